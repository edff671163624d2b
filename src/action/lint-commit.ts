/** Lints what one commit holds. */
import { findMatching, findPolicies, InputError, isPolicyPath, lintSources, matcher, type FileReport, type ResolvedConfig, type SourceFile } from "../lint/index.js";
import type { Snapshot } from "./base.js";
import type { Workspace } from "./workspace.js";

export interface LintedCommit {
  readonly reports: readonly FileReport[];
  /** Files that could not be read as a policy, with the reason. */
  readonly unreadable: readonly InputError[];
}

/** A document that one refers to may refer to another. */
const MOST_ROUNDS = 3;

export async function lintCommit(snapshot: Snapshot, paths: readonly string[], config: ResolvedConfig, options: { readonly fix: boolean }): Promise<LintedCommit> {
  const files: SourceFile[] = [];
  const failed: InputError[] = [];
  for (const path of paths) {
    try {
      const text = await snapshot.text(path);
      if (text !== undefined) files.push({ path, text });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed.push(error);
    }
  }
  for (let round = 1; ; round++) {
    const unreadable = [...failed];
    const reports = lintSources(files, config, snapshot.repository, { fix: options.fix, onUnreadable: (error) => unreadable.push(error) });
    if (round >= MOST_ROUNDS || !(await snapshot.settle())) return { reports, unreadable };
  }
}

export interface Selection {
  /** Whether a path names a policy to lint. */
  readonly isWanted: (path: string) => boolean;
  /** The policies on disk and among `others`, in order. */
  readonly paths: (others: readonly string[]) => string[];
}

/** @param patterns the input's, relative to the working directory; they go before the config's */
export function selectPolicies({ root, folder }: Workspace, config: ResolvedConfig, patterns: readonly string[]): Selection {
  const isIgnored = matcher(config.ignore, config.folder);
  const named = patterns.length > 0 ? { patterns, from: folder } : config.files && { patterns: config.files, from: config.folder };
  const matches = named && matcher(named.patterns, named.from);
  const isBelow = (path: string): boolean => folder === "" || path.startsWith(`${folder}/`);
  const isWanted = (path: string): boolean => (matches ? matches(path) && isBelow(path) : isPolicyPath(path, folder)) && !isIgnored(path);
  const where = { root, folder, ignored: isIgnored };
  return {
    isWanted,
    paths: (others) => [...new Set([...(named ? findMatching(where, named.patterns, named.from) : findPolicies(where)), ...others.filter(isWanted)])].sort(),
  };
}
