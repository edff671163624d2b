/** The words of review comments and review bodies, and the hidden marks by which a later run knows its own. */
import { plural } from "../report/context.js";
import { fenced, forMarkdown, isPlain } from "../report/safe-text.js";
import { docsUrl } from "../rule/define.js";
import type { Finding } from "./findings.js";
import { BODY_BYTES, BODY_CHARACTERS, bytes } from "./limits.js";
import type { InlineComment } from "./plan.js";

export type MarkState = "open" | "fixed";

/** Enough of a fingerprint to tell findings of one pull request apart. */
const MARK_LENGTH = 16;
export const shortFingerprint = (fingerprint: string): string => fingerprint.slice(0, MARK_LENGTH);

/** What the last line of a comment of ours says. */
export interface CommentMark {
  /** Shortened. */
  readonly fingerprint: string;
  readonly state: MarkState;
  /** Lines that the comment stands on: a suggestion that replaces the one in it has to replace as many. */
  readonly lines: number;
  /** The comment offers a suggestion, so its lines are the suggestion's. */
  readonly suggests: boolean;
}

const COMMENT_MARK = /^<!-- clauselint fp=(?<fingerprint>[\da-f]{1,64}) state=(?<state>open|fixed) lines=(?<lines>\d{1,6}) -->$/u;
const ITEM_MARK = /<!-- clauselint:item fp=(?<fingerprint>[\da-f]{1,64}) state=(?<state>open|fixed) -->$/u;
const REVIEW_MARK = /^<!-- clauselint:review left=(?<left>[\da-f,]*) -->$/u;
/** Stands right before a suggestion, so that a fixed finding's comment can drop it. */
const SUGGESTION_MARK = "<!-- clauselint:suggestion -->";

const lines = (body: string): string[] => body.trimEnd().split(/\r?\n/u);

/** Only the last line counts: what stands above may quote anything. */
export function readCommentMark(body: string): CommentMark | undefined {
  const all = lines(body);
  const found = COMMENT_MARK.exec(all.at(-1)!)?.groups;
  return found && { fingerprint: found["fingerprint"]!, state: found["state"] as MarkState, lines: Number(found["lines"]), suggests: all.includes(SUGGESTION_MARK) };
}

const writeCommentMark = (mark: Omit<CommentMark, "suggests">): string => `<!-- clauselint fp=${mark.fingerprint} state=${mark.state} lines=${mark.lines} -->`;

const ruleName = (ruleId: string): string => ruleId.replace(/^clauselint\//u, "");

/** `([no-vague-retention](…))`, "" for a finding of no rule of ours. */
export function ruleLink(ruleId: string | null): string {
  if (ruleId === null) return "";
  const name = ruleName(ruleId);
  return ruleId.startsWith("clauselint/") ? ` ([${forMarkdown(name)}](${docsUrl(encodeURIComponent(name))}))` : ` (${forMarkdown(ruleId)})`;
}

const kind = (finding: Finding): string => (finding.severity === 2 ? "Error" : "Warning");

/** The body of an inline comment; `suggestion` as lines without endings. */
export function commentBody(finding: Finding, lineCount: number, suggestion: readonly string[] | undefined): string {
  const said = `**${kind(finding)}:** ${forMarkdown(finding.message)}${ruleLink(finding.ruleId)}`;
  const mark = writeCommentMark({ fingerprint: shortFingerprint(finding.fingerprint), state: "open", lines: lineCount });
  const text = suggestion?.join("\n");
  // Invisible characters in a text to commit cannot be made visible, so such a text is not offered.
  const block = text !== undefined && isPlain(text) ? `${SUGGESTION_MARK}\n${fenced(suggestion!.length === 0 ? "" : `${text}\n`, "suggestion")}\n\n` : "";
  const body = `${said}\n\n${block}${mark}`;
  return body.length <= BODY_CHARACTERS && bytes(body) <= BODY_BYTES ? body : `${said}\n\n${mark}`;
}

export const inlineBody = (comment: InlineComment): string => commentBody(comment.finding, comment.to - comment.from + 1, comment.suggestion?.lines);

/** Why a finding is not there any more: the text was mended, or somebody accepted it in the text, the config or the baseline. */
export type Gone = "fixed" | "accepted";

const goneText = (gone: Gone, commit: string): string => (gone === "fixed" ? `**Fixed** as of ${commit.slice(0, 7)}` : `**Accepted** as of ${commit.slice(0, 7)}`);

/** The same comment when its finding is gone: it says so, keeps what it said, and offers nothing to commit any more. */
export function fixedBody(body: string, mark: CommentMark, commit: string, gone: Gone): string {
  const all = lines(body).slice(0, -1);
  const end = all.indexOf(SUGGESTION_MARK);
  const said = all.slice(0, end === -1 ? undefined : end).join("\n").trim();
  return `${goneText(gone, commit)}.\n\n<details><summary>What it was</summary>\n\n${said}\n\n</details>\n\n${writeCommentMark({ ...mark, state: "fixed" })}`;
}

export interface Place {
  /** `https://github.com/owner/repo`. */
  readonly repositoryUrl: string;
  readonly commit: string;
}

/** Keeps a path readable in a link's target and takes all that could end the link. */
const encodePath = (path: string): string => path.split("/").map((part) => encodeURIComponent(part).replace(/[()'!*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)).join("/");

export const permalink = (finding: Pick<Finding, "path" | "line">, place: Place): string => `${place.repositoryUrl}/blob/${place.commit}/${encodePath(finding.path)}?plain=1#L${finding.line}`;

/** One line of a review body; the link is to the commit read, so that it stays true when lines move. */
export function item(finding: Finding, place: Place): string {
  const where = finding.wholeDocument ? finding.path : `${finding.path}:${finding.line}`;
  return `- **${kind(finding)}** in [${forMarkdown(where)}](${permalink(finding, place)}): ${forMarkdown(finding.message)}${ruleLink(finding.ruleId)} <!-- clauselint:item fp=${shortFingerprint(finding.fingerprint)} state=open -->`;
}

export interface ReviewText {
  readonly body: string;
  /** Findings that did not fit. */
  readonly leftOut: readonly Finding[];
}

/** Shortest form of a fingerprint, for the list of what is only in the summary. */
const leftMark = (fingerprint: string): string => fingerprint.slice(0, 8);
/** Beyond this many the list would crowd out the findings. */
const MOST_LEFT_MARKS = 1500;

/** A review's body: how many, the items that fit, and where the others are. */
export function reviewBody(inline: readonly InlineComment[], body: readonly Finding[], place: Place, summaryUrl: string): ReviewText {
  const total = inline.length + body.length;
  const head = `**clauselint** found ${plural(total, "problem")}${inline.length === 0 ? "" : inline.length === total ? ", all on the lines below" : `, ${inline.length} of them on the lines below`}.`;
  const items = body.map((finding) => item(finding, place));
  const build = (count: number): string => {
    const left = body.slice(count);
    const rest = left.length === 0 ? "" : `\n\n${plural(left.length, "more problem")} did not fit here: the [job summary](${summaryUrl}) lists all of them.`;
    const marks = left.slice(0, MOST_LEFT_MARKS).map((finding) => leftMark(finding.fingerprint));
    return `${head}${count > 0 ? `\n\n${items.slice(0, count).join("\n")}` : ""}${rest}\n\n<!-- clauselint:review left=${marks.join(",")} -->`;
  };
  const fits = (text: string): boolean => text.length <= BODY_CHARACTERS && bytes(text) <= BODY_BYTES;
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(build(middle))) low = middle;
    else high = middle - 1;
  }
  return { body: build(low), leftOut: body.slice(low) };
}

/** What a review of ours says: its items, and those it sent to the summary. `undefined`: the review is not ours. */
export function readReview(body: string): { readonly items: readonly { readonly fingerprint: string; readonly state: MarkState }[]; readonly left: readonly string[] } | undefined {
  const all = lines(body);
  const mark = REVIEW_MARK.exec(all.at(-1)!)?.groups;
  if (!mark) return undefined;
  const items = all.flatMap((line) => {
    const found = ITEM_MARK.exec(line)?.groups;
    return found ? [{ fingerprint: found["fingerprint"]!, state: found["state"] as MarkState }] : [];
  });
  return { items, left: mark["left"] ? mark["left"].split(",") : [] };
}

/** What `withStates` puts before an item whose finding is gone. */
const GONE = /^\*\*(?:Fixed|Accepted)\*\* as of [\da-f]{1,40}: /u;

/** The review body with each item in the state that `stateOf` says; `undefined` leaves an item as it is. */
export function withStates(body: string, commit: string, stateOf: (fingerprint: string) => "open" | Gone | undefined): string {
  return lines(body)
    .map((line) => {
      const found = ITEM_MARK.exec(line)?.groups;
      const wanted = found && stateOf(found["fingerprint"]!);
      const state: MarkState = wanted === "open" ? "open" : "fixed";
      if (!found || !wanted || state === found["state"]) return line;
      const said = line.slice("- ".length, line.lastIndexOf("<!--")).trimEnd();
      const mark = `<!-- clauselint:item fp=${found["fingerprint"]!} state=${state} -->`;
      return wanted === "open" ? `- ${said.replace(GONE, "")} ${mark}` : `- ${goneText(wanted, commit)}: ${said} ${mark}`;
    })
    .join("\n");
}

/** Whether a review's list of what it left to the summary holds this finding. */
export const isLeft = (left: ReadonlySet<string>, finding: Finding): boolean => left.has(leftMark(finding.fingerprint));
