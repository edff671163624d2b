/** Words in quotation marks, whatever the marks, also mismatched ones and those of a wrongly decoded file. */

export interface Quoted {
  /** With the marks; units of the text searched. */
  readonly from: number;
  readonly to: number;
  /** The words alone, without marks, blanks and the comma or full stop of American style. */
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly words: string;
}

/** “…”, "…", „…“, «…», ”…”; and “…” as Mac Roman shows its UTF-8 bytes. */
const DOUBLE = /(?:["“”„«]|‚Äú)([^"“”„«»‚]{1,70})(?:["“”„»]|‚Äù)/g;
/** ‘…’, '…': no apostrophe, since a letter stands neither before nor behind it. */
const SINGLE = /(?<![\p{L}\p{N}])[‘'‚]([\p{L}\p{N}][^‘’'‚"“”„«»]{0,50})[’‘'](?![\p{L}\p{N}])/gu;
const EDGE = /[\s,.;:]/;
const ANY_QUOTE = /["“”„«‘'‚]/;

/** All quoted words of a text, in its order. */
export function quotedIn(text: string): Quoted[] {
  if (!ANY_QUOTE.test(text)) return [];
  const found: Quoted[] = [];
  for (const pattern of [DOUBLE, SINGLE]) {
    for (const match of text.matchAll(pattern)) {
      const inner = match[1]!;
      let innerFrom = match.index + match[0].indexOf(inner);
      let innerTo = innerFrom + inner.length;
      while (innerFrom < innerTo && EDGE.test(text[innerFrom]!)) innerFrom++;
      while (innerTo > innerFrom && EDGE.test(text[innerTo - 1]!)) innerTo--;
      const [from, to] = [match.index, match.index + match[0].length];
      if (innerTo > innerFrom && !found.some((other) => from < other.to && other.from < to)) found.push({ from, to, innerFrom, innerTo, words: text.slice(innerFrom, innerTo) });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const AROUND = /[\s"“”„«»‘'’(),.:;–—-]/;

/** `[from, to)` of the words in `text`, without blanks, quotation marks and punctuation around them. */
export function bareWords(text: string, from: number, to: number): [from: number, to: number] {
  while (from < to && AROUND.test(text[from]!)) from++;
  while (to > from && AROUND.test(text[to - 1]!)) to--;
  return [from, to];
}
