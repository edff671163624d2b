/** The built plugin in the real `eslint` command, as users run it. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";

const PROJECT = "test/plugin/project";
const isBuilt = existsSync("dist/index.js");
if (!isBuilt) console.log("dist/index.js is not built: the plugin is not tested in ESLint");

interface Found {
  readonly status: number | null;
  readonly stderr: string;
  readonly messages: string[];
}

function eslint(config: string, ...files: string[]): Found {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["../../../node_modules/eslint/bin/eslint.js", "--format", "json", "--config", config, ...files], { cwd: PROJECT, encoding: "utf8" });
  const results = stdout.startsWith("[") ? (JSON.parse(stdout) as { messages: { ruleId: string; line: number; column: number; endLine: number; endColumn: number }[] }[]) : [];
  return { status, stderr, messages: results.flatMap(({ messages }) => messages.map((m) => `${m.line}:${m.column}-${m.endLine}:${m.endColumn} ${m.ruleId}`)) };
}

describe.skipIf(!isBuilt)("eslint", { timeout: 30_000 }, () => {
  it("lints Markdown with front matter, and keeps to the comment", () => {
    expect(eslint("eslint.config.js", "PRIVACY.md").messages).toEqual(["9:43-10:20 clauselint/no-vague-retention"]);
  });

  it("lints plain text and HTML", () => {
    expect(eslint("eslint.config.js", "PRIVACY.txt").messages).toEqual(["5:41-5:65 clauselint/no-vague-retention"]);
    expect(eslint("eslint.config.js", "PRIVACY.html").messages).toEqual(["3:44-3:68 clauselint/no-vague-retention"]);
  });

  it("runs on the tree of @eslint/markdown", () => {
    expect(eslint("markdown.config.js", "PRIVACY.md").messages).toEqual(["9:43-10:20 clauselint/no-vague-retention"]);
  });

  it("refuses options that the schema does not know", () => {
    const { status, stderr } = eslint("options.config.js", "PRIVACY.md");
    expect(status).toBe(2);
    expect(stderr).toContain("nonsense");
  });

  it("says so when a rule is put on another language", () => {
    const { status, stderr } = eslint("wrong-language.config.js", "eslint.config.js");
    expect(status).toBe(2);
    expect(stderr).toMatch(/language/);
  });
});
