/** How the terms that a document defines are used in it. */
import type { PolicyDocument, Range } from "../document/model.js";
import { type Definition, definitions, isPronoun } from "./definitions.js";
import { memo } from "./memo.js";
import { TERM_MODIFIERS } from "./term-words.js";
import { type Term, terms } from "./terms.js";

/** Forms in which somebody sets out to define a term. */
const DELIBERATE = new Set(["bracket", "means", "is"]);
const CAPITALISED = /^[A-Z][a-z]+(?:-[A-Z][a-z]+|-[a-z]+(?= )| [A-Z][a-z]+)*$/;
/** "This privacy policy (“Policy”)" names the document itself, or another one. */
const DOCUMENT = /(?:Policy|Notice|Statement|Agreement|Terms(?: of (?:Use|Service))?)$/;

/** Definitions made on purpose, of capitalised words that stand for a thing: no pronouns, abbreviations or products. */
export const deliberateDefinitions = memo((doc: PolicyDocument): readonly Definition[] =>
  definitions(doc).filter((one) => DELIBERATE.has(one.form) && !isPronoun(one) && CAPITALISED.test(one.term) && !DOCUMENT.test(one.term) && one.block.kind !== "heading"),
);

/**
 * The longer term that stands wherever a term of one word would: "Information" is defined, and what the text speaks of is "Personal Information".
 * Undefined where the word stands alone with its capital, too.
 */
export function usedOnlyIn(doc: PolicyDocument, { key, term }: Definition): Term | undefined {
  if (key.includes(" ") || terms(doc).some((one) => one.key === key)) return undefined;
  const defined = new Set(definitions(doc).map((one) => one.key));
  const longer = terms(doc).find((one) => one.key.endsWith(` ${key}`) && one.uses.length > 1 && !defined.has(one.key) && TERM_MODIFIERS.has(one.key.split(" ")[0]!));
  return longer && occurrences(doc, term).every(({ text, before }) => text[0]! > "Z" || CAPITAL_BEFORE.test(before)) ? longer : undefined;
}
const CAPITAL_BEFORE = /(?<![\w’'-])[A-Z][\w’'-]* $/;

export interface Occurrence {
  readonly text: string;
  readonly range: Range;
  /** What stands before it in its block. */
  readonly before: string;
}

/** Every place where the words of a term stand, in running text, in whatever case and number; the definitions' own places left out. */
export function occurrences(doc: PolicyDocument, term: string): Occurrence[] {
  const stem = term.toLowerCase().replace(/(?:ies|y|s)$/, "");
  const own = new Set(definitions(doc).map(({ range }) => range[0]));
  const found: Occurrence[] = [];
  for (const block of doc.blocks) {
    if (block.kind === "code" || block.kind === "heading") continue;
    const { text } = block.text;
    const folded = text.toLowerCase();
    for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
      if (BEFORE.test(text.charAt(at - 1)) || THIRD_PARTY.test(text.slice(Math.max(0, at - 13), at))) continue;
      const ending = ENDING.exec(text.slice(at + stem.length, at + stem.length + 6));
      if (!ending) continue;
      const range = block.text.range(at, at + stem.length + ending[1]!.length);
      if (!own.has(range[0])) found.push({ text: text.slice(at, at + stem.length + ending[1]!.length), range, before: text.slice(Math.max(0, at - 40), at) });
    }
  }
  return found;
}
const BEFORE = /[\p{L}\p{N}_@/]/u;
/** Another thing: a third party's, or what is none. */
const THIRD_PARTY = /third[- ]party $|\bnon-$/i;
const ENDING = /^((?:ies|y|s)?)(?![A-Za-z@])/;
