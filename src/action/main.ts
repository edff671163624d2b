/** The Action's entry: what set it off → lint both sides → report → outputs and exit code. */
import { plural } from "../report/context.js";
import { mkdirSync, readFileSync, writeFileSync, appendFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { error as annotateError, notice as annotateNotice, setOutput, warning as annotateWarning, type AnnotationProperties } from "@actions/core";
import { ConfigError, InputError } from "../lint/index.js";
import { rules } from "../generated/rules.js";
import { checklistTables } from "../report/checklist-markdown.js";
import { logLine } from "../report/safe-text.js";
import { sarif } from "../report/sarif.js";
import { version } from "../version.js";
import { tameGit } from "./base.js";
import { permalink, type Place } from "./comments.js";
import { readEvent, type LintEvent } from "./event.js";
import { byWeight, countOf, isError, type Finding } from "./findings.js";
import { createGitHub, type CheckConclusion, type GitHub } from "./github.js";
import { readInputs, type Inputs } from "./inputs.js";
import { climb } from "./ladder.js";
import { SUMMARY_BYTES } from "./limits.js";
import { readBothSides, type Reading } from "./reading.js";
import { renderSummary } from "./summary.js";
import { insideOf, openWorkspace, type Workspace } from "./workspace.js";

const say = (line: string): void => void process.stdout.write(`${logLine(line)}\n`);
const notice = (message: string): void => annotateNotice(logLine(message), { title: "clauselint" });

function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new InputError(`${name} is not set: clauselint's Action runs inside a GitHub workflow; on a command line, use npx clauselint`);
  return value;
}

function eventPayload(): unknown {
  const path = process.env["GITHUB_EVENT_PATH"];
  try {
    return path ? (JSON.parse(readFileSync(path, "utf8")) as unknown) : {};
  } catch {
    return {};
  }
}

function annotate(finding: Finding, message: string): void {
  const properties: AnnotationProperties = { file: logLine(finding.path), startLine: finding.line, endLine: finding.lastLine };
  if (finding.ruleId) properties.title = logLine(finding.ruleId);
  if (finding.line === finding.lastLine) Object.assign(properties, { startColumn: finding.column, endColumn: finding.endColumn });
  (isError(finding) ? annotateError : annotateWarning)(message, properties);
}

function failing({ findings }: Reading, { failOn, failScope }: Inputs): Finding[] {
  if (failOn === "never") return [];
  return findings.filter((finding) => (failScope === "all" || finding.state === "new") && (failOn === "warning" || isError(finding)));
}

/** Findings beyond this many are not printed; the findings file has them. */
const MOST_LOGGED = 1000;

function log(reading: Reading): void {
  for (const note of reading.notes) say(note);
  const sorted = [...reading.findings].sort(byWeight);
  for (const finding of sorted.slice(0, MOST_LOGGED)) {
    say(`${finding.path}:${finding.line}:${finding.column} ${isError(finding) ? "error" : "warning"} (${finding.state}): ${finding.message}${finding.ruleId ? `  ${finding.ruleId}` : ""}`);
  }
  if (sorted.length > MOST_LOGGED) say(`${plural(sorted.length - MOST_LOGGED, "more finding")} in the findings file`);
}

function writeFindings(file: string, reading: Reading, conclusion: CheckConclusion, via: string): void {
  const { findings, fixed, suppressed, files, notes, commit, base } = reading;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ version: 1, conclusion, reportedVia: via, commit, base: base ?? null, files, suppressed, notes, findings: [...findings].sort(byWeight), fixed }, null, 2)}\n`);
}

async function writeSarif(workspace: Workspace, inputs: Inputs, reading: Reading): Promise<string | undefined> {
  if (!inputs.sarifFile) return undefined;
  const file = insideOf(workspace.root, resolve(workspace.root, workspace.folder), inputs.sarifFile, "sarif-file");
  mkdirSync(dirname(file), { recursive: true });
  const absolute = (path: string): string => join(workspace.root, path);
  writeFileSync(file, await sarif(reading.reports, { show: (path) => path, absolute, color: false, columns: 80, rules, version }));
  return file;
}

async function report(event: LintEvent, inputs: Inputs, workspace: Workspace, github: GitHub | undefined): Promise<void> {
  const reading = await readBothSides(event, inputs, workspace, github, say);
  const bad = failing(reading, inputs);
  const conclusion: CheckConclusion = bad.length > 0 || reading.broken.length > 0 ? "failure" : reading.shown.length > 0 ? "neutral" : "success";
  log(reading);
  if (reading.nothing) notice(reading.nothing);

  const server = process.env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const repositoryUrl = `${server}/${environment("GITHUB_REPOSITORY")}`;
  const summaryUrl = `${repositoryUrl}/actions/runs/${process.env["GITHUB_RUN_ID"] ?? ""}`;
  const place = { repositoryUrl, commit: reading.commit };
  for (const broken of reading.broken) annotateError(logLine(broken.reason), placeOf(broken));
  const outcome = await climb({ ...reading, report: inputs.report, github, place, summaryUrl, maxComments: inputs.maxComments, conclusion, annotate, notice, say });

  const jsonFile = join(process.env["RUNNER_TEMP"] || tmpdir(), "clauselint-findings.json");
  writeFindings(jsonFile, reading, conclusion, outcome.via);
  const sarifFile = await writeSarif(workspace, inputs, reading);
  const notes = [...(reading.nothing ? [reading.nothing] : []), ...reading.notes, ...outcome.notes];
  const summaryFile = process.env["GITHUB_STEP_SUMMARY"];
  if (inputs.summary && summaryFile) appendFileSync(summaryFile, renderSummary({ ...reading, notes, place, jsonFile, checklists: checklistsOf(reading, place) }, SUMMARY_BYTES));

  setOutput("total", reading.findings.length);
  setOutput("new", reading.findings.filter(({ state }) => state === "new").length);
  setOutput("fixed", reading.fixed.length);
  setOutput("suppressed", reading.suppressed);
  setOutput("conclusion", conclusion);
  setOutput("reported-via", outcome.via);
  setOutput("sarif-file", sarifFile ?? "");
  setOutput("json-file", jsonFile);
  for (const note of outcome.notes) say(note);
  const verdict = [bad.length > 0 && `${countOf(bad)}${inputs.failScope === "new" && reading.base ? " brought in by this change" : ""}`, reading.broken.length > 0 && `${plural(reading.broken.length, "document")} that cannot be read`].filter(Boolean);
  say(conclusion === "failure" ? `Failed: ${verdict.join(", ")}` : `Passed: ${countOf(reading.findings)}${reading.findings.length > 0 ? `, ${reading.findings.filter(({ state }) => state === "new").length} new` : ""}`);
  // No ::error:: of its own: it would take one of the ten places that the findings have.
  if (conclusion === "failure") process.exitCode = 1;
}

const checklistsOf = ({ reports, config }: Reading, place: Place): string[] => (config ? checklistTables(reports, config, { link: (path, line) => permalink({ path, line }, place) }) : []);

const placeOf = (error: InputError): AnnotationProperties => ({ ...(error.place.file !== undefined && { file: logLine(error.place.file) }), ...(error.place.line && { startLine: error.place.line }), ...(error.place.column && { startColumn: error.place.column }) });

/** One line that names the place and the mend; the trace goes to the log of a debugged run only. */
function fail(error: unknown): void {
  process.exitCode = 1;
  setOutput("conclusion", "failure");
  setOutput("reported-via", "none");
  if (error instanceof InputError) annotateError(logLine(error.reason), { title: error instanceof ConfigError ? "clauselint config" : "clauselint", ...placeOf(error) });
  else {
    annotateError(logLine(`clauselint failed, which is a fault of its own: ${error instanceof Error ? error.message : String(error)}`));
    if (process.env["RUNNER_DEBUG"] === "1" && error instanceof Error) for (const line of (error.stack ?? "").split("\n")) say(line);
  }
}

async function main(): Promise<void> {
  const inputs = readInputs();
  tameGit(process.env);
  const workspace = openWorkspace(environment("GITHUB_WORKSPACE"), inputs.workingDirectory);
  const [owner = "", repo = ""] = environment("GITHUB_REPOSITORY").split("/");
  const event = readEvent(environment("GITHUB_EVENT_NAME"), eventPayload(), environment("GITHUB_SHA"));
  const github = inputs.token ? createGitHub(inputs.token, { owner, repo }, say) : undefined;
  await report(event, inputs, workspace, github);
}

await main().catch(fail);
