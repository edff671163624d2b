/** ESLint's JSON, for whatever reads ESLint's JSON. */
import { stripBom } from "../document/parse.js";
import type { FileReport, Message } from "../lint/types.js";
import type { ReportContext } from "./context.js";

/** Everything that a terminal or GitHub's runner could take for an order, as an escape of JSON: the data stay the same. */
const RISKY = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|(?<=##)\[/gu;

/** JSON whose text is harmless in a terminal and in a log. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(RISKY, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

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
