import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import validate from "../../src/generated/validate-config.js";
import { rules } from "../../src/generated/rules.js";

const readme = readFileSync("README.md", "utf8");
const scripts = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }).scripts;

interface Fence {
  readonly language: string;
  readonly body: string;
  readonly line: number;
}

const fences: Fence[] = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
  language: match[1]!,
  body: match[2]!,
  line: readme.slice(0, match.index).split("\n").length,
}));

/** A block shows a config when it has one of its keys at the top. */
const CONFIG_KEYS = new Set(["presets", "rules", "accepted", "documents", "facts", "definedIn", "extends"]);
const configs = fences.flatMap(({ language, body, line }) => {
  if (!["json", "yaml", "yml"].includes(language)) return [];
  const data: unknown = parse(body);
  return typeof data === "object" && data !== null && Object.keys(data).some((key) => CONFIG_KEYS.has(key)) ? [[line, data] as const] : [];
});

describe("README.md", () => {
  it("has a table of all rules", () => {
    for (const id of Object.keys(rules)) expect(readme).toContain(`[${id}](rules/${id}/README.md)`);
  });

  it.each(configs)("line %i: the config fits the schema", (_line, config) => {
    validate(config);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("names only rules, npm scripts and files that exist", () => {
    const named = [...readme.matchAll(/\bclauselint\/((?:no|require|prefer|valid|consistent)-[a-z\d-]+)/g)].map(([, id]) => id!);
    expect(named.filter((id) => !rules[id])).toEqual([]);
    const ran = [...readme.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name!);
    expect(ran.filter((name) => !scripts[name])).toEqual([]);
    const linked = [...readme.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path]) => path!);
    expect(linked.filter((path) => !existsInRepository(path))).toEqual([]);
  });
});

function existsInRepository(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EISDIR";
  }
}
