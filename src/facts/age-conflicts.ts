/** Which age limits of a document cannot both hold. */
import type { AgeFact } from "./ages.js";

export interface AgeConflict {
  readonly kind: "conflict" | "boundary";
  /** The one that stands first. */
  readonly earlier: AgeFact;
  readonly later: AgeFact;
}

export interface CompareOptions {
  /** Also compare "must be 18 to use" with "no data of under-13s", which many policies mean as they say it. */
  readonly useWithCollection: boolean;
}

/** Another age may hold in its place: "or the age of majority where you live". */
const OVERRIDE = /\bor (?:(?!under|below|over|above|than)[a-z]+ ){0,4}age\b(?! of \d)|\bage of majority\b|\bwhichever is \w+|\b(?:equivalent|applicable) (?:minimum )?age\b|\bor (?:older|higher),? (?:as|if|where|when|in your|depending)\b|\bas required by (?:local|applicable) law\b/i;
const overridden = (fact: AgeFact): boolean => OVERRIDE.test(fact.sentence.text);

/** Age from which on people are let in, or up to which they are kept out. */
const cut = (fact: AgeFact): number => (fact.interval[0] === 0 ? fact.interval[1] : fact.interval[0]);
const comparable = (fact: AgeFact): boolean => fact.bound !== "range" && !fact.mismatch && !fact.partial && fact.polarity !== "neutral";
const ABOUT_DATA = /\b(?:collect\w*|information|data)\b/i;
const aboutData = (fact: AgeFact): boolean => ABOUT_DATA.test(fact.sentence.text);

/** The same number, put so that somebody of exactly that age is treated two ways. */
function splitsBirthday(a: AgeFact, b: AgeFact): boolean {
  if (a.age !== b.age || a.bound === b.bound || cut(a) === cut(b)) return false;
  if (a.scope !== b.scope && a.scope !== "general" && b.scope !== "general") return false;
  return !a.mismatch && !b.mismatch && !a.partial && !b.partial;
}

/** Different ages for the same matter, in the same jurisdiction. */
function contradicts(a: AgeFact, b: AgeFact, options: CompareOptions): boolean {
  if (cut(a) === cut(b) || a.age === b.age || a.scope !== b.scope || a.sentence === b.sentence) return false;
  if (a.polarity === b.polarity) {
    if (a.topic !== b.topic) return options.useWithCollection && a.polarity === "excluded";
    return a.polarity === "parent" ? aboutData(a) === aboutData(b) : a.directed === b.directed;
  }
  if (a.polarity === "parent" || b.polarity === "parent") return false;
  // Who is let in from 13 on and kept out until 18 is treated both ways; the other way round leaves a gap that many mean.
  const [kept, letIn] = a.polarity === "excluded" ? [a, b] : [b, a];
  return cut(kept) > cut(letIn) || (options.useWithCollection && cut(kept) < cut(letIn));
}

/** One conflict for each limit that stands against an earlier one; repeated wordings of a limit once. */
export function ageConflicts(facts: readonly AgeFact[], options: CompareOptions): AgeConflict[] {
  const conflicts: AgeConflict[] = [];
  const said = new Set<string>();
  facts.forEach((later, index) => {
    const key = `${later.bound}${later.age}${later.topic}`;
    if (said.has(key)) return;
    for (const earlier of facts.slice(0, index)) {
      const kind = splitsBirthday(earlier, later) ? "boundary" : comparable(earlier) && comparable(later) && contradicts(earlier, later, options) ? "conflict" : undefined;
      if (!kind || overridden(earlier) || overridden(later)) continue;
      said.add(key);
      conflicts.push({ kind, earlier, later });
      break;
    }
  });
  return conflicts;
}
