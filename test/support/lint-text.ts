/** Linting a text with single rules through ESLint's own Linter, the way users' editors do. */
import { Linter } from "eslint";
import { languages } from "../../src/document/languages.js";
import type { Format } from "../../src/document/model.js";
import { rules } from "../../src/generated/rules.js";

const EXTENSION: Record<Format, string> = { markdown: "md", text: "txt", html: "html" };

export interface Options {
  readonly format?: Format;
  /** The rule's options, as in a config after the severity. */
  readonly options?: readonly unknown[];
  /** What a config states about the operator; see src/rule/settings.ts. */
  readonly settings?: object;
}

/** @throws when the text cannot be read or the options do not fit the rule's schema */
export function lintText(text: string, ids: readonly string[], { format = "markdown", options = [], settings = {} }: Options = {}): Linter.LintMessage[] {
  const config = {
    files: ["**"],
    plugins: { clauselint: { languages, rules } },
    language: `clauselint/${format}`,
    settings: { clauselint: settings },
    linterOptions: { reportUnusedDisableDirectives: "off" },
    rules: Object.fromEntries(ids.map((id) => [`clauselint/${id}`, ["warn", ...options]])),
  } as unknown as Linter.Config;
  const messages = new Linter({ cwd: "/" }).verify(text, [config], `/policy.${EXTENSION[format]}`);
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return messages;
}
