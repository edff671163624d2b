#!/usr/bin/env node
/**
 * What linting costs beside parsing alone, as whole processes:
 *
 *   npm run bench [-- --runs 11 --keep]
 *
 * The baseline is mdast-util-from-markdown, bundled, on the same files, with no extensions and nothing done with the tree. Both programs run
 * in turn, and the median of the paired ratios is printed, so that a busy machine slows both; on a busy one the processor time is the figure to
 * go by. Inputs are made from our own fixtures, always the same; findings are printed as people see them. Run `npm run build` before.
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

/** Loaded into each process: tells what it took, so that others at work on the machine count less. */
const USAGE = `process.on("exit", () => { const { user, system } = process.cpuUsage(); require("node:fs").writeSync(3, String(user + system)); });`;
const usage = join(folder, "usage.cjs");

async function buildBaseline() {
  const entry = inRoot("baseline.mjs");
  const virtual = { name: "clauselint:baseline", resolveId: (source) => (source === "virtual:baseline" ? entry : null), load: (id) => (id === entry ? BASELINE : null) };
  const bundle = await rolldown(inputOptions({ baseline: "virtual:baseline" }, { plugins: [virtual], asPublished: true }));
  await bundle.write({ ...outputOptions, dir: folder, entryFileNames: "[name].mjs" });
  await bundle.close();
  return join(folder, "baseline.mjs");
}

/** What a policy says once: a second section on it would contradict the first. */
const TOPICS = [/contact|reach|who we are|about us/i, /keep|retention|how long/i, /\b(?:age|child|children|kids|minors|young|1[2-8])\b/i, /words|definition|mean/i, /chang|version|history/i, /rights|choices/i];

/** A policy's parts, one a heading, without their numbers; the first holds the title. */
const sectionsOf = (text) =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .trim()
    .split(/\n(?=#{1,2} )/)
    .map((section) => section.replace(/^(#+) +(?:\d+\.)*\d*\s*/gm, "$1 "));

/** Blocks of HTML are rare in policies written in Markdown, and one in four has a table: sections with them are not put in. */
const RARE = /^(?:<[a-z]|\|)/m;

/**
 * A policy of POLICY_BYTES: a fixture as it stands, and then sections of other fixtures, none twice, none under a heading and none on a
 * topic that was there before. So the text does not repeat itself, and its findings stay as few as in a policy that people wrote.
 */
function policy(fixtures, number) {
  const own = fixtures[number % fixtures.length];
  // Only a few fixtures are as long as this; they leave out other sections each time.
  const taken = own.sections.filter((section, at) => at === 0 || own.bytes < POLICY_BYTES || (at + number) % 4 !== 0);
  const headings = new Set();
  const topics = new Set();
  const isNew = (section) => {
    const heading = section.slice(0, section.indexOf("\n")).toLowerCase();
    const about = TOPICS.filter((topic) => topic.test(heading) || (topic.source.includes("age") && topic.test(section)));
    if (headings.has(heading) || about.some((topic) => topics.has(topic))) return false;
    headings.add(heading);
    for (const topic of about) topics.add(topic);
    return true;
  };
  taken.forEach(isNew);
  let bytes = taken.join("\n\n").length;
  // Those without a finding first.
  for (const clean of [true, false]) {
    const others = fixtures.filter((fixture) => fixture !== own && fixture.clean === clean).flatMap(({ sections }) => sections.slice(1)).filter((section) => !RARE.test(section));
    for (let at = 0; at < others.length; at++) {
      const section = others[(at + number * 31) % others.length];
      if (bytes + section.length > POLICY_BYTES || !isNew(section)) continue;
      taken.push(section);
      bytes += section.length + 2;
    }
  }
  return `${taken.join("\n\n").slice(0, POLICY_BYTES)}\n`;
}

function makeInputs() {
  const files = ["acme-good", "policies"].flatMap((name) => readdirSync(inRoot("test", "fixtures", name)).filter((file) => file.endsWith(".md")).sort().map((file) => inRoot("test", "fixtures", name, file)));
  const fixtures = files.map((file) => {
    const text = readFileSync(file, "utf8");
    return { sections: sectionsOf(text), bytes: text.length, clean: JSON.parse(readFileSync(`${file}.expected.json`, "utf8")).length === 0 };
  });
  const many = join(folder, "hundred");
  mkdirSync(many);
  for (let number = 0; number < POLICIES; number++) writeFileSync(join(many, `privacy-policy-${String(number).padStart(3, "0")}.md`), policy(fixtures, number));
  return { one: join(many, "privacy-policy-005.md"), many };
}

/** @returns {{ wall: number, cpu: number }} milliseconds of one whole process, and of all its threads on the processors */
function time(command) {
  const start = performance.now();
  const run = spawnSync(process.execPath, ["--require", usage, ...command], { stdio: ["ignore", "pipe", "pipe", "pipe"], maxBuffer: 1 << 28 });
  const wall = performance.now() - start;
  if (run.status > 1 || run.status === null) throw new Error(`${command.join(" ")}: exit ${run.status}\n${run.stderr}`);
  return { wall, cpu: Number(run.output[3]) / 1000 };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function compare(title, base, other, times, target) {
  time(base);
  time(other);
  const pairs = Array.from({ length: times }, () => [time(base), time(other)]);
  const row = ["wall", "cpu"].map((clock) => {
    const ms = (which) => `${median(pairs.map((pair) => pair[which][clock])).toFixed(0)} ms`;
    const ratio = median(pairs.map(([a, b]) => b[clock] / a[clock]));
    return { ratio, text: `${ms(0).padStart(8)} → ${ms(1).padStart(8)}   × ${ratio.toFixed(2)}` };
  });
  console.log(`${title.padEnd(44)} ${row.map(({ text }) => text).join("   ")}   (at most ${target})${row.every(({ ratio }) => ratio > target) ? "   TOO SLOW" : ""}`);
}

try {
  const baseline = await buildBaseline();
  writeFileSync(usage, USAGE);
  const { one, many } = makeInputs();
  const lint = (input, ...presets) => [inRoot("dist", "cli.js"), "--no-config", ...presets.flatMap((preset) => ["--preset", preset]), input];
  console.log(`Node ${process.version}, medians of ${runs} pairs${" ".repeat(12)}${"by the clock".padEnd(33)}processor time`);
  compare("one policy of 24 KB, against parsing alone", [baseline, one], lint(one), runs, 2.5);
  compare("a hundred of them, against parsing alone", [baseline, many], lint(many), Math.ceil(runs / 2), 2);
  compare("one policy, all rules against recommended", lint(one), lint(one, ...PRESETS), runs, 1.5);
  compare("a hundred, all rules against recommended", lint(many), lint(many, ...PRESETS), Math.ceil(runs / 2), 1.5);
} finally {
  if (!args.keep) rmSync(folder, { recursive: true, force: true });
  else console.log(`inputs kept in ${folder}`);
}
