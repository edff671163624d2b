/** JUnit's XML, which every CI server shows: a suite for each file, a failed test for each finding. */
import type { FileReport } from "../lint/types.js";
import type { ReportContext } from "./context.js";
import { visible } from "./safe-text.js";

/** Unpaired surrogates and the two non-characters, which no XML document may hold. */
const NOT_XML = /[\uD800-\uDFFF\uFFFE\uFFFF]/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

const xml = (text: string): string =>
  visible(text)
    .replace(NOT_XML, "\uFFFD")
    .replaceAll("##[", "## [")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

function suite(report: FileReport, context: ReportContext): string {
  const name = xml(context.show(report.filePath));
  const cases = report.messages.map(({ ruleId, message, severity, line, column }) => {
    const title = `${xml(ruleId ?? "unused directive")} (${line}:${column})`;
    const text = xml(message);
    return `    <testcase name="${title}" classname="${name}" file="${name}" line="${line}" time="0">\n      <failure type="${severity === 2 ? "error" : "warning"}" message="${text}">${name}:${line}:${column}: ${text}</failure>\n    </testcase>`;
  });
  const tests = cases.length ? cases : [`    <testcase name="no problems" classname="${name}" file="${name}" time="0"/>`];
  return `  <testsuite name="${name}" tests="${tests.length}" failures="${cases.length}" errors="0" time="0">\n${tests.join("\n")}\n  </testsuite>`;
}

export function junit(reports: readonly FileReport[], context: ReportContext): string {
  const failures = reports.reduce((sum, { messages }) => sum + messages.length, 0);
  const tests = reports.reduce((sum, { messages }) => sum + Math.max(1, messages.length), 0);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="clauselint" tests="${tests}" failures="${failures}" errors="0" time="0">\n${reports.map((report) => suite(report, context)).join("\n")}\n</testsuites>\n`;
}
