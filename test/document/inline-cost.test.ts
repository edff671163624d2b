import { describe, expect, it } from "vitest";
import { isTooCostly } from "../../src/document/inline-cost.js";

describe("isTooCostly", () => {
  it.each(["*a_ ", "<!-- ", "](", "[a]["])("refuses 100 KB of %j in one paragraph", (piece) => expect(isTooCostly(piece.repeat(100_000 / piece.length))).toBe(true));

  it.each(["\n\n", "\r\n\r\n", "\r\r", "\n \t\n", "\n>\n"])("takes as many marks in paragraphs parted by %j", (gap) => expect(isTooCostly(`some *words* [here](#a) and **there**${gap}`.repeat(5000))).toBe(false));

  it("counts lines without a blank line between them as one paragraph", () => expect(isTooCostly("**a*b\n".repeat(20_000))).toBe(true));

  it("takes a long paragraph of words", () => expect(isTooCostly("We keep your data for thirty days. ".repeat(20_000))).toBe(false));

  it("takes a table of a thousand rows with marks in every cell", () => expect(isTooCostly("| **Name** | [link](#a) | `code` |\n".repeat(1000))).toBe(false));
});
