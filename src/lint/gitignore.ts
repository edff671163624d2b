import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ignore, { type Ignore } from "ignore";
import { folderOf, foldersUpward } from "./paths.js";

/** Does any pattern (as in .gitignore) match? A folder's path ends in "/". */
export type Matches = (path: string) => boolean;

/**
 * @param patterns as in .gitignore, relative to `folder`
 * @param folder relative to the repository's root
 */
export function matcher(patterns: readonly string[], folder = ""): Matches {
  if (patterns.length === 0) return () => false;
  const rules = ignore().add(patterns);
  const prefix = folder === "" ? "" : `${folder}/`;
  // Beside the repository the same names count; `ignore` takes no path that leads upward.
  const within = (path: string): string => path.replace(/^(?:\.\.\/)+/, "");
  return (path) => path.startsWith(prefix) && path.length > prefix.length && rules.ignores(within(path.slice(prefix.length)));
}

/** What git leaves out, read from the .gitignore files on the way to each path. */
export class GitIgnore {
  private readonly files = new Map<string, Ignore | undefined>();

  /** @param root absolute path of the repository */
  constructor(private readonly root: string) {}

  private rulesIn(folder: string): Ignore | undefined {
    if (!this.files.has(folder)) {
      const file = join(this.root, folder, ".gitignore");
      this.files.set(folder, existsSync(file) ? ignore().add(readFileSync(file, "utf8")) : undefined);
    }
    return this.files.get(folder);
  }

  /** @param path of a file, or of a folder with "/" at its end; the folders above it are taken as not ignored */
  ignores(path: string): boolean {
    // The nearest file that says anything wins, as in git.
    for (const folder of foldersUpward(folderOf(path.replace(/\/$/, "")))) {
      const result = this.rulesIn(folder)?.test(folder === "" ? path : path.slice(folder.length + 1));
      if (result?.unignored) return false;
      if (result?.ignored) return true;
    }
    return false;
  }
}
