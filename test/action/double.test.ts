/** The double must refuse what GitHub refuses: a double that takes everything proves nothing. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { findOperation, graphqlProblems, requestProblems } from "./double/contract.js";
import { useScene, type Scene } from "./double/scene.js";
import { GOOD, keeping, vague } from "./policies.js";

const problemsOf = (method: string, path: string, body?: unknown): string[] => {
  const url = new URL(path, "http://localhost");
  return requestProblems(findOperation(method, url.pathname)!, url.searchParams, body);
};
const REVIEWS = "/repos/acme/lamps/pulls/7/reviews";
const CHECKS = "/repos/acme/lamps/check-runs";

describe("the published contract, closed where it is open", () => {
  it("takes what is right", () => {
    expect(problemsOf("POST", REVIEWS, { event: "COMMENT", body: "b", comments: [{ path: "p", body: "b", line: 2, side: "RIGHT", start_line: 1, start_side: "RIGHT" }] })).toEqual([]);
    expect(problemsOf("GET", "/repos/acme/lamps/pulls/7/files?per_page=100")).toEqual([]);
  });

  it.each([
    ["a key that only single comments have", { event: "COMMENT", body: "b", comments: [{ path: "p", body: "b", subject_type: "file" }] }],
    ["a side that does not exist", { event: "COMMENT", body: "b", comments: [{ path: "p", body: "b", line: 1, side: "right" }] }],
    ["an event that does not exist", { event: "COMENT", body: "b" }],
    ["a line that is no number", { event: "COMMENT", body: "b", comments: [{ path: "p", body: "b", line: "1", side: "RIGHT" }] }],
    ["a comment without a body", { event: "COMMENT", body: "b", comments: [{ path: "p", line: 1, side: "RIGHT" }] }],
  ])("refuses a review with %s", (_, body) => expect(problemsOf("POST", REVIEWS, body)).not.toEqual([]));

  it("refuses a check run with 51 annotations, or without a summary", () => {
    const annotation = { path: "p", start_line: 1, end_line: 1, annotation_level: "warning", message: "m" };
    const check = (output: object): object => ({ name: "clauselint", head_sha: "a".repeat(40), status: "completed", conclusion: "success", output });
    expect(problemsOf("POST", CHECKS, check({ title: "t", summary: "s", annotations: Array(50).fill(annotation) }))).toEqual([]);
    expect(problemsOf("POST", CHECKS, check({ title: "t", summary: "s", annotations: Array(51).fill(annotation) }))).not.toEqual([]);
    expect(problemsOf("POST", CHECKS, check({ title: "t" }))).not.toEqual([]);
  });

  it("refuses unknown query parameters, paths and GraphQL fields", () => {
    expect(problemsOf("GET", "/repos/acme/lamps/pulls/7/files?perpage=100")).not.toEqual([]);
    expect(findOperation("DELETE", "/repos/acme/lamps/pulls/comments/1")).toBeUndefined();
    expect(graphqlProblems("query { viewer { nobody } }")).not.toEqual([]);
  });
});

const newScene = useScene();

async function call(scene: Scene, method: string, path: string, body?: unknown, accept = "application/json"): Promise<{ status: number; headers: Headers; body: unknown }> {
  const response = await fetch(scene.github.apiUrl + path, { method, headers: { authorization: "token ghs_secret", "x-github-api-version": "2022-11-28", accept }, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

describe("what GitHub enforces beyond its contract", () => {
  function open(scene: Scene): void {
    const base = scene.base({ "PRIVACY.md": `${GOOD}${"x\n\n".repeat(30)}end\n`, "a.md": "a\n" });
    scene.push({ "PRIVACY.md": `${keeping(vague("logs"))}${"x\n\n".repeat(30)}END\n` }, base);
  }
  const review = (scene: Scene, ...comments: object[]): Promise<{ status: number }> => call(scene, "POST", REVIEWS, { event: "COMMENT", body: "b", commit_id: scene.pull.head, comments });
  const on = (line: number, start_line?: number): object => ({ path: "PRIVACY.md", body: "b", side: "RIGHT", line, ...(start_line && { start_line, start_side: "RIGHT" }) });

  it("all comments of a review or none", async () => {
    const scene = newScene();
    open(scene);
    const last = keeping(vague("logs")).split("\n").length + 60;
    expect((await review(scene, on(13))).status).toBe(200);
    expect((await review(scene, on(13), on(40))).status).toBe(422);
    expect((await review(scene, on(last, 13))).status).toBe(422);
    expect((await review(scene, on(13, 13))).status).toBe(422);
    expect((await review(scene, { ...on(1), path: "a.md" })).status).toBe(422);
    expect((await review(scene, { ...on(13), body: "b".repeat(65_537) })).status).toBe(422);
    expect(scene.github.comments).toHaveLength(1);
  });

  it("a token that only reads, with the permission it lacks", async () => {
    const scene = newScene();
    open(scene);
    scene.github.permissions.pull_requests = "read";
    const refused = (await review(scene, on(13))) as { status: number; headers: Headers };
    expect([refused.status, refused.headers.get("x-accepted-github-permissions")]).toEqual([403, "pull_requests=write"]);
  });

  it("406 for a diff of more than 300 files, and pages of them", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push(Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`f${at}.txt`, "x\n"])), base);
    expect((await call(scene, "GET", "/repos/acme/lamps/pulls/7", undefined, "application/vnd.github.diff")).status).toBe(406);
    const page = await call(scene, "GET", "/repos/acme/lamps/pulls/7/files?per_page=100&page=4");
    expect([(page.body as unknown[]).length, page.headers.get("link")]).toEqual([1, null]);
    expect((await call(scene, "GET", "/repos/acme/lamps/pulls/7/files?per_page=100&page=3")).headers.get("link")).toContain('rel="next"');
  });

  it("zeroed files late in a long answer, whole ones when asked alone", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "a.txt": "x\n".repeat(50), "b.txt": "x\n" }, base);
    scene.github.patchLines = 20;
    const late = (await call(scene, "GET", "/repos/acme/lamps/pulls/7/files?per_page=100")).body as { changes: number; patch?: string }[];
    expect(late[1]).toMatchObject({ changes: 0 });
    expect(late[1]!.patch).toBeUndefined();
    expect((await call(scene, "GET", "/repos/acme/lamps/pulls/7/files?per_page=1&page=2")).body).toMatchObject([{ changes: 1 }]);
  });
});

it("the guard refuses other hosts", () => {
  const guard = new URL("double/guard.mjs", import.meta.url).href;
  const script = 'import("node:net").then((net) => { try { net.connect({ host: "192.0.2.1", port: 443 }); console.log("connected"); } catch (error) { console.log(error.message); process.exit(0); } })';
  const { stdout } = spawnSync(process.execPath, ["--import", guard, "-e", script], { encoding: "utf8" });
  expect(stdout.trim()).toBe("the guard refuses a connection to 192.0.2.1");
});
