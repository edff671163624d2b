import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineBody, readReview, reviewBody } from "../../src/action/comments.js";
import { parsePatch, type FileDiff } from "../../src/action/diff.js";
import { byWeight, type Finding } from "../../src/action/findings.js";
import { BODY_BYTES, BODY_CHARACTERS, bytes, COMMENTS_PER_REVIEW, SUMMARY_BYTES } from "../../src/action/limits.js";
import { plan, planAnnotations, select } from "../../src/action/plan.js";
import type { LineChange } from "../../src/action/suggestions.js";
import { renderSummary } from "../../src/action/summary.js";

const PLACE = { repositoryUrl: "https://github.com/acme/lamps", commit: "a".repeat(40) };

export const finding = (over: Partial<Finding> = {}): Finding => ({
  fingerprint: "f".repeat(64),
  path: "PRIVACY.md",
  ruleId: "clauselint/no-vague-retention",
  severity: 1,
  message: "“as long as necessary” cannot be checked against a calendar.",
  line: 2,
  lastLine: 2,
  column: 1,
  endColumn: 5,
  wholeDocument: false,
  state: "new",
  ...over,
});

const diffs = new Map<string, FileDiff>([
  ["PRIVACY.md", { path: "PRIVACY.md", hunks: parsePatch("@@ -1,2 +1,4 @@\n one\n+two\n-gone\n+three\n four\n@@ -30 +40,2 @@\n a\n+b") }],
  ["big.md", { path: "big.md", hunks: "unknown" }],
]);
const none = new Map<string, LineChange>();
const placed = (findings: Finding[], suggestions = none, room = 20) => plan({ findings, diffs, suggestions, room });

describe("plan", () => {
  it("puts a finding on its lines when one hunk shows them", () => {
    const on = finding({ line: 2, lastLine: 3 });
    expect(placed([on])).toEqual({ inline: [{ finding: on, from: 2, to: 3, suggestion: undefined }], body: [] });
  });

  it("keeps to the first line when the hunk ends within the finding", () => {
    const half = finding({ line: 4, lastLine: 9 });
    expect(placed([half]).inline).toMatchObject([{ from: 4, to: 4 }]);
  });

  it.each([
    ["outside the diff", finding({ line: 20, lastLine: 20 })],
    ["between two hunks", finding({ line: 5, lastLine: 39 })],
    ["about the whole document", finding({ wholeDocument: true })],
    ["in a file whose diff is unknown", finding({ path: "big.md" })],
    ["in a file that the pull request does not touch", finding({ path: "other.md" })],
  ])("puts a finding %s into the body", (_, away) => expect(placed([away])).toEqual({ inline: [], body: [away] }));

  it("makes the suggestion's lines the comment's", () => {
    const change = { from: 40, to: 41, lines: ["x"] };
    const fixed = finding({ line: 41, lastLine: 41 });
    expect(placed([fixed], new Map([[fixed.fingerprint, change]])).inline).toEqual([{ finding: fixed, from: 40, to: 41, suggestion: change }]);
  });

  it("offers no suggestion across a deleted line, which could not be committed", () => {
    const fixed = finding({ line: 2, lastLine: 2 });
    expect(placed([fixed], new Map([[fixed.fingerprint, { from: 2, to: 3, lines: ["x"] }]])).inline).toEqual([{ finding: fixed, from: 2, to: 2, suggestion: undefined }]);
    expect(placed([fixed], new Map([[fixed.fingerprint, { from: 3, to: 3, lines: ["x"] }]])).inline).toMatchObject([{ from: 3, to: 3, suggestion: { from: 3 } }]);
  });

  it("gives the room for comments to errors before warnings", () => {
    const warning = finding({ fingerprint: "a", line: 1, lastLine: 1 });
    const error = finding({ fingerprint: "b", severity: 2, line: 4, lastLine: 4 });
    const { inline, body } = placed([warning, error], none, 1);
    expect(inline.map((comment) => comment.finding)).toEqual([error]);
    expect(body).toEqual([warning]);
  });
});

describe("select", () => {
  const fresh = finding({ fingerprint: "a" });
  const knownHere = finding({ fingerprint: "b", state: "known" });
  const knownElsewhere = finding({ fingerprint: "c", state: "known", line: 20, lastLine: 20 });
  it.each([
    ["new", [fresh]],
    ["changed", [fresh, knownHere]],
    ["all", [fresh, knownHere, knownElsewhere]],
  ] as const)("%s", (show, expected) => expect(select([knownElsewhere, knownHere, fresh], show, diffs)).toEqual(expected));
});

const text = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 200 }), fc.constant("`".repeat(3000)), fc.constant("—€".repeat(3000)));
const anyFinding: fc.Arbitrary<Finding> = fc
  .record({ fingerprint: fc.stringMatching(/^[\da-f]{64}$/u), path: fc.constantFrom("PRIVACY.md", "big.md", "other.md", "a[b](c) d.md"), severity: fc.constantFrom(1 as const, 2 as const), state: fc.constantFrom("new" as const, "known" as const), message: text, line: fc.integer({ min: 1, max: 45 }), length: fc.nat(3), wholeDocument: fc.boolean() })
  .map(({ length, ...rest }) => finding({ ...rest, lastLine: rest.line + length }));
const many = fc.array(anyFinding, { maxLength: 400 });
/** fast-check shrinks long lists badly slowly; the seeds are enough to see a broken cap. */
const RUNS = { numRuns: 40, endOnFailure: true };

describe("caps", () => {
  it("no plan exceeds a cap, and every finding is somewhere, once", () => {
    fc.assert(
      fc.property(many, fc.nat(100), (findings, room) => {
        const { inline, body } = placed(findings, none, room);
        expect(inline.length).toBeLessThanOrEqual(Math.min(room, COMMENTS_PER_REVIEW));
        expect([...inline.map((comment) => comment.finding), ...body].sort(byWeight)).toEqual([...findings].sort(byWeight));
        for (const comment of inline) {
          expect(comment.from).toBeLessThanOrEqual(comment.to);
          expect(inlineBody(comment).length).toBeLessThanOrEqual(BODY_CHARACTERS);
        }
        const review = reviewBody(inline, body, PLACE, "https://github.com/acme/lamps/actions/runs/1");
        expect(review.body.length).toBeLessThanOrEqual(BODY_CHARACTERS);
        expect(bytes(review.body)).toBeLessThanOrEqual(BODY_BYTES);
        const read = readReview(review.body)!;
        expect(read.items.length + review.leftOut.length).toBe(body.length);
        expect(read.left.length).toBe(review.leftOut.length);
        if (review.leftOut.length > 0) expect(review.body).toContain(`${review.leftOut.length} more problem`);
      }),
      RUNS,
    );
  });

  it("annotations: ten of a type, the others counted", () => {
    fc.assert(
      fc.property(many, (findings) => {
        const { shown, leftOut } = planAnnotations(findings);
        for (const severity of [1, 2]) expect(shown.filter((each) => each.severity === severity).length).toBeLessThanOrEqual(10);
        expect(shown.length + leftOut.length).toBe(findings.length);
      }),
      RUNS,
    );
  });

  it("the summary stays below 1 MiB, closes what it opens, and says what it left out", () => {
    const input = { fixed: [], suppressed: 0, files: ["PRIVACY.md"], notes: [], place: PLACE, jsonFile: "/tmp/f.json" };
    const lots = Array.from({ length: 9000 }, (_, at) => finding({ fingerprint: String(at), state: at % 3 ? "known" : "new", message: "€".repeat(160) }));
    const summary = renderSummary({ ...input, findings: lots });
    expect(bytes(summary)).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect(summary.split("<details>").length).toBe(summary.split("</details>").length);
    const listed = summary.match(/^- \*\*/gmu)!.length;
    expect(summary).toContain(`${9000 - listed} more findings did not fit here`);
    fc.assert(
      fc.property(many, fc.integer({ min: 6000, max: 200_000 }), (findings, limit) => {
        expect(bytes(renderSummary({ ...input, findings }, limit))).toBeLessThanOrEqual(limit);
      }),
      RUNS,
    );
  });
});
