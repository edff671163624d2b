/** A word or a mark of punctuation of a sentence. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly low: string;
  /** Units of the text that was read. */
  readonly from: number;
  readonly to: number;
}

/** A run of letters and digits, with apostrophes, dots and hyphens inside it; or one other mark. Latin letters: \p{L} takes three times as long. */
const WORD = /[A-Za-z0-9\u00aa-\u024f]+(?:['’.@_-][A-Za-z0-9\u00aa-\u024f]+)*|\S/g;

/** Words and marks of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: match, index } of text.matchAll(WORD)) {
    words.push({ text: match, low: match.toLowerCase().replace("’", "'"), from: index, to: index + match.length });
  }
  return words;
}
