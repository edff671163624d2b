/** What ESLint says about comments that configure rules, in our words and on one line. */
import { didYouMean } from "./nearest.js";

const PREFIX = "clauselint/";

const UNUSED = /^Unused eslint-(disable|enable) directive \((?:no problems were reported|no matching eslint-disable directives were found)(?: (?:from|for) (.+))?\)\.$/;
const NO_SUCH_RULE = /^Definition for rule '(.+)' was not found\.$/;
/** ESLint's text goes on over several lines; the last says what is wrong. */
const BAD_OPTIONS = /^Inline configuration for rule "(.+)" is invalid:\n/;
/** The rest of the sentence is that of JSON.parse, and differs from one Node to the next. */
const BAD_JSON = /^Failed to parse JSON from /;

const bare = (text: string): string => text.replaceAll("'", "").replaceAll(PREFIX, "");

export interface AboutComment {
  readonly ruleId: string | null;
  readonly message: string;
}

/**
 * @param comment source of the comment
 * @param rules ids of the rules, without prefix
 * @returns undefined for what is none of our business: comments meant for other linters
 */
export function aboutComment({ ruleId, message }: AboutComment, comment: string, rules: readonly string[]): string | undefined {
  if (ruleId !== null && !ruleId.startsWith(PREFIX)) return undefined;
  const unused = UNUSED.exec(message);
  if (unused) {
    const named = unused[2]?.split(/, (?:or )?| or /).map((id) => id.replaceAll("'", ""));
    const own = named?.filter((id) => id.startsWith(PREFIX)).map(bare);
    // `eslint-disable` without a rule may be meant for any linter.
    if (own ? own.length === 0 : /^<!--\s*eslint/.test(comment)) return undefined;
    if (unused[1] === "enable") return "This comment switches on what was not off. Remove it.";
    return `This comment switches off nothing: no finding${own ? ` of ${own.join(" or ")}` : ""} here. Remove it.`;
  }
  const unknown = NO_SUCH_RULE.exec(message);
  if (unknown) {
    const id = bare(unknown[1]!);
    return `No such rule: “${id}”.${didYouMean(id, rules) || " `clauselint rules` lists them."}`;
  }
  const options = BAD_OPTIONS.exec(message);
  if (options) return `Options of ${bare(options[1]!)}: ${message.trim().split("\n").at(-1)!.trim()}`;
  if (BAD_JSON.test(message)) return 'This configuration cannot be read. Write rule-id: "warn", or rule-id: ["warn", {…}].';
  return message;
}
