/** For people at a terminal: each finding with its words underlined, at most as wide as the window. */
import type { FileReport, Message } from "../lint/types.js";
import { countsOf, paint, plural, type Paint, type ReportContext } from "./context.js";
import { excerpt, linesOf } from "./excerpt.js";
import { logLine } from "./safe-text.js";
import { width, wrap } from "./width.js";

const NARROWEST = 40;
const WIDEST = 110;
/** Files named one by one at the end; of more only the number. */
const NAMED_FILES = 4;

const bare = (ruleId: string): string => ruleId.replace(/^clauselint\//, "");

class Page {
  private readonly columns: number;
  private readonly ink: Paint;

  constructor(private readonly context: ReportContext) {
    this.columns = Math.min(Math.max(context.columns, NARROWEST), WIDEST);
    this.ink = paint(context.color);
  }

  file(report: FileReport): string {
    const lines = linesOf(report.source);
    const gutter = Math.max(...report.messages.map(({ line, column }) => `${line}:${column}`.length));
    return [this.ink.path(logLine(this.context.show(report.filePath))), "", ...report.messages.map((message) => this.message(message, lines, gutter))].join("\n");
  }

  private message(message: Message, lines: readonly string[], gutter: number): string {
    const isError = message.severity === 2;
    const word = isError ? "error" : "warning";
    const ink = isError ? this.ink.error : this.ink.warning;
    const indent = " ".repeat(`  ${word}  `.length);
    const rule = message.ruleId === null ? "" : logLine(bare(message.ruleId));
    const text = wrap(logLine(message.message), this.columns - indent.length).map(logLine);
    const head = [...text];
    const last = head.length - 1;
    const room = this.columns - indent.length - width(head[last]!) - rule.length;
    if (rule && room >= 2) head[last] += " ".repeat(room) + this.ink.dim(rule);
    else if (rule) head.push(" ".repeat(Math.max(0, this.columns - indent.length - rule.length)) + this.ink.dim(rule));
    const place = `${message.line}:${message.column}`.padStart(gutter);
    const bar = this.ink.dim("│");
    const { before, marked, after } = excerpt(lines, message, this.columns - gutter - 5);
    const line = neutral(before + marked + after);
    const behind = before.length + marked.length;
    const underline = " ".repeat(width(before)) + ink("^".repeat(Math.max(1, width(marked))));
    return [
      `  ${ink(word)}  ${head.join(`\n${indent}`)}`,
      `  ${this.ink.strong(place)} ${bar} ${line.slice(0, before.length)}${ink(line.slice(before.length, behind))}${line.slice(behind)}`,
      `  ${" ".repeat(gutter)} ${bar} ${underline}`,
      "",
    ].join("\n");
  }

  summary(reports: readonly FileReport[]): string {
    const { errors, warnings, fixable } = countsOf(reports);
    const suppressed = reports.flatMap((report) => report.suppressedMessages.map(({ suppressions }) => suppressions.at(-1)?.kind));
    const known = suppressed.filter((kind) => kind === "baseline").length;
    const aside = [
      ...(known ? [`${plural(known, "finding")} in the baseline`] : []),
      ...(suppressed.length - known ? [`${suppressed.length - known} switched off or accepted`] : []),
    ];
    const sentence = errors + warnings === 0 ? this.ink.good("✔ No problems") : (errors ? this.ink.error : this.ink.warning)(`✖ ${plural(errors + warnings, "problem")} (${plural(errors, "error")}, ${plural(warnings, "warning")})`);
    const fix = fixable ? `\n  ${fixable} of them can be mended with --fix.` : "";
    const more = aside.length ? this.ink.dim(`\n  Not counted: ${aside.join(", ")}.`) : "";
    return `${sentence} in ${this.names(reports)}.${fix}${more}\n`;
  }

  private names(reports: readonly FileReport[]): string {
    if (reports.length > NAMED_FILES) return plural(reports.length, "file");
    const names = reports.map(({ filePath }) => logLine(this.context.show(filePath)));
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  }
}

/** The runner takes `##[` for a command anywhere in a line; the underlining must keep its place, so one sign stands for another. */
const neutral = (text: string): string => text.replaceAll("##[", "#♯[");

export function stylish(reports: readonly FileReport[], context: ReportContext): string {
  const page = new Page(context);
  const files = reports.filter(({ messages }) => messages.length > 0).map((report) => page.file(report));
  return `${files.length ? `\n${files.join("\n")}\n` : ""}${page.summary(reports)}`;
}
