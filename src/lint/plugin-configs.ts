/** The presets as configs for a user's own `eslint.config.js`. */
import type { Linter } from "eslint";
import type { PolicyRule, Preset } from "../rule/define.js";
import { PRESETS, presetRules } from "../rule/presets.js";

interface Plugin {
  readonly rules: Readonly<Record<string, PolicyRule>>;
}

const LANGUAGE_FILES = [
  { language: "clauselint/markdown", files: ["**/*.md", "**/*.markdown", "**/*.mdx"] },
  { language: "clauselint/text", files: ["**/*.txt"] },
  { language: "clauselint/html", files: ["**/*.html", "**/*.htm"] },
];

/** For each preset the blocks of the three formats; narrow them with `files` beside `extends`. */
export function configs(plugin: Plugin): Record<Preset, Linter.Config[]> {
  const blocks = (preset: Preset): Linter.Config[] => {
    const rules = Object.fromEntries(Object.entries(presetRules(plugin.rules, preset)).map(([id, severity]) => [`clauselint/${id}`, severity]));
    return LANGUAGE_FILES.map(({ language, files }) => ({ name: `${language} ${preset}`, files, plugins: { clauselint: plugin }, language, rules }));
  };
  return Object.fromEntries(PRESETS.map((preset) => [preset, blocks(preset)])) as Record<Preset, Linter.Config[]>;
}
