/** Findings that were there before clauselint came: a file that people can review, matched by fingerprint. */
import { InputError } from "./errors.js";
import { Lines } from "../document/lines.js";
import { bareId } from "./config.js";
import { fingerprints, rangeOf, type FingerprintOptions } from "./fingerprints.js";
import { jsonSyntaxProblem } from "./json-syntax.js";
import type { FileReport, Fingerprinted, SuppressedMessage } from "./types.js";

export interface BaselineEntry {
  readonly path: string;
  /** Without prefix. */
  readonly rule: string;
  /** The words under the finding, for whoever reads the file. */
  readonly quote: string;
  readonly fingerprint: string;
}

export interface AppliedBaseline {
  /** The reports with known findings moved to the suppressed ones. */
  readonly reports: FileReport[];
  /** Entries that no finding matched, of the files that were linted. */
  readonly stale: readonly BaselineEntry[];
}

const VERSION = 1;
const QUOTE_LENGTH = 120;

function quoteOf({ report, message }: Fingerprinted): string {
  const quote = report.document.source.slice(...rangeOf(report, message)).replace(/\s+/g, " ").trim();
  return quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH - 1)}…` : quote;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPathAndRule = (a: BaselineEntry, b: BaselineEntry): number => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.quote, b.quote) || compare(a.fingerprint, b.fingerprint);

/** Is it a finding of a rule? Comments that switch off nothing are never known problems. */
const isOfRule = ({ message }: Fingerprinted): boolean => message.ruleId !== null;

/** The baseline that takes all these findings as known; entries of files outside `reports` are kept from `before`. */
export function baselineOf(reports: readonly FileReport[], before: readonly BaselineEntry[] = [], options?: FingerprintOptions): BaselineEntry[] {
  const linted = new Set(reports.map(({ filePath }) => filePath));
  const kept = before.filter(({ path }) => !linted.has(path));
  const own = fingerprints(reports, options)
    .filter(isOfRule)
    .map((one) => ({ path: one.report.filePath, rule: bareId(one.message.ruleId!), quote: quoteOf(one), fingerprint: one.fingerprint }));
  return [...kept, ...own].sort(byPathAndRule);
}

export const baselineText = (entries: readonly BaselineEntry[]): string => `${JSON.stringify({ version: VERSION, findings: entries }, null, 2)}\n`;

/** @throws InputError: what is wrong with the file, and where */
export function parseBaseline(text: string, file: string): BaselineEntry[] {
  let data: { version?: unknown; findings?: unknown };
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, "")) as typeof data;
  } catch {
    const problem = jsonSyntaxProblem(text.replace(/^\uFEFF/, "")) ?? { offset: 0, reason: "cannot be read" };
    throw new InputError(`not valid JSON: ${problem.reason}`, { file, ...new Lines(text).locate(problem.offset) });
  }
  if (data?.version !== VERSION) throw new InputError(`is no baseline of this version (“version” must be ${VERSION}). Make it again with --update-baseline`, { file });
  const isEntry = (one: unknown): one is BaselineEntry => (["path", "rule", "quote", "fingerprint"] as const).every((key) => typeof (one as Record<string, unknown> | null)?.[key] === "string");
  if (!Array.isArray(data.findings)) throw new InputError("“findings” must be a list", { file });
  const bad = data.findings.findIndex((one) => !isEntry(one));
  if (bad >= 0) throw new InputError(`findings[${bad}] must have the texts path, rule, quote and fingerprint`, { file });
  return data.findings as BaselineEntry[];
}

/** Takes known findings out, each entry for one finding. */
export function applyBaseline(reports: readonly FileReport[], entries: readonly BaselineEntry[], options?: FingerprintOptions): AppliedBaseline {
  const left = new Map<string, BaselineEntry[]>();
  for (const entry of entries) left.set(entry.fingerprint, [...(left.get(entry.fingerprint) ?? []), entry]);
  const known = new Set(fingerprints(reports, options).filter((one) => isOfRule(one) && left.get(one.fingerprint)?.pop() !== undefined).map(({ message }) => message));
  const linted = new Set(reports.map(({ filePath }) => filePath));
  return {
    reports: reports.map((report) => ({
      ...report,
      messages: report.messages.filter((message) => !known.has(message)),
      suppressedMessages: [...report.suppressedMessages, ...report.messages.filter((message) => known.has(message)).map((message): SuppressedMessage => ({ ...message, suppressions: [{ kind: "baseline", justification: "" }] }))],
    })),
    stale: [...left.values()].flat().filter(({ path }) => linted.has(path)),
  };
}
