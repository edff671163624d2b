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
    const difference = distance(wanted, other) / Math.max(wanted.length, other.length);
    if (difference < least) {
      least = difference;
      best = candidate;
    }
  }
  return best;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
