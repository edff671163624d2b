/** Reads the policies of the head and of the base, and holds one against the other. */
import { applyBaseline, diskRepository, fingerprints, InputError, loadConfig, parseBaseline, staleAccepted, type FileReport, type Fingerprinted, type ResolvedConfig } from "../lint/index.js";
import { assignSuggestions } from "./assign.js";
import { diskSnapshot, git, localMergeBase, snapshotOf, type Snapshot } from "./base.js";
import { parsePatch, type FileDiff } from "./diff.js";
import type { LintEvent, PullRequestEvent } from "./event.js";
import { compare, compareByLines, type Comparison, type Finding } from "./findings.js";
import { refusalOf, type GitHub } from "./github.js";
import type { Inputs } from "./inputs.js";
import { lintCommit, selectPolicies } from "./lint-commit.js";
import { select } from "./plan.js";
import type { LineChange } from "./suggestions.js";
import { inRepository, type Workspace } from "./workspace.js";

export interface Reading {
  readonly commit: string;
  /** The commit that the head was held against; `undefined`: there was none. */
  readonly base: string | undefined;
  readonly files: readonly string[];
  /** As put together from its file and the inputs; `undefined`: nothing was linted. */
  readonly config?: ResolvedConfig;
  /** Of the head; what the baseline knows is among the suppressed. */
  readonly reports: readonly FileReport[];
  readonly findings: readonly Finding[];
  readonly present: readonly Finding[];
  readonly shown: readonly Finding[];
  readonly fixed: readonly Finding[];
  readonly accepted: ReadonlySet<string>;
  readonly suppressed: number;
  readonly suggestions: ReadonlyMap<string, LineChange>;
  readonly pullRequest: { readonly number: number; readonly diffs: () => Promise<ReadonlyMap<string, FileDiff>> } | undefined;
  /** What the reader should know beside the findings. */
  readonly notes: readonly string[];
  /** Why there was nothing to lint. */
  readonly nothing: string | undefined;
  /** Policies that could not be read: they fail the run. */
  readonly broken: readonly InputError[];
}

const oneLine = (error: unknown): string => {
  const refusal = refusalOf(error);
  if (refusal?.kind === "forbidden") return `GitHub refused${refusal.permission ? ` (it needs ${refusal.permission.replaceAll("_", "-").replaceAll("=", ": ")})` : ""}`;
  if (refusal) return `GitHub answered ${refusal.reason}`;
  return error instanceof Error ? error.message.split("\n")[0]! : String(error);
};

/** Presets and paths of the inputs, put into the config. @throws InputError */
async function configFor(inputs: Inputs, workspace: Workspace): Promise<ResolvedConfig> {
  const unknownPreset = (error: unknown): never => {
    throw error instanceof InputError && error.reason.startsWith("--preset: ") ? new InputError(error.reason.replace("--preset: ", "input “preset”: ")) : error;
  };
  return loadConfig({
    repository: diskRepository(workspace.root),
    folder: workspace.folder,
    ...(inputs.config && { file: inRepository(workspace, inputs.config, "config") }),
    ...(inputs.presets.length > 0 && { presets: inputs.presets }),
  }).catch(unknownPreset);
}

/** The pull request that an ended workflow ran for. */
async function resolveEvent(event: LintEvent, github: GitHub | undefined): Promise<Exclude<LintEvent, { mode: "workflow-run" }>> {
  if (event.mode !== "workflow-run") return event;
  const found = event.headLabel && github ? await github.pullRequestOf(event.headLabel, event.head) : undefined;
  return found ? { mode: "pull-request", number: found.number, head: event.head, base: found.base } : { mode: "commit", head: event.head, base: undefined };
}

/** Reads the diff from GitHub, else from git; a file of which neither knows is unknown. */
async function readDiffs({ number, head }: PullRequestEvent, mergeBase: string | undefined, workspace: Workspace, github: GitHub | undefined, isWanted: (path: string) => boolean, say: (line: string) => void): Promise<FileDiff[] | undefined> {
  try {
    if (github) return await github.files(number, isWanted);
  } catch (error) {
    say(`The pull request's files could not be listed: ${oneLine(error)}`);
  }
  if (mergeBase === undefined) return undefined;
  const names = git(workspace.root, "diff", "--no-ext-diff", "--name-status", "-z", "-M", mergeBase, head);
  return names === undefined ? undefined : gitDiffs(names, isWanted, (path) => git(workspace.root, "diff", "--no-ext-diff", "--no-textconv", "--no-color", "-M", "-U3", mergeBase, head, "--", path) ?? "");
}

/** `git diff --name-status -z`: status, path, and for a rename the new path. */
function gitDiffs(names: string, isWanted: (path: string) => boolean, patchOf: (path: string) => string): FileDiff[] {
  const parts = names.split("\0");
  const diffs: FileDiff[] = [];
  for (let at = 0; at + 1 < parts.length; ) {
    const status = parts[at++]!;
    const first = parts[at++]!;
    const renamed = /^[RC]/u.test(status);
    const path = renamed ? parts[at++]! : first;
    diffs.push({ path, ...(status.startsWith("R") && { previousPath: first }), hunks: isWanted(path) ? parsePatch(patchOf(path)) : "unknown" });
  }
  return diffs;
}

/** Both sides of what is to be compared. @throws InputError for what the user can mend */
export async function readBothSides(given: LintEvent, inputs: Inputs, workspace: Workspace, github: GitHub | undefined, say: (line: string) => void): Promise<Reading> {
  const notes: string[] = [];
  const config = await configFor(inputs, workspace);
  if (git(workspace.root, "rev-parse", "HEAD") === undefined) notes.push("Nothing is checked out here, so no config was read: put actions/checkout before this step.");
  const event = await resolveEvent(given, github);
  const policies = selectPolicies(workspace, config, inputs.files);

  let snapshot: Snapshot;
  let readsHead = true;
  try {
    snapshot = event.mode === "pull-request" || given.mode === "workflow-run" ? await snapshotOf(workspace.root, event.head, github) : diskSnapshot(workspace.root);
  } catch (error) {
    notes.push(`The head commit could not be read: ${oneLine(error)}. The checkout was read instead, so nothing is put on single lines.`);
    snapshot = diskSnapshot(workspace.root);
    readsHead = false;
  }
  const paths = policies.paths(snapshot.paths);
  const head = await lintCommit(snapshot, paths, config, { fix: inputs.suggestions && event.mode === "pull-request" });
  const { known, reports, entries } = withBaseline(head.reports, inputs, config, workspace);
  for (const stale of await staleAccepted(config, head.reports, inputs.files.length === 0)) notes.push(`${stale.file ?? ""}${stale.line ? `:${stale.line}` : ""}: ${stale.message}`);
  if (entries > 0) notes.push(`Entries of the baseline that match nothing any more: ${entries}. Renew it with npx clauselint --update-baseline.`);
  sayLanguages(head.reports, notes);
  const nothing = head.reports.length === 0 && head.unreadable.length === 0 ? noPolicy(inputs) : undefined;

  const prints = fingerprints(head.reports);
  let mergeBase = event.base;
  let baseProblem: string | undefined;
  if (event.mode === "pull-request") {
    mergeBase = localMergeBase(workspace.root, event.base, event.head);
    if (!mergeBase && github) {
      mergeBase = await github.mergeBase(event.base, event.head).catch((error: unknown) => {
        baseProblem = oneLine(error);
        return undefined;
      });
    }
    if (!mergeBase) baseProblem ??= "the checkout holds no history and there is no token to ask GitHub";
  }

  let diffs: Map<string, FileDiff> | undefined;
  if (event.mode === "pull-request") {
    const listed = await readDiffs(event, mergeBase, workspace, github, policies.isWanted, say);
    diffs = new Map(listed?.map((diff) => [diff.path, readsHead ? diff : { ...diff, hunks: "unknown" }]));
    if (!listed) for (const { filePath } of head.reports) diffs.set(filePath, { path: filePath, hunks: "unknown" });
  }

  let compared: Comparison | undefined;
  if (mergeBase) {
    try {
      compared = compare(prints, await printsOfBase(mergeBase, head.reports, diffs, config, workspace, github));
    } catch (error) {
      baseProblem = oneLine(error);
    }
  }
  if (!compared) {
    compared = diffs ? compareByLines(prints, diffs) : compare(prints, []);
    if (diffs) notes.push(`What was there before could not be read (${baseProblem}). Findings on added lines count as new.`);
    else notes.push(baseProblem ? `What was there before could not be read (${baseProblem}). Every finding counts as new.` : "There is nothing to compare with on this event: every finding counts as new.");
    mergeBase = undefined;
  }

  const isKnown = (finding: Finding): boolean => known.has(finding.fingerprint);
  const findings = compared.findings.filter((finding) => !isKnown(finding));
  const shown = select(findings, event.mode === "pull-request" ? inputs.show : "all", diffs ?? new Map());
  const shownPrints = new Set(shown.map(({ fingerprint }) => fingerprint));
  const suggestions = new Map<string, LineChange>();
  for (const report of head.reports) {
    for (const [fingerprint, change] of assignSuggestions(prints.filter((print) => print.report === report), shownPrints)) suggestions.set(fingerprint, change);
  }
  const withKnown = reports.map((report) => ({ ...report, messages: report.suppressedMessages }));
  return {
    commit: event.head,
    base: mergeBase,
    files: head.reports.map(({ filePath }) => filePath),
    config,
    reports,
    findings,
    present: findings,
    shown,
    fixed: compared.fixed,
    accepted: new Set(fingerprints(withKnown).map(({ fingerprint }) => fingerprint)),
    suppressed: reports.reduce((sum, { suppressedMessages }) => sum + suppressedMessages.length, 0),
    suggestions,
    pullRequest: event.mode === "pull-request" ? { number: event.number, diffs: () => Promise.resolve(diffs!) } : undefined,
    notes,
    nothing,
    broken: head.unreadable,
  };
}

interface Baselined {
  readonly reports: readonly FileReport[];
  /** Fingerprints of the findings that the baseline knows. */
  readonly known: ReadonlySet<string>;
  /** How many entries matched nothing. */
  readonly entries: number;
}

/** @throws InputError */
function withBaseline(reports: readonly FileReport[], inputs: Inputs, config: ResolvedConfig, workspace: Workspace): Baselined {
  const path = inputs.baseline ? inRepository(workspace, inputs.baseline, "baseline") : config.baseline;
  if (path === undefined) return { reports, known: new Set(), entries: 0 };
  const text = diskRepository(workspace.root).read(path);
  if (text === undefined) throw new InputError("there is no such baseline; make it with npx clauselint --baseline FILE --update-baseline", { file: path });
  const applied = applyBaseline(reports, parseBaseline(text, path));
  const left = new Set(applied.reports.flatMap(({ messages }) => messages));
  const known = fingerprints(reports).filter(({ message }) => !left.has(message));
  return { reports: applied.reports, known: new Set(known.map(({ fingerprint }) => fingerprint)), entries: applied.stale.length };
}

/** Lints the same documents as they were, under the names that they had. */
async function printsOfBase(commit: string, reports: readonly FileReport[], diffs: ReadonlyMap<string, FileDiff> | undefined, config: ResolvedConfig, workspace: Workspace, github: GitHub | undefined): Promise<Fingerprinted[]> {
  const snapshot = await snapshotOf(workspace.root, commit, github);
  const later = new Map<string, string>();
  for (const { filePath } of reports) later.set(diffs?.get(filePath)?.previousPath ?? filePath, filePath);
  const base = await lintCommit(snapshot, [...later.keys()], config, { fix: false });
  if (base.unreadable.length > 0) throw base.unreadable[0]!;
  return fingerprints(base.reports, { pathOf: (path) => later.get(path) ?? path });
}

function sayLanguages(reports: readonly FileReport[], notes: string[]): void {
  const others = reports.filter(({ language, kind }) => kind !== "other" && language !== "en");
  if (others.length > 0) notes.push(`Only the rules that hold in any language were run on ${others.map(({ filePath, language }) => `${filePath} (${language})`).join(", ")}.`);
  const none = reports.filter(({ kind }) => kind === "other");
  if (none.length > 0) notes.push(`No policy by its text, so not linted: ${none.map(({ filePath }) => filePath).join(", ")}.`);
}

/** @throws InputError when that is to fail */
function noPolicy({ ifNoPolicy, files }: Inputs): string {
  const told = files.length > 0 ? `no document matches the input “files” (${files.join(", ")})` : "no privacy policy was found by its name; name it in the input “files”";
  if (ifNoPolicy === "error") throw new InputError(told);
  return `Nothing to lint: ${told}.`;
}
