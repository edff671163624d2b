/** Capitalised words used as terms in running text: where, how often, and whether the document defines them. */
import type { Block, PolicyDocument, Range, Sentence } from "../document/model.js";
import { definitions } from "./definitions.js";
import { bareWords, quotedIn } from "./definitions/quotes.js";
import { memo } from "./memo.js";
import { singular, termKey } from "./term-key.js";
import { DEFINED_IN, DETERMINERS, NOT_TERMS, OFFICES, OPENERS, SCREEN_AFTER, SCREEN_BEFORE, TERM_MODIFIERS, TERM_NOUNS } from "./term-words.js";

export interface TermUse {
  /** The term; the words in the text may join several: "Non-personal and Personal Information". */
  readonly term: string;
  readonly sentence: Sentence;
  /** The term's words in `sentence.block.text.text`. */
  readonly from: number;
  readonly to: number;
  readonly range: Range;
  /** "the", "our", "such", … before it; "" without one. */
  readonly determiner: string;
  /** A real use: with a determiner, in the plural, or of a noun that needs neither; "User location" is none. */
  readonly strong: boolean;
  /** Joined to another capitalised word: "Site, Software and Services". */
  readonly listed: boolean;
}

export interface Term {
  /** As first written. */
  readonly term: string;
  /** See `termKey`. */
  readonly key: string;
  /** In running text, in the order of the document; never empty. */
  readonly uses: readonly TermUse[];
  /** How often the same words stand in small letters. */
  readonly lowerCase: () => number;
  readonly defined: boolean;
  /** The noun is none of the usual ones; only uses with "a", "no", "such" tell that a term is meant. */
  readonly unusual: boolean;
}

/** One or more words with a capital each: "Personal Data", "Users-of-Users", "Third-Party Links". */
const CAPITALISED = /(?<![A-Za-z])[A-Z][A-Za-z]*[a-z](?:-[A-Za-z]+)*(?: [A-Z][A-Za-z]*[a-z](?:-[A-Za-z]+)*)*/g;
/** "User Provided and Automatically Collected Information", "User Provided data": the noun follows later, or written small. */
const SHARED_NOUN = /^ (?:(?:and|or|and\/or|\/) ([A-Z][A-Za-z]*[a-z](?:-[A-Za-z]+)*(?: [A-Z][A-Za-z]*[a-z](?:-[A-Za-z]+)*)*)|(data|information)\b)/;
/** Units before a word that are looked at. */
const REACH = 60;
const LAST_WORD = /(?<![A-Za-z])([A-Za-z]+)[\s(“"‘']*$/;
/** Nothing of the sentence stands before: a number, a bullet, a label's colon. */
const FRESH_START = /(?:^|\($|[:•·–—>*]\s|^\W*[\da-z]{1,3}[.)]\s)\W*$/;
const CAPITAL_BEFORE = /(?:(?<![\w’'])[A-Z][\w’']*[®™]?(?: (?:of|for|&))?|(?<![\w.])\d[\w.]*) ?[&/+-]?\s?$/;
const POSSESSIVE_BEFORE = /['’]s? $/;
const CAPITAL_AFTER = /^[ /&-]{1,3}(?:[A-Z]{2,}|\d)/;
/** A company, a domain ("Customer.io"), a longer name ("Supplier of Last Resort"). */
const COMPANY_AFTER = /^,? (?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|Co|BV|B\.V|AG|AB|AS|SA|SAS|Pty|PLC|plc|LLP)\b/;
const NAME_AFTER = /^(?:\.\w| of [A-Z])/;
/** … Cross Border Privacy Rules (“CBPR”) System */
const ACRONYM_BEFORE = /\([^()]{1,30}\) $/;
const QUOTE_BEFORE = /["“”„«‘'‚]$/;
const QUOTE_AFTER = /^[,.]?["”“»]/;
const WORD = /[A-Za-z][\w’'-]*/g;
/** "the Site, Software, and/or ": the list began with a determiner. */
const LIST_BEFORE = /\b(?:the|our|your|any) (?:[A-Z][\w-]*[,/]? ){1,5}(?:(?:and|or|and\/or) (?:the |our )?)?$/;
const MINOR_WORD = /^(?:a|an|and|or|the|of|to|for|in|on|by|with|at|as|from|&)$/i;

/** The words are a title: (nearly) each begins with a capital. */
export function isTitleCase(text: string): boolean {
  let words = 0;
  let capitals = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (MINOR_WORD.test(word)) continue;
    words++;
    if (word[0]! < "a") capitals++;
  }
  return text.endsWith(".") ? capitals === words && words > 3 : words > 0 && capitals / words > 0.7;
}

/**
 * Terms that the document introduces without defining them in so many words: quoted, in bold type, the label of an entry
 * or a row, a heading of several words. Whoever looks such a term up finds something.
 */
function introduced(doc: PolicyDocument): Set<string> {
  const keys = new Set<string>();
  const add = (words: string): void => {
    if (words.length < 60 && NOUN_AT_END.test(words) && TERM_NOUNS.has(headOf(words))) keys.add(termKey(words));
  };
  for (const block of doc.blocks) {
    const { text } = block.text;
    if (block.kind === "heading" || block.kind === "term" || (block.cell?.column === 0 && !block.cell.isHeader)) {
      const words = text.replace(NUMBER_BEFORE, "").replace(LABEL_TAIL, "");
      if (block.kind !== "heading" || termKey(words).includes(" ")) add(words);
      continue;
    }
    for (const { words } of quotedIn(text)) if (words[0]! <= "Z") add(words);
    for (const mark of block.marks) if (mark.kind === "strong" || mark.kind === "dfn" || (mark.kind === "emphasis" && mark.from === 0)) add(text.slice(...bareWords(text, mark.from, mark.to)));
    const label = LABEL.exec(text);
    if (label) add(label[1]!);
  }
  // [Affiliates](/key-terms#affiliates) leads to what it means.
  for (const { text, url } of doc.links) if (LEADS_TO_TERMS.test(url) && text[0]! <= "Z") add(text);
  return keys;
}
/** "Billing Data.", "Billing Data (shops only)": what stands behind the name of a row. */
const LABEL_TAIL = /\s?(?:\([^()]{1,80}\)|[.:])$/;
const LEADS_TO_TERMS = /#|defin|glossar|terms/i;
const LABEL = /^([A-Z][\w’'-]*(?: [\w’'&-]+){0,5})(?::| –| —| -)\s/;
const NOUN_AT_END = /[a-z]$/;
const headOf = (words: string): string => singular(words.slice(Math.max(words.lastIndexOf(" "), words.lastIndexOf("-")) + 1).toLowerCase());
const NUMBER_BEFORE = /^[\d.]+\s+|^\(?[a-zA-Z][.)]\s+/;

/** Every term used in running text, in the order of first use. */
export const terms = memo((doc: PolicyDocument): readonly Term[] => {
  const defined = new Set(introduced(doc));
  for (const definition of definitions(doc)) {
    defined.add(definition.key);
    for (const alias of definition.aliases) defined.add(termKey(alias));
    // "Content and Services" defines both.
    if (definition.key.includes(" and ")) for (const part of definition.key.split(" and ")) defined.add(part);
  }
  const small = new SmallLetters(doc);
  const found = new Map<string, { term: string; uses: TermUse[] }>();
  const linked = linksByBlock(doc);
  for (const sentence of doc.sentences) {
    if (!isRunningText(sentence)) continue;
    let elsewhere: boolean | undefined;
    for (const use of usesIn(sentence, small, linked.get(sentence.block))) {
      const { term } = use;
      const key = termKey(term);
      elsewhere ??= sentence.text.includes("defined") && DEFINED_IN.test(sentence.text);
      if (elsewhere) defined.add(key);
      const entry = found.get(key);
      if (entry) entry.uses.push(use);
      else found.set(key, { term, uses: [use] });
    }
  }
  return [...found].map(([key, { term, uses }]) => ({ term, key, uses, lowerCase: () => small.count(key), defined: isDefined(key, defined), unusual: !TERM_NOUNS.has(key.slice(key.lastIndexOf(" ") + 1)) }));
});

/** A term is defined with its plural, and when a part of it that holds its noun is: "Registered Users" by "Users". */
export function isDefined(key: string, defined: ReadonlySet<string>): boolean {
  if (defined.has(key)) return true;
  const words = key.split(" ");
  for (let i = 1; i < words.length; i++) if (defined.has(words.slice(i).join(" "))) return true;
  for (const other of SAME_THING.get(key) ?? []) if (defined.has(other)) return true;
  // "the Service" where "Lumen Services" is defined.
  if (words.length === 1) for (const other of defined) if (other.endsWith(` ${key}`) && other.split(" ").length === 2 && !TERM_MODIFIERS.has(other.split(" ")[0]!)) return true;
  return false;
}

const SAME_THING = new Map([
  ["app", ["application", "mobile application", "mobile app"]],
  ["application", ["app"]],
  ["site", ["website"]],
  ["website", ["site"]],
  ["third party", ["third party service provider"]],
]);

/** The document speaks here: no heading, label, code or quotation. */
export function isRunningText({ block }: Sentence): boolean {
  if (block.kind === "heading" || block.kind === "term" || block.kind === "code" || block.quoted) return false;
  return !block.cell?.isHeader;
}

function linksByBlock(doc: PolicyDocument): Map<Block, { from: number; to: number }[]> {
  const map = new Map<Block, { from: number; to: number }[]>();
  for (const { block, from, to } of doc.links) {
    const list = map.get(block);
    if (list) list.push({ from, to });
    else map.set(block, [{ from, to }]);
  }
  return map;
}

/** Counts words and phrases that the document writes in small letters; asked for few, so nothing is counted before. */
class SmallLetters {
  private readonly counts = new Map<string, number>();
  private readonly texts: string;
  constructor(doc: PolicyDocument) {
    this.texts = doc.sentences.map(({ text }) => text).join("\n");
  }

  /** Uses of a phrase in its singular or plural; parts of addresses do not count. */
  count(phrase: string): number {
    let count = this.counts.get(phrase);
    if (count !== undefined) return count;
    count = 0;
    for (let at = this.texts.indexOf(phrase); at >= 0; at = this.texts.indexOf(phrase, at + 1)) {
      const end = at + phrase.length;
      if (!BEFORE_SMALL.test(this.texts.charAt(at - 1)) || !AFTER_SMALL.test(this.texts.slice(end, end + 3))) continue;
      count++;
    }
    this.counts.set(phrase, count);
    return count;
  }

  has(word: string): boolean {
    return this.count(word) > 0 || (word.endsWith("y") && this.count(`${word.slice(0, -1)}ies`) > 0);
  }
}
const BEFORE_SMALL = /^[\s(“"‘'/-]?$/;
const AFTER_SMALL = /^(?:s|['’]s?)?(?:[\s,;:!?)”"’/-]|\.\B|$)/;

function* usesIn(sentence: Sentence, small: SmallLetters, links: readonly { from: number; to: number }[] | undefined): Generator<TermUse> {
  const { block, text } = sentence;
  let titled: boolean | undefined;
  for (const match of text.matchAll(CAPITALISED)) {
    let from = match.index;
    let words = match[0];
    const last = headOf(words);
    const listedNoun = TERM_NOUNS.has(last);
    // "no Loss Assessor", "a Credit Report": a name of two common words that takes "a" or "no" is a term.
    if (!listedNoun && !TERM_MODIFIERS.has(last) && !(words.includes(" ") && !OFFICES.has(last))) continue;
    titled ??= isTitleCase(text);
    if (titled) return;
    const before = text.slice(Math.max(0, from - REACH), from);
    let determiner = "";
    let fresh = FRESH_START.test(before);
    // "Our Services": the determiner begins the sentence, or is itself written large.
    for (let space = words.indexOf(" "); space > 0 && (DETERMINERS.has(words.slice(0, space).toLowerCase()) || (fresh && OPENERS.has(words.slice(0, space).toLowerCase()))); space = words.indexOf(" ")) {
      const first = words.slice(0, space).toLowerCase();
      determiner = DETERMINERS.has(first) ? first : "";
      from += space + 1;
      words = words.slice(space + 1);
      fresh = false;
    }
    if (fresh || DETERMINERS.has(words.toLowerCase())) continue;
    let to = from + words.length;
    let term = words;
    if (!listedNoun && !TERM_MODIFIERS.has(last)) {
      if (!isCommonPhrase(words, small)) continue;
    } else if (!isTermPhrase(term, small)) {
      if (!words.split(" ").every((word) => TERM_MODIFIERS.has(word.toLowerCase()))) continue;
      const shared = SHARED_NOUN.exec(text.slice(to));
      const noun = shared?.[1]?.split(" ").at(-1) ?? shared?.[2];
      if (!shared || !noun || (shared[2] && !words.includes(" "))) continue;
      term = `${words} ${noun}`;
      if (!isTermPhrase(term, small)) continue;
      to += shared[0].length;
    }
    const after = text.slice(to, to + 60);
    if (COMPANY_AFTER.test(after) || NAME_AFTER.test(after)) continue;
    const lead = text.slice(Math.max(0, from - REACH), from);
    if (!determiner && !POSSESSIVE_BEFORE.test(lead) && CAPITAL_BEFORE.test(lead) && !/^[A-Z][a-z]*,? (?:(?:and|or) )?$/.test(lead)) continue;
    if (ACRONYM_BEFORE.test(lead)) continue;
    if (CAPITAL_AFTER.test(after) || QUOTE_BEFORE.test(lead) || QUOTE_AFTER.test(after)) continue;
    if (SCREEN_AFTER.test(after) || SCREEN_BEFORE.test(lead)) continue;
    const at = sentence.from + from;
    const end = sentence.from + to;
    if (links?.some((link) => at < link.to && link.from < end)) continue;
    if (block.marks.some((mark) => at < mark.to && mark.from < end && (mark.kind === "code" || mark.kind === "deleted" || mark.from <= at))) continue;
    if (inLabel(text, from)) continue;
    if (!determiner) {
      const previous = LAST_WORD.exec(lead)?.[1]?.toLowerCase() ?? "";
      if (DETERMINERS.has(previous)) determiner = previous;
    }
    yield { term, sentence, from: at, to: end, range: block.text.range(at, end), determiner, strong: (determiner !== "" && !ATTRIBUTE_OF.test(after)) || isPlural(term) || MASS_NOUN.test(term), listed: LIST_BEFORE.test(lead) };
  }
}

/** "your Website interactions": the noun after it is what the sentence speaks of. */
const ATTRIBUTE_OF = /^ (?:[a-z]+ions?|data|accounts?|pages?|providers?|names?|usage|activity|content|address|number)\b/;
const isPlural = (term: string): boolean => /[^s]s$/i.test(term);
const MASS_NOUN = / (?:data|information|content|software|equipment|material)$/i;

/** "Account Information You Provide: …": the words before a colon are a title. */
function inLabel(text: string, from: number): boolean {
  const colon = text.indexOf(":");
  return colon > from && colon < 80 && isTitleCase(text.slice(0, colon));
}

const isTermWord = (word: string, small: SmallLetters): boolean => {
  const key = singular(word.toLowerCase());
  return TERM_NOUNS.has(key) || TERM_MODIFIERS.has(word.toLowerCase()) || TERM_MODIFIERS.has(key) || small.has(key);
};
/** A capitalised word that stands nowhere but in this phrase is no name: names stand alone too. */
const standsOnlyIn = (word: string, phrase: string, small: SmallLetters): boolean => small.count(word) === small.count(phrase);

/** Two words that are no names, the second in the singular or plural of a countable noun; see `isCountable`. */
function isCommonPhrase(phrase: string, small: SmallLetters): boolean {
  const words = phrase.split(" ");
  return words.length === 2 && !NOT_TERMS.has(termKey(phrase)) && words.every((word) => isTermWord(word, small) || standsOnlyIn(word, phrase, small));
}

/** A noun of the list, after words that are no names. */
function isTermPhrase(phrase: string, small: SmallLetters): boolean {
  const key = termKey(phrase);
  if (NOT_TERMS.has(key)) return false;
  const words = phrase.split(/[ -]/);
  const head = singular(words.at(-1)!.toLowerCase());
  if (!TERM_NOUNS.has(head)) return false;
  return words.length <= 5 && words.slice(0, -1).every((word) => isTermWord(word.replace(/['’]s?$/, ""), small) || /^(?:of|and|or)$/.test(word) || (words.length === 2 && standsOnlyIn(word, phrase, small)));
}
