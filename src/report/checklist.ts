/** For people at a terminal: what each law or store asks, what of it the policy says and where, and what it does not. */
import { InputError } from "../lint/errors.js";
import type { FileReport } from "../lint/types.js";
import { checklistsOf, isLawPreset, type Checklist } from "../laws/checklist.js";
import { PRESETS } from "../rule/presets.js";
import { CAVEAT, linesOf, tally, type CheckConfig, type CheckLine } from "./check-line.js";
import { paint, type Paint, type ReportContext } from "./context.js";
import { logLine } from "./safe-text.js";
import { width, wrap } from "./width.js";

const NARROWEST = 40;
const WIDEST = 100;
const INDENT = "    ";

const SIGNS = { covered: "✓", missing: "✗", aside: "–" } as const;

class Page {
  private readonly columns: number;
  private readonly ink: Paint;

  constructor(
    private readonly context: ReportContext,
    private readonly config: CheckConfig,
  ) {
    this.columns = Math.min(Math.max(context.columns, NARROWEST), WIDEST);
    this.ink = paint(context.color);
  }

  file(report: FileReport): string {
    const head = this.ink.path(logLine(this.context.show(report.filePath)));
    if (report.kind !== "policy" || report.language !== "en") return `${head}\n\n${INDENT}${report.kind === "policy" ? "Not in English, so nothing was looked for." : "No privacy policy, so nothing was looked for."}\n`;
    const lists = checklistsOf(report.document, this.config.presets, this.config.settings);
    return [head, "", ...lists.map((list) => this.list(list, report))].join("\n");
  }

  private list(list: Checklist, report: FileReport): string {
    const lines = linesOf(list, report, this.config);
    const right = tally(lines);
    const room = this.columns - list.title.length - width(right);
    const gap = room >= 2 ? " ".repeat(room) : `\n${INDENT}`;
    return [this.ink.strong(list.title) + gap + this.ink.dim(right), "", ...lines.map((line) => this.line(line)), ""].join("\n");
  }

  private line(line: CheckLine): string {
    const ink = { covered: this.ink.good, missing: this.ink.error, aside: this.ink.dim }[line.state];
    const duty = wrap(line.duty, this.columns - INDENT.length);
    const place = line.place && logLine(`${this.context.show(line.place.path)}:${line.place.line}`);
    const details = [line.provision, line.note, ...(line.state === "missing" ? [line.rule] : []), place].filter(Boolean).join(" · ");
    return [`  ${ink(SIGNS[line.state])} ${duty.join(`\n${INDENT}`)}`, ...wrap(details, this.columns - INDENT.length).map((part) => INDENT + this.ink.dim(part))].join("\n");
  }

  caveat(): string {
    return wrap(CAVEAT, this.columns).map((part) => this.ink.dim(part)).join("\n");
  }
}

/** @throws InputError when no preset of a law or a store is in use */
export function checklist(reports: readonly FileReport[], context: ReportContext): string {
  const { config } = context;
  if (!config?.presets.some(isLawPreset)) throw new InputError(`--format checklist needs a preset of a law or a store: add --preset gdpr, for instance. There are ${PRESETS.filter(isLawPreset).join(", ")}`);
  const page = new Page(context, config);
  return `\n${reports.map((report) => page.file(report)).join("\n")}\n${page.caveat()}\n`;
}
