/**
 * What stands on the pull request already, held against what was found now. Pure.
 * Nothing is deleted: a comment is part of the review's record. Nothing is touched that is not ours, and a thread that a
 * person resolved stays as they left it, but for the note that its finding is fixed.
 */
import { commentBody, fixedBody, isLeft, readCommentMark, readReview, shortFingerprint, withStates, type Gone } from "./comments.js";
import type { Finding } from "./findings.js";
import type { LineChange } from "./suggestions.js";

export interface Written {
  readonly id: string;
  readonly body: string;
  /**
   * GitHub says whether this token wrote it: what only carries our marker is somebody else's words. `undefined` when GitHub
   * does not say: then it counts as said, as saying things twice is worse, and is never edited.
   */
  readonly own: boolean | undefined;
}

export interface WrittenComment extends Written {
  readonly resolved: boolean;
}

export interface OnPullRequest {
  readonly comments: readonly WrittenComment[];
  readonly reviews: readonly Written[];
}

export interface Edit {
  readonly id: string;
  readonly body: string;
}

export interface Reconciliation {
  /** Findings that nothing on the pull request speaks of yet. */
  readonly missing: readonly Finding[];
  readonly comments: readonly Edit[];
  readonly reviews: readonly Edit[];
  /** Own inline comments that are open: they count against the cap. */
  readonly openComments: number;
  /** Findings whose thread a person resolved. */
  readonly resolved: readonly Finding[];
}

const sameText = (a: string, b: string): boolean => a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();

export interface Found {
  /** Every finding of the head, shown or not: what is among them is not fixed. */
  readonly present: readonly Finding[];
  /** Those to be seen on the pull request. */
  readonly shown: readonly Finding[];
  /** Fingerprints of findings that are there and were accepted. */
  readonly accepted: ReadonlySet<string>;
  readonly suggestions: ReadonlyMap<string, LineChange>;
}

/** @param commit the head */
export function reconcile(on: OnPullRequest, { present, shown, accepted, suggestions }: Found, commit: string): Reconciliation {
  const here = new Set(present.map((finding) => shortFingerprint(finding.fingerprint)));
  const wanted = new Map(shown.map((finding) => [shortFingerprint(finding.fingerprint), finding]));
  const acceptedHere = new Set([...accepted].map(shortFingerprint));
  const gone = (fingerprint: string): Gone => (acceptedHere.has(fingerprint) ? "accepted" : "fixed");
  const said = new Set<string>();
  const left = new Set<string>();
  const comments: Edit[] = [];
  const reviews: Edit[] = [];
  const resolved: Finding[] = [];
  let openComments = 0;

  for (const comment of on.comments) {
    const mark = readCommentMark(comment.body);
    if (!mark || comment.own === false || said.has(mark.fingerprint)) continue;
    said.add(mark.fingerprint);
    const finding = wanted.get(mark.fingerprint);
    if (finding && comment.resolved) resolved.push(finding);
    if (here.has(mark.fingerprint) && !comment.resolved) openComments++;
    const next = comment.own ? nextComment(comment, mark, finding) : undefined;
    if (next !== undefined && !sameText(next, comment.body)) comments.push({ id: comment.id, body: next });
  }

  function nextComment(comment: WrittenComment, mark: NonNullable<ReturnType<typeof readCommentMark>>, finding: Finding | undefined): string | undefined {
    if (!here.has(mark.fingerprint)) return mark.state === "open" ? fixedBody(comment.body, mark, commit, gone(mark.fingerprint)) : undefined;
    if (!finding || comment.resolved) return undefined;
    const suggestion = suggestions.get(finding.fingerprint);
    return commentBody(finding, mark.lines, suggestion && mark.suggests && suggestion.to - suggestion.from + 1 === mark.lines ? suggestion.lines : undefined);
  }

  for (const review of on.reviews) {
    const read = review.own === false ? undefined : readReview(review.body);
    if (!read) continue;
    for (const each of read.items) said.add(each.fingerprint);
    for (const each of read.left) left.add(each);
    if (!review.own) continue;
    const next = withStates(review.body, commit, (fingerprint) => (!here.has(fingerprint) ? gone(fingerprint) : wanted.has(fingerprint) ? "open" : undefined));
    if (!sameText(next, review.body)) reviews.push({ id: review.id, body: next });
  }

  const missing = shown.filter((finding) => !said.has(shortFingerprint(finding.fingerprint)) && !isLeft(left, finding));
  return { missing, comments, reviews, openComments, resolved };
}
