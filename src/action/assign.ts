/** Gives each block of what `--fix` would change to the finding whose comment carries it. Pure. */
import { Lines } from "../document/lines.js";
import { stripBom } from "../document/parse.js";
import type { Fingerprinted } from "../lint/types.js";
import { lineChanges, type LineChange } from "./suggestions.js";

const overlaps = (change: LineChange, from: number, to: number): boolean => change.from <= to && from <= change.to;

/** Lines that a fix touches, in the source as the finding saw it. */
function fixedLines({ report, message }: Fingerprinted, lines: Lines): { from: number; to: number } | undefined {
  if (!message.fix) return undefined;
  const [start, end] = message.fix.range;
  const length = report.document.source.length;
  return { from: lines.locate(Math.min(start, length)).line, to: lines.locate(Math.min(Math.max(start, end - 1), length)).line };
}

/** Changes that one fix made together stay together, with the lines between them. */
function joined(changes: readonly LineChange[], from: number, to: number, sourceLines: readonly string[]): LineChange[] {
  const inside = changes.filter((change) => overlaps(change, from, to));
  if (inside.length < 2) return [...changes];
  const first = inside[0]!;
  const last = inside.at(-1)!;
  const lines: string[] = [];
  let at = first.from;
  for (const change of inside) {
    lines.push(...sourceLines.slice(at - 1, change.from - 1), ...change.lines);
    at = change.to + 1;
  }
  return [...changes.filter((change) => !inside.includes(change)), { from: first.from, to: last.to, lines }].sort((a, b) => a.from - b.from);
}

/**
 * @param findings of one report
 * @param eligible fingerprints of findings that may carry a suggestion
 * @returns by fingerprint; each change is given once, to a finding that it fixes, else to one on its lines
 */
export function assignSuggestions(findings: readonly Fingerprinted[], eligible: ReadonlySet<string>): Map<string, LineChange> {
  const given = new Map<string, LineChange>();
  const report = findings[0]?.report;
  if (report?.output === undefined) return given;
  const before = stripBom(report.source);
  // A byte order mark cannot be written into a suggestion, so its line cannot be replaced by one.
  let changes = (lineChanges(before.text, stripBom(report.output).text) ?? []).filter(({ from }) => !before.hasBOM || from > 1);
  const lines = new Lines(report.document.source);
  const sourceLines = report.document.source.split(/\r\n|\r|\n/u);
  const carriers = findings.filter(({ fingerprint }) => eligible.has(fingerprint));
  for (const finding of findings) {
    const touched = fixedLines(finding, lines);
    if (touched) changes = joined(changes, touched.from, touched.to, sourceLines);
  }
  for (const change of changes) {
    const free = carriers.filter(({ fingerprint }) => !given.has(fingerprint));
    const carrier =
      free.find((finding) => {
        const touched = fixedLines(finding, lines);
        return touched && overlaps(change, touched.from, touched.to);
      }) ?? free.find(({ message }) => overlaps(change, message.line, message.endLine));
    if (carrier) given.set(carrier.fingerprint, change);
  }
  return given;
}
