/** The job summary: everything there is to know, within the 1 MiB that GitHub takes. Pure. */
import { plural } from "../report/context.js";
import { codeSpan, forMarkdown } from "../report/safe-text.js";
import { permalink, ruleLink, type Place } from "./comments.js";
import { byWeight, countOf, type Finding } from "./findings.js";
import { bytes, SUMMARY_BYTES } from "./limits.js";

export interface SummaryInput {
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[];
  readonly suppressed: number;
  /** Policies that were read. */
  readonly files: readonly string[];
  /** What the reader should know beside the findings: refusals, fallbacks, other languages. */
  readonly notes: readonly string[];
  readonly place: Place;
  /** Tables of what laws and stores ask, as Markdown. */
  readonly checklists?: readonly string[];
  /** Where all findings are, whatever fits here. */
  readonly jsonFile: string;
}

interface Row {
  readonly path: string;
  readonly rule: string;
  new: number;
  known: number;
  fixed: number;
}

function rowsOf(findings: readonly Finding[], fixed: readonly Finding[]): Row[] {
  const rows = new Map<string, Row>();
  const count = (finding: Finding, column: "new" | "known" | "fixed"): void => {
    const rule = finding.ruleId ?? "";
    const key = `${finding.path}\0${rule}`;
    const row = rows.get(key) ?? { path: finding.path, rule, new: 0, known: 0, fixed: 0 };
    row[column]++;
    rows.set(key, row);
  };
  for (const finding of findings) count(finding, finding.state);
  for (const finding of fixed) count(finding, "fixed");
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** Rows of text that are taken as long as they fit. */
class Budget {
  private left: number;
  readonly parts: string[] = [];
  constructor(size: number) {
    this.left = size;
  }
  add(text: string): boolean {
    const size = bytes(text) + 1;
    if (size > this.left) return false;
    this.left -= size;
    this.parts.push(text);
    return true;
  }
}

/** Room for closing what is open and for saying what was left out. */
const RESERVE = 4096;

export function renderSummary(input: SummaryInput, limit = SUMMARY_BYTES): string {
  const { findings, fixed, files, notes, place } = input;
  const fresh = findings.filter((finding) => finding.state === "new").sort(byWeight);
  const known = findings.filter((finding) => finding.state === "known").sort(byWeight);
  const budget = new Budget(limit - RESERVE);
  const line = (finding: Finding): string => `- **${finding.severity === 2 ? "Error" : "Warning"}** in [${forMarkdown(finding.wholeDocument ? finding.path : `${finding.path}:${finding.line}`)}](${permalink(finding, place)}): ${forMarkdown(finding.message)}${ruleLink(finding.ruleId)}`;

  budget.add(`## clauselint: ${fresh.length === 0 ? "nothing new" : `new: ${countOf(fresh)}`}\n`);
  budget.add(`Read ${plural(files.length, "document")}${files.length > 0 && files.length <= 20 ? ` (${files.map(codeSpan).join(", ")})` : ""}. New: ${fresh.length}. Known before: ${known.length}. Fixed: ${fixed.length}. Accepted: ${input.suppressed}.\n`);
  for (const note of notes) budget.add(`> ${forMarkdown(note)}\n`);

  let leftOut = 0;
  const rows = rowsOf(findings, fixed);
  if (rows.length > 0) {
    budget.add("| Document | Rule | New | Known | Fixed |\n| --- | --- | ---: | ---: | ---: |");
    let shown = 0;
    // The table may take half of the room: the findings themselves matter more.
    for (const row of rows) {
      if (shown >= 2000 || !budget.add(`| ${codeSpan(row.path)} | ${row.rule ? codeSpan(row.rule.replace(/^clauselint\//u, "")) : "–"} | ${row.new} | ${row.known} | ${row.fixed} |`)) break;
      shown++;
    }
    if (shown < rows.length) budget.add(`\n${plural(rows.length - shown, "more row")} in the findings file.`);
    budget.add("");
  }

  const section = (title: string, list: readonly Finding[], folded: boolean): void => {
    if (list.length === 0) return;
    if (!budget.add(folded ? `<details><summary>${title} (${list.length})</summary>\n` : `### ${title} (${list.length})\n`)) {
      leftOut += list.length;
      return;
    }
    const shown = list.findIndex((finding) => !budget.add(line(finding)));
    leftOut += shown === -1 ? 0 : list.length - shown;
    // Closing comes out of the reserve, so that what is open is always closed.
    budget.parts.push(folded ? "\n</details>\n" : "");
  };
  section("New", fresh, false);
  section("Fixed", fixed, true);
  section("Known before", known, true);

  for (const table of input.checklists ?? []) budget.add(table);

  if (leftOut > 0) budget.parts.push(`\n${plural(leftOut, "more finding")} did not fit here: all are in the findings file, ${codeSpan(input.jsonFile)} (output \`json-file\`), and the first ones in the log.`);
  return `${budget.parts.join("\n")}\n`;
}
