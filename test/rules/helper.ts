/** Tables for rules: texts that must stay silent, and texts with every finding's exact place; run by ESLint's own Linter. */
import { Linter } from "eslint/universal";
import { expect, it } from "vitest";
import { languages } from "../../src/document/languages.js";
import type { Format } from "../../src/document/model.js";
import type { PolicyRule } from "../../src/rule/define.js";

export interface Case {
  readonly format?: Format;
  /** The rule's options, as behind the severity in a config. */
  readonly options?: readonly unknown[];
  /** `settings.clauselint`. */
  readonly settings?: object;
  /** The test's name; the beginning of the text without one. */
  readonly name?: string;
  /** What all fixes make of the text; "" asserts nothing. */
  readonly output?: string;
}

export interface Expected {
  readonly messageId: string;
  /** The exact words under the finding. */
  readonly at: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** The whole message. */
  readonly message?: string;
  /** What each suggestion makes of the text. */
  readonly suggestions?: readonly string[];
}

const EXTENSION: Record<Format, string> = { markdown: "md", text: "txt", html: "html" };
const MAX_MESSAGE = 160;

let linter: Linter | undefined;

/** Findings of one rule. @throws when the text cannot be read or the options do not fit the schema */
export function run(rule: PolicyRule, text: string, { format = "markdown", options = [], settings = {} }: Case = {}): Linter.LintMessage[] {
  linter ??= new Linter({ cwd: "/" });
  const config = {
    files: ["**"],
    plugins: { clauselint: { languages, rules: { rule } } },
    language: `clauselint/${format}`,
    settings: { clauselint: settings },
    rules: { "clauselint/rule": ["warn", ...options] },
  } as unknown as Linter.Config;
  const messages = linter.verify(text, [config], `/policy.${EXTENSION[format]}`);
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return messages;
}

/** The text between two places, both from 1. */
function slice(text: string, message: Linter.LintMessage): string {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n|\r|\n/g)) starts.push(ending.index + ending[0].length);
  const offset = (line: number, column: number): number => starts[line - 1]! + column - 1;
  return text.slice(offset(message.line, message.column), offset(message.endLine!, message.endColumn!));
}

const nameOf = (text: string, { name }: Case): string => name ?? (text.replace(/\s+/g, " ").trim().slice(0, 90) || "an empty text");

/** The rule finds nothing in the text. */
export function valid(rule: PolicyRule, text: string, options: Case = {}): void {
  it(`silent: ${nameOf(text, options)}`, () => {
    expect(run(rule, text, options).map((message) => `${message.messageId}: ${slice(text, message)}`)).toEqual([]);
  });
}

/** The rule finds exactly these, in the order of the text. */
export function invalid(rule: PolicyRule, text: string, expected: readonly Expected[], options: Case = {}): void {
  it(`finds ${expected.map(({ messageId }) => messageId).join(", ")}: ${nameOf(text, options)}`, () => {
    const messages = run(rule, text, options);
    expect(messages.map((message) => ({ messageId: message.messageId, at: slice(text, message) }))).toEqual(expected.map(({ messageId, at }) => ({ messageId, at })));
    messages.forEach((message, index) => {
      const { line, column, endLine, endColumn, message: words, suggestions } = expected[index]!;
      const place = { line, column, endLine, endColumn, message: words };
      expect(message).toMatchObject(Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined)));
      expect(message.message.length).toBeLessThanOrEqual(MAX_MESSAGE);
      expect(message.message).not.toMatch(/\{\{|undefined/);
      if (suggestions) expect(message.suggestions?.map(({ fix }) => text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]))).toEqual(suggestions);
    });
    if (options.output) {
      let output = text;
      for (const { fix } of messages.filter((message) => message.fix).reverse()) output = output.slice(0, fix!.range[0]) + fix!.text + output.slice(fix!.range[1]);
      expect(output).toBe(options.output);
    }
  });
}
