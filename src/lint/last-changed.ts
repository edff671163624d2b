/** When a policy's words were last changed, by git. */
import type { PolicyDocument } from "../document/model.js";
import { parse, stripBom } from "../document/parse.js";
import { scanDates } from "../facts/calendar.js";
import { execFileSync } from "./child-process.js";
import { formatOfFile, isMdx } from "./surroundings.js";
import { insidePath } from "./paths.js";

/** Commits of the file that are looked at; beyond them nothing is known. */
const MAX_COMMITS = 40;

/** A document's words without its dates, and the dates alone. */
interface Words {
  readonly text: string;
  readonly dates: string;
}

function wordsOf(doc: PolicyDocument): Words {
  const dates = scanDates(doc.frontMatter?.value ?? "").map(({ value }) => value ?? "");
  const lines = doc.blocks.map(({ text: { text } }) => {
    let rest = "";
    let at = 0;
    for (const { from, to } of scanDates(text)) {
      dates.push(text.slice(from, to));
      rest += `${text.slice(at, from)}#`;
      at = to;
    }
    return rest + text.slice(at);
  });
  return { text: lines.join("\n"), dates: dates.join("\n") };
}

interface Where {
  /** A commit to start from; without it the working tree's own, and what is not committed yet makes the answer unknown. */
  readonly revision?: string;
  /** The path is relative to the repository's top and not to the folder. */
  readonly isFromTop?: boolean;
}

/**
 * @param root a folder in the repository
 * @returns the author's day, "2026-03-01", of the newest commit that changed words, when no date was changed with it or after it;
 *   undefined when that is not so, or cannot be known: no git, too short a history, changes that are not committed
 */
export function lastChanged(root: string, path: string, { revision, isFromTop = false }: Where = {}): string | undefined {
  const inside = insidePath("", path);
  if (inside === undefined) return undefined;
  const git = (...args: string[]): string => execFileSync("git", ["--no-pager", "--no-optional-locks", ...args], { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, stdio: ["ignore", "pipe", "ignore"] });
  const pathspec = isFromTop ? `:(top,literal)${inside}` : `:(literal)${inside}`;
  const read = (commit: string): Words => {
    const source = stripBom(git("cat-file", "blob", `${commit}:${isFromTop ? "" : "./"}${inside}`)).text;
    return wordsOf(parse(source, formatOfFile(inside, source), { mdx: isMdx(inside) }));
  };
  try {
    if (revision === undefined && git("status", "--porcelain", "--", pathspec) !== "") return undefined;
    // Along the main line: a merge counts on the day of the merge.
    const log = git("log", "--first-parent", `-${MAX_COMMITS}`, "--format=%H %as", revision ?? "HEAD", "--", pathspec);
    let newer: { words: Words; day: string } | undefined;
    for (const [, hash, day] of log.matchAll(/^(\w+) (\S+)$/gm)) {
      const words = read(hash!);
      if (newer && newer.words.dates !== words.dates) return undefined;
      if (newer && newer.words.text !== words.text) return newer.day;
      newer = { words, day: day! };
    }
  } catch {
    // No git, no repository, or a version that cannot be read: it cannot be known.
  }
  return undefined;
}
