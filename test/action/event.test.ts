import { describe, expect, it } from "vitest";
import { readEvent } from "../../src/action/event.js";
import { payload } from "./double/run.js";

const A = "a".repeat(40);
const B = "b".repeat(40);
const SHA = "c".repeat(40);

describe("readEvent, on GitHub's own examples", () => {
  it.each(["pull_request", "pull_request_target", "pull_request_review"])("%s", (name) => {
    expect(readEvent(name, payload("pull_request", { pull_request: { number: 3, head: { sha: A }, base: { sha: B } } }), SHA)).toEqual({ mode: "pull-request", number: 3, head: A, base: B });
  });

  it("merge_group compares with the queue's base", () => {
    expect(readEvent("merge_group", payload("merge_group", { merge_group: { head_sha: A, base_sha: B } }), SHA)).toEqual({ mode: "commit", head: A, base: B });
  });

  it("push compares with what was there before; a new branch has nothing before it", () => {
    expect(readEvent("push", payload("push", { before: B, after: A }), SHA)).toEqual({ mode: "commit", head: A, base: B });
    expect(readEvent("push", payload("push", { before: "0".repeat(40), after: A }), SHA)).toMatchObject({ base: undefined });
  });

  it("workflow_run only stands for a pull request when it ran for one", () => {
    const run = { head_sha: A, head_branch: "lamp", head_repository: { owner: { login: "mallory" } } };
    expect(readEvent("workflow_run", payload("workflow_run", { workflow_run: { ...run, event: "pull_request" } }), SHA)).toEqual({ mode: "workflow-run", head: A, headLabel: "mallory:lamp" });
    expect(readEvent("workflow_run", payload("workflow_run", { workflow_run: { ...run, event: "push" } }), SHA)).toEqual({ mode: "commit", head: SHA, base: undefined });
  });

  it.each([["schedule", {}], ["workflow_dispatch", payload("workflow_dispatch", {})], ["something_new", null], ["pull_request", { pull_request: { number: "7", head: { sha: "x; rm" } } }]])("%s: everything, without a base", (name, event) => {
    expect(readEvent(name, event, SHA)).toEqual({ mode: "commit", head: SHA, base: undefined });
  });
});
