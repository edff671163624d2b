import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignSuggestions } from "../../src/action/assign.js";
import { applyChanges, type LineChange } from "../../src/action/suggestions.js";
import { fingerprints, lintSources, loadConfig, type FileReport, type Repository } from "../../src/lint/index.js";
import { useScene } from "./double/scene.js";
import { GOOD, lineOf, PARTS, policy, vague } from "./policies.js";

const CONFIG = '{"facts":{"contacts":["privacy@acme-lamps.com"]}}';
const FILES: Repository = { exists: (path) => path === "clauselint.config.json", read: (path) => (path === "clauselint.config.json" ? CONFIG : undefined) };

const MAIL = "[Write to us](privacy@acme-lamps.com) with questions.";
const HOLE = "Or write to [your email address].";
const BOTH = `${MAIL} ${HOLE}`;

async function lint(text: string): Promise<FileReport> {
  const [report] = lintSources([{ path: "PRIVACY.md", text }], await loadConfig({ repository: FILES }), FILES, { fix: true });
  return report!;
}

const suggestionsOf = (report: FileReport): LineChange[] => {
  const prints = fingerprints([report]);
  return [...assignSuggestions(prints, new Set(prints.map(({ fingerprint }) => fingerprint))).values()];
};

describe("suggestions", () => {
  it("one block a touched range of lines, though a line has two fixes", async () => {
    const report = await lint(policy({ contact: `${PARTS.contact}\n${BOTH}\n\n${HOLE}\n` }));
    expect(report.messages.filter(({ fix }) => fix)).toHaveLength(3);
    expect(suggestionsOf(report)).toHaveLength(2);
  });

  it("all of them applied give the text of --fix", async () => {
    const paragraph = fc.constantFrom(MAIL, HOLE, BOTH, vague("logs").trim(), "We sell lamps.", `${HOLE}\n${MAIL}`);
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.constantFrom("\n", "\r\n"), fc.boolean(), async (paragraphs, ending, last) => {
        const text = policy({ contact: `${PARTS.contact}\n${paragraphs.join("\n\n")}` }).replaceAll("\n", ending) + (last ? ending : "");
        const report = await lint(text);
        expect(applyChanges(text, suggestionsOf(report))).toBe(report.output ?? text);
        expect(report.output !== undefined).toBe(paragraphs.some((each) => each.includes("rite to")));
      }),
      { numRuns: 40 },
    );
  });
});

const newScene = useScene();

/** What pressing "commit suggestion" on a comment does. */
function commit(text: string, comment: { body: string; line: number; startLine: number | undefined }): LineChange | undefined {
  const block = /^(?<fence>`{3,})suggestion\n(?<lines>[\s\S]*?)^\k<fence>$/mu.exec(comment.body)?.groups;
  if (!block) return undefined;
  expect(text.split("\n").length).toBeGreaterThanOrEqual(comment.line);
  return { from: comment.startLine ?? comment.line, to: comment.line, lines: block["lines"] === "" ? [] : block["lines"]!.replace(/\n$/u, "").split("\n") };
}

describe("suggestions on a pull request", () => {
  it("committing all of them is what --fix does", async () => {
    const scene = newScene();
    const after = policy({ contact: `${PARTS.contact}\n${BOTH}\n\n${vague("logs")}\n${HOLE}\n` });
    const base = scene.base({ "PRIVACY.md": GOOD, "clauselint.config.json": CONFIG });
    scene.push({ "PRIVACY.md": after }, base);
    await scene.run();
    const changes = scene.github.comments.map((comment) => commit(after, comment)).filter((change) => change !== undefined);
    expect(changes).toHaveLength(2);
    const fixed = applyChanges(after, changes);
    expect(fixed).toBe((await lint(after)).output);
    expect(fixed).toContain("mailto:privacy@acme-lamps.com");
    scene.push({ "PRIVACY.md": fixed });
    const run = await scene.run();
    expect(run.outputs).toMatchObject({ new: "1" });
    // A fixed finding offers nothing to commit any more.
    expect(scene.github.comments.filter((comment) => commit(after, comment))).toEqual([]);
  });

  it("are left out when not wanted, and where GitHub could not commit them", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD, "clauselint.config.json": CONFIG });
    const after = policy({ contact: `${PARTS.contact}\n${HOLE}\n` });
    scene.push({ "PRIVACY.md": after }, base);
    await scene.run({ inputs: { suggestions: "false" } });
    expect(scene.github.comments).toMatchObject([{ line: lineOf(after, "[your") }]);
    expect(scene.github.comments[0]!.body).not.toContain("suggestion");
  });
});
