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
 * @param {{ external?: (string | RegExp)[], plugins?: object[] }} [more]
 */
export function inputOptions(input, { external = [], plugins = [] } = {}) {
  return {
    input,
    cwd: root,
    platform: "node",
    external,
    plugins: [...plugins, stubs],
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
