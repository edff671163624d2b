import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { lastChanged } from "./last-changed.js";
import { execFileSync } from "./child-process.js";
import { insidePath } from "./paths.js";
import type { Repository } from "./types.js";

/** Larger files are not read: no policy is that long, and parsing costs 300 times the size in memory. */
export const SIZE_LIMIT = 2 * 1024 * 1024;

export interface DiskOptions {
  /** False: the folder is not known to be the whole repository, so a file that is not there may be elsewhere. */
  readonly whole?: boolean;
}

/** The files below a folder. What lies outside it, also behind a symbolic link, cannot be known and is not read. */
export function diskRepository(root: string, { whole = true }: DiskOptions = {}): Repository {
  let realRoot: string | undefined;
  const isInside = (real: string): boolean => {
    realRoot ??= realpathSync(root);
    return real === realRoot || real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep);
  };
  /** The real place of a path; "missing" when nothing is there, undefined when it is outside. */
  const resolve = (path: string): string | undefined => {
    const inside = insidePath("", path);
    if (inside === undefined) return undefined;
    const full = join(root, inside);
    try {
      const real = realpathSync(full);
      return isInside(real) ? real : undefined;
    } catch {
      return lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() ? undefined : MISSING;
    }
  };
  return {
    exists(path) {
      const real = resolve(path);
      if (real === undefined) return undefined;
      return real !== MISSING || (whole ? false : undefined);
    },
    read(path) {
      const real = resolve(path);
      if (real === undefined || real === MISSING) return undefined;
      try {
        const stat = statSync(real);
        return stat.isFile() && stat.size <= SIZE_LIMIT ? readFileSync(real, "utf8") : undefined;
      } catch {
        return undefined;
      }
    },
    lastChanged: (path) => lastChanged(root, path),
  };
}

const MISSING = "";

/** A revision's name as git takes it, and nothing that git could take for an option. */
const REVISION = /^\w[\w./~^@{}-]*$/;

/**
 * The files of a commit.
 * @param root a folder in the repository
 * @param revision name or hash of a commit
 * @throws Error when git does not know the revision
 */
export function gitRepository(root: string, revision: string): Repository {
  if (!REVISION.test(revision)) throw new Error(`“${revision}” is no name of a revision`);
  const git = (...args: string[]): Buffer => execFileSync("git", args, { cwd: root, maxBuffer: 256 * 1024 * 1024, stdio: ["ignore", "pipe", "pipe"] });
  /** Regular files by path, with their objects. */
  const objects = new Map<string, string>();
  const folders = new Set([""]);
  for (const entry of git("ls-tree", "-r", "-z", "--full-tree", revision).toString("utf8").split("\0")) {
    const [, mode, object, path] = /^(\d+) \w+ ([\da-f]+)\t(.+)$/s.exec(entry) ?? [];
    if (mode === undefined || object === undefined || path === undefined) continue;
    // Links and submodules: there, but not to be read.
    objects.set(path, mode.startsWith("100") ? object : "");
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
      if (folders.has(path.slice(0, at))) break;
      folders.add(path.slice(0, at));
    }
  }
  return {
    exists(path) {
      const inside = insidePath("", path);
      return inside === undefined ? undefined : objects.has(inside) || folders.has(inside);
    },
    read(path) {
      const object = objects.get(insidePath("", path) ?? "..");
      if (!object) return undefined;
      const content = git("cat-file", "blob", object);
      return content.length <= SIZE_LIMIT ? content.toString("utf8") : undefined;
    },
    lastChanged: (path) => lastChanged(root, path, { revision, isFromTop: true }),
  };
}
