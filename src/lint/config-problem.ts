/** Turns what ajv says about a config into one line for people: the path, what is wrong, what is allowed, the nearest name. */
import type { ConfigError as SchemaError } from "../generated/validate-config.js";
import type { PolicyRule } from "../rule/define.js";
import { configSchema } from "./config-schema.js";
import { didYouMean } from "./nearest.js";

export interface ConfigProblem {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

type Schema = { properties?: Record<string, Schema>; items?: Schema | readonly Schema[]; then?: Schema; anyOf?: readonly Schema[]; oneOf?: readonly Schema[] };
type Rules = Readonly<Record<string, PolicyRule>>;

/** Says only that a branch did not fit; the branch's own errors say why. */
const COMPOUND = new Set(["if", "anyOf", "oneOf", "allOf"]);

const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** `rules.no-vague-retention[1].phrases` */
export const pathText = (path: readonly (string | number)[]): string => path.map((part, at) => (typeof part === "number" ? `[${part}]` : at ? `.${part}` : part)).join("");

/** The names that an object at `path` may hold. */
function allowedAt(path: readonly (string | number)[], rules: Rules): string[] {
  if (path[0] === "rules" && path.length === 1) return Object.keys(rules);
  let at: Schema | undefined = configSchema as unknown as Schema;
  let rest = path;
  if (path[0] === "rules" && typeof path[2] === "number") {
    at = rules[String(path[1])]?.meta.schema[path[2] - 1];
    rest = path.slice(3);
  }
  for (const part of rest) at = typeof part === "number" ? itemOf(at, part) : at?.properties?.[part];
  return [at, at?.then, ...(at?.anyOf ?? []), ...(at?.oneOf ?? [])].flatMap((schema) => Object.keys(schema?.properties ?? {}));
}

function itemOf(schema: Schema | undefined, index: number): Schema | undefined {
  const items = schema?.items ?? schema?.then?.items;
  return Array.isArray(items) ? (items as readonly Schema[])[index] : (items as Schema | undefined);
}

const valueAt = (data: unknown, path: readonly (string | number)[]): unknown => path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);

const listed = (values: readonly unknown[]): string => values.map((value) => (typeof value === "string" ? `“${value}”` : String(value))).join(", ");

/** "must be" and the noun for one of JSON schema's types. */
const TYPES: Record<string, string> = { array: "a list", object: "an object", string: "a text", boolean: "true or false", integer: "a whole number", number: "a number" };

function reasonOf({ keyword, params, message }: SchemaError, path: readonly (string | number)[], data: unknown, rules: Rules): string {
  const value = valueAt(data, path);
  switch (keyword) {
    case "enum": {
      const allowed = params["allowedValues"] as readonly unknown[];
      const near = typeof value === "string" ? didYouMean(value, allowed.filter((one) => typeof one === "string")) : "";
      return `must be one of ${listed(allowed)}.${near}`;
    }
    case "type":
      return `must be ${TYPES[String(params["type"])] ?? String(params["type"])}`;
    case "required":
      return `needs “${String(params["missingProperty"])}”`;
    case "minLength":
      return "must not be empty";
    case "pattern":
      return path.at(-1) === "until" ? "must be a day such as 2027-01-31" : `must match ${String(params["pattern"])}`;
    case "maxItems":
    case "additionalItems":
      return path[0] === "rules" && path.length === 2 ? `takes [severity${(rules[String(path[1])]?.meta.schema.length ?? 0) > 0 ? ", options" : ""}] and nothing more` : (message ?? "does not fit");
    default:
      return message ?? "does not fit";
  }
}

/** The one problem to show: unknown names first, as other errors often follow from them. */
export function configProblem(errors: readonly SchemaError[], data: unknown, rules: Rules): ConfigProblem {
  const plain = errors.filter(({ keyword }) => !COMPOUND.has(keyword));
  const unknown = plain.find(({ keyword }) => keyword === "additionalProperties");
  const error = unknown ?? plain[0] ?? errors[0]!;
  const path = pathOf(error.instancePath);
  if (error.keyword !== "additionalProperties") return { path, reason: reasonOf(error, path, data, rules) };
  const name = String(error.params["additionalProperty"]);
  const allowed = allowedAt(path, rules);
  const what = path[0] === "rules" ? (path.length === 1 ? "no such rule" : "no such option") : "no such key";
  const near = didYouMean(name, allowed);
  const all = path[0] === "rules" && path.length === 1 ? " `clauselint rules` lists them." : allowed.length ? ` Allowed: ${allowed.join(", ")}.` : "";
  return { path: [...path, name], reason: `${what}.${near || all}` };
}

/** A rule that does not exist, in `rules` or under `accepted`; ids are without prefix. */
export function unknownRule(data: unknown, rules: Rules): ConfigProblem | undefined {
  const exists = (id: string): boolean => Object.hasOwn(rules, id);
  const reason = (id: string): string => `no such rule.${didYouMean(id, Object.keys(rules)) || " `clauselint rules` lists them."}`;
  const config = data as { rules?: object; accepted?: unknown } | null;
  const configured = Object.keys(config?.rules ?? {}).find((id) => !exists(id));
  if (configured !== undefined) return { path: ["rules", configured], reason: reason(configured) };
  for (const [index, entry] of (Array.isArray(config?.accepted) ? (config.accepted as { rule?: unknown }[]) : []).entries()) {
    const id = typeof entry?.rule === "string" ? entry.rule.replace(/^clauselint\//, "") : undefined;
    if (id !== undefined && !exists(id)) return { path: ["accepted", index, "rule"], reason: `“${id}”: ${reason(id)}` };
  }
  return undefined;
}
