import type { Range } from "./model.js";

/** Readable text that knows where each of its characters stands in the source. */
export class MappedText {
  /**
   * @param text the readable text
   * @param starts source offset of each UTF-16 unit of `text`
   * @param ends source offset behind each unit; a character whose place is not known has its node's whole range
   */
  constructor(
    readonly text: string,
    private readonly starts: readonly number[],
    private readonly ends: readonly number[],
  ) {}

  /** Source range of `text.slice(from, to)`; an empty slice gives the place before `from`. */
  range(from = 0, to = this.text.length): Range {
    if (this.text.length === 0) return [this.starts[0] ?? 0, this.ends[0] ?? this.starts[0] ?? 0];
    if (to <= from) {
      const at = from < this.text.length ? this.starts[from]! : this.ends[this.text.length - 1]!;
      return [at, at];
    }
    return [this.starts[from]!, this.ends[to - 1]!];
  }
}
