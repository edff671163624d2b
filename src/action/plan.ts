/** Which finding goes where on the pull request. Pure. */
import { hunkAround, type FileDiff } from "./diff.js";
import { byWeight, type Finding } from "./findings.js";
import { ANNOTATIONS_PER_TYPE, COMMENTS_PER_REVIEW } from "./limits.js";
import type { LineChange } from "./suggestions.js";

export type Show = "new" | "changed" | "all";

export interface InlineComment {
  readonly finding: Finding;
  /** Lines of the head side, within one hunk. */
  readonly from: number;
  readonly to: number;
  readonly suggestion: LineChange | undefined;
}

export interface Plan {
  /** Review comments on lines of the diff. */
  readonly inline: readonly InlineComment[];
  /** Findings about the whole document, outside the diff, or beyond the cap: items of the review's body. */
  readonly body: readonly Finding[];
}

/** What the reader asked to see: what is new; that and what stands on the lines of the diff; or everything. */
export function select(findings: readonly Finding[], show: Show, diffs: ReadonlyMap<string, FileDiff>): Finding[] {
  const wanted = (finding: Finding): boolean => finding.state === "new" || show === "all" || (show === "changed" && !finding.wholeDocument && hunkAround(diffs.get(finding.path), finding.line, finding.line) !== undefined);
  return findings.filter(wanted).sort(byWeight);
}

/** Committing a suggestion fails when a deleted line stands among the lines that it replaces. */
function takesSuggestion(diff: FileDiff | undefined, change: LineChange): boolean {
  const hunk = hunkAround(diff, change.from, change.to);
  if (!hunk) return false;
  for (let line = change.from + 1; line <= change.to; line++) if (hunk.deletedBefore.has(line)) return false;
  return true;
}

function place(finding: Finding, diff: FileDiff | undefined, suggestion: LineChange | undefined): InlineComment | undefined {
  if (suggestion && takesSuggestion(diff, suggestion)) return { finding, from: suggestion.from, to: suggestion.to, suggestion };
  if (finding.wholeDocument) return undefined;
  if (hunkAround(diff, finding.line, finding.lastLine)) return { finding, from: finding.line, to: finding.lastLine, suggestion: undefined };
  if (hunkAround(diff, finding.line, finding.line)) return { finding, from: finding.line, to: finding.line, suggestion: undefined };
  return undefined;
}

export interface PlanInput {
  /** What to say that does not stand on the pull request yet. */
  readonly findings: readonly Finding[];
  readonly diffs: ReadonlyMap<string, FileDiff>;
  /** By fingerprint. */
  readonly suggestions: ReadonlyMap<string, LineChange>;
  /** Inline comments that may still be added. */
  readonly room: number;
}

export function plan({ findings, diffs, suggestions, room }: PlanInput): Plan {
  const inline: InlineComment[] = [];
  const body: Finding[] = [];
  const most = Math.min(room, COMMENTS_PER_REVIEW);
  for (const finding of [...findings].sort(byWeight)) {
    const comment = inline.length < most ? place(finding, diffs.get(finding.path), suggestions.get(finding.fingerprint)) : undefined;
    if (comment) inline.push(comment);
    else body.push(finding);
  }
  return { inline, body };
}

export interface AnnotationPlan {
  readonly shown: readonly Finding[];
  readonly leftOut: readonly Finding[];
}

/** The runner shows the first ten of each type and says nothing of the rest: choose which. */
export function planAnnotations(findings: readonly Finding[], perType = ANNOTATIONS_PER_TYPE): AnnotationPlan {
  const shown: Finding[] = [];
  const leftOut: Finding[] = [];
  const counts = { 1: 0, 2: 0 };
  for (const finding of [...findings].sort(byWeight)) (counts[finding.severity]++ < perType ? shown : leftOut).push(finding);
  return { shown, leftOut };
}
