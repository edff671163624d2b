import { basename, dirname } from "node:path";
import { rules as catalogue } from "../generated/rules.js";
import { staleAccepted } from "../lint/accepted.js";
import { writeWhole } from "../lint/atomic-write.js";
import { loadConfig, type ResolvedConfig } from "../lint/config.js";
import { lintSources, type LintOptions } from "../lint/engine.js";
import { InputError } from "../lint/errors.js";
import { didYouMean } from "../lint/nearest.js";
import { decode } from "../lint/read-source.js";
import { diskRepository } from "../lint/repository.js";
import type { FileReport, Repository, SourceFile } from "../lint/types.js";
import { countsOf, type ReportContext } from "../report/context.js";
import { FORMAT_NAMES, isFormatName, loadReporter, type FormatName } from "../report/index.js";
import { logLine } from "../report/safe-text.js";
import { version } from "../version.js";
import type { Args } from "./args.js";
import { Collector, type Collected } from "./collect.js";
import { wantsColor, type ExitCode, type Io } from "./io.js";
import { kindNotice, languageNotice } from "./notices.js";
import { STDIN, workplace, type Workplace } from "./place.js";
import { Timing } from "./timing.js";

/** Columns of a terminal that does not say. */
const COLUMNS = 80;

/** @throws InputError, RuleFault */
export async function lintCommand(args: Args, io: Io): Promise<ExitCode> {
  return new LintRun(args, io).run();
}

class LintRun {
  private readonly place: Workplace;
  private readonly repository: Repository;
  private readonly timing: Timing;
  private failed = false;

  constructor(
    private readonly args: Args,
    private readonly io: Io,
  ) {
    this.place = workplace(io.cwd);
    this.repository = diskRepository(this.place.root, { whole: this.place.isRepository });
    this.timing = new Timing(args.timing);
  }

  private say(line: string): void {
    this.io.stderr.write(`clauselint: ${logLine(line)}\n`);
  }

  private fail(error: InputError): void {
    this.failed = true;
    this.say(error.message);
  }

  async run(): Promise<ExitCode> {
    const format = this.format();
    this.checkUse();
    const config = await this.timing.time("config", () => this.config());
    const collected = await this.timing.time("files", () => this.collect(config));
    for (const error of collected.errors) this.fail(error);
    for (const notice of collected.notices) this.say(notice);
    if (collected.files.length === 0) return collected.errors.length ? 2 : 0;

    const all = this.lint(collected.files, config);
    const reports = this.withoutOthers(all, collected);
    if (reports.length === 0) return 2;
    const notice = languageNotice(reports, this.place.show);
    if (notice !== undefined) this.say(notice);
    for (const { file, line, message } of await staleAccepted(config, reports, collected.complete)) this.say(`${[file, line].filter(Boolean).join(":")}: warning: ${message}`);

    const shown = await this.withBaseline(reports, config);
    if (this.args.fix) this.writeFixes(shown);
    const { errors, warnings } = countsOf(shown);
    const quiet = this.args.quiet ? shown.map((report) => ({ ...report, messages: report.messages.filter(({ severity }) => severity === 2) })) : shown;
    await this.timing.time("report", () => this.report(quiet, format, config));
    const { maxWarnings } = this.args;
    const tooMany = maxWarnings !== undefined && warnings > maxWarnings;
    if (tooMany) this.say(`${warnings} warnings, more than --max-warnings ${maxWarnings}`);
    this.timing.report((line) => this.io.stderr.write(line));
    return this.failed ? 2 : errors > 0 || tooMany ? 1 : 0;
  }

  private format(): FormatName {
    const { format = "stylish" } = this.args;
    if (!isFormatName(format)) throw new InputError(`there is no format “${format}”.${didYouMean(format, FORMAT_NAMES) || ` There are ${FORMAT_NAMES.join(", ")}.`}`);
    return format;
  }

  private checkUse(): void {
    const { stdin, stdinFilename, paths, fix, updateBaseline, fixDryRun } = this.args;
    if (stdin && paths.length) throw new InputError("--stdin takes no paths beside it");
    if (stdinFilename !== undefined && !stdin) throw new InputError("--stdin-filename is for --stdin");
    if (stdin && fix) throw new InputError("--fix has no file to write with --stdin; use --fix-dry-run --format json");
    if (fix && fixDryRun) throw new InputError("--fix and --fix-dry-run exclude each other");
    if (updateBaseline && (fix || fixDryRun)) throw new InputError("--update-baseline and --fix exclude each other; fix first");
  }

  private async config(): Promise<ResolvedConfig> {
    const { config, presets, rules } = this.args;
    const common = { presets, rules };
    const path = typeof config === "string" ? this.place.toPath(config) : config;
    if (typeof path !== "string" || !path.startsWith("..")) return loadConfig({ ...common, repository: this.repository, folder: this.place.toPath("."), file: path, show: this.place.show });
    // A config beside the repository: its own folder bounds what it may extend, its paths still mean this repository.
    const file = this.place.absolute(path);
    const folder = dirname(file);
    const outside = await loadConfig({ ...common, repository: diskRepository(folder), file: basename(file), show: (name) => this.place.show(this.place.toPath(`${folder}/${name}`)) });
    return outside;
  }

  private async collect(config: ResolvedConfig): Promise<Collected> {
    if (!this.args.stdin) return new Collector(this.place, config, this.args.ignorePatterns).collect(this.args.paths);
    const { stdinFilename } = this.args;
    const shown = stdinFilename ?? STDIN;
    const { text, damaged } = decode(await this.io.readStdin(), shown);
    const path = stdinFilename === undefined ? STDIN : this.place.toPath(stdinFilename);
    return { files: [{ path, text }], named: new Set([path]), folders: [], errors: [], notices: damaged ? [`${shown}: is not valid UTF-8; what cannot be read shows as “\uFFFD”`] : [], complete: false };
  }

  private lint(files: readonly SourceFile[], config: ResolvedConfig): FileReport[] {
    const options: LintOptions = { show: this.place.show, fix: this.args.fix || this.args.fixDryRun, onUnreadable: (error) => this.fail(error), onTime: this.timing.sink };
    const reports = lintSources(files, config, this.repository, options);
    const mended = reports.filter(({ output }) => output !== undefined);
    if (mended.length === 0) return reports;
    // As ESLint does: what is reported is what is left.
    const after = new Map(lintSources(mended.map(({ filePath, output }) => ({ path: filePath, text: output! })), config, this.repository, { show: this.place.show }).map((report) => [report.filePath, report]));
    return reports.map((report) => (report.output === undefined ? report : { ...after.get(report.filePath)!, output: report.output }));
  }

  /** Leaves out what is no policy: silently in folders, with a notice where it was asked for by name. */
  private withoutOthers(reports: readonly FileReport[], { named, folders }: Collected): FileReport[] {
    const isOther = ({ kind }: FileReport): boolean => kind === "other";
    const inFolder = ({ filePath }: FileReport): boolean => folders.length > 0 && !named.has(filePath);
    const notice = kindNotice(reports.filter((report) => isOther(report) && !inFolder(report)).map(({ filePath }) => this.place.show(filePath)));
    if (notice !== undefined) this.say(notice);
    const kept = reports.filter((report) => !isOther(report) || !inFolder(report));
    if (kept.length === 0 && reports.length > 0) this.fail(new InputError("no privacy policy or other legal text in this folder", { file: folders.map((folder) => this.place.show(folder)).join(", ") }));
    return kept;
  }

  private async withBaseline(reports: readonly FileReport[], config: ResolvedConfig): Promise<readonly FileReport[]> {
    const { baseline, updateBaseline } = this.args;
    const path = baseline !== undefined ? this.place.toPath(baseline) : config.baseline;
    if (path === undefined) {
      if (updateBaseline) throw new InputError("--update-baseline needs --baseline FILE, or “baseline” in the config");
      return reports;
    }
    const { useBaseline } = await import("./use-baseline.js");
    return useBaseline(reports, { file: this.place.absolute(path), shown: this.place.show(path), update: updateBaseline, say: (line) => this.say(line) });
  }

  private writeFixes(reports: readonly FileReport[]): void {
    for (const { filePath, output } of reports) {
      if (output === undefined) continue;
      try {
        writeWhole(this.place.absolute(filePath), output, this.place.show(filePath));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        this.fail(error);
      }
    }
  }

  private async report(reports: readonly FileReport[], format: FormatName, config: ResolvedConfig): Promise<void> {
    const { output, color } = this.args;
    const { stdout, env } = this.io;
    const context: ReportContext = {
      show: this.place.show,
      absolute: this.place.absolute,
      color: wantsColor(output === undefined ? stdout : { write() {} }, env, color),
      columns: (output === undefined ? stdout.columns : undefined) ?? COLUMNS,
      rules: catalogue,
      version,
      config,
    };
    const reporter = await loadReporter(format);
    const text = await reporter(reports, context);
    if (output === undefined) stdout.write(text);
    else writeWhole(this.place.absolute(this.place.toPath(output)), text, output);
  }
}
