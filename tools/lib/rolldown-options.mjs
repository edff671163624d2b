/**
 * How everything here is bundled: for Node, readable, with the parts of ESLint that a language plugin never reaches replaced by stubs.
 * The bundles hold no absolute path and are the same from any folder.
 */
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { inRoot, root } from "./paths.mjs";

const stub = (name) => inRoot("tools/stubs", name);

/** Module (end of its path, forward slashes) → what stands in for it. */
const STUBS = new Map([
  // ESLint's JavaScript rules: 1.3 MB that no policy needs.
  ["/eslint/lib/rules/index.js", stub("eslint-rules.cjs")],
  // Its JavaScript language and parser, reached only through the default config.
  ["/eslint/lib/languages/js/index.js", stub("eslint-js-language.cjs")],
  ["/eslint/lib/languages/js/source-code/index.js", stub("eslint-js-source-code.cjs")],
  ["/eslint/lib/shared/traverser.js", stub("eslint-traverser.cjs")],
  // Compiling every rule's schema costs more than linting a policy.
  ["/eslint/lib/shared/ajv.js", stub("eslint-ajv.cjs")],
]);

/** Packages replaced wholly. */
const PACKAGE_STUBS = new Map([
  // Would load a `supports-color` lying nearby.
  ["debug", stub("debug.cjs")],
  ["eslint-scope", stub("eslint-scope.cjs")],
  ["esquery", stub("esquery.cjs")],
]);

/** Code of packages that is written otherwise: what it does stays the same. */
const PATCHES = [
  {
    // Copies its context for each of a document's thousands of events, only to say which text the event is of. No handler sets anything on it.
    file: "/mdast-util-from-markdown/lib/index.js",
    from: /handler\[events\[index\]\[1\]\.type\]\.call\(\{\s*\.\.\.context,\s*sliceSerialize: events\[index\]\[2\]\.sliceSerialize\s*\}, events\[index\]\[1\]\)/,
    to: "context.sliceSerialize = events[index][2].sliceSerialize\n        handler[events[index][1].type].call(context, events[index][1])",
  },
];

const patches = {
  name: "clauselint:patches",
  transform(code, id) {
    const patch = PATCHES.find(({ file }) => id.replaceAll("\\", "/").endsWith(`/node_modules${file}`));
    if (!patch) return null;
    const patched = code.replace(patch.from, patch.to);
    if (patched === code) throw new Error(`${patch.file} has changed: look at its patch in tools/lib/rolldown-options.mjs`);
    return { code: patched, map: null };
  },
};

const stubs = {
  name: "clauselint:stubs",
  async resolveId(source, importer) {
    const replaced = PACKAGE_STUBS.get(source);
    if (replaced && importer) return replaced;
    if (!importer || source.startsWith("node:") || builtinModules.includes(source)) return null;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    if (!resolved || resolved.external) return null;
    const path = resolved.id.replaceAll("\\", "/");
    for (const [end, file] of STUBS) if (path.endsWith(`/node_modules${end}`)) return file;
    return resolved;
  },
  load(id) {
    // Only the version is asked for.
    if (!id.replaceAll("\\", "/").endsWith("/node_modules/eslint/package.json")) return null;
    return JSON.stringify({ version: JSON.parse(readFileSync(id, "utf8")).version });
  },
};

/**
 * @param {string | Record<string, string>} input entry files, relative to the root
 * @param {{ external?: (string | RegExp)[], plugins?: object[], asPublished?: boolean }} [more] `asPublished`: without our patches of packages
 */
export function inputOptions(input, { external = [], plugins = [], asPublished = false } = {}) {
  return {
    input,
    cwd: root,
    platform: "node",
    external,
    plugins: [...plugins, stubs, ...(asPublished ? [] : [patches])],
    // "import" also for require(): one copy of a package that ships both.
    resolve: { conditionNames: ["node", "import", "default"] },
    // A bundle with an unresolved import breaks on somebody else's machine, not here.
    onLog(level, log, next) {
      if (log.code === "UNRESOLVED_IMPORT") throw new Error(log.message);
      if (log.code === "EVAL" || log.code === "CIRCULAR_DEPENDENCY") return;
      next(level, log);
    },
  };
}

export const outputOptions = { format: "esm", minify: false, sourcemap: false, comments: { legal: true, annotation: false, jsdoc: false } };
