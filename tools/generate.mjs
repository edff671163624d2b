#!/usr/bin/env node
/**
 * Everything that follows from the rules, so that nothing of it is kept by hand:
 *
 *   node tools/generate.mjs            writes it
 *   node tools/generate.mjs --check    fails, naming what is out of date
 *
 * src/generated/rules.ts (the rules by id), src/generated/pages.ts (their pages, for `clauselint explain`), src/generated/validate-config.js,
 * dist/config.schema.json, the README's table of rules and the head of every rule's page.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { configSchema, validatorModule, VALIDATOR_TYPES } from "./lib/config-schema.mjs";
import { withoutMarkers, replaceMarked } from "./lib/markers.mjs";
import { inRoot, isMain } from "./lib/paths.mjs";
import { pageWithHead, rulesTable } from "./lib/rule-page.mjs";
import { loadRules } from "./lib/rules.mjs";

const NOTE = "// Made by tools/generate.mjs from the folders in rules/.\n";
const read = (path) => (existsSync(inRoot(path)) ? readFileSync(inRoot(path), "utf8") : "");

const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

function rulesModule(rules) {
  const imports = rules.map(({ id }) => `import ${camel(id)} from "../../rules/${id}/rule.js";\n`).join("");
  const entries = rules.map(({ id }) => `  ${JSON.stringify(id)}: ${camel(id)},\n`).join("");
  return `${NOTE}import type { PolicyRule } from "../rule/define.js";\n${imports}\n/** All rules by id, in alphabetical order. */\nexport const rules: Readonly<Record<string, PolicyRule>> = {\n${entries}};\n`;
}

function pagesModule(pages) {
  const entries = pages.map(([id, page]) => `  ${JSON.stringify(id)}: ${JSON.stringify(withoutMarkers(page))},\n`).join("");
  return `${NOTE}/** The rules' pages in Markdown, by id. Large: import it only when a page is asked for. */\nexport const pages: Readonly<Record<string, string>> = {\n${entries}};\n`;
}

/** @returns {Promise<Map<string, string>>} path from the root → what the file must hold */
export async function generated() {
  const rules = await loadRules();
  const files = new Map([["src/generated/rules.ts", rulesModule(rules)]]);

  const pages = rules.filter(({ id }) => existsSync(inRoot("rules", id, "README.md"))).map((rule) => [rule.id, pageWithHead(read(`rules/${rule.id}/README.md`), rule)]);
  for (const [id, page] of pages) files.set(`rules/${id}/README.md`, page);
  files.set("src/generated/pages.ts", pagesModule(pages));

  const readme = replaceMarked(read("README.md"), "rules", rulesTable(rules));
  if (readme !== undefined) files.set("README.md", readme);
  else if (existsSync(inRoot("README.md"))) console.error("README.md has no <!-- begin rules --> … <!-- end rules -->: its table of rules is not kept");

  const schema = await configSchema(rules);
  if (schema) {
    files.set("dist/config.schema.json", `${JSON.stringify(schema, null, 2)}\n`);
    files.set("src/generated/validate-config.js", await validatorModule(schema));
    files.set("src/generated/validate-config.d.ts", VALIDATOR_TYPES);
  }
  return files;
}

/** @returns {string[]} paths that differ from what they must hold */
export const outOfDate = (files) => [...files].filter(([path, content]) => read(path) !== content).map(([path]) => path);

export async function generate() {
  const files = await generated();
  const changed = outOfDate(files);
  for (const path of changed) {
    mkdirSync(dirname(inRoot(path)), { recursive: true });
    writeFileSync(inRoot(path), files.get(path));
  }
  return changed;
}

if (isMain(import.meta)) {
  const check = process.argv.includes("--check");
  const changed = check ? outOfDate(await generated()) : await generate();
  for (const path of changed) console.log(check ? `out of date: ${path}` : `written: ${path}`);
  if (check && changed.length) {
    console.error("Run `npm run generate` and commit the result.");
    process.exitCode = 1;
  }
}
