import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, linesOf } from "../../src/report/excerpt.js";
import { width } from "../../src/report/width.js";

const of = (line: string, from: number, to: number, columns = 40) => excerpt([line], { line: 1, column: from + 1, endLine: 1, endColumn: to + 1 }, columns);
const joined = ({ before, marked, after }: { before: string; marked: string; after: string }) => `${before}[${marked}]${after}`;

describe("the shown part of a line", () => {
  it("is all of a short one, without indentation", () => {
    expect(joined(of("   we keep it forever, yes", 14, 21))).toBe("we keep it [forever], yes");
  });

  it("is a window around the words of a long one, cut at words", () => {
    const line = `${"some words before ".repeat(10)}forever${" and after it more".repeat(10)}`;
    const at = line.indexOf("forever");
    expect(joined(of(line, at, at + 7))).toBe("… words before [forever] and after it …");
  });

  it("gives the room that one side does not need to the other", () => {
    const line = `forever${" and after it more".repeat(10)}`;
    expect(joined(of(line, 0, 7))).toBe("[forever] and after it more and after it …");
    const end = `${"some words before ".repeat(10)}forever`;
    expect(joined(of(end, end.length - 7, end.length))).toBe("… words before some words before [forever]");
  });

  it("ends at the line's end where the words go on", () => {
    expect(joined(excerpt(["keep it as long", "as needed"], { line: 1, column: 9, endLine: 2, endColumn: 4 }, 40))).toBe("keep it [as long]");
  });

  it("makes hostile characters and tabs harmless", () => {
    expect(joined(of("a\tb\u001B[31m \u202Eevil", 2, 3))).toBe("a [b]‹U+001B›[31m ‹U+202E›evil");
  });

  it("never is wider than asked (property)", () => {
    const line = fc.string({ unit: fc.constantFrom("a", " ", "日", "😀", "e\u0301", "\t", "\u202E", "-"), maxLength: 300 });
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(), fc.integer({ min: 20, max: 120 }), (text, a, b, columns) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const { before, marked, after } = of(text, from, to, columns);
        return width(before) + width(marked) + width(after) <= columns;
      }),
      { numRuns: 500 },
    );
  });

  it("knows every line end", () => {
    expect(linesOf("\uFEFFa\r\nb\rc\nd")).toEqual(["a", "b", "c", "d"]);
  });
});
