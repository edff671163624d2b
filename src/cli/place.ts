/** Where the command runs: the repository around it, and how its paths are shown. */
import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

export interface Workplace {
  readonly cwd: string;
  /** Absolute path of the repository, or the folder itself where there is none. */
  readonly root: string;
  /** A repository was found, so what is not below the root does not exist. */
  readonly isRepository: boolean;
  /** From an argument to a path relative to the root, forward slashes. */
  toPath(argument: string): string;
  /** As the user would type it from here. */
  show(path: string): string;
  absolute(path: string): string;
}

export const STDIN = "<stdin>";

const slashes = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));

/** The nearest folder upward that git knows. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

export function workplace(cwd: string): Workplace {
  const here = realpathSync(cwd);
  const repository = repositoryOf(here);
  const root = repository ?? here;
  const absolute = (path: string): string => (path === STDIN ? path : resolve(root, path));
  return {
    cwd: here,
    root,
    isRepository: repository !== undefined,
    toPath: (argument) => slashes(relative(root, resolve(here, argument))),
    absolute,
    show(path) {
      if (path === STDIN) return path;
      const from = slashes(relative(here, absolute(path)));
      // On another drive there is no way from here to there.
      return isAbsolute(from) ? from : from || ".";
    },
  };
}
