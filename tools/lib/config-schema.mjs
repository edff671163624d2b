/** The config's JSON schema with the rules' part filled in from the rules, and the validator compiled from it. */
import { existsSync } from "node:fs";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { rolldown } from "rolldown";
import { importTs } from "./load-ts.mjs";
import { inRoot, root } from "./paths.mjs";

const SEVERITIES = ["off", "warn", "error", 0, 1, 2];

/** `"warn"` or `["warn", {…options}]`; if/then keeps ajv's errors about the form that the user chose. */
function ruleEntry({ meta }) {
  return {
    description: `${meta.docs.description}.`,
    if: { type: "array" },
    then: { type: "array", minItems: 1, maxItems: 1 + meta.schema.length, items: [{ enum: SEVERITIES }, ...meta.schema], additionalItems: false },
    else: { enum: SEVERITIES },
  };
}

/** @returns {Promise<object | undefined>} undefined before src/lint/config-schema.ts exists */
export async function configSchema(rules) {
  if (!existsSync(inRoot("src", "lint", "config-schema.ts"))) return undefined;
  const { configSchema: schema } = await importTs(`export { configSchema } from "./src/lint/config-schema.ts";`);
  const entries = Object.fromEntries(rules.map((rule) => [rule.id, ruleEntry(rule)]));
  const part = { ...schema.properties.rules, type: "object", properties: entries, additionalProperties: false };
  return { $schema: "http://json-schema.org/draft-07/schema#", ...schema, properties: { ...schema.properties, rules: part } };
}

/** @returns {Promise<string>} an ES module whose default export is ajv's validate function, with nothing to import */
export async function validatorModule(schema) {
  // Not strict about tuples: what a rule leaves open there is ESLint's own convention.
  const ajv = new Ajv({ allErrors: true, strictTuples: false, code: { source: true, esm: true, lines: true } });
  const code = standaloneCode(ajv, ajv.compile(schema));
  const entry = "virtual:validator.js";
  const bundle = await rolldown({
    input: entry,
    cwd: root,
    platform: "neutral",
    plugins: [{ name: "clauselint:validator", resolveId: (source) => (source === entry ? inRoot("validator.js") : null), load: (id) => (id === inRoot("validator.js") ? code : null) }],
  });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  return `// Made by tools/generate.mjs from src/lint/config-schema.ts and the rules.\n${output[0].code}`;
}

export const VALIDATOR_TYPES = `// Made by tools/generate.mjs.
/** One thing that does not fit the schema, as ajv reports it. */
export interface ConfigError {
  /** JSON pointer into the config, "/rules/no-vague-retention"; "" for the whole. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** True when \`config\` fits; else \`validate.errors\` says why. */
declare const validate: {
  (config: unknown): boolean;
  errors?: readonly ConfigError[] | null;
};
export default validate;
export { validate };
`;
