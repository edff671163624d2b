/** The one place that talks to GitHub. Everything else is given plain data. */
import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { toFileDiff, type FileDiff, type ListedFile } from "./diff.js";
import { WAIT_SECONDS } from "./limits.js";
import { REVIEWS, THREADS } from "./queries.js";
import type { OnPullRequest, Written, WrittenComment } from "./reconcile.js";

/** Newer versions of the API change answers; this one stays for years. */
const API_VERSION = "2022-11-28";

/** A call that may have been carried out although the answer says otherwise: asked again only after looking. */
const ONCE = { retries: 0 };

/** The Checks API's request for an annotation. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title?: string;
}

export interface ReviewComment {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly side: "RIGHT";
  readonly start_line?: number;
  readonly start_side?: "RIGHT";
}

export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

export type CheckConclusion = "success" | "failure" | "neutral";

export interface TreeEntry {
  readonly sha: string;
  /** "100644", "120000" for a symbolic link, … */
  readonly mode: string;
}

/** Why a call failed, as far as it matters what to do next. */
export type Refusal =
  | { readonly kind: "forbidden"; /** As GitHub names it, "pull_requests=write". */ readonly permission: string | undefined }
  | { readonly kind: "invalid"; readonly reason: string }
  | { readonly kind: "limited"; readonly reason: string }
  | { readonly kind: "busy"; readonly reason: string };

interface RequestFailure {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers?: Record<string, string | undefined> };
}

const isRequestFailure = (error: unknown): error is RequestFailure => error instanceof Error && typeof (error as { status?: unknown }).status === "number";

/** Reads an error of this room's calls; `undefined` for what is no answer of GitHub's, and so a fault of ours. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!isRequestFailure(error)) return undefined;
  const { status } = error;
  // The first line: the rest is GitHub's pointer to its documentation.
  const reason = `${status} ${error.message.split("\n")[0]!.slice(0, 300)}`;
  const limited = status === 429 || (status === 403 && /rate limit|abuse/iu.test(error.message));
  if (limited) return { kind: "limited", reason };
  if (status === 401 || status === 403 || status === 404) return { kind: "forbidden", permission: error.response?.headers?.["x-accepted-github-permissions"] };
  if (status === 422) return { kind: "invalid", reason };
  return { kind: "busy", reason };
}

/**
 * For tests only: seconds of GitHub's waits and of the pacing between writes are multiplied by this; "0" does not wait at all.
 */
const waitScale = (): number => Number(process.env["CLAUSELINT_TEST_WAIT_SCALE"] ?? "1");

/** Pacing that does not pace. */
const unpaced = { key: () => ({ schedule: (_options: unknown, work: (...args: unknown[]) => unknown, ...args: unknown[]) => Promise.resolve(work(...args)) }) };

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export type GitHub = ReturnType<typeof createGitHub>;

/**
 * @param token never logged
 * @param say one line for the log
 */
export function createGitHub(token: string, { owner, repo }: Repository, say: (line: string) => void) {
  let waited = 0;
  const scale = waitScale();
  const mayWait = (seconds: number, options: { method?: string; url?: string }, _octokit: unknown, attempt: number): boolean => {
    if (attempt >= 3 || waited + seconds > WAIT_SECONDS) {
      say(`GitHub asks to wait ${seconds} s more before ${options.method} ${options.url}: too long`);
      return false;
    }
    waited += seconds;
    say(`GitHub asks to wait ${seconds} s before ${options.method} ${options.url}`);
    return true;
  };
  const octokit = getOctokit(
    token,
    {
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
      userAgent: "clauselint",
      retry: { retries: 2, retryAfterBaseValue: 1000 * scale, doNotRetry: [400, 401, 403, 404, 406, 409, 410, 422, 429, 451] },
      throttle: {
        onRateLimit: mayWait,
        onSecondaryRateLimit: mayWait,
        retryAfterBaseValue: 1000 * scale,
        ...(scale < 1 ? { write: unpaced, notifications: unpaced } : {}),
      } as never,
    },
    // The first plugin stands closest to the wire: it gives the throttling plugin the words it looks for.
    (core: { hook: { error: (name: "request", handler: (error: Error) => never) => void } }) => {
      core.hook.error("request", (error) => {
        if (isRequestFailure(error) && error.status === 429 && !/rate limit/iu.test(error.message)) (error as Error).message += " (secondary rate limit)";
        throw error;
      });
      return {};
    },
    retry,
    throttling,
  );
  octokit.hook.before("request", (options) => {
    options.headers["x-github-api-version"] = API_VERSION;
  });
  const here = { owner, repo };

  return {
    /** The commit from which the head branched off. */
    async mergeBase(base: string, head: string): Promise<string> {
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${head}`, per_page: 1 });
      return data.merge_base_commit.sha;
    },

    /** Every file of a commit by path; `truncated` when GitHub did not list all. */
    async tree(commit: string): Promise<{ readonly files: ReadonlyMap<string, TreeEntry>; readonly truncated: boolean }> {
      const { data } = await octokit.rest.git.getTree({ ...here, tree_sha: commit, recursive: "1" });
      const files = new Map<string, TreeEntry>();
      for (const { path, sha, mode, type } of data.tree) if (type === "blob" && path && sha) files.set(path, { sha, mode: mode ?? "100644" });
      return { files, truncated: data.truncated };
    },

    async blob(sha: string): Promise<Buffer> {
      const { data } = await octokit.rest.git.getBlob({ ...here, file_sha: sha });
      return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
    },

    /** The open pull request with this head. */
    async pullRequestOf(headLabel: string, head: string): Promise<{ readonly number: number; readonly base: string } | undefined> {
      const { data } = await octokit.rest.pulls.list({ ...here, state: "open", head: headLabel, per_page: 100 });
      const found = data.find((pull) => pull.head.sha === head);
      return found && { number: found.number, base: found.base.sha };
    },

    /** The pull request's head as it is now. */
    async head(number: number): Promise<string> {
      const { data } = await octokit.rest.pulls.get({ ...here, pull_number: number });
      return data.head.sha;
    },

    /**
     * The changed files. A file of interest that came without a patch is asked for on its own: in a long answer GitHub
     * leaves out later patches.
     */
    async files(number: number, isOfInterest: (path: string) => boolean): Promise<FileDiff[]> {
      const listed = (await octokit.paginate(octokit.rest.pulls.listFiles, { ...here, pull_number: number, per_page: 100 })) as ListedFile[];
      return Promise.all(
        listed.map(async (file, index) => {
          const diff = toFileDiff(file);
          if (diff.hunks !== "unknown" || !isOfInterest(file.filename)) return diff;
          const { data } = await octokit.rest.pulls.listFiles({ ...here, pull_number: number, per_page: 1, page: index + 1 });
          const again = (data as ListedFile[]).find((each) => each.filename === file.filename);
          return again ? toFileDiff(again) : diff;
        }),
      );
    },

    /**
     * What stands on the pull request already. Where GraphQL is refused, nobody says whose a comment is.
     */
    async written(number: number): Promise<OnPullRequest> {
      try {
        return await writtenByGraphql(number);
      } catch (error) {
        say(`GitHub does not say which comments are ours (${error instanceof Error ? error.message.split("\n")[0] : String(error)}): nothing is edited`);
        return writtenByRest(number);
      }
    },

    async createReview(number: number, commit: string, body: string, comments: readonly ReviewComment[]): Promise<void> {
      await octokit.rest.pulls.createReview({ ...here, pull_number: number, commit_id: commit, event: "COMMENT", body, comments: [...comments], request: ONCE });
    },

    async editComment(id: string, body: string): Promise<void> {
      await octokit.rest.pulls.updateReviewComment({ ...here, comment_id: Number(id), body });
    },

    async editReview(number: number, id: string, body: string): Promise<void> {
      await octokit.rest.pulls.updateReview({ ...here, pull_number: number, review_id: Number(id), body });
    },

    /** `external_id` of the check runs of this name on the commit. */
    async checkRuns(commit: string, name: string): Promise<readonly (string | null)[]> {
      const { data } = await octokit.rest.checks.listForRef({ ...here, ref: commit, check_name: name, per_page: 100 });
      return data.check_runs.map((run) => run.external_id);
    },

    async createCheck(commit: string, name: string, externalId: string, conclusion: CheckConclusion, output: CheckOutput): Promise<number> {
      const { data } = await octokit.rest.checks.create({ ...here, name, head_sha: commit, status: "completed", conclusion, external_id: externalId, output: { ...output, annotations: [...output.annotations] }, request: ONCE });
      return data.id;
    },

    /** Adds the annotations to those that the check run has. */
    async addAnnotations(id: number, output: CheckOutput): Promise<void> {
      await octokit.rest.checks.update({ ...here, check_run_id: id, output: { ...output, annotations: [...output.annotations] }, request: ONCE });
    },
  };

  interface Page<T> {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly T[];
  }
  interface Node {
    readonly fullDatabaseId: string;
    readonly body: string;
    readonly viewerDidAuthor: boolean;
  }
  interface Answer<K extends string, T> {
    readonly repository: { readonly pullRequest: Readonly<Record<K, Page<T>>> };
  }

  async function allPages<K extends string, T>(query: string, key: K, number: number): Promise<T[]> {
    const nodes: T[] = [];
    for (let after: string | null = null; ; ) {
      const answer: Answer<K, T> = await octokit.graphql(query, { ...here, number, after });
      const page = answer.repository.pullRequest[key];
      nodes.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return nodes;
      after = page.pageInfo.endCursor;
    }
  }

  async function writtenByGraphql(number: number): Promise<OnPullRequest> {
    const threads = await allPages<"reviewThreads", { readonly isResolved: boolean; readonly comments: { readonly nodes: readonly Node[] } }>(THREADS, "reviewThreads", number);
    const reviews = await allPages<"reviews", Node>(REVIEWS, "reviews", number);
    const written = ({ fullDatabaseId, body, viewerDidAuthor }: Node): Written => ({ id: String(fullDatabaseId), body, own: viewerDidAuthor });
    const comments = threads.flatMap(({ isResolved, comments: { nodes } }): WrittenComment[] => nodes.slice(0, 1).map((node) => ({ ...written(node), resolved: isResolved })));
    return { comments, reviews: reviews.map(written) };
  }

  async function writtenByRest(number: number): Promise<OnPullRequest> {
    const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, { ...here, pull_number: number, per_page: 100 });
    const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, { ...here, pull_number: number, per_page: 100 });
    const written = ({ id, body }: { id: number; body: string }): Written => ({ id: String(id), body, own: undefined });
    return { comments: comments.map((comment) => ({ ...written(comment), resolved: false })), reviews: reviews.map(written) };
  }
}
