"use strict";
/**
 * Stands in for ESLint's ajv 6: compiling thirty schemas would cost more than linting a policy.
 * It knows the keywords that our rules' schemas use, and says so when it meets another one. The config has been checked by ajv before;
 * this checks what inline comments say. Errors have the fields that ESLint prints.
 */

const isType = (value, type) => {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "null") return value === null;
  return typeof value === type;
};

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const is = { array: Array.isArray, object: (value) => isType(value, "object"), number: (value) => typeof value === "number", string: (value) => typeof value === "string" };

/** Keyword → what is wrong with `value`, in ajv's words; undefined when nothing is. */
const KEYWORDS = {
  type: (value, type) => ([].concat(type).some((one) => isType(value, one)) ? undefined : `should be ${[].concat(type).join(",")}`),
  enum: (value, allowed) => (allowed.some((one) => same(one, value)) ? undefined : `should be equal to one of the allowed values (${allowed.join(", ")})`),
  const: (value, only) => (same(value, only) ? undefined : "should be equal to constant"),
  minimum: (value, limit) => (is.number(value) && value < limit ? `should be >= ${limit}` : undefined),
  maximum: (value, limit) => (is.number(value) && value > limit ? `should be <= ${limit}` : undefined),
  minLength: (value, limit) => (is.string(value) && value.length < limit ? `should NOT be shorter than ${limit} characters` : undefined),
  maxLength: (value, limit) => (is.string(value) && value.length > limit ? `should NOT be longer than ${limit} characters` : undefined),
  pattern: (value, pattern) => (is.string(value) && !new RegExp(pattern, "u").test(value) ? `should match pattern "${pattern}"` : undefined),
  minItems: (value, limit) => (is.array(value) && value.length < limit ? `should NOT have fewer than ${limit} items` : undefined),
  maxItems: (value, limit) => (is.array(value) && value.length > limit ? `should NOT have more than ${limit} items` : undefined),
  uniqueItems: (value, wanted) => (wanted && is.array(value) && new Set(value.map((item) => JSON.stringify(item))).size < value.length ? "should NOT have duplicate items" : undefined),
  required: (value, names) => {
    const missing = is.object(value) ? names.find((name) => value[name] === undefined) : undefined;
    return missing === undefined ? undefined : `should have required property '${missing}'`;
  },
};

/** Keywords that look into the value, and those that say nothing about validity. */
const INNER = new Set(["items", "additionalItems", "properties", "additionalProperties", "anyOf", "oneOf"]);
const SILENT = new Set(["description", "default", "title", "examples", "$schema", "format"]);

/** @returns {object | undefined} the first thing that does not fit */
function firstError(value, schema) {
  for (const [keyword, wanted] of Object.entries(schema)) {
    if (SILENT.has(keyword) || INNER.has(keyword)) continue;
    if (!KEYWORDS[keyword]) throw new Error(`the keyword "${keyword}" is not known here`);
    const message = KEYWORDS[keyword](value, wanted);
    if (message) return { keyword, message, data: value, schema: wanted, parentSchema: schema, params: {} };
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices && choices.every((choice) => firstError(value, choice))) return firstError(value, choices[0]);
  if (is.array(value) && schema.items) return itemError(value, schema);
  if (is.object(value)) return propertyError(value, schema);
  return undefined;
}

function itemError(value, schema) {
  for (const [at, item] of value.entries()) {
    const wanted = is.array(schema.items) ? schema.items[at] : schema.items;
    const error = wanted && firstError(item, wanted);
    if (error) return error;
  }
  return undefined;
}

function propertyError(value, schema) {
  for (const [name, item] of Object.entries(value)) {
    const wanted = schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : schema.additionalProperties;
    if (wanted === false) return { keyword: "additionalProperties", message: "should NOT have additional properties", data: value, schema: false, parentSchema: schema, params: { additionalProperty: name } };
    const error = is.object(wanted) && firstError(item, wanted);
    if (error) return error;
  }
  return undefined;
}

module.exports = () => ({
  compile(schema) {
    const validate = (value) => {
      const error = firstError(value, schema);
      validate.errors = error ? [error] : null;
      return !error;
    };
    return validate;
  },
});
