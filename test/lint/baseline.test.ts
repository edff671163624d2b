import "../support/mocked-rules.js";
import { describe, expect, it } from "vitest";
import { applyBaseline, baselineOf, baselineText, parseBaseline } from "../../src/lint/baseline.js";
import { HEAD, lintTexts } from "../support/lint.js";

const OLD = `${HEAD}We keep it forever.\n\nTODO: more.\n`;

describe("a baseline", () => {
  it("takes known findings out, each entry one", async () => {
    const entries = baselineOf(await lintTexts({ "PRIVACY.md": OLD }));
    const { reports, stale } = applyBaseline(await lintTexts({ "PRIVACY.md": `${HEAD}New: maybe forever.\n\nWe keep it forever.\n\nWe keep it forever.\n\nTODO: more.\n` }), entries);
    expect(stale).toEqual([]);
    expect(reports[0]!.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([["clauselint/no-forever", 5], ["clauselint/no-forever", 9]]);
    expect(reports[0]!.suppressedMessages.map(({ line, suppressions }) => [line, suppressions[0]!.kind])).toEqual([[7, "baseline"], [11, "baseline"]]);
  });

  it("says which entries nothing needs any more, but not of files that were not linted", async () => {
    const entries = baselineOf(await lintTexts({ "PRIVACY.md": OLD, "OTHER.md": OLD }));
    const { stale } = applyBaseline(await lintTexts({ "PRIVACY.md": HEAD }), entries);
    expect(stale.map(({ path, rule }) => [path, rule])).toEqual([["PRIVACY.md", "no-forever"], ["PRIVACY.md", "no-todo"]]);
  });

  it("is sorted and reads well, whatever the order of the files", async () => {
    const one = baselineText(baselineOf(await lintTexts({ "a.md": OLD, "PRIVACY.md": OLD })));
    expect(one).toBe(baselineText(baselineOf(await lintTexts({ "PRIVACY.md": OLD, "a.md": OLD }))));
    const data = JSON.parse(one) as { version: number; findings: object[] };
    expect(data.version).toBe(1);
    expect(data.findings).toMatchObject([
      { path: "PRIVACY.md", rule: "no-forever", quote: "forever" },
      { path: "PRIVACY.md", rule: "no-todo", quote: "TODO" },
      { path: "a.md", rule: "no-forever" },
      { path: "a.md", rule: "no-todo" },
    ]);
    expect(one.endsWith("}\n")).toBe(true);
  });

  it("keeps the entries of other files when it is written anew", async () => {
    const before = baselineOf(await lintTexts({ "PRIVACY.md": OLD, "OTHER.md": OLD }));
    const after = baselineOf(await lintTexts({ "PRIVACY.md": HEAD }), before);
    expect(after).toEqual(before.filter(({ path }) => path === "OTHER.md"));
  });

  it("never knows comments that switch off nothing", async () => {
    const text = `${HEAD}<!-- clauselint-disable-next-line no-todo -->\nnone\n`;
    expect(baselineOf(await lintTexts({ "PRIVACY.md": text }))).toEqual([]);
  });

  it("survives writing and reading", async () => {
    const entries = baselineOf(await lintTexts({ "PRIVACY.md": OLD }));
    expect(parseBaseline(baselineText(entries), "b.json")).toEqual(entries);
  });

  it.each([
    ["{", /^b\.json:1:2: not valid JSON: /],
    ["[]", /^b\.json: is no baseline of this version/],
    ['{"version": 2, "findings": []}', /^b\.json: is no baseline of this version/],
    ['{"version": 1}', "b.json: “findings” must be a list"],
    ['{"version": 1, "findings": [{"path": "x"}]}', "b.json: findings[0] must have the texts path, rule, quote and fingerprint"],
  ])("that is broken says how: %s", (text, message) => expect(() => parseBaseline(text, "b.json")).toThrow(message));
});
