/**
 * Sentence breaks as ICU sets them (Unicode Standard Annex 29, rules SB8 to SB11), for text in Latin letters: asking ICU costs more than
 * all the rest of a document's reading, and ten milliseconds the first time. Other text is ICU's to break.
 */

/** Latin letters, digits and the marks of running text. Left out: ª, º and ĸ, small letters without a capital, soft hyphens, and the one dot leader. */
const LATIN = /^[\x20-\x7E\u00A0-\u00A9\u00AB\u00AC\u00AE-\u00B9\u00BB-\u0137\u0139-\u017F\u2010-\u2023\u2025-\u2027\u20AC\u2122]*$/;
/** Quotation marks and brackets: part of the sentence before them. */
const CLOSING = "\"'()[]{}«»‘’‚‛“”„‟";
/** The sentence goes on behind these. */
const CONTINUING = ",-:;–—";
const BLANKS = " \u00A0";
const STOPS = ".?!";

let segmenter: Intl.Segmenter | undefined;

/**
 * @param text without a stop directly in front of a letter, a digit or another stop
 * @returns where each sentence ends, in order; the last at the end of the text
 */
export function sentenceEnds(text: string): number[] {
  return LATIN.test(text) ? endsInLatin(text) : endsByIcu(text);
}

export function endsByIcu(text: string): number[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "sentence" });
  return Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length);
}

function endsInLatin(text: string): number[] {
  const ends: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const stop = text[i]!;
    if (!STOPS.includes(stop)) continue;
    let next = i + 1;
    while (next < text.length && CLOSING.includes(text[next]!)) next++;
    while (next < text.length && BLANKS.includes(text[next]!)) next++;
    if (next === text.length) break;
    if (CONTINUING.includes(text[next]!) || STOPS.includes(text[next]!) || (stop === "." && goesOnSmall(text, next))) continue;
    ends.push(next);
  }
  ends.push(text.length);
  return ends;
}

/** Is the first letter a small one? */
function goesOnSmall(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) {
    const c = text[i]!;
    if (STOPS.includes(c)) return false;
    const low = c.toLowerCase();
    if (low !== c.toUpperCase()) return low === c;
  }
  return false;
}
