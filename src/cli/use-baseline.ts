import { existsSync, readFileSync } from "node:fs";
import { writeWhole } from "../lint/atomic-write.js";
import { applyBaseline, baselineOf, baselineText, parseBaseline, type BaselineEntry } from "../lint/baseline.js";
import { InputError } from "../lint/errors.js";
import { systemError } from "../lint/read-source.js";
import type { FileReport } from "../lint/types.js";
import { plural } from "../report/context.js";

export interface BaselineUse {
  readonly file: string;
  readonly shown: string;
  /** Write it anew with all findings that there are. */
  readonly update: boolean;
  readonly say: (line: string) => void;
}

const STALE_SHOWN = 3;

function read({ file, shown }: BaselineUse): BaselineEntry[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw systemError(error, shown);
  }
  return parseBaseline(text, shown);
}

/**
 * Takes known findings out of the reports; with `update`, makes all of them known first.
 * @throws InputError
 */
export function useBaseline(reports: readonly FileReport[], use: BaselineUse): FileReport[] {
  const there = existsSync(use.file);
  if (!there && !use.update) throw new InputError("there is no such baseline. Make it with --update-baseline", { file: use.shown });
  const before = there ? read(use) : [];
  if (use.update) {
    const after = baselineOf(reports, before);
    writeWhole(use.file, baselineText(after), use.shown);
    const old = new Set(before.map(({ fingerprint }) => fingerprint));
    const added = after.filter(({ fingerprint }) => !old.has(fingerprint)).length;
    use.say(`${use.shown}: ${plural(after.length, "known finding")} (${added} added, ${before.length + added - after.length} removed)`);
    return applyBaseline(reports, after).reports;
  }
  const applied = applyBaseline(reports, before);
  const { stale } = applied;
  if (stale.length) {
    const some = stale.slice(0, STALE_SHOWN).map(({ path, rule, quote }) => `${rule} in ${path} (“${quote}”)`);
    use.say(`${use.shown}: ${stale.length === 1 ? "1 entry is" : `${stale.length} entries are`} no longer needed: ${some.join(", ")}${stale.length > STALE_SHOWN ? ", …" : ""}. --update-baseline removes ${stale.length === 1 ? "it" : "them"}`);
  }
  return applied.reports;
}
