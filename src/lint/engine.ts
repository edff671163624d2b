/** Runs the rules on policies with ESLint's own Linter, so that options, comments, fixes and messages mean what they mean there. */
import type { Linter } from "eslint/universal";
import type { Format, PolicyDocument, Range } from "../document/model.js";
import { stripBom, UnreadableDocumentError } from "../document/parse.js";
import { PolicySourceCode } from "../document/source-code.js";
import { Lines } from "../document/lines.js";
import { documentKind, type DocumentKind } from "../facts/kind.js";
import { language } from "../facts/language.js";
import { supplementedPaths } from "../facts/supplement.js";
import { rules } from "../generated/rules.js";
import plugin from "../index.js";
import type { PolicyRule } from "../rule/define.js";
import { acceptance, acceptedIn, standing } from "./accepted.js";
import { aboutComment } from "./comment-messages.js";
import { bareId, type AcceptedFinding, type ResolvedConfig } from "./config.js";
import { InputError, RuleFault } from "./errors.js";
import { applyFixes } from "./fix.js";
import { ReusingLinter } from "./reusing-linter.js";
import { Documents, type SupplementsOf } from "./surroundings.js";
import type { FileReport, Message, Repository, SourceFile, SuppressedMessage } from "./types.js";

export interface LintOptions {
  /** Compute `output`: what --fix makes of the text. */
  readonly fix?: boolean;
  /** How a path is shown in errors. */
  readonly show?: (path: string) => string;
  /** Day for `accepted … until`, "2027-01-31"; today when absent. */
  readonly day?: string;
  /** Told of a file that cannot be read as a document; without it, such a file throws. */
  readonly onUnreadable?: (error: InputError) => void;
  /** Told how long each step took, in milliseconds. */
  readonly onTime?: (phase: string, milliseconds: number) => void;
  readonly supplementsOf?: SupplementsOf;
  /** The rules in place of the plugin's own; for tests. */
  readonly rules?: Readonly<Record<string, PolicyRule>>;
}

/** Fixes that make room for further fixes; ESLint stops here too. */
const MAX_PASSES = 10;

/** ESLint matches configs by name and refuses what lies outside its folder, so it never sees the real path. */
const VIRTUAL_NAMES: Readonly<Record<Format, string>> = { markdown: "policy.md", text: "policy.txt", html: "policy.html" };

let shared: ReusingLinter | undefined;

/** One Linter for the whole process: it holds no state between files but its last result. */
const linter = (): ReusingLinter => (shared ??= new ReusingLinter({ cwd: "/" }));

/**
 * Lints policies. The same input gives the same findings.
 * @param files as on disk; a file that is no policy gets no findings, see `kind`
 * @param repository what the documents refer to
 * @throws InputError for a text that cannot be read (unless `onUnreadable` takes it); RuleFault when a rule breaks
 */
export function lintSources(files: readonly SourceFile[], config: ResolvedConfig, repository: Repository, options: LintOptions = {}): FileReport[] {
  const run = new Run(config, repository, options);
  return files.flatMap((file) => {
    try {
      return run.lint(file);
    } catch (error) {
      if (!(error instanceof UnreadableDocumentError)) throw error;
      const unreadable = new InputError(error.message, { file: run.show(file.path) });
      if (!options.onUnreadable) throw unreadable;
      options.onUnreadable(unreadable);
      return [];
    }
  });
}

class Run {
  readonly show: (path: string) => string;
  private readonly rules: Readonly<Record<string, PolicyRule>>;
  private readonly documents: Documents;
  private readonly accepted: readonly AcceptedFinding[];
  /** As ESLint made them of ours for the first document of each format: checking all rules' options costs it a millisecond. */
  private readonly eslintConfigs = new Map<Format, Linter.Config[]>();

  constructor(
    private readonly config: ResolvedConfig,
    private readonly repository: Repository,
    private readonly options: LintOptions,
  ) {
    this.show = options.show ?? ((path) => path);
    this.rules = options.rules ?? rules;
    this.documents = this.newDocuments();
    this.accepted = standing(config.accepted, options.day);
  }

  private newDocuments(): Documents {
    return new Documents(this.repository, this.config, this.options.supplementsOf ?? supplementedPaths);
  }

  private timed<T>(phase: string, step: () => T): T {
    if (!this.options.onTime) return step();
    const start = performance.now();
    const result = step();
    this.options.onTime(phase, performance.now() - start);
    return result;
  }

  lint(file: SourceFile): FileReport {
    const document = this.timed("parse", () => this.documents.parse(file));
    const kind = this.config.documents.find(({ path }) => path === file.path)?.kind ?? documentKind(document);
    const found = kind === "other" ? { messages: [], suppressedMessages: [] } : this.timed("rules", () => this.verify(file, document, kind));
    const output = this.options.fix ? this.timed("fix", () => this.fixed(file, kind, found.messages)) : undefined;
    return {
      filePath: file.path,
      source: file.text,
      format: document.format,
      language: language(document),
      kind,
      ...found,
      ...(output !== undefined && { output }),
      document,
    };
  }

  /** The text after as many rounds of fixes as it takes; undefined without a change. */
  private fixed(file: SourceFile, kind: DocumentKind, first: readonly Message[]): string | undefined {
    const { text, hasBOM } = stripBom(file.text);
    let source = text;
    let messages = first;
    for (let pass = 0; pass < MAX_PASSES; pass++) {
      const next = applyFixes(source, messages);
      if (next === undefined) break;
      source = next;
      const again = { path: file.path, text: source };
      // A text that was mended must not be looked up as it was before.
      messages = this.verify(again, this.newDocuments().parse(again), kind).messages;
    }
    return source === text ? undefined : (hasBOM ? "\uFEFF" : "") + source;
  }

  private eslintConfig(format: Format): Linter.Config {
    return {
      files: [VIRTUAL_NAMES[format]],
      plugins: { clauselint: { ...plugin, rules: this.rules } },
      language: `clauselint/${format}`,
      rules: Object.fromEntries(Object.entries(this.config.rules).flatMap(([id, setting]) => (setting[0] === 0 ? [] : [[`clauselint/${id}`, setting]]))),
      settings: { clauselint: this.config.settings },
      linterOptions: { reportUnusedDisableDirectives: "warn" },
    } as unknown as Linter.Config;
  }

  /** Does the rule hold for a document of this kind and language? */
  private applies(id: string, document: PolicyDocument, kind: DocumentKind): boolean {
    const docs = this.rules[bareId(id)]?.meta.docs;
    return docs === undefined || ((kind === "policy" || !docs.privacyOnly) && (language(document) === "en" || docs.anyLanguage === true));
  }

  private verify(file: SourceFile, document: PolicyDocument, kind: DocumentKind): Pick<FileReport, "messages" | "suppressedMessages"> {
    const { path } = file;
    const { format } = document;
    let reported: Linter.LintMessage[];
    try {
      reported = linter().verify(new PolicySourceCode(document) as never, this.eslintConfigs.get(format) ?? this.eslintConfig(format), {
        filename: VIRTUAL_NAMES[format],
        ruleFilter: ({ ruleId }: { ruleId: string }) => this.applies(ruleId, document, kind),
      } as never);
      const { made } = linter();
      if (made) this.eslintConfigs.set(format, made);
    } catch (error) {
      throw new RuleFault((error as { ruleId?: string }).ruleId ?? "", this.show(path), error);
    }
    const lines = new Lines(document.source);
    const isAccepted = acceptedIn(document, path, this.accepted);
    const messages: Message[] = [];
    const suppressed = suppressedBy(linter()).flatMap((one): SuppressedMessage[] => {
      const message = this.checked(one, document, lines, path)?.message;
      return message ? [{ ...message, suppressions: one.suppressions }] : [];
    });
    for (const one of reported) {
      const checked = this.checked(one, document, lines, path);
      if (!checked) continue;
      const { message, range } = checked;
      const entry = message.ruleId === null ? undefined : isAccepted(range, bareId(message.ruleId));
      if (entry) suppressed.push({ ...message, suppressions: [acceptance(entry)] });
      else messages.push(message);
    }
    return { messages: messages.sort(byPlace), suppressedMessages: suppressed.sort(byPlace) };
  }

  /**
   * ESLint does not check that a report lies inside the text: a place that is not there is a fault of ours.
   * @returns undefined for what is said about other linters' comments
   */
  private checked(raw: Linter.LintMessage, document: PolicyDocument, lines: Lines, path: string): { message: Message; range: Range } | undefined {
    const { line, column } = raw;
    const start = lines.offset({ line, column });
    // What is said about a comment has no id; ESLint gives no end for some of it.
    const comment = raw.messageId === undefined ? document.comments.find(({ range }) => range[0] === start) : undefined;
    const text = comment ? aboutComment(raw, comment.text, Object.keys(this.rules)) : raw.message;
    if (text === undefined) return undefined;
    const { endLine = line, endColumn = column + 1 } = comment ? endOf(document, comment.range) : raw;
    const end = lines.offset({ line: endLine, column: endColumn });
    if (start === undefined || end === undefined || start >= end) {
      throw new RuleFault(raw.ruleId ?? "", this.show(path), `finding outside the text: ${line}:${column} to ${endLine}:${endColumn} of ${document.source.length} characters`);
    }
    const { ruleId, messageId, severity, fix, suggestions } = raw;
    const message: Message = {
      ruleId,
      severity: severity,
      message: text,
      line,
      column,
      ...(messageId !== undefined && { messageId }),
      endLine,
      endColumn,
      ...(fix && { fix: { range: [fix.range[0], fix.range[1]], text: fix.text } }),
      ...(suggestions?.length && { suggestions: suggestions.map((one) => ({ desc: one.desc, ...(one.messageId !== undefined && { messageId: one.messageId }), fix: one.fix })) }),
    };
    return { message, range: [start, end] };
  }
}

/** What comments in the text switched off in the last run; missing from ESLint's types. */
const suppressedBy = (from: Linter) => (from as unknown as { getSuppressedMessages(): (Linter.LintMessage & Pick<SuppressedMessage, "suppressions">)[] }).getSuppressedMessages();

function endOf(document: PolicyDocument, range: Range): { endLine: number; endColumn: number } {
  const { line, column } = document.location(range).end;
  return { endLine: line, endColumn: column };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Message, b: Message): number => a.line - b.line || a.column - b.column || compare(a.ruleId ?? "", b.ruleId ?? "") || a.endLine - b.endLine || a.endColumn - b.endColumn;
