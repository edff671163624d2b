/** Which files are the repository's policies. */
import { readdirSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { GitIgnore, matcher, type Matches } from "./gitignore.js";
import { nameOf } from "./paths.js";

/** What is read as a policy, of any name. */
const READABLE = /\.(?:md|markdown|mdx|txt|html?)$/i;

const WORD = "(?:policy|policies|notice|statement|declaration)";
/** privacy-policy, app_privacy_notice, privacy-policy-eu, privacypolicy.de, privacy.de, privacy */
const POLICY_NAME = new RegExp(`^(?:(?:[\\w-]+[-_.])?privacy[-_ ]?${WORD}(?:[-_. ][\\w. -]*)?|privacy(?:[-_.][a-z]{2}(?:[-_][a-z]{2,4})?)?)$`, "i");
/** PRIVACY, PRIVACY-APP, PRIVACY_POLICY: shouted, it is a document of the repository. */
const SHOUTED_NAME = /^PRIVACY(?:[-_. ].*)?$/;
/** The page of a folder: privacy/index.md, app/privacy-policy/page.mdx. */
const PAGE_NAME = /^(?:index|page|readme)$/i;
const PAGE_FOLDER = new RegExp(`^privacy(?:[-_ ]?${WORD})?$`, "i");

/** Folders of other people's texts, of builds and of examples. */
const SKIPPED = new Set(["node_modules", "bower_components", "vendor", "third_party", "third-party", "test", "tests", "__tests__", "spec", "fixtures", "__fixtures__", "testdata", "target", "venv", "__pycache__"]);
/** Folders with a dot that hold what people read. */
const READ_DOT_FOLDERS = new Set([".github", ".well-known", ".gitlab"]);

const isIn = (entry: Dirent): boolean => entry.isFile() || entry.isSymbolicLink();

/** Does the name alone say that this is a privacy policy? */
export function isPolicyName(path: string): boolean {
  const name = nameOf(path);
  if (name === "PRIVACY") return true;
  if (!READABLE.test(name)) return false;
  const stem = name.replace(READABLE, "");
  if (POLICY_NAME.test(stem) || SHOUTED_NAME.test(stem)) return true;
  const folder = nameOf(path.slice(0, -name.length - 1));
  return PAGE_NAME.test(stem) && PAGE_FOLDER.test(folder);
}

export interface DiscoverOptions {
  /** Absolute path of the repository's root. */
  readonly root: string;
  /** Where to look, relative to the root. */
  readonly folder: string;
  /** The config's and the command line's patterns. */
  readonly ignored?: Matches;
}

/** Files below the folder for which `wanted` holds, in the order of their paths. */
function walk({ root, folder, ignored = () => false }: DiscoverOptions, wanted: (path: string) => boolean, skip: (name: string) => boolean): string[] {
  // Beside the repository its .gitignore says nothing.
  const base = folder.startsWith("..") ? folder : "";
  const git = new GitIgnore(join(root, base));
  const inBase = (path: string): string => (base === "" ? path : path.slice(base.length + 1));
  const found: string[] = [];
  // A folder asked for by name is meant, even if git leaves it out (a built site).
  const honourGit = folder === base || !isUnderIgnored(git, folder);
  const leftOut = (path: string): boolean => ignored(path) || (honourGit && git.ignores(inBase(path)));
  const visit = (at: string): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, at), { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = at === "" ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skip(entry.name) && !leftOut(`${path}/`)) visit(path);
      } else if (isIn(entry) && wanted(path) && !leftOut(path)) found.push(path);
    }
  };
  visit(folder);
  return found;
}

function isUnderIgnored(git: GitIgnore, folder: string): boolean {
  const parts = folder.split("/");
  return parts.some((_, at) => git.ignores(`${parts.slice(0, at + 1).join("/")}/`));
}

const isHidden = (name: string): boolean => name.startsWith(".") && !READ_DOT_FOLDERS.has(name);

/** Would `findPolicies` find it, going by its path alone? For files of a commit, which no folder lists. */
export function isPolicyPath(path: string, folder = ""): boolean {
  const prefix = folder === "" ? "" : `${folder}/`;
  if (!path.startsWith(prefix) || !isPolicyName(path)) return false;
  return path.slice(prefix.length).split("/").slice(0, -1).every((name) => !isSkippedFolder(name));
}

const isSkippedFolder = (name: string): boolean => isHidden(name) || SKIPPED.has(name.toLowerCase());

/** The repository's policies, by their names. */
export const findPolicies = (options: DiscoverOptions): string[] => walk(options, isPolicyName, isSkippedFolder);

/** Every file in the folder that can be read as a policy, whatever its name; whether it is one, its text must tell. */
export const findReadable = (options: DiscoverOptions): string[] => walk(options, (path) => READABLE.test(path) || nameOf(path) === "PRIVACY", (name) => name === "node_modules" || isHidden(name));

/** Files that the config's `files` name. */
export function findMatching(options: DiscoverOptions, patterns: readonly string[], folder: string): string[] {
  const wanted = matcher(patterns, folder);
  return walk(options, wanted, (name) => name === "node_modules" || name === ".git");
}
