/**
 * Remakes the extracts of GitHub's published contracts that the double of its API checks requests against:
 * the operations in use of @octokit/openapi, the fields in use of @octokit/graphql-schema, and one trimmed
 * example an event of @octokit/webhooks-examples. The packages are large (one is 385 MB unpacked), so each is
 * packed into a temporary folder and only the one file in need is unpacked.
 *
 *   node tools/extract-openapi.mjs            remakes test/action/double/extract/
 *   node tools/extract-openapi.mjs --check    fails when the committed extract differs
 *   node tools/extract-openapi.mjs --latest   as --check, against the newest published versions (the weekly drift job)
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType, isUnionType, isEnumType, getNamedType, parse, printType, TypeInfo, visit, visitWithTypeInfo, GraphQLObjectType, isLeafType, isSpecifiedScalarType } from "graphql";

const VERSIONS = { "@octokit/openapi": "23.0.2", "@octokit/graphql-schema": "15.26.1", "@octokit/webhooks-examples": "7.6.1" };
const FOLDER = new URL("../test/action/double/extract/", import.meta.url);
const QUERIES = new URL("../src/action/queries.ts", import.meta.url);

/** Method and path of every operation the Action may call. */
const OPERATIONS = [
  ["get", "/repos/{owner}/{repo}/pulls"],
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}"],
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}/files"],
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}/comments"],
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
  ["post", "/repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
  ["put", "/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
  ["patch", "/repos/{owner}/{repo}/pulls/comments/{comment_id}"],
  ["get", "/repos/{owner}/{repo}/compare/{basehead}"],
  ["get", "/repos/{owner}/{repo}/git/trees/{tree_sha}"],
  ["get", "/repos/{owner}/{repo}/git/blobs/{file_sha}"],
  ["get", "/repos/{owner}/{repo}/commits/{ref}/check-runs"],
  ["post", "/repos/{owner}/{repo}/check-runs"],
  ["patch", "/repos/{owner}/{repo}/check-runs/{check_run_id}"],
];

/** Events whose example payloads the scenarios start from, by the example's position among those of its name. */
const EVENTS = { pull_request: ["synchronize"], push: [undefined], merge_group: ["checks_requested"], workflow_dispatch: [undefined], workflow_run: ["completed"] };

/** Keys of a payload that nothing reads: links, and long lists that belong to other events. */
const DROPPED = /(?:^|_)urls?$|^_links$|^(?:body|commits|head_commit|installation|organization|enterprise|custom_properties|topics|license|description|repositories|app)$/u;

/** Schema keywords that a check needs; texts and examples go. */
const PROSE = new Set(["description", "example", "examples", "title", "summary", "externalDocs", "deprecated", "default"]);

function unpack(name, version, file) {
  const folder = mkdtempSync(join(tmpdir(), "extract-"));
  try {
    const packed = JSON.parse(execFileSync("npm", ["pack", `${name}@${version}`, "--json", "--silent", "--pack-destination", folder], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }))[0];
    execFileSync("tar", ["xzf", join(folder, packed.filename), "-C", folder, `package/${file}`]);
    return { version: packed.version, text: readFileSync(join(folder, "package", file), "utf8") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Drops prose and `x-` keys and rewrites OpenAPI's `nullable`, which JSON Schema does not know. */
function clean(node, insideProperties = false) {
  if (Array.isArray(node)) return node.map((item) => clean(item));
  if (node === null || typeof node !== "object") return node;
  const out = {};
  for (const [key, value] of Object.entries(node)) {
    if (!insideProperties && (key.startsWith("x-") || (PROSE.has(key) && typeof value !== "function"))) continue;
    if (key === "nullable" && !insideProperties) continue;
    out[key] = key === "enum" || key === "required" ? value : clean(value, key === "properties" && !insideProperties);
  }
  if (!insideProperties && node.nullable === true) {
    if (typeof out.type === "string") out.type = [out.type, "null"];
    if (out.enum && !out.enum.includes(null)) out.enum = [...out.enum, null];
    if (out.type === undefined) return { anyOf: [out, { type: "null" }] };
  }
  return out;
}

const REF = "#/components/";
function extractOpenapi() {
  const { version, text } = unpack("@octokit/openapi", process.argv.includes("--latest") ? "latest" : VERSIONS["@octokit/openapi"], "generated/api.github.com.json");
  const spec = JSON.parse(text);
  const resolve = (node) => (node.$ref ? resolve(node.$ref.slice(2).split("/").reduce((at, key) => at[key], spec)) : node);
  const schemas = {};
  const collect = (node) => {
    if (node === null || typeof node !== "object") return;
    if (typeof node.$ref === "string" && node.$ref.startsWith(`${REF}schemas/`)) {
      const name = node.$ref.slice(`${REF}schemas/`.length);
      if (!schemas[name]) {
        schemas[name] = clean(spec.components.schemas[name]);
        collect(schemas[name]);
      }
    }
    for (const value of Object.values(node)) collect(value);
  };
  const operations = OPERATIONS.map(([method, path]) => {
    const operation = spec.paths[path]?.[method];
    if (!operation) throw new Error(`${method.toUpperCase()} ${path} is not in @octokit/openapi ${version}`);
    const parameters = (operation.parameters ?? []).map(resolve).map((parameter) => ({ name: parameter.name, in: parameter.in, required: parameter.required === true, schema: clean(parameter.schema) }));
    const body = operation.requestBody ? clean(resolve(operation.requestBody).content["application/json"].schema) : undefined;
    const responses = {};
    for (const [status, response] of Object.entries(operation.responses)) {
      if (!status.startsWith("2")) continue;
      const schema = resolve(response).content?.["application/json"]?.schema;
      if (schema) responses[status] = clean(schema);
    }
    collect(body);
    collect(responses);
    return { method: method.toUpperCase(), path, parameters, body, responses };
  });
  return { source: `@octokit/openapi ${version}, generated/api.github.com.json (MIT)`, operations, schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The part of the schema that the documents in src/action/queries.ts use: every object type with its leaf fields and the fields asked for. */
function extractGraphql() {
  const { version, text } = unpack("@octokit/graphql-schema", process.argv.includes("--latest") ? "latest" : VERSIONS["@octokit/graphql-schema"], "schema.graphql");
  const schema = buildSchema(text, { assumeValid: true });
  const used = new Map();
  const types = new Set();
  const use = (type) => {
    const named = getNamedType(type);
    types.add(named.name);
    if (isInputObjectType(named)) for (const field of Object.values(named.getFields())) if (!types.has(getNamedType(field.type).name)) use(field.type);
  };
  const info = new TypeInfo(schema);
  for (const [, document] of readFileSync(QUERIES, "utf8").matchAll(/\/\* GraphQL \*\/ `([^`]*)`/gu)) {
    visit(parse(document), visitWithTypeInfo(info, {
      Field() {
        const parent = info.getParentType();
        const field = info.getFieldDef();
        if (!parent || !field) throw new Error(`a field in ${QUERIES.pathname} is not in @octokit/graphql-schema ${version}`);
        if (!used.has(parent.name)) used.set(parent.name, new Set());
        used.get(parent.name).add(field.name);
        types.add(parent.name);
        use(field.type);
        for (const argument of field.args) use(argument.type);
      },
      VariableDefinition() {
        if (info.getInputType()) use(info.getInputType());
      },
    }));
  }
  const prune = (type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return printType(type);
    const fields = Object.values(type.getFields()).filter((field) => used.get(type.name)?.has(field.name) || (isLeafType(getNamedType(field.type)) && isSpecifiedScalarType(getNamedType(field.type)) && field.args.length === 0));
    const config = type.toConfig();
    return printType(new GraphQLObjectType({ ...config, interfaces: [], astNode: undefined, extensionASTNodes: [], fields: Object.fromEntries(fields.map((field) => [field.name, config.fields[field.name]])) }));
  };
  // An interface (Actor) is asked only for its own fields, so it may stand as an object type here.
  const printed = [...types].sort().map((name) => schema.getType(name)).filter((type) => !isSpecifiedScalarType(type) && !isUnionType(type)).map((type) => (isEnumType(type) ? printType(type) : prune(type)));
  return `# @octokit/graphql-schema ${version}, schema.graphql (MIT): the types in use, with their plain fields and the fields asked for.\n\n${printed.join("\n\n").replace(/\s*"""[\s\S]*?"""/gu, "").replace(/\n{3,}/gu, "\n\n")}\n`;
}

function trim(node) {
  if (Array.isArray(node)) return node.slice(0, 2).map(trim);
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(Object.entries(node).filter(([key]) => !DROPPED.test(key)).map(([key, value]) => [key, trim(value)]));
}

function extractWebhooks() {
  const { version, text } = unpack("@octokit/webhooks-examples", process.argv.includes("--latest") ? "latest" : VERSIONS["@octokit/webhooks-examples"], "api.github.com/index.json");
  const all = JSON.parse(text);
  const events = {};
  for (const [name, actions] of Object.entries(EVENTS)) for (const action of actions) events[name] = trim(all.find((event) => event.name === name).examples.find((example) => action === undefined || example.action === action));
  return { source: `@octokit/webhooks-examples ${version}, api.github.com/index.json (MIT), trimmed`, events };
}

const files = {
  "openapi.json": `${JSON.stringify(extractOpenapi(), null, 1)}\n`,
  "schema.graphql": extractGraphql(),
  "webhooks.json": `${JSON.stringify(extractWebhooks(), null, 1)}\n`,
};
const checking = process.argv.includes("--check") || process.argv.includes("--latest");
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, FOLDER);
  if (!checking) writeFileSync(file, text);
  else {
    // The version stands in the first lines; only what it publishes counts.
    const body = (value) => value.replace(/@octokit\/[\w-]+ [\d.]+/u, "");
    if (body(readFileSync(file, "utf8")) !== body(text)) {
      console.error(`${name}: differs from what the published contract gives now; run node tools/extract-openapi.mjs and read the difference`);
      process.exitCode = 1;
    }
  }
  console.log(`${name}: ${(text.length / 1024).toFixed(0)} KiB`);
}
