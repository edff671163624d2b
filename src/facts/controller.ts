/** Who operates the service: the names that the policy gives for "we". */
import type { Block, PolicyDocument, Range } from "../document/model.js";
import { isContactSection } from "./contacts.js";
import { companiesIn, LEGAL_FORM, NAME, nameIn, VENDOR, WE } from "./controller-names.js";
import { memo } from "./memo.js";

export interface Controller {
  readonly name: string;
  readonly range: Range;
}

interface Patterns {
  /** The name stands before what says that it is the operator's. */
  readonly before: readonly RegExp[];
  readonly after: readonly RegExp[];
  /** It acts as only a house or a person does: "Acme respects your privacy". */
  readonly acts: readonly RegExp[];
  /** A line with nothing but a name. */
  readonly whole: RegExp;
}
let patterns: Patterns | undefined;

const MADE = "(?:operated|owned|run|provided|published|developed|maintained|created|built|offered|made|managed|produced|controlled|distributed)";

/** Built when first needed. The groups named `name` hold the operator. */
const namePatterns = (): Patterns =>
  (patterns ??= {
    whole: new RegExp(`^${NAME}$`, "u"),
    // 'Acme GmbH ("we")', 'Acme Ltd, a company of Wales (together "Acme", "us")', "Acme Ltd and its affiliates (“we”)"
    before: [
      new RegExp(String.raw`(?<name>${NAME}) \(that['’]s us\)`, "u"),
      new RegExp(String.raw`(?<![\p{L}\p{N}])(?<name>${NAME})(?:(?:,|,? and its| and any) [^()"“”.]{1,160})? ?\([^()]{0,80}["“”‘’'*„«]${WE}["“”‘’'*,»]`, "u"),
      new RegExp(String.raw`(?<![\p{L}\p{N}]|(?<!(?:^|\b(?:by|that|and|the|is|are|of|at|from|to|here|law|site|app)) ?)[\p{Ll}\p{N}] )(?<name>${NAME})(?:, [^()"“”.]{1,160},)? (?:is|acts as) (?:the |a |your |our )?(?:\w+ )?(?:data )?controller\b`, "u"),
    ],
    after: [
      new RegExp(String.raw`\b${MADE} (?:and ${MADE} )?(?:solely )?by (?:the )?(?<name>${NAME})`, "u"),
      new RegExp(String.raw`\b(?:[Ww]e,|[Ww]e are|[Ww]e at|[Ww]e, at|[Uu]s,|I am|I, ) ?(?<name>${NAME})`, "u"),
      new RegExp(String.raw`\b[Cc]ontroller\b[^.:,;]{0,40}(?: is|:) (?:the )?(?<name>${NAME})`, "u"),
      new RegExp(String.raw`^(?:Company|Operator|Developer|Controller|Data [Cc]ontroller|Publisher|Owner|Provider|Responsible(?: party)?|Legal name|Author|Maintainer|App [Dd]eveloper|Contact/[Dd]eveloper|Developed by|Operated by|Published by)(?: name)?: ?(?<name>${NAME})`, "u"),
      new RegExp(String.raw`\bofficial (?:web ?site|site|app) of (?:the )?(?<name>${NAME})`, "u"),
    ],
    acts: [
      new RegExp(String.raw`^(?:Here )?[Aa]t (?<name>${NAME})(?:, accessible [^,]{1,40}|, operated [^,]{1,60})?,? (?:we|your|our|I|protecting|privacy|one of|it is|the privacy)\b`, "u"),
      new RegExp(String.raw`^(?:It is )?(?:The )?(?<name>${NAME})['’]s? policy\b`, "u"),
      new RegExp(String.raw`^(?:The )?(?<name>${NAME})(?: \([^()]{1,80}\)|, [^,.]{1,80},)? (?:is (?:very |strongly |fully )?(?:committed|dedicated)|(?:strongly )?respects?|takes (?:your|the|privacy|online|data)|values|cares|understands|believes|operates|owns|appreciates|built|welcomes)\b`, "u"),
    ],
  });

/** What an operator operates. */
const OPERATED = /\b(?:apps?|applications?|games?|sites?|websites?|services?|software|extensions?|bots?|products?|platforms?|polic(?:y|ies)|notice|plugins?|it|is)\b/i;
/** Only where a text speaks of itself: others' operators stand in lists of providers. */
const OTHERS = /\b(?:third[- ]part|provider|processor|partner|recipient|analytics|advertis|cookie|payment|plug-?in|representative|embedded|social media|tools?\b)/i;
/** "your local representative is …", "the data controller for this processing is …" where another does it. */
const REPRESENTATIVE = /\brepresentatives?\b|\bauthorit(?:y|ies)\b|\barbitrat|\battorneys?\b/i;
/** The operator names itself where the text begins. */
const FIRST_SENTENCES = 12;
/** And is spoken of as acting a little longer. */
const FIRST_ACTS = 30;
/** A longer one is no sentence but a page without full stops. */
const LONGEST_SENTENCE = 2000;

/** The document calls it an app, an extension, a bot: who makes it is another question. */
export function isProduct(doc: PolicyDocument, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const calls = new RegExp(String.raw`(?<![\p{L}\p{N}])["“]?${escaped}["”]?(?: \((?:the |")?["“]?(?:the )?(?:app|application|extension|plugin|bot|game|site|add-?on)\b| (?:[\w-]+ )?(?:app|application|extension|plug-?in|bot|game|add-?on)\b| is (?:an? |the )?[^.]{0,60}\b(?:app|application|extension|plug-?in|bot|game|add-?on|client|journal|(?:management|tracking) system)\b)`, "iu");
  return doc.blocks.some((block) => block.text.text.length >= name.length && calls.test(block.text.text));
}

/** "Our representative in the Union is:", and the lines of its address. */
function introducesAnother(doc: PolicyDocument, block: Block): boolean {
  if (REPRESENTATIVE.test(block.section.title)) return true;
  for (let index = block.index - 1; index >= Math.max(0, block.index - 4); index--) {
    const before = doc.blocks[index]!;
    if (before.section !== block.section) return false;
    if (before.text.text.endsWith(":")) return REPRESENTATIVE.test(before.text.text);
  }
  return false;
}

/** Names of the operator in the order of the text, each once. */
export const controllers = memo((doc: PolicyDocument): readonly Controller[] => {
  const found: Controller[] = [];
  const heads = `${doc.title?.text.text ?? ""} ${doc.frontMatter?.value ?? ""}`;
  const add = (block: Block, from: number, read: ReturnType<typeof nameIn>, isSaidOutright = false): void => {
    if (!read || found.some((each) => each.name.toLowerCase() === read.name.toLowerCase())) return;
    if (!isSaidOutright && VENDOR.test(read.name) && !heads.includes(read.name.split(" ")[0]!)) return;
    found.push({ name: read.name, range: block.text.range(from + read.skipped, from + read.skipped + read.name.length) });
  };
  const addCompanies = (block: Block, text: string, from: number): void => {
    for (const company of companiesIn(text)) add(block, from + company.from, { name: company.name, skipped: 0 });
  };
  const { before, after, acts, whole: isName } = namePatterns();
  let sentences = 0;
  for (const { block, text, from } of doc.sentences) {
    if (block.quoted || text.length > LONGEST_SENTENCE) continue;
    if (block.kind === "heading") {
      if (block === doc.title) addCompanies(block, text, from);
      continue;
    }
    sentences++;
    if (block.section.heading !== doc.title && OTHERS.test(block.section.title)) continue;
    const nameAt = (match: RegExpExecArray, name: string, isLast: boolean): number => from + match.index + (isLast ? match[0].lastIndexOf(name) : match[0].indexOf(name));
    if (/\([^()]{0,80}(?:["“”‘’'*„«][wui]|["“”‘’'*][^()]{0,40}(?:ompany|eveloper|perator|rgani|ontroller)|that)|ontroller/i.test(text)) {
      for (const pattern of before) {
        const match = pattern.exec(text);
        const name = match?.groups?.["name"];
        if (match && name && !REPRESENTATIVE.test(match[0])) add(block, nameAt(match, name, false), nameIn(name), pattern !== before[2]);
      }
    }
    if (/ by | (?:we|us|I)(?:,| a)|^(?:We|I)\b|ontroller|^[\p{L} /]{4,20}:|official/u.test(text)) {
      for (const pattern of after) {
        const match = pattern.exec(text);
        const name = match?.groups?.["name"];
        if (!match || !name) continue;
        const isOperated = !/\bby\b/.test(match[0]) || /^\p{Lu}/u.test(match[0]) || (OPERATED.test(text.slice(0, match.index)) && !OTHERS.test(text.slice(0, match.index)));
        if (pattern === after[0] && isProduct(doc, nameIn(name)?.name ?? name)) continue;
        if (isOperated && !text.startsWith(" based", match.index + match[0].length)) add(block, nameAt(match, name, true), nameIn(name), pattern === after[1]);
      }
    }
    if (sentences <= FIRST_ACTS && /^(?:\p{Lu}|\d)/u.test(text)) {
      for (const pattern of acts) {
        const match = pattern.exec(text);
        const read = match?.groups?.["name"] === undefined ? undefined : nameIn(match.groups["name"]);
        if (match && read && !OTHERS.test(match[0]) && !isProduct(doc, read.name)) add(block, nameAt(match, match.groups!["name"]!, false), read);
      }
    }
    const isContact = isContactSection(block.section) && !introducesAnother(doc, block);
    if ((sentences <= FIRST_SENTENCES || isContact || /©|\bcopyright\b/i.test(text)) && !OTHERS.test(block.text.text.slice(0, from + text.length)) && !REPRESENTATIVE.test(text)) {
      addCompanies(block, text, from);
    }
    // A line of an address: the company's name, alone.
    if (isContact && text.length <= 60 && LEGAL_FORM.test(text) && isName.test(text)) add(block, from, nameIn(text));
    // "Developer", and the name on the next line.
    const previous = doc.blocks[block.index - 1];
    if (text.length <= 60 && previous && block.cell?.row === previous.cell?.row && /^(?:developer|operator|controller|publisher|company|owner|author)\W*$/i.test(previous.text.text) && isName.test(text)) add(block, from, nameIn(text));
  }
  return found;
});
