import type { PolicyRule } from "../rule/define.js";
import type { ResolvedConfig } from "../lint/config.js";
import type { FileReport } from "../lint/types.js";

/** What a report must know beyond the findings. */
export interface ReportContext {
  /** A path as the reader of the report would type it. */
  readonly show: (path: string) => string;
  /** The absolute path in the file system; "<stdin>" stays as it is. */
  readonly absolute: (path: string) => string;
  readonly color: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
  readonly rules: Readonly<Record<string, PolicyRule>>;
  readonly version: string;
  /** Only a checklist asks for it. */
  readonly config?: Pick<ResolvedConfig, "presets" | "rules" | "settings">;
}

/** Makes the whole report's text, line break at the end included. */
export type Reporter = (reports: readonly FileReport[], context: ReportContext) => string | Promise<string>;

/** Text for a terminal in the colours of one severity and one voice. */
export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  dim(text: string): string;
  strong(text: string): string;
  path(text: string): string;
  good(text: string): string;
}

const sgr = (on: string) => (text: string) => `\u001B[${on}m${text}\u001B[0m`;
const plain = (text: string): string => text;

export const paint = (color: boolean): Paint =>
  color
    ? { error: sgr("1;31"), warning: sgr("1;33"), dim: sgr("2"), strong: sgr("1"), path: sgr("4"), good: sgr("1;32") }
    : { error: plain, warning: plain, dim: plain, strong: plain, path: plain, good: plain };

/** "1 error", "2 errors" */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly fixable: number;
}

export function countsOf(reports: readonly FileReport[]): Counts {
  const messages = reports.flatMap((report) => report.messages);
  return { errors: messages.filter(({ severity }) => severity === 2).length, warnings: messages.filter(({ severity }) => severity === 1).length, fixable: messages.filter(({ fix }) => fix).length };
}
