/** How many columns of a terminal a text takes. */

/** ASCII, Latin letters and the marks of running text: each takes one column, and none joins its neighbour. */
const SIMPLE = /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u02AF\u2010-\u2027]*$/;
/** Drawn on the character before, or not at all. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** East Asian wide and fullwidth characters, and signs drawn as pictures. */
const WIDE = /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;
/** A sign turned into a picture by U+FE0F. */
const PICTURE = /^\p{Emoji}.*\uFE0F/u;

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one character each. */
export function characters(text: string): string[] {
  if (SIMPLE.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function widthOfCharacter(character: string): number {
  if (WIDE.test(character) || PICTURE.test(character)) return 2;
  return NO_WIDTH.test(character) ? 0 : 1;
}

export const width = (text: string): number => (SIMPLE.test(text) ? text.length : characters(text).reduce((sum, character) => sum + widthOfCharacter(character), 0));

/** As much of the start of the text as fits. */
export function fit(text: string, columns: number): string {
  let used = 0;
  let out = "";
  for (const character of characters(text)) {
    used += widthOfCharacter(character);
    if (used > columns) break;
    out += character;
  }
  return out;
}

/** As much of the end of the text as fits. */
export function fitEnd(text: string, columns: number): string {
  let used = 0;
  let out = "";
  for (const character of characters(text).reverse()) {
    used += widthOfCharacter(character);
    if (used > columns) break;
    out = character + out;
  }
  return out;
}

/**
 * Lines of at most `columns`, broken at blanks.
 * @param breakWords a longer word is broken where it must be; false: it stays whole, as an address that somebody may copy
 */
export function wrap(text: string, columns: number, breakWords = true): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    let rest = word;
    if (line !== "" && width(line) + 1 + width(rest) <= columns) {
      line += ` ${rest}`;
      continue;
    }
    if (line !== "") lines.push(line);
    while (breakWords && width(rest) > columns) {
      const part = fit(rest, columns) || characters(rest)[0]!;
      lines.push(part);
      rest = rest.slice(part.length);
    }
    line = rest;
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}
