import { Lines } from "../document/lines.js";
import { ConfigError, type Place } from "./errors.js";
import { jsonSyntaxProblem } from "./json-syntax.js";

/** A config as it stands in one file. */
export interface ConfigFile {
  /** As shown to the user. */
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  /** Where the config stands in the data: ["clauselint"] in a package.json. */
  readonly root: readonly string[];
}

/** Names in the order in which they are tried; the first that exists is taken. */
export const CONFIG_NAMES = ["clauselint.config.json", "clauselint.config.yml", "clauselint.config.yaml"] as const;

const isYaml = (file: string): boolean => /\.ya?ml$/i.test(file);
const isPackage = (file: string): boolean => /(?:^|[\\/])package\.json$/.test(file);

/**
 * Reads JSON or YAML; of a package.json its "clauselint", undefined without one.
 * @throws ConfigError with line and column where the syntax breaks
 */
export async function parseConfigFile(file: string, text: string): Promise<ConfigFile | undefined> {
  const data = isYaml(file) ? await parseYaml(file, text) : parseJson(file, text);
  if (!isPackage(file)) return { file, text, data, root: [] };
  const own = typeof data === "object" && data !== null ? (data as Record<string, unknown>)["clauselint"] : undefined;
  return own === undefined ? undefined : { file, text, data: own, root: ["clauselint"] };
}

function parseJson(file: string, text: string): unknown {
  const source = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(source) as unknown;
  } catch {
    const problem = jsonSyntaxProblem(source) ?? { offset: 0, reason: "cannot be read" };
    throw new ConfigError(`not valid JSON: ${problem.reason}`, { file, ...new Lines(source).locate(problem.offset) });
  }
}

async function parseYaml(file: string, text: string): Promise<unknown> {
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
    throw new ConfigError(`not valid YAML: ${error.message.split("\n")[0]!.replace(/ at line \d+, column \d+:?$/, "")}`, { file, line, column: col });
  }
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch (cause) {
    throw new ConfigError(`not valid YAML: ${(cause as Error).message}`, { file });
  }
}

/**
 * Line and column of an entry of the config, as far down its path as the file has it. JSON is read as YAML here, which knows positions.
 * @param path keys and indices from the config's own root
 */
export async function placeOf({ file, text, root }: ConfigFile, path: readonly (string | number)[]): Promise<Place> {
  const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ""), { lineCounter: lines });
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of [...root, ...path]) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(key));
      if (!pair) break;
      offset = (pair.key as { range?: readonly number[] } | null)?.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && node.items[Number(key)] !== undefined) {
      node = node.items[Number(key)];
      offset = (node as { range?: readonly number[] }).range?.[0] ?? offset;
    } else break;
  }
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}
