/** The command line's arguments, checked: every name that does not exist is answered with the nearest one. */
import { parseArgs } from "node:util";
import { InputError } from "../lint/errors.js";
import { didYouMean } from "../lint/nearest.js";

export const COMMANDS = ["lint", "rules", "explain", "facts", "init"] as const;
export type Command = (typeof COMMANDS)[number];

type Kind = "string" | "list" | "boolean" | "negatable";

interface Option {
  readonly kind: Kind;
  readonly short?: string;
  /** Commands that take it; all when absent. */
  readonly for?: readonly Command[];
}

const LINT = ["lint"] as const;

const OPTIONS = {
  config: { kind: "negatable", for: LINT },
  preset: { kind: "list", for: LINT },
  rule: { kind: "list", for: LINT },
  "ignore-pattern": { kind: "list", for: LINT },
  format: { kind: "string", short: "f", for: ["lint", "rules", "facts"] },
  output: { kind: "string", short: "o", for: ["lint", "facts"] },
  fix: { kind: "boolean", for: LINT },
  "fix-dry-run": { kind: "boolean", for: LINT },
  quiet: { kind: "boolean", for: LINT },
  "max-warnings": { kind: "string", for: LINT },
  baseline: { kind: "string", for: LINT },
  "update-baseline": { kind: "boolean", for: LINT },
  stdin: { kind: "boolean", for: ["lint", "facts"] },
  "stdin-filename": { kind: "string", for: ["lint", "facts"] },
  timing: { kind: "boolean", for: LINT },
  color: { kind: "negatable" },
  debug: { kind: "boolean" },
  help: { kind: "boolean", short: "h" },
  version: { kind: "boolean", short: "v" },
} as const satisfies Record<string, Option>;

type OptionName = keyof typeof OPTIONS;

export interface Args {
  readonly command: Command;
  readonly paths: readonly string[];
  /** A config file; false for --no-config. */
  readonly config?: string | false;
  readonly presets?: readonly string[];
  readonly rules: readonly string[];
  readonly ignorePatterns: readonly string[];
  readonly format?: string;
  readonly output?: string;
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  readonly quiet: boolean;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  readonly stdin: boolean;
  readonly stdinFilename?: string;
  readonly timing: boolean;
  readonly color?: boolean;
  readonly debug: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const takesValue = (name: OptionName): boolean => OPTIONS[name].kind === "string" || OPTIONS[name].kind === "list" || name === "config";

/** Every spelling of every option, for the nearest one. */
const spellings = (): string[] => Object.entries(OPTIONS as Record<string, Option>).flatMap(([name, { kind }]) => (kind === "negatable" ? [`--${name}`, `--no-${name}`] : [`--${name}`]));

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string;
  readonly inlineValue?: boolean;
}

/** @throws InputError */
function read({ name = "", rawName = "", value, inlineValue }: Token): [OptionName, string | boolean] {
  const negated = rawName.startsWith("--no-") && !Object.hasOwn(OPTIONS, name);
  const bare = negated ? rawName.slice("--no-".length) : name;
  const known = Object.hasOwn(OPTIONS, bare) && (!negated || (OPTIONS as Record<string, Option>)[bare]!.kind === "negatable");
  if (!known) throw new InputError(`there is no option ${rawName}.${didYouMean(rawName, spellings()) || " `clauselint --help` lists them."}`);
  const option = bare as OptionName;
  if (negated || !takesValue(option)) {
    if (value !== undefined && inlineValue) throw new InputError(`${rawName} takes no value`);
    return [option, !negated];
  }
  // "--format --quiet": parseArgs would take the next option for the value.
  if (value === undefined || (!inlineValue && value.startsWith("--"))) throw new InputError(`${rawName} needs a value`);
  if (value === "") throw new InputError(`${rawName} must not be empty`);
  return [option, value];
}

const isCommand = (word: string | undefined): word is Command => COMMANDS.includes(word as Command);

/**
 * @param argv without node and script
 * @throws InputError
 */
export function parseArguments(argv: readonly string[]): Args {
  const options = Object.fromEntries(
    Object.entries(OPTIONS as Record<string, Option>).map(([name, option]) => [
      name,
      { type: takesValue(name as OptionName) ? ("string" as const) : ("boolean" as const), multiple: option.kind === "list", ...(option.short && { short: option.short }) },
    ]),
  );
  const { tokens, positionals } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<OptionName, (string | boolean)[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const [name, value] = read(token);
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  const command = isCommand(positionals[0]) ? positionals[0] : "lint";
  checkUse(given.keys(), command);
  const last = <T>(name: OptionName): T | undefined => given.get(name)?.at(-1) as T | undefined;
  const flag = (name: OptionName): boolean => last<boolean>(name) ?? false;
  const listed = (name: OptionName): string[] => (given.get(name) as string[] | undefined) ?? [];
  const presets = listed("preset").flatMap((names) => names.split(",").map((name) => name.trim()));
  return {
    command,
    paths: isCommand(positionals[0]) ? positionals.slice(1) : positionals,
    config: last("config"),
    presets: presets.length ? presets : undefined,
    rules: listed("rule"),
    ignorePatterns: listed("ignore-pattern"),
    format: last("format"),
    output: last("output"),
    fix: flag("fix"),
    fixDryRun: flag("fix-dry-run"),
    quiet: flag("quiet"),
    maxWarnings: wholeNumber(last("max-warnings")),
    baseline: last("baseline"),
    updateBaseline: flag("update-baseline"),
    stdin: flag("stdin"),
    stdinFilename: last("stdin-filename"),
    timing: flag("timing"),
    color: last("color"),
    debug: flag("debug"),
    help: flag("help"),
    version: flag("version"),
  };
}

function checkUse(names: Iterable<OptionName>, command: Command): void {
  for (const name of names) {
    const { for: users } = OPTIONS[name] as Option;
    if (users && !users.includes(command)) throw new InputError(`--${name} means nothing to “${command}”`);
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new InputError(`--max-warnings must be a whole number, not “${text}”`);
  return Number(text);
}
