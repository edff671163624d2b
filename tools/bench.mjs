#!/usr/bin/env node
/**
 * What linting costs beside parsing alone, as whole processes:
 *
 *   npm run bench [-- --runs 11 --keep]
 *
 * The baseline is mdast-util-from-markdown, bundled, on the same files, with no extensions and nothing done with the tree. Both programs run
 * in turn, and the median of the paired ratios is printed, so that a busy machine slows both. Inputs are made from our own fixtures, always
 * the same. Run `npm run build` before.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rolldown } from "rolldown";
import { inRoot } from "./lib/paths.mjs";
import { inputOptions, outputOptions } from "./lib/rolldown-options.mjs";

const POLICY_BYTES = 24_000;
const POLICIES = 100;
const PRESETS = ["strict", "gdpr", "coppa", "california", "google-play", "apple-app-store", "chrome-web-store"];

const { values: args } = parseArgs({ options: { runs: { type: "string", default: "11" }, keep: { type: "boolean", default: false } } });
const runs = Number(args.runs);
const folder = mkdtempSync(join(tmpdir(), "clauselint-bench-"));

const BASELINE = `
import { readFileSync, readdirSync, statSync } from "node:fs";
import { fromMarkdown } from "mdast-util-from-markdown";
let nodes = 0;
const path = process.argv[2];
const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => path + "/" + name) : [path];
for (const file of files) nodes += fromMarkdown(readFileSync(file, "utf8")).children.length;
console.log(nodes);
`;

async function buildBaseline() {
  const entry = inRoot("baseline.mjs");
  const virtual = { name: "clauselint:baseline", resolveId: (source) => (source === "virtual:baseline" ? entry : null), load: (id) => (id === entry ? BASELINE : null) };
  const bundle = await rolldown(inputOptions({ baseline: "virtual:baseline" }, { plugins: [virtual] }));
  await bundle.write({ ...outputOptions, dir: folder, entryFileNames: "[name].mjs" });
  await bundle.close();
  return join(folder, "baseline.mjs");
}

/** A policy of POLICY_BYTES: the fixtures' paragraphs one after the other, from a place that differs from policy to policy. */
function policy(paragraphs, number) {
  let text = `# Privacy policy ${number}\n\n`;
  for (let at = number * 7; text.length < POLICY_BYTES; at++) text += `${paragraphs[at % paragraphs.length]}\n\n`;
  return `${text.slice(0, text.lastIndexOf("\n\n", POLICY_BYTES))}\n`;
}

function makeInputs() {
  const sources = ["acme-good", "policies"].flatMap((name) => readdirSync(inRoot("test", "fixtures", name)).filter((file) => file.endsWith(".md")).sort().map((file) => inRoot("test", "fixtures", name, file)));
  const paragraphs = sources.flatMap((file) => readFileSync(file, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "").split(/\n{2,}/)).filter((paragraph) => paragraph.trim());
  const many = join(folder, "hundred");
  mkdirSync(many);
  for (let number = 0; number < POLICIES; number++) writeFileSync(join(many, `privacy-policy-${String(number).padStart(3, "0")}.md`), policy(paragraphs, number));
  return { one: join(many, "privacy-policy-000.md"), many };
}

/** @returns {number} milliseconds of one whole process */
function time(command) {
  const start = performance.now();
  const run = spawnSync(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 28 });
  const took = performance.now() - start;
  if (run.status > 1 || run.status === null) throw new Error(`${command.join(" ")}: exit ${run.status}\n${run.stderr}`);
  return took;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function compare(title, base, other, times, target) {
  time(base);
  time(other);
  const pairs = Array.from({ length: times }, () => [time(base), time(other)]);
  const ratio = median(pairs.map(([a, b]) => b / a));
  const ms = (which) => `${median(pairs.map((pair) => pair[which])).toFixed(0)} ms`;
  console.log(`${title.padEnd(44)} ${ms(0).padStart(8)} → ${ms(1).padStart(8)}   × ${ratio.toFixed(2)}   (at most ${target})${ratio > target ? "   TOO SLOW" : ""}`);
}

try {
  const baseline = await buildBaseline();
  const { one, many } = makeInputs();
  const lint = (input, ...presets) => [inRoot("dist", "cli.js"), "--no-config", "--format", "json", ...presets.flatMap((preset) => ["--preset", preset]), input];
  console.log(`Node ${process.version}, medians of ${runs} pairs`);
  compare("one policy of 24 KB, against parsing alone", [baseline, one], lint(one), runs, 2.5);
  compare("a hundred of them, against parsing alone", [baseline, many], lint(many), Math.ceil(runs / 2), 2);
  compare("one policy, all rules against recommended", lint(one), lint(one, ...PRESETS), runs, 1.5);
  compare("a hundred, all rules against recommended", lint(many), lint(many, ...PRESETS), Math.ceil(runs / 2), 1.5);
} finally {
  if (!args.keep) rmSync(folder, { recursive: true, force: true });
  else console.log(`inputs kept in ${folder}`);
}
