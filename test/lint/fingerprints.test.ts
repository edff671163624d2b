import "../support/mocked-rules.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprints, isAboutDocument } from "../../src/lint/fingerprints.js";
import { HEAD, lintTexts } from "../support/lint.js";

async function prints(text: string, path = "PRIVACY.md", pathOf?: (path: string) => string): Promise<string[]> {
  return fingerprints(await lintTexts({ [path]: text }), { pathOf }).map(({ fingerprint }) => fingerprint);
}

const BODY = "## 1. Retention\n\nWe keep logs forever.\n\nWe keep mail forever.\n\n## 2. Other\n\nWe keep logs forever.\n";

describe("fingerprints", () => {
  it("are hashes, and all different", async () => {
    const all = await prints(HEAD + BODY);
    expect(all).toHaveLength(3);
    expect(new Set(all).size).toBe(3);
    for (const one of all) expect(one).toMatch(/^[\da-f]{64}$/);
  });

  it("tell equal findings apart by their number", async () => {
    const once = await prints(`${HEAD}We keep it forever.\n`);
    const twice = await prints(`${HEAD}We keep it forever.\n\nWe keep it forever.\n`);
    expect(twice).toHaveLength(2);
    expect(twice[0]).toBe(once[0]);
    expect(twice[1]).not.toBe(once[0]);
  });

  it("survive line breaks, emphasis, spacing and section numbers", async () => {
    const before = await prints(HEAD + BODY);
    const after = await prints(`${HEAD}Added.\n\n${BODY.replace("We keep logs forever", "We  keep\n**logs** forever").replace("1. Ret", "3.1 Ret").replace("2. Other", "Other")}`.replaceAll("\n", "\r\n"));
    expect(after).toEqual(before);
  });

  it("change with the words, the heading, the file and the rule", async () => {
    const [print] = await prints(`${HEAD}## Retention\n\nWe keep it forever.\n`);
    expect(await prints(`${HEAD}## Retention\n\nWe hold it forever.\n`)).not.toContain(print);
    expect(await prints(`${HEAD}## Storage\n\nWe keep it forever.\n`)).not.toContain(print);
    expect(await prints(`${HEAD}## Retention\n\nWe keep it forever.\n`, "OTHER.md")).not.toContain(print);
    expect(await prints(`${HEAD}## Retention\n\nWe keep it TODO.\n`)).not.toContain(print);
  });

  it("follow a renamed file", async () => {
    const text = HEAD + BODY;
    expect(await prints(text, "OLD.md", (path) => (path === "OLD.md" ? "NEW.md" : path))).toEqual(await prints(text, "NEW.md"));
  });

  it("of what is missing hang on the rule alone", async () => {
    const before = await prints("# Privacy Policy\n\nWe collect personal data.\n");
    expect(before).toHaveLength(1);
    expect(await prints("# Our Privacy Notice\n\n## Scope\n\nWe collect much personal data.\n")).toEqual(before);
    const [report] = await lintTexts({ "PRIVACY.md": "# Privacy Policy\n\nWe collect personal data forever.\n" });
    expect(report!.messages.map((message) => isAboutDocument(report!, message))).toEqual([true, false]);
  });

  const words = fc.array(fc.constantFrom("We", "keep", "logs", "forever", "TODO", "mail"), { minLength: 1, maxLength: 8 }).map((all) => `${all.join(" ")}.`);
  const paragraphs = fc.uniqueArray(words, { minLength: 1, maxLength: 6 });

  it("stay when lines move (property)", async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.nat(5), async (all, at) => {
        const before = await prints(HEAD + all.join("\n\n"));
        const grown = [...all];
        grown.splice(at % (all.length + 1), 0, "Nothing to see here.\n\n> Nor here.");
        expect(await prints(HEAD + grown.join("\n\n"))).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it("stay when paragraphs change places (property)", async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, async (all) => {
        const before = await prints(HEAD + all.join("\n\n"));
        const after = await prints(HEAD + [...all].reverse().join("\n\n"));
        expect(after.sort()).toEqual(before.sort());
      }),
      { numRuns: 40 },
    );
  });
});
