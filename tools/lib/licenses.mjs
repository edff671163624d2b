/** The licences of what is really in the bundles, from their module lists. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inRoot } from "./paths.mjs";

/** The package that holds a module: the nearest package.json with a name. */
function packageOf(module) {
  for (let folder = dirname(module); folder.includes("node_modules"); folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (!existsSync(file)) continue;
    const { name, version, license, licenses: several } = JSON.parse(readFileSync(file, "utf8"));
    // Old packages give an object, or a list of them.
    if (name && version) return { folder, name, version, license: typeof license === "string" ? license : (license?.type ?? several?.map(({ type }) => type).join(" or ")) };
  }
  return undefined;
}

/** A package's licence files; for one that ships none, the text kept in tools/licenses. */
function licenseText({ folder, name }) {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file) && !/\.(?:js|ts|json)$/.test(file)).sort();
  if (files.length) return files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  const kept = inRoot("tools", "licenses", `${name.replace("/", "__")}.txt`);
  return existsSync(kept) ? readFileSync(kept, "utf8").trim() : undefined;
}

/**
 * @param {Iterable<string>} modules ids of bundled modules
 * @returns {string} one part a package, sorted by name and version
 * @throws when a package names no licence or its text is nowhere
 */
export function licenses(modules) {
  const packages = new Map();
  for (const module of modules) {
    const path = module.replace(/[?\0].*$/s, "");
    if (!path.includes("node_modules")) continue;
    const found = packageOf(path);
    if (found) packages.set(`${found.name}@${found.version}`, found);
  }
  const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = sorted.map(([key, found]) => {
    const shipped = licenseText(found);
    if (!found.license) throw new Error(`${key} is bundled but names no licence`);
    if (!shipped) throw new Error(`${key} is bundled but ships no licence text: put it into tools/licenses`);
    const text = shipped.replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "");
    return `${key}\nLicence: ${found.license}\n\n${text}\n`;
  });
  return `The built files in this folder hold parts of these packages.\n\n${parts.map((part) => `${"-".repeat(78)}\n${part}`).join("\n")}`;
}
