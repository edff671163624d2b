/** What GitHub publishes of its API, as a judge: an extract of its OpenAPI description and of its GraphQL schema. */
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { buildSchema, parse, validate, type GraphQLSchema } from "graphql";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: object;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Record<string, unknown>;
  readonly responses: Readonly<Record<string, Record<string, unknown>>>;
}

interface Extract {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Record<string, unknown>>>;
}

const read = (name: string): string => readFileSync(new URL(`extract/${name}`, import.meta.url), "utf8");

const extract = JSON.parse(read("openapi.json")) as Extract;

export const graphqlSchema: GraphQLSchema = buildSchema(read("schema.graphql"));

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => value !== null && typeof value === "object" && !Array.isArray(value);

/**
 * The published schemas are open and take any misspelt key: closed here. In requests `side` may only be what GitHub documents.
 * In answers nothing is required, as the double gives only what the Action could read, but nothing may be made up.
 */
function closed(node: unknown, { answers, schemas }: { answers: boolean; schemas: Extract["schemas"] }): unknown {
  if (Array.isArray(node)) return node.map((each) => closed(each, { answers, schemas }));
  if (!isObject(node)) return node;
  if (typeof node["$ref"] === "string") return { $ref: `#/definitions/${(node["$ref"]).split("/").at(-1)!}` };
  const out: Json = {};
  for (const [key, value] of Object.entries(node)) {
    if (answers && key === "required") continue;
    if (key === "properties" && isObject(value)) out[key] = Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, !answers && (name === "side" || name === "start_side") ? { enum: ["LEFT", "RIGHT"] } : closed(schema, { answers, schemas })]));
    else out[key] = key === "enum" ? value : closed(value, { answers, schemas });
  }
  if (isObject(out["properties"]) && out["additionalProperties"] === undefined && !node["allOf"]) out["additionalProperties"] = false;
  return out;
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const validators = new Map<string, ValidateFunction>();

function validator(key: string, schema: Json, answers: boolean): ValidateFunction {
  let found = validators.get(key);
  if (!found) {
    const definitions = Object.fromEntries(Object.entries(extract.schemas).map(([name, each]) => [name, closed(each, { answers, schemas: extract.schemas })]));
    found = ajv.compile({ definitions, allOf: [closed(schema, { answers, schemas: extract.schemas })] });
    validators.set(key, found);
  }
  return found;
}

const problems = (validate: ValidateFunction, value: unknown, where: string): string[] => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${where}${instancePath} ${message ?? ""} ${JSON.stringify(params)}`));

export interface Matched {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

export function findOperation(method: string, pathname: string): Matched | undefined {
  const parts = pathname.split("/");
  for (const operation of extract.operations) {
    const template = operation.path.split("/");
    if (operation.method !== method || template.length !== parts.length) continue;
    const parameters: Record<string, string> = {};
    const matches = template.every((part, at) => {
      if (!part.startsWith("{")) return part === parts[at];
      parameters[part.slice(1, -1)] = decodeURIComponent(parts[at]!);
      return parts[at] !== "";
    });
    if (matches) return { operation, parameters };
  }
  return undefined;
}

/** @returns what the request does that GitHub does not publish; empty when it is right */
export function requestProblems({ operation, parameters }: Matched, query: URLSearchParams, body: unknown): string[] {
  const name = `${operation.method} ${operation.path}`;
  const found: string[] = [];
  const typed = (value: string, schema: object): unknown => ((schema as { type?: string }).type === "integer" && /^-?\d+$/u.test(value) ? Number(value) : value);
  for (const parameter of operation.parameters) {
    const value = parameter.in === "path" ? parameters[parameter.name] : parameter.in === "query" ? query.get(parameter.name) : null;
    if (value === null || value === undefined) {
      if (parameter.required && parameter.in !== "header") found.push(`${name}: ${parameter.name} is missing`);
    } else found.push(...problems(validator(`${name} ${parameter.name}`, parameter.schema as Json, false), typed(value, parameter.schema), `${name}: ${parameter.name}`));
  }
  for (const key of query.keys()) if (!operation.parameters.some((parameter) => parameter.in === "query" && parameter.name === key)) found.push(`${name}: no query parameter ${key}`);
  if (operation.body) found.push(...problems(validator(`${name} body`, operation.body, false), body, `${name}: body`));
  else if (body !== undefined) found.push(`${name}: takes no body`);
  return found;
}

/** @returns what the double's own answer makes up */
export function answerProblems({ operation }: Matched, status: number, body: unknown): string[] {
  const schema = operation.responses[String(status)];
  return schema ? problems(validator(`${operation.method} ${operation.path} ${status}`, schema, true), body, `${operation.method} ${operation.path} ${status}: answer`) : [];
}

/** @returns what a GraphQL document asks for that is not in the schema */
export function graphqlProblems(document: string): string[] {
  try {
    return validate(graphqlSchema, parse(document)).map(({ message }) => `GraphQL: ${message}`);
  } catch (error) {
    return [`GraphQL: ${String(error)}`];
  }
}
