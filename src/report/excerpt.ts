import { visible } from "./safe-text.js";
import { fit, fitEnd, width } from "./width.js";

/** The part of a source line to show, with the words in question apart. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

export interface Span {
  /** Line and column from 1; the end is exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** More of a line than this on either side is never shown. */
const REACH = 400;
const ELLIPSIS = "…";

/** From the last blank on, unless that leaves next to nothing: whole words read better. */
const dropBrokenStart = (text: string): string => text.replace(/^\S{1,20}\s+(?=\S)/u, "");
const dropBrokenEnd = (text: string): string => text.replace(/(?<=\S)\s+\S{1,20}$/u, "");

/** The ends of `text` that fit, with an ellipsis for what is gone; the words stay whole where they can. */
function start(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const part = fit(text, columns - 2);
  const broken = /\S/u.test(text.charAt(part.length)) && /\S$/u.test(part);
  return `${(broken ? dropBrokenEnd(part) : part).trimEnd()} ${ELLIPSIS}`;
}

function end(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const part = fitEnd(text, columns - 2);
  const broken = /\S/u.test(text.charAt(text.length - part.length - 1)) && /^\S/u.test(part);
  return `${ELLIPSIS} ${(broken ? dropBrokenStart(part) : part).trimStart()}`;
}

/**
 * The first line of a span, cut to the width: a paragraph is often one line of a thousand characters.
 * Hostile characters are made visible.
 */
export function excerpt(lines: readonly string[], { line, column, endLine, endColumn }: Span, columns: number): Excerpt {
  const source = lines[line - 1] ?? "";
  const from = column - 1;
  const to = endLine === line ? endColumn - 1 : source.length;
  const before = visible(source.slice(Math.max(0, from - REACH), from)).trimStart();
  const whole = visible(source.slice(from, Math.min(to, from + REACH)));
  const after = visible(source.slice(to, to + REACH)).trimEnd();
  const marked = start(whole, Math.max(Math.floor(columns * 0.8), columns - 12));
  const room = columns - width(marked);
  // What comes before names the subject, so it gets half; what either side does not need, the other may have.
  const left = Math.min(width(before), Math.max(Math.floor(room / 2), room - width(after)));
  return { before: end(before, left), marked, after: start(after, room - left) };
}

/** Lines of a source without byte order mark, with lone carriage returns counting as ends. */
export const linesOf = (source: string): string[] => source.replace(/^\uFEFF/, "").split(/\r\n|[\r\n]/);
