/** Runs of words that stand in a document more than once. */
import type { Block, PolicyDocument } from "../document/model.js";
import { memo } from "./memo.js";

export interface Word {
  readonly block: Block;
  /** Units of the block's text. */
  readonly from: number;
  readonly to: number;
  /** The same number for the same word, case and kind of apostrophe aside. */
  readonly id: number;
}

export interface Repeat {
  /** Index in `runningWords` of the run that stands first … */
  readonly first: number;
  /** … and of the one that says it again. */
  readonly again: number;
  /** Words in the run. */
  readonly length: number;
}

/** Words that make a run worth a look. */
export const SHORTEST_RUN = 8;
/** What stands between words; blanks of readable text are folded to one. */
const MARKS = " .,;:!?()[]{}\"“”„«»|/*+=<>–—-";
let separators: Uint8Array | undefined;

/** By UTF-16 unit: 1 for what stands between words. A table, as a pattern costs several times as much a word. */
function separatorTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const mark of MARKS) table[mark.charCodeAt(0)] = 1;
  return table;
}

/** Words of the text in its order, but no code. */
export const words = memo((doc: PolicyDocument): readonly Word[] => {
  separators ??= separatorTable();
  const ids = new Map<string, number>();
  const found: Word[] = [];
  for (const block of doc.blocks) {
    if (block.kind === "code") continue;
    const { text } = block.text;
    const lower = text.toLowerCase().replaceAll("’", "'");
    // İ in small letters is two units: then word by word.
    const low = lower.length === text.length ? lower : undefined;
    let from = 0;
    while (from < text.length) {
      let to = from;
      while (to < text.length && separators[text.charCodeAt(to)] === 0) to++;
      if (to > from) {
        const key = low?.slice(from, to) ?? text.slice(from, to).toLowerCase().replaceAll("’", "'");
        let id = ids.get(key);
        if (id === undefined) ids.set(key, (id = ids.size));
        found.push({ block, from, to, id });
      }
      from = to + 1;
    }
  }
  return found;
});

/** Words of the text without its headings. */
export const runningWords = memo((doc: PolicyDocument): readonly Word[] => words(doc).filter(({ block }) => block.kind !== "heading"));

/** Longest repeated runs of at least `SHORTEST_RUN` words; each place is told once, against the first that holds the same words. */
export const repeats = memo((doc: PolicyDocument): readonly Repeat[] => {
  const all = runningWords(doc);
  /** The first place of each run, by the run's hash; and from each place the next with the same hash, 0 for none. */
  const seen = new Map<number, number>();
  const next = new Int32Array(all.length);
  const last = new Int32Array(all.length);
  const found: Repeat[] = [];
  const same = (a: number, b: number): boolean => all[a]!.id === all[b]!.id;
  let covered = 0;
  for (let i = 0; i + SHORTEST_RUN <= all.length; i++) {
    if (all[i]!.block !== all[i + SHORTEST_RUN - 1]!.block) continue;
    let hash = 0;
    for (let k = 0; k < SHORTEST_RUN; k++) hash = (Math.imul(hash, 1_000_003) + all[i + k]!.id) | 0;
    const earliest = seen.get(hash);
    if (earliest === undefined) {
      seen.set(hash, i);
      last[i] = i;
      continue;
    }
    if (i >= covered) {
      let best: Repeat | undefined;
      for (let first = earliest, more = true; more; first = next[first]!, more = first > 0) {
        let length = 0;
        while (first + length < i && i + length < all.length && all[first + length]!.block === all[first]!.block && all[i + length]!.block === all[i]!.block && same(first + length, i + length)) length++;
        if (length >= SHORTEST_RUN && length > (best?.length ?? 0)) best = { first, again: i, length };
      }
      if (best) {
        found.push(best);
        covered = i + best.length;
      }
    }
    next[last[earliest]!] = i;
    last[earliest] = i;
  }
  return found;
});
