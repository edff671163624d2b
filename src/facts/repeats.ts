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
/** What is no blank and no mark; a class of what words are not is several times as fast as one of all letters. */
const WORD = /[^\s.,;:!?()[\]{}"“”„«»|/*+=<>–—-]+/g;

/** Words of the text in its order, but no code. */
export const words = memo((doc: PolicyDocument): readonly Word[] => {
  const ids = new Map<string, number>();
  const found: Word[] = [];
  for (const block of doc.blocks) {
    if (block.kind === "code") continue;
    for (const match of block.text.text.matchAll(WORD)) {
      const key = match[0].toLowerCase().replace("’", "'");
      let id = ids.get(key);
      if (id === undefined) ids.set(key, (id = ids.size));
      found.push({ block, from: match.index, to: match.index + match[0].length, id });
    }
  }
  return found;
});

/** Words of the text without its headings. */
export const runningWords = memo((doc: PolicyDocument): readonly Word[] => words(doc).filter(({ block }) => block.kind !== "heading"));

/** Longest repeated runs of at least `SHORTEST_RUN` words; each place is told once, against the first that holds the same words. */
export const repeats = memo((doc: PolicyDocument): readonly Repeat[] => {
  const all = runningWords(doc);
  const seen = new Map<number, number[]>();
  const found: Repeat[] = [];
  const same = (a: number, b: number): boolean => all[a]!.id === all[b]!.id;
  let covered = 0;
  for (let i = 0; i + SHORTEST_RUN <= all.length; i++) {
    if (all[i]!.block !== all[i + SHORTEST_RUN - 1]!.block) continue;
    let hash = 0;
    for (let k = 0; k < SHORTEST_RUN; k++) hash = (Math.imul(hash, 1_000_003) + all[i + k]!.id) | 0;
    const places = seen.get(hash);
    if (places && i >= covered) {
      let best: Repeat | undefined;
      for (const first of places) {
        let length = 0;
        while (first + length < i && i + length < all.length && all[first + length]!.block === all[first]!.block && all[i + length]!.block === all[i]!.block && same(first + length, i + length)) length++;
        if (length >= SHORTEST_RUN && length > (best?.length ?? 0)) best = { first, again: i, length };
      }
      if (best) {
        found.push(best);
        covered = i + best.length;
      }
    }
    if (places) places.push(i);
    else seen.set(hash, [i]);
  }
  return found;
});
