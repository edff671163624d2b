import "../support/mocked-rules.js";
import { describe, expect, it } from "vitest";
import { loadConfig, type ConfigRequest, type ResolvedConfig } from "../../src/lint/config.js";
import { ConfigError, InputError } from "../../src/lint/errors.js";
import { memoryRepository } from "../support/memory-repository.js";

const load = (files: Record<string, string>, more: Partial<ConfigRequest> = {}): Promise<ResolvedConfig> => loadConfig({ repository: memoryRepository(files), ...more });
const json = (data: unknown): Record<string, string> => ({ "clauselint.config.json": JSON.stringify(data, undefined, 2) });

async function problem(files: Record<string, string>, more: Partial<ConfigRequest> = {}): Promise<string> {
  const error = await load(files, more).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InputError);
  const { message } = error as InputError;
  expect(message).not.toContain("\n");
  return message;
}

describe("finding the config", () => {
  it("takes recommended where there is none", async () => {
    const config = await load({});
    expect(config.file).toBeUndefined();
    expect(config.rules).toEqual({ "no-forever": [1], "no-todo": [2], "no-whilst": [1], "no-while": [1], "require-email": [2] });
  });

  it("goes upward from the folder to the root", async () => {
    const files = { "clauselint.config.json": "{}", "a/clauselint.config.yml": "presets: []", "a/b/c.md": "" };
    expect((await load(files, { folder: "a/b" })).file).toBe("a/clauselint.config.yml");
    expect((await load(files, { folder: "x" })).file).toBe("clauselint.config.json");
  });

  it("reads YAML and package.json", async () => {
    expect((await load({ "clauselint.config.yaml": "presets: []\nrules:\n  no-todo: warn # for now\n" })).rules).toEqual({ "no-todo": [1] });
    const config = await load({ "package.json": JSON.stringify({ name: "x", clauselint: { presets: [], rules: { "no-todo": "error" } } }) });
    expect([config.file, config.rules]).toEqual(["package.json", { "no-todo": [2] }]);
  });

  it("goes past a package.json that has nothing for it, or is broken", async () => {
    const files = { "a/package.json": '{"name": "clauselint-user"}', "a/b/package.json": '{"clauselint": ', "clauselint.config.json": "{}" };
    expect((await load(files, { folder: "a/b" })).file).toBe("clauselint.config.json");
  });

  it("uses no file when told so, and the one that is named", async () => {
    expect((await load(json({ presets: [] }), { file: false })).rules).toHaveProperty("no-todo");
    expect((await load({ "other.json": '{"presets": []}' }, { file: "other.json" })).rules).toEqual({});
    expect(await problem({}, { file: "other.json" })).toBe("other.json: there is no such config file");
  });
});

describe("what a config says", () => {
  it("adds rules to presets, keeps options under a new severity, and takes ids with prefix", async () => {
    const config = await load(json({ presets: ["gdpr"], rules: { "clauselint/no-forever": ["warn", { allow: ["x"] }] } }), { rules: ["no-forever: error", "no-todo: [warn, {limit: 2}]"] });
    expect(config.rules).toEqual({ "no-maybe": [2], "no-forever": [2, { allow: ["x"] }], "no-todo": [1, { limit: 2 }] });
  });

  it("is overruled by --preset", async () => {
    expect((await load(json({ presets: ["strict"] }), { presets: ["gdpr"] })).rules).toEqual({ "no-maybe": [2] });
  });

  it("has paths from the config's own folder", async () => {
    const files = { "web/clauselint.config.json": JSON.stringify({ documents: [{ path: "APP.md", supplements: "../PRIVACY.md" }], siteRoot: "public", baseline: "known.json", definedIn: { files: ["../TERMS.md"] } }) };
    const config = await load(files, { folder: "web" });
    expect(config).toMatchObject({ folder: "web", documents: [{ path: "web/APP.md", supplements: ["PRIVACY.md"] }], baseline: "web/known.json", settings: { siteRoot: "web/public", definedIn: { files: ["TERMS.md"], terms: [] } } });
  });

  it("hands declared facts to the rules", async () => {
    expect((await load(json({ facts: { sellsData: false, contacts: ["a@b.example", { value: "https://x.example", kind: "form" }] } }))).settings).toEqual({ sellsData: false, contacts: [{ value: "a@b.example" }, { value: "https://x.example", kind: "form" }] });
  });
});

describe("extends", () => {
  it("builds on other files, in order, what stands nearer winning", async () => {
    const config = await load({
      "clauselint.config.json": JSON.stringify({ extends: ["shared/a.json", "shared/b.yml"], rules: { "no-todo": "off" }, ignore: ["x"] }),
      "shared/a.json": JSON.stringify({ presets: [], rules: { "no-todo": "warn", "no-forever": ["warn", { allow: ["a"] }] }, ignore: ["a"] }),
      "shared/b.yml": "extends: c.json\nrules: { no-forever: error }",
      "shared/c.json": JSON.stringify({ rules: { "no-maybe": "warn" } }),
    });
    expect(config.rules).toEqual({ "no-todo": [0], "no-forever": [2, { allow: ["a"] }], "no-maybe": [1] });
    expect(config.ignore).toEqual(["a", "x"]);
  });

  it.each([
    [{ ...json({ extends: "../x.json" }) }, "clauselint.config.json:2:3: extends: “../x.json” is outside the repository; configs are read from inside it only"],
    [{ ...json({ extends: "/etc/passwd" }) }, "clauselint.config.json:2:3: extends: “/etc/passwd” is outside the repository; configs are read from inside it only"],
    [{ ...json({ extends: ["no.json"] }) }, "clauselint.config.json:3:5: extends: there is no file “no.json”"],
    [{ ...json({ extends: "a.json" }), "a.json": '{"extends": "clauselint.config.json"}' }, "a.json: “extends” runs in a circle: clauselint.config.json → a.json → clauselint.config.json"],
    [{ ...json({ extends: "a.json" }), "a.json": '{"preset": []}' }, "a.json:1:2: preset: no such key. Did you mean “presets”?"],
  ])("refuses what it must: %o", async (files, message) => {
    expect(await problem(files)).toBe(message);
  });
});

describe("errors in a config are one line with place, path and mend", () => {
  it.each([
    [{ rules: { "no-forevr": "warn" } }, "clauselint.config.json:3:5: rules.no-forevr: no such rule. Did you mean “no-forever”?"],
    [{ rules: { "clauselint/zzzzzzzz": 1 } }, "clauselint.config.json:2:3: rules.zzzzzzzz: no such rule. `clauselint rules` lists them."],
    [{ rules: { "no-todo": "warning" } }, "clauselint.config.json:3:5: rules.no-todo: must be one of “off”, “warn”, “error”, 0, 1, 2. Did you mean “warn”?"],
    [{ rules: { "no-todo": ["warn", { alow: [] }] } }, "clauselint.config.json:6:9: rules.no-todo[1].alow: no such option. Did you mean “allow”?"],
    [{ rules: { "no-todo": ["warn", { limit: "x" }] } }, "clauselint.config.json:6:9: rules.no-todo[1].limit: must be a whole number"],
    [{ rules: { "no-todo": ["warn", {}, {}] } }, "clauselint.config.json:3:5: rules.no-todo: takes [severity, options] and nothing more"],
    [{ rules: [] }, "clauselint.config.json:2:3: rules: must be an object"],
    [{ presets: ["recomended"] }, "clauselint.config.json:3:5: presets[0]: must be one of “recommended”, “strict”, “gdpr”, “coppa”, “california”, “google-play”, “apple-app-store”, “chrome-web-store”. Did you mean “recommended”?"],
    [{ presets: "strict" }, "clauselint.config.json:2:3: presets: must be a list"],
    [{ ignores: [] }, "clauselint.config.json:2:3: ignores: no such key. Did you mean “ignore”?"],
    [{ qqqqqqqqqqqqqqqq: [] }, /^clauselint\.config\.json:2:3: qqqqqqqqqqqqqqqq: no such key\. Allowed: \$schema, extends, presets, /],
    [{ accepted: [{ rule: "no-todo", quote: "x" }] }, "clauselint.config.json:3:5: accepted[0]: needs “reason”"],
    [{ accepted: [{ rule: "no-todoo", quote: "x", reason: "y" }] }, "clauselint.config.json:4:7: accepted[0].rule: “no-todoo”: no such rule. Did you mean “no-todo”?"],
    [{ accepted: [{ rule: "no-todo", quote: "x", reason: "y", until: "next week" }] }, "clauselint.config.json:7:7: accepted[0].until: must be a day such as 2027-01-31"],
    [{ documents: [{ path: "a.md", suplements: "b.md" }] }, "clauselint.config.json:5:7: documents[0].suplements: no such key. Did you mean “supplements”?"],
    [{ documents: [{ path: "../a.md" }] }, "clauselint.config.json: documents: “../a.md” is outside the repository"],
    [{ facts: { sellData: true } }, "clauselint.config.json:3:5: facts.sellData: no such key. Did you mean “sellsData”?"],
    [{ facts: { contacts: [{ value: "x", rol: "dpo" }] } }, "clauselint.config.json:6:9: facts.contacts[0].rol: no such key. Did you mean “role”?"],
    [{ files: [""] }, "clauselint.config.json:3:5: files[0]: must not be empty"],
    [[], "clauselint.config.json:1:1: must be an object"],
  ])("%j", async (data, message) => {
    const found = await problem(json(data));
    if (typeof message === "string") expect(found).toBe(message);
    else expect(found).toMatch(message);
  });

  it("count lines in a package.json from its top", async () => {
    expect(await problem({ "package.json": '{\n  "clauselint": {\n    "rule": {}\n  }\n}' })).toBe("package.json:3:5: rule: no such key. Did you mean “rules”?");
  });

  it("give line and column in YAML too", async () => {
    expect(await problem({ "clauselint.config.yml": "# ours\nrules:\n  no-todoo: warn\n" })).toBe("clauselint.config.yml:3:3: rules.no-todoo: no such rule. Did you mean “no-todo”?");
  });
});

describe("syntax errors give line and column", () => {
  it.each([
    ['{\n  "presets": [,]\n}', "clauselint.config.json:2:15: not valid JSON: expected a value, found “,”"],
    ['{\n  "presets": []\n  "rules": {}\n}', "clauselint.config.json:3:3: not valid JSON: expected “,” or “}”, found “\"rules\"”"],
    ['{"presets": [],}', "clauselint.config.json:1:16: not valid JSON: a comma with nothing after it"],
    ['{"presets": ["a",]}', "clauselint.config.json:1:18: not valid JSON: a comma with nothing after it"],
    ["{'presets': []}", "clauselint.config.json:1:2: not valid JSON: expected a key in double quotes, found a single quote; JSON wants double quotes"],
    ['{ // presets\n "rules": {} }', "clauselint.config.json:1:3: not valid JSON: expected a key in double quotes, found a comment, which JSON does not have"],
    ['{"presets": [', "clauselint.config.json:1:14: not valid JSON: expected a value, found the end of the file"],
    ['{"a" "b"}', "clauselint.config.json:1:6: not valid JSON: expected “:” after the key, found “\"b\"”"],
    ["{} {}", "clauselint.config.json:1:4: not valid JSON: “{” after the end of the JSON text"],
    ["", "clauselint.config.json:1:1: not valid JSON: expected a value, found the end of the file"],
    ['{"a": "x\ny"}', "clauselint.config.json:1:7: not valid JSON: expected a value, found a string that is not closed, or holds a bad escape"],
  ])("%j", async (text, message) => {
    expect(await problem({ "clauselint.config.json": text })).toBe(message);
  });

  it("in YAML", async () => {
    expect(await problem({ "clauselint.config.yml": "rules:\n  no-todo: [warn\n" })).toMatch(/^clauselint\.config\.yml:[23]:\d+: not valid YAML: /);
    expect(await problem({ "clauselint.config.yml": "a: 1\na: 2\n" })).toMatch(/^clauselint\.config\.yml:2:1: not valid YAML: Map keys must be unique/);
  });

  it("are errors of the config, for whoever shows them at their line", async () => {
    const error = await load({ "clauselint.config.json": "{\n x" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).place).toEqual({ file: "clauselint.config.json", line: 2, column: 2 });
  });
});

describe("arguments", () => {
  it.each([
    [{ presets: ["recomended"] }, "--preset: there is no preset “recomended”. Did you mean “recommended”?"],
    [{ presets: ["zzz"] }, /^--preset: there is no preset “zzz”\. There are recommended, strict, /],
    [{ rules: ["no-todo"] }, "--rule “no-todo”: write it as 'id: severity', for instance --rule 'no-vague-retention: error'"],
    [{ rules: ["no-tood: warn"] }, "--rule “no-tood: warn”: no such rule. Did you mean “no-todo”?"],
    [{ rules: ["no-todo: wran"] }, "--rule “no-todo: wran”: must be one of “off”, “warn”, “error”, 0, 1, 2. Did you mean “warn”?"],
    [{ rules: ["no-todo: [warn, {lmit: 1}]"] }, "--rule “no-todo: [warn, {lmit: 1}]”: rules.no-todo[1].lmit: no such option. Did you mean “limit”?"],
    [{ rules: ["no-todo: [warn"] }, "--rule “no-todo: [warn”: “[warn” is neither a severity nor [severity, {options}]"],
  ])("%j", async (more, message) => {
    const found = await problem({}, more);
    if (typeof message === "string") expect(found).toBe(message);
    else expect(found).toMatch(message);
  });
});
