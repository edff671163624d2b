import "../support/mocked-rules.js";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SIZE_LIMIT } from "../../src/lint/repository.js";
import { folderWith } from "../support/folder.js";
import { HEAD } from "../support/lint.js";
import { runCli } from "../support/run-cli.js";

const WARNING = `${HEAD}We keep it forever.\n`;
const ERROR = `${HEAD}TODO\n`;

/** A folder that git knows, so that what is not in it does not exist. */
const repository = (files: Record<string, string | Uint8Array>): string => folderWith({ ".git/HEAD": "ref: refs/heads/main\n", ...files });

interface JsonResult {
  filePath: string;
  messages: { ruleId: string | null; line: number }[];
  output?: string;
}
const rulesIn = (stdout: string): (string | null)[][] => (JSON.parse(stdout) as JsonResult[]).map(({ messages }) => messages.map(({ ruleId }) => ruleId));

describe("exit codes", () => {
  it.each([
    [HEAD, [], 0],
    [WARNING, [], 0],
    [WARNING, ["--max-warnings", "1"], 0],
    [WARNING, ["--max-warnings=0"], 1],
    [WARNING, ["--quiet", "--max-warnings", "0"], 1],
    [ERROR, [], 1],
    [ERROR, ["--rule", "no-todo: warn"], 0],
    [WARNING, ["--rule", "no-forever: error"], 1],
    [ERROR, ["--rule", "no-todo: off"], 0],
    [ERROR, ["--nonsense"], 2],
  ])("%j with %j is %i", async (text, argv, code) => {
    expect((await runCli(repository({ "PRIVACY.md": text }), argv)).code).toBe(code);
  });
});

describe("without a path", () => {
  it("finds the policies, and says which it read", async () => {
    const root = repository({ "PRIVACY.md": HEAD, "docs/privacy-policy.txt": "Privacy Policy\n\nWe collect personal data: a@b.example\n", "README.md": "TODO" });
    expect(await runCli(root, [])).toEqual({ code: 0, stdout: "✔ No problems in PRIVACY.md and docs/privacy-policy.txt.\n", stderr: "" });
  });

  it("looks below the folder it runs in, and shows paths from there", async () => {
    const root = repository({ "PRIVACY.md": ERROR, "web/legal/PRIVACY.md": WARNING });
    const { stdout, code } = await runCli(join(root, "web"), []);
    expect(code).toBe(0);
    expect(stdout).toContain("\nlegal/PRIVACY.md\n");
    expect(stdout).not.toContain("TODO");
  });

  it("says plainly when there is none", async () => {
    const result = await runCli(repository({ "README.md": "x" }), []);
    expect(result).toMatchObject({ code: 2, stdout: "" });
    expect(result.stderr).toBe("clauselint: no privacy policy found in this folder. Looked for names such as PRIVACY.md, docs/privacy-policy.md or legal/privacy_notice.html. Give a path, or set “files” in clauselint.config.json\n");
  });

  it("takes the files that the config names", async () => {
    const root = repository({ "clauselint.config.json": '{"files": ["legal/*.md"], "ignore": ["old.md"]}', "legal/data.md": ERROR, "legal/old.md": ERROR, "PRIVACY.md": ERROR });
    expect((await runCli(root, ["--format", "json"])).stdout).toContain("legal/data.md");
    expect(rulesIn((await runCli(root, ["--format", "json"])).stdout)).toHaveLength(1);
    const none = repository({ "clauselint.config.json": '{"files": ["legal/*.md"]}' });
    expect((await runCli(none, [])).stderr).toBe("clauselint: clauselint.config.json: no file matches “files” of the config (legal/*.md)\n");
  });
});

describe("paths", () => {
  it("of a folder mean all policies and legal texts in it", async () => {
    const root = repository({ "docs/a.md": ERROR, "docs/b/terms.txt": "Terms of Service\n\nThis agreement shall terminate. You shall not. Liability and warranties are limited.\n", "docs/build.md": "# Build\n\nRun make. TODO\n" });
    const { stdout, stderr, code } = await runCli(root, ["docs", "--format", "json"]);
    expect([code, stderr]).toEqual([1, ""]);
    expect((JSON.parse(stdout) as JsonResult[]).map(({ filePath }) => filePath)).toEqual([join(root, "docs/a.md"), join(root, "docs/b/terms.txt")]);
  });

  it("of a file are linted whatever their name, once", async () => {
    const root = repository({ "odd.name": ERROR });
    expect(rulesIn((await runCli(root, ["odd.name", "./odd.name", "--format", "json"])).stdout)).toEqual([["clauselint/no-todo"]]);
  });

  it("outside the repository are linted too", async () => {
    const outer = folderWith({ "repo/.git/HEAD": "x", "other/p.md": ERROR });
    const { stdout, code } = await runCli(join(outer, "repo"), ["../other"]);
    expect(code).toBe(1);
    expect(stdout).toContain("\n../other/p.md\n");
  });

  it("are left out by patterns, with a word about those asked for by name", async () => {
    const root = repository({ "a/PRIVACY.md": ERROR, "b/PRIVACY.md": HEAD });
    expect((await runCli(root, ["--ignore-pattern", "a/"])).stdout).toBe("✔ No problems in b/PRIVACY.md.\n");
    expect(await runCli(root, ["a/PRIVACY.md", "--ignore-pattern", "a/"])).toEqual({ code: 0, stdout: "", stderr: "clauselint: a/PRIVACY.md: left out by an ignore pattern\n" });
  });
});

describe("bad input is one line, exit 2, and the rest is linted", () => {
  it.each<[string, Record<string, string | Uint8Array>, string[], string]>([
    ["a missing path", {}, ["PRIVCY.md"], "PRIVCY.md: no such file or folder. Did you mean “PRIVACY.md”?"],
    ["a missing folder", {}, ["nowhere/at/all.md"], "nowhere/at/all.md: no such file or folder."],
    ["a slip in a command", {}, ["rulez"], "rulez: no such file or folder. Did you mean the command “rules”?"],
    ["a binary file", { "b.md": Uint8Array.of(80, 0, 75) }, ["b.md"], "b.md: is a binary file, not a text"],
    ["an empty file", { "e.md": "" }, ["e.md"], "e.md: is empty"],
    ["a huge file", { "h.md": "a".repeat(SIZE_LIMIT + 1) }, ["h.md"], "h.md: larger than 2 MB; policies up to 2 MB are read"],
    ["a text nested too deep", { "d.html": "<div>".repeat(20_000) }, ["d.html"], "d.html: is nested too deeply to be read (thousands of levels)"],
    ["a folder without texts", { "x/a.js": "1" }, ["x"], "x: no policy in this folder: no .md, .markdown, .mdx, .txt, .html or .htm file"],
  ])("%s", async (_, files, argv, line) => {
    const root = repository({ "PRIVACY.md": HEAD, ...files });
    expect(await runCli(root, argv)).toEqual({ code: 2, stdout: "", stderr: `clauselint: ${line}\n` });
    const both = await runCli(root, [...argv, "PRIVACY.md"]);
    expect(both).toEqual({ code: 2, stdout: "✔ No problems in PRIVACY.md.\n", stderr: `clauselint: ${line}\n` });
  });

  it("a folder with texts that are no policies", async () => {
    const root = repository({ "docs/build.md": "# Build\n\nRun make.\n" });
    expect(await runCli(root, ["docs"])).toEqual({ code: 2, stdout: "", stderr: "clauselint: docs: no privacy policy or other legal text in this folder\n" });
  });

  it("invalid UTF-8 is said once, and linted", async () => {
    const root = repository({ "PRIVACY.md": Buffer.concat([Buffer.from(WARNING), Buffer.from([0xe9, 0x20, 0xe9])]) });
    const { code, stdout, stderr } = await runCli(root, []);
    expect([code, stderr]).toEqual([0, "clauselint: PRIVACY.md: is not valid UTF-8; what cannot be read shows as “\uFFFD”. Save it as UTF-8\n"]);
    expect(stdout).toContain("no-forever");
  });

  it("a file that is no policy gets a notice", async () => {
    const root = repository({ "BUILD.md": "# Build\n\nRun make. TODO forever\n" });
    const { code, stdout, stderr } = await runCli(root, ["BUILD.md", "--format", "json"]);
    expect([code, rulesIn(stdout)]).toEqual([0, [[]]]);
    expect(stderr).toBe("clauselint: BUILD.md: reads like no privacy policy or legal text, so no rule ran. If it is one, say so with “documents” in the config\n");
  });

  it("policies in other languages get one line for all", async () => {
    const german = "# Datenschutz\n\nWir verarbeiten die Daten der Nutzer nicht länger als es für die Zwecke der Verarbeitung nötig ist und nur mit Einwilligung.\n";
    const french = "# Confidentialité\n\nNous traitons vos données dans les cas prévus par la loi et pour les besoins de nos services, avec votre accord.\n";
    const root = repository({ "PRIVACY.de.md": german, "PRIVACY.fr.md": french, "PRIVACY.md": HEAD });
    const { stderr } = await runCli(root, []);
    expect(stderr).toBe("clauselint: not in English, so only the rules that hold in any language ran: PRIVACY.de.md (German), PRIVACY.fr.md (French)\n");
    const many = repository(Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`p${at}/PRIVACY.md`, at % 2 ? german : french])));
    expect((await runCli(many, [])).stderr).toBe("clauselint: not in English, so only the rules that hold in any language ran: 7 files (3 German, 4 French)\n");
  });

  it.each([
    [["--formt", "json"], "there is no option --formt. Did you mean “--format”?"],
    [["--no-colour"], "there is no option --no-colour. Did you mean “--no-color”?"],
    [["--no-quiet"], "there is no option --no-quiet. Did you mean “--quiet”?"],
    [["-x"], "there is no option -x. `clauselint --help` lists them."],
    [["--format", "jsn"], "there is no format “jsn”. Did you mean “json”?"],
    [["--format", "zzzzzz"], "there is no format “zzzzzz”. There are stylish, json, sarif, junit, html, markdown, checklist, github."],
    [["--format"], "--format needs a value"],
    [["--format", "--quiet"], "--format needs a value"],
    [["--quiet=yes"], "--quiet takes no value"],
    [["--config="], "--config must not be empty"],
    [["--preset", "recommanded"], "--preset: there is no preset “recommanded”. Did you mean “recommended”?"],
    [["--rule", "no-tdo: warn"], "--rule “no-tdo: warn”: no such rule. Did you mean “no-todo”?"],
    [["--max-warnings", "many"], "--max-warnings must be a whole number, not “many”"],
    [["--stdin", "PRIVACY.md"], "--stdin takes no paths beside it"],
    [["--stdin-filename", "x.md"], "--stdin-filename is for --stdin"],
    [["--fix", "--fix-dry-run"], "--fix and --fix-dry-run exclude each other"],
    [["--update-baseline"], "--update-baseline needs --baseline FILE, or “baseline” in the config"],
    [["--baseline", "no.json"], "no.json: there is no such baseline. Make it with --update-baseline"],
    [["--config", "no.json"], "no.json: there is no such config file"],
    [["rules", "--fix"], "--fix means nothing to “rules”"],
    [["explain"], "say which rule: clauselint explain no-vague-retention. `clauselint rules` lists them"],
    [["explain", "no-tod"], "there is no rule “no-tod”. Did you mean “no-todo”?"],
    [["facts"], "say which policy: clauselint facts PRIVACY.md"],
    [["facts", "PRIVACY.md", "--format", "yml"], "there is no format “yml” for facts. Did you mean “yaml”?"],
  ])("%j", async (argv, line) => {
    expect(await runCli(repository({ "PRIVACY.md": HEAD }), argv)).toEqual({ code: 2, stdout: "", stderr: `clauselint: ${line}\n` });
  });

  it("a broken config names its place", async () => {
    const root = repository({ "PRIVACY.md": HEAD, "clauselint.config.json": '{\n  "rules": { "no-todoo": "warn" }\n}' });
    expect((await runCli(root, [])).stderr).toBe("clauselint: clauselint.config.json:2:14: rules.no-todoo: no such rule. Did you mean “no-todo”?\n");
    expect((await runCli(root, ["--no-config"])).code).toBe(0);
  });

  it("a rule that breaks is our fault, with the stack only for --debug", async () => {
    const root = repository({ "PRIVACY.md": HEAD });
    const plain = await runCli(root, ["--rule", "no-crash: warn"]);
    expect(plain).toEqual({ code: 2, stdout: "", stderr: "clauselint: PRIVACY.md: rule clauselint/no-crash failed: it broke. This is a fault of clauselint, please report it at https://github.com/clauselint/clauselint/issues (--debug shows where)\n" });
    expect((await runCli(root, ["--rule", "no-crash: warn", "--debug"])).stderr).toContain("    at ");
  });

  it("hostile names stay one harmless line", async () => {
    const root = repository({ "PRIVACY.md": HEAD });
    const { stderr } = await runCli(root, ["x\n::error::y\u001B[2J##[group]"]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).not.toMatch(/\u001B|##\[|^::/m);
  });
});

describe("stdin", () => {
  it("is linted under the name it is given", async () => {
    const root = repository({});
    const { stdout, code } = await runCli(root, ["--stdin", "--stdin-filename", "docs/PRIVACY.md", "--format", "json"], { stdin: ERROR });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ filePath: join(root, "docs/PRIVACY.md"), messages: [{ ruleId: "clauselint/no-todo", line: 5 }] }]);
  });

  it("needs no name", async () => {
    const { stdout } = await runCli(repository({}), ["--stdin"], { stdin: ERROR });
    expect(stdout).toContain("\n<stdin>\n");
  });

  it("must hold something", async () => {
    expect(await runCli(repository({}), ["--stdin"])).toEqual({ code: 2, stdout: "", stderr: "clauselint: <stdin>: is empty\n" });
  });
});

describe("output", () => {
  it("is nothing but JSON on stdout", async () => {
    const { stdout } = await runCli(repository({ "PRIVACY.md": WARNING }), ["-f", "json"]);
    expect(rulesIn(stdout)).toEqual([["clauselint/no-forever"]]);
  });

  it("goes to a file whole, with nothing left beside it", async () => {
    const root = repository({ "PRIVACY.md": WARNING, "report.html": "old" });
    const { stdout, code } = await runCli(root, ["--format", "html", "-o", "report.html"]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(readFileSync(join(root, "report.html"), "utf8")).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect((await runCli(root, ["-o", "new/dir/report.txt"])).code).toBe(0);
    expect(readFileSync(join(root, "new/dir/report.txt"), "utf8")).toContain("no-forever");
    expect(readdirSync(root).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("that cannot be written is an error", async () => {
    const root = repository({ "PRIVACY.md": WARNING, "file": "x" });
    expect((await runCli(root, ["-o", "file/report.txt"])).code).toBe(2);
  });

  it("leaves warnings out when quiet", async () => {
    const root = repository({ "PRIVACY.md": `${HEAD}TODO forever\n` });
    expect(rulesIn((await runCli(root, ["--quiet", "-f", "json"])).stdout)).toEqual([["clauselint/no-todo"]]);
  });

  it.each<[string[], Record<string, string>, boolean, boolean]>([
    [[], {}, true, true],
    [[], {}, false, false],
    [[], { NO_COLOR: "1" }, true, false],
    [[], { NO_COLOR: "" }, true, true],
    [[], { TERM: "dumb" }, true, false],
    [[], { FORCE_COLOR: "1" }, false, true],
    [[], { FORCE_COLOR: "0" }, true, false],
    [["--color"], { NO_COLOR: "1" }, false, true],
    [["--no-color"], { FORCE_COLOR: "1" }, true, false],
  ])("%j, %j, terminal %j: colour %j", async (argv, env, isTTY, colored) => {
    const { stdout } = await runCli(repository({ "PRIVACY.md": WARNING }), argv, { env, isTTY, columns: 80 });
    expect(stdout.includes("\u001B[")).toBe(colored);
  });

  it("says where the time went", async () => {
    const { stderr } = await runCli(repository({ "PRIVACY.md": WARNING }), ["--timing"]);
    expect(stderr.trim().split("\n").map((line) => line.split(" ")[0])).toEqual(["start", "config", "files", "parse", "rules", "report", "total"]);
  });
});

describe("fixes", () => {
  it("are written, and what is left is reported", async () => {
    const root = repository({ "PRIVACY.md": `\uFEFF${HEAD}whilst it is forever\n`.replaceAll("\n", "\r\n") });
    const { stdout } = await runCli(root, ["--fix", "-f", "json"]);
    expect(readFileSync(join(root, "PRIVACY.md"), "utf8")).toBe(`\uFEFF${HEAD}as long as it is forever\n`.replaceAll("\n", "\r\n"));
    expect(rulesIn(stdout)).toEqual([["clauselint/no-forever"]]);
  });

  it("are only shown in a dry run", async () => {
    const root = repository({ "PRIVACY.md": `${HEAD}whilst\n` });
    const [result] = JSON.parse((await runCli(root, ["--fix-dry-run", "-f", "json"])).stdout) as JsonResult[];
    expect(result!.output).toBe(`${HEAD}as long as\n`);
    expect(readFileSync(join(root, "PRIVACY.md"), "utf8")).toBe(`${HEAD}whilst\n`);
  });
});

describe("a baseline", () => {
  it("is made, used, and said to be stale", async () => {
    const root = repository({ "PRIVACY.md": ERROR, "clauselint.config.json": '{"baseline": "known.json"}' });
    expect(await runCli(root, ["--update-baseline"])).toEqual({ code: 0, stdout: "✔ No problems in PRIVACY.md.\n  Not counted: 1 finding in the baseline.\n", stderr: "clauselint: known.json: 1 known finding (1 added, 0 removed)\n" });
    writeFileSync(join(root, "PRIVACY.md"), `${HEAD}Moved down.\n\nTODO\n\nTODO: another\n`);
    const later = await runCli(root, ["-f", "json"]);
    expect([later.code, rulesIn(later.stdout)]).toEqual([1, [["clauselint/no-todo"]]]);
    writeFileSync(join(root, "PRIVACY.md"), HEAD);
    expect((await runCli(root, [])).stderr).toBe("clauselint: known.json: 1 entry is no longer needed: no-todo in PRIVACY.md (“TODO”). --update-baseline removes it\n");
    expect((await runCli(root, ["--update-baseline"])).stderr).toBe("clauselint: known.json: 0 known findings (0 added, 1 removed)\n");
  });
});

describe("accepted findings", () => {
  it("that are stale are warned of at their line", async () => {
    const config = '{\n  "accepted": [\n    { "rule": "no-forever", "quote": "keep it forever", "reason": "ok" },\n    { "rule": "no-todo", "quote": "gone", "reason": "ok" },\n    { "rule": "no-todo", "quote": "old", "reason": "ok", "until": "2020-01-01" }\n  ]\n}';
    const { code, stderr, stdout } = await runCli(repository({ "PRIVACY.md": WARNING, "clauselint.config.json": config }), []);
    expect(code).toBe(0);
    expect(stdout).toContain("Not counted: 1 switched off or accepted.");
    expect(stderr.trim().split("\n")).toEqual([
      "clauselint: clauselint.config.json:4: warning: accepted[1] (“gone”) matches no finding of no-todo any more. Remove the entry.",
      "clauselint: clauselint.config.json:5: warning: accepted[2] (“old”) held until 2020-01-01. Look at the finding again, then renew or remove the entry.",
    ]);
  });
});

it("a config beside the repository is used", async () => {
  const outer = folderWith({ "repo/.git/HEAD": "x", "repo/PRIVACY.md": ERROR, "shared/c.yml": "extends: base.yml\n", "shared/base.yml": "rules: { no-todo: warn }\n" });
  expect((await runCli(join(outer, "repo"), ["--config", "../shared/c.yml"])).code).toBe(0);
  expect(existsSync(join(outer, "repo", "shared"))).toBe(false);
});
