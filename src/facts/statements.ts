/** Which things a policy says at all, and where: each is a fact that a law or a store asks for. */
import type { Block, PolicyDocument, Range, Sentence } from "../document/model.js";
import { language } from "./language.js";
import { memo } from "./memo.js";
import type { Form } from "./statements/form.js";
import { GROUND_FORMS } from "./statements/grounds.js";
import { PRACTICE_FORMS } from "./statements/practices.js";
import { RIGHTS_FORMS } from "./statements/rights.js";

/** How each thing is said. */
export const FORMS = { ...RIGHTS_FORMS, ...PRACTICE_FORMS, ...GROUND_FORMS } satisfies Record<string, readonly Form[]>;

export type StatementId = keyof typeof FORMS;

export interface Statement {
  readonly id: StatementId;
  /** The words that say it. */
  readonly range: Range;
  readonly sentence: Sentence;
  /** Units of the sentence. */
  readonly from: number;
  readonly to: number;
}

/** Every mention of these is looked at; of the others one is enough. */
const EVERY: ReadonlySet<StatementId> = new Set<StatementId>(["legitimate-interest", "transfer", "consent-use", "dpo"]);

/** Units of a sentence, and of what introduces it, that are read. */
const LONGEST = 3000;
const LONGEST_LEAD = 300;

interface Reader {
  /** Any of the stems, at the beginning of a word. */
  readonly hint: RegExp;
  readonly byStem: ReadonlyMap<string, readonly (readonly [StatementId, Form])[]>;
}
let reader: Reader | undefined;

/** Built when first needed. */
function forms(): Reader {
  if (reader) return reader;
  const byStem = new Map<string, (readonly [StatementId, Form])[]>();
  for (const [id, list] of Object.entries(FORMS) as [StatementId, readonly Form[]][]) {
    for (const form of list) for (const stem of form.stems.split(" ")) byStem.set(stem, [...(byStem.get(stem) ?? []), [id, form]]);
  }
  // The longest first, so that a stem that begins another does not hide it.
  const stems = [...byStem.keys()].sort((a, b) => b.length - a.length);
  // What begins with a stem is found by it and by every shorter one.
  for (const stem of stems) byStem.set(stem, stems.filter((other) => stem.startsWith(other)).flatMap((other) => byStem.get(other)!));
  return (reader = { hint: new RegExp(`\\b(?:${stems.join("|")})`, "g"), byStem });
}

const headingsAbove = (block: Block): string => {
  const titles: string[] = [];
  for (let at: Block["section"] | undefined = block.section; at; at = at.parent) if (at.title) titles.unshift(at.title);
  return titles.join(" \u203A ");
};

/** A sentence with what introduces it. Each of the words that many forms ask for is looked for once. */
class Context {
  private readonly near: string;
  private around: string | undefined;
  private readonly known = new Map<RegExp, boolean>();
  private readonly knownAround = new Map<RegExp, boolean>();

  constructor(
    private readonly introduction: string,
    private readonly block: Block,
    text: string,
  ) {
    this.near = introduction + text;
  }

  speaksOf(about: RegExp): boolean {
    let answer = this.known.get(about);
    if (answer === undefined) this.known.set(about, (answer = about.test(this.near)));
    return answer;
  }

  /** The same for the whole paragraph. */
  standsBeside(around: RegExp): boolean {
    let answer = this.knownAround.get(around);
    if (answer === undefined) this.knownAround.set(around, (answer = around.test((this.around ??= this.introduction + this.block.text.text.slice(0, LONGEST)))));
    return answer;
  }
}

const introductionOf = (block: Block): string => `${headingsAbove(block)} \u203A ${block.lead?.text.text.slice(-LONGEST_LEAD) ?? ""} ${block.cell ? `${block.cell.columnHeader.slice(0, LONGEST_LEAD)} ${block.cell.rowHeader.slice(0, LONGEST_LEAD)}` : ""} \u203A `;

/** Everything said, by kind, in the order of the text. English only. */
export const statements = memo((doc: PolicyDocument): ReadonlyMap<StatementId, readonly Statement[]> => {
  const found = new Map<StatementId, Statement[]>();
  if (language(doc) !== "en") return found;
  const { hint, byStem } = forms();
  /** Ids that need no further look. */
  const settled = new Set<StatementId>();
  const introductions = new Map<Block, string>();
  for (const sentence of doc.sentences) {
    const { block } = sentence;
    const isHeading = block.kind === "heading";
    const text = sentence.text.length > LONGEST ? sentence.text.slice(0, LONGEST) : sentence.text;
    const stems = text.toLowerCase().match(hint);
    if (!stems) continue;
    let context: Context | undefined;
    const tried = new Set<Form>();
    for (const stem of new Set(stems)) {
      for (const [id, form] of byStem.get(stem)!) {
        if (settled.has(id) || tried.has(form) || (isHeading && (!form.heading || found.has(id)))) continue;
        tried.add(form);
        const said = found.get(id);
        if (said?.at(-1)?.sentence === sentence) continue;
        const match = form.pattern.exec(text);
        if (!match || form.unless?.test(text)) continue;
        if (form.about ?? form.around) {
          let introduction = introductions.get(block);
          if (introduction === undefined) introductions.set(block, (introduction = introductionOf(block)));
          const here = (context ??= new Context(introduction, block, text));
          if (form.about?.some((about) => !here.speaksOf(about)) || form.around?.some((around) => !here.standsBeside(around))) continue;
        }
        const statement: Statement = { id, sentence, from: match.index, to: match.index + match[0].length, range: block.text.range(sentence.from + match.index, sentence.from + match.index + match[0].length) };
        if (said) said.push(statement);
        else found.set(id, [statement]);
        if (!isHeading && !EVERY.has(id)) settled.add(id);
      }
    }
  }
  return found;
});

/** Where the document says it first; what runs in sentences comes before headings. */
export function saidAt(doc: PolicyDocument, id: StatementId): Statement | undefined {
  const said = statements(doc).get(id);
  return said?.find(({ sentence }) => sentence.block.kind !== "heading") ?? said?.[0];
}
