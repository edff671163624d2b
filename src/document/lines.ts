import type { Position } from "./model.js";

/** What ends a line: ESLint's languages take a pattern, and a lone carriage return counts too. */
export const LINE_ENDING = /\r\n|[\r\n]/gu;

/** Lines of a text, for offsets to line and column (both from 1). */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly source: string) {
    for (let i = 0; i < source.length; i++) {
      const c = source.charCodeAt(i);
      if (c === 10 || (c === 13 && source.charCodeAt(i + 1) !== 10)) this.starts.push(i + 1);
    }
  }

  locate(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.source.length);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - this.starts[low]! + 1 };
  }

  /** The offset of a place; undefined when the text has no such line or column. Behind the last unit of a line counts. */
  offset({ line, column }: Position): number | undefined {
    const start = this.starts[line - 1];
    if (start === undefined || column < 1) return undefined;
    const at = start + column - 1;
    return at <= (this.starts[line] ?? this.source.length) ? at : undefined;
  }
}
