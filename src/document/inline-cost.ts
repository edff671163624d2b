/**
 * What Markdown's inline marks cost a parser: within one paragraph it looks back or ahead from each of them, so time grows with the square
 * of their number. A real policy stays below a hundredth of the limit; a text made to hang its reader passes it soon.
 */

/** About two seconds of parsing. */
const MOST = 1e8;

const isMark = new Uint8Array(128);
for (const mark of "*_<[]!`") isMark[mark.charCodeAt(0)] = 1;

const LF = 10;
const CR = 13;
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 62;

/** @returns true when a Markdown parser would need more than some seconds for the text */
export function isTooCostly(source: string): boolean {
  // Not even a text of nothing but marks could pass the limit.
  if (source.length ** 2 <= MOST) return false;
  let cost = 0;
  let marks = 0;
  let lineIsBlank = true;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === LF || code === CR) {
      if (lineIsBlank) {
        cost += marks ** 2;
        marks = 0;
      }
      // The LF of a CRLF ends no line of its own.
      if (code === CR && source.charCodeAt(at + 1) === LF) at++;
      lineIsBlank = true;
      continue;
    }
    if (code < 128 && isMark[code]) marks++;
    if (!isBlank(code)) lineIsBlank = false;
  }
  return cost + marks ** 2 > MOST;
}
