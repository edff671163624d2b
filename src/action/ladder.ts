/**
 * Says the findings where the token allows it: as a review, else as a check run, else as annotations. Whatever happens
 * here, the log and the job summary hold everything, and the exit code is decided elsewhere.
 */
import { plural } from "../report/context.js";
import { createHash } from "node:crypto";
import { cut, logLine } from "../report/safe-text.js";
import { inlineBody, reviewBody, type Place } from "./comments.js";
import type { FileDiff } from "./diff.js";
import { countOf, type Finding } from "./findings.js";
import { refusalOf, type CheckAnnotation, type CheckConclusion, type GitHub, type Refusal } from "./github.js";
import type { ReportVia } from "./inputs.js";
import { ANNOTATION_MESSAGE, ANNOTATION_TITLE, ANNOTATIONS_PER_CHECK, ANNOTATIONS_PER_REQUEST, CHECK_TEXT } from "./limits.js";
import { plan, planAnnotations } from "./plan.js";
import { reconcile, type Found } from "./reconcile.js";

export const CHECK_NAME = "clauselint";

export type Rung = "review" | "check" | "annotations";

export interface LadderInput extends Found {
  readonly report: ReportVia;
  /** Absent without a token. */
  readonly github: GitHub | undefined;
  /** Absent when no pull request is at hand. */
  readonly pullRequest: { readonly number: number; readonly diffs: () => Promise<ReadonlyMap<string, FileDiff>> } | undefined;
  /** Commit that was read. */
  readonly place: Place;
  readonly summaryUrl: string;
  readonly maxComments: number;
  readonly conclusion: CheckConclusion;
  readonly annotate: (finding: Finding, message: string) => void;
  readonly notice: (message: string) => void;
  readonly say: (line: string) => void;
}

export interface LadderOutcome {
  readonly via: Rung | "none";
  /** What a reader of the summary should know: what was refused, what did not fit. */
  readonly notes: readonly string[];
}

/** Order of trying; what is asked for comes first. */
function rungs(report: ReportVia, hasPullRequest: boolean): readonly Rung[] {
  if (report === "none") return [];
  if (report === "annotations") return ["annotations"];
  if (report === "check") return ["check", "annotations"];
  return hasPullRequest ? ["review", "check", "annotations"] : ["annotations"];
}

/** The permission a refused call lacks, as a workflow writes it. */
function missingPermission(rung: Rung, refusal: Refusal & { kind: "forbidden" }): string {
  if (!refusal.permission) return rung === "review" ? "pull-requests: write" : "checks: write";
  return refusal.permission.replaceAll("_", "-").replaceAll("=", ": ").replaceAll(";", " or").replaceAll(",", ", ").replace(/ {2,}/gu, " ");
}

const RUNG_NAMES: Record<Rung, string> = { review: "a review", check: "a check run", annotations: "annotations" };

class StepDown extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

/** The pull request has newer commits than this run read: what it found may no longer hold there. */
class Overtaken extends Error {}

export async function climb(input: LadderInput): Promise<LadderOutcome> {
  const notes: string[] = [];
  const refused: string[] = [];
  for (const rung of rungs(input.report, input.pullRequest !== undefined)) {
    try {
      if (rung === "annotations") notes.push(...annotate(input));
      else if (!input.github) throw new StepDown({ kind: "forbidden", permission: undefined });
      else notes.push(...(await (rung === "review" ? review(input, input.github) : check(input, input.github))));
      if (refused.length > 0) {
        const told = `GitHub refused ${refused.join(", and ")}. The findings are reported as ${RUNG_NAMES[rung]} and in the job summary instead.`;
        input.notice(told);
        notes.unshift(told);
      }
      return { via: rung, notes };
    } catch (error) {
      if (error instanceof Overtaken) return { via: "annotations", notes: [error.message, ...annotate(input)] };
      const refusal = error instanceof StepDown ? error.refusal : refusalOf(error);
      // A failed connection has no status: as good as an answer that says "busy".
      const why = refusal ?? { kind: "busy" as const, reason: error instanceof Error ? error.message.split("\n")[0]! : String(error) };
      refused.push(why.kind === "forbidden" ? `${RUNG_NAMES[rung]} (it needs the permission “${missingPermission(rung, why)}”)` : `${RUNG_NAMES[rung]} (${logLine(why.reason)})`);
    }
  }
  return { via: "none", notes };
}

/** Tries with fewer lines each time: as planned, with the diff read anew, with everything in the body. */
const REVIEW_ATTEMPTS = 4;

async function review(input: LadderInput, github: GitHub): Promise<string[]> {
  const { number, diffs: readDiffs } = input.pullRequest!;
  const { place, shown, suggestions } = input;
  const notes: string[] = [];
  const current = await github.head(number);
  if (current !== place.commit) throw new Overtaken(`The pull request has moved on to ${current.slice(0, 7)} since ${place.commit.slice(0, 7)}, which was read here: the run for its newest commit reports on it.`);
  let diffs = await readDiffs();
  let inlineAllowed = true;
  let lastPlan = "";
  for (let attempt = 1; ; attempt++) {
    // Listed anew each time: a review whose answer got lost may stand there all the same.
    const state = reconcile(await github.written(number), input, place.commit);
    const failed = await edit(input, github, state);
    if (failed > 0) notes.push(`${plural(failed, "earlier comment")} could not be brought up to date.`);
    if (state.resolved.length > 0) notes.push(`${plural(state.resolved.length, "finding")} still there in conversations that were resolved by hand.`);
    if (state.missing.length === 0) return notes;

    const { inline, body } = plan({ findings: state.missing, diffs, suggestions, room: inlineAllowed ? Math.max(0, input.maxComments - state.openComments) : 0 });
    const text = reviewBody(inline, body, place, input.summaryUrl);
    const comments = inline.map((comment) => ({
      path: comment.finding.path,
      body: inlineBody(comment),
      line: comment.to,
      side: "RIGHT" as const,
      ...(comment.from < comment.to && { start_line: comment.from, start_side: "RIGHT" as const }),
    }));
    const thisPlan = JSON.stringify(comments.map(({ path, line, start_line }) => [path, line, start_line]));
    if (thisPlan === lastPlan && comments.length > 0 && !inlineAllowed) throw new StepDown({ kind: "invalid", reason: "422" });
    try {
      await github.createReview(number, place.commit, text.body, comments);
      if (text.leftOut.length > 0) notes.push(`${plural(text.leftOut.length, "finding")} did not fit into the review; all are listed here.`);
      return notes;
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal || attempt >= REVIEW_ATTEMPTS || refusal.kind === "forbidden" || refusal.kind === "limited") throw error;
      if (refusal.kind === "busy") {
        if (attempt >= 2) throw error;
        input.say(`GitHub did not take the review (${refusal.reason}); looking whether it arrived`);
        continue;
      }
      if (comments.length === 0) throw error;
      input.say(`GitHub refused the review for one of its lines (${refusal.reason}); reading the diff again`);
      const fresh = lastPlan === "" ? await github.files(number, (path) => shown.some((finding) => finding.path === path)) : undefined;
      const next = fresh && new Map(fresh.map((diff) => [diff.path, diff]));
      lastPlan = thisPlan;
      if (next && isOther(next, diffs, comments)) diffs = next;
      else inlineAllowed = false;
    }
  }
}

/** Whether reading the diff again told anything about the files that comments stand on. */
function isOther(next: ReadonlyMap<string, FileDiff>, before: ReadonlyMap<string, FileDiff>, comments: readonly { readonly path: string }[]): boolean {
  const shape = (diff: FileDiff | undefined): string => JSON.stringify(diff && (diff.hunks === "unknown" ? "unknown" : diff.hunks.map(({ from, to }) => [from, to])));
  return comments.some(({ path }) => shape(next.get(path)) !== shape(before.get(path)));
}

/** Brings what stands there up to date. @returns how many edits GitHub refused: none of them is worth failing for */
async function edit(input: LadderInput, github: GitHub, { comments, reviews }: ReturnType<typeof reconcile>): Promise<number> {
  let failed = 0;
  const attempt = async (change: () => Promise<void>): Promise<void> => {
    try {
      await change();
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      input.say(`GitHub refused to edit an earlier comment (${refusal.kind === "forbidden" ? "no permission" : refusal.reason})`);
      failed++;
    }
  };
  for (const { id, body } of comments) await attempt(() => github.editComment(id, body));
  for (const { id, body } of reviews) await attempt(() => github.editReview(input.pullRequest!.number, id, body));
  return failed;
}

const LEVELS = { 1: "warning", 2: "failure" } as const;

function checkAnnotation(finding: Finding): CheckAnnotation {
  const isOneLine = finding.line === finding.lastLine && finding.endColumn >= finding.column;
  return {
    path: finding.path,
    start_line: finding.line,
    end_line: finding.lastLine,
    ...(isOneLine && { start_column: finding.column, end_column: finding.endColumn }),
    annotation_level: LEVELS[finding.severity],
    message: annotationText(finding),
    ...(finding.ruleId && { title: cut(logLine(finding.ruleId), ANNOTATION_TITLE) }),
  };
}

/** An annotation is plain text that passes through the runner's log. */
const annotationText = (finding: Finding): string => cut(logLine(finding.message), ANNOTATION_MESSAGE);

async function check(input: LadderInput, github: GitHub): Promise<string[]> {
  const { shown, place } = input;
  const kept = shown.slice(0, ANNOTATIONS_PER_CHECK);
  const leftOut = shown.length - kept.length;
  const rest = leftOut > 0 ? ` ${plural(leftOut, "more finding")}: see the [job summary](${input.summaryUrl}).` : "";
  const title = countOf(shown);
  const summary = cut(`clauselint found ${title}.${rest} The [job summary](${input.summaryUrl}) lists everything.`, CHECK_TEXT);
  const annotations = kept.map(checkAnnotation);
  // The run's own address changes with each run and says nothing new.
  const externalId = `clauselint-${createHash("sha256").update(JSON.stringify([input.conclusion, title, leftOut, annotations])).digest("hex").slice(0, 32)}`;
  if ((await github.checkRuns(place.commit, CHECK_NAME)).includes(externalId)) return [];
  const id = await github.createCheck(place.commit, CHECK_NAME, externalId, input.conclusion, { title, summary, annotations: annotations.slice(0, ANNOTATIONS_PER_REQUEST) });
  const notes = leftOut > 0 ? [`${plural(leftOut, "finding")} did not fit into the check run; all are listed here.`] : [];
  for (let at = ANNOTATIONS_PER_REQUEST; at < annotations.length; at += ANNOTATIONS_PER_REQUEST) {
    try {
      await github.addAnnotations(id, { title, summary, annotations: annotations.slice(at, at + ANNOTATIONS_PER_REQUEST) });
    } catch (error) {
      if (!refusalOf(error)) throw error;
      notes.push(`GitHub did not take the last ${plural(annotations.length - at, "annotation")}; all findings are listed here.`);
      break;
    }
  }
  return notes;
}

function annotate({ shown, annotate: say, notice, summaryUrl }: LadderInput): string[] {
  const { shown: some, leftOut } = planAnnotations(shown);
  for (const finding of some) say(finding, annotationText(finding));
  if (leftOut.length === 0) return [];
  const told = `${plural(leftOut.length, "more finding")} (${countOf(leftOut)}) without an annotation, as GitHub shows ten of a type: see the job summary, ${summaryUrl}`;
  notice(told);
  return [`${plural(leftOut.length, "finding")} without an annotation, as GitHub shows ten of a type; all are listed here.`];
}
