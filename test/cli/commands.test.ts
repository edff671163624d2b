import "../support/mocked-rules.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { factsTable } from "../../src/cli/facts-table.js";
import { readable } from "../../src/cli/page.js";
import { FORMAT_NAMES } from "../../src/report/index.js";
import { PRESETS } from "../../src/rule/presets.js";
import { catalogue } from "../support/catalogue.js";
import { folderWith } from "../support/folder.js";
import { HEAD } from "../support/lint.js";
import { runCli } from "../support/run-cli.js";
import { width } from "../../src/report/width.js";

const FACTS = {
  language: "en",
  format: "markdown",
  contacts: [{ kind: "email", value: "privacy@acme.example", role: "privacy", line: 3, column: 40, endLine: 3, endColumn: 60 }],
  retention: [{ text: "We keep server logs for 30 days.", class: "period", period: "P30D", subject: "server logs", line: 12, column: 1, endLine: 12, endColumn: 33 }],
  terms: [{ term: "Usage Data", uses: 7, defined: false, line: 5, column: 2, endLine: 5, endColumn: 12 }],
  ages: [],
};
vi.mock("../../src/facts/index.js", () => ({ allFacts: () => FACTS }));
vi.mock("../../src/generated/pages.js", () => ({ pages: { "no-forever": "# no-forever\n\nDisallow *forever*.\n\n```md\nWe keep it forever.\n```\n" } }));

describe("help and version", () => {
  it("fit into 90 columns and name every format and preset", async () => {
    const { stdout, code } = await runCli(folderWith({}), ["--help"]);
    expect(code).toBe(0);
    for (const name of [...FORMAT_NAMES, ...PRESETS]) expect(stdout).toContain(name);
    for (const line of stdout.split("\n")) expect(width(line)).toBeLessThanOrEqual(90);
  });

  it("gives the package's version", async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as { version: string };
    expect((await runCli(folderWith({}), ["--version"])).stdout).toBe(`${version}\n`);
  });
});

describe("rules", () => {
  it("lists all of them", async () => {
    const { stdout } = await runCli(folderWith({}), ["rules"]);
    for (const id of Object.keys(catalogue)) expect(stdout).toContain(`${id}\n`);
    expect(stdout).toContain("no-whilst\n    Disallow no-whilst.\n    warning · recommended, strict · --fix\n");
    expect(stdout).toContain("no-maybe\n    Disallow no-maybe.\n    error · strict, gdpr\n");
  });

  it("as JSON", async () => {
    const rows = JSON.parse((await runCli(folderWith({}), ["rules", "--format", "json"])).stdout) as { id: string }[];
    expect(rows.map(({ id }) => id)).toEqual(Object.keys(catalogue));
  });
});

describe("explain", () => {
  it("shows a rule's page, with or without prefix", async () => {
    const { stdout, code } = await runCli(folderWith({}), ["explain", "clauselint/no-forever"]);
    expect(code).toBe(0);
    expect(stdout).toBe("no-forever\n\nDisallow forever.\n\n    We keep it forever.\n");
  });

  it("makes Markdown readable", () => {
    expect(readable("# A\n\nSome **bold** and [text](https://x.example) and [self](rule.md),\nwrapped.\n\n- one that is long enough to wrap at forty\n- two\n\n| a | b |\n| - | - |\n", { color: false, columns: 40 })).toBe(
      "A\n\nSome bold and text (https://x.example)\nand self, wrapped.\n\n- one that is long enough to wrap at\n  forty\n- two\n\n| a | b |\n| - | - |",
    );
  });
});

describe("facts", () => {
  const root = folderWith({ "PRIVACY.md": HEAD });

  it("are JSON and YAML of the same data", async () => {
    const json = JSON.parse((await runCli(root, ["facts", "PRIVACY.md", "--format", "json"])).stdout) as object;
    expect(json).toEqual({ file: "PRIVACY.md", ...FACTS });
    expect(parse((await runCli(root, ["facts", "PRIVACY.md", "--format", "yaml"])).stdout)).toEqual(json);
  });

  it("are a table for people", async () => {
    const { stdout } = await runCli(root, ["facts", "PRIVACY.md"]);
    expect(stdout).toBe(`PRIVACY.md  markdown, en

contacts
  3:40  privacy@acme.example  email, privacy

retention
  12:1  We keep server logs for 30 days.  period, 30 days – server logs

terms
   5:2  Usage Data  used 7 times, defined nowhere

none found: ages
`);
  });

  it("have words of their own in a table", () => {
    const at = { line: 1, column: 1 };
    const table = factsTable(
      {
        file: "a.md",
        controller: [{ name: "Acme Ltd", ...at }],
        dates: [{ kind: "updated", value: "2026-03-01", text: "1 March 2026", ...at }, { kind: "effective", text: "03/04/2026", problem: "ambiguous", ...at }],
        retention: [{ text: "A year.", class: "period", period: "P1Y6M", ...at }, { text: "Soon.", class: "period", period: "PT30M", ...at }],
        ages: [{ text: "under 13", age: 13, bound: "<", scope: "general", topic: "use", ...at }, { text: "13 to 15", age: 13, to: 15, bound: "range", scope: "EEA", topic: "consent", ...at }],
        definitions: [{ term: "Service", aliases: ["the Service"], ...at }],
        terms: [{ term: "Owner", uses: 1, defined: true, ...at }],
        references: [{ kind: "anchor", text: "below", target: "#b", ...at }],
        practices: [{ act: "sell", what: "your data", polarity: "does not", ...at }, { act: "keep", what: "letters", polarity: "does", ...at }, { act: "share", what: "names", polarity: "may", ...at }],
        others: [{ name: "x", size: 2, ...at }],
      },
      { color: false, columns: 80 },
    );
    expect(table.split("\n").filter((line) => line.startsWith("  1:1")).map((line) => line.slice(7))).toEqual([
      "Acme Ltd",
      "2026-03-01  updated",
      "03/04/2026  effective, ambiguous",
      "A year.  period, 1 year 6 months",
      "Soon.  period, PT30M",
      "under 13  under 13, use",
      "13 to 15  13 to 15, consent, EEA",
      "Service  also the Service",
      "Owner  used once",
      "below  anchor, #b",
      "does not sell your data",
      "keeps letters",
      "may share names",
      "x  size 2",
    ]);
  });

  it("in a table fit the window and are harmless", () => {
    const table = factsTable({ file: "a\u001B[2J.md", language: "en", format: "text", contacts: [{ value: `::error::${"日本語 words ".repeat(20)}`, role: "x".repeat(200), line: 1, column: 1 }] }, { color: false, columns: 60 });
    expect(table).not.toMatch(/\u001B/);
    for (const line of table.split("\n")) {
      expect(width(line)).toBeLessThanOrEqual(60);
      expect(line.trim().startsWith("::")).toBe(false);
    }
  });

  it("of a text from standard input", async () => {
    expect((await runCli(root, ["facts", "--stdin", "--format", "json"], { stdin: HEAD })).stdout).toContain('"file": "<stdin>"');
  });

  it("of what cannot be read are one line", async () => {
    expect(await runCli(root, ["facts", "no.md"])).toEqual({ code: 2, stdout: "", stderr: "clauselint: no.md: no such file or folder\n" });
  });
});

describe("init", () => {
  it("writes config, workflow and pre-commit entry", async () => {
    const root = folderWith({ ".git/HEAD": "x", "PRIVACY.md": HEAD });
    const { code, stdout } = await runCli(root, ["init"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Policies found: PRIVACY.md. Try: clauselint");
    expect(parse(readFileSync(join(root, ".github/workflows/clauselint.yml"), "utf8"))).toHaveProperty("jobs.clauselint.steps");
    expect(parse(readFileSync(join(root, ".pre-commit-config.yaml"), "utf8"))).toHaveProperty("repos.0.hooks.0.id", "clauselint");
    expect((await runCli(root, [])).code).toBe(0);
  });

  it("overwrites nothing", async () => {
    const files = { ".git/HEAD": "x", "clauselint.config.yml": "presets: []\n", ".pre-commit-config.yaml": "repos: []\n" };
    const root = folderWith(files);
    const { stdout } = await runCli(root, ["init"]);
    expect(stdout).toContain("clauselint.config.yml exists and stays as it is.\n");
    expect(stdout).toContain(".pre-commit-config.yaml exists and stays as it is. Add under “repos”:\n");
    for (const [path, text] of Object.entries(files)) expect(readFileSync(join(root, path), "utf8")).toBe(text);
    expect((await runCli(root, ["init"])).code).toBe(2);
  });
});

it("the pre-commit hook takes the files that the command finds", () => {
  const [hook] = parse(readFileSync(join(import.meta.dirname, "../../.pre-commit-hooks.yaml"), "utf8")) as { id: string; files: string }[];
  expect(hook!.id).toBe("clauselint");
  // Python's inline flag; JavaScript has it apart.
  const files = new RegExp(hook!.files.replace("(?i)", ""), "i");
  for (const path of ["PRIVACY", "PRIVACY.md", "docs/privacy-policy.txt", "legal/privacy_notice.html", "privacypolicy.md", "PRIVACY.de.md"]) expect(path).toMatch(files);
  for (const path of ["README.md", "src/privacy.ts", "docs/differential-privacy.md"]) expect(path).not.toMatch(files);
});
