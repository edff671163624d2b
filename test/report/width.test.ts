import { describe, expect, it } from "vitest";
import { fit, fitEnd, width, wrap } from "../../src/report/width.js";

describe("columns", () => {
  it.each([
    ["abc", 3],
    ["", 0],
    ["é", 1],
    ["e\u0301", 1],
    ["“x”…", 4],
    ["日本", 4],
    ["한", 2],
    ["😀", 2],
    ["👩‍👩‍👧", 2],
    ["🇩🇪", 2],
    ["❤️", 2],
    ["a\u00ADb", 2],
  ])("of %s are %i", (text, columns) => expect(width(text)).toBe(columns));

  it("cut between characters only", () => {
    expect([fit("日本語", 3), fit("a😀b", 2), fit("e\u0301x", 1), fitEnd("日本語", 3), fitEnd("a👩‍👩‍👧", 2)]).toEqual(["日", "a", "e\u0301", "語", "👩‍👩‍👧"]);
  });

  it("wrap at blanks, and where a word is too long", () => {
    expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
    expect(wrap("abcdefghij kl", 4)).toEqual(["abcd", "efgh", "ij", "kl"]);
    expect(wrap("日本語日本語", 4)).toEqual(["日本", "語日", "本語"]);
    expect(wrap("see https://acme.example/x now", 10, false)).toEqual(["see", "https://acme.example/x", "now"]);
    expect(wrap("", 10)).toEqual([""]);
  });
});
