/** When the policy takes effect and when it was last changed: in its text, in `<time>`, in front matter. */
import type { Block, PolicyDocument, Range } from "../document/model.js";
import { numericOrder, scanDates, type NumericOrder, type WrittenDate } from "./calendar.js";
import { memo } from "./memo.js";

export type DateKind = "effective" | "updated";

export interface PolicyDate {
  readonly kind: DateKind;
  /** The words or the key that name it, small: "last updated", "effective", "last_modified_at"; "" without any. */
  readonly label: string;
  /** ISO 8601, "2026-03-01" or "2026-03"; undefined when `problem` says why. */
  readonly value: string | undefined;
  /** As written: a date, or what stands where a date belongs. */
  readonly text: string;
  readonly range: Range;
  readonly problem: "ambiguous" | "placeholder" | "variable" | "unparseable" | undefined;
  readonly from: "text" | "time" | "front-matter";
  /** Where it is printed; undefined for front matter. */
  readonly block: Block | undefined;
}

/** "Last updated", "revised on", "effective as of", "comes into force", "in effect since". */
const LABEL = /\b(?:(?<updated>(?:last |most recently |latest )?(?:updated?|modified|revis(?:ed|ion)|amended|changed|reviewed|edited)|version (?:date|dated)|date of (?:last |the )?(?:update|revision|change)|date of this (?:policy|notice|version|statement)|status(?=:)|(?:published|posted|issued)(?= on\b))|(?<effective>effective|in effect|in force|comes? into (?:effect|force)|takes? effect|valid (?:from|since|as of)|applies (?:from|since|as of)|active as of))\b/gi;
/** A law has dates of its own: "Effective January 1, 2020, the California Consumer Privacy Act …". */
const LAW = /\b(?:CCPA|CPRA|GDPR|LGPD|COPPA|PIPEDA|[A-Z]\w+ (?:Act|Law|Regulation|Code|Directive))\b/;
const THIS_DOCUMENT = /\b(?:policy|notice|statement|document|version|terms)\b/i;
/** Units around a date that tell what it is the date of. */
const AROUND = 80;
/** What may stand between a label and its date. */
const BETWEEN = /^(?:[\s:–—\-(*,|[“"]|\b(?:date|on|as of|as from|as at|of|from|since|is|was|in|the|to be|starting|version|policy|privacy|this|it|beginning|and|effective|updated|last|time|our|these|terms|notice|statement|document)\b){0,20}$/i;
const MAX_BETWEEN = 40;
/** "[date]", "<DATE>", "DD/MM/YYYY", "TBD", "today". */
const PLACEHOLDER = /^[\s:–—-]*(?:on |as of |date:? )?([[<{(]\s?(?:insert |enter |add |effective |current |today['’]s )?(?:date|day|month|year)(?![\w-])[^\])}>]{0,20}[\])}>]|(?:DD?|MM?)[-/. ](?:MM?|DD?)[-/. ]YY(?:YY)?\b|YYYY[-/. ]MM[-/. ]DD\b|(?:TBD|TBA|TODO|X{2,}(?:[-/. ]X{2,}){0,2})(?![\w-])|_{3,})/;
/** The label fills its line. */
const ONLY_LABEL = /^(?:date|on)?\s?:?\**$/i;
/** "Last updated: soon" */
const COLON_VALUE = /^(?: date| on)?\s?:\s*(\S[^.;]{0,38})/;
const TIME_ELEMENT = /<time\s[^>]{0,200}?datetime\s*=\s*["']?([^"'>\s]{4,40})[^>]{0,200}>/gi;
const ISO = /^(\d{4}-\d{2}(?:-\d{2})?)/;
const FRONT_MATTER_KEY = /^[ \t]*["']?(?<key>date|last[-_ ]?(?:updated?|modified|mod|revised)|updated(?:[-_ ]?(?:at|on))?|modified|revised|effective(?:[-_ ]?(?:date|from|as[-_ ]of))?)["']?[ \t]*[:=][ \t]*["']?(?<value>[^\r\n"'#]{1,60})/gim;
/** A date alone below the title tells the version. */
const FIRST_BLOCKS = 5;

export const dates = memo((doc: PolicyDocument): readonly PolicyDate[] => {
  const found: PolicyDate[] = [...ofFrontMatter(doc)];
  let order: { value: NumericOrder } | undefined;
  const orderOf = (): NumericOrder => (order ??= { value: numericOrder(doc.source) }).value;
  const isKnown = (place: Range): boolean => found.some(({ range }) => range[0] === place[0]);
  for (const block of doc.blocks) {
    if (block.kind === "code") continue;
    const { text } = block.text;
    const before = found.length;
    LABEL.lastIndex = 0;
    for (let label = LABEL.exec(text); label; label = LABEL.exec(text)) {
      const date = behindLabel(doc, block, label, orderOf);
      if (date && !isKnown(date.range)) found.push(date);
    }
    if (found.length === before && block.kind !== "item" && block.kind !== "cell" && block.index < FIRST_BLOCKS && text.length < 60 && /\d{4}/.test(text)) {
      const [only] = scanDates(text, orderOf());
      if (only && text.length - (only.to - only.from) <= 4 && !isKnown(block.text.range(only.from, only.to))) found.push(ofWritten({ kind: "updated", label: "" }, block, only));
    }
  }
  return withTimeElements(doc, found).sort((a, b) => a.range[0] - b.range[0]);
});

const ofWritten = (name: Pick<PolicyDate, "kind" | "label">, block: Block, date: WrittenDate, shift = 0): PolicyDate => ({
  ...name,
  value: date.value,
  text: block.text.text.slice(date.from + shift, date.to + shift),
  range: block.text.range(date.from + shift, date.to + shift),
  problem: date.isAmbiguous ? "ambiguous" : date.value === undefined ? "unparseable" : undefined,
  from: "text",
  block,
});

function behindLabel(doc: PolicyDocument, block: Block, label: RegExpExecArray, order: () => NumericOrder): PolicyDate | undefined {
  const name = { kind: label.groups?.["updated"] ? "updated" : "effective", label: label[0].toLowerCase() } as const;
  const { text } = block.text;
  const end = label.index + label[0].length;
  const rest = text.slice(end, end + MAX_BETWEEN + 40);
  const [date] = scanDates(rest, order());
  if (date && date.from <= MAX_BETWEEN && BETWEEN.test(rest.slice(0, date.from))) {
    const around = text.slice(Math.max(0, label.index - AROUND), end + date.to + AROUND);
    return LAW.test(around) && !THIS_DOCUMENT.test(around) ? undefined : ofWritten(name, block, date, end);
  }
  // The label fills the line (or the cell before): the date stands in the next one.
  const next = doc.blocks[block.index + 1];
  if (ONLY_LABEL.test(rest.trim()) && text.length < 40 && next && next.kind !== "heading" && next.text.text.length < 60) {
    const [below] = scanDates(next.text.text, order());
    if (below && below.from <= 4) return ofWritten(name, next, below);
  }
  const at = (from: number, value: string, problem: PolicyDate["problem"]): PolicyDate => ({ ...name, value: undefined, text: value, range: block.text.range(end + from, end + from + value.length), problem, from: "text", block });
  const slot = PLACEHOLDER.exec(rest);
  if (slot) return at(slot.index + slot[0].length - slot[1]!.length, slot[1]!, "placeholder");
  const [start] = block.text.range(end, Math.min(end + 1, text.length));
  const variable = doc.unknowns.find(({ range }) => range[0] >= start && range[0] <= start + MAX_BETWEEN && range[1] <= block.range[1] && BETWEEN.test(doc.source.slice(start, range[0])));
  if (variable) return { ...name, value: undefined, text: variable.text, range: variable.range, problem: "variable", from: "text", block };
  // Only a line of its own: "Effective: …" elsewhere is prose.
  const value = label.index <= 20 && text.length < 80 ? COLON_VALUE.exec(rest) : null;
  return value ? at(value.index + value[0].length - value[1]!.length, value[1]!.trimEnd(), "unparseable") : undefined;
}

/** What the element says counts where the words do not: `<time datetime="2026-01-02">02/01/26</time>`. */
function withTimeElements(doc: PolicyDocument, found: PolicyDate[]): PolicyDate[] {
  if (!doc.source.includes("<time")) return found;
  const elements = [...doc.source.matchAll(TIME_ELEMENT)].map((match) => ({ end: match.index + match[0].length, value: ISO.exec(match[1]!)?.[1] }));
  return found.map((date) => {
    const element = elements.find(({ end, value }) => value !== undefined && end <= date.range[0] && date.range[0] - end < 8 && !doc.source.slice(end, date.range[0]).includes("<"));
    return element && date.value === undefined ? { ...date, value: element.value, problem: undefined, from: "time" as const } : date;
  });
}

function ofFrontMatter({ frontMatter }: PolicyDocument): PolicyDate[] {
  if (!frontMatter) return [];
  return [...frontMatter.value.matchAll(FRONT_MATTER_KEY)].map((match): PolicyDate => {
    const text = match.groups!["value"]!.trim();
    const start = frontMatter.valueStart + match.index + match[0].indexOf(text, match.groups!["key"]!.length);
    const [date] = scanDates(text);
    const value = ISO.exec(text)?.[1] ?? date?.value;
    const label = match.groups!["key"]!.toLowerCase();
    return { kind: label.startsWith("effective") ? "effective" : "updated", label, value, text, range: [start, start + text.length], problem: value ? undefined : date?.isAmbiguous ? "ambiguous" : "unparseable", from: "front-matter", block: undefined };
  });
}
