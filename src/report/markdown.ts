/** For a reviewer's document: by file and rule, with the words, why they are a problem, the provision, and what to write. */
import type { FileReport, Message } from "../lint/types.js";
import { countsOf, plural, type ReportContext } from "./context.js";
import { explained } from "./explained.js";
import { codeSpan, forMarkdown } from "./safe-text.js";

const bare = (ruleId: string): string => ruleId.replace(/^clauselint\//, "");

function ruleSection(report: FileReport, ruleId: string | null, messages: readonly Message[], { rules }: ReportContext): string {
  const id = ruleId === null ? undefined : bare(ruleId);
  const docs = id === undefined ? undefined : rules[id]?.meta.docs;
  const head = id === undefined ? "### Comments that switch off nothing" : docs ? `### [${id}](${docs.url})` : `### ${forMarkdown(id)}`;
  const provisions = docs?.provisions?.length ? `\nProvision: ${docs.provisions.map(forMarkdown).join("; ")}\n` : "";
  const rows = messages.map((message) => {
    const { quote, why, remedy } = explained(report, message);
    return `| ${message.line}:${message.column} | ${message.severity === 2 ? "error" : "warning"} | ${codeSpan(quote)} | ${forMarkdown(why)} | ${forMarkdown(remedy)} |`;
  });
  return `${head}\n${provisions}\n| Place | | Quote | Why | What to write |\n| ---: | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

function fileSection(report: FileReport, context: ReportContext): string {
  const byRule = grouped(report.messages);
  const sections = [...byRule].sort(([a], [b]) => ((a ?? "~") < (b ?? "~") ? -1 : 1)).map(([ruleId, messages]) => ruleSection(report, ruleId, messages, context));
  return `## ${codeSpan(context.show(report.filePath))}\n\n${sections.join("\n")}`;
}

function grouped(messages: readonly Message[]): Map<string | null, Message[]> {
  const groups = new Map<string | null, Message[]>();
  for (const message of messages) groups.set(message.ruleId, [...(groups.get(message.ruleId) ?? []), message]);
  return groups;
}

export function markdown(reports: readonly FileReport[], context: ReportContext): string {
  const { errors, warnings } = countsOf(reports);
  const found = reports.filter(({ messages }) => messages.length > 0);
  const clean = reports.filter(({ messages }) => messages.length === 0).map(({ filePath }) => codeSpan(context.show(filePath)));
  const summary = errors + warnings === 0 ? "No problems found." : `${plural(errors, "error")} and ${plural(warnings, "warning")} in ${found.length} of ${plural(reports.length, "file")}.`;
  return ["# Privacy policy review", "", summary, "", ...found.map((report) => fileSection(report, context)), ...(clean.length ? [`Without findings: ${clean.join(", ")}.`, ""] : [])].join("\n");
}
