import { rules } from "../generated/rules.js";
import { bareId } from "../lint/config.js";
import { InputError } from "../lint/errors.js";
import { didYouMean } from "../lint/nearest.js";
import type { Args } from "./args.js";
import { wantsColor, type ExitCode, type Io } from "./io.js";
import { requirementsOf } from "../laws/requirements.js";
import { readable } from "./page.js";

/** One rule's page. */
export async function explainCommand(args: Args, io: Io): Promise<ExitCode> {
  const [argument, ...more] = args.paths;
  if (argument === undefined || more.length) throw new InputError("say which rule: clauselint explain no-vague-retention. `clauselint rules` lists them");
  const id = bareId(argument);
  if (!Object.hasOwn(rules, id)) throw new InputError(`there is no rule “${id}”.${didYouMean(id, Object.keys(rules)) || " `clauselint rules` lists them."}`);
  const { pages } = await import("../generated/pages.js");
  const { description, url } = rules[id]!.meta.docs;
  const page = `${pages[id] ?? `# ${id}\n\n${description}.\n\n${url}\n`}${askedBy(id)}`;
  io.stdout.write(`${readable(page, { color: wantsColor(io.stdout, io.env, args.color), columns: io.stdout.columns ?? 80 })}\n`);
  return 0;
}

/** What the table of requirements says of the rule; "" where nothing. */
function askedBy(id: string): string {
  const items = requirementsOf(id).map(({ preset, provision, duty, since, source }) => `- ${provision}, since ${since} (preset ${preset}): ${duty}. Read: ${source}.`);
  return items.length ? `\n## Asked for by\n\n${items.join("\n")}\n` : "";
}
