/** One line of a checklist in the parts that every form of it shows. */
import type { PolicyDocument } from "../document/model.js";
import { bareId, type ResolvedConfig } from "../lint/config.js";
import type { FileReport } from "../lint/types.js";
import type { Checklist, CheckedRequirement } from "../laws/checklist.js";

/** What a checklist needs of the config. */
export type CheckConfig = Pick<ResolvedConfig, "presets" | "rules" | "settings">;

export interface CheckLine {
  readonly state: "covered" | "missing" | "aside";
  readonly duty: string;
  /** "GDPR Art. 13(2)(d)" */
  readonly provision: string;
  /** Day since which it holds, ISO 8601. */
  readonly since: string;
  /** Id of the rule that checks it. */
  readonly rule: string;
  /** Where it stands; absent where it stands nowhere, or behind a link. */
  readonly place?: { readonly path: string; readonly line: number };
  /** What is missing, or why the line is set aside. */
  readonly note: string;
}

const pathOf = (report: FileReport, doc: PolicyDocument): string => (doc === report.document ? report.filePath : (doc.surroundings?.path ?? report.filePath));

const isOf = ({ ruleId }: { readonly ruleId: string | null }, rule: string): boolean => ruleId !== null && bareId(ruleId) === rule;

/** Why somebody wants to hear no more of it. */
function setAside({ rule }: CheckedRequirement["requirement"], report: FileReport, config: CheckConfig): string | undefined {
  if (config.rules[rule]?.[0] === 0) return `${rule} is off in the config`;
  const suppressed = report.suppressedMessages.find((message) => isOf(message, rule));
  return suppressed && !report.messages.some((message) => isOf(message, rule)) ? (suppressed.suppressions.at(-1)?.kind === "baseline" ? "missing, and in the baseline" : "missing, and accepted") : undefined;
}

export function checkLine(checked: CheckedRequirement, report: FileReport, config: CheckConfig): CheckLine {
  const { requirement, evidence } = checked;
  const { duty, provision, since, rule } = requirement;
  const common = { duty, provision, since, rule };
  const finding = requirement.decides === "rule" ? report.messages.find((message) => isOf(message, rule)) : undefined;
  if (finding) return { ...common, state: "missing", note: "see the finding", place: { path: report.filePath, line: finding.line } };
  if (evidence.state === "covered") {
    const { at, doc } = evidence;
    return { ...common, state: "covered", note: at ? "" : "behind a link", ...(at && { place: { path: pathOf(report, doc), line: doc.locate(at[0]).line } }) };
  }
  if (evidence.state !== "missing") return { ...common, state: "aside", note: evidence.why };
  const aside = setAside(requirement, report, config);
  if (aside !== undefined) return { ...common, state: "aside", note: aside };
  if (requirement.decides === "rule" && config.rules[rule]) return { ...common, state: "covered", note: "" };
  return { ...common, state: "missing", note: evidence.lacks ? `no statement found: ${evidence.lacks}` : "no statement found", ...(evidence.at && { place: { path: report.filePath, line: report.document.locate(evidence.at[0]).line } }) };
}

/** "8 covered, 1 missing, 3 set aside" */
export function tally(lines: readonly CheckLine[]): string {
  const count = (state: CheckLine["state"]): number => lines.filter((line) => line.state === state).length;
  return `${count("covered")} covered, ${count("missing")} missing, ${count("aside")} set aside`;
}

/** What a reader of any form must know. */
export const CAVEAT = "A statement is there or not: whether it is true or enough, and which law applies, no text can tell. This is no legal advice.";

export const linesOf = ({ lines }: Checklist, report: FileReport, config: CheckConfig): CheckLine[] => lines.map((checked) => checkLine(checked, report, config));
