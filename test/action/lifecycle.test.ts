import { describe, expect, it } from "vitest";
import { useScene } from "./double/scene.js";
import { GOOD, keeping, lineOf, PARTS, PLACEHOLDER, policy, vague } from "./policies.js";

const LOGS = vague("server logs");
const PHOTOS = vague("lamp photos");

const newScene = useScene();

/** What a person reads of a comment: without the hidden marks. */
const seen = (body: string): string => body.replace(/<!--[\s\S]*?-->/gu, "").replaceAll("\\", "").trim();

describe("pushes to a pull request", () => {
  it("shows what a first push brings in, at its lines, once, and fails for its error", async () => {
    const scene = newScene();
    const before = keeping(LOGS);
    const base = scene.base({ "PRIVACY.md": before, "README.md": "# Lamps\n" });
    const after = policy({ keep: `${PARTS.keep}\n${LOGS}\n${PHOTOS}`, contact: `${PARTS.contact}\n${PLACEHOLDER}` });
    scene.push({ "PRIVACY.md": after }, base);
    const run = await scene.run();

    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ total: "3", new: "2", fixed: "0", conclusion: "failure", "reported-via": "review" });
    expect(scene.github.comments.map(({ path, line }) => [path, line])).toEqual([
      ["PRIVACY.md", lineOf(after, "[your email")],
      ["PRIVACY.md", lineOf(after, "lamp photos")],
    ]);
    expect(seen(scene.github.comments[0]!.body)).toMatch(/^\*\*Error:\*\* “\[your email address\]”.*valid-contact-email/u);
    expect(seen(scene.github.reviews[0]!.body)).toBe("**clauselint** found 2 problems, all on the lines below.");
    expect(run.log.annotations).toEqual([]);
    expect(run.summary).toContain("| `PRIVACY.md` | `no-vague-retention` | 1 | 1 | 0 |");
    expect(run.json!.findings.map(({ state, line }) => [state, line])).toEqual([
      ["new", lineOf(after, "[your email")],
      ["new", lineOf(after, "lamp photos")],
      ["known", lineOf(after, "server logs")],
    ]);

    const again = await scene.run();
    expect(scene.writesOf(again)).toEqual([]);
    expect(again.code).toBe(1);
  });

  it("marks what a second push fixes, leaves what it shifts, says what it adds", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "PRIVACY.md": keeping(`${LOGS}\n${PHOTOS}`) }, base);
    await scene.run();
    const [logs, photos] = scene.github.comments.map(({ body }) => body);

    const head = scene.push({ "PRIVACY.md": policy({ collect: `${PARTS.collect}\nWe also store the lamps you connect.\n`, keep: `${PARTS.keep}\n${PHOTOS}\n${vague("chat history")}` }) });
    const run = await scene.run();
    expect(scene.writesOf(run)).toEqual(["PATCH /repos/acme/lamps/pulls/comments/" + scene.github.comments[0]!.id + " 200", "POST /repos/acme/lamps/pulls/7/reviews 200"]);
    const [first, second, third] = scene.github.comments;
    expect(seen(first!.body)).toContain(`**Fixed** as of ${head.slice(0, 7)}.`);
    expect(seen(first!.body)).toContain(seen(logs!));
    expect(second!.body).toBe(photos);
    expect(third!.body).toContain("for as long as necessary");
    expect(seen(scene.github.reviews[1]!.body)).toBe("**clauselint** found 1 problem, all on the lines below.");
    expect(run.outputs).toMatchObject({ total: "2", new: "2" });
    expect(scene.writesOf(await scene.run())).toEqual([]);
  });

  it("brings a finding back to its old comment when the fix is undone", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "PRIVACY.md": keeping(LOGS) }, base);
    await scene.run();
    const { body } = scene.github.comments[0]!;
    scene.push({ "PRIVACY.md": GOOD });
    await scene.run();
    expect(scene.github.comments[0]!.body).toContain("**Fixed**");
    scene.push({ "PRIVACY.md": keeping(LOGS) });
    await scene.run();
    expect(scene.github.comments.map((comment) => comment.body)).toEqual([body]);
  });

  it("says nothing twice after a force-push or a rebase onto a newer base", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "PRIVACY.md": keeping(LOGS) }, base);
    await scene.run();
    // Force-push: another commit with the same change and more text before it.
    scene.push({ "PRIVACY.md": policy({ title: `${PARTS.title}\nIt holds for the website, too.\n`, keep: `${PARTS.keep}\n${LOGS}` }) }, base);
    expect(scene.writesOf(await scene.run())).toEqual([]);
    // Rebase: the base has changed the same document meanwhile.
    const newer = scene.base({ "PRIVACY.md": policy({ collect: `${PARTS.collect}\nWe store which lamps you own.\n` }) });
    scene.push({ "PRIVACY.md": policy({ collect: `${PARTS.collect}\nWe store which lamps you own.\n`, keep: `${PARTS.keep}\n${LOGS}` }) }, newer);
    const run = await scene.run();
    expect(scene.writesOf(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ new: "1", total: "1" });
  });

  it("takes findings of a renamed policy for known", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": keeping(LOGS) });
    scene.push({ "PRIVACY.md": null, "docs/privacy-policy.md": keeping(`${LOGS}\n${PHOTOS}`) }, base);
    const run = await scene.run();
    expect(run.json!.findings.map(({ path, state }) => [path, state])).toEqual([
      ["docs/privacy-policy.md", "new"],
      ["docs/privacy-policy.md", "known"],
    ]);
    expect(scene.github.comments).toMatchObject([{ path: "docs/privacy-policy.md" }]);
  });

  it("comments on the head's lines when the merge commit is ahead of it", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    const after = keeping(LOGS);
    scene.push({ "PRIVACY.md": after }, base);
    // The base gains five lines at the top, so every line of the merge commit is five further down.
    scene.base({ "PRIVACY.md": GOOD.replace("# Acme Lamps Privacy Policy\n", "# Acme Lamps Privacy Policy\n\nOne.\n\nTwo.\n\n") });
    const run = await scene.run();
    expect(scene.github.comments).toMatchObject([{ line: lineOf(after, "server logs") }]);
    expect(run.json!.findings[0]!.line).toBe(lineOf(after, "server logs"));
  });

  it("leaves a thread alone that a person answered or resolved", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "PRIVACY.md": keeping(`${LOGS}\n${PHOTOS}`) }, base);
    await scene.run();
    const [logs, photos] = scene.github.comments;
    logs!.replies.push({ author: "ada", body: "Legal wants it so." });
    photos!.resolved = true;
    scene.push({ "PRIVACY.md": keeping(`Another sentence.\n\n${LOGS}\n${PHOTOS}`) });
    const run = await scene.run();
    expect(scene.writesOf(run)).toEqual([]);
    expect(run.summary).toContain("1 finding still there in conversations that were resolved by hand");
    expect(logs!.replies).toHaveLength(1);
    expect(photos!.resolved).toBe(true);
  });

  it("a run that newer commits have overtaken leaves the pull request to theirs", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    const old = scene.push({ "PRIVACY.md": keeping(LOGS) }, base);
    scene.push({ "PRIVACY.md": keeping(PHOTOS) });
    await scene.run();
    const late = await scene.run({ head: old });
    expect(scene.writesOf(late)).toEqual([]);
    expect(late.outputs).toMatchObject({ total: "1", "reported-via": "annotations" });
    expect(late.log.annotations).toMatchObject([{ command: "warning", properties: { file: "PRIVACY.md" } }]);
    expect(late.summary).toContain("has moved on to");
  });

  it("never edits what only looks like its own", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "PRIVACY.md": keeping(LOGS) }, base);
    await scene.run();
    const own = scene.github.comments[0]!;
    scene.github.comments.length = 0;
    scene.github.comments.push({ ...own, id: 1, author: "mallory" });
    const run = await scene.run();
    // Mallory's copy of the mark does not silence the finding either.
    expect(scene.writesOf(run)).toEqual(["POST /repos/acme/lamps/pulls/7/reviews 200"]);
    scene.push({ "PRIVACY.md": GOOD });
    await scene.run();
    expect(scene.github.comments[0]!.body).toBe(own.body);
    expect(scene.github.comments[1]!.body).toContain("**Fixed**");
  });

  it("keeps findings about the whole document in the review's text and marks them there", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "PRIVACY.md": policy({ contact: "## Contact\n\nPlease contact us with questions.\n" }) }, base);
    const run = await scene.run();
    expect(run.code).toBe(1);
    expect(scene.github.comments).toEqual([]);
    expect(seen(scene.github.reviews[0]!.body)).toMatch(/^- \*\*Error\*\* in \[PRIVACY\.md\]\(\S+\): .*\(\[require-contact-email\]/mu);
    expect(scene.writesOf(await scene.run())).toEqual([]);
    const head = scene.push({ "PRIVACY.md": GOOD });
    const fixed = await scene.run();
    expect(fixed.code).toBe(0);
    expect(scene.writesOf(fixed)).toEqual([`PUT /repos/acme/lamps/pulls/7/reviews/${scene.github.reviews[0]!.id} 200`]);
    expect(seen(scene.github.reviews[0]!.body)).toMatch(new RegExp(`^- \\*\\*Fixed\\*\\* as of ${head.slice(0, 7)}: \\*\\*Error\\*\\*`, "mu"));
  });

  it("says accepted, not fixed, of what a comment in the text accepts", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "PRIVACY.md": keeping(LOGS) }, base);
    await scene.run();
    scene.push({ "PRIVACY.md": keeping(`<!-- clauselint-disable-next-line no-vague-retention -- counsel agreed -->\n${LOGS}`) });
    const run = await scene.run();
    expect(run.outputs).toMatchObject({ total: "0", suppressed: "1" });
    expect(scene.github.comments[0]!.body).toContain("**Accepted** as of");
  });

  it("counts known findings that the base still holds as fixed when they go", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": keeping(`${LOGS}\n${PHOTOS}`) });
    scene.push({ "PRIVACY.md": keeping(PHOTOS) }, base);
    const run = await scene.run();
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ total: "1", new: "0", fixed: "1", conclusion: "success" });
    expect(scene.writesOf(run)).toEqual([]);
    expect(run.summary).toContain("| `PRIVACY.md` | `no-vague-retention` | 0 | 1 | 1 |");
  });
});
