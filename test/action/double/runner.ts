/**
 * What GitHub's runner makes of a log: which lines are commands and what they say, by the rules of its own parser
 * (actions/runner, ActionCommand.cs and ActionCommandManager.cs), and which annotations of a step it shows.
 */

export interface Command {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Commands that the runner knows. */
const REGISTERED = new Set(["error", "warning", "notice", "debug", "add-mask", "add-matcher", "remove-matcher", "set-output", "save-state", "set-env", "add-path", "stop-commands", "group", "endgroup", "echo", "internal-set-repo-path"]);

/** Replacements in the order of the runner: the percent sign last, so that a quoted code does not turn into a sign. */
const unescape = (text: string, pairs: readonly (readonly [string, string])[]): string => pairs.reduce((value, [code, sign]) => value.replaceAll(code, sign), text);
const DATA = [["%0D", "\r"], ["%0A", "\n"], ["%25", "%"]] as const;
const PROPERTY = [["%0D", "\r"], ["%0A", "\n"], ["%3A", ":"], ["%2C", ","], ["%25", "%"]] as const;
const OLD = [["%3B", ";"], ["%0D", "\r"], ["%0A", "\n"], ["%5D", "]"], ["%25", "%"]] as const;

function command(info: string, separator: string, unescapeProperty: (text: string) => string, data: string): Command | undefined {
  const space = info.indexOf(" ");
  const name = space < 0 ? info : info.slice(0, space);
  if (!REGISTERED.has(name.toLowerCase())) return undefined;
  const properties: Record<string, string> = {};
  if (space > 0) {
    for (const part of info.slice(space + 1).trim().split(separator).filter(Boolean)) {
      const at = part.indexOf("=");
      if (at > 0 && at < part.length - 1) properties[part.slice(0, at)] = unescapeProperty(part.slice(at + 1));
    }
  }
  return { command: name.toLowerCase(), properties, data };
}

/** TryParseV2, then TryParse. */
export function parseLine(line: string): Command | undefined {
  const trimmed = line.trimStart();
  if (trimmed.startsWith("::")) {
    const end = trimmed.indexOf("::", 2);
    const found = end < 0 ? undefined : command(trimmed.slice(2, end), ",", (text) => unescape(text, PROPERTY), unescape(trimmed.slice(end + 2), DATA));
    if (found) return found;
  }
  const prefix = line.indexOf("##[");
  const bracket = prefix < 0 ? -1 : line.indexOf("]", prefix);
  return bracket < 0 ? undefined : command(line.slice(prefix + 3, bracket), ";", (text) => unescape(text, OLD), unescape(line.slice(bracket + 1), OLD));
}

export interface RunnerLog {
  readonly commands: readonly Command[];
  /** Annotations that a person sees: ten of a type. */
  readonly annotations: readonly Command[];
  /** Lines that are no commands. */
  readonly text: readonly string[];
}

export function processLog(stdout: string): RunnerLog {
  const commands: Command[] = [];
  const text: string[] = [];
  for (const line of stdout.split(/\r\n|\r|\n/u)) {
    const found = parseLine(line);
    if (found) commands.push(found);
    else if (line !== "") text.push(line);
  }
  const counts: Record<string, number> = {};
  const annotations = commands.filter(({ command: name }) => (name === "error" || name === "warning" || name === "notice") && (counts[name] = (counts[name] ?? 0) + 1) <= 10);
  return { commands, annotations, text };
}
