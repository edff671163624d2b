/** Sentences that break off, or have lost their beginning: "…, unless.", "relevant government's;", "Ask for your consent again." */
import type { Block, PolicyDocument, Range, Sentence } from "../document/model.js";
import { memo } from "./memo.js";

export interface Unfinished {
  /** An opening word stands last; a possessive has no noun; the document ends inside a list; a verb has no subject. */
  readonly kind: "word" | "possessive" | "end" | "subject";
  /** The last words: "in accordance with the policy, unless"; for a lost subject the whole sentence. */
  readonly text: string;
  /** The word or mark that cannot be the last; "" for a lost subject. */
  readonly word: string;
  readonly range: Range;
}

/** Words that open something, and so end no sentence; no prepositions, as English may end with one ("the purpose it was collected for"). */
const OPENERS = new Set("unless the a an and or and/or nor if because although whereas whether our their whose via including".split(" "));
/** Two words that open something. */
const PAIRS = new Set(["such as", "in order", "according to", "due to"]);
/** Points of a list written as paragraphs end so, without a full stop. */
const JOINS_POINTS = new Set(["and", "or", "and/or"]);
/** The full stop of a sentence, and what closes behind it. */
const STOP = /\.["”’)]?$/;
/** "Option a.", "Schedule A.", "vitamin a.": a letter that is a name. */
const LETTERED = /\b(?:option|section|schedule|exhibit|annex|appendix|part|class|type|group|category|point|item|lit|letter|clause|paragraph|title) $/i;
/** Only short sentences of these kinds are quotations of a word: "Conjunctions: and, or." */
const ENUMERATED = /, $/;
const QUOTED_WORD = /["“‘'`][^"“”‘’'`]{0,12}$/;
const SHORTEST = 4;
const WORD = /\S+/g;
/** Words of the sentence that are shown. */
const SHOWN = 5;
const LEADING_MARKS = /^[("“‘'[]{1,3}/;
/** Units behind the sentence that are looked at. */
const BEHIND = 40;
/** What a picture, a variable or a widget leaves in the source where its text would be. */
const HOLLOW = /!\[|<(?:img|input|svg|button|select|iframe|object|picture|script)\b|[{}]|<\/?[A-Z]/;

/** "by relevant government's;": the noun is gone; "that's" is none. */
const POSSESSIVE = /(?<!\p{L})(?!(?:that|what|who|there|here|let|how|where|she)['’])\p{Ll}{3,}['’]s(?=[.;:])/gu;
/** Looked for first: cheaper than what may stand before it. */
const POSSESSIVE_END = /['’]s[.;:]/;
/** "our rights or another person's": the noun stands before. */
const OWNED = /\b(?:my|your|our|his|her|its|their|whose|than|not)\b|['’]s?(?!\p{L})|["“‘]/iu;
/** "the decision is the user's", "at the doctor's", "a friend of the owner's" */
const NEEDS_NO_NOUN = /\b(?:be|is|are|was|were|belongs?|becomes?|remains?|at|of)(?: [\w-]+){0,3} $/i;
/** Ends inside a list, and what may be said of the point that was to follow. */
const LIST_GOES_ON = /([;,])(?: (?:and|or|and\/or))?$/;
/** "Ask for your consent again.", "Notify you of it.": said to readers, it makes no sense. */
const NO_SUBJECT = /^(?:(?:Ask|Obtain|Seek|Request) (?:for )?your (?:consent|authori[sz]ation|permission|approval|agreement)|(?:Ask|Notify|Inform|Tell|Send|Provide|Give|Offer|Show|Remind) you)\b/;
/** Somebody acts in the sentence before, so what was torn off is a clause of it and no point of a list. */
const ACTS = /\b(?:we|they|it|company|operator|developer|provider|app|service)\b[^.:]*\b(?:will|shall|may|must|can|require|ask)\b[^:]*\.["”’)]?$/i;

/** Where the block's last sentence may go on: in a list, in a table, or in the next block. */
function goesOn(doc: PolicyDocument, block: Block): boolean {
  const next = doc.blocks[block.index + 1];
  if (!next) return false;
  return next.lead === block || next.kind === "item" || next.kind === "cell" || next.kind === "code" || /^[\p{Ll}\d(–—-]/u.test(next.text.text);
}

/** Where the last `SHOWN` words before `end` begin. */
function shownFrom(text: string, end: number): number {
  let from = end;
  for (let i = 0; i < SHOWN && from > 0; i++) from = text.lastIndexOf(" ", from - 2) + 1;
  return from;
}

function readSentence(doc: PolicyDocument, sentence: Sentence): Unfinished | undefined {
  const { block, text } = sentence;
  const stop = STOP.exec(text);
  const bare = !stop && block.kind === "paragraph" && sentence.to === block.text.text.length && !goesOn(doc, block);
  if (!stop && !bare) return undefined;
  const end = stop?.index ?? text.length;
  const start = text.lastIndexOf(" ", end - 1) + 1;
  const word = text.slice(start, end).replace(LEADING_MARKS, "");
  const before = text.slice(0, start);
  const low = word.toLowerCase();
  const pair = `${before.slice(before.lastIndexOf(" ", start - 2) + 1).toLowerCase()}${low}`;
  if (word !== low && word !== word.toUpperCase()) return undefined;
  if (!OPENERS.has(low) && !PAIRS.has(pair)) return undefined;
  if (bare && JOINS_POINTS.has(low)) return undefined;
  // "A." and "E.G." in capitals are letters and abbreviations.
  if (low.length < 3 && word !== low) return undefined;
  if (low === "a" && (LETTERED.test(before) || /[:;,.)] $/.test(before))) return undefined;
  if (QUOTED_WORD.test(before) || (ENUMERATED.test(before) && low !== "unless" && low !== "including" && low !== "because" && low !== "if") || (text.match(WORD)?.length ?? 0) < SHORTEST) return undefined;
  const shown = shownFrom(text, end);
  const range = block.text.range(sentence.from + shown, sentence.from + end);
  const [, sourceEnd] = block.text.range(sentence.from, sentence.to);
  if (HOLLOW.test(doc.source.slice(range[0], sourceEnd + BEHIND))) return undefined;
  return { kind: "word", text: text.slice(shown, end), word: low, range };
}

function readPossessives({ block, text, from }: Sentence): Unfinished[] {
  if (!POSSESSIVE_END.test(text)) return [];
  return [...text.matchAll(POSSESSIVE)].flatMap((match) => {
    const before = text.slice(0, match.index);
    if (OWNED.test(before) || NEEDS_NO_NOUN.test(before)) return [];
    const end = match.index + match[0].length;
    const shown = shownFrom(text, end);
    return [{ kind: "possessive" as const, text: text.slice(shown, end), word: match[0], range: block.text.range(from + shown, from + end) }];
  });
}

function readSubject(doc: PolicyDocument, { block, text, from, to, index }: Sentence): Unfinished | undefined {
  if (!NO_SUBJECT.test(text)) return undefined;
  const before = doc.sentences[index - 1];
  if (before?.block !== block || !ACTS.test(before.text)) return undefined;
  return { kind: "subject", text, word: "", range: block.text.range(from, to) };
}

/** The document's end, where its other lists do end. */
function readEnd(doc: PolicyDocument): Unfinished | undefined {
  const last = doc.blocks.at(-1);
  if (!last || (last.kind !== "item" && last.kind !== "paragraph")) return undefined;
  const { text } = last.text;
  const word = LIST_GOES_ON.exec(text)?.[1];
  if (!word || HOLLOW.test(doc.source.slice(last.range[1])) || doc.unknowns.some(({ kind }) => kind === "include")) return undefined;
  if (doc.blocks.some((block) => block.kind === "heading" && LIST_GOES_ON.test(doc.blocks[block.index - 1]?.text.text ?? ""))) return undefined;
  const shown = shownFrom(text, text.length);
  return { kind: "end", text: text.slice(shown), word, range: last.text.range(shown, text.length) };
}

const SILENT_KINDS: ReadonlySet<Block["kind"]> = new Set(["heading", "cell", "term"]);

/** In the order of the text. */
export const unfinished = memo((doc: PolicyDocument): readonly Unfinished[] => {
  const found = doc.sentences.flatMap((sentence) => (SILENT_KINDS.has(sentence.block.kind) ? [] : [readSentence(doc, sentence) ?? [], readPossessives(sentence), readSubject(doc, sentence) ?? []].flat()));
  return [...found, readEnd(doc) ?? []].flat();
});
