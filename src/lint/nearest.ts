import { editDistance } from "../rule/edit-distance.js";

/** The candidate that the user most likely meant, or undefined when none is close. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    // "retention-period" for "require-retention-period": a part of the name is as good as a slip.
    const distance = wanted.length > 3 && other.includes(wanted) ? 1 : editDistance(wanted, other);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** ` Did you mean “x”?`, or "" when nothing is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const near = nearest(name, candidates);
  return near === undefined ? "" : ` Did you mean “${near}”?`;
}
