import "../support/mocked-rules.js";
import { describe, expect, it } from "vitest";
import { loadConfig, type ResolvedConfig } from "../../src/lint/config.js";
import { lintSources, type LintOptions } from "../../src/lint/engine.js";
import { InputError, RuleFault } from "../../src/lint/errors.js";
import type { FileReport } from "../../src/lint/types.js";
import { catalogue } from "../support/catalogue.js";
import { memoryRepository } from "../support/memory-repository.js";

const HEAD = "# Privacy Policy\n\nWe collect personal data. Write to us: a@b.example.\n\n";
const NOTHING = memoryRepository({});

const configOf = (data: object = {}): Promise<ResolvedConfig> => loadConfig({ repository: memoryRepository({ "clauselint.config.json": JSON.stringify(data) }), catalogue });

async function lint(text: string, data: object = {}, options: LintOptions = {}, path = "PRIVACY.md"): Promise<FileReport> {
  return lintSources([{ path, text }], await configOf(data), NOTHING, { rules: catalogue, ...options })[0]!;
}

const found = ({ messages }: FileReport): string[] => messages.map(({ ruleId, line, column, endLine, endColumn }) => `${ruleId} ${line}:${column}-${endLine}:${endColumn}`);

describe("findings", () => {
  it("have our ids, ESLint's severities and exact places", async () => {
    const report = await lint(`${HEAD}We keep it forever.\n`);
    expect(report.messages).toEqual([
      { ruleId: "clauselint/no-forever", messageId: "found", severity: 1, message: "“forever” is not allowed here. Say something else.", line: 5, column: 12, endLine: 5, endColumn: 19 },
    ]);
  });

  it.each([
    ["CRLF", HEAD.replaceAll("\n", "\r\n") + "It is forever.\r\n", "5:7-5:14"],
    ["a lone CR", HEAD.replaceAll("\n", "\r") + "It is forever.\r", "5:7-5:14"],
    ["a byte order mark", `\uFEFFforever is in our privacy policy. We collect personal data.`, "1:1-1:8"],
    ["astral characters and tabs", `${HEAD}😀\t😀 forever\n`, "5:7-5:14"],
  ])("stand right with %s", async (_, text, place) => {
    expect(found(await lint(text, { rules: { "require-email": "off" } }))).toEqual([`clauselint/no-forever ${place}`]);
  });

  it("are sorted by place", async () => {
    const report = await lint(`${HEAD}TODO forever TODO\n`);
    expect(report.messages.map(({ column }) => column)).toEqual([1, 6, 14]);
  });

  it("never lie outside the text", async () => {
    await expect(lint(HEAD, { rules: { "no-outside": "warn" } })).rejects.toThrow(/PRIVACY\.md: rule clauselint\/no-outside failed: finding outside the text: 999:1/);
  });

  it("of a rule that throws name rule and file in one line", async () => {
    const error = await lint(HEAD, { rules: { "no-crash": "warn" } }).catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(RuleFault);
    expect((error as Error).message).toBe("PRIVACY.md: rule clauselint/no-crash failed: it broke");
  });

  it("take options and severities from the config", async () => {
    expect(found(await lint(`${HEAD}forever\n`, { rules: { "no-forever": ["error", { allow: ["forever"] }] } }))).toEqual([]);
    expect((await lint(`${HEAD}forever\n`, { rules: { "clauselint/no-forever": 2 } })).messages[0]?.severity).toBe(2);
  });

  it("get the declared facts as settings", async () => {
    const text = "# Privacy Policy\n\nWe collect personal data.\n";
    expect(found(await lint(text))).toEqual(["clauselint/require-email 1:3-1:17"]);
    expect(found(await lint(text, { facts: { contacts: ["privacy@acme.example"] } }))).toEqual([]);
  });
});

describe("comments", () => {
  it("switch off, with a reason that is kept", async () => {
    const report = await lint(`${HEAD}<!-- clauselint-disable-next-line no-forever -- counsel says so -->\nforever\n`);
    expect(report.messages).toEqual([]);
    expect(report.suppressedMessages).toMatchObject([{ ruleId: "clauselint/no-forever", line: 6, suppressions: [{ kind: "directive", justification: "counsel says so" }] }]);
  });

  it("that switch off nothing are reported", async () => {
    const report = await lint(`${HEAD}<!-- clauselint-disable-next-line no-forever -->\nnever\n`);
    expect(report.messages).toMatchObject([{ ruleId: null, severity: 1, message: "This comment switches off nothing: no finding of no-forever here. Remove it.", line: 5, column: 1, endLine: 5, endColumn: 49 }]);
  });

  it.each([
    ["<!-- eslint-disable markdown/no-html, no-console -->", undefined],
    ["<!-- eslint-disable -->", undefined],
    ['<!-- eslint markdown/no-html: "off" -->', undefined],
    ["<!-- markdownlint-disable -->", undefined],
    ["<!-- clauselint-disable -->", "This comment switches off nothing: no finding here. Remove it."],
    ["<!-- eslint-disable markdown/no-html, clauselint/no-todo -->", "This comment switches off nothing: no finding of no-todo here. Remove it."],
    ["<!-- clauselint-enable no-todo -->", "This comment switches on what was not off. Remove it."],
    ["<!-- eslint-enable -->", undefined],
    ["<!-- clauselint-disable no-todoo -->", "No such rule: “no-todoo”. Did you mean “no-todo”?"],
    ['<!-- clauselint no-todo: ["warn", {"bad": 1}] -->', /^Options of no-todo: Unexpected property "bad"\./],
    ["<!-- clauselint no-todo: [warn -->", 'This configuration cannot be read. Write rule-id: "warn", or rule-id: ["warn", {…}].'],
  ])("are understood, or answered in one line: %s", async (comment, expected) => {
    const { messages } = await lint(`${HEAD}${comment}\ntext\n`);
    expect(messages.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn])).toEqual(expected === undefined ? [] : [[5, 1, 5, comment.length + 1]]);
    if (typeof expected === "string") expect(messages[0]!.message).toBe(expected);
    if (expected instanceof RegExp) expect(messages[0]!.message).toMatch(expected);
  });

  it("configure rules", async () => {
    expect((await lint(`${HEAD}<!-- clauselint no-forever: "error" -->\nforever\n`)).messages).toMatchObject([{ ruleId: "clauselint/no-forever", severity: 2 }]);
  });

  it("for a rule that does not run on this document are left in peace", async () => {
    const terms = "# Terms of Service\n\nThis agreement shall terminate. You shall not use it. Liability and warranties: none.\n\n<!-- clauselint-disable-next-line require-email -->\nThe governing law shall be the law.\n";
    expect(found(await lint(terms, {}, {}, "TERMS.md"))).toEqual([]);
  });
});

describe("documents", () => {
  it("that are no policies get no findings", async () => {
    const report = await lint("# Build\n\nRun make forever. TODO.\n", {}, {}, "BUILD.md");
    expect(report.kind).toBe("other");
    expect(report.messages).toEqual([]);
  });

  it("are what the config says they are", async () => {
    const report = await lint("# Build\n\nRun make forever. a@b.example\n", { documents: [{ path: "BUILD.md", kind: "policy" }] }, {}, "BUILD.md");
    expect(found(report)).toEqual(["clauselint/no-forever 3:10-3:17"]);
  });

  it("that are other legal texts get no rules for privacy policies", async () => {
    const report = await lint("# Terms of Service\n\nThis agreement shall last forever. You shall not. Liability is limited.\n", {}, {}, "TERMS.md");
    expect(report.kind).toBe("legal");
    expect(found(report)).toEqual(["clauselint/no-forever 3:27-3:34"]);
  });

  it("in other languages get only the rules that hold in any", async () => {
    const german = "# Datenschutz\n\nWir verarbeiten die Daten der Nutzer nicht länger als es für die Zwecke der Verarbeitung nötig ist. TODO forever\n";
    const report = await lint(german);
    expect(report.language).toBe("de");
    expect(found(report)).toEqual(["clauselint/no-todo 3:101-3:105"]);
  });

  it("are in the language that the config states", async () => {
    const report = await lint(`${HEAD}forever TODO\n`, { documents: [{ path: "PRIVACY.md", language: "cy" }] });
    expect(report.language).toBe("cy");
    expect(found(report)).toEqual(["clauselint/no-todo 5:9-5:13"]);
  });

  it("without extension are read as what they look like", async () => {
    expect((await lint(HEAD, {}, {}, "PRIVACY")).format).toBe("markdown");
    expect((await lint("Privacy Policy\n\nWe collect personal data: a@b.example\n", {}, {}, "PRIVACY")).format).toBe("text");
    expect((await lint("<!DOCTYPE html><title>Privacy Policy</title><h1>Privacy Policy</h1><p>We collect personal data.</p>", {}, {}, "PRIVACY")).format).toBe("html");
  });

  it("nested too deeply are refused in one line", async () => {
    const deep = "<div>".repeat(20_000);
    const error = await lint(deep, {}, {}, "privacy.html").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toMatch(/^privacy\.html: is nested too deeply/);
    const told: string[] = [];
    const reports = lintSources([{ path: "privacy.html", text: deep }, { path: "PRIVACY.md", text: HEAD }], await configOf(), NOTHING, { rules: catalogue, onUnreadable: ({ message }) => told.push(message) });
    expect(reports.map(({ filePath }) => filePath)).toEqual(["PRIVACY.md"]);
    expect(told).toHaveLength(1);
  });

  it("see the repository around them, and what they supplement", async () => {
    const repository = memoryRepository({ "docs/MAIN.md": `${HEAD}Main.` });
    const config = await configOf({ documents: [{ path: "docs/APP.md", supplements: "docs/MAIN.md" }] });
    const [report] = lintSources([{ path: "docs/APP.md", text: HEAD }], config, repository, { rules: catalogue });
    const { surroundings } = report!.document;
    expect(surroundings?.path).toBe("docs/APP.md");
    expect(surroundings?.exists("docs/MAIN.md")).toBe(true);
    expect(surroundings?.supplements.map(({ source }) => source)).toEqual([`${HEAD}Main.`]);
  });

  it("may supplement each other", async () => {
    const files = { "A.md": `${HEAD}A`, "B.md": `${HEAD}B` };
    const config = await configOf({ documents: [{ path: "A.md", supplements: ["B.md"] }, { path: "B.md", supplements: ["A.md", "B.md"] }] });
    const reports = lintSources(Object.entries(files).map(([path, text]) => ({ path, text })), config, memoryRepository(files), { rules: catalogue });
    expect(reports.map(({ document }) => document.surroundings!.supplements.map(({ source }) => source.at(-1)))).toEqual([["B"], ["A"]]);
  });
});

describe("fixes", () => {
  it("run until nothing is left to mend", async () => {
    const report = await lint(`${HEAD}whilst and while\n`, {}, { fix: true });
    expect(report.output).toBe(`${HEAD}as long as and as long as\n`);
  });

  it("keep the byte order mark and line ends", async () => {
    const text = `\uFEFF${HEAD.replaceAll("\n", "\r\n")}whilst\r\nthen\r`;
    expect((await lint(text, {}, { fix: true })).output).toBe(text.replace("whilst", "as long as"));
  });

  it("are not made where nothing is to mend, or unasked", async () => {
    expect((await lint(`${HEAD}forever\n`, {}, { fix: true })).output).toBeUndefined();
    expect((await lint(`${HEAD}whilst\n`)).output).toBeUndefined();
  });

  it("leave accepted findings alone", async () => {
    const accepted = [{ rule: "no-whilst", quote: "whilst we", reason: "house style" }];
    expect((await lint(`${HEAD}whilst we live\n`, { accepted }, { fix: true })).output).toBeUndefined();
  });

  it("take an unused comment with its line", async () => {
    const text = `${HEAD}<!-- clauselint-disable-next-line no-forever -->\nnever\n`;
    expect((await lint(text, {}, { fix: true })).output).toBe(`${HEAD}never\n`);
  });
});
