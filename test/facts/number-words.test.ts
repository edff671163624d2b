import { expect, it } from "vitest";
import { NUMBER_WORDS, numberOf, ORDINAL_WORDS, wordFor } from "../../src/facts/number-words.js";

it.each([["13", 13], ["thirteen", 13], ["Eighteen", 18], ["twenty-one", 21], ["twenty one", 21], ["twenty", 20], ["fourteenth", 14], ["twelfth", 12], ["thirty", undefined], ["", undefined]] as const)("%s is %s", (written, value) => {
  expect(numberOf(written)).toBe(value);
});

it("writes and reads every number from 4 to 20", () => {
  const whole = new RegExp(`^(?:${NUMBER_WORDS})$`);
  for (let value = 4; value <= 20; value++) {
    const word = wordFor(value)!;
    expect(numberOf(word)).toBe(value);
    expect(word).toMatch(whole);
  }
  expect(wordFor(3)).toBeUndefined();
  expect(wordFor(21)).toBeUndefined();
});

it("has a pattern for each ordinal", () => {
  for (const word of ["fourth", "fifth", "eighth", "twelfth", "thirteenth", "twentieth"]) expect(word).toMatch(new RegExp(`^(?:${ORDINAL_WORDS})$`));
});
