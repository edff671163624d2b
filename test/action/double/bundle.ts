/** The Action as users run it: one bundled file. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|js|mjs|cjs|json)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Path of the bundle. `CLAUSELINT_ACTION` names one that is there already (the committed dist/action.js in CI); else it is
 * built from the sources as tools/build.mjs does, once for the same sources.
 */
export async function actionBundle(): Promise<string> {
  const given = process.env["CLAUSELINT_ACTION"];
  if (given) return join(ROOT, given);
  const hash = createHash("sha256");
  for (const file of ["src", "rules", "tools"].flatMap(sourcesUnder)) hash.update(file).update(readFileSync(file));
  const file = join(tmpdir(), `clauselint-action-${hash.digest("hex").slice(0, 16)}`, "action.js");
  if (existsSync(file)) return file;
  const { rolldown } = await import("rolldown");
  const { inputOptions, outputOptions } = (await import(pathToFileURL(join(ROOT, "tools/lib/rolldown-options.mjs")).href)) as { inputOptions: (input: object) => object; outputOptions: object };
  const build = await rolldown(inputOptions({ action: "src/action/main.ts" }));
  const { output } = await build.generate({ ...outputOptions, entryFileNames: "[name].js", codeSplitting: false });
  await build.close();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(join(dirname(file), "package.json"), '{"type":"module"}\n');
  writeFileSync(`${file}.${process.pid}`, output[0].code);
  // Moved in whole: another test file may be looking for it.
  renameSync(`${file}.${process.pid}`, file);
  return file;
}

/** The Node to run it with; `CLAUSELINT_NODE24` names one of the version that GitHub's runner uses. */
export const nodes: readonly { readonly name: string; readonly path: string }[] = [
  { name: `Node ${process.versions.node.split(".")[0]}`, path: process.execPath },
  ...(process.env["CLAUSELINT_NODE24"] ? [{ name: "Node 24", path: process.env["CLAUSELINT_NODE24"] }] : []),
];

export const versionOf = (node: string): string => execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
