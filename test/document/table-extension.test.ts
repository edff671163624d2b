import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { describe, expect, it } from "vitest";
import { tablesOf } from "../../src/document/table-extension.js";

const read = (text: string, extension: ReturnType<typeof tablesOf>) => fromMarkdown(text, { extensions: extension ? [extension] : [], mdastExtensions: [gfmTableFromMarkdown()] });

describe("tablesOf", () => {
  it("needs no extension for a text without a row of dashes", () => expect(tablesOf("# a\n\na | b\n\n- c - d\n")).toBeUndefined());

  it.each([
    "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\ntext\n",
    "a | b\r\n-|-\r\n1 | 2\r\n",
    "a | b\r:-|-:\r1 | 2\r",
    "> | a |\n> | - |\n> | 1 |\n",
    "- | a |\n  | - |\n  | 1 |\n- b\n",
    "1. text\n\n   | a |\n   |:-:|\n   | 1 |\n",
    "| a |\n| - |\n| 1 |\nlazy\n# heading\n| b |\n| - |\n",
    "a\n-\n\n| a |\n| - |",
    "text\n| a |\n| - |\n| 1 |\n",
  ])("reads %j as the extension does", (text) => expect(read(text, tablesOf(text))).toEqual(read(text, gfmTable())));

  it("reads any lines as the extension does", () => {
    const line = fc.constantFrom("", "| a | b |", "a | b", "|---|---|", "-|-", ":-:", "---", "> | a | b |", "> |-|-|", "- | a |", "  | - |", "    | x |", "text", "# h", "```", "| 1 | 2 |", "<p>", "\t| - |", "> text", "* * *");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n", "\r"), (lines, ending) => {
        const text = lines.join(ending);
        expect(read(text, tablesOf(text))).toEqual(read(text, gfmTable()));
      }),
      { numRuns: 1500, seed: 7 },
    );
  });
});
