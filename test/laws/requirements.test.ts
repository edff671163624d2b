import { describe, expect, it } from "vitest";
import { rules } from "../../src/generated/rules.js";
import { REQUIREMENTS } from "../../src/laws/requirements.js";
import { inPreset } from "../../src/rule/presets.js";

describe("requirements", () => {
  it("have ids of their own", () => expect(new Set(REQUIREMENTS.map(({ id }) => id)).size).toBe(REQUIREMENTS.length));

  it.each(REQUIREMENTS)("$id is checked by a rule of its preset", ({ rule, preset }) => {
    expect(Object.keys(rules)).toContain(rule);
    expect(inPreset(rules[rule]!, preset)).toBe(true);
  });

  it.each(REQUIREMENTS)("$id says what, where, since when and from what", ({ provision, duty, since, source }) => {
    expect(provision).toMatch(/^\S.{5,50}$/);
    expect(duty).toMatch(/^\p{Lu}[^.]{8,100}$/u);
    expect(new Date(since).toISOString()).toBe(`${since}T00:00:00.000Z`);
    expect(source.length).toBeGreaterThan(10);
  });
});
