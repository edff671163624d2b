import { parseHtml } from "./html.js";
import { isTooCostly } from "./inline-cost.js";
import { parseMarkdown } from "./markdown.js";
import type { Format, PolicyDocument } from "./model.js";
import { parsePlainText } from "./plain-text.js";

/** The text cannot be read as a document; the message says why, without naming the file. */
export class UnreadableDocumentError extends Error {
  override readonly name = "UnreadableDocumentError";
}

export interface ParseOptions {
  /** MDX: imports, expressions and JSX comments are tolerated. */
  readonly mdx?: boolean;
}

const BOM = "\uFEFF";

/** The text without its byte order mark, and whether it had one. */
export function stripBom(text: string): { text: string; hasBOM: boolean } {
  return text.startsWith(BOM) ? { text: text.slice(1), hasBOM: true } : { text, hasBOM: false };
}

const FORMATS: Record<string, Format> = { md: "markdown", markdown: "markdown", mdx: "markdown", html: "html", htm: "html", txt: "text", text: "text" };

/** By the file's extension; a name without one (`PRIVACY`) is plain text. */
export function formatOf(path: string): Format {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  return FORMATS[extension] ?? "text";
}

/**
 * @param source without byte order mark
 * @throws UnreadableDocumentError for a text nested too deep for the parsers, or made of marks alone
 */
export function parse(source: string, format: Format, options: ParseOptions = {}): PolicyDocument {
  if (format === "markdown" && isTooCostly(source)) throw new UnreadableDocumentError("has thousands of Markdown marks (*, _, [, <) in one paragraph, too many to be read");
  try {
    if (format === "html") return parseHtml(source);
    if (format === "markdown") return parseMarkdown(source, options.mdx);
    return parsePlainText(source);
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableDocumentError("is nested too deeply to be read (thousands of levels)");
    throw error;
  }
}
