/** The plugin's public types: declarations of src/index.ts and of what it needs, by tsc. */
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { inRoot, root } from "./paths.mjs";

/** Packages that a user of the types surely has. */
const MAY_IMPORT = new Set(["eslint"]);

/**
 * @returns {Map<string, string>} file in dist → text; `index.d.ts` and, when it needs more, `types/…`
 * @throws when the types do not compile or ask for a package that a user may not have
 */
export function declarations() {
  const config = ts.parseJsonConfigFileContent(JSON.parse(readFileSync(inRoot("tsconfig.json"), "utf8")), ts.sys, root);
  const entry = inRoot("src", "index.ts");
  const options = { ...config.options, noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: "/declarations", rootDir: root, newLine: ts.NewLineKind.LineFeed };
  const emitted = new Map();
  const program = ts.createProgram([entry], options);
  program.emit(undefined, (file, text) => emitted.set(file.replaceAll("\\", "/").replace(/^.*\/declarations\//, ""), text), undefined, true);

  const needed = new Map();
  const visit = (path) => {
    if (needed.has(path)) return;
    const text = emitted.get(path);
    if (text === undefined) throw new Error(`no declaration of ${path} was emitted`);
    needed.set(path, text);
    for (const [, from] of text.matchAll(/(?:from|import)\s*\(?"([^"]+)"/g)) {
      if (from.startsWith(".")) visit(posix.join(posix.dirname(path), from).replace(/\.js$/, ".d.ts"));
      else if (!MAY_IMPORT.has(from)) throw new Error(`${path}: the public types ask for "${from}", which a user may not have`);
    }
  };
  visit("src/index.d.ts");

  if (needed.size === 1) return new Map([["index.d.ts", needed.get("src/index.d.ts")]]);
  const inTypes = [...needed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => [`types/${path}`, text]);
  return new Map([["index.d.ts", 'export * from "./types/src/index.js";\nexport { default } from "./types/src/index.js";\n'], ...inTypes]);
}

