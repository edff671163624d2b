import { expect, it } from "vitest";
import type { Format } from "../../src/document/model.js";
import { rules } from "../../src/generated/rules.js";
import { lintText } from "../support/lint-text.js";

const SIZE = 50_000;
/** A pattern that looks at each place twice costs billions of steps on such a text, many seconds; all of reading and all rules take far less than one. */
const MOST_MS = 6_000;

const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

/** Pieces that patterns for addresses, periods, terms, marks and sentences begin with, again and again, with no end. */
const PIECES = [
  "a", "A", "1", " ", ".", "@", "-", "_", "(", "[", "<", "{", "{{", "\"", "“", "'", "*", "`", "&", "\\", "|", "~", "^", "!", "#", "=", ":", "/",
  "a.", "a@", "a-", "a@a.", "1.", "1 ", "A ", "a ", "Aa ", "é", "\u00a0", "\t", "\n", "\r", "\r\n", "\u{1f600}",
  "the ", "The Data ", "“Data” ", "means ", "as long as ", "as necessary ", "for up to ", "no longer than ", "years ", "30 ", "thirteen (", "under ", "age of ", "we keep ",
  "delete ", "children under ", "name [at] ", "[your ", "contact us at ", "mailto:", "http://", "https://a.", "www.", "<!--", "<!-- ", "<p>", "<div>", "</", "&#", "&amp;", "[a](", "![", "](", "| a ", "- ", "> ", "1. ", "a) ", "(a) ", "---\n", "```\n", "{% ", "{: ", "*a_ ", "**a*b ", "[a][", "<?", "<!A", "<![CDATA[", "a*", "[^a]: ", "- \n  ",
];

const FORMATS: readonly Format[] = ["markdown", "text", "html"];
it.each(FORMATS.flatMap((format) => PIECES.map((piece) => [format, piece] as const)))("%s: 50 KB of %j after a sentence", (format, piece) => {
  const text = `Privacy policy\n\nWe keep your data for ${filled(piece)}`;
  const started = performance.now();
  try {
    lintText(text, Object.keys(rules), { format });
  } catch (error) {
    // Refused for its depth or its marks: an answer too.
    expect((error as Error).message).toMatch(/nested too deeply|too many to be read/);
  }
  expect(performance.now() - started).toBeLessThan(MOST_MS);
});
