import { expect, it } from "vitest";
import { jurisdictionsIn } from "../../src/facts/jurisdictions.js";

it.each([
  ["People in the United States of America and the U.K.", ["United States", "United States", "UK"]],
  ["EU/EEA residents", ["EEA", "EEA"]],
  ["CALIFORNIA RESIDENTS", ["California"]],
  ["the Republic of Korea", ["South Korea"]],
  ["under COPPA or the GDPR", ["United States", "EEA"]],
  ["users in the U.S.", ["United States"]],
  ["California’s law", ["California"]],
  ["contact us, or tell US.", ["United States"]],
  ["contact us about turkey in china", []],
  ["an Indiana and a Europol case", []],
  ["(Germany) and New York", ["Germany", "New York"]],
])("%s", (text, scopes) => {
  expect(jurisdictionsIn(text).map(({ scope }) => scope)).toEqual(scopes);
});

it("gives the place of the name", () => {
  const text = "users in the European Union only";
  const [{ from, to } = { from: 0, to: 0 }] = jurisdictionsIn(text);
  expect(text.slice(from, to)).toBe("European Union");
});
