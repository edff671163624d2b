/** Findings that the config accepts, matched by their words: for texts that are to stay free of comments. */
import type { PolicyDocument, Range } from "../document/model.js";
import { placeOf } from "./config-file.js";
import type { AcceptedFinding, ResolvedConfig } from "./config.js";
import type { Place } from "./errors.js";
import type { FileReport, SuppressedMessage } from "./types.js";

/** Blanks folded and quotation marks straight, with the place of each unit in the original. */
function folded(text: string): { text: string; at: number[] } {
  let out = "";
  const at: number[] = [];
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    const isBlank = /\s/.test(unit);
    if (isBlank && blank) continue;
    blank = isBlank;
    out += isBlank ? " " : "‘’".includes(unit) ? "'" : "“”".includes(unit) ? '"' : unit;
    at.push(i);
  }
  return { text: out, at };
}

function* occurrences(text: string, quote: string): Generator<[from: number, to: number]> {
  const { text: within, at } = folded(text);
  const wanted = folded(quote).text.trim();
  if (wanted === "") return;
  for (let from = within.indexOf(wanted); from >= 0; from = within.indexOf(wanted, from + 1)) yield [at[from]!, at[from + wanted.length - 1]! + 1];
}

/** Every place of the quote, in the text as read and, for words that stand in markup, in the source. */
export function placesOfQuote(doc: PolicyDocument, quote: string): Range[] {
  const read = doc.blocks.flatMap((block) => [...occurrences(block.text.text, quote)].map(([from, to]) => block.text.range(from, to)));
  return [...read, ...occurrences(doc.source, quote)];
}

/** `2027-01-31` of today, in the time zone of whoever lints. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** The entries that still hold. The clock is read only when one has an end. */
export const standing = (accepted: readonly AcceptedFinding[], day?: string): AcceptedFinding[] => accepted.filter(({ until }) => until === undefined || until >= (day ??= today()));

/** The entries that speak of this document, with the places of their quotes. */
export function acceptedIn(doc: PolicyDocument, path: string, accepted: readonly AcceptedFinding[]): (range: Range, rule: string) => AcceptedFinding | undefined {
  const here = accepted.filter((entry) => entry.path === undefined || entry.path === path);
  const places = new Map<AcceptedFinding, Range[]>();
  const placesOf = (entry: AcceptedFinding): Range[] => {
    let found = places.get(entry);
    if (!found) places.set(entry, (found = placesOfQuote(doc, entry.quote)));
    return found;
  };
  return ([start, end], rule) => here.find((entry) => entry.rule === rule && placesOf(entry).some(([from, to]) => from < end && start < to));
}

type Suppression = SuppressedMessage["suppressions"][number];

/** Which entry stands behind a suppression, so that those that do nothing can be told. */
const entries = new WeakMap<Suppression, AcceptedFinding>();

/** The entry as a reason for suppressing a finding. */
export function acceptance(entry: AcceptedFinding): Suppression {
  const suppression: Suppression = { kind: "accepted", justification: entry.by === undefined ? entry.reason : `${entry.reason} (${entry.by})` };
  entries.set(suppression, entry);
  return suppression;
}

export interface ConfigNotice extends Place {
  readonly message: string;
}

/**
 * Entries that no longer do anything: expired, or matched by no finding.
 * @param complete all of the repository's policies were linted, so a quote that is nowhere is gone
 */
export async function staleAccepted(config: ResolvedConfig, reports: readonly FileReport[], complete: boolean, day?: string): Promise<ConfigNotice[]> {
  const valid = new Set(standing(config.accepted, day));
  const used = new Set(reports.flatMap(({ suppressedMessages }) => suppressedMessages.flatMap(({ suppressions }) => suppressions.map((one) => entries.get(one)))));
  const notices: ConfigNotice[] = [];
  for (const entry of config.accepted) {
    if (used.has(entry)) continue;
    const expired = !valid.has(entry);
    const seen = complete || reports.some((report) => entry.path === report.filePath || (entry.path === undefined && placesOfQuote(report.document, entry.quote).length > 0));
    if (!expired && !seen) continue;
    const { origin, rule, quote, until } = entry;
    const what = expired ? `held until ${until}. Look at the finding again, then renew or remove the entry.` : `matches no finding of ${rule} any more. Remove the entry.`;
    notices.push({ ...(await placeOf(origin.config, ["accepted", origin.index])), message: `accepted[${origin.index}] (“${quote}”) ${what}` });
  }
  return notices;
}
