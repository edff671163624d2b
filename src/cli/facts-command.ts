import { withSurroundings } from "../document/assemble.js";
import { parse, stripBom, UnreadableDocumentError } from "../document/parse.js";
import { writeWhole } from "../lint/atomic-write.js";
import { InputError } from "../lint/errors.js";
import { didYouMean } from "../lint/nearest.js";
import { decode, readSource } from "../lint/read-source.js";
import { diskRepository } from "../lint/repository.js";
import { formatOfFile, isMdx } from "../lint/surroundings.js";
import { safeJson } from "../report/safe-json.js";
import { logLine } from "../report/safe-text.js";
import type { Args } from "./args.js";
import { factsTable, type FactsOfFile } from "./facts-table.js";
import { wantsColor, type ExitCode, type Io } from "./io.js";
import { STDIN, workplace } from "./place.js";

const FORMATS = ["table", "json", "yaml"] as const;

/** What a policy says, as data. */
export async function factsCommand(args: Args, io: Io): Promise<ExitCode> {
  const { format = "table", paths, stdin, stdinFilename, output } = args;
  if (!FORMATS.includes(format as "table")) throw new InputError(`there is no format “${format}” for facts.${didYouMean(format, FORMATS) || ` There are ${FORMATS.join(", ")}.`}`);
  if (stdin ? paths.length > 0 : paths.length !== 1) throw new InputError("say which policy: clauselint facts PRIVACY.md");
  const place = workplace(io.cwd);
  const path = stdin ? (stdinFilename === undefined ? STDIN : place.toPath(stdinFilename)) : place.toPath(paths[0]!);
  const shown = place.show(path);
  const { text, damaged } = stdin ? decode(await io.readStdin(), shown) : readSource(place.absolute(path), shown);
  if (damaged) io.stderr.write(`clauselint: ${logLine(shown)}: is not valid UTF-8; what cannot be read shows as “\uFFFD”\n`);
  const facts = { file: shown, ...(await factsOf(text, path, shown, diskRepository(place.root, { whole: place.isRepository }))) };
  const rendered = format === "json" ? `${safeJson(facts, 2)}\n` : format === "yaml" ? await yaml(facts) : factsTable(facts, { color: wantsColor(io.stdout, io.env, args.color), columns: io.stdout.columns ?? 80 });
  if (output === undefined) io.stdout.write(rendered);
  else writeWhole(place.absolute(place.toPath(output)), rendered, output);
  return 0;
}

async function factsOf(text: string, path: string, shown: string, repository: ReturnType<typeof diskRepository>): Promise<Omit<FactsOfFile, "file">> {
  const source = stripBom(text).text;
  try {
    const bare = parse(source, formatOfFile(path, source), { mdx: isMdx(path) });
    const doc = withSurroundings(bare, { path, exists: (other) => repository.exists(other), document: () => undefined, supplements: [] });
    const { allFacts } = await import("../facts/index.js");
    return allFacts(doc);
  } catch (error) {
    if (error instanceof UnreadableDocumentError) throw new InputError(error.message, { file: shown });
    throw error;
  }
}

async function yaml(facts: FactsOfFile): Promise<string> {
  const { stringify } = await import("yaml");
  // Through JSON: what is absent stays absent, and hostile characters come out as escapes.
  return stringify(JSON.parse(JSON.stringify(facts)), { lineWidth: 0 });
}
