#!/usr/bin/env node
/**
 * Draws docs/picture.svg: what the command really prints for our example policy, in 80 columns and colour.
 *
 *   node tools/picture.mjs [--check]      after `npm run build`
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { inRoot } from "./lib/paths.mjs";

const COMMAND = ["test/fixtures/acme/PRIVACY.md"];
const PICTURE = inRoot("docs/picture.svg");
const WIDTH = 8.43;
const HEIGHT = 19;
const MARGIN = 18;
const COLUMNS = 80;
/** What the report's SGR codes look like on a dark terminal. */
const STYLES = { 0: undefined, "1;31": 'fill="#ff7b72" font-weight="bold"', "1;33": 'fill="#e3b341" font-weight="bold"', "1;32": 'fill="#56d364" font-weight="bold"', 2: 'fill="#8b949e"', 1: 'font-weight="bold"', 4: 'text-decoration="underline"' };

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** One line of the terminal as an SVG text; every run has its own place, so that columns hold in any font. */
function line(text, row) {
  let style;
  let column = 0;
  const runs = [];
  for (const part of text.split(/(\u001b\[[\d;]*m)/)) {
    const code = /^\u001b\[([\d;]*)m$/.exec(part)?.[1];
    if (code !== undefined) style = STYLES[code];
    else if (part !== "") {
      const words = part.trim();
      const x = MARGIN + (column + part.indexOf(words)) * WIDTH;
      if (words !== "") runs.push(`<text x="${x.toFixed(1)}" y="${MARGIN + 14 + row * HEIGHT}"${style ? ` ${style}` : ""} textLength="${(words.length * WIDTH).toFixed(1)}">${escape(words)}</text>`);
      column += part.length;
    }
  }
  return runs.join("");
}

export function picture() {
  const { stdout } = spawnSync(process.execPath, [inRoot("dist/cli.js"), "--color", ...COMMAND], { cwd: inRoot("."), encoding: "utf8", env: { PATH: process.env.PATH, COLUMNS: String(COLUMNS) } });
  const lines = ["$ npx clauselint", ...stdout.trimEnd().split("\n")];
  const width = Math.ceil(COLUMNS * WIDTH + 2 * MARGIN);
  const height = lines.length * HEIGHT + 2 * MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Findings of clauselint on an example policy, in a terminal">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">
${lines.map(line).join("\n")}
</g>
</svg>
`;
}

const drawn = picture();
if (process.argv.includes("--check")) {
  if (readFileSync(PICTURE, "utf8") !== drawn) {
    console.error("docs/picture.svg is out of date: run node tools/picture.mjs");
    process.exitCode = 1;
  }
} else writeFileSync(PICTURE, drawn);
