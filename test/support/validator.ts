/** The config validator for the tests' own rules, compiled when the tests run. */
import { Ajv } from "ajv";
import { configSchema } from "../../src/lint/config-schema.js";
import { catalogue } from "./catalogue.js";

const severity = { enum: ["off", "warn", "error", 0, 1, 2] };
const entries = Object.entries(catalogue).map(([id, { meta }]) => [
  id,
  { if: { type: "array" }, then: { type: "array", minItems: 1, maxItems: 1 + meta.schema.length, items: [severity, ...meta.schema], additionalItems: false }, else: severity },
]);
const rules = { ...configSchema.properties.rules, properties: Object.fromEntries(entries) as object, additionalProperties: false };

export default new Ajv({ allErrors: true, strictTuples: false }).compile({ ...configSchema, properties: { ...configSchema.properties, rules } });
