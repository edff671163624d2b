/** A finding as the Action carries it from the linter to the pull request. */
import { isAboutDocument, type Fingerprinted, type Severity } from "../lint/index.js";
import { plural } from "../report/context.js";
import { addsLine, type FileDiff } from "./diff.js";

/** "new": this change brings it in; "known": it was there before. */
export type State = "new" | "known";

export interface Finding {
  readonly fingerprint: string;
  /** Relative to the repository's root, forward slashes. */
  readonly path: string;
  readonly ruleId: string | null;
  readonly severity: Severity;
  readonly message: string;
  /** First and last line, from 1, both inclusive. */
  readonly line: number;
  readonly lastLine: number;
  readonly column: number;
  /** Exclusive. */
  readonly endColumn: number;
  /** Something is missing from the document: no line is to blame. */
  readonly wholeDocument: boolean;
  readonly state: State;
}

export function toFinding({ report, message, fingerprint }: Fingerprinted, state: State): Finding {
  const endsBeforeLine = message.endColumn <= 1 && message.endLine > message.line;
  return {
    fingerprint,
    path: report.filePath,
    ruleId: message.ruleId,
    severity: message.severity,
    message: message.message,
    line: message.line,
    lastLine: Math.max(message.line, endsBeforeLine ? message.endLine - 1 : message.endLine),
    column: message.column,
    endColumn: message.endColumn,
    wholeDocument: isAboutDocument(report, message),
    state,
  };
}

export interface Comparison {
  readonly findings: readonly Finding[];
  /** Findings of the base that are gone. */
  readonly fixed: readonly Finding[];
}

/** New is what the head holds beyond the base, counted as multisets of fingerprints. */
export function compare(head: readonly Fingerprinted[], base: readonly Fingerprinted[]): Comparison {
  const before = new Map<string, Fingerprinted[]>();
  for (const each of base) before.set(each.fingerprint, [...(before.get(each.fingerprint) ?? []), each]);
  const findings = head.map((each) => toFinding(each, before.get(each.fingerprint)?.pop() ? "known" : "new"));
  return { findings, fixed: [...before.values()].flat().map((each) => toFinding(each, "known")) };
}

/**
 * Without a base: new is what stands on added lines, what is missing from a file that the change touches, and
 * everything in a file whose diff is unknown, so that nothing new is ever taken for old.
 */
export function compareByLines(head: readonly Fingerprinted[], diffs: ReadonlyMap<string, FileDiff>): Comparison {
  const findings = head.map((each) => {
    const diff = diffs.get(each.report.filePath);
    const known = toFinding(each, "known");
    const isNew = known.wholeDocument ? diff !== undefined : (addsLine(diff, known.line, known.lastLine) ?? true);
    return isNew ? { ...known, state: "new" as const } : known;
  });
  return { findings, fixed: [] };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** New first, errors first, then by place: what a cap cuts off is what matters least. */
export function byWeight(a: Finding, b: Finding): number {
  return Number(b.state === "new") - Number(a.state === "new") || b.severity - a.severity || compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.fingerprint, b.fingerprint);
}

export const isError = (finding: Finding): boolean => finding.severity === 2;

/** "3 errors and 1 warning", "no problems". */
export function countOf(findings: readonly Finding[]): string {
  const errors = findings.filter(isError).length;
  const warnings = findings.length - errors;
  const parts = [errors && plural(errors, "error"), warnings && plural(warnings, "warning")].filter(Boolean);
  return parts.length === 0 ? "no problems" : parts.join(" and ");
}
