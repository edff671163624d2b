/** A finding's name that survives moved lines: from its rule, its words and the headings above it, never from line numbers. */
import { createHash } from "node:crypto";
import { Lines } from "../document/lines.js";
import type { Block, PolicyDocument, Range, Section, Sentence } from "../document/model.js";
import { memo } from "../facts/memo.js";
import { bareId } from "./config.js";
import type { FileReport, Fingerprinted, Message } from "./types.js";

export interface FingerprintOptions {
  /** The path that a file goes by: its later name, for a file that was renamed since. */
  readonly pathOf?: (path: string) => string;
}

/** Letters and digits in small letters, the rest as single blanks: a new comma or a new line break is no new finding. */
const normal = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]+/gu, " ")
    .trim();

/** "3.2 Retention" and "4 Retention" are the same section. */
const HEADING_NUMBER = /^(?:(?:section|article|§)\s*)?(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])[.):]*\s+/i;

function headingPath(section: Section | undefined): string {
  const titles: string[] = [];
  for (let at = section; at && at.level > 0; at = at.parent) titles.unshift(normal(at.title.replace(HEADING_NUMBER, "")));
  return titles.join("\n");
}

/** Where each document's blocks and sentences stand, to look up findings. */
class Places {
  constructor(private readonly doc: PolicyDocument) {}

  /** The smallest block around a place: a list item may hold another. */
  blockAt(offset: number): Block | undefined {
    let best: Block | undefined;
    for (const block of this.doc.blocks) {
      const [start, end] = block.range;
      if (start <= offset && offset < end && (!best || end - start <= best.range[1] - best.range[0])) best = block;
    }
    return best;
  }

  /** Text of the sentences that the range touches. */
  sentenceAt(block: Block, [start, end]: Range): string {
    const touched = this.doc.sentences.filter((sentence: Sentence) => {
      if (sentence.block !== block) return false;
      const [from, to] = block.text.range(sentence.from, sentence.to);
      return from < end && start < to;
    });
    return touched.map(({ text }) => text).join(" ");
  }
}

/** Is the finding about the whole document, so that the place where it stands says nothing? */
export function isAboutDocument(report: FileReport, message: Message): boolean {
  if (message.messageId?.startsWith("missing")) return true;
  const block = new Places(report.document).blockAt(rangeOf(report, message)[0]);
  return block?.kind === "heading" && block === report.document.title;
}

const linesOf = memo((doc) => new Lines(doc.source));

/** Offsets of a message in the document's source. */
export function rangeOf({ document }: FileReport, { line, column, endLine, endColumn }: Message): Range {
  const lines = linesOf(document);
  return [lines.offset({ line, column })!, lines.offset({ line: endLine, column: endColumn })!];
}

function keyOf(report: FileReport, places: Places, message: Message, path: string): string[] {
  const rule = bareId(message.ruleId ?? message.message);
  if (isAboutDocument(report, message)) return [rule, path, message.messageId ?? ""];
  const range = rangeOf(report, message);
  const block = places.blockAt(range[0]);
  const matched = normal(report.document.source.slice(...range));
  const sentence = block ? normal(places.sentenceAt(block, range) || block.text.text) : matched;
  return [rule, path, message.messageId ?? "", headingPath(block?.section), matched, sentence];
}

/** Fingerprints of all findings (suppressed ones excluded), in the order of the reports. Equal findings are told apart by their number. */
export function fingerprints(reports: readonly FileReport[], { pathOf = (path) => path }: FingerprintOptions = {}): Fingerprinted[] {
  const seen = new Map<string, number>();
  return reports.flatMap((report) => {
    const places = new Places(report.document);
    const path = pathOf(report.filePath);
    return report.messages.map((message) => {
      const key = JSON.stringify(keyOf(report, places, message, path));
      const occurrence = seen.get(key) ?? 0;
      seen.set(key, occurrence + 1);
      const fingerprint = createHash("sha256").update(`${key}\n${occurrence}`).digest("hex");
      return { report, message, fingerprint };
    });
  });
}
