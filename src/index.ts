/** The ESLint plugin: languages, rules and configs. */
import { languages } from "./document/languages.js";
import { rules } from "./generated/rules.js";
import { configs } from "./lint/plugin-configs.js";
import { version } from "./version.js";

const plugin = {
  meta: { name: "clauselint", version, namespace: "clauselint" },
  languages,
  rules,
  configs: {} as ReturnType<typeof configs>,
};

plugin.configs = configs(plugin);

export default plugin;
