/** TypeScript of ours, imported on Node 20, which cannot run it: bundled to a file that lives only as long as the import. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { inRoot, root } from "./paths.mjs";

let count = 0;

/**
 * @param {string} code TypeScript whose relative imports start at the repository's root
 * @returns {Promise<Record<string, any>>} the module's exports
 */
export async function importTs(code) {
  const entry = "virtual:entry.ts";
  const bundle = await rolldown({
    input: entry,
    cwd: root,
    platform: "node",
    external: (id) => !/^[./]/.test(id) && id !== entry && !id.startsWith(root),
    plugins: [
      {
        name: "clauselint:entry",
        resolveId: (source, importer) => {
          if (source === entry) return inRoot("entry.ts");
          // "./x.js" in our sources means x.ts; rolldown knows that by itself except from the entry, which is no file.
          return importer === inRoot("entry.ts") && source.startsWith("./") ? inRoot(source) : null;
        },
        load: (id) => (id === inRoot("entry.ts") ? { code, moduleType: "ts" } : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", codeSplitting: false });
  await bundle.close();
  const folder = inRoot("node_modules", ".cache", "clauselint");
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${process.pid}-${count++}.mjs`;
  writeFileSync(file, output[0].code);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}
