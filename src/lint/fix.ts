import type { Message } from "./types.js";

type Fix = NonNullable<Message["fix"]>;

/** ESLint's fix for an unused directive leaves the comment's line behind, blank: take the whole line where nothing else is on it. */
function widened(source: string, { range: [start, end], text }: Fix): Fix {
  if (text.trim() !== "" || !/^(?:<!--|\{\/\*)/.test(source.slice(start, end))) return { range: [start, end], text };
  const before = /(?:^|[\r\n])([ \t]*)$/.exec(source.slice(Math.max(0, start - 200), start));
  const after = /^[ \t]*(?:\r\n|[\r\n]|$)/.exec(source.slice(end, end + 200));
  if (!before || !after) return { range: [start, end], text };
  return { range: [start - before[1]!.length, end + after[0].length], text: "" };
}

/**
 * Applies the fixes that do not touch one another, in the order of the text; the others wait for the next pass.
 * @param source without byte order mark
 * @returns undefined when there is nothing to apply
 */
export function applyFixes(source: string, messages: readonly Message[]): string | undefined {
  const fixes = messages
    .flatMap(({ fix }) => (fix ? [widened(source, fix)] : []))
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  if (fixes.length === 0) return undefined;
  let output = "";
  let last = -1;
  for (const { range, text } of fixes) {
    if (range[0] <= last || range[0] > range[1] || range[0] < 0 || range[1] > source.length) continue;
    output += source.slice(Math.max(last, 0), range[0]) + text;
    last = range[1];
  }
  const fixed = output + source.slice(Math.max(last, 0));
  return fixed === source ? undefined : fixed;
}
