import fc from "fast-check";
import { describe, it } from "vitest";
import { jsonSyntaxProblem } from "../../src/lint/json-syntax.js";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("the first place at which a text stops being JSON", () => {
  it("is nowhere in JSON", () => {
    fc.assert(fc.property(fc.json(), (text) => jsonSyntaxProblem(text) === undefined));
  });

  it("agrees with JSON.parse about every broken text", () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom(",", "}", "]", "{", "[", ":", '"', "x", "1", "\\", "")).map(([text, at, sign]) => text.slice(0, at % (text.length + 1)) + sign + text.slice((at % (text.length + 1)) + 1));
    fc.assert(fc.property(broken, (text) => (jsonSyntaxProblem(text) === undefined) === isJson(text)), { numRuns: 1000 });
  });
});
