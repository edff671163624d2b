/** Unified patches as GitHub gives them: which lines of the head side a review comment may stand on. */

export interface Hunk {
  /** First and last line of the head side that the hunk shows, added and context lines alike. */
  readonly from: number;
  readonly to: number;
  readonly added: ReadonlySet<number>;
  /** Head lines that a deleted line stands right before; `to + 1` when the hunk ends in a deletion. */
  readonly deletedBefore: ReadonlySet<number>;
}

export interface FileDiff {
  readonly path: string;
  /** The path before a rename. */
  readonly previousPath?: string;
  /** "unknown": GitHub gave no patch for a file that it says was changed; no line may be assumed to be in the diff, and none not to be. */
  readonly hunks: readonly Hunk[] | "unknown";
}

const HEADER = /^@@ -\d+(?:,\d+)? \+(?<start>\d+)(?:,\d+)? @@/u;

/** Reads the hunks of one file's patch. */
export function parsePatch(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  let open: { from: number; line: number; added: Set<number>; deletedBefore: Set<number> } | undefined;
  const close = (): void => {
    // A hunk that only deletes a whole file shows no head line.
    if (open && open.line > open.from) hunks.push({ from: open.from, to: open.line - 1, added: open.added, deletedBefore: open.deletedBefore });
  };
  for (const line of patch.split("\n")) {
    const header = HEADER.exec(line)?.groups;
    if (header) {
      close();
      const start = Number(header["start"]);
      open = { from: start, line: start, added: new Set(), deletedBefore: new Set() };
    } else if (open) {
      if (line.startsWith("+")) open.added.add(open.line++);
      else if (line.startsWith("-")) open.deletedBefore.add(open.line);
      else if (line.startsWith(" ")) open.line++;
    }
  }
  close();
  return hunks;
}

/** What one entry of the "list pull request files" answer says. */
export interface ListedFile {
  readonly filename: string;
  readonly status: string;
  readonly changes: number;
  readonly patch?: string;
  readonly previous_filename?: string;
}

/**
 * A changed file without a patch is unknown, also when it counts no changes: past some 20,000 lines GitHub answers
 * with zeroes instead of the counts.
 */
export function toFileDiff(file: ListedFile): FileDiff {
  const touched = file.status === "added" || file.status === "modified" || file.status === "changed" || file.changes > 0;
  const hunks = file.patch !== undefined ? parsePatch(file.patch) : touched ? "unknown" : [];
  return { path: file.filename, previousPath: file.previous_filename, hunks };
}

/** The hunk that shows every line from `from` to `to`; a review comment may not leave its hunk. */
export function hunkAround(diff: FileDiff | undefined, from: number, to: number): Hunk | undefined {
  if (!diff || diff.hunks === "unknown") return undefined;
  return diff.hunks.find((hunk) => hunk.from <= from && to <= hunk.to);
}

/** Whether the pull request adds or changes one of the lines; `undefined` where the diff is unknown. */
export function addsLine(diff: FileDiff | undefined, from: number, to: number): boolean | undefined {
  if (!diff) return false;
  if (diff.hunks === "unknown") return undefined;
  return diff.hunks.some((hunk) => {
    for (let line = Math.max(from, hunk.from); line <= Math.min(to, hunk.to); line++) if (hunk.added.has(line)) return true;
    return false;
  });
}
