import { describe, expect, it } from "vitest";
import { nodes } from "./double/bundle.js";
import { payload, runAction, TOKEN, type RunOptions, type RunResult } from "./double/run.js";
import { useScene, type Scene } from "./double/scene.js";
import { contacting, GOOD, keeping, lineOf, PLACEHOLDER, vague } from "./policies.js";

const LOGS = vague("server logs");
const newScene = useScene();
const plain = (text: string): string => text.replaceAll("\\", "");

async function run(scene: Scene, options: RunOptions): Promise<RunResult> {
  const result = await runAction(scene.github, options);
  expect(scene.github.violations).toEqual([]);
  expect(result.stderr).toBe("");
  expect(result.stdout + result.summary).not.toContain(TOKEN);
  return result;
}

describe("events without a pull request lint everything and annotate", () => {
  it("merge_group: annotates old and new, fails only for what the group brings in", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": contacting(PLACEHOLDER), "docs/privacy.md": GOOD });
    const group = scene.push({ "docs/privacy.md": keeping(LOGS) }, base);
    const result = await run(scene, { event: "merge_group", payload: payload("merge_group", { merge_group: { head_sha: group, base_sha: base } }), sha: group, checkout: group });
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ total: "2", new: "1", "reported-via": "annotations" });
    expect(result.log.annotations.map(({ command, properties }) => [command, properties["file"]])).toEqual([
      ["warning", "docs/privacy.md"],
      ["error", "PRIVACY.md"],
    ]);
    expect(scene.github.writes()).toEqual([]);
  });

  it("push: what was there before the push does not fail it", async () => {
    const scene = newScene();
    const before = scene.base({ "PRIVACY.md": contacting(PLACEHOLDER) });
    const after = scene.push({ "README.md": "x" }, before);
    const result = await run(scene, { event: "push", payload: payload("push", { before, after }), sha: after, checkout: after });
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ total: "1", new: "0", conclusion: "neutral" });
    expect(result.log.annotations).toMatchObject([{ command: "error", properties: { file: "PRIVACY.md" } }]);
  });

  it("push of a new branch: nothing to compare with, so everything counts, and it says so", async () => {
    const scene = newScene();
    const after = scene.base({ "PRIVACY.md": contacting(PLACEHOLDER) });
    const result = await run(scene, { event: "push", payload: payload("push", { before: "0".repeat(40), after }), sha: after, checkout: after });
    expect(result.code).toBe(1);
    expect(plain(result.summary)).toContain("There is nothing to compare with on this event: every finding counts as new.");
  });

  it.each(["workflow_dispatch", "schedule"])("%s", async (event) => {
    const scene = newScene();
    const sha = scene.base({ "PRIVACY.md": contacting(PLACEHOLDER) });
    const result = await run(scene, { event, payload: payload("workflow_dispatch", {}), sha, checkout: sha });
    expect(result.code).toBe(1);
    expect(result.log.annotations).toMatchObject([{ command: "error", properties: { file: "PRIVACY.md", line: String(lineOf(contacting(PLACEHOLDER), "[your")) } }]);
  });
});

describe("events for forks", () => {
  it("pull_request_target: reads the head over the API, runs the base's config, and may comment", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD, "clauselint.config.json": "{}" });
    const head = scene.push({ "PRIVACY.md": contacting(PLACEHOLDER), "clauselint.config.json": '{"rules":{"valid-contact-email":"off"}}' }, base);
    const result = await run(scene, { event: "pull_request_target", payload: payload("pull_request", { number: 7, pull_request: { number: 7, head: { sha: head }, base: { sha: base } } }), sha: base, checkout: base });
    expect(result.code).toBe(1);
    expect(scene.github.comments).toMatchObject([{ path: "PRIVACY.md" }]);
  });

  it("workflow_run: finds the pull request by its head, not by what an artifact says", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    const head = scene.push({ "PRIVACY.md": contacting(PLACEHOLDER) }, base);
    const result = await run(scene, { event: "workflow_run", payload: payload("workflow_run", { workflow_run: { event: "pull_request", head_sha: head, head_branch: "lamp", head_repository: { owner: { login: "acme" } }, pull_requests: [] } }), sha: base, checkout: base });
    expect(result.outputs).toMatchObject({ new: "1", "reported-via": "review" });
    expect(scene.github.comments).toHaveLength(1);
  });

  it("works without a checkout, and says that no config was read", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "PRIVACY.md": contacting(PLACEHOLDER) }, base);
    const result = await scene.run({ checkout: undefined });
    expect(scene.github.comments).toHaveLength(1);
    expect(result.code).toBe(1);
    expect(plain(result.summary)).toContain("Nothing is checked out here, so no config was read");
  });
});

describe("where there is nothing to lint, or it cannot be linted", () => {
  it("no policy: says so and passes, or fails when asked to", async () => {
    const scene = newScene();
    const base = scene.base({ "README.md": "# Lamps\n" });
    scene.push({ "README.md": "# Lamps!\n" }, base);
    const notice = await scene.run();
    expect(notice.code).toBe(0);
    expect(notice.summary).toContain("Nothing to lint");
    expect(notice.log.annotations).toMatchObject([{ command: "notice", data: expect.stringContaining("no privacy policy was found") as string }]);
    const error = await scene.run({ inputs: { "if-no-policy": "error", files: "legal/*.md" } });
    expect(error.code).toBe(1);
    expect(error.log.annotations).toMatchObject([{ command: "error", data: "no document matches the input “files” (legal/*.md)" }]);
  });

  it("a config error is annotated at its line", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "clauselint.config.json": '{\n  "rules": {\n    "no-vague-retentions": "error"\n  }\n}\n' }, base);
    const result = await scene.run();
    expect(result.code).toBe(1);
    expect(result.log.annotations).toMatchObject([{ command: "error", properties: { file: "clauselint.config.json", line: "3" }, data: expect.stringContaining("no-vague-retention") as string }]);
    expect(result.outputs["conclusion"]).toBe("failure");
    expect(scene.github.writes()).toEqual([]);
  });

  it("a policy that is no text fails the run at its name", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "PRIVACY.md": "\0binary" }, base);
    const result = await scene.run();
    expect(result.code).toBe(1);
    expect(result.log.annotations).toMatchObject([{ command: "error", properties: { file: "PRIVACY.md" }, data: "is a binary file, not a text" }]);
  });

  it.each([
    ["fail-on", "eror", "input “fail-on” is “eror”. It can be error, warning, never. Did you mean"],
    ["max-comments", "many", "input “max-comments” is “many”. It can be a whole number from 0 to 60."],
    ["suggestions", "yes", "input “suggestions” is “yes”. It can be true or false."],
    ["preset", "gdrp", "input “preset”: there is no preset “gdrp”. Did you mean"],
    ["config", "nowhere.json", "there is no such config file"],
    ["baseline", "nowhere.json", "there is no such baseline"],
  ])("input %s: %s is told in one line", async (name, value, message) => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "README.md": "x" }, base);
    const result = await scene.run({ inputs: { [name]: value } });
    expect(result.code).toBe(1);
    expect(result.log.annotations).toHaveLength(1);
    expect(result.log.annotations[0]!.data).toContain(message);
  });
});

describe("inputs", () => {
  it("fail-on, fail-scope, show and files", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": contacting(PLACEHOLDER), "legal/app.md": GOOD });
    scene.push({ "legal/app.md": keeping(LOGS) }, base);
    expect((await scene.run({ inputs: { report: "none" } })).code).toBe(0);
    expect((await scene.run({ inputs: { report: "none", "fail-scope": "all" } })).code).toBe(1);
    const only = await scene.run({ inputs: { report: "none", files: "legal/*.md", "fail-on": "warning" } });
    expect([only.code, only.outputs["total"]]).toEqual([1, "1"]);
    expect((await scene.run({ inputs: { report: "none", files: "legal/*.md", "fail-on": "warning", preset: "recommended", summary: "false" } })).summary).toBe("");
    const all = await scene.run({ inputs: { show: "all", "fail-on": "never", "fail-scope": "all", files: "*.md\nlegal/*.md" } });
    expect(all.code).toBe(0);
    expect(scene.github.comments).toHaveLength(1);
    expect(plain(scene.github.reviews[0]!.body)).toContain("your email address");
  });

  it("working-directory, for a monorepo: paths stay those of the repository", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": contacting(PLACEHOLDER), "apps/lamp/PRIVACY.md": GOOD, "apps/lamp/clauselint.config.json": "{}" });
    scene.push({ "apps/lamp/PRIVACY.md": keeping(LOGS) }, base);
    const result = await scene.run({ inputs: { "working-directory": "apps/lamp", "fail-scope": "all", "sarif-file": "out/findings.sarif" } });
    expect(result.outputs["total"]).toBe("1");
    expect(scene.github.comments).toMatchObject([{ path: "apps/lamp/PRIVACY.md" }]);
    expect(result.outputs["sarif-file"]).toMatch(/apps\/lamp\/out\/findings\.sarif$/u);
  });

  it("baseline: what it knows neither shows nor fails; what it no longer matches is told", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": contacting(PLACEHOLDER) });
    scene.push({ "README.md": "x" }, base);
    const first = await scene.run({ inputs: { report: "none" } });
    const findings = first.json!.findings as unknown as { path: string; fingerprint: string; ruleId: string }[];
    const baseline = { version: 1, findings: [...findings.map(({ path, fingerprint, ruleId }) => ({ path, rule: ruleId.replace("clauselint/", ""), quote: "q", fingerprint })), { path: "PRIVACY.md", rule: "no-vague-retention", quote: "gone", fingerprint: "0".repeat(64) }] };
    scene.push({ "baseline.json": JSON.stringify(baseline) });
    const result = await scene.run({ inputs: { baseline: "baseline.json", "fail-scope": "all" } });
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ total: "0", suppressed: "1" });
    expect(plain(result.summary)).toContain("Entries of the baseline that match nothing any more: 1.");
  });
});

describe("a GitHub Enterprise Server", () => {
  it("is spoken to below its own address, GraphQL beside it", async () => {
    const scene = newScene();
    scene.github.prefix = "/api/v3";
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "PRIVACY.md": contacting(PLACEHOLDER) }, base);
    const result = await scene.run();
    expect(result.outputs["reported-via"]).toBe("review");
    expect(scene.github.comments).toHaveLength(1);
  });
});

describe.each(nodes)("on $name", ({ path }) => {
  it("reads, reports and ends", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "PRIVACY.md": contacting(PLACEHOLDER) }, base);
    const result = await scene.run({ node: path });
    expect(result.outputs).toMatchObject({ total: "1", new: "1", conclusion: "failure", "reported-via": "review" });
  });
});

it.skipIf(process.env["CLAUSELINT_NODE24"])("Node 24 is skipped: CLAUSELINT_NODE24 names no node binary", () => {
  expect(nodes).toHaveLength(1);
});
