/** A repository on disk that stands for the one on GitHub: made with git itself, so that trees, merges and patches are the real ones. */
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Path → text; null takes the file away; `{ link }` is a symbolic link. */
export type Files = Readonly<Record<string, string | null | { readonly link: string }>>;

export interface ChangedFile {
  readonly filename: string;
  readonly status: "added" | "removed" | "modified" | "renamed";
  readonly previous_filename?: string;
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  readonly patch?: string;
}

const IDENTITY = { GIT_AUTHOR_NAME: "Ada", GIT_AUTHOR_EMAIL: "ada@acme.example", GIT_COMMITTER_NAME: "Ada", GIT_COMMITTER_EMAIL: "ada@acme.example", GIT_AUTHOR_DATE: "2026-01-02T03:04:05Z", GIT_COMMITTER_DATE: "2026-01-02T03:04:05Z", GIT_CONFIG_GLOBAL: join(tmpdir(), "no-such-gitconfig"), GIT_CONFIG_NOSYSTEM: "1" };

export function runGit(cwd: string, args: readonly string[], input?: string): string {
  return execFileSync("git", args, { cwd, encoding: "utf8", input, env: { ...process.env, ...IDENTITY }, stdio: ["pipe", "pipe", "pipe"], maxBuffer: 256 * 1024 * 1024 });
}

export class Origin {
  readonly folder = mkdtempSync(join(tmpdir(), "clauselint-origin-"));
  private marks = 0;

  constructor() {
    this.git("init", "-q", "--bare");
    this.git("config", "uploadpack.allowAnySHA1InWant", "true");
  }

  git(...args: string[]): string {
    return runGit(this.folder, args);
  }

  /** A commit with these files on top of those of its first parent. One process, however many files. */
  commit(files: Files, ...parents: string[]): string {
    this.marks++;
    const lines: string[] = [`commit refs/heads/c${this.marks}`, "committer Ada <ada@acme.example> 1767323045 +0000", `data <<END\ncommit ${this.marks}\nEND`];
    if (parents[0]) lines.push(`from ${parents[0]}`);
    for (const parent of parents.slice(1)) lines.push(`merge ${parent}`);
    for (const [path, content] of Object.entries(files)) {
      if (content === null) lines.push(`D ${path}`);
      else {
        const text = typeof content === "string" ? content : content.link;
        lines.push(`M ${typeof content === "string" ? "100644" : "120000"} inline ${path}`, `data ${Buffer.byteLength(text)}\n${text}`);
      }
    }
    runGit(this.folder, ["fast-import", "--quiet", "--force"], `${lines.join("\n")}\n`);
    return this.git("rev-parse", `refs/heads/c${this.marks}`).trim();
  }

  /** The commit that GitHub makes to try whether a pull request merges. */
  merge(base: string, head: string): string {
    const tree = this.git("merge-tree", "--write-tree", base, head).trim().split("\n")[0]!;
    return this.git("commit-tree", tree, "-p", base, "-p", head, "-m", "merge").trim();
  }

  mergeBase(base: string, head: string): string {
    return this.git("merge-base", base, head).trim();
  }

  changedFiles(from: string, to: string): ChangedFile[] {
    const all = this.git("diff", "-M", "--no-color", "-U3", "--full-index", from, to);
    return all
      .split(/^diff --git /mu)
      .slice(1)
      .map((part): ChangedFile => {
        const at = part.search(/^@@ /mu);
        const head = at === -1 ? part : part.slice(0, at);
        const patch = at === -1 ? undefined : part.slice(at).replace(/\n$/u, "");
        const added = (patch?.match(/^\+/gmu) ?? []).length;
        const deleted = (patch?.match(/^-/gmu) ?? []).length;
        const from = /^rename from (.+)$/mu.exec(head)?.[1];
        const filename = /^rename to (.+)$/mu.exec(head)?.[1] ?? /^a\/.+ b\/(.+)$/mu.exec(head)![1]!;
        const status = from ? "renamed" : /^new file/mu.test(head) ? "added" : /^deleted file/mu.test(head) ? "removed" : "modified";
        return { filename, status, ...(from && { previous_filename: from }), sha: /^index \w+\.\.(\w+)/mu.exec(head)?.[1] ?? "0".repeat(40), additions: added, deletions: deleted, changes: added + deleted, ...(patch !== undefined && { patch }) };
      });
  }
}
