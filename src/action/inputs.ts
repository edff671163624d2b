/** The Action's inputs, read and checked: a slip in a workflow is told in one line that names the input. */
import { getInput } from "@actions/core";
import { didYouMean } from "../lint/nearest.js";
import { InputError } from "../lint/errors.js";
import { COMMENTS_PER_REVIEW } from "./limits.js";
import type { Show } from "./plan.js";

export type FailOn = "error" | "warning" | "never";
export type FailScope = "new" | "all";
export type ReportVia = "auto" | "review" | "check" | "annotations" | "none";
export type IfNoPolicy = "notice" | "error";

export interface Inputs {
  /** Patterns as in .gitignore, relative to the working directory; empty: find the policies. */
  readonly files: readonly string[];
  /** Empty: what the config says. */
  readonly presets: readonly string[];
  readonly failOn: FailOn;
  readonly show: Show;
  readonly config: string | undefined;
  readonly workingDirectory: string;
  readonly token: string;
  readonly report: ReportVia;
  readonly failScope: FailScope;
  readonly baseline: string | undefined;
  readonly maxComments: number;
  readonly suggestions: boolean;
  readonly sarifFile: string | undefined;
  readonly summary: boolean;
  readonly ifNoPolicy: IfNoPolicy;
}

const SHOW = ["new", "changed", "all"] as const;
const FAIL_ON = ["error", "warning", "never"] as const;
const FAIL_SCOPE = ["new", "all"] as const;
const REPORT = ["auto", "review", "check", "annotations", "none"] as const;
const IF_NO_POLICY = ["notice", "error"] as const;

const quoted = (names: readonly string[]): string => names.join(", ");

/** @throws InputError */
function choice<T extends string>(name: string, fallback: T, allowed: readonly T[]): T {
  const value = getInput(name) || fallback;
  const found = allowed.find((each) => each === value.toLowerCase());
  if (!found) throw new InputError(`input “${name}” is “${value}”. It can be ${quoted(allowed)}.${didYouMean(value, allowed)}`);
  return found;
}

/** @throws InputError */
function flag(name: string, fallback: boolean): boolean {
  const value = getInput(name);
  if (value === "") return fallback;
  if (/^(?:true|false)$/iu.test(value)) return value.toLowerCase() === "true";
  throw new InputError(`input “${name}” is “${value}”. It can be true or false.`);
}

/** @throws InputError */
function count(name: string, fallback: number, most: number): number {
  const value = getInput(name);
  if (value === "") return fallback;
  const number = /^\d{1,4}$/u.test(value) ? Number(value) : Number.NaN;
  if (!(number <= most)) throw new InputError(`input “${name}” is “${value}”. It can be a whole number from 0 to ${most}.`);
  return number;
}

/** One a line, or several with commas or blanks between them. */
const list = (name: string, separator: RegExp): string[] =>
  getInput(name)
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== "");

/** @throws InputError */
export function readInputs(): Inputs {
  const token = getInput("token");
  return {
    files: list("files", /\r?\n/u),
    presets: list("preset", /[\s,]+/u),
    failOn: choice("fail-on", "error", FAIL_ON),
    show: choice("show", "new", SHOW),
    config: getInput("config") || undefined,
    workingDirectory: getInput("working-directory") || ".",
    token,
    report: choice("report", "auto", REPORT),
    failScope: choice("fail-scope", "new", FAIL_SCOPE),
    baseline: getInput("baseline") || undefined,
    maxComments: count("max-comments", 20, COMMENTS_PER_REVIEW),
    suggestions: flag("suggestions", true),
    sarifFile: getInput("sarif-file") || undefined,
    summary: flag("summary", true),
    ifNoPolicy: choice("if-no-policy", "notice", IF_NO_POLICY),
  };
}
