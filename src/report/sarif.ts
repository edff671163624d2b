/** SARIF 2.1.0 (OASIS), with what GitHub's code scanning asks for; no `security-severity`, which is for vulnerabilities. */
import { pathToFileURL } from "node:url";
import { fingerprints } from "../lint/fingerprints.js";
import type { FileReport, Fingerprinted } from "../lint/types.js";
import type { ReportContext } from "./context.js";
import { safeJson } from "./safe-json.js";
import { visible } from "./safe-text.js";

const HOME = "https://github.com/clauselint/clauselint";
const UNUSED = "unused-directive";

const bare = (ruleId: string | null): string => ruleId?.replace(/^clauselint\//, "") ?? UNUSED;

function rule(id: string, { rules }: ReportContext, pages: Readonly<Record<string, string>>): object {
  const docs = rules[id]?.meta.docs;
  const description = docs ? `${docs.description}.` : "A comment in the text switches off nothing, or cannot be read.";
  const severity = docs?.severity === "error" ? "error" : "warning";
  return {
    id: `clauselint/${id}`,
    name: id,
    shortDescription: { text: description },
    fullDescription: { text: [description, ...(docs?.provisions?.length ? [`Behind it: ${docs.provisions.join("; ")}.`] : [])].join(" ") },
    help: { text: `${description} ${docs?.url ?? HOME}`, markdown: pages[id] ?? description },
    helpUri: docs?.url ?? HOME,
    defaultConfiguration: { level: severity },
    properties: { "problem.severity": severity, precision: docs?.recommended ? "high" : "medium", tags: ["privacy", "documentation"] },
  };
}

/** Relative to the repository; beside it, an absolute URL. */
function artifact(path: string, { absolute }: ReportContext): object {
  if (path.startsWith("..")) return { uri: pathToFileURL(absolute(path)).href };
  return { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}

function result({ report, message, fingerprint }: Fingerprinted, ids: readonly string[], context: ReportContext): object {
  const { line, column, endLine, endColumn } = message;
  const id = bare(message.ruleId);
  return {
    ruleId: `clauselint/${id}`,
    ruleIndex: ids.indexOf(id),
    level: message.severity === 2 ? "error" : "warning",
    // A code scanning alert would make a link of “[…](…)”, in plain text too (SARIF 3.11.6).
    message: { text: visible(message.message).replaceAll("](", "] (") },
    locations: [{ physicalLocation: { artifactLocation: artifact(report.filePath, context), region: { startLine: line, startColumn: column, endLine, endColumn } } }],
    partialFingerprints: { primaryLocationLineHash: `${fingerprint.slice(0, 32)}:1` },
  };
}

export async function sarif(reports: readonly FileReport[], context: ReportContext): Promise<string> {
  const { pages } = await import("../generated/pages.js");
  const found = fingerprints(reports);
  const ids = [...new Set(found.map(({ message }) => bare(message.ruleId)))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "clauselint", informationUri: HOME, semanticVersion: context.version, rules: ids.map((id) => rule(id, context, pages)) } },
        automationDetails: { id: "clauselint/" },
        columnKind: "utf16CodeUnits",
        artifacts: reports.map(({ filePath }) => ({ location: artifact(filePath, context) })),
        results: found.map((one) => result(one, ids, context)),
      },
    ],
  };
  return `${safeJson(log, 2)}\n`;
}
