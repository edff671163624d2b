import { describe, expect, it } from "vitest";
import { addsLine, hunkAround, parsePatch, toFileDiff } from "../../src/action/diff.js";

const PATCH = `@@ -1,4 +1,5 @@ # Heading
 one
-two
+TWO
+two and a half
 three
 four
@@ -20,3 +21,2 @@
 twenty
-twenty one
 twenty two
\\ No newline at end of file`;

describe("parsePatch", () => {
  const [first, second] = parsePatch(PATCH);

  it("knows the head lines of each hunk and which are added", () => {
    expect([first!.from, first!.to, [...first!.added], [...first!.deletedBefore]]).toEqual([1, 5, [2, 3], [2]]);
    expect([second!.from, second!.to, [...second!.added], [...second!.deletedBefore]]).toEqual([21, 22, [], [22]]);
  });

  it("reads a header without counts, and a new file", () => {
    expect(parsePatch("@@ -0,0 +1 @@\n+only").map(({ from, to }) => [from, to])).toEqual([[1, 1]]);
  });

  it("gives no hunk for a file that is gone", () => {
    expect(parsePatch("@@ -1,2 +0,0 @@\n-a\n-b")).toEqual([]);
  });
});

describe("hunkAround", () => {
  const diff = { path: "p", hunks: parsePatch(PATCH) };

  it("takes ranges within one hunk only", () => {
    expect(hunkAround(diff, 1, 5)).toBeDefined();
    expect(hunkAround(diff, 5, 6)).toBeUndefined();
    expect(hunkAround(diff, 5, 21)).toBeUndefined();
    expect(hunkAround(undefined, 1, 1)).toBeUndefined();
    expect(hunkAround({ path: "p", hunks: "unknown" }, 1, 1)).toBeUndefined();
  });

  it("tells added lines from context, and says when it does not know", () => {
    expect(addsLine(diff, 1, 1)).toBe(false);
    expect(addsLine(diff, 1, 2)).toBe(true);
    expect(addsLine(diff, 4, 30)).toBe(false);
    expect(addsLine(undefined, 1, 1)).toBe(false);
    expect(addsLine({ path: "p", hunks: "unknown" }, 1, 1)).toBeUndefined();
  });
});

describe("toFileDiff", () => {
  it("takes a changed file without a patch for unknown, zeroed ones too", () => {
    expect(toFileDiff({ filename: "p", status: "modified", changes: 0 }).hunks).toBe("unknown");
    expect(toFileDiff({ filename: "p", status: "added", changes: 3 }).hunks).toBe("unknown");
    expect(toFileDiff({ filename: "p", status: "renamed", changes: 4, previous_filename: "o" })).toEqual({ path: "p", previousPath: "o", hunks: "unknown" });
  });

  it("takes a mere rename for no change", () => {
    expect(toFileDiff({ filename: "p", status: "renamed", changes: 0, previous_filename: "o" })).toEqual({ path: "p", previousPath: "o", hunks: [] });
  });
});
