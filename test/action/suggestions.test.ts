import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, lineChanges } from "../../src/action/suggestions.js";

const line = fc.stringMatching(/^[ab ]{0,3}$/u);
const text = (ending: string, last: boolean) => (lines: readonly string[]) => lines.join(ending) + (last ? ending : "");

describe("lineChanges", () => {
  it("gives one block a touched range, apart from each other", () => {
    expect(lineChanges("a\nb\nc\nd\n", "a\nB\nc\nD\n")).toEqual([
      { from: 2, to: 2, lines: ["B"] },
      { from: 4, to: 4, lines: ["D"] },
    ]);
  });

  it("takes a line along for an insertion, and the following one at the very start", () => {
    expect(lineChanges("a\nb\n", "a\nx\nb\n")).toEqual([{ from: 1, to: 1, lines: ["a", "x"] }]);
    expect(lineChanges("a\nb\n", "x\na\nb\n")).toEqual([{ from: 1, to: 1, lines: ["x", "a"] }]);
  });

  it("says a deletion with no lines", () => {
    expect(lineChanges("a\nb\nc\n", "a\nc\n")).toEqual([{ from: 2, to: 2, lines: [] }]);
  });

  it("keeps carriage returns out of the lines and puts them back", () => {
    const changes = lineChanges("a\r\nb\r\n", "a\r\nB\r\n")!;
    expect(changes).toEqual([{ from: 2, to: 2, lines: ["B"] }]);
    expect(applyChanges("a\r\nb\r\n", changes)).toBe("a\r\nB\r\n");
  });

  it("offers nothing where only line endings differ, or are mixed", () => {
    expect(lineChanges("a\nb", "a\nb\n")).toBeUndefined();
    expect(lineChanges("a\r\nb\n", "a\r\nB\n")).toBeUndefined();
    expect(lineChanges("a\nb\n", "a\r\nb\r\n")).toBeUndefined();
  });

  it("applied together, all blocks give the fixed text", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom("\n", "\r\n"), fc.boolean(), (before, after, ending, last) => {
        const source = text(ending, last)(before);
        const output = text(ending, last)(after);
        const changes = lineChanges(source, output);
        // An empty last line cannot be told from a line break at the end.
        if (changes === undefined) return;
        expect(applyChanges(source, changes)).toBe(output);
        for (const [at, change] of changes.entries()) {
          expect(change.from).toBeGreaterThan(at === 0 ? 0 : changes[at - 1]!.to);
          expect(change.to).toBeLessThanOrEqual(before.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("touches only lines that differ or stand beside an insertion", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 20 }), fc.nat(), (numbers, at) => {
        const before = numbers.map(String);
        const where = at % before.length;
        const after = before.map((each, index) => (index === where ? "changed" : each));
        expect(lineChanges(text("\n", true)(before), text("\n", true)(after))).toEqual([{ from: where + 1, to: where + 1, lines: ["changed"] }]);
      }),
    );
  });
});
