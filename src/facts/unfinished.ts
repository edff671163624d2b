/** Sentences that break off: "…, unless." */
import type { Block, PolicyDocument, Range, Sentence } from "../document/model.js";
import { memo } from "./memo.js";

export interface Unfinished {
  /** The last words: "in accordance with the policy, unless". */
  readonly text: string;
  /** The word that cannot be the last. */
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
  return { text: text.slice(shown, end), word: low, range };
}

/** In the order of the text. */
export const unfinished = memo((doc: PolicyDocument): readonly Unfinished[] =>
  doc.sentences.flatMap((sentence) => (sentence.block.kind === "heading" || sentence.block.kind === "cell" || sentence.block.kind === "term" ? [] : (readSentence(doc, sentence) ?? []))),
);
