/** ESLint's JSON, for whatever reads ESLint's JSON. */
import { stripBom } from "../document/parse.js";
import type { FileReport, Message } from "../lint/types.js";
import type { ReportContext } from "./context.js";
import { safeJson } from "./safe-json.js";

const count = (messages: readonly Message[], severity: number, fixable = false): number => messages.filter((message) => message.severity === severity && (!fixable || message.fix)).length;

function result(report: FileReport, context: ReportContext): object {
  const { messages, suppressedMessages, output, source } = report;
  const errorCount = count(messages, 2);
  const warningCount = count(messages, 1);
  return {
    filePath: context.absolute(report.filePath),
    messages,
    suppressedMessages,
    errorCount,
    fatalErrorCount: 0,
    warningCount,
    fixableErrorCount: count(messages, 2, true),
    fixableWarningCount: count(messages, 1, true),
    ...(output !== undefined ? { output } : errorCount + warningCount > 0 && { source: stripBom(source).text }),
    usedDeprecatedRules: [],
  };
}

export const json = (reports: readonly FileReport[], context: ReportContext): string => `${safeJson(reports.map((report) => result(report, context)))}\n`;
