import { Linter } from "eslint/universal";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/document/languages.js";

/** Reports every paragraph with the word "data". */
const rule = {
  create: (context: { sourceCode: { getText(node: unknown): string }; report(problem: object): void }) => ({
    paragraph(node: unknown) {
      if (context.sourceCode.getText(node).includes("data")) context.report({ node, message: "Data." });
    },
  }),
};

function lint(text: string, format: "markdown" | "text" | "html" = "markdown"): string[] {
  const linter = new Linter({ cwd: "/" });
  const name = { markdown: "policy.md", text: "policy.txt", html: "policy.html" }[format];
  const config = { files: ["**/*.{md,txt,html}"], plugins: { clauselint: { languages, rules: { "no-data": rule } } }, language: `clauselint/${format}`, rules: { "clauselint/no-data": "error" }, linterOptions: { reportUnusedDisableDirectives: "warn" } };
  return linter.verify(text, [config] as never, { filename: name }).map((message) => `${message.line}:${message.column}-${message.endLine}:${message.endColumn} ${message.ruleId ?? ""} ${message.message}`);
}

describe("ESLint runs rules on our tree", () => {
  it.each([
    ["markdown", "# P\n\nWe keep data.\n"],
    ["text", "# P\n\nWe keep data.\n"],
    ["html", "<h1>P</h1>\n\n<p>We keep data.</p>\n"],
  ] as const)("%s", (format, text) => expect(lint(text, format)).toEqual([format === "html" ? "3:4-3:17 clauselint/no-data Data." : "3:1-3:14 clauselint/no-data Data."]));

  it.each([
    ["CRLF", "# P\r\n\r\nWe keep data.\r\n"],
    ["a lone carriage return", "# P\r\rWe keep data.\r"],
    ["a byte order mark", "\uFEFF# P\n\nWe keep data.\n"],
  ])("right lines with %s", (_, text) => expect(lint(text)).toEqual(["3:1-3:14 clauselint/no-data Data."]));
});

describe("comments that configure", () => {
  it.each([
    ["ESLint's own", "<!-- eslint-disable-next-line clauselint/no-data -- legal wants it -->\nWe keep data.\n"],
    ["ours, without prefix", "<!-- clauselint-disable-next-line no-data -- legal wants it -->\nWe keep data.\n"],
    ["ours for all rules", "<!-- clauselint-disable -->\n\nWe keep data.\n"],
    ["on the line", "We keep data. <!-- clauselint-disable-line no-data -->\n"],
    ["a rule switched off", "<!-- clauselint no-data: 0 -->\n\nWe keep data.\n"],
    ["a block, then enabled", "<!-- clauselint-disable no-data -->\n\nWe keep data.\n\n<!-- clauselint-enable no-data -->\n"],
  ])("Markdown: %s", (_, text) => expect(lint(text)).toEqual([]));

  it("works in HTML and plain text", () => {
    expect(lint("<!-- clauselint-disable-next-line no-data -->\n<p>We keep data.</p>\n", "html")).toEqual([]);
    expect(lint("<!-- clauselint-disable-next-line no-data -->\nWe keep data.\n", "text")).toEqual([]);
  });

  it("reports a directive that nothing needs", () => {
    expect(lint("<!-- clauselint-disable-next-line no-data -->\nWe keep nothing.\n")).toEqual(["1:1-undefined:undefined  Unused eslint-disable directive (no problems were reported from 'clauselint/no-data')."]);
  });

  it("a comment inside code is code", () => expect(lint("```\n<!-- clauselint-disable -->\n```\n\nWe keep data.\n")).toHaveLength(1));

  it("a disable-line over several lines is a problem", () => expect(lint("We keep. <!-- eslint-disable-line\n -->\n")[0]).toContain("should not span multiple lines"));
});
