import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../lint/atomic-write.js";
import { CONFIG_NAMES } from "../lint/config-file.js";
import { findPolicies } from "../lint/discover.js";
import { InputError } from "../lint/errors.js";
import { logLine } from "../report/safe-text.js";
import { version } from "../version.js";
import type { Args } from "./args.js";
import type { ExitCode, Io } from "./io.js";
import { workplace } from "./place.js";

const REPOSITORY = "https://github.com/clauselint/clauselint";
const SCHEMA = `${REPOSITORY}/raw/main/dist/config.schema.json`;
const major = `v${version.split(".")[0]!}`;

const CONFIG = `${JSON.stringify({ $schema: SCHEMA, presets: ["recommended"], rules: {} }, undefined, 2)}\n`;

const WORKFLOW = `name: Privacy policy
on:
  pull_request:
permissions:
  contents: read
  pull-requests: write
jobs:
  clauselint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: clauselint/clauselint@${major}
`;

const PRE_COMMIT = `repos:
  - repo: ${REPOSITORY}
    rev: v${version}
    hooks:
      - id: clauselint
`;

/** What is there already stays as it is. */
export async function initCommand(args: Args, io: Io): Promise<ExitCode> {
  if (args.paths.length) throw new InputError("“init” takes no arguments");
  const { root, show } = workplace(io.cwd);
  const say = (line: string): void => io.stdout.write(`${logLine(line)}\n`);
  const config = CONFIG_NAMES.find((name) => existsSync(join(root, name)));
  const files = [
    { path: config ?? CONFIG_NAMES[0], text: CONFIG },
    { path: ".github/workflows/clauselint.yml", text: WORKFLOW },
    { path: ".pre-commit-config.yaml", text: PRE_COMMIT, entry: PRE_COMMIT.split("\n").slice(1).join("\n") },
  ];
  let kept = 0;
  for (const { path, text, entry } of files) {
    if (existsSync(join(root, path))) {
      kept++;
      say(`${show(path)} exists and stays as it is.${entry === undefined ? "" : " Add under “repos”:"}`);
      if (entry !== undefined) io.stdout.write(`\n${entry}\n`);
    } else {
      writeWhole(join(root, path), text, show(path));
      say(`${show(path)} written.`);
    }
  }
  const policies = findPolicies({ root, folder: "" });
  say(policies.length ? `Policies found: ${policies.map(show).join(", ")}. Try: clauselint` : "No privacy policy found by its name: set “files” in the config.");
  return kept === files.length ? 2 : 0;
}
