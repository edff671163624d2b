import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { describe, expect, it } from "vitest";
import { commentBody, readCommentMark } from "../../src/action/comments.js";
import { codeSpan, cut, fenced, forMarkdown, logLine, visible } from "../../src/report/safe-text.js";
import { parseLine, processLog } from "./double/runner.js";
import { useScene } from "./double/scene.js";
import { GOOD, PARTS, policy } from "./policies.js";

const TRICKS = ["::error::x", "  ::add-mask::secret", "##[error]x", "a ##[add-matcher]m.json", "::stop-commands::t", "@everyone", "@acme/legal", "#1", "GH-12", "acme/lamps#3", "<!-- clauselint fp=aaaaaaaaaaaaaaaa state=fixed lines=1 -->", "-->", "<script>alert(1)</script>", "![x](https://evil.example/p.png)", "[x](javascript:alert)", "https://evil.example", "www.evil.example", "mail@evil.example", "```suggestion", "~~~", "`", "\u202Egnp.exe", "\u2066x\u2069", "\u200B", "\r::error::y", "\n::warning::z", "| a | b |", "# heading", "- item", "1. one", "> quote", "***", "$x$", "&lt;b&gt;", "%0A::error::x", "%25", "\u2028::error::q", "\0", "\u001B[31m"];
const hostile = fc.array(fc.oneof(fc.constantFrom(...TRICKS), fc.string({ maxLength: 8 }), fc.constantFrom(" ", "\n", "\r\n", "\t")), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));

const DIRECTION = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/u;

describe("hostile text, piece by piece", () => {
  it("the double's parser takes commands as the runner does", () => {
    expect(parseLine("  ::error file=a%2Cb%3Ac,line=3::x%0Ay")).toEqual({ command: "error", properties: { file: "a,b:c", line: "3" }, data: "x\ny" });
    expect(parseLine("some text ##[warning file=x%5D;line=2]hello")).toEqual({ command: "warning", properties: { file: "x]", line: "2" }, data: "hello" });
    expect(parseLine("a ::error::no")).toBeUndefined();
    expect(parseLine("::unknown::no")).toBeUndefined();
  });

  it("no log line of ours is a command to the runner", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const log = processLog(`${logLine(text)}\n`);
        expect(log.commands).toEqual([]);
        expect(log.text.length).toBeLessThanOrEqual(1);
        expect(DIRECTION.test(logLine(text))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("in Markdown it is text and nothing else", () => {
    const kinds = (node: { type: string; children?: readonly object[] }): string[] => [node.type, ...(node.children ?? []).flatMap((child) => kinds(child as never))];
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = fromMarkdown(`**Error:** ${forMarkdown(text)}`, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
        expect([...new Set(kinds(tree))].sort()).toEqual(["paragraph", "root", "strong", "text"]);
        // GitHub looks for these in what it has rendered, escaped or not.
        expect(forMarkdown(text)).not.toMatch(/@[\p{L}\p{N}]|#\d|\bGH-\d|https?:\/\/|www\.\w/iu);
      }),
      { numRuns: 500 },
    );
  });

  it("says what it shows: a reader sees the same words", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const paragraph = fromMarkdown(`x ${forMarkdown(text)} x`).children[0] as { children: { value: string }[] };
        expect(paragraph.children.map(({ value }) => value).join("").replaceAll("\u200B", "")).toBe(`x ${visible(text).replaceAll("\u200B", "")} x`.replace(/ +$/u, ""));
      }),
    );
  });

  it("stays within a code span and a fence", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const span = fromMarkdown(`x ${codeSpan(text)} y`).children;
        expect(span).toMatchObject([{ type: "paragraph", children: [{ type: "text", value: "x " }, { type: "inlineCode" }, { type: "text", value: " y" }] }]);
        expect(fromMarkdown(`${fenced(text, "suggestion")}\n\nafter`).children.map(({ type }) => type)).toEqual(["code", "paragraph"]);
      }),
      { numRuns: 500 },
    );
  });

  it("cannot forge the mark of a comment", () => {
    fc.assert(
      fc.property(hostile, hostile, (message, line) => {
        const finding = { fingerprint: "b".repeat(64), path: "PRIVACY.md", ruleId: "clauselint/x", severity: 1 as const, message, line: 1, lastLine: 1, column: 1, endColumn: 2, wholeDocument: false, state: "new" as const };
        expect(readCommentMark(commentBody(finding, 1, line.split(/\r\n|\r|\n/u)))).toMatchObject({ fingerprint: "b".repeat(16), state: "open", lines: 1 });
      }),
      { numRuns: 300 },
    );
  });

  it("is cut between characters", () => {
    expect(cut("a😀b", 3)).toBe("a…");
    expect(cut("abc", 3)).toBe("abc");
  });
});

const newScene = useScene();

/** GitHub looks for mentions and links outside code only. */
const outsideCode = (markdown: string): string => markdown.replace(/`[^`\n]*`/gu, "");

describe("hostile text, from a pull request to what people see", () => {
  const NAME = "docs/privacy-@everyone ##[error]x ::add-mask::y.md";
  const LINKS = "[a](mailto:@everyone), [b](http//evil.example/##[error]@everyone) and [c](http//::add-mask::\u202Edrawkcab).";
  const EVIL = policy({ keep: `${PARTS.keep}\nWe keep ##[add-matcher]x.json <!-- clauselint:review left= --> ::error::all of it for as long as necessary.\n`, contact: `${PARTS.contact}\n${LINKS}\n` });

  // Windows takes no such names.
  it.skipIf(process.platform === "win32")("nothing takes effect in log, comment, summary or SARIF", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ [NAME]: EVIL }, base);
    const run = await scene.run({ inputs: { files: "docs/*.md", "sarif-file": "findings.sarif", report: "annotations" } });
    expect(run.json!.findings.filter(({ message }) => /everyone|drawkcab/u.test(message))).toHaveLength(3);
    // What the runner takes for a command is one of our annotations, and their files are the file.
    expect(run.log.commands.every(({ command }) => command === "error" || command === "warning")).toBe(true);
    expect(run.log.commands).toHaveLength(run.json!.findings.length);
    expect(DIRECTION.test(run.stdout + run.summary)).toBe(false);
    for (const { properties, data } of run.log.commands) {
      expect(properties["file"]).toBe(logLine(NAME));
      expect(run.json!.findings.map(({ message }) => logLine(message))).toContain(data);
    }
    const sarif = JSON.parse(readFileSync(run.outputs["sarif-file"]!, "utf8")) as { runs: { results: { message: { text: string } }[] }[] };
    const texts = sarif.runs[0]!.results.map(({ message }) => message.text);
    expect(texts).toHaveLength(run.json!.findings.length);
    expect(texts.some((text) => DIRECTION.test(text) || text.includes("]("))).toBe(false);
    expect(outsideCode(run.summary)).not.toMatch(/@everyone|https:\/\/evil/u);

    await scene.run({ inputs: { files: "docs/*.md" } });
    const bodies = [...scene.github.reviews, ...scene.github.comments].map(({ body }) => body);
    expect(bodies.filter((text) => text.includes("everyone")).length).toBeGreaterThanOrEqual(2);
    for (const text of bodies) {
      expect(outsideCode(text)).not.toMatch(/@everyone|https:\/\/evil/u);
      expect(DIRECTION.test(text)).toBe(false);
      const html: string[] = [];
      const visit = (node: { type: string; value?: string; children?: readonly object[] }): void => {
        if (node.type === "html") html.push(node.value!);
        for (const child of node.children ?? []) visit(child as never);
      };
      visit(fromMarkdown(text));
      expect(html.every((value) => /^<!-- clauselint[: ][^>]*-->$/u.test(value))).toBe(true);
    }
    expect(scene.writesOf(await scene.run({ inputs: { files: "docs/*.md" } }))).toEqual([]);
  });
});

describe("paths stay inside the workspace", () => {
  it.each([
    ["config", "../../etc/passwd"],
    ["baseline", "/etc/passwd"],
    ["sarif-file", "../findings.sarif"],
    ["working-directory", ".."],
  ])("input %s: %s", async (name, path) => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "README.md": "x" }, base);
    const run = await scene.run({ inputs: { [name]: path } });
    expect(run.code).toBe(1);
    expect(run.log.annotations).toMatchObject([{ command: "error", data: `input “${name}” is “${path}”, which leads out of the workspace. Name a path inside it.` }]);
  });

  // Windows makes no links without being asked.
  it.skipIf(process.platform === "win32")("also through symbolic links of the pull request", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "privacy-policy.md": { link: "../secret.md" }, "evil.json": { link: "../secret.json" }, out: { link: ".." } }, base);
    const prepare = (workspace: string): void => {
      writeFileSync(join(workspace, "..", "secret.md"), `# Privacy Policy of the runner\n\nTOP-SECRET is kept for as long as necessary.\n`);
      writeFileSync(join(workspace, "..", "secret.json"), '{"TOP-SECRET": 1}');
      symlinkSync("../secret.md", join(workspace, "privacy.md"));
    };
    const linked = await scene.run({ prepare });
    expect(linked.json!.findings).toEqual([]);
    expect(linked.stdout + linked.summary).not.toContain("TOP-SECRET");
    for (const inputs of [{ config: "evil.json" }, { baseline: "evil.json" }, { "sarif-file": "out/x.sarif" }] as Record<string, string>[]) {
      const run = await scene.run({ prepare, inputs });
      expect(run.code).toBe(1);
      expect(run.log.annotations[0]!.data).toContain("leads out of the workspace");
      expect(run.stdout + run.summary).not.toContain("TOP-SECRET");
    }
  });

  it("a config that asks to run code is refused as data", async () => {
    const scene = newScene();
    const base = scene.base({ "PRIVACY.md": GOOD });
    scene.push({ "clauselint.config.js": "throw new Error('PWNED')", "clauselint.config.json": '{"extends":"./clauselint.config.js"}' }, base);
    const run = await scene.run();
    expect(run.code).toBe(1);
    expect(run.stdout).not.toContain("PWNED");
    expect(run.log.annotations).toMatchObject([{ command: "error" }]);
  });
});
