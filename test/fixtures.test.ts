/**
 * Policies of our own in test/fixtures with what must be found in them, to the character, and nothing else.
 * Beside `<name>` stands `<name>.expected.json`: a list of { rule, messageId, at, occurrence }, where `at` is the words of the
 * source under the finding (markup and line ends as in the file) and `occurrence` says which of those words, from 1.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { rules } from "../src/generated/rules.js";
import { presetRules } from "../src/rule/presets.js";
import { diskRepository, lintSources, loadConfig, type FileReport, type ResolvedConfig } from "../src/lint/index.js";

/** The findings of all of `strict` are compared; these rules must show every message of theirs. */
const CORE: readonly string[] = [
  "require-contact-email",
  "prefer-contact-email",
  "valid-contact-email",
  "no-vague-retention",
  "require-retention-period",
  "no-undefined-terms",
  "no-conflicting-definitions",
  "consistent-age-thresholds",
  "require-child-age",
];

const COMPARED: readonly string[] = Object.keys(presetRules(rules, "strict"));

/** Catalogue rules that need a document of their own kind, shown by their tests and pages. */
const SHOWN_ELSEWHERE = ["consistent-company-name", "require-consent-withdrawal", "require-controller-name", "require-dpo-contact", "require-effective-date", "require-named-legitimate-interests"];

/** Messages of suggestions: they stand beside a finding and are none themselves. */
const SUGGESTIONS = ["useDeclared", "useShown"];

const FIXTURES = join(import.meta.dirname, "fixtures");
const FOLDERS = ["acme", "acme-good", "policies"] as const;
/** Not in English: only rules that hold in any language run on it. */
const FOREIGN = ["policies/sommerwiese.md"];

interface Expected {
  readonly rule: string;
  readonly messageId: string;
  readonly at: string;
  readonly occurrence: number;
}

const fixturesIn = (folder: string): string[] =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => /\.(?:md|mdx|markdown|txt|html?)$/.test(name))
    .map((name) => `${folder}/${name}`);

const files = FOLDERS.flatMap(fixturesIn);
const onDisk = (path: string): string => readFileSync(join(FIXTURES, path), "utf8");
const expectedOf = (path: string): Expected[] => JSON.parse(onDisk(`${path}.expected.json`)) as Expected[];

/** Line and column from 1; counted here anew, so that the project's own counting is tested and not trusted. */
function position(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** @throws when the words do not stand there that often: an expectation that points nowhere is a mistake in the fixture */
function placeOf(source: string, { at, occurrence }: Expected): [start: number, end: number] {
  let start = -1;
  for (let left = occurrence; left > 0; left--) {
    start = source.indexOf(at, start + 1);
    if (start < 0) throw new Error(`“${at}” does not occur ${occurrence} times`);
  }
  return [start, start + at.length];
}

const wanted = (source: string, expected: Expected): string => {
  const [start, end] = placeOf(source, expected);
  return `${position(source, start)}-${position(source, end)} ${expected.rule} ${expected.messageId} ${JSON.stringify(expected.at)}`;
};

function found(source: string, report: FileReport): string[] {
  const lineStarts = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  const offset = (line: number, column: number): number => lineStarts[line - 1]! + column - 1;
  return report.messages
    .filter(({ ruleId }) => COMPARED.includes(ruleId?.replace(/^clauselint\//, "") ?? ""))
    .map(({ ruleId, messageId, line, column, endLine, endColumn }) => {
      const words = source.slice(offset(line, column), offset(endLine, endColumn));
      return `${line}:${column}-${endLine}:${endColumn} ${ruleId!.replace(/^clauselint\//, "")} ${messageId} ${JSON.stringify(words)}`;
    });
}

const byPlace = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });

describe("policies of our own", () => {
  let config: ResolvedConfig;
  const repository = diskRepository(FIXTURES, { whole: false });
  const lint = (path: string): FileReport => lintSources([{ path, text: onDisk(path) }], config, repository)[0]!;

  beforeAll(async () => {
    config = await loadConfig({ repository, file: false, presets: ["strict"] });
  });

  it("compares rules that exist", () => {
    expect(COMPARED.filter((id) => !(id in rules))).toEqual([]);
  });

  it.each(files)("%s", (path) => {
    const source = onDisk(path).replace(/^\uFEFF/, "");
    const expected = expectedOf(path).filter(({ rule }) => COMPARED.includes(rule));
    const report = lint(path);
    expect(found(source, report).sort(byPlace)).toEqual(expected.map((each) => wanted(source, each)).sort(byPlace));
    expect(report.kind, "read as").toBe("policy");
    expect(report.language, "language").toBe(FOREIGN.includes(path) ? "de" : "en");
  });
});

describe("the fixtures", () => {
  it("have their expectations beside them, each of a known rule and message", () => {
    for (const path of files) {
      expect(existsSync(join(FIXTURES, `${path}.expected.json`)), path).toBe(true);
      for (const { rule, messageId } of expectedOf(path)) expect(Object.keys(rules[rule]?.meta.messages ?? {}), `${path}: ${rule}`).toContain(messageId);
    }
  });

  it("of the bad example break every core rule; those of the good one none", () => {
    const broken = new Set(fixturesIn("acme").flatMap((path) => expectedOf(path).map(({ rule }) => rule)));
    expect(CORE.filter((rule) => !broken.has(rule))).toEqual([]);
    expect(fixturesIn("acme-good").flatMap(expectedOf)).toEqual([]);
  });

  it("break every rule of strict at least once", () => {
    const broken = new Set(files.flatMap((path) => expectedOf(path).map(({ rule }) => rule)));
    expect(COMPARED.filter((rule) => !broken.has(rule) && !SHOWN_ELSEWHERE.includes(rule))).toEqual([]);
  });

  it("show every message of every core rule", () => {
    const shown = new Set(files.flatMap((path) => expectedOf(path).map(({ rule, messageId }) => `${rule} ${messageId}`)));
    const all = CORE.flatMap((rule) => Object.keys(rules[rule]?.meta.messages ?? {}).filter((messageId) => !SUGGESTIONS.includes(messageId)).map((messageId) => `${rule} ${messageId}`));
    expect(all.filter((each) => !shown.has(each))).toEqual([]);
  });

  it("are varied: formats, line ends, a byte order mark, characters beyond the basic plane, long texts", () => {
    const texts = fixturesIn("policies").map((path) => ({ path, text: onDisk(path) }));
    const count = (holds: (each: { path: string; text: string }) => boolean): number => texts.filter(holds).length;
    expect(texts.length).toBeGreaterThanOrEqual(28);
    for (const extension of [".md", ".mdx", ".txt", ".html"]) expect(count(({ path }) => path.endsWith(extension)), extension).toBeGreaterThan(0);
    expect(count(({ text }) => text.includes("\r\n")), "CRLF").toBeGreaterThanOrEqual(2);
    expect(count(({ text }) => /\r(?!\n)/.test(text)), "lone CR").toBeGreaterThanOrEqual(1);
    expect(count(({ text }) => text.startsWith("\uFEFF")), "byte order mark").toBeGreaterThanOrEqual(1);
    expect(count(({ text }) => /[\u{10000}-\u{10FFFF}]/u.test(text)), "astral characters").toBeGreaterThanOrEqual(2);
    expect(count(({ text }) => Buffer.byteLength(text) > 30 * 1024), "over 30 KB").toBeGreaterThanOrEqual(3);
  });
});
