/** Reads a document's sentences into frames, once. */
import { memo } from "../document/memo.js";
import type { PolicyDocument, Sentence } from "../document/model.js";
import { clausesOf } from "./clauses.js";
import { framesOf, type Frame, type Reading } from "./frame.js";
import { verbReading } from "./lexicon.js";
import { wordsOf } from "./words.js";

/** Readings of the sentences that were asked for. */
const readings = new WeakMap<Sentence, Reading>();

/** Units of a sentence that are read: no sentence of a policy is longer, but a text without a full stop may be. */
const LONGEST = 5000;

/** Words, clauses and frames of one sentence. */
export function read(sentence: Sentence): Reading {
  let reading = readings.get(sentence);
  if (!reading) {
    const words = wordsOf(sentence.text.length > LONGEST ? sentence.text.slice(0, LONGEST) : sentence.text);
    const clauses = clausesOf(words);
    reading = { sentence, words, clauses, frames: framesOf({ sentence, words, clauses }) };
    readings.set(sentence, reading);
  }
  return reading;
}

const WORD = /[a-z][a-z-]+/g;

/** Is there a verb that frames are made of? Cheaper than reading the sentence. */
function holdsVerb(sentence: Sentence): boolean {
  for (const [word] of sentence.text.toLowerCase().matchAll(WORD)) if (verbReading(word)) return true;
  return false;
}

/** Every frame of the document, in the order of the text; headings are not read. */
export const frames = memo((doc: PolicyDocument): readonly Frame[] =>
  doc.sentences.flatMap((sentence) => (sentence.block.kind === "heading" || !holdsVerb(sentence) ? [] : read(sentence).frames)),
);
