/** Where things are, and that they stay there: no path of an input or a link leads out of the workspace. */
import { realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { InputError } from "../lint/index.js";
import { git } from "./base.js";

export interface Workspace {
  /** Absolute, symbolic links resolved: the repository's root, what paths in reports are relative to. */
  readonly root: string;
  /** The working directory, relative to the root, forward slashes, "" for the root. */
  readonly folder: string;
}

const isInside = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);

/** The real place of a path that may not be there yet: that of the nearest folder above it that is. */
function realPlace(path: string): string {
  for (let at = path; ; at = dirname(at)) {
    try {
      return resolve(realpathSync(at), relative(at, path));
    } catch (error) {
      // A link that leads nowhere could be made to lead anywhere.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" || dirname(at) === at) throw error;
    }
  }
}

/**
 * @param input the input's name, for the message
 * @throws InputError when the path leads out of `outer`, also through a symbolic link
 */
export function insideOf(outer: string, from: string, path: string, input: string): string {
  const refuse = (): never => {
    throw new InputError(`input “${input}” is “${path}”, which leads out of the workspace. Name a path inside it.`);
  };
  if (path.includes("\0")) return refuse();
  const full = resolve(from, path);
  let real: string;
  try {
    real = realPlace(full);
  } catch {
    return refuse();
  }
  return isInside(outer, real) ? full : refuse();
}

/** @throws InputError */
export function openWorkspace(workspace: string, workingDirectory: string): Workspace {
  const outer = realpathSync(workspace);
  const cwd = realpathSync(insideOf(outer, outer, workingDirectory, "working-directory"));
  if (!statSync(cwd).isDirectory()) throw new InputError(`input “working-directory” is “${workingDirectory}”, which is no folder.`);
  const top = git(cwd, "rev-parse", "--show-toplevel");
  const root = top ? realpathSync(top) : outer;
  // A repository around the workspace is not what was checked out.
  const at = isInside(outer, root) ? root : outer;
  return { root: at, folder: slashed(relative(at, cwd)) };
}

export const slashed = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));

/** A path of an input as seen from the repository's root. @throws InputError */
export function inRepository({ root, folder }: Workspace, path: string, input: string): string {
  const inside = slashed(relative(root, insideOf(root, resolve(root, folder), path, input)));
  if (inside === "" || inside.startsWith("..") || isAbsolute(inside)) throw new InputError(`input “${input}” is “${path}”, which is no file in the repository.`);
  return inside;
}
