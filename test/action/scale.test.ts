import { describe, expect, it } from "vitest";
import { useScene } from "./double/scene.js";
import { GOOD, keeping, PARTS, policy, vague } from "./policies.js";

const newScene = useScene();

/** 200 sentences that each are a finding of their own. */
const MANY = Array.from({ length: 200 }, (_, at) => vague(`files of shelf number ${at}`)).join("\n");

const plain = (text: string): string => text.replaceAll("\\", "");
const cited = (text: string): number => (plain(text).match(/\*\*(?:Warning|Error):?\*\*/gu) ?? []).length;

describe("200 findings on one pull request", () => {
  it("as a review: no request fails, everything is accounted for, a rerun writes nothing", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "PRIVACY.md": keeping(MANY) }, base);
    const run = await scene.run();
    expect(run.outputs).toMatchObject({ total: "200", new: "200", "reported-via": "review" });
    expect(scene.github.requests.filter(({ status }) => status >= 400)).toEqual([]);
    const [review] = scene.github.reviews;
    const leftOut = Number(/(\d+) more problems? did not fit here/u.exec(review!.body)?.[1] ?? "0");
    expect(scene.github.comments).toHaveLength(20);
    expect(scene.github.comments.length + cited(review!.body) + leftOut).toBe(200);
    expect(cited(run.summary)).toBe(200);
    expect(run.log.text.filter((line) => line.includes("for as long as necessary"))).toHaveLength(200);
    expect(scene.writesOf(await scene.run())).toEqual([]);
    // One fixed: one edit, and nobody is told of the others again.
    scene.push({ "PRIVACY.md": keeping(MANY.replace(vague("files of shelf number 0"), "")) });
    const edited = scene.writesOf(await scene.run());
    expect(edited.every((write) => write.startsWith("PATCH") || write.startsWith("PUT"))).toBe(true);
    expect(edited).toHaveLength(1);
  });

  it("as a check run: fifty a request", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "PRIVACY.md": keeping(MANY) }, base);
    const run = await scene.run({ inputs: { report: "check" } });
    expect(scene.github.checkRuns).toHaveLength(1);
    expect(scene.github.checkRuns[0]!.annotations).toHaveLength(200);
    expect(scene.writesOf(run)).toHaveLength(4);
    expect(scene.writesOf(await scene.run({ inputs: { report: "check" } }))).toEqual([]);
  });

  it("as annotations: ten, and where the others are", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "PRIVACY.md": keeping(MANY) }, base);
    const run = await scene.run({ inputs: { report: "annotations" } });
    expect(run.log.annotations.filter(({ command }) => command === "warning")).toHaveLength(10);
    expect(run.log.annotations.filter(({ command }) => command === "notice").map(({ data }) => data)).toEqual(["190 more findings (190 warnings) without an annotation, as GitHub shows ten of a type: see the job summary, https://github.com/acme/lamps/actions/runs/77"]);
  });
});

describe("time", () => {
  it("cold start to finished report takes at most 2 s of processor time for one policy", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    // About the length of a real policy: 24 KB.
    const long = Array.from({ length: 160 }, (_, at) => `When you use lamp number ${at}, the app tells us its colour, its brightness and the room that you put it in, so that it shines as you like.\n`).join("\n");
    scene.push({ "PRIVACY.md": policy({ collect: `${PARTS.collect}\n${long}`, keep: `${PARTS.keep}\n${vague("server logs")}` }) }, base);
    const run = await scene.run();
    expect(run.outputs["reported-via"]).toBe("review");
    expect(run.cpuSeconds).toBeLessThan(2);
  });
});
