#!/usr/bin/env node
/**
 * Measures dist/cli.js on labelled texts kept outside the repository and holds the figures against test/accuracy-floor.json.
 *
 *   node tools/score.mjs [--gold FOLDER] [--history FOLDER] [--update] [--errors]
 *
 * A gold folder holds docs/, labels.jsonl and score.mjs; a history folder before/, after/, cases.jsonl and score.mjs. Fails when a figure falls
 * below its floor. --update raises floors, and never lowers one. Without the texts it says so and passes.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { inRoot } from "./lib/paths.mjs";

const FLOORS = inRoot("test", "accuracy-floor.json");
/** Figures are kept to four places, downwards, so that rounding never makes a floor that the same run misses. */
const floored = (value) => Math.floor(value * 10_000) / 10_000;
const ceiled = (value) => Math.ceil(value * 10_000) / 10_000;

const { values: args } = parseArgs({
  options: {
    gold: { type: "string", default: inRoot("..", "shared", "gold") },
    history: { type: "string", default: inRoot("..", "shared", "history") },
    update: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
  },
});
const temporary = mkdtempSync(join(tmpdir(), "clauselint-score-"));

/** @returns {string} a file with the findings in ESLint's JSON */
function lint(folder, preset) {
  const file = join(temporary, `${Math.random().toString(36).slice(2)}.json`);
  const out = openSync(file, "w");
  const run = spawnSync(process.execPath, [inRoot("dist", "cli.js"), "--format", "json", "--no-config", "--preset", preset, folder], { stdio: ["ignore", out, "pipe"], encoding: "utf8", maxBuffer: 1 << 26 });
  closeSync(out);
  if (run.status > 1 || run.status === null) throw new Error(`dist/cli.js on ${folder}: exit ${run.status}\n${run.stderr}`);
  return file;
}

const score = (folder, ...more) => execFileSync(process.execPath, [join(folder, "score.mjs"), ...more], { encoding: "utf8", maxBuffer: 1 << 26 });

/** @returns {Record<string, any>} what the floors are held against */
function measure() {
  const figures = {};
  if (existsSync(join(args.gold, "score.mjs"))) {
    const labels = ["--labels", join(args.gold, "labels.jsonl"), "--docs", join(args.gold, "docs"), "--findings"];
    const strict = lint(join(args.gold, "docs"), "strict");
    process.stdout.write(score(args.gold, ...labels, strict, ...(args.errors ? ["--errors"] : [])));
    const { rows } = JSON.parse(score(args.gold, ...labels, strict, "--json"));
    figures.rules = Object.fromEntries(rows.map(({ rule, precision, recall }) => [rule, { precision: floored(precision ?? 0), recall: floored(recall ?? 0) }]));
    const recommended = JSON.parse(score(args.gold, ...labels, lint(join(args.gold, "docs"), "recommended"), "--json"));
    figures.arguablePerDocument = ceiled(recommended.arguablePerDocument);
    console.log(`arguable findings per document in recommended: ${figures.arguablePerDocument}`);
  } else console.log(`no gold set in ${resolve(args.gold)}: precision and recall are not measured`);
  if (existsSync(join(args.history, "score.mjs"))) {
    const [before, after] = ["before", "after"].map((side) => lint(join(args.history, side), "strict"));
    const text = score(args.history, "--cases", join(args.history, "cases.jsonl"), "--before", before, "--after", after);
    console.log(text.trim().split("\n").at(-1));
    const [, any, all] = /caught: (\d+) of (\d+)/.exec(text) ?? [undefined, 0, 1];
    figures.corrections = floored(Number(any) / Number(all));
  } else console.log(`no corrections in ${resolve(args.history)}: they are not measured`);
  return figures;
}

/** @returns {string[]} one line a figure that is worse than its floor */
function shortfalls(figures, floor) {
  const lines = [];
  for (const [rule, least] of Object.entries(figures.rules ? (floor.rules ?? {}) : {}))
    for (const kind of ["precision", "recall"]) {
      const is = figures.rules[rule]?.[kind] ?? 0;
      if (is < least[kind]) lines.push(`${rule}: ${kind} ${is} is below its floor of ${least[kind]}`);
    }
  if (figures.arguablePerDocument > floor.arguablePerDocument) lines.push(`arguable findings per document ${figures.arguablePerDocument} are above ${floor.arguablePerDocument}`);
  if (figures.corrections < floor.corrections) lines.push(`corrections caught ${figures.corrections} are below ${floor.corrections}`);
  return lines;
}

/** Every floor at the better of what it is and what was measured. */
function raised(figures, floor) {
  const rules = { ...floor.rules };
  for (const [rule, is] of Object.entries(figures.rules ?? {}))
    rules[rule] = { precision: Math.max(is.precision, floor.rules?.[rule]?.precision ?? 0), recall: Math.max(is.recall, floor.rules?.[rule]?.recall ?? 0) };
  return {
    rules,
    arguablePerDocument: Math.min(figures.arguablePerDocument ?? Infinity, floor.arguablePerDocument ?? Infinity),
    corrections: Math.max(figures.corrections ?? 0, floor.corrections ?? 0),
  };
}

try {
  const floor = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, "utf8")) : {};
  const figures = measure();
  const lines = shortfalls(figures, floor);
  for (const line of lines) console.error(line);
  if (lines.length) process.exitCode = 1;
  if (args.update && Object.keys(figures).length) writeFileSync(FLOORS, `${JSON.stringify(raised(figures, floor), null, 2)}\n`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
