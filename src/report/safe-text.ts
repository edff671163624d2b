/**
 * Text from policies, file names and pull requests is hostile: it may hold control characters, writing-direction
 * tricks, workflow commands, Markdown, mentions. Every report passes such text through here.
 */

/** Control characters but tab and line breaks, writing-direction controls, invisible tag and joining characters, line separators. */
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** A run of tabs and line breaks. */
const BREAKS = /[\t\r\n]+/gu;

/** The text on one line, with what a reader could not see made visible: a right-to-left override becomes ‹U+202E›. */
export function visible(text: string): string {
  return text.replace(BREAKS, " ").replace(INVISIBLE, (character) => `‹U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}›`);
}

/** Whether the text holds nothing that a reader cannot see, line breaks and tabs apart. */
export function isPlain(text: string): boolean {
  INVISIBLE.lastIndex = 0;
  return !INVISIBLE.test(text);
}

/** At most `limit` UTF-16 units, cut before a whole character, with an ellipsis for what is gone. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const inPair = /[\uD800-\uDBFF]/u.test(text.charAt(end - 1));
  return `${text.slice(0, inPair ? end - 1 : end)}…`;
}

/**
 * One line for a log that GitHub's runner reads: it takes `::command::` at the start of a line and `##[command]`
 * anywhere in one for an order (actions/runner, ActionCommand.cs).
 */
export function logLine(text: string): string {
  return visible(text)
    .replaceAll("##[", "## [")
    .replace(/^\s*::/u, (start) => start.replace("::", ": :"));
}

/** Punctuation that means something in GitHub's Markdown, math (`$`) and literal links (`:`) included. */
const MARKUP = /[\\`*_{}[\]<>()#+\-.!|~:&$@^="']/gu;

/** A backslash escape renders as the sign itself, and GitHub looks for these in what it has rendered: a mention, an issue's number. */
const REFERENCE = /(@|#|\bGH-)(?=[\p{L}\p{N}])/giu;

/** A zero-width space: breaks a mention or a reference without a trace for the eye. */
const ZERO_WIDTH_SPACE = "\u200B";

/** Text for a Markdown paragraph, list item or table cell: shown as it stands, with no markup, link, mention or reference taking effect. */
export function forMarkdown(text: string): string {
  return visible(text)
    .replace(REFERENCE, `$1${ZERO_WIDTH_SPACE}`)
    .replace(MARKUP, (sign) => `\\${sign}`);
}

/** Text as a code span, which GitHub searches for no mention and no link; also inside a table cell. */
export function codeSpan(text: string): string {
  const shown = visible(text).replaceAll("|", "\u2502");
  const fence = "`".repeat(longestRun(shown, "`") + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || shown === "" ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A fenced block whose fence no line of the text can close. */
export function fenced(text: string, info = ""): string {
  const fence = "`".repeat(Math.max(3, longestRun(text, "`") + 1));
  return `${fence}${info}\n${text === "" || text.endsWith("\n") ? text : `${text}\n`}${fence}`;
}

function longestRun(text: string, sign: string): number {
  let longest = 0;
  let run = 0;
  for (const character of text) {
    run = character === sign ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
