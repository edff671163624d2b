import { describe, expect, it } from "vitest";
import { commentBody, inlineBody, reviewBody, shortFingerprint, withStates } from "../../src/action/comments.js";
import type { Finding } from "../../src/action/findings.js";
import { reconcile, type OnPullRequest, type WrittenComment } from "../../src/action/reconcile.js";
import type { LineChange } from "../../src/action/suggestions.js";

const PLACE = { repositoryUrl: "https://github.com/acme/lamps", commit: "1234567".padEnd(40, "0") };
const finding = (name: string, over: Partial<Finding> = {}): Finding => ({ fingerprint: Buffer.from(name).toString("hex").padEnd(64, "0"), path: "PRIVACY.md", ruleId: "clauselint/x", severity: 1, message: `“${name}” is vague.`, line: 3, lastLine: 3, column: 1, endColumn: 4, wholeDocument: false, state: "new", ...over });
const A = finding("a");
const B = finding("b");

const comment = (of: Finding, over: Partial<WrittenComment> = {}): WrittenComment => ({ id: "1", body: commentBody(of, 1, undefined), own: true, resolved: false, ...over });
const none = new Map<string, LineChange>();
const held = (on: Partial<OnPullRequest>, findings: readonly Finding[], over: { shown?: readonly Finding[]; accepted?: ReadonlySet<string>; suggestions?: ReadonlyMap<string, LineChange> } = {}) =>
  reconcile({ comments: [], reviews: [], ...on }, { present: findings, shown: findings, accepted: new Set(), suggestions: none, ...over }, PLACE.commit);

describe("reconcile", () => {
  it("says what nothing speaks of, and counts what is open", () => {
    expect(held({ comments: [comment(A)] }, [A, B])).toMatchObject({ missing: [B], comments: [], openComments: 1 });
  });

  it("brings a comment up to date whose words changed, line endings apart", () => {
    const newer = { ...A, message: "“a” is vague, see line 9." };
    expect(held({ comments: [comment(A)] }, [newer]).comments).toEqual([{ id: "1", body: commentBody(newer, 1, undefined) }]);
    expect(held({ comments: [comment(A, { body: comment(A).body.replaceAll("\n", "\r\n") + "\r\n" })] }, [A]).comments).toEqual([]);
  });

  it("renews a suggestion only where it replaces as many lines as the comment stands on", () => {
    const offered = { finding: A, from: 3, to: 4, suggestion: { from: 3, to: 4, lines: ["x"] } };
    const on = { comments: [comment(A, { body: inlineBody(offered) })] };
    const suggested = (change: LineChange) => held(on, [A], { suggestions: new Map([[A.fingerprint, change]]) }).comments[0]?.body;
    expect(suggested({ from: 5, to: 6, lines: ["y"] })).toContain("```suggestion\ny\n```");
    expect(suggested({ from: 5, to: 5, lines: ["y"] })).not.toContain("suggestion\n");
    // A comment that never offered one does not stand on a suggestion's lines.
    expect(held({ comments: [comment(A)] }, [A], { suggestions: new Map([[A.fingerprint, { from: 5, to: 5, lines: ["y"] }]]) }).comments).toEqual([]);
  });

  it("says fixed or accepted, once, and keeps what was said", () => {
    const [fixed] = held({ comments: [comment(A)] }, []).comments;
    expect(fixed!.body).toContain("**Fixed** as of 1234567.");
    expect(fixed!.body).toContain("is vague");
    expect(held({ comments: [comment(A, { body: fixed!.body })] }, []).comments).toEqual([]);
    expect(held({ comments: [comment(A)] }, [], { accepted: new Set([A.fingerprint]) }).comments[0]!.body).toContain("**Accepted** as of 1234567.");
  });

  it("lets a finding be that is there but not to be shown", () => {
    expect(held({ comments: [comment(A)] }, [A], { shown: [] })).toMatchObject({ missing: [], comments: [] });
  });

  it("leaves resolved threads and other people's words alone", () => {
    expect(held({ comments: [comment({ ...A, message: "old" }, { resolved: true })] }, [A])).toMatchObject({ missing: [], comments: [], resolved: [A], openComments: 0 });
    expect(held({ comments: [comment(A, { own: false })] }, [A])).toMatchObject({ missing: [A], comments: [] });
    expect(held({ comments: [comment(A, { own: undefined })] }, [])).toMatchObject({ missing: [], comments: [] });
  });

  it("keeps items of a review, marks them, and takes them back", () => {
    const { body } = reviewBody([], [A, B], PLACE, "https://github.com/acme/lamps/actions/runs/1");
    const review = (text: string) => ({ reviews: [{ id: "5", body: text, own: true }] });
    expect(held(review(body), [A, B])).toMatchObject({ missing: [], reviews: [] });
    const [edited] = held(review(body), [B]).reviews;
    expect(edited!.body.split("\n").filter((line) => line.startsWith("- **Fixed** as of 1234567: **Warning**"))).toHaveLength(1);
    expect(held(review(edited!.body), [B]).reviews).toEqual([]);
    expect(held(review(edited!.body), [A, B]).reviews).toEqual([{ id: "5", body }]);
    expect(withStates(body, PLACE.commit, () => undefined)).toBe(body);
  });

  it("does not tell again of what a review sent to the summary", () => {
    const many = Array.from({ length: 400 }, (_, at) => finding(`n${at}x${"y".repeat(8)}`, { message: "m".repeat(160) }));
    const { body, leftOut } = reviewBody([], many, PLACE, "https://github.com/acme/lamps/actions/runs/1");
    expect(leftOut.length).toBeGreaterThan(50);
    expect(held({ reviews: [{ id: "5", body, own: true }] }, many).missing).toEqual([]);
    expect(shortFingerprint(A.fingerprint)).toHaveLength(16);
  });
});
