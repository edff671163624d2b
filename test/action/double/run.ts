/** Runs the Action as GitHub's runner does: inputs, event and files in the environment; what a person sees comes back. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse as parseYaml } from "yaml";
import { actionBundle, ROOT } from "./bundle.js";
import type { GitHubDouble } from "./github.js";
import { runGit } from "./origin.js";
import { processLog, type RunnerLog } from "./runner.js";

const webhooks = JSON.parse(readFileSync(new URL("extract/webhooks.json", import.meta.url), "utf8")) as { events: Record<string, Record<string, unknown>> };

export const TOKEN = "ghs_secret";

/** A published example of the event with our repository and commits in place of its own. */
export function payload(name: "pull_request" | "push" | "merge_group" | "workflow_dispatch" | "workflow_run", changes: Record<string, unknown>): Record<string, unknown> {
  const example = structuredClone(webhooks.events[name])!;
  const put = (into: Record<string, unknown>, from: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(from)) {
      if (value !== null && typeof value === "object" && into[key] !== null && typeof into[key] === "object") put(into[key] as Record<string, unknown>, value as Record<string, unknown>);
      else into[key] = value;
    }
  };
  put(example, { repository: { name: "lamps", full_name: "acme/lamps", owner: { login: "acme" } }, ...changes });
  return example;
}

export interface RunOptions {
  readonly event: string;
  readonly payload?: Record<string, unknown>;
  /** `GITHUB_SHA`. */
  readonly sha: string;
  /** Commit to check out, as actions/checkout does: alone. `undefined` leaves the workspace empty, "full" history is for fetch-depth: 0. */
  readonly checkout?: string;
  readonly fullHistory?: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly node?: string;
  /** Changes the workspace before the run. */
  readonly prepare?: (workspace: string) => void;
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly log: RunnerLog;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The findings file. */
  readonly json: { readonly findings: readonly { readonly message: string; readonly state: string; readonly path: string; readonly line: number; readonly ruleId: string }[]; readonly [key: string]: unknown } | undefined;
  readonly cpuSeconds: number;
  readonly workspace: string;
  /** Number of the first request of this run. */
  readonly since: number;
}

const action = parseYaml(readFileSync(join(ROOT, "action.yml"), "utf8")) as { inputs: Record<string, { default?: string }> };

/** `NAME<<delimiter`, the value, the delimiter: how @actions/core writes outputs. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gmu)) outputs[name!] = value!;
  return outputs;
}

export const folders: string[] = [];

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export async function runAction(github: GitHubDouble, options: RunOptions): Promise<RunResult> {
  const bundle = await actionBundle();
  const folder = mkdtempSync(join(tmpdir(), "clauselint-run-"));
  folders.push(folder);
  const workspace = join(folder, "workspace");
  const temp = join(folder, "temp");
  mkdirSync(workspace);
  mkdirSync(temp);
  if (options.checkout) {
    if (options.fullHistory) runGit(folder, ["clone", "-q", "--no-checkout", github.origin.folder, workspace]);
    else {
      runGit(workspace, ["init", "-q"]);
      runGit(workspace, ["fetch", "-q", "--depth=1", github.origin.folder, options.checkout]);
    }
    runGit(workspace, ["-c", "advice.detachedHead=false", "checkout", "-q", options.checkout]);
  }
  options.prepare?.(workspace);
  const file = (name: string, text = ""): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    SYSTEMROOT: process.env["SYSTEMROOT"] ?? "",
    NODE_OPTIONS: `--import ${new URL("guard.mjs", import.meta.url).href}`,
    CLAUSELINT_TEST_WAIT_SCALE: "0",
    CLAUSELINT_TEST_CPU_FILE: join(folder, "cpu"),
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "acme/lamps",
    GITHUB_RUN_ID: "77",
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(options.payload ?? {})),
    GITHUB_SHA: options.sha,
    GITHUB_WORKSPACE: workspace,
    GITHUB_STEP_SUMMARY: file("summary.md"),
    GITHUB_OUTPUT: file("output"),
    RUNNER_TEMP: temp,
    ...options.env,
  };
  // The runner fills in the defaults of action.yml.
  for (const [name, input] of Object.entries(action.inputs)) env[`INPUT_${name.toUpperCase()}`] = options.inputs?.[name] ?? (name === "token" ? TOKEN : (input.default ?? ""));
  const since = github.requests.length;
  const child = spawn(options.node ?? process.execPath, [bundle], { cwd: workspace, env, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const code = await new Promise<number | null>((done) => child.on("close", done));
  const outputs = readOutputs(readFileSync(join(folder, "output"), "utf8"));
  const jsonFile = outputs["json-file"];
  return {
    code,
    stdout,
    stderr,
    log: processLog(stdout),
    summary: readFileSync(join(folder, "summary.md"), "utf8"),
    outputs,
    json: jsonFile && existsSync(jsonFile) ? (JSON.parse(readFileSync(jsonFile, "utf8")) as RunResult["json"]) : undefined,
    cpuSeconds: existsSync(join(folder, "cpu")) ? Number(readFileSync(join(folder, "cpu"), "utf8")) : Number.NaN,
    workspace,
    since,
  };
}
