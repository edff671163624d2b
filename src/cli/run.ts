import { InputError, RuleFault } from "../lint/errors.js";
import { logLine } from "../report/safe-text.js";
import { version } from "../version.js";
import { parseArguments, type Args } from "./args.js";
import type { ExitCode, Io } from "./io.js";

const ISSUES = "https://github.com/clauselint/clauselint/issues";

/** Runs the command line. Whatever goes wrong ends in one line on stderr. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let args: Args | undefined;
  try {
    args = parseArguments(argv);
    return await dispatch(args, io);
  } catch (error) {
    io.stderr.write(`clauselint: ${logLine(describe(error))}\n`);
    if ((args?.debug ?? argv.includes("--debug")) && error instanceof Error) io.stderr.write(`${(error.cause instanceof Error ? error.cause.stack : error.stack) ?? ""}\n`);
    return 2;
  }
}

/** What the user can mend, or whom to tell. */
function describe(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `${error instanceof RuleFault ? reason : `internal error: ${reason}`}. This is a fault of clauselint, please report it at ${ISSUES} (--debug shows where)`;
}

/** Each command is loaded only when it is asked for. */
async function dispatch(args: Args, io: Io): Promise<ExitCode> {
  if (args.version) {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  if (args.help) {
    const { HELP } = await import("./help.js");
    io.stdout.write(HELP);
    return 0;
  }
  switch (args.command) {
    case "lint":
      return (await import("./lint-command.js")).lintCommand(args, io);
    case "rules":
      return (await import("./rules-command.js")).rulesCommand(args, io);
    case "explain":
      return (await import("./explain-command.js")).explainCommand(args, io);
    case "facts":
      return (await import("./facts-command.js")).factsCommand(args, io);
    case "init":
      return (await import("./init-command.js")).initCommand(args, io);
  }
}
