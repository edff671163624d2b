/** References from one part of the document to another: "see Section 7", "the section “Your rights”". */
import type { PolicyDocument, Range, Sentence } from "../document/model.js";
import { headings, splitNumber } from "./headings.js";
import { memo } from "./memo.js";

export interface SectionReference {
  readonly sentence: Sentence;
  /** "Section", "Clause", … as written. */
  readonly kind: string;
  /** Upper case; "" for a reference by name only. */
  readonly number: string;
  /** The section's name as given beside the number, or quoted; "" without one. */
  readonly name: string;
  readonly text: string;
  readonly range: Range;
}

/** "Section 4.2", "sections 3", "clause B", "Annex II", "§ 7"; a bare letter needs a capital. */
const NUMBERED = /(?<![\w.])([Ss]ections?|[Cc]lauses?|[Pp]arts?|[Aa]nnex|[Aa]ppendix|[Ss]chedule|[Ee]xhibit|[Aa]rticles?|[Pp]aragraphs?|§{1,2})\s+(\d{1,2}(?:\.\d{1,2})*(?![\d,]*\d)|[A-Z](?![\w’'])|[IVX]{1,4}\b)/g;
/** What every reference holds; most sentences do not. */
const HINT = /section|clause|\bpart|annex|appendix|schedule|exhibit|article|paragraph|§/i;
/** Laws, contracts and codes: behind a number they make it a reference to another text. */
const OTHER_TEXTS = new Set("GDPR DSGVO Regulation Directive Act Code Law Statute Statutes Constitution CCPA CPRA CFR C.F.R USC U.S.C Ordinance Convention Treaty Decree Rule Rules BDSG TTDSG TDDDG DPA LGPD PIPL PIPEDA Terms Agreement Addendum Standard Guideline Guidelines Notice Privacy CCR Charter FADP Bill".split(" "));
/** What may stand between the number and the text's name: "7 (2) of the Data Protection Act". */
const CONNECTORS = new Set("of in to under from and or the our your its their that each any paragraph para lit point sentence no".split(" "));
const TOKEN = /[\p{L}\d][\p{L}\d.’'-]*/gu;
const SMALL_WORDS = new Set("and of the for to or in".split(" "));

function pointsElsewhere(after: string): boolean {
  for (const [token] of after.matchAll(TOKEN)) {
    const word = token.replace(/[.’'-]$/, "");
    if (OTHER_TEXTS.has(word)) return true;
    if (!CONNECTORS.has(word.toLowerCase()) && !/^(?:\p{Lu}|\d|\p{L}$)/u.test(word)) return false;
  }
  return false;
}

const ELSEWHERE_BEFORE = /(?:GDPR|DSGVO|Regulation|Directive|Act|Code|Law|CCPA|CPRA|CFR|U\.?S\.?C|BDSG|Cal\.|Civ\.|Stat\.|EU|UK|Rule|DPA|LGPD|PIPL|title|chapter)[,.’'s]*\s*(?:\([^)]*\)\s*)?(?:under\s+)?$/i;
/** "the section “How we share”", "section entitled Your rights": quoted names only, an open end cannot be known. */
const NAMED = /\bsections?\s+(?:(?:titled|entitled|called|named|headed|labell?ed|on|below|above)\s*(?:,\s*)?)?["“‘«']([^"”’»']{3,80})["”’»']|["“«]([^"”»]{3,80})["”»]\s+section\b/gi;
/** "of this Policy": here after all. */
const HERE_AFTER = /^(?:\s*\([\da-z]+\))*\s*(?:of|in|to|under)\s+(?:this|these)\b/;
/** "Section 7 (Indemnification)" */
const NAME_IN_PARENTHESES = /^\s*\(["“]?([^()“”"]{3,80})["”]?\)/;
/** What stands between a number and the name beside it: "Section 7 – Indemnification", "Section O, above, Limitation". */
const BEFORE_NAME = /^\s?(?:[-–—:"“‘]|, ?(?:above|below),)/;

/** The capitalised words that follow, small words between them included. */
function nameBeside(after: string): string {
  const opening = BEFORE_NAME.exec(after);
  if (!opening) return "";
  const words: string[] = [];
  for (const word of after.slice(opening[0].length).trimStart().split(" ")) {
    const bare = /^[^"”,.;:)]*/.exec(word)![0];
    if (words.length === 8 || (!SMALL_WORDS.has(bare) && bare !== "&" && !/^\p{Lu}/u.test(bare))) break;
    words.push(bare);
    if (bare !== word) break;
  }
  while (SMALL_WORDS.has(words.at(-1) ?? "") || words.at(-1) === "&") words.pop();
  return words.join(" ");
}

/** Plural kinds go on: "Sections 3, 4 and 7". */
const FURTHER = /^\s*(?:[,&–-]|and|or|through|to)\s*(\d{1,2}(?:\.\d{1,2})*\b|[A-Z](?![\w.’']))/;

export const sectionReferences = memo((doc: PolicyDocument): readonly SectionReference[] => {
  const found: SectionReference[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.block.kind === "heading" || sentence.block.quoted) continue;
    const { text } = sentence;
    if (!HINT.test(text)) continue;
    const at = (from: number, to: number): Range => sentence.block.text.range(sentence.from + from, sentence.from + to);
    for (const match of text.matchAll(NUMBERED)) {
      const [whole, kind, number] = match;
      // A single capital behind a small "part" or "article" is a word: "part I play".
      if (/^[A-Z]$/.test(number!) && !/^(?:sections?|annex|appendix|schedule|exhibit|clauses?)$/i.test(kind!)) continue;
      const end = match.index + whole.length;
      const after = text.slice(end, end + 120);
      if ((pointsElsewhere(after) && !HERE_AFTER.test(after)) || ELSEWHERE_BEFORE.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
      const name = NAME_IN_PARENTHESES.exec(after)?.[1] ?? nameBeside(after);
      found.push({ sentence, kind: kind!, number: number!.toUpperCase(), name, text: whole, range: at(match.index, end) });
      if (!/s$/i.test(kind!)) continue;
      for (let rest = end; ; ) {
        const more = FURTHER.exec(text.slice(rest));
        if (!more) break;
        rest += more[0].length;
        if (pointsElsewhere(text.slice(rest, rest + 120))) break;
        found.push({ sentence, kind: kind!, number: more[1]!.toUpperCase(), name: "", text: more[1]!, range: at(rest - more[1]!.length, rest) });
      }
    }
    for (const match of text.matchAll(NAMED)) {
      const name = (match[1] ?? match[2])!;
      const offset = match.index + match[0].indexOf(name);
      found.push({ sentence, kind: "section", number: "", name, text: name, range: at(offset, offset + name.length) });
    }
  }
  return found;
});

/** Numbers that something in the document bears: headings, clauses and list items. */
export const sectionNumbers = memo((doc: PolicyDocument): ReadonlySet<string> => {
  const numbers = new Set<string>();
  for (const { number } of headings(doc)) if (number) numbers.add(number);
  for (const block of doc.blocks) {
    if (block.kind === "heading") continue;
    const { number } = splitNumber(block.text.text.slice(0, 40), block.marker);
    if (number) numbers.add(number);
  }
  // "4" stands for the whole of 4.1 and 4.2.
  for (const number of [...numbers]) for (let dot = number.lastIndexOf("."); dot > 0; dot = number.lastIndexOf(".", dot - 1)) numbers.add(number.slice(0, dot));
  return numbers;
});
