import { describe, expect, it } from "vitest";
import { durationsIn } from "../../src/reading/durations.js";

const isos = (text: string): string[] => durationsIn(text).map(({ iso }) => iso);

describe("durations", () => {
  it.each([
    ["logs go after 30 days", ["P30D"]],
    ["a 90-day window", ["P90D"]],
    ["twelve (12) months", ["P12M"]],
    ["for twenty-four months", ["P24M"]],
    ["one hundred and eighty days", ["P180D"]],
    ["6–12 months", ["P12M"]],
    ["six to twelve months", ["P12M"]],
    ["between 30 and 45 days", ["P45D"]],
    ["72 hours after upload", ["PT72H"]],
    ["10 business days", ["P10D"]],
    ["thirty (30) rolling days", ["P30D"]],
    ["within 7days", ["P7D"]],
    ["two fortnights", ["P4W"]],
    ["a quarter", ["P3M"]],
    ["half a year", ["P6M"]],
    ["1.5 years", ["P18M"]],
    ["a year and two weeks", ["P1Y", "P2W"]],
    ["kept for P90D", ["P90D"]],
    ["1,095 days", ["P1095D"]],
  ])("%s", (text, expected) => {
    expect(isos(text)).toEqual(expected);
  });

  it.each(["children under 13 years old", "persons 16 years of age", "in a minute", "a few months", "several years", "the daylight of 30 daydreams", "version 2.0", "P-Day", "PT"])("none in: %s", (text) => {
    expect(isos(text)).toEqual([]);
  });

  it("gives the words it read", () => {
    const text = "We drop it after twelve (12) months.";
    const [duration] = durationsIn(text);
    expect(text.slice(duration!.from, duration!.to)).toBe("twelve (12) months");
  });

  it("stays linear on hostile text", () => {
    const started = performance.now();
    durationsIn("one hundred and ".repeat(5000) + "days " + "1 to ".repeat(5000) + "- ".repeat(5000));
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
