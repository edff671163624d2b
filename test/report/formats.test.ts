import "../support/mocked-rules.js";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import type { FileReport } from "../../src/lint/types.js";
import { FORMAT_NAMES, loadReporter, type ReportContext } from "../../src/report/index.js";
import { width } from "../../src/report/width.js";
import { catalogue } from "../support/catalogue.js";
import { HEAD, lintTexts } from "../support/lint.js";

const context: ReportContext = { show: (path) => path, absolute: (path) => `/repo/${path}`, color: false, columns: 80, rules: catalogue, version: "1.2.3", config: { presets: ["gdpr"], rules: {}, settings: {} } };

const TEXTS = {
  "docs/PRIVACY.md": `${HEAD}We keep it forever, ${"and so on and on ".repeat(10)}.\n\n- TODO: say maybe\n`,
  "docs/clean.md": `${HEAD}Fine.\n`,
};

/** Control characters, bidi controls, workflow commands, markup and mentions, in the text and in the file's name. */
const HOSTILE_PATH = "PRIVACY ::error::<b>|`@team`.md";
const HOSTILE = `${HEAD}::error file=x::boo ##[error]y \u001B[2J \u202E \u0085 <script>alert(1)</script> | \`x\` @team [l](https://evil.example) ]]> forever ##[group] ::warning::\n`;

let reports: FileReport[];
let hostile: FileReport[];
beforeAll(async () => {
  reports = await lintTexts(TEXTS, { presets: ["strict"], rules: { "no-whilst": "warn" } });
  hostile = await lintTexts({ [HOSTILE_PATH]: HOSTILE });
  hostile = hostile.map((report) => ({ ...report, messages: report.messages.map((message) => ({ ...message, message: `“${HOSTILE.slice(HEAD.length).trim()}” is bad.` })) }));
});

const render = async (format: (typeof FORMAT_NAMES)[number], of = reports, more: Partial<ReportContext> = {}): Promise<string> => (await loadReporter(format))(of, { ...context, ...more });

describe("stylish", () => {
  it("shows each finding with its words underlined, and a summary", async () => {
    expect(await render("stylish")).toBe(`
docs/PRIVACY.md

  warning  “forever” is not allowed here. Say something else.         no-forever
  5:12 │ We keep it forever, and so on and on and so on and on and so on and …
       │            ^^^^^^^

  error  “TODO” is not allowed here. Say something else.                 no-todo
   7:3 │ - TODO: say maybe
       │   ^^^^

  error  “maybe” is not allowed here. Say something else.               no-maybe
  7:13 │ - TODO: say maybe
       │             ^^^^^

✖ 3 problems (2 errors, 1 warning) in docs/PRIVACY.md and docs/clean.md.
`);
  });

  it("says which files were read when all is well", async () => {
    expect(await render("stylish", reports.slice(1))).toBe("✔ No problems in docs/clean.md.\n");
    expect(await render("stylish", Array.from({ length: 9 }, () => reports[1]!))).toBe("✔ No problems in 9 files.\n");
  });

  it.each([40, 60, 80, 120])("fits into %i columns", async (columns) => {
    const wide = await lintTexts({ "a.md": `${HEAD}日本語😀 ${"日本語の方針 ".repeat(30)} forever ${"x".repeat(300)} TODO\n` });
    for (const of of [wide, hostile]) for (const line of (await render("stylish", of, { columns })).split("\n").slice(2, -2)) expect(width(line)).toBeLessThanOrEqual(columns);
  });

  it("puts the underline below the words, whatever stands before them", async () => {
    const [line, under] = (await render("stylish", await lintTexts({ "a.md": `${HEAD}日本😀\te\u0301 forever\n` }))).split("\n").slice(4, 6);
    expect(width(under!.slice(0, under!.indexOf("^")))).toBe(width(line!.slice(0, line!.indexOf("forever"))));
  });

  it("colours when asked, without another character", async () => {
    const colored = await render("stylish", reports, { color: true });
    expect(colored).toContain("\u001B[1;31merror\u001B[0m");
    expect(colored.replace(/\u001B\[[\d;]*m/g, "")).toBe(await render("stylish"));
  });

  it("counts what is switched off, known and fixable", async () => {
    const [report] = await lintTexts({ "a.md": `${HEAD}<!-- clauselint-disable-next-line no-todo -->\nTODO whilst\n` });
    expect(await render("stylish", [report!])).toContain("✖ 1 problem (0 errors, 1 warning) in a.md.\n  1 of them can be mended with --fix.\n  Not counted: 1 switched off or accepted.\n");
  });
});

describe("json", () => {
  it("is ESLint's", async () => {
    const data = JSON.parse(await render("json")) as Record<string, unknown>[];
    expect(data).toHaveLength(2);
    expect(Object.keys(data[0]!)).toEqual(["filePath", "messages", "suppressedMessages", "errorCount", "fatalErrorCount", "warningCount", "fixableErrorCount", "fixableWarningCount", "source", "usedDeprecatedRules"]);
    expect(data[0]).toMatchObject({ filePath: "/repo/docs/PRIVACY.md", errorCount: 2, warningCount: 1, source: TEXTS["docs/PRIVACY.md"] });
    expect((data[0]!["messages"] as object[])[0]).toEqual({ ruleId: "clauselint/no-forever", messageId: "found", severity: 1, message: "“forever” is not allowed here. Say something else.", line: 5, column: 12, endLine: 5, endColumn: 19 });
    expect(data[1]).not.toHaveProperty("source");
  });
});

describe("sarif", () => {
  /** What GitHub asks for, closed; columns of SARIF 2.1.0 (OASIS, section 3). */
  const closed = (properties: Record<string, object>, optional: string[] = []) => ({ type: "object", properties, additionalProperties: false, required: Object.keys(properties).filter((key) => !optional.includes(key)) });
  const text = { type: "string", minLength: 1 };
  const count = { type: "integer", minimum: 1 };
  const message = closed({ text });
  const location = closed({ uri: { type: "string", format: "uri-reference" }, uriBaseId: { const: "%SRCROOT%" } }, ["uriBaseId"]);
  const schema = closed({
    $schema: text,
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      items: closed({
        tool: closed({
          driver: closed({
            name: { const: "clauselint" },
            informationUri: text,
            semanticVersion: { const: "1.2.3" },
            rules: {
              type: "array",
              items: closed({
                id: { type: "string", pattern: "^clauselint/[a-z-]+$" },
                name: text,
                shortDescription: message,
                fullDescription: message,
                help: closed({ text, markdown: text }),
                helpUri: text,
                defaultConfiguration: closed({ level: { enum: ["error", "warning"] } }),
                properties: closed({ "problem.severity": { enum: ["error", "warning"] }, precision: { enum: ["high", "medium"] }, tags: { type: "array", items: text } }),
              }),
            },
          }),
        }),
        automationDetails: closed({ id: { type: "string", pattern: "/$" } }),
        columnKind: { const: "utf16CodeUnits" },
        artifacts: { type: "array", items: closed({ location }) },
        results: {
          type: "array",
          items: closed({
            ruleId: text,
            ruleIndex: { type: "integer", minimum: 0 },
            level: { enum: ["error", "warning"] },
            message,
            locations: { type: "array", minItems: 1, maxItems: 1, items: closed({ physicalLocation: closed({ artifactLocation: location, region: closed({ startLine: count, startColumn: count, endLine: count, endColumn: count }) }) }) },
            partialFingerprints: closed({ primaryLocationLineHash: { type: "string", pattern: "^[\\da-f]{32}:1$" } }),
          }),
        },
      }),
    },
  });
  const validate = new Ajv({ allErrors: true, formats: { "uri-reference": (uri: string) => URL.canParse(uri, "https://x.example/") && !/[\s"<>\\^`{|}]/.test(uri) } }).compile(schema);

  it("has what code scanning asks for, and nothing else", async () => {
    for (const of of [reports, hostile, []]) {
      const valid = validate(JSON.parse(await render("sarif", of)));
      expect(validate.errors ?? []).toEqual([]);
      expect(valid).toBe(true);
    }
  });

  it("points from results to rules, with places and stable fingerprints", async () => {
    const { runs } = JSON.parse(await render("sarif")) as { runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number; partialFingerprints: object; locations: object[] }[] }[] };
    const { results, tool } = runs[0]!;
    expect(results.map(({ ruleId }) => ruleId)).toEqual(["clauselint/no-forever", "clauselint/no-todo", "clauselint/no-maybe"]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    expect(results[0]!.locations[0]).toEqual({ physicalLocation: { artifactLocation: { uri: "docs/PRIVACY.md", uriBaseId: "%SRCROOT%" }, region: { startLine: 5, startColumn: 12, endLine: 5, endColumn: 19 } } });
    expect(new Set(results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))).size).toBe(3);
    const moved = await lintTexts({ "docs/PRIVACY.md": TEXTS["docs/PRIVACY.md"].replace("We keep", "Added.\n\nWe keep") }, { presets: ["strict"] });
    const later = (JSON.parse(await render("sarif", moved)) as { runs: typeof runs }).runs[0]!.results;
    expect(later.map(({ partialFingerprints }) => partialFingerprints)).toEqual(results.map(({ partialFingerprints }) => partialFingerprints));
  });

  it("names files beside the repository by their absolute place", async () => {
    const [report] = await lintTexts({ "a b#.md": `${HEAD}forever` });
    expect(await render("sarif", [report!])).toContain('"uri": "a%20b%23.md"');
    expect(await render("sarif", [{ ...report!, filePath: "../a.md" }], { absolute: () => "/other/a.md" })).toContain('"uri": "file:///other/a.md"');
  });
});

describe("junit", () => {
  it("has a suite for each file and a failed test for each finding", async () => {
    const xml = await render("junit");
    expect(xml).toContain('<testsuites name="clauselint" tests="4" failures="3" errors="0" time="0">');
    expect(xml).toContain('<testcase name="clauselint/no-forever (5:12)" classname="docs/PRIVACY.md" file="docs/PRIVACY.md" line="5" time="0">');
    expect(xml).toContain('<testcase name="no problems" classname="docs/clean.md" file="docs/clean.md" time="0"/>');
    expect(xml.match(/<failure /g)).toHaveLength(3);
  });
});

describe("github", () => {
  it("writes errors first, as the toolkit escapes them", async () => {
    const lines = (await render("github")).trimEnd().split("\n");
    expect(lines).toEqual([
      "::error file=docs/PRIVACY.md,line=7,endLine=7,col=3,endColumn=7,title=clauselint/no-todo::“TODO” is not allowed here. Say something else.",
      "::error file=docs/PRIVACY.md,line=7,endLine=7,col=13,endColumn=18,title=clauselint/no-maybe::“maybe” is not allowed here. Say something else.",
      "::warning file=docs/PRIVACY.md,line=5,endLine=5,col=12,endColumn=19,title=clauselint/no-forever::“forever” is not allowed here. Say something else.",
    ]);
  });

  it("escapes what means something in a command", async () => {
    const [report] = await lintTexts({ "a,b:c%.md": `${HEAD}forever` });
    expect(await render("github", [{ ...report!, messages: [{ ...report!.messages[0]!, message: "100%\nsure" }] }])).toMatch(/^::warning file=a%2Cb%3Ac%25\.md,.*::100%25 sure\n$/);
  });

  it("leaves out columns over several lines, and says what GitHub hides", async () => {
    const message = { ...reports[0]!.messages[0]!, endLine: 9 };
    const out = await render("github", [{ ...reports[0]!, messages: Array.from({ length: 12 }, () => message) }]);
    expect(out).not.toContain("col=");
    expect(out).toContain("clauselint: 2 of 12 findings are in this log only; GitHub shows 10 errors and 10 warnings a step as annotations.\n");
  });
});

describe("markdown", () => {
  it("is a table for each file and rule: quote, why, provision, what to write", async () => {
    const [missing] = await lintTexts({ "a.md": "# Privacy Policy\n\nWe collect personal data forever.\n" });
    expect(await render("markdown", [missing!, reports[1]!])).toBe(`# Privacy policy review

1 error and 1 warning in 1 of 2 files.

## \`a.md\`

### [no-forever](https://github.com/clauselint/clauselint/blob/main/rules/no-forever/README.md)

| Place | | Quote | Why | What to write |
| ---: | --- | --- | --- | --- |
| 3:26 | warning | \`forever\` | “forever” is not allowed here\\. | Say something else\\. |

### [require-email](https://github.com/clauselint/clauselint/blob/main/rules/require-email/README.md)

Provision: GDPR Art\\. 13\\(1\\)\\(a\\)

| Place | | Quote | Why | What to write |
| ---: | --- | --- | --- | --- |
| 1:3 | error | \`Privacy Policy\` | No email in this document\\. | Add one here\\. |

Without findings: \`docs/clean.md\`.
`);
  });
});

describe("html", () => {
  it("is one page that loads nothing", async () => {
    const page = await render("html");
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain("<mark>forever</mark>");
    expect(page).not.toMatch(/<(?:script|link|img|iframe)\b|url\(|@import/i);
    expect(page).toContain("Content-Security-Policy");
  });
});

describe("hostile text", () => {
  it.each(FORMAT_NAMES)("has no effect in %s", async (format) => {
    const out = await render(format, hostile);
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    expect(out).not.toContain("##[");
    // The runner trims a line before it looks for a command.
    const commands = out.split("\n").filter((line) => line.trim().startsWith("::"));
    expect(commands).toHaveLength(format === "github" ? 1 : 0);
    expect(commands.join("")).not.toMatch(/^::error file=x/);
  });

  it("is escaped in HTML and XML", async () => {
    expect(await render("html", hostile)).not.toContain("<script>");
    expect(await render("html", hostile)).toContain("&lt;script&gt;");
    expect(await render("junit", hostile)).toContain("&lt;script&gt;");
    expect(await render("junit", hostile)).not.toContain("]]>");
  });

  it("breaks no table and mentions nobody in Markdown", async () => {
    const row = (await render("markdown", hostile)).split("\n").find((line) => line.startsWith("| 5:"))!;
    expect(row.replace(/\\./g, "").split("|")).toHaveLength(7);
    const plain = row.replace(/\\./g, "").replace(/(`+).*?\1/g, "");
    expect(plain).not.toMatch(/@team|https?:\/\/|<script|`/);
  });
});
