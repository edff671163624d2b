import { editDistance } from "./edit-distance.js";

/** At most this share of the letters may differ for two names to be taken for the same. */
const MAX_DIFFERENCE = 0.34;

/** The candidate most like `name`, when it is like enough to be what was meant; undefined otherwise. */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const wanted = fold(name);
  let best: string | undefined;
  let least = MAX_DIFFERENCE;
  for (const candidate of candidates) {
    const other = fold(candidate);
    if (other === "") continue;
    const difference = editDistance(wanted, other) / Math.max(wanted.length, other.length);
    if (difference < least) {
      least = difference;
      best = candidate;
    }
  }
  return best;
}
