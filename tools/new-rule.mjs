#!/usr/bin/env node
/**
 * Starts a rule: its folder with code and page, and its test.
 *
 *   node tools/new-rule.mjs no-something
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { inRoot } from "./lib/paths.mjs";

const ID = /^(?:no|require|prefer|valid|consistent)(?:-[a-z0-9]+)+$/;

const rule = (id) => `/** What it finds, in one sentence. */
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";

export default {
  meta: {
    type: "suggestion",
    docs: {
      description: "Disallow …",
      severity: "warn",
      recommended: false,
      provisions: [],
      url: docsUrl("${id}"),
    },
    messages: {
      found: "“{{quote}}” …",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      void doc;
      void report;
    });
  },
} satisfies PolicyRule;
`;

const page = () => `<!-- begin head -->
<!-- end head -->

## What it reports

## Why

## Examples

Incorrect:

\`\`\`md incorrect
# Privacy policy
\`\`\`

Correct:

\`\`\`md correct
# Privacy policy
\`\`\`

## Options

None.

## When not to use it

## Known limits
`;

const test = (id) => `import { describe, it } from "vitest";

describe("${id}", () => {
  it.todo("finds, with exact positions");
  it.todo("stays silent on near misses");
});
`;

const id = process.argv[2] ?? "";
const files = { [`rules/${id}/rule.ts`]: rule(id), [`rules/${id}/README.md`]: page(), [`test/rules/${id}.test.ts`]: test(id) };
const existing = Object.keys(files).find((path) => existsSync(inRoot(path)));
if (!ID.test(id)) {
  console.error(`usage: node tools/new-rule.mjs <id>   (no-…, require-…, prefer-…, valid-… or consistent-…, not "${id}")`);
  process.exitCode = 2;
} else if (existing) {
  console.error(`${existing} exists already`);
  process.exitCode = 2;
} else {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(inRoot(path)), { recursive: true });
    writeFileSync(inRoot(path), text);
    console.log(path);
  }
  console.log("Write the tests first; then `npm run build`.");
}
