import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pages } from "../../src/generated/pages.js";
import { rules } from "../../src/generated/rules.js";
import { docsUrl } from "../../src/rule/define.js";
import { lintText } from "../support/lint-text.js";
import { documentedOptions, examplesOf, headingsOf } from "../support/rule-page.js";

const HEADINGS = ["What it reports", "Why", "Examples", "Options", "When not to use it", "Known limits"];
const folders = readdirSync("rules", { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
const pagePath = (id: string): string => `rules/${id}/README.md`;
const pageOf = (id: string): string => (existsSync(pagePath(id)) ? readFileSync(pagePath(id), "utf8") : "");

interface ObjectSchema {
  readonly properties?: Record<string, unknown>;
}
const schemaOptions = (id: string): string[] => rules[id]!.meta.schema.flatMap((schema) => Object.keys((schema as ObjectSchema).properties ?? {})).sort();

it("every folder in rules/ is a rule of the plugin, and the other way round", () => {
  expect(folders).toEqual(Object.keys(rules).sort());
  expect(folders.length).toBeGreaterThan(0);
});

describe.each(folders)("%s", (id) => {
  const rule = rules[id];
  if (!rule) return it("is in the plugin: run `npm run generate`", () => expect(Object.keys(rules)).toContain(id));
  const page = pageOf(id);
  const examples = examplesOf(page);

  it("has a page", () => expect(existsSync(pagePath(id))).toBe(true));

  it("has a name that says what it asks for", () => expect(id).toMatch(/^(?:no|require|prefer|valid|consistent)(?:-[a-z\d]+)+$/));

  it("has a test of its own", () => expect(existsSync(`test/rules/${id}.test.ts`)).toBe(true));

  it("describes itself in one sentence and points to its page", () => {
    expect(rule.meta.docs.description).toMatch(/^(?:Enforce|Require|Disallow|Prefer) .+[^. ]$/);
    expect(rule.meta.docs.url).toBe(docsUrl(id));
  });

  it("has a page with all headings in order, which `explain` shows", () => {
    expect(headingsOf(page)).toEqual(HEADINGS);
    expect(pages[id]).toContain(`# ${id}`);
    expect(pages[id]).toContain("## Known limits");
  });

  it("documents every option, and no other", () => expect(documentedOptions(page)).toEqual(schemaOptions(id)));

  it("has closed option schemas, and defaults that fit them", () => {
    for (const schema of rule.meta.schema) expect(schema).toMatchObject({ type: "object", additionalProperties: false });
    expect(rule.meta.defaultOptions.length).toBeLessThanOrEqual(rule.meta.schema.length);
    expect(() => lintText("# Privacy policy\n", [id], { options: rule.meta.defaultOptions })).not.toThrow();
  });

  it("shows incorrect and correct examples", () => expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(["incorrect", "correct"])));

  it.each(examples.map((example) => [example.line, example.kind, example] as const))("line %i: the example is %s", (_line, kind, { text, format, options, settings }) => {
    const found = lintText(text, [id], { format, options, settings });
    if (kind === "incorrect") expect(found.map((message) => message.ruleId)).toContain(`clauselint/${id}`);
    else expect(found).toEqual([]);
  });

  it("says at most 160 characters, ends its sentences and quotes before it explains", () => {
    const messages = examples.flatMap(({ text, format, options, settings }) => lintText(text, [id], { format, options, settings }));
    for (const { message } of messages) {
      expect(message.length, message).toBeLessThanOrEqual(160);
      expect(message).toMatch(/[.?]$/);
      expect(message).not.toMatch(/\bviolat|\{\{|undefined\b(?! term)|illegal/i);
    }
  });
});
