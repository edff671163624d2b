import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lastChanged } from "../../src/lint/last-changed.js";
import { gitRepository } from "../../src/lint/repository.js";
import { folderWith } from "../support/folder.js";

const page = (date: string, words: string): string => `# Privacy\n\nLast updated: ${date}\n\n${words}\n`;

/** A repository in which the policy had these versions, one commit each. */
function history(...versions: [day: string, text: string][]): string {
  const root = folderWith({ "docs/PRIVACY.md": "" });
  const git = (args: string[], day = "2020-01-01"): void => {
    const at = `${day}T12:00:00Z`;
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t.example", "-c", "commit.gpgsign=false", ...args], { cwd: root, stdio: "pipe", env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at } });
  };
  git(["init", "-q"]);
  for (const [day, text] of versions) {
    writeFileSync(join(root, "docs/PRIVACY.md"), text);
    git(["add", "."]);
    git(["commit", "-qm", "a change"], day);
  }
  return root;
}

const FIRST: [string, string] = ["2026-03-01", page("1 March 2026", "We keep names.")];

describe("when a policy's words were last changed", () => {
  it.each<[string, [string, string][], string | undefined]>([
    ["words without their date", [FIRST, ["2026-04-02", page("1 March 2026", "We keep names and addresses.")]], "2026-04-02"],
    ["words, then markup", [FIRST, ["2026-04-02", page("1 March 2026", "We keep names and addresses.")], ["2026-05-03", page("1 March 2026", "We keep **names** and addresses.")]], "2026-04-02"],
    ["words with their date", [FIRST, ["2026-04-02", page("2 April 2026", "We keep names and addresses.")]], undefined],
    ["words, then the date", [FIRST, ["2026-04-02", page("1 March 2026", "We keep names and addresses.")], ["2026-04-20", page("2 April 2026", "We keep names and addresses.")]], undefined],
    ["markup alone", [FIRST, ["2026-04-02", page("1 March 2026", "We keep *names*.")]], undefined],
    ["nothing since the first commit", [FIRST], undefined],
  ])("%s", (_, versions, expected) => {
    const root = history(...versions);
    expect(lastChanged(root, "docs/PRIVACY.md")).toBe(expected);
    expect(lastChanged(join(root, "docs"), "PRIVACY.md")).toBe(expected);
    expect(gitRepository(join(root, "docs"), "HEAD").lastChanged!("docs/PRIVACY.md")).toBe(expected);
  });

  it("is not known where it is not all committed, nor without git", () => {
    const root = history(FIRST, ["2026-04-02", page("1 March 2026", "We keep names and addresses.")]);
    writeFileSync(join(root, "docs/PRIVACY.md"), page("1 March 2026", "We keep nothing."));
    expect(lastChanged(root, "docs/PRIVACY.md")).toBeUndefined();
    expect(lastChanged(root, "docs/TERMS.md")).toBeUndefined();
    expect(lastChanged(root, "../PRIVACY.md")).toBeUndefined();
    expect(lastChanged(folderWith({ "PRIVACY.md": "x" }), "PRIVACY.md")).toBeUndefined();
  });
});
