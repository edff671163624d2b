/**
 * A double of GitHub's API on loopback. Every request is held against the published contract; what the contract does not
 * say is enforced here: lines must lie in the diff, all comments of a review or none, ranges within one hunk, caps, what a
 * token may do, missing patches, limits, pages.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { graphql } from "graphql";
import { hunkAround, parsePatch } from "../../../src/action/diff.js";
import { answerProblems, findOperation, graphqlProblems, graphqlSchema, requestProblems } from "./contract.js";
import { type ChangedFile, Origin } from "./origin.js";

export interface Pull {
  readonly number: number;
  /** Tip of the base branch. */
  base: string;
  head: string;
  readonly headLabel: string;
}

export interface Review {
  readonly id: number;
  readonly author: string;
  body: string;
  readonly commit: string;
}

export interface Comment {
  readonly id: number;
  readonly author: string;
  body: string;
  readonly path: string;
  readonly line: number;
  readonly startLine: number | undefined;
  readonly commit: string;
  resolved: boolean;
  replies: { author: string; body: string }[];
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string | null;
  readonly conclusion: string;
  title: string;
  summary: string;
  annotations: { path: string; start_line: number; message: string; annotation_level: string }[];
}

export interface LoggedRequest {
  readonly method: string;
  /** Without the API's root. */
  readonly path: string;
  readonly body: unknown;
  status: number;
}

export interface Fault {
  readonly matches: (request: LoggedRequest) => boolean;
  /** How often it strikes. */
  times: number;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** The request is carried out all the same: only its answer is lost. */
  readonly carriedOut?: boolean;
}

type Grant = "read" | "write" | "none";

export const BOT = "github-actions[bot]";

/** 65,536 characters, as GitHub's message says. */
const MOST_CHARACTERS = 65_536;

class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Record<string, string> = {},
    readonly errors?: unknown,
  ) {
    super(message);
  }
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

/** As GitHub lists a file that comes too late in a long answer. */
export function zeroed(file: ChangedFile): ChangedFile {
  const { patch, ...rest } = file;
  return patch === undefined ? file : { ...rest, additions: 0, deletions: 0, changes: 0 };
}

export class GitHubDouble {
  readonly origin = new Origin();
  readonly pulls: Pull[] = [];
  readonly reviews: Review[] = [];
  readonly comments: Comment[] = [];
  readonly checkRuns: CheckRun[] = [];
  readonly requests: LoggedRequest[] = [];
  /** What was asked or answered against the contract: must stay empty. */
  readonly violations: string[] = [];
  readonly faults: Fault[] = [];
  permissions: { pull_requests: Grant; checks: Grant; contents: Grant } = { pull_requests: "write", checks: "write", contents: "read" };
  /** Changes what the listing of changed files says, as GitHub does for large ones. */
  shapeFile: (file: ChangedFile) => ChangedFile = (file) => file;
  /** Lines of patches in one answer after which further files come back zeroed and without a patch. */
  patchLines = 20_000;
  /** Where the API's root is: "" as on github.com, "/api/v3" as on an Enterprise Server. */
  prefix = "";
  private server: Server | undefined;
  private ids = 4_000_000_000;

  async start(): Promise<void> {
    this.server = createServer((request, response) => void this.handle(request, response));
    await new Promise<void>((done) => this.server!.listen(0, "127.0.0.1", done));
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => this.server?.close(done) ?? done(undefined));
  }

  get root(): string {
    const address = this.server!.address();
    return `http://127.0.0.1:${typeof address === "object" ? address!.port : 0}`;
  }

  get apiUrl(): string {
    return this.root + this.prefix;
  }

  /** Requests that change something on GitHub. */
  writes(since = 0): LoggedRequest[] {
    return this.requests.slice(since).filter(({ method, path }) => method !== "GET" && path !== "/graphql");
  }

  nextId(): number {
    return ++this.ids;
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    const url = new URL(request.url!, this.root);
    const isGraphql = url.pathname === (this.prefix === "" ? "/graphql" : "/api/graphql");
    const path = isGraphql ? "/graphql" : url.pathname.slice(this.prefix.length);
    const logged: LoggedRequest = { method: request.method!, path: path + url.search, body: text === "" ? undefined : (JSON.parse(text) as unknown), status: 0 };
    this.requests.push(logged);
    let answer: Answer;
    try {
      if (!url.pathname.startsWith(this.prefix) && !isGraphql) this.violations.push(`${url.pathname} is not below ${this.prefix}`);
      const fault = this.faults.find((each) => each.times > 0 && each.matches(logged));
      if (fault) fault.times--;
      if (fault?.carriedOut) await this.answer(request, logged, url, path, isGraphql);
      answer = fault ? { status: fault.status, body: { message: fault.message ?? "Server Error" }, headers: fault.headers } : await this.answer(request, logged, url, path, isGraphql);
    } catch (error) {
      if (error instanceof Refused) answer = { status: error.status, body: { message: error.message, errors: error.errors, documentation_url: "https://docs.github.com/rest" }, headers: error.headers };
      else {
        this.violations.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
        answer = { status: 500, body: { message: "the double broke" } };
      }
    }
    logged.status = answer.status;
    response.writeHead(answer.status, { "content-type": "application/json; charset=utf-8", "x-github-api-version-selected": "2022-11-28", ...answer.headers });
    response.end(JSON.stringify(answer.body));
  }

  private async answer(request: IncomingMessage, { method, body }: LoggedRequest, url: URL, path: string, isGraphql: boolean): Promise<Answer> {
    if (request.headers.authorization !== "token ghs_secret") throw new Refused(401, "Bad credentials");
    if (isGraphql) return this.graphql(body as { query: string; variables: Record<string, unknown> });
    if (request.headers["x-github-api-version"] !== "2022-11-28") this.violations.push(`${method} ${path}: sends no X-GitHub-Api-Version`);
    const matched = findOperation(method, path);
    if (!matched) {
      this.violations.push(`${method} ${path} is not in the extract`);
      throw new Refused(404, "Not Found");
    }
    this.violations.push(...requestProblems(matched, url.searchParams, body));
    if (`${matched.parameters["owner"]}/${matched.parameters["repo"]}` !== "acme/lamps") throw new Refused(404, "Not Found");
    const route = this.routes[`${method} ${matched.operation.path}`];
    if (!route) throw new Error(`the double has no ${method} ${matched.operation.path}`);
    const answer = route(matched.parameters, url, body as never, request);
    this.violations.push(...answerProblems(matched, answer.status, answer.body));
    return answer;
  }

  private need(permission: keyof GitHubDouble["permissions"], level: "read" | "write"): void {
    const grant = this.permissions[permission];
    if (grant === "none" || (level === "write" && grant === "read")) throw new Refused(403, "Resource not accessible by integration", { "x-accepted-github-permissions": `${permission}=${level}` });
  }

  private pull(number: string): Pull {
    const found = this.pulls.find((pull) => String(pull.number) === number);
    if (!found) throw new Refused(404, "Not Found");
    return found;
  }

  filesOf(pull: Pull): ChangedFile[] {
    return this.origin.changedFiles(this.origin.mergeBase(pull.base, pull.head), pull.head).map((file) => this.shapeFile(file));
  }

  /** A page of a list, with the Link header. */
  private page<T>(list: readonly T[], url: URL, shape: (entries: readonly T[]) => unknown = (entries) => entries): Answer {
    const size = Math.min(Number(url.searchParams.get("per_page") ?? "30"), 100);
    const page = Number(url.searchParams.get("page") ?? "1");
    const next = new URL(url);
    next.searchParams.set("page", String(page + 1));
    const headers: Record<string, string> = page * size < list.length ? { link: `<${next.href}>; rel="next"` } : {};
    return { status: 200, body: shape(list.slice((page - 1) * size, page * size)), headers };
  }

  /** GitHub's own words for a line that is not in the diff. */
  private checkLine(files: readonly ChangedFile[], comment: { path: string; line?: number; start_line?: number; side?: string; start_side?: string; body: string }): string | undefined {
    const file = files.find(({ filename }) => filename === comment.path);
    if (!file) return "Path could not be resolved";
    if (file.patch === undefined) return "diff hunk can't be blank";
    if (comment.line === undefined) return "Line could not be resolved";
    if (comment.side !== "RIGHT") return "the double knows the head side only";
    const hunks = { path: file.filename, hunks: parsePatch(file.patch) };
    if (!hunkAround(hunks, comment.line, comment.line)) return "Pull request review thread line must be part of the diff";
    if (comment.start_line !== undefined) {
      if (comment.start_line >= comment.line) return "start line must precede the end line.";
      if (comment.start_side !== "RIGHT") return "start side must be given";
      if (!hunkAround(hunks, comment.start_line, comment.line)) return "Pull request review thread start line must be part of the same hunk as the line.";
    }
    return comment.body.length > MOST_CHARACTERS ? `Body is too long (maximum is ${MOST_CHARACTERS} characters)` : undefined;
  }

  private checkAnnotations(output: { annotations?: { start_line: number; end_line: number; start_column?: number; end_column?: number; message: string; title?: string }[] }): void {
    for (const each of output.annotations ?? []) {
      if (each.end_line < each.start_line) throw new Refused(422, "Invalid request: end_line must not be before start_line");
      if ((each.start_column !== undefined || each.end_column !== undefined) && each.start_line !== each.end_line) throw new Refused(422, "Invalid request: columns are only for one line");
      if (Buffer.byteLength(each.message) > 64 * 1024 || (each.title?.length ?? 0) > 255) throw new Refused(422, "Invalid request: too long");
    }
  }

  private readonly routes: Record<string, (parameters: Readonly<Record<string, string>>, url: URL, body: never, request: IncomingMessage) => Answer> = {
    "GET /repos/{owner}/{repo}/pulls": (_, url) => {
      this.need("pull_requests", "read");
      const label = url.searchParams.get("head");
      return this.page(this.pulls.filter((pull) => label === null || pull.headLabel === label), url, (pulls) => pulls.map((pull) => ({ number: pull.number, head: { sha: pull.head }, base: { sha: pull.base } })));
    },
    "GET /repos/{owner}/{repo}/pulls/{pull_number}": ({ pull_number }, _url, _body, request) => {
      this.need("pull_requests", "read");
      const pull = this.pull(pull_number!);
      if (/diff|patch/u.test(String(request.headers.accept)) && this.filesOf(pull).length > 300) throw new Refused(406, "Sorry, the diff exceeded the maximum number of files (300).");
      return { status: 200, body: { number: pull.number, head: { sha: pull.head }, base: { sha: pull.base } } };
    },
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files": ({ pull_number }, url) => {
      this.need("pull_requests", "read");
      let lines = 0;
      return this.page(this.filesOf(this.pull(pull_number!)), url, (files) =>
        files.map((file) => {
          lines += file.patch?.split("\n").length ?? 0;
          if (lines <= this.patchLines) return file;
          return zeroed(file);
        }),
      );
    },
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments": (_, url) => {
      this.need("pull_requests", "read");
      return this.page(this.comments, url, (list) => list.map(({ id, body, path, line }) => ({ id, body, path, line })));
    },
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews": (_, url) => {
      this.need("pull_requests", "read");
      return this.page(this.reviews, url, (list) => list.map(({ id, body }) => ({ id, body, state: "COMMENTED" })));
    },
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews": ({ pull_number }, _url, body: never) => {
      this.need("pull_requests", "write");
      const pull = this.pull(pull_number!);
      const { event, body: text = "", comments = [], commit_id } = body as { event?: string; body?: string; commit_id?: string; comments?: { path: string; body: string; line?: number; start_line?: number; side?: string; start_side?: string }[] };
      if (event !== "COMMENT") this.violations.push("a review without event stays pending, seen by nobody");
      if (text === "") throw new Refused(422, "Unprocessable Entity", {}, ["body is required"]);
      if (text.length > MOST_CHARACTERS) throw new Refused(422, `Body is too long (maximum is ${MOST_CHARACTERS} characters)`);
      if (commit_id !== pull.head) throw new Refused(422, "commit_id is not part of the pull request");
      const files = this.filesOf(pull);
      const wrong = comments.map((comment) => this.checkLine(files, comment)).filter((each) => each !== undefined);
      // All or nothing, and GitHub does not say which.
      if (wrong.length > 0) throw new Refused(422, "Unprocessable Entity", {}, wrong);
      const review: Review = { id: this.nextId(), author: BOT, body: text, commit: pull.head };
      this.reviews.push(review);
      for (const comment of comments) this.comments.push({ id: this.nextId(), author: BOT, body: comment.body, path: comment.path, line: comment.line!, startLine: comment.start_line, commit: pull.head, resolved: false, replies: [] });
      return { status: 200, body: { id: review.id, body: text, state: "COMMENTED" } };
    },
    "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}": ({ review_id }, _url, body: never) => {
      this.need("pull_requests", "write");
      const review = this.reviews.find(({ id }) => String(id) === review_id);
      if (!review) throw new Refused(404, "Not Found");
      if (review.author !== BOT) throw new Refused(403, "Must be the author");
      review.body = (body as { body: string }).body;
      return { status: 200, body: { id: review.id, body: review.body, state: "COMMENTED" } };
    },
    "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}": ({ comment_id }, _url, body: never) => {
      this.need("pull_requests", "write");
      const comment = this.comments.find(({ id }) => String(id) === comment_id);
      if (!comment) throw new Refused(404, "Not Found");
      // A token with write access may edit anybody's words; the Action must not.
      if (comment.author !== BOT) this.violations.push(`edits the comment of ${comment.author}`);
      comment.body = (body as { body: string }).body;
      return { status: 200, body: { id: comment.id, body: comment.body } };
    },
    "GET /repos/{owner}/{repo}/compare/{basehead}": ({ basehead }) => {
      this.need("contents", "read");
      const [base, head] = basehead!.split("...");
      let mergeBase: string;
      try {
        mergeBase = this.origin.mergeBase(base!, head!);
      } catch {
        throw new Refused(404, "No common ancestor between them");
      }
      return { status: 200, body: { status: "diverged", merge_base_commit: { sha: mergeBase } } };
    },
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha}": ({ tree_sha }) => {
      this.need("contents", "read");
      let listed: string;
      try {
        listed = this.origin.git("ls-tree", "-r", "-t", "-z", "--full-tree", tree_sha!);
      } catch {
        throw new Refused(404, "Not Found");
      }
      const tree = listed.split("\0").filter(Boolean).map((entry) => {
        const [, mode, type, sha, path] = /^(\d+) (\w+) (\w+)\t([\s\S]+)$/u.exec(entry)!;
        return { mode, type, sha, path };
      });
      return { status: 200, body: { sha: tree_sha, tree, truncated: false } };
    },
    "GET /repos/{owner}/{repo}/git/blobs/{file_sha}": ({ file_sha }) => {
      this.need("contents", "read");
      const text = this.origin.git("cat-file", "blob", file_sha!);
      return { status: 200, body: { sha: file_sha, encoding: "base64", content: Buffer.from(text, "utf8").toString("base64").replace(/.{60}/gu, "$&\n"), size: Buffer.byteLength(text) } };
    },
    "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": ({ ref }, url) => {
      this.need("checks", "read");
      const runs = this.checkRuns.filter((run) => run.headSha === ref && (url.searchParams.get("check_name") ?? run.name) === run.name);
      return this.page(runs, url, (list) => ({ total_count: runs.length, check_runs: list.map(({ id, name, externalId }) => ({ id, name, external_id: externalId })) }));
    },
    "POST /repos/{owner}/{repo}/check-runs": (_, _url, body: never) => {
      this.need("checks", "write");
      const { name, head_sha, external_id, conclusion, output } = body as { name: string; head_sha: string; external_id?: string; conclusion: string; output: { title: string; summary: string; annotations: CheckRun["annotations"] } };
      this.checkAnnotations(output as never);
      const run: CheckRun = { id: this.nextId(), name, headSha: head_sha, externalId: external_id ?? null, conclusion, title: output.title, summary: output.summary, annotations: [...output.annotations] };
      this.checkRuns.push(run);
      return { status: 201, body: { id: run.id, name, external_id: run.externalId } };
    },
    "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": ({ check_run_id }, _url, body: never) => {
      this.need("checks", "write");
      const run = this.checkRuns.find(({ id }) => String(id) === check_run_id);
      if (!run) throw new Refused(404, "Not Found");
      const { output } = body as { output: { title: string; summary: string; annotations: CheckRun["annotations"] } };
      this.checkAnnotations(output as never);
      run.annotations.push(...output.annotations);
      return { status: 200, body: { id: run.id, name: run.name } };
    },
  };

  /** Set to refuse GraphQL, as some tokens are refused it. */
  graphqlRefused = false;

  private async graphql({ query, variables }: { query: string; variables: Record<string, unknown> }): Promise<Answer> {
    this.violations.push(...graphqlProblems(query));
    if (this.graphqlRefused || this.permissions.pull_requests === "none") return { status: 200, body: { data: null, errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }] } };
    const connection = <T>(list: readonly T[], { first, after }: { first: number; after?: string | null }) => {
      const from = after ? Number(after) : 0;
      return { nodes: list.slice(from, from + first), pageInfo: { hasNextPage: from + first < list.length, endCursor: String(from + first) } };
    };
    const node = ({ id, body, author }: { id: number; body: string; author: string }) => ({ fullDatabaseId: String(id), body, viewerDidAuthor: author === BOT });
    const rootValue = {
      repository: () => ({
        pullRequest: () => ({
          reviewThreads: (page: { first: number; after?: string }) =>
            connection(
              this.comments.map((comment) => ({ isResolved: comment.resolved, comments: (inner: { first: number }) => connection([node(comment), ...comment.replies.map((reply) => node({ id: 1, ...reply }))], inner) })),
              page,
            ),
          reviews: (page: { first: number; after?: string }) => connection(this.reviews.map(node), page),
        }),
      }),
    };
    return { status: 200, body: await graphql({ schema: graphqlSchema, source: query, rootValue, variableValues: variables }) };
  }
}
