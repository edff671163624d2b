/** The ESLint plugin: languages, rules, and one config a preset. */
import { languages } from "./document/languages.js";
import { rules } from "./generated/rules.js";
import type { Preset } from "./rule/define.js";
import { presetRules, PRESETS } from "./rule/presets.js";
import { version } from "./version.js";

/** Files of each language. Give a config's `files` around them: `{ files: ["PRIVACY.*"], extends: [clauselint.configs.recommended] }`. */
const FILES = {
  markdown: ["**/*.md", "**/*.markdown", "**/*.mdx"],
  text: ["**/*.txt", "**/*.text"],
  html: ["**/*.html", "**/*.htm"],
} as const;

export interface PresetConfig {
  name: string;
  plugins?: Record<string, unknown>;
  files?: string[];
  language?: string;
  rules?: Record<string, "error" | "warn">;
}

const plugin = {
  meta: { name: "clauselint", version, namespace: "clauselint" },
  languages,
  rules,
  configs: {} as Record<Preset, PresetConfig[]>,
};

for (const preset of PRESETS) {
  const prefixed = Object.fromEntries(Object.entries(presetRules(rules, preset)).map(([id, severity]) => [`clauselint/${id}`, severity]));
  plugin.configs[preset] = [
    { name: `clauselint/${preset}`, plugins: { clauselint: plugin }, rules: prefixed },
    ...Object.entries(FILES).map(([format, files]) => ({ name: `clauselint/${preset}/${format}`, files: [...files], language: `clauselint/${format}` })),
  ];
}

export default plugin;
