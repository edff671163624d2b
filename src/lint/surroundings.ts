import { withSurroundings } from "../document/assemble.js";
import type { Format, PolicyDocument, Surroundings } from "../document/model.js";
import { formatOf, parse, stripBom, UnreadableDocumentError } from "../document/parse.js";
import type { ResolvedConfig } from "./config.js";
import { nameOf } from "./paths.js";
import type { Repository, SourceFile } from "./types.js";

/** Paths of the repository's documents that a document says it supplements. */
export type SupplementsOf = (doc: PolicyDocument) => readonly string[];

/** A name without extension tells nothing, so its text must: `PRIVACY` is as often Markdown as plain text. */
function sniff(source: string): Format {
  const start = source.slice(0, 20_000);
  if (/^\s*<(?:!doctype html|html|head|body)\b/i.test(start)) return "html";
  return /^#{1,6} \S/m.test(start) || /^(?:=|-){4,}\s*$/m.test(start) || /\]\(\S+\)/.test(start) ? "markdown" : "text";
}

/** The format of a file: by its extension, else by its text. */
export const formatOfFile = (path: string, source: string): Format => (nameOf(path).includes(".") && !path.startsWith("<") ? formatOf(path) : sniff(source));

export const isMdx = (path: string): boolean => path.toLowerCase().endsWith(".mdx");

/** Reads documents with what stands around them; each path once. */
export class Documents {
  private readonly read = new Map<string, PolicyDocument | undefined>();

  constructor(
    private readonly repository: Repository,
    private readonly config: ResolvedConfig,
    private readonly saysItSupplements: SupplementsOf = () => [],
  ) {}

  /** @throws UnreadableDocumentError */
  parse({ path, text }: SourceFile): PolicyDocument {
    const source = stripBom(text).text;
    const doc = this.around(path, parse(source, formatOfFile(path, source), { mdx: isMdx(path) }));
    this.read.set(path, doc);
    return doc;
  }

  /** Another document of the repository; undefined when it is not there or cannot be read. */
  private other(path: string): PolicyDocument | undefined {
    if (!this.read.has(path)) {
      // Set first: two documents may supplement each other.
      this.read.set(path, undefined);
      const text = this.repository.read(path);
      if (text !== undefined) {
        try {
          this.parse({ path, text });
        } catch (error) {
          if (!(error instanceof UnreadableDocumentError)) throw error;
        }
      }
    }
    return this.read.get(path);
  }

  private around(path: string, bare: PolicyDocument): PolicyDocument {
    const settings = this.config.documents.find((entry) => entry.path === path);
    let supplements: readonly PolicyDocument[] | undefined;
    const findSupplements = (): PolicyDocument[] => {
      const paths = new Set([...(settings?.supplements ?? []), ...this.saysItSupplements(doc)]);
      paths.delete(path);
      return [...paths].flatMap((other) => this.other(other) ?? []);
    };
    const surroundings: Surroundings = {
      path,
      language: settings?.language,
      exists: (other) => this.repository.exists(other),
      document: (other) => this.other(other),
      lastChanged: () => this.repository.lastChanged?.(path),
      get supplements() {
        return (supplements ??= findSupplements());
      },
    };
    const doc = withSurroundings(bare, surroundings);
    return doc;
  }
}
