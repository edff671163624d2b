/** What set the workflow off, as far as linting cares. Pure. */

export interface PullRequestEvent {
  readonly mode: "pull-request";
  readonly number: number;
  readonly head: string;
  /** Tip of the base branch when the event was made; older or newer than the merge base. */
  readonly base: string;
}

/** Everything is linted and annotated; `base` is what was there before, where the event knows it. */
export interface CommitEvent {
  readonly mode: "commit";
  readonly head: string;
  readonly base: string | undefined;
}

/** A workflow that ran for a pull request ended: which pull request it was has to be asked. */
export interface WorkflowRunEvent {
  readonly mode: "workflow-run";
  readonly head: string;
  /** `owner:branch` of the head. */
  readonly headLabel: string | undefined;
}

export type LintEvent = PullRequestEvent | CommitEvent | WorkflowRunEvent;

const SHA = /^[\da-f]{40}(?:[\da-f]{24})?$/u;

function sha(value: unknown): string | undefined {
  return typeof value === "string" && SHA.test(value) && !/^0+$/u.test(value) ? value : undefined;
}

type Payload = Readonly<Record<string, unknown>>;

/** A value deep in a payload that nobody vouches for. */
function at(payload: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>((value, key) => (value !== null && typeof value === "object" && Object.hasOwn(value, key) ? (value as Payload)[key] : undefined), payload);
}

/**
 * @param name `GITHUB_EVENT_NAME`
 * @param payload the event's JSON
 * @param commit `GITHUB_SHA`
 */
export function readEvent(name: string, payload: unknown, commit: string): LintEvent {
  const number = at(payload, "pull_request", "number");
  const head = sha(at(payload, "pull_request", "head", "sha"));
  const base = sha(at(payload, "pull_request", "base", "sha"));
  // Also pull_request_target, and the review events that carry a pull request.
  if (typeof number === "number" && head && base) return { mode: "pull-request", number, head, base };
  if (name === "merge_group") return { mode: "commit", head: sha(at(payload, "merge_group", "head_sha")) ?? commit, base: sha(at(payload, "merge_group", "base_sha")) };
  if (name === "workflow_run") {
    const run = sha(at(payload, "workflow_run", "head_sha"));
    const owner = at(payload, "workflow_run", "head_repository", "owner", "login");
    const branch = at(payload, "workflow_run", "head_branch");
    const isPullRequest = /^pull_request/u.test(String(at(payload, "workflow_run", "event")));
    if (run && isPullRequest) return { mode: "workflow-run", head: run, headLabel: typeof owner === "string" && typeof branch === "string" ? `${owner}:${branch}` : undefined };
  }
  if (name === "push") return { mode: "commit", head: sha(at(payload, "after")) ?? commit, base: sha(at(payload, "before")) };
  return { mode: "commit", head: commit, base: undefined };
}
