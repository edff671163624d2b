import type { Range } from "./model.js";

/** Readable text that knows where each of its characters stands in the source. */
export class MappedText {
  /**
   * Runs of the text and where they come from; see `TextBuilder`, which makes them.
   * @param text the readable text
   * @param at where each run begins in `text`, ascending, the first 0
   * @param start where each run begins in the source
   * @param end -1 for a run whose units follow the source one by one; else the source end of the whole run
   */
  constructor(
    readonly text: string,
    private readonly at: readonly number[],
    private readonly start: readonly number[],
    private readonly end: readonly number[],
  ) {}

  /** Source range of `text.slice(from, to)`; an empty slice gives the place before `from`. */
  range(from = 0, to = this.text.length): Range {
    if (this.text.length === 0) {
      const place = this.start[0] ?? 0;
      return [place, place];
    }
    if (to <= from) {
      const place = from < this.text.length ? this.startOf(from) : this.endOf(this.text.length - 1);
      return [place, place];
    }
    return [this.startOf(from), this.endOf(to - 1)];
  }

  private startOf(unit: number): number {
    const run = this.run(unit);
    return this.end[run] === -1 ? this.start[run]! + unit - this.at[run]! : this.start[run]!;
  }

  private endOf(unit: number): number {
    const run = this.run(unit);
    return this.end[run] === -1 ? this.start[run]! + unit - this.at[run]! + 1 : this.end[run]!;
  }

  /** Index of the last run that begins at or before `unit`. */
  private run(unit: number): number {
    let low = 0;
    let high = this.at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.at[middle]! <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
