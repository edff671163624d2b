import { describe, expect, it } from "vitest";
import { zeroed, type LoggedRequest } from "./double/github.js";
import type { RunResult } from "./double/run.js";
import { useScene, type Scene } from "./double/scene.js";
import { contacting, GOOD, keeping, lineOf, PARTS, PLACEHOLDER, policy, vague } from "./policies.js";

const LOGS = vague("server logs");
const AFTER = policy({ keep: `${PARTS.keep}\n${LOGS}`, contact: `${PARTS.contact}\n${PLACEHOLDER}` });
/** The words that name each of AFTER's findings. */
const BOTH = ["your email address", "for as long as necessary"];

const newScene = useScene();

function open(scene: Scene, after = AFTER): void {
  const base = scene.base({ "PRIVACY.md": GOOD });
  scene.push({ "PRIVACY.md": after }, base);
}

const isReview = ({ method, path }: LoggedRequest): boolean => method === "POST" && path.endsWith("/reviews");
const isCheck = ({ method, path }: LoggedRequest): boolean => method === "POST" && path.endsWith("/check-runs");

const plain = (text: string): string => text.replaceAll("\\", "");

/** Every finding is in the place that the run says, in the log and in the summary; and findings alone decide the exit code. */
function expectSeen(run: RunResult, place: readonly string[], code = 1): void {
  for (const words of BOTH) {
    expect(place.map(plain).join("\n")).toContain(words);
    expect(plain(run.summary)).toContain(words);
    expect(run.log.text.join("\n")).toContain(words);
  }
  expect(run.code).toBe(code);
}

const reviewTexts = ({ github }: Scene): string[] => [...github.reviews.map(({ body }) => body), ...github.comments.map(({ body }) => body)];
const checkTexts = ({ github }: Scene): string[] => github.checkRuns.flatMap(({ annotations }) => annotations.map(({ message }) => message));
const annotationTexts = (run: RunResult): string[] => run.log.annotations.filter(({ command }) => command !== "notice").map(({ data }) => data);
const notices = (run: RunResult): string[] => run.log.annotations.filter(({ command }) => command === "notice").map(({ data }) => data);

describe("the ladder, each rung with every finding visible", () => {
  it("review", async () => {
    const scene = newScene();
    open(scene);
    const run = await scene.run();
    expectSeen(run, reviewTexts(scene));
    expect(notices(run)).toEqual([]);
  });

  it("check run, when the token may not write on pull requests", async () => {
    const scene = newScene();
    open(scene);
    scene.github.permissions = { pull_requests: "read", checks: "write", contents: "read" };
    const run = await scene.run();
    expectSeen(run, checkTexts(scene));
    expect(run.outputs["reported-via"]).toBe("check");
    expect(scene.github.checkRuns).toMatchObject([{ headSha: scene.pull.head, conclusion: "failure" }]);
    expect(notices(run)).toEqual(["GitHub refused a review (it needs the permission “pull-requests: write”). The findings are reported as a check run and in the job summary instead."]);
    // The same again: the check run is there already.
    expect(scene.writesOf(await scene.run())).toEqual(["POST /repos/acme/lamps/pulls/7/reviews 403"]);
  });

  it.each([
    ["a fork's pull request", { headRepository: "mallory/lamps" }],
    ["Dependabot's, which is no fork", {}],
  ])("annotations, on %s: the token can only read", async (_, options) => {
    const scene = newScene();
    open(scene);
    scene.github.permissions = { pull_requests: "read", checks: "read", contents: "read" };
    const run = await scene.run(options);
    expectSeen(run, annotationTexts(run));
    expect(run.outputs["reported-via"]).toBe("annotations");
    expect(run.log.annotations[0]).toMatchObject({ command: "error", properties: { file: "PRIVACY.md", line: String(lineOf(AFTER, "[your email")), title: "clauselint/valid-contact-email" } });
    expect(notices(run)).toEqual(["GitHub refused a review (it needs the permission “pull-requests: write”), and a check run (it needs the permission “checks: write”). The findings are reported as annotations and in the job summary instead."]);
  });

  it("annotations, when the token may do nothing at all: added lines of the checkout's history decide what is new", async () => {
    const scene = newScene();
    open(scene);
    scene.github.permissions = { pull_requests: "none", checks: "none", contents: "none" };
    const run = await scene.run({ checkout: scene.pull.head, fullHistory: true });
    expectSeen(run, annotationTexts(run));
    expect(run.outputs).toMatchObject({ new: "2", "reported-via": "annotations" });
  });

  it("annotations without a token", async () => {
    const scene = newScene();
    open(scene);
    const run = await scene.run({ checkout: scene.pull.head, fullHistory: true, inputs: { token: "" } });
    expectSeen(run, annotationTexts(run));
    expect(scene.github.requests).toEqual([]);
  });

  it("log and summary alone, when nothing else is asked for", async () => {
    const scene = newScene();
    open(scene);
    const run = await scene.run({ inputs: { report: "none" } });
    expectSeen(run, [run.summary]);
    expect(run.outputs["reported-via"]).toBe("none");
    expect(scene.writesOf(run)).toEqual([]);
    expect(run.log.annotations).toEqual([]);
  });

  it("how it was reported never changes the exit code", async () => {
    const scene = newScene();
    open(scene, keeping(LOGS));
    scene.github.permissions = { pull_requests: "none", checks: "none", contents: "read" };
    const run = await scene.run();
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ conclusion: "neutral", "reported-via": "annotations" });
  });
});

describe("what GitHub refuses for a while, or for a line", () => {
  it("moves a line that GitHub no longer takes into the body, and retries once", async () => {
    const scene = newScene();
    open(scene);
    // When first asked, GitHub shows the whole file; then no longer its end.
    let asked = 0;
    scene.github.shapeFile = (file) => (asked++ === 0 ? file : { ...file, patch: file.patch!.replace(/\n\+Or write.*$/su, "") });
    const run = await scene.run();
    expect(scene.writesOf(run)).toEqual(["POST /repos/acme/lamps/pulls/7/reviews 422", "POST /repos/acme/lamps/pulls/7/reviews 200"]);
    expect(scene.github.comments).toHaveLength(1);
    expect(scene.github.comments[0]!.body).toContain("for as long as necessary");
    expect(scene.github.reviews[0]!.body).toContain("your email address");
    expectSeen(run, reviewTexts(scene));
    expect(run.outputs["reported-via"]).toBe("review");
  });

  it("puts everything into the body when GitHub does not say which line it does not like", async () => {
    const scene = newScene();
    open(scene);
    scene.github.faults.push({ matches: (request) => isReview(request) && (request.body as { comments: unknown[] }).comments.length > 0, times: 9, status: 422, message: "Unprocessable Entity" });
    const run = await scene.run();
    expect(scene.writesOf(run)).toEqual(["POST /repos/acme/lamps/pulls/7/reviews 422", "POST /repos/acme/lamps/pulls/7/reviews 200"]);
    expect(scene.github.comments).toEqual([]);
    expectSeen(run, reviewTexts(scene));
  });

  it("steps down when even the body is refused", async () => {
    const scene = newScene();
    open(scene);
    scene.github.faults.push({ matches: isReview, times: 9, status: 422, message: "Unprocessable Entity" });
    const run = await scene.run();
    expectSeen(run, checkTexts(scene));
    expect(notices(run)[0]).toMatch(/GitHub refused a review \(422 Unprocessable Entity/u);
  });

  it("looks before it repeats a review whose answer was lost", async () => {
    const scene = newScene();
    open(scene);
    scene.github.faults.push({ matches: isReview, times: 1, status: 502, carriedOut: true });
    const run = await scene.run();
    expect(scene.writesOf(run)).toEqual(["POST /repos/acme/lamps/pulls/7/reviews 502"]);
    expect(scene.github.reviews).toHaveLength(1);
    expect(scene.github.comments).toHaveLength(2);
    expectSeen(run, reviewTexts(scene));
    expect(run.outputs["reported-via"]).toBe("review");
  });

  it("repeats a review that did not arrive", async () => {
    const scene = newScene();
    open(scene);
    scene.github.faults.push({ matches: isReview, times: 1, status: 500 });
    const run = await scene.run();
    expect(scene.writesOf(run)).toEqual(["POST /repos/acme/lamps/pulls/7/reviews 500", "POST /repos/acme/lamps/pulls/7/reviews 200"]);
    expect(scene.github.reviews).toHaveLength(1);
  });

  it.each([
    ["429 with retry-after", { status: 429, headers: { "retry-after": "1" }, message: "Too many requests" }],
    ["a secondary limit", { status: 403, headers: { "retry-after": "1" }, message: "You have exceeded a secondary rate limit. Please wait a few minutes." }],
    ["the primary limit", { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" }, message: "API rate limit exceeded" }],
  ])("waits for %s and goes on", async (_, fault) => {
    const scene = newScene();
    open(scene);
    scene.github.faults.push({ matches: isReview, times: 1, ...fault });
    const run = await scene.run();
    expectSeen(run, reviewTexts(scene));
    expect(scene.github.reviews).toHaveLength(1);
    expect(run.log.text.join("\n")).toContain("GitHub asks to wait");
  });

  it("does not wait longer than its bound", async () => {
    const scene = newScene();
    open(scene);
    scene.github.faults.push({ matches: (request) => isReview(request) || isCheck(request), times: 9, status: 429, headers: { "retry-after": "3600" } });
    const run = await scene.run();
    expectSeen(run, annotationTexts(run));
    expect(run.log.text.join("\n")).toContain("too long");
    expect(scene.writesOf(run)).toHaveLength(2);
  });

  it("adds without editing when GitHub does not say whose a comment is, and says nothing twice", async () => {
    const scene = newScene();
    open(scene, keeping(LOGS));
    scene.github.graphqlRefused = true;
    await scene.run();
    expect(scene.github.comments).toHaveLength(1);
    scene.push({ "PRIVACY.md": contacting(PLACEHOLDER) });
    const run = await scene.run();
    expect(scene.writesOf(run)).toEqual(["POST /repos/acme/lamps/pulls/7/reviews 200"]);
    expect(scene.github.comments.map(({ body }) => body.includes("Fixed"))).toEqual([false, false]);
    expect(scene.writesOf(await scene.run())).toEqual([]);
  });

  it("survives GitHub's odd minutes: each reading call answers 502 once", async () => {
    const scene = newScene();
    open(scene);
    const failed = new Set<string>();
    scene.github.faults.push({ matches: ({ method, path }) => method === "GET" && !failed.has(path) && failed.add(path).size > 0, times: 99, status: 502 });
    const run = await scene.run();
    expectSeen(run, reviewTexts(scene));
    expect(run.outputs["new"]).toBe("2");
  });
});

describe("what is new when the base cannot be had", () => {
  it("falls back to added lines and says so", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": keeping(vague("old photos")) });
    scene.push({ "PRIVACY.md": policy({ keep: `${PARTS.keep}\n${vague("old photos")}`, contact: `${PARTS.contact}\n${PLACEHOLDER}` }) }, base);
    scene.github.faults.push({ matches: ({ path }) => path.includes("/compare/"), times: 99, status: 404, message: "Not Found" });
    const run = await scene.run();
    expect(run.outputs).toMatchObject({ total: "2", new: "1", conclusion: "failure" });
    expect(plain(run.summary)).toContain("What was there before could not be read");
    expect(plain(run.summary)).toContain("Findings on added lines count as new.");
    expect(run.log.text.join("\n")).toContain("What was there before could not be read");
  });

  it("takes everything for new when the diff cannot be had either", async () => {
    const scene = newScene();
    open(scene);
    scene.github.faults.push({ matches: ({ path }) => path.includes("/compare/") || path.includes("/files"), times: 99, status: 404, message: "Not Found" });
    const run = await scene.run();
    expect(run.outputs).toMatchObject({ new: "2", "reported-via": "review" });
    expect(scene.github.comments).toEqual([]);
    expectSeen(run, reviewTexts(scene));
  });

  it("falls back when the base holds something that is no text", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": "\0\0binary" });
    scene.push({ "PRIVACY.md": AFTER }, base);
    const run = await scene.run();
    expect(run.outputs["new"]).toBe("2");
    expect(plain(run.summary)).toContain("PRIVACY.md: is a binary file, not a text");
  });
});

describe("large pull requests", () => {
  const others = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`src/a${String(at).padStart(3, "0")}.txt`, `file ${at}\n`]));

  it("400 changed files: pages through them all", async () => {
    const scene = newScene();
    const base = scene.base({ "zz/PRIVACY.md": GOOD });
    scene.push({ ...others, "zz/PRIVACY.md": AFTER }, base);
    const run = await scene.run();
    expect(scene.github.comments).toHaveLength(2);
    expectSeen(run, reviewTexts(scene));
    expect(scene.github.requests.filter(({ path }) => path.includes("/files")).length).toBe(5);
  });

  it("asks alone for a file that came zeroed in a long answer", async () => {
    const scene = newScene();
    scene.github.patchLines = 60;
    const base = scene.base({ "zz/PRIVACY.md": GOOD });
    scene.push({ ...Object.fromEntries(Object.entries(others).slice(0, 40)), "zz/PRIVACY.md": AFTER }, base);
    const run = await scene.run();
    expect(scene.github.comments).toHaveLength(2);
    expect(scene.github.requests.some(({ path }) => path.includes("per_page=1&page=41"))).toBe(true);
    expectSeen(run, reviewTexts(scene));
  });

  it("puts findings into the body where GitHub gives no patch at all", async () => {
    const scene = newScene();
    open(scene);
    scene.github.shapeFile = zeroed;
    const run = await scene.run();
    expect(scene.github.comments).toEqual([]);
    expectSeen(run, reviewTexts(scene));
  });
});
