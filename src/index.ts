/** The ESLint plugin: languages, rules, and one config a preset. */
import type { ESLint, Linter } from "eslint";
import { languages } from "./document/languages.js";
import { rules } from "./generated/rules.js";
import { presetRules, PRESETS } from "./rule/presets.js";
import { version } from "./version.js";

/** Files of each language. Give a config's `files` around them: `{ files: ["PRIVACY.*"], extends: [clauselint.configs.recommended] }`. */
const FILES = {
  markdown: ["**/*.md", "**/*.markdown", "**/*.mdx"],
  text: ["**/*.txt", "**/*.text"],
  html: ["**/*.html", "**/*.htm"],
} as const;

/** In ESLint's own words alone, so that the types ask for no other package. */
export interface ClauselintPlugin extends ESLint.Plugin {
  configs: Record<"recommended" | "strict" | "gdpr" | "coppa" | "california" | "google-play" | "apple-app-store" | "chrome-web-store", Linter.Config[]>;
}

const plugin: ClauselintPlugin = {
  meta: { name: "clauselint", version, namespace: "clauselint" },
  languages,
  // A rule reads our own context; ESLint's types cannot know that its languages bring it.
  rules: rules as unknown as ESLint.Plugin["rules"],
  configs: {} as ClauselintPlugin["configs"],
};

for (const preset of PRESETS) {
  const prefixed = Object.fromEntries(Object.entries(presetRules(rules, preset)).map(([id, severity]) => [`clauselint/${id}`, severity]));
  plugin.configs[preset] = [
    { name: `clauselint/${preset}`, plugins: { clauselint: plugin }, rules: prefixed },
    ...Object.entries(FILES).map(([format, files]) => ({ name: `clauselint/${preset}/${format}`, files: [...files], language: `clauselint/${format}` })),
  ];
}

export default plugin;
