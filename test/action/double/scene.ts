/** A pull request on acme/lamps, pushed to and linted again and again. */
import { afterAll, afterEach, beforeEach, expect } from "vitest";
import { GitHubDouble, type Pull } from "./github.js";
import type { Files } from "./origin.js";
import { folders, payload, removeFolders, TOKEN, runAction, type RunOptions, type RunResult } from "./run.js";
import { rmSync } from "node:fs";

export class Scene {
  readonly github = new GitHubDouble();
  private pullRequest: Pull | undefined;

  get pull(): Pull {
    return this.pullRequest!;
  }

  /** The base branch's first commit, or a further one. */
  base(files: Files): string {
    const commit = this.github.origin.commit(files, ...(this.pullRequest ? [this.pullRequest.base] : []));
    if (this.pullRequest) this.pullRequest.base = commit;
    return commit;
  }

  /** Opens the pull request, or pushes to it. `onto`: the commit to build on, for a rebase. */
  push(files: Files, onto?: string): string {
    const parent = onto ?? this.pullRequest?.head;
    const commit = this.github.origin.commit(files, parent!);
    if (this.pullRequest) this.pullRequest.head = commit;
    else {
      this.pullRequest = { number: 7, base: parent!, head: commit, headLabel: "acme:lamp" };
      this.github.pulls.push(this.pullRequest);
    }
    return commit;
  }

  /** Runs the Action on the pull request as `pull_request` does: on the merge commit. */
  async run(options: Partial<RunOptions> & { readonly headRepository?: string; /** An older head than the pull request's. */ readonly head?: string } = {}): Promise<RunResult> {
    const { base, number } = this.pull;
    const head = options.head ?? this.pull.head;
    const sha = this.github.origin.merge(base, head);
    const fork = options.headRepository !== undefined;
    const result = await runAction(this.github, {
      event: "pull_request",
      payload: payload("pull_request", { number, pull_request: { number, head: { sha: head, repo: { fork, full_name: options.headRepository ?? "acme/lamps" } }, base: { sha: base } }, after: head }),
      sha,
      checkout: sha,
      ...options,
    });
    expect(this.github.violations).toEqual([]);
    expect(result.stderr).toBe("");
    expect(result.stdout + result.summary).not.toContain(TOKEN);
    return result;
  }

  writesOf(result: RunResult): string[] {
    return this.github.writes(result.since).map(({ method, path, status }) => `${method} ${path} ${status}`);
  }
}

/** A fresh scene for each test of a file. */
export function useScene(): () => Scene {
  let scene: Scene;
  beforeEach(async () => {
    scene = new Scene();
    await scene.github.start();
  });
  afterEach(async () => {
    await scene.github.stop();
    rmSync(scene.github.origin.folder, { recursive: true, force: true });
    removeFolders();
  });
  afterAll(() => expect(folders).toEqual([]));
  return () => scene;
}
