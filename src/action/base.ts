/**
 * The texts of a commit: from the checkout when it is that commit, from git when the objects are at hand, else from GitHub.
 * Nothing is fetched by git: the only address ever spoken to is the API's.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { decode, diskRepository, gitRepository, InputError, readSource, type Repository } from "../lint/index.js";
import type { GitHub, TreeEntry } from "./github.js";

export interface Snapshot {
  readonly repository: Repository;
  /** Every path, where they can be listed without walking a disk. */
  readonly paths: readonly string[];
  /**
   * A text as it was committed; `undefined` when it is not there or is no regular file.
   * @throws InputError for what is no text, or too large
   */
  text(path: string): Promise<string | undefined>;
  /** Fetches what `repository.read` was asked for in vain. @returns whether there was any such thing, so that asking again is worth it */
  settle(): Promise<boolean>;
}

/**
 * Makes every git that this process starts read only what is there: no downloads of missing objects, no prompts, no
 * refusal because the checkout belongs to another user, as it does in a container.
 */
export function tameGit(env: NodeJS.ProcessEnv): void {
  Object.assign(env, { GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_CONFIG_COUNT: "2", GIT_CONFIG_KEY_0: "safe.directory", GIT_CONFIG_VALUE_0: "*", GIT_CONFIG_KEY_1: "core.fsmonitor", GIT_CONFIG_VALUE_1: "false" });
}

/** @returns what git says, `undefined` when it fails */
export function git(root: string, ...args: string[]): string | undefined {
  try {
    return execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}

/** Whether the commit can be read without GitHub: a partial clone knows its commits but not its texts. */
const hasCommit = (root: string, commit: string): boolean => git(root, "cat-file", "-e", `${commit}^{tree}`) !== undefined && git(root, "config", "--get-regexp", "^remote\\..*\\.promisor$") === undefined;

/** The merge base by git alone; `undefined` where the history is cut off before it. */
export const localMergeBase = (root: string, base: string, head: string): string | undefined => (git(root, "rev-parse", "--is-shallow-repository") === "false" ? git(root, "merge-base", base, head) || undefined : undefined);

/** What is checked out. */
export function diskSnapshot(root: string): Snapshot {
  const repository = diskRepository(root);
  return {
    repository,
    paths: [],
    text: (path) => Promise.resolve(repository.exists(path) ? readSource(join(root, path), path).text : undefined),
    settle: () => Promise.resolve(false),
  };
}

function gitSnapshot(root: string, commit: string): Snapshot {
  const repository = gitRepository(root, commit);
  return {
    repository,
    paths: (git(root, "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit) ?? "").split("\0").filter((path) => path !== ""),
    text: (path) => {
      const text = repository.read(path);
      return Promise.resolve(text === undefined ? undefined : decode(Buffer.from(text, "utf8"), path).text);
    },
    settle: () => Promise.resolve(false),
  };
}

/** A commit as GitHub has it. */
class RemoteFiles implements Repository {
  readonly known = new Map<string, string | undefined>();
  readonly missed = new Set<string>();
  private readonly folders = new Set([""]);

  constructor(
    readonly files: ReadonlyMap<string, TreeEntry>,
    private readonly truncated: boolean,
  ) {
    for (const path of files.keys()) for (let at = path.lastIndexOf("/"); at > 0 && !this.folders.has(path.slice(0, at)); at = path.lastIndexOf("/", at - 1)) this.folders.add(path.slice(0, at));
  }

  exists(path: string): boolean | undefined {
    const clean = path.endsWith("/") ? path.slice(0, -1) : path;
    return this.files.has(clean) || this.folders.has(clean) || (this.truncated ? undefined : false);
  }

  read(path: string): string | undefined {
    if (this.known.has(path)) return this.known.get(path);
    if (this.files.get(path)?.mode.startsWith("100")) this.missed.add(path);
    return undefined;
  }
}

/** Documents that refer to each other are fetched this many at most; a policy names a few. */
const MOST_MISSED = 20;

async function remoteSnapshot(github: GitHub, commit: string): Promise<Snapshot> {
  const { files, truncated } = await github.tree(commit);
  if (truncated) throw new InputError("GitHub lists only a part of the repository's files; check out with fetch-depth: 0 to read them from git");
  const repository = new RemoteFiles(files, truncated);
  const fetchText = async (path: string): Promise<string | undefined> => {
    const entry = files.get(path);
    if (!entry?.mode.startsWith("100")) return undefined;
    return decode(await github.blob(entry.sha), path).text;
  };
  return {
    repository,
    paths: [...files.keys()],
    async text(path) {
      if (!repository.known.has(path)) repository.known.set(path, await fetchText(path));
      return repository.known.get(path);
    },
    async settle() {
      const wanted = [...repository.missed].filter((path) => !repository.known.has(path)).slice(0, MOST_MISSED);
      repository.missed.clear();
      for (const path of wanted) {
        // What cannot be read as a text is as good as not there: it is only referred to.
        repository.known.set(path, await fetchText(path).catch((error: unknown) => (error instanceof InputError ? undefined : Promise.reject(error))));
      }
      return wanted.length > 0;
    },
  };
}

/**
 * @param root of the checkout
 * @throws what GitHub's refusal throws, when the commit is only there
 */
export async function snapshotOf(root: string, commit: string, github: GitHub | undefined): Promise<Snapshot> {
  if (git(root, "rev-parse", "HEAD") === commit && git(root, "status", "--porcelain", "--untracked-files=no") === "") return diskSnapshot(root);
  if (hasCommit(root, commit)) return gitSnapshot(root, commit);
  if (!github) throw new InputError(`commit ${commit.slice(0, 7)} is not in the checkout and there is no token to ask GitHub for it`);
  return remoteSnapshot(github, commit);
}

