import { rules } from "../generated/rules.js";
import { InputError } from "../lint/errors.js";
import { didYouMean } from "../lint/nearest.js";
import { inPreset, PRESETS } from "../rule/presets.js";
import { paint } from "../report/context.js";
import { wrap } from "../report/width.js";
import type { Args } from "./args.js";
import { wantsColor, type ExitCode, type Io } from "./io.js";

const FORMATS = ["table", "json"] as const;
const COLUMNS = 80;
const INDENT = "    ";

/** The catalogue of rules. */
export async function rulesCommand(args: Args, io: Io): Promise<ExitCode> {
  const { format = "table" } = args;
  if (args.paths.length) throw new InputError(`“rules” takes no arguments. For one rule: clauselint explain ${args.paths[0]!}`);
  if (!FORMATS.includes(format as "table")) throw new InputError(`there is no format “${format}” for rules.${didYouMean(format, FORMATS) || ` There are ${FORMATS.join(", ")}.`}`);
  const rows = Object.entries(rules).map(([id, rule]) => ({
    id,
    description: rule.meta.docs.description,
    severity: rule.meta.docs.severity,
    presets: PRESETS.filter((preset) => inPreset(rule, preset)),
    fixable: rule.meta.fixable !== undefined,
    url: rule.meta.docs.url,
  }));
  if (format === "json") {
    io.stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
    return 0;
  }
  const ink = paint(wantsColor(io.stdout, io.env, args.color));
  const columns = Math.min(io.stdout.columns ?? COLUMNS, 100);
  const entries = rows.map(({ id, description, severity, presets, fixable }) => {
    const facts = [severity === "error" ? "error" : "warning", presets.join(", ") || "in no preset", ...(fixable ? ["--fix"] : [])].join(" · ");
    const lines = wrap(`${description}.`, columns - INDENT.length);
    return [ink.strong(id), ...lines.map((line) => INDENT + line), INDENT + ink.dim(facts), ""].join("\n");
  });
  io.stdout.write(`${entries.join("\n")}\n${rows.length} rules. More on one: clauselint explain <rule>\n`);
  return 0;
}
