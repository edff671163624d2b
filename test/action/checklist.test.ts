import { expect, it } from "vitest";
import { bytes } from "../../src/action/limits.js";
import { renderSummary } from "../../src/action/summary.js";

const input = { findings: [], fixed: [], suppressed: 0, files: ["PRIVACY.md"], notes: [], place: { repositoryUrl: "https://github.com/o/r", commit: "c0ffee" }, jsonFile: "f.json" };

it("puts the checklists at the end of the summary", () => {
  const summary = renderSummary({ ...input, checklists: ["<details>one</details>\n", "<details>two</details>\n"] });
  expect(summary).toMatch(/nothing new[\s\S]*<details>one<\/details>\n\n<details>two<\/details>/);
  expect(renderSummary(input)).not.toContain("<details>");
});

it("leaves out the checklist that does not fit", () => {
  const summary = renderSummary({ ...input, checklists: ["short\n", "long ".repeat(5000)] }, 10_000);
  expect(summary).toContain("short");
  expect(summary).not.toContain("long long");
  expect(bytes(summary)).toBeLessThanOrEqual(10_000);
});
