import { describe, expect, it } from "vitest";
import { didYouMean, nearest } from "../../src/lint/nearest.js";
import { editDistance } from "../../src/rule/edit-distance.js";

const NAMES = ["no-vague-retention", "require-retention-period", "warn", "error", "off"];

describe("the nearest name", () => {
  it.each([
    ["no-vague-retenton", "no-vague-retention"],
    ["NO-VAGUE-RETENTION", "no-vague-retention"],
    ["retention-period", "require-retention-period"],
    ["wran", "warn"],
    ["eror", "error"],
  ])("of %s is %s", (name, expected) => expect(nearest(name, NAMES)).toBe(expected));

  it.each(["completely-different", "xyzzy"])("of %s is none", (name) => expect(nearest(name, NAMES)).toBeUndefined());

  it("counts edits, a swap of neighbours as one", () => {
    expect([editDistance("", "abc"), editDistance("abc", "abc"), editDistance("abcd", "acbd"), editDistance("kitten", "sitting")]).toEqual([3, 0, 1, 3]);
  });

  it("is offered, or nothing is", () => {
    expect(didYouMean("eror", NAMES)).toBe(" Did you mean “error”?");
    expect(didYouMean("xyzzy", NAMES)).toBe("");
  });
});
