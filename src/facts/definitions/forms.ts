/** Definitions inside running text: brackets, quotes with "means", "called", abbreviations, plain "Account means". */
import type { Block, Sentence } from "../../document/model.js";
import { APPOSED, APPOSED_AT_START, BY_BEFORE, CALLED, DEFINING_BRACKET, EXPLAINED_THING, GLUE, IS, LEAD_IN, MEAN_AFTER, MEANS, MEANS_UNQUOTED, NAMES_A_PLACE, NOT_A_TERM, PLACE_BEFORE, PREDICATE, PRODUCT, SAY_BEFORE, SENTENCE_END } from "./phrases.js";
import { singular } from "../term-key.js";
import { TERM_NOUNS } from "../term-words.js";
import { bareWords, type Quoted, quotedIn } from "./quotes.js";

export type DefinitionForm = "bracket" | "means" | "is" | "called" | "abbreviation" | "explained" | "product" | "label" | "glossary";

/** A term found in a block, before it gets its place in the source. */
export interface Found {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly form: DefinitionForm;
  /** What the term is said to stand for, as far as the sentence tells. */
  readonly gloss: string;
  /** Another name given in the same breath. */
  readonly alias?: string;
}

const WORD = /[\w&/’']+/g;
const LETTERS = /[a-z]/i;
/** Longest bracket that is searched back for its opening, in units. */
const BRACKET_REACH = 320;
const MAX_TERM_WORDS = 7;
const BETWEEN_TERMS = /^[\s,/]*(?:(?:and|or|and\/or|&)\s+)?(?:the |our |as |a |an )*$/i;

const wordsIn = (text: string): string[] => text.match(WORD) ?? [];
const isTerm = (words: string): boolean => LETTERS.test(words) && wordsIn(words).length <= MAX_TERM_WORDS && !/[@?!]|https?:/.test(words);

/** Place of the bracket that is still open before `at`, or -1. */
function openBracket(text: string, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0 && at - i < BRACKET_REACH; i--) {
    if (text[i] === ")") depth++;
    else if (text[i] === "(" && depth-- === 0) return i;
  }
  return -1;
}

/** `text` from `from` to `to` without the quoted terms in it. */
function withoutQuotes(text: string, from: number, to: number, quotes: readonly Quoted[]): string {
  let rest = "";
  let at = from;
  for (const quote of quotes) {
    if (quote.from < from || quote.to > to) continue;
    rest += `${text.slice(at, quote.from)} `;
    at = quote.to;
  }
  return rest + text.slice(at, to);
}

const sentenceAt = (sentences: readonly Sentence[], at: number): Sentence | undefined => sentences.find((sentence) => sentence.from <= at && at < sentence.to);

/** Terms that the text of a block defines. */
export function definitionsInText(block: Block, sentences: readonly Sentence[]): Found[] {
  const { text } = block.text;
  const found: Found[] = [];
  const quotes = quotedIn(text);
  const pending: Quoted[] = [];
  for (const [i, quote] of quotes.entries()) {
    if (!isTerm(quote.words)) continue;
    const form = formOf(text, quote, i, quotes, sentences, found);
    if (form) {
      found.push(form);
      // ("we" or "us"): whatever stands before in the same list is defined with it.
      for (const earlier of pending.splice(0)) found.push({ ...form, words: earlier.words, from: earlier.innerFrom, to: earlier.innerTo });
    } else if (i + 1 < quotes.length && BETWEEN_TERMS.test(text.slice(quote.to, quotes[i + 1]!.from))) pending.push(quote);
    else pending.length = 0;
  }
  if (block.marks.length > 0) found.push(...marked(block));
  if (text.includes("(")) found.push(...unquotedBrackets(text, block.kind), ...abbreviations(text));
  return found;
}

function formOf(text: string, quote: Quoted, i: number, quotes: readonly Quoted[], sentences: readonly Sentence[], found: readonly Found[]): Found | undefined {
  const term = { words: quote.words, from: quote.innerFrom, to: quote.innerTo };
  const after = text.slice(quote.to, quote.to + 160);
  const sentence = sentenceAt(sentences, quote.from);
  const start = sentence?.from ?? 0;
  const open = openBracket(text, quote.from);
  if (open >= 0 && !NAMES_A_PLACE.test(after) && !ON_SCREEN_BEFORE.test(text.slice(Math.max(0, open - 40), open))) {
    const before = text.slice(open + 1, quote.from);
    const glue = wordsIn(withoutQuotes(text, open + 1, quote.from, quotes).toLowerCase());
    if (glue.every((word) => GLUE.has(word) || word.startsWith("refer")) || (DEFINING_BRACKET.test(before) && before.length < 120)) {
      return { ...term, form: "bracket", gloss: text.slice(Math.max(0, Math.min(start, open), open - 160), open).trim() };
    }
  }
  const before = text.slice(start, quote.from);
  const previous = quotes[i - 1];
  const listed = previous && found.find((other) => other.from === previous.innerFrom);
  if (listed && BETWEEN_TERMS.test(text.slice(previous.to, quote.from))) return { ...term, form: listed.form, gloss: listed.gloss };
  // The verb may stand behind further quoted terms and a bracket: “We”, “us” (or “our”) means.
  let rest = after;
  for (let next = i + 1, at = quote.to; next < quotes.length && BETWEEN_TERMS.test(text.slice(at, quotes[next]!.from)); next++) {
    at = quotes[next]!.to;
    rest = text.slice(at, at + 160);
  }
  rest = rest.replace(/^\s*\([^()]{0,100}\)/, "");
  const gloss = rest.trim();
  if (SAY_BEFORE.test(before) || (BY_BEFORE.test(before) && MEAN_AFTER.test(rest)) || (/\bwe use (?:the (?:term|word) )?$/i.test(before) && /^\s*(?:for|to mean)\b/i.test(rest))) return { ...term, form: "means", gloss };
  const opener = withoutQuotes(text, start, quote.from, quotes);
  if (MEANS.test(rest) && (LEAD_IN.test(opener) || before.length < 60 || CLAUSE_START.test(before))) return { ...term, form: "means", gloss };
  if (IS.test(rest) && LEAD_IN.test(opener)) return { ...term, form: "is", gloss };
  const called = before.slice(-140);
  if ((CALLED.test(called) || (/\brefer to\b/.test(before) && /\bas (?:our |the )?$/.test(before))) && !NAMES_A_PLACE.test(after) && !PLACE_BEFORE.test(called.replace(CALLED, ""))) return { ...term, form: "called", gloss: before.trim() };
  if (APPOSED.test(rest) || (APPOSED_AT_START.test(rest) && LEAD_IN.test(opener))) return { ...term, form: "means", gloss };
  if (PREDICATE.test(called) && SENTENCE_END.test(text.slice(quote.to, sentence?.to)) && /^[A-Z]|(?:information|data|users?)$/.test(quote.words)) return { ...term, form: "called", gloss: before.trim() };
  if (/^\s*\(?as (?:that term is )?defined\b/i.test(after)) return { ...term, form: "called", gloss: after.trim() };
  return undefined;
}

/** Settings → Map ("Show city"): a control. */
const ON_SCREEN_BEFORE = /[→›»>] [\w -]{1,30}$/;
/** …; and “Claim” means */
const CLAUSE_START = /[;:,—] (?:and )?(?:the )?(?:term )?$/i;

/** Sentence openings: `Account means`, `Cookies are small files`, `Lumen is a bot`. */
export function definitionsOfSentence(sentence: Sentence): Found[] {
  const { from } = sentence;
  const text = sentence.text.slice(0, 240);
  const explained = EXPLAINS.test(text) ? EXPLAINED_THING.exec(text) : null;
  if (explained) {
    const at = from + explained.index;
    return [{ words: explained[1]!, from: at, to: at + explained[1]!.length, form: "explained", gloss: text.slice(explained.index + explained[0].length), alias: otherNumber(explained[1]!) }];
  }
  const low = text.toLowerCase();
  const led = low.includes("mean") || low.includes("refer") ? LED_IN.exec(text) : null;
  if (led) {
    const at = from + led[0].length - led[1]!.length;
    const rest = text.slice(led[0].length);
    if (MEANS_UNQUOTED.test(rest) && !NOT_A_TERM.has(led[1]!.split(" ")[0]!.toLowerCase())) return [{ words: led[1]!, from: at, to: at + led[1]!.length, form: "means", gloss: rest }];
  }
  const subject = MEANING_SIGNS.some((sign) => low.includes(sign)) ? SUBJECT.exec(text) : null;
  if (subject) {
    // A label that runs into its explanation: "Usage Log Usage Log means".
    const words = TWICE.exec(subject[1]!)?.[1] ?? subject[1]!;
    const rest = text.slice(subject[0].length);
    const bracket = /^\s*\([^()]{0,60}\)/.exec(rest)?.[0] ?? "";
    if (MEANS_UNQUOTED.test(rest.slice(bracket.length)) && wordsIn(words).length <= 6 && !NOT_A_TERM.has(words.split(" ")[0]!.toLowerCase())) {
      const at = from + subject[0].length - words.length;
      return [{ words, from: at, to: at + words.length, form: "means", gloss: rest.slice(bracket.length) }];
    }
  }
  const product = text.includes(" is ") || text.includes(" are ") ? PRODUCT.exec(text) : null;
  if (product && !NOT_A_TERM.has(product[1]!.split(" ")[0]!.toLowerCase()) && !/^(?:Our|We|You|Your|The|A|An|It|Its)\b/.test(product[1]!)) return [{ words: product[1]!, from, to: from + product[1]!.length, form: "product", gloss: text.slice(product[1]!.length) }];
  return [];
}

/** Cheap: most sentences hold nothing that could explain a thing. */
const EXPLAINS = / (?:is|are|which) (?:an?|any|small|tiny|text|files|pieces|short|unique|strings?|bits|simply|essentially|typically|generally|basically|usually|just|service|electronic|blocks?|data|information|is|are)\b| [–—(]\s?(?:an? )?(?:small|text|tiny|short|data|pieces|unique|string|information)|technology, which/;
/** Of these one stands in every match of MEANS_UNQUOTED. */
const MEANING_SIGNS = ["mean", "refer", "defined as", "stands for", "consist"];
const otherNumber = (noun: string): string => (noun.endsWith("s") ? noun.slice(0, -1) : `${noun}s`);

/** "For the purposes of this notice, personal information means", "The term data refers to": what is announced needs no capital. */
const LED_IN = /^\W*(?:(?:(?:as used|when used|as we use it) (?:herein|here|in this [\w ]{4,40})|for (?:the )?purposes? of this [\w ]{4,40}|in this [\w ]{4,40}|under (?:the )?[A-Z]{3,8})(?:, (?:the (?:term|word|phrase|expression) )?| the (?:term|word|phrase|expression) )|the (?:term|word|phrase|expression) )((?:[\w-]+ ){0,3}[\w-]+)(?= (?:shall )?(?:mean|refer))/i;
const TWICE = /^(.{2,60}) \1$/;
/** The words before the verb: a capitalised name of at most a few words. */
const SUBJECT = /^(?:[\d.]+\s)?(?:\(?[a-z\d]{1,3}[).]\s)?(?:(?:The|An?)\s)?(?:(?:term|word)\s)?([A-Z][\w’'/-]*(?: (?:(?:and|or|of)\s)?[A-Z][\w’'/-]*| [a-z]{3,12}(?= (?:means|refers|shall|consist)))*)/;

/** (the **Company**): a marked word does what quotation marks do. */
function marked(block: Block): Found[] {
  const { text } = block.text;
  const found: Found[] = [];
  for (const mark of block.marks) {
    if (mark.kind === "code" || mark.kind === "deleted") continue;
    const [from, to] = bareWords(text, mark.from, mark.to);
    const words = text.slice(from, to);
    if (!words || !isTerm(words)) continue;
    const term = { words, from, to };
    const open = openBracket(text, mark.from);
    if (mark.kind === "dfn") found.push({ ...term, form: "means", gloss: "" });
    else if (open >= 0 && wordsIn(text.slice(open + 1, mark.from).toLowerCase()).every((word) => GLUE.has(word)) && /^[\s"”’,.]*(?:\)|or\b|and\b)/.test(text.slice(mark.to))) found.push({ ...term, form: "bracket", gloss: text.slice(Math.max(0, open - 160), open).trim() });
    else if (MEANS.test(text.slice(mark.to)) && mark.from < 60) found.push({ ...term, form: "means", gloss: text.slice(mark.to).trim() });
    else if (SAY_BEFORE.test(text.slice(0, mark.from))) found.push({ ...term, form: "means", gloss: text.slice(mark.to).trim() });
  }
  return found;
}

/** (hereinafter the Operator), (collectively, Services), (also called a hash), data called Log Data. */
const BARE_BRACKET = /\((?:hereinafter|hereafter|collectively|together|jointly|also (?:known|called)|a\/k\/a|aka|commonly (?:known|called))[^()"“”]{0,40}?(?:as |called )?(?:,\s*)?(?:the |our |an? )?([A-Z][\w-]*(?: [A-Z][\w-]*){0,3}|(?<=called an? )\w+)\)/g;
/** our mobile applications (Apps) */
const BARE_NOUN = /\((?:the )?([A-Z][a-z]+(?: [A-Z][a-z]+)?)\)(?![A-Za-z])/g;
/** files that live until you leave (session cookies): the bracket names what the words before it describe. */
const BARE_KIND = /(?<=[a-z]{2} )\(((?!(?:such|including|like|not|no|only|your|our|any|all|some|other|e|for|with|or|and|the|see|as|also)\b)[A-Za-z][a-z-]+(?: [a-z-]+)? (?:cookies|data|logs|information|identifiers))\)(?=[\s.,;:]|$)/g;
/** Vote information (information about who voted for what) */
const KIND_OF = /(?:^|[,;] |and )([A-Z][a-z-]+(?: [a-z]+)? (?:data|information)) (?=\((?:data|information) (?:about|on|that|which|such)\b)/g;
/** … of two kinds: Contact Details (Contact Details means your address). */
const MEANS_IN_BRACKET = /\((?:the )?([A-Z][a-z]+(?:-[A-Za-z]+)*(?: [A-Z][a-z]+(?:-[A-Za-z]+)*){0,4}) (?:means?|refers? to) ([^()]{5,160})/g;
/** and Order Data (means what you ordered) */
const MEANT_BY_BRACKET = /(?<![\w-])([A-Z][a-z]+(?:-[A-Za-z]+)*(?: [A-Z][a-z]+(?:-[A-Za-z]+)*){0,4}) \((?:means?|meaning|refers? to) ([^()]{5,160})\)/g;
function unquotedBrackets(text: string, kind: Block["kind"]): Found[] {
  const found: Found[] = [];
  for (const pattern of [MEANS_IN_BRACKET, MEANT_BY_BRACKET]) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index + match[0].indexOf(match[1]!);
      found.push({ words: match[1]!, from, to: from + match[1]!.length, form: "means", gloss: `means ${match[2]!}` });
    }
  }
  // In a heading, a bracket says what the part is about.
  if (kind === "heading") return found;
  for (const pattern of [BARE_KIND, KIND_OF]) {
    for (const match of text.matchAll(pattern)) {
      const words = match[1]!;
      const from = match.index + match[0].indexOf(words);
      const before = text.slice(Math.max(0, match.index - 120), match.index).trim();
      // "Personal Data (identifiable data)" says the same in other words.
      if (pattern === BARE_KIND && before.toLowerCase().endsWith(words.slice(words.lastIndexOf(" ")).toLowerCase())) continue;
      found.push({ words, from, to: from + words.length, form: "called", gloss: before });
    }
  }
  for (const match of text.matchAll(BARE_NOUN)) {
    const words = match[1]!;
    if (!TERM_NOUNS.has(singular(words.split(" ").at(-1)!.toLowerCase())) || LABEL_BEFORE.test(text.slice(Math.max(0, match.index - 13), match.index))) continue;
    const from = match.index + match[0].indexOf(words);
    found.push({ words, from, to: from + words.length, form: "called", gloss: text.slice(Math.max(0, match.index - 120), match.index).trim() });
  }
  for (const match of text.matchAll(BARE_BRACKET)) {
    const words = match[1]!;
    const to = match.index + match[0].length - 1;
    found.push({ words, from: to - words.length, to, form: "called", gloss: text.slice(Math.max(0, match.index - 120), match.index).trim() });
  }
  return found;
}

/** "Account Information (Third Party)": the bracket sorts a label. */
const LABEL_BEFORE = /(?<![A-Za-z])(?:Information|Data) $/;

/** … on your phone called Log Data. */
const CALLED_NAME = /\b(?:called|known as|referred to as|you(?: a|['’])re an?)\s+(?:the |our )?([A-Z][a-z]+(?: [A-Z][a-z]+)*)(?=[.,;)]|$| if| when)/g;
/** from children, which we define as people under 13; profiling, defined as … */
const DEFINED_AS = /(?<![\w-])([A-Za-z][\w-]+), (?:(?:which|whom|that) (?:we|is|are) )?define[ds]? (?:\w+ )?as\b/g;
/** our Service, which includes the app */
const WHICH_INCLUDES = /\b(?:our|the) ([A-Z][a-z]+(?: [A-Z][a-z]+)*),? (?:which|that) (?:includes?|means?|consists? of|comprises?|is our|is the|are our)\b/g;
/** …, plugins and other programs; collectively "Services. The closing mark was forgotten, but readers see what is named. */
const UNCLOSED_QUOTE = /\b(?:collectively|together|hereinafter|hereafter),? (?:the |our )?["“]([A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,3})(?=[.;)](?:\s|$)|$)/g;
/** With words of which one stands in every match: a search for plain text is far quicker. */
const CALLING: readonly (readonly [RegExp, readonly string[]])[] = [
  [CALLED_NAME, ["called ", "known as ", "referred to as ", "re a "]],
  [DEFINED_AS, [" as "]],
  [WHICH_INCLUDES, ["which ", "that "]],
  [UNCLOSED_QUOTE, ["ollectively", "ogether", "ereinafter", "ereafter"]],
];
export function calledNames(text: string): Found[] {
  const found: Found[] = [];
  for (const [pattern, signs] of CALLING) {
    if (!signs.some((sign) => text.includes(sign))) continue;
    for (const match of text.matchAll(pattern)) {
      const from = match.index + match[0].indexOf(match[1]!);
      found.push({ words: match[1]!, from, to: from + match[1]!.length, form: "called", gloss: text.slice(Math.max(0, match.index - 120), match.index).trim() });
    }
  }
  return found;
}

/** General Data Protection Regulation (GDPR) and GDPR (General Data Protection Regulation). */
const SHORT_FORM = /\(\s*["“‘']?((?:[A-Z][\w&./-]{0,12}[A-Z]|[A-Z]\w{0,3}&\w{1,3})s?)["”’']?\s*\)/g;
/** Nordic Ferry Data Rules (Nordic FDR) */
const SHORTER_NAME = /\(([A-Z][\w.-]* [A-Z]{2,6}(?: [A-Z][a-z]+)?)\)/g;
/** Places that everybody knows by their letters, and a trade: nobody looks these up. */
const EVERYBODY_KNOWS = new Set(["EU", "UK", "US", "USA", "U.S", "U.K", "ISP", "ISPs"]);
const LONG_FORM = /\b([A-Z]{2,8}) \(([A-Za-z][^()"“”]{5,90})\)/g;
function abbreviations(text: string): Found[] {
  const found: Found[] = [];
  if (!text.includes("(")) return found;
  for (const match of text.matchAll(SHORT_FORM)) {
    const words = match[1]!;
    if (EVERYBODY_KNOWS.has(words)) continue;
    const long = longForm(words, text.slice(Math.max(0, match.index - 140), match.index));
    const from = match.index + match[0].indexOf(words);
    if (long) found.push({ words, from, to: from + words.length, form: "abbreviation", gloss: long, alias: long });
  }
  for (const match of text.matchAll(SHORTER_NAME)) {
    const words = match[1]!;
    const first = words.slice(0, words.indexOf(" "));
    const at = text.lastIndexOf(`${first} `, match.index);
    const rest = text.slice(at + first.length, match.index).trim();
    if (at < 0 || match.index - at > 100 || !abbreviates(words.slice(first.length).replace(/[^A-Z]/g, "").toLowerCase(), rest.toLowerCase())) continue;
    found.push({ words, from: match.index + 1, to: match.index + 1 + words.length, form: "abbreviation", gloss: text.slice(at, match.index).trim(), alias: text.slice(at, match.index).trim() });
  }
  for (const match of text.matchAll(LONG_FORM)) {
    const long = longForm(match[1]!, match[2]!);
    if (long) found.push({ words: match[1]!, from: match.index, to: match.index + match[1]!.length, form: "abbreviation", gloss: long, alias: long });
  }
  return found;
}

const INITIAL_WORD = /[\p{L}\d][\p{L}\d.&]*/gu;

/** The words at the end of `before` that `short` abbreviates, or "": they begin with its first letter and hold the others in its order. */
function longForm(short: string, before: string): string {
  const letters = short.replace(/[^A-Za-z]/g, "").replace(/(?<=[A-Z])s$/, "").toLowerCase();
  const words = [...before.matchAll(INITIAL_WORD)];
  const furthest = Math.max(0, words.length - letters.length * 2 - 1);
  for (let i = words.length - 2; i >= furthest; i--) {
    if (words[i]![0][0]!.toLowerCase() !== letters[0]) continue;
    const phrase = before.slice(words[i]!.index).trim();
    if (!/[.;:] /.test(phrase) && abbreviates(letters, phrase.toLowerCase())) return phrase;
  }
  return "";
}

function abbreviates(letters: string, phrase: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = phrase.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
