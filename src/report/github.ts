/** Workflow commands, which GitHub shows as annotations. Ten of a kind are shown in a step, so the worst come first. */
import type { FileReport, Message } from "../lint/types.js";
import type { ReportContext } from "./context.js";
import { cut, visible } from "./safe-text.js";

/** actions/toolkit, packages/core/src/command.ts */
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** actions/runner keeps that much of a message (ExecutionContext.cs). */
const MESSAGE_LIMIT = 4096;
/** Of errors, and of warnings, in one step. */
const SHOWN = 10;

function command({ filePath }: FileReport, { severity, ruleId, message, line, endLine, column, endColumn }: Message): string {
  // The runner drops the columns of a range of lines.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const title = ruleId === null ? "clauselint" : ruleId;
  const properties = Object.entries({ file: visible(filePath), line, endLine, ...columns, title }).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${severity === 2 ? "error" : "warning"} ${properties.join(",")}::${data(cut(visible(message).replaceAll("##[", "## ["), MESSAGE_LIMIT))}\n`;
}

export function github(reports: readonly FileReport[], context: ReportContext): string {
  const found = reports.flatMap((report) => report.messages.map((message) => ({ report, message }))).sort((a, b) => b.message.severity - a.message.severity);
  const hidden = [2, 1].reduce((sum, severity) => sum + Math.max(0, found.filter(({ message }) => message.severity === severity).length - SHOWN), 0);
  const note = hidden ? `clauselint: ${hidden} of ${found.length} findings are in this log only; GitHub shows ${SHOWN} errors and ${SHOWN} warnings a step as annotations.\n` : "";
  const done = found.length ? "" : `clauselint: no problems in ${reports.map(({ filePath }) => visible(context.show(filePath)).replaceAll("##[", "## [")).join(", ")}\n`;
  return found.map(({ report, message }) => command(report, message)).join("") + note + done;
}
