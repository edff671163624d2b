/** Where the words of a term stand as the document's own: in no quotation, link title, definition or name of a law. */
import type { Block, PolicyDocument, Range, Section, Sentence } from "../document/model.js";
import { type Definition, definitions } from "./definitions.js";
import { PRONOUNS } from "./definitions/phrases.js";
import { quotedIn } from "./definitions/quotes.js";
import { jurisdictionsIn, sectionOfJurisdiction } from "./jurisdictions.js";
import { memo } from "./memo.js";
import { DETERMINERS, OPENERS } from "./term-words.js";
import { isRunningText, isTitleCase } from "./terms.js";

export interface Place {
  readonly text: string;
  readonly sentence: Sentence;
  readonly range: Range;
  /** What stands around it in the sentence. */
  readonly before: string;
  readonly after: string;
}

/** "usage data", "Usage Data", "USAGE DATA"; undefined for "Usage data", which may owe its capital to its place. */
export type Way = "small" | "capital" | "shouted";

const CAPITAL = /[A-Z]/;
const SMALL = /[a-z]/;
/** Personal, Third-Party, Non-personal; or a little word between such. */
const CAPITAL_WORD = /^(?:[A-Z][^A-Z-]*(?:-[A-Za-z][^A-Z-]*)*|and|or|of|the|to|for|in|on|by|with)$/;

/** "Third-party" alone may begin a sentence. */
const HALF_CAPITAL = /^[A-Z]\w*(?:-[a-z]+)+$/;

export function wayOf(text: string): Way | undefined {
  if (!CAPITAL.test(text)) return "small";
  if (!SMALL.test(text)) return text.length > 1 ? "shouted" : undefined;
  return text.split(" ").every((word) => CAPITAL_WORD.test(word)) && !HALF_CAPITAL.test(text) ? "capital" : undefined;
}

const isHeading = ({ block }: Sentence): boolean => block.kind === "heading";
const prose = memo((doc: PolicyDocument): readonly Sentence[] => doc.sentences.filter((sentence) => (isRunningText(sentence) || isHeading(sentence)) && !isTitleCase(sentence.text)));
/** `prose` in small letters: looked through before a pattern is. */
const lowered = memo((doc: PolicyDocument): readonly string[] => prose(doc).map(({ text }) => text.toLowerCase()));

type Span = readonly [from: number, to: number];

/** Spans of a block that hold the names of other things: links, definitions, code. */
const closedSpans = memo((doc: PolicyDocument): ReadonlyMap<Block, readonly Span[]> => {
  const spans = new Map<Block, Span[]>();
  for (const { block, from, to } of [...doc.links, ...definitions(doc)]) {
    const list = spans.get(block);
    if (list) list.push([from, to]);
    else spans.set(block, [[from, to]]);
  }
  return spans;
});

/** "the protection of natural persons with regard to the processing of personal data": the title of a regulation. */
const LAW_TITLE = /\b(?:protection of (?:natural persons|individuals) with regard|free movement of)\b/i;
/** Personal Information Protection Act, Children’s Privacy Law: the words begin a name. */
const NAME_AFTER = /^['’]?s? (?:[A-Z][a-z]+ ){0,4}(?:Protection|Act|Law|Directive|Regulation|Ordinance|Code|Commission|Office|Officer|Authority|Framework|Agreement|Addendum|Policy|Notice)\b|^[^()]{0,30}\) (?:Act|Rules|Regulations?|Law)\b/;
/** Fern Personal Data: the words may end a name. */
const CAPITAL_BEFORE = /(?<![\w’'&.-])([A-Z][\w’'&.-]*) $/;
const endsName = (before: string): boolean => {
  const word = CAPITAL_BEFORE.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && !OPENERS.has(word) && !DETERMINERS.has(word) && !PRONOUNS.has(word);
};
/** What is none, or somebody else's, or another thing: non-personal data, third-party sites and apps, another company's service, your own data. */
const OTHER_BEFORE = /\bnon-$|\bthird[ -]part(?:y|ies)(?:['’]s?)?(?: [\w-]+,?){0,2} (?:(?:and|or|and\/or) )?$|\b(?:own|other|others['’]|another|different|separate|similar)(?: [\w-]+['’]s?)? $|\binternet $/i;

const escape = (words: string): string => words.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
/** A pattern for a term's key in any case and number, hyphens for blanks; `before` is a pattern, too. */
const termPattern = (before: string, key: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}_@/.-])${before}(${escape(key).replace(/y$/, "(?:y|ies)").replaceAll(" ", "[ -]")}(?:e?s)?)(?![\\p{L}\\p{N}_@-])`, "giu");

/** Every place of a term's key, in any case and number, behind what the pattern `before` matches. */
export const placesOfTerm = (doc: PolicyDocument, before: string, key: string): Place[] => placesOf(doc, termPattern(before, key), { hint: key.split(" ", 1)[0]!.toLowerCase().replace(/y$/, "") });

/**
 * Every place that `pattern` (flag g) matches; its first group, or all of it, is the term. Headings that are written like sentences only where asked for.
 * @param options.hint what every match holds, in small letters
 */
export function placesOf(doc: PolicyDocument, pattern: RegExp, { headings = false, hint = "" } = {}): Place[] {
  const found: Place[] = [];
  const low = lowered(doc);
  for (const [at, sentence] of prose(doc).entries()) {
    if (!low[at]!.includes(hint) || (!headings && isHeading(sentence))) continue;
    const { text, block } = sentence;
    for (const match of text.matchAll(pattern)) {
      const words = match[1] ?? match[0];
      const from = match.index + match[0].length - words.length;
      const to = from + words.length;
      const before = text.slice(Math.max(0, from - 60), from);
      if (OTHER_BEFORE.test(before) || LAW_TITLE.test(text)) continue;
      if (words[0]! <= "Z" && (endsName(before) || NAME_AFTER.test(text.slice(to, to + 60)))) continue;
      const isWithin = ([start, end]: Span): boolean => start < sentence.from + to && sentence.from + from < end;
      if (closedSpans(doc).get(block)?.some(isWithin) || block.marks.some((mark) => (mark.kind === "code" || mark.kind === "deleted") && isWithin([mark.from, mark.to]))) continue;
      if (quotedIn(text).some((quote) => quote.from < to && from < quote.to)) continue;
      found.push({ text: words, sentence, before, after: text.slice(to, to + 60), range: block.text.range(sentence.from + from, sentence.from + to) });
    }
  }
  return found;
}

const THIS_PART = /\bfor (?:the )?purposes? of (?:this|these) (?:section|supplement|addendum|part|paragraph|notice|disclosure|right)/i;

/** The section that a definition is made for: one for the people of a country, or that the definition names; undefined for the whole document. */
export function scopeOf({ block, from }: Definition): Section | undefined {
  if (THIS_PART.test(block.text.text.slice(Math.max(0, from - 120), from + 300))) return block.section;
  return sectionOfJurisdiction(block.section);
}

export function stands(place: Place, within: Section | undefined): boolean {
  if (!within) return true;
  for (let section: Section | undefined = place.sentence.block.section; section; section = section.parent) if (section === within) return true;
  return false;
}

/** A text on the law of one country uses that law's words. */
export const isOfOneCountry = ({ sentence }: Place): boolean => jurisdictionsIn(sentence.text).length > 0 || sectionOfJurisdiction(sentence.block.section) !== undefined;
