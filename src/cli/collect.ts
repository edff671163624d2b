/** From arguments to texts: finds the files, reads them, and keeps what went wrong. */
import { readdirSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { ResolvedConfig } from "../lint/config.js";
import { findMatching, findPolicies, findReadable } from "../lint/discover.js";
import { InputError } from "../lint/errors.js";
import { matcher, type Matches } from "../lint/gitignore.js";
import { didYouMean, nearest } from "../lint/nearest.js";
import { readSource, systemError } from "../lint/read-source.js";
import type { SourceFile } from "../lint/types.js";
import { COMMANDS } from "./args.js";
import type { Workplace } from "./place.js";

export interface Collected {
  readonly files: readonly SourceFile[];
  /** Paths that were asked for one by one: whether they are policies or not, they are spoken of. */
  readonly named: ReadonlySet<string>;
  /** Folders that were asked for. */
  readonly folders: readonly string[];
  readonly errors: readonly InputError[];
  readonly notices: readonly string[];
  /** No path was given: all of the repository's policies were looked for. */
  readonly complete: boolean;
}

const NAMES = "PRIVACY.md, docs/privacy-policy.md or legal/privacy_notice.html";

export class Collector {
  private readonly paths = new Set<string>();
  private readonly named = new Set<string>();
  private readonly folders: string[] = [];
  private readonly errors: InputError[] = [];
  private readonly notices: string[] = [];
  private readonly ignored: Matches;

  constructor(
    private readonly place: Workplace,
    private readonly config: ResolvedConfig,
    ignorePatterns: readonly string[],
  ) {
    const fromConfig = matcher(config.ignore, config.folder);
    const fromArguments = matcher(ignorePatterns, place.toPath("."));
    this.ignored = (path) => fromConfig(path) || fromArguments(path);
  }

  collect(args: readonly string[]): Collected {
    if (args.length === 0) this.discover();
    for (const argument of args) this.add(argument);
    const files = [...this.paths].flatMap((path) => this.read(path) ?? []);
    return { files, named: this.named, folders: this.folders, errors: this.errors, notices: this.notices, complete: args.length === 0 };
  }

  private discover(): void {
    const { root } = this.place;
    const { files, folder } = this.config;
    const options = { root, folder, ignored: this.ignored };
    const found = files ? findMatching(options, files, folder) : findPolicies({ ...options, folder: this.place.toPath(".") });
    for (const path of found) this.paths.add(path);
    if (found.length) return;
    const where = this.place.show(files ? folder : this.place.toPath("."));
    const reason = files ? `no file matches “files” of the config (${files.join(", ")})` : `no privacy policy found in ${where === "." ? "this folder" : where}. Looked for names such as ${NAMES}. Give a path, or set “files” in clauselint.config.json`;
    this.errors.push(new InputError(reason, files ? { file: this.config.file } : {}));
  }

  private add(argument: string): void {
    const path = this.place.toPath(argument);
    const shown = this.place.show(path);
    let isFolder: boolean;
    try {
      isFolder = statSync(this.place.absolute(path)).isDirectory();
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === "ENOENT" || (error as NodeJS.ErrnoException).code === "ENOTDIR";
      this.errors.push(missing ? new InputError(`no such file or folder.${this.meant(argument)}`, { file: shown }) : systemError(error, shown));
      return;
    }
    if (!isFolder) {
      if (this.ignored(path)) this.notices.push(`${shown}: left out by an ignore pattern`);
      else this.paths.add(path);
      this.named.add(path);
      return;
    }
    this.folders.push(path);
    const found = findReadable({ root: this.place.root, folder: path, ignored: this.ignored });
    for (const one of found) this.paths.add(one);
    if (found.length === 0) this.errors.push(new InputError("no policy in this folder: no .md, .markdown, .mdx, .txt, .html or .htm file", { file: shown }));
  }

  /** A slip in the name of a neighbour, or of a command. */
  private meant(argument: string): string {
    const command = /^\w+$/.test(argument) ? nearest(argument, COMMANDS) : undefined;
    if (command) return ` Did you mean the command “${command}”?`;
    try {
      const folder = dirname(resolve(this.place.cwd, argument));
      return didYouMean(basename(argument), readdirSync(folder));
    } catch {
      return "";
    }
  }

  private read(path: string): SourceFile | undefined {
    const shown = this.place.show(path);
    try {
      const { text, damaged } = readSource(this.place.absolute(path), shown);
      if (damaged) this.notices.push(`${shown}: is not valid UTF-8; what cannot be read shows as “\uFFFD”. Save it as UTF-8`);
      return { path, text };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.errors.push(error);
      return undefined;
    }
  }
}
