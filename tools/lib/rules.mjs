/** The rules as the tools see them: read from rules/, in alphabetical order. */
import { existsSync, readdirSync } from "node:fs";
import { importTs } from "./load-ts.mjs";
import { inRoot } from "./paths.mjs";

/** @returns {string[]} ids of all rules, sorted by code unit so that every system agrees */
export const ruleIds = () =>
  readdirSync(inRoot("rules"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(inRoot("rules", entry.name, "rule.ts")))
    .map((entry) => entry.name)
    .sort();

/** @returns {Promise<{ id: string, meta: any }[]>} */
export async function loadRules(ids = ruleIds()) {
  const imports = ids.map((id, at) => `import r${at} from "./rules/${id}/rule.ts";`);
  const { rules } = await importTs(`${imports.join("\n")}\nexport const rules = [${ids.map((_, at) => `r${at}`).join(", ")}];`);
  return ids.map((id, at) => ({ id, meta: rules[at].meta }));
}

/** Presets in the order in which they are shown. */
export const presetsOf = ({ docs }) => [...(docs.recommended ? ["recommended"] : []), ...(docs.strict === false ? [] : ["strict"]), ...(docs.presets ?? []).filter((p) => p !== "recommended" && p !== "strict").sort()];

export const fixableWord = (meta) => (meta.fixable ? "yes" : meta.hasSuggestions ? "suggestions" : "no");
