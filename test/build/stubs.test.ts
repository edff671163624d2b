import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/generated/rules.js";

/** What stands in for parts of ESLint in the bundles must say what the parts would say. */
const require = createRequire(import.meta.url);
const requireOfEslint = createRequire(require.resolve("eslint/package.json"));

interface Validate {
  (value: unknown): boolean;
  errors?: readonly { keyword: string; message: string; data: unknown }[] | null;
}
type NewAjv = () => { compile(schema: object): Validate };

const ours = require("../../tools/stubs/eslint-ajv.cjs") as NewAjv;
const Ajv = requireOfEslint("ajv") as new (options: object) => { compile(schema: object): Validate };
const theirs = () => new Ajv({ meta: false, useDefaults: true, validateSchema: false, missingRefs: "ignore", verbose: true, schemaId: "auto", logger: false });

interface ObjectSchema {
  readonly properties?: Record<string, unknown>;
}

/** As ESLint makes it of `meta.schema`. */
const whole = (schema: readonly object[]): object => (schema.length ? { type: "array", items: schema, minItems: 0, maxItems: schema.length } : { type: "array", minItems: 0, maxItems: 0 });

const VALUE = fc.oneof(
  fc.constantFrom<unknown>(true, null, "", "email", "form", "EEA", 0, 1, 2.5, -1, 1000),
  fc.string(),
  fc.array(fc.constantFrom<unknown>("email", "form", "a", "a", "", 1, null), { maxLength: 4 }),
  fc.dictionary(fc.constantFrom("a", "b"), fc.string()),
);

describe("the schema checker in place of ajv", () => {
  it.each(Object.entries(rules))("%s: knows every keyword and agrees with ajv", (_id, rule) => {
    const schema = whole(rule.meta.schema);
    const names = rule.meta.schema.flatMap((one) => Object.keys((one as ObjectSchema).properties ?? {}));
    const [mine, real] = [ours().compile(schema), theirs().compile(schema)];
    const options = fc.array(fc.oneof(fc.dictionary(fc.constantFrom(...names, "unknown"), VALUE, { maxKeys: 3 }), VALUE), { maxLength: 2 });
    expect(mine(rule.meta.defaultOptions)).toBe(true);
    fc.assert(fc.property(options, (value) => mine(value) === real(structuredClone(value))), { numRuns: 200, seed: 1 });
  });

  it("names the property that is too much, as ESLint prints it", () => {
    const validate = ours().compile(whole([{ type: "object", properties: { a: { type: "string" } }, additionalProperties: false }]));
    expect(validate([{ b: 1 }])).toBe(false);
    expect(validate.errors).toMatchObject([{ keyword: "additionalProperties", message: "should NOT have additional properties", data: { b: 1 }, schema: false, params: { additionalProperty: "b" } }]);
  });

  it("refuses a schema with a keyword that it does not know", () => expect(() => ours().compile({ not: {} })([])).toThrow('"not"'));
});

describe("the selector parser in place of esquery", () => {
  const esquery = require("../../tools/stubs/esquery.cjs") as { parse(selector: string): object; matches(node: object, selector: object): boolean };

  it("matches a node by its type", () => {
    expect(esquery.matches({ type: "root" }, esquery.parse("root"))).toBe(true);
    expect(esquery.matches({ type: "text" }, esquery.parse("root"))).toBe(false);
  });

  it("refuses what only a grammar could read", () => expect(() => esquery.parse("root > text")).toThrow("root > text"));
});
