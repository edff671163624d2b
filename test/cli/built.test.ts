import { spawnSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.js";

const DIST = join(import.meta.dirname, "../../dist");
const isBuilt = existsSync(join(DIST, "cli.js"));
if (!isBuilt) console.log("skipped: dist/cli.js is not built");

const POLICY = "# Privacy Policy\n\nWe collect personal data that you give us when you open an account, and we share it with nobody.\n";

/** The command as a fresh clone has it: no node_modules, no environment. */
describe.skipIf(!isBuilt)("the built command", () => {
  const root = folderWith({ ".git/HEAD": "x", "PRIVACY.md": POLICY, "docs/privacy.html": `<!doctype html><h1>Privacy Policy</h1><p>${POLICY.slice(18)}</p>`, "clauselint.config.yml": "presets: [strict]\n", "package.json": '{"type": "module"}' });
  cpSync(DIST, join(root, "tool"), { recursive: true });
  const run = (...argv: string[]) => spawnSync(process.execPath, [join(root, "tool/cli.js"), ...argv], { cwd: root, env: {}, encoding: "utf8" });

  it("lints what it finds, with config in YAML", () => {
    const { status, stdout, stderr } = run();
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("\nPRIVACY.md\n");
    expect(stdout).toContain("\ndocs/privacy.html\n");
    expect(stdout).toContain("require-contact-email");
  });

  it.each(["json", "sarif", "junit", "html", "markdown", "github"])("writes %s", (format) => {
    const { status, stdout, stderr } = run("--format", format);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("require-contact-email");
  });

  it.each([[["rules"]], [["explain", "require-contact-email"]], [["facts", "PRIVACY.md"]], [["--help"]], [["--version"]]])("%j", (argv) => {
    const { status, stdout, stderr } = run(...argv);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.length).toBeGreaterThan(5);
  });

  it("ends in one line when it cannot go on", () => {
    const { status, stdout, stderr } = run("nothing.md");
    expect([status, stdout, stderr]).toEqual([2, "", "clauselint: nothing.md: no such file or folder.\n"]);
  });
});
