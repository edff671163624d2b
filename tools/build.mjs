#!/usr/bin/env node
/**
 * Builds dist/: what users run, self-contained, readable and the same bytes from any folder.
 *
 *   node tools/build.mjs [--out FOLDER] [--no-generate]
 *
 * cli.js (with cli/, parts that a plain lint never loads), action.js, index.js and its types, config.schema.json, licenses.txt.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { rolldown } from "rolldown";
import { generate, generated } from "./generate.mjs";
import { licenses } from "./lib/licenses.mjs";
import { inRoot, isMain } from "./lib/paths.mjs";
import { inputOptions, outputOptions } from "./lib/rolldown-options.mjs";
import { declarations } from "./lib/types.mjs";

/** It waits at its top level for the parts, so that none of them may import it: it stays in cli.js. */
const isMainModule = (id) => id.endsWith("/src/cli/main.ts");

/**
 * The command's parts, each with all that it needs and no earlier part holds. A plain lint loads cli.js, base.js and lint.js;
 * pages.js (for `explain`), validate-config.js and yaml.js come only when they are asked for.
 */
const CLI_PARTS = [
  { name: "base", tags: ["$initial"], test: (id) => !isMainModule(id) },
  { name: "yaml", test: /\/node_modules\/yaml\// },
  { name: "lint", test: /\/src\/(?:cli\/lint-command|report\/(?:stylish|json))\.ts$/ },
  { name: "reports", test: /\/src\/report\// },
  { name: "commands", test: (id) => /\/src\/(?:cli|lint|facts|version)\b/.test(id) && !isMainModule(id) },
];

/**
 * Packages that the command loads when they are first called, into its folder: most policies hold no HTML, and its parser is a fourth of
 * the code. CommonJS, as only that can be loaded in the middle of a synchronous call.
 */
const ON_DEMAND = [{ package: "hast-util-from-html", name: "html-parser", functions: ["fromHtml"] }];

/** Entries in the order of their making; `parts`: what is loaded on demand, into a folder named like the entry. */
const BUNDLES = [
  { name: "cli", entry: "src/cli/main.ts", parts: CLI_PARTS, onDemand: ON_DEMAND },
  { name: "action", entry: "src/action/main.ts" },
  { name: "index", entry: "src/index.ts", external: [/^eslint(?:\/|$)/] },
];

/** In place of a package: functions of the same names that load it when they are called. */
function loadingOnDemand(packages) {
  const idOf = (name) => inRoot(`on-demand-${name}.js`);
  const code = ({ name, functions }) => `
import { createRequire } from "node:module";
let loaded;
const load = () => (loaded ??= createRequire(import.meta.url)("./${name}.cjs"));
${functions.map((called) => `export const ${called} = (...args) => load().${called}(...args);`).join("\n")}
`;
  return {
    name: "clauselint:on-demand",
    resolveId: (source) => packages.filter((one) => one.package === source).map(({ name }) => idOf(name))[0] ?? null,
    load: (id) => packages.filter(({ name }) => idOf(name) === id).map(code)[0] ?? null,
  };
}

/** @returns {Promise<{ files: [string, string][], modules: string[] }>} */
async function bundle({ name, entry, parts, onDemand = [], external = [] }) {
  const build = await rolldown(inputOptions({ [name]: entry }, { external, plugins: [loadingOnDemand(onDemand)] }));
  const { output } = await build.generate({
    ...outputOptions,
    entryFileNames: "[name].js",
    // What only passes a part's exports on to an import() stands apart.
    chunkFileNames: (chunk) => (chunk.moduleIds.length ? `${name}/[name].js` : `${name}/entries/[name].js`),
    codeSplitting: parts ? { groups: parts.map((part, at) => ({ ...part, priority: parts.length - at })) } : false,
  });
  await build.close();
  for (const one of onDemand) {
    const extra = await rolldown(inputOptions({ [one.name]: one.package }));
    output.push(...(await extra.generate({ ...outputOptions, format: "cjs", entryFileNames: `${name}/[name].cjs`, codeSplitting: false })).output);
    await extra.close();
  }
  const files = output.map((file) => [file.fileName, file.code]);
  const stray = output.filter((file) => file.code.includes(inRoot()));
  if (stray.length) throw new Error(`${stray[0].fileName} holds the path of this folder`);
  return { files, modules: output.flatMap((chunk) => chunk.moduleIds) };
}

const withShebang = (code) => (code.startsWith("#!") ? code : `#!/usr/bin/env node\n${code}`);

/** @returns {Promise<Map<string, string>>} file in dist → text */
export async function built() {
  const files = new Map();
  const modules = [];
  for (const target of BUNDLES) {
    if (!existsSync(inRoot(target.entry))) {
      console.error(`${target.entry} does not exist: dist/${target.name}.js is left out`);
      continue;
    }
    const result = await bundle(target);
    for (const [file, code] of result.files) files.set(file, file === "cli.js" ? withShebang(code) : code);
    modules.push(...result.modules);
  }
  if (existsSync(inRoot("src/index.ts"))) for (const [file, text] of declarations()) files.set(file, text);
  files.set("licenses.txt", licenses(modules));
  return files;
}

async function main() {
  const { values } = parseArgs({ options: { out: { type: "string", default: inRoot("dist") }, "no-generate": { type: "boolean", default: false } } });
  const out = resolve(values.out);
  if (!values["no-generate"]) await generate();
  const files = await built();
  const schema = (await generated()).get("dist/config.schema.json");
  if (schema) files.set("config.schema.json", schema);
  // A chunk that is no longer made must not stay.
  if (existsSync(out)) for (const entry of readdirSync(out)) rmSync(join(out, entry), { recursive: true });
  for (const [file, text] of files) {
    const path = join(out, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (file === "cli.js") chmodSync(path, 0o755);
  }
  for (const [file, text] of files) console.log(`${String(Math.ceil(text.length / 1024)).padStart(6)} KB  ${file}`);
}

if (isMain(import.meta)) await main();
