/** Every wording's example is found by its rule, and by the wording itself. */
import { describe, expect, it } from "vitest";
import bundled, { WORDINGS as BUNDLED } from "../../rules/no-bundled-consent/rule.js";
import checkBack, { WORDINGS as CHECK_BACK } from "../../rules/no-check-back-only/rule.js";
import byUse, { WORDINGS as BY_USE } from "../../rules/no-consent-by-use/rule.js";
import { STALE_LAWS } from "../../rules/no-stale-law/law.js";
import stale from "../../rules/no-stale-law/rule.js";
import unilateral, { WORDINGS as UNILATERAL } from "../../rules/no-unilateral-changes/rule.js";
import practices, { WORDINGS as PRACTICES } from "../../rules/no-vague-practices/rule.js";
import response, { WORDINGS as RESPONSE } from "../../rules/no-vague-response-time/rule.js";
import security, { WORDINGS as SECURITY } from "../../rules/no-vague-security/rule.js";
import type { PolicyRule } from "../../src/rule/define.js";
import { run } from "./helper.js";

const SETS: [string, PolicyRule, readonly { pattern: RegExp; example: string }[]][] = [
  ["no-bundled-consent", bundled, BUNDLED],
  ["no-check-back-only", checkBack, CHECK_BACK],
  ["no-consent-by-use", byUse, BY_USE],
  ["no-stale-law", stale, STALE_LAWS],
  ["no-unilateral-changes", unilateral, UNILATERAL],
  ["no-vague-practices", practices, PRACTICES],
  ["no-vague-response-time", response, RESPONSE],
  ["no-vague-security", security, SECURITY],
];

describe.each(SETS)("%s", (_, rule, wordings) => {
  it.each(wordings.map((wording) => [wording.example, wording] as const))("%s", (example, { pattern }) => {
    expect([...example.matchAll(pattern)].length).toBeGreaterThan(0);
    // Changes are what "check back" is about, so the text says that there are some.
    expect(run(rule, `# Privacy policy\n\n## Changes\n\n${example}\n`).length).toBe(1);
  });
});
