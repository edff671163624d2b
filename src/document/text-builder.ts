import { MappedText } from "./mapped-text.js";

const SPACE = /[\s\u200b]/u;
/** White space that folding would change, or a character that a reference or an escape may have made. */
const NEEDS_WALK = /[\n\r\t\u00a0\u200b\ufeff]| {2}/u;
const REFERENCE = /&(?:#[xX][\da-fA-F]+|#\d+|[A-Za-z][A-Za-z\d]*);?/y;
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;

/** What a text node's source may hold that its value does not: escapes, references and quotation prefixes; references only; neither. */
export type Syntax = "markdown" | "html" | "verbatim";

/** Builds the readable text of one block from pieces of the source, folding white space and noting where each unit comes from. */
export class TextBuilder {
  private out = "";
  private readonly at: number[] = [];
  private readonly start: number[] = [];
  private readonly end: number[] = [];
  /** Source offset behind the last unit of a run that follows the source; -1 after any other. */
  private next = -1;

  get length(): number {
    return this.out.length;
  }

  get text(): string {
    return this.out;
  }

  /**
   * Appends the value of a parsed text node. Value and source are walked together, because the value lacks
   * escapes, character references, quotation prefixes and folded blanks of the source.
   * Where they cannot be matched the rest of the value is mapped to the rest of the node.
   */
  value(value: string, source: string, start: number, end: number, syntax: Syntax): void {
    if (end - start === value.length && source.startsWith(value, start) && !NEEDS_WALK.test(value)) {
      this.run(value, start);
      return;
    }
    const markdown = syntax === "markdown";
    let j = start;
    for (let i = 0; i < value.length; ) {
      const c = value[i]!;
      const s = source[j];
      if (j >= end || s === undefined) return this.rest(value.slice(i), Math.max(start, end - 1), end);
      if (markdown && s === "\\" && ASCII_PUNCTUATION.test(source[j + 1] ?? "") && source[j + 1] === c) {
        this.unit(c, j, j + 2);
        i++;
        j += 2;
      } else if (c === "\n" && (s === "\r" || s === "\n")) {
        const width = s === "\r" && source[j + 1] === "\n" ? 2 : 1;
        this.unit(c, j, j + width);
        i++;
        j += width;
        const following = value[i];
        while (j < end && source[j] !== following && (source[j] === " " || source[j] === "\t" || (markdown && source[j] === ">"))) j++;
      } else if (s === "&" && syntax !== "verbatim" && !this.sameReference(value, i, source, j)) {
        REFERENCE.lastIndex = j;
        const width = REFERENCE.exec(source)![0].length;
        const units = (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
        this.unit(value.slice(i, i + units), j, j + width);
        i += units;
        j += width;
      } else if (c === s) {
        this.unit(c, j, j + 1);
        i++;
        j++;
      } else if (s === " " || s === "\t") {
        j++;
      } else {
        return this.rest(value.slice(i), j, end);
      }
    }
  }

  /** A reference that stands in the value as it does in the source (unknown name, or inside code) is plain text. */
  private sameReference(value: string, i: number, source: string, j: number): boolean {
    REFERENCE.lastIndex = j;
    const match = REFERENCE.exec(source);
    return match === null || match[0] === "&" || (value.startsWith(match[0], i) && match[0] !== "&amp;" && match[0] !== "&amp");
  }

  /** One or more units that stand for the whole of `[start, end)`. */
  rest(value: string, start: number, end: number): void {
    for (const c of value) this.unit(c, start, end);
  }

  /** A blank for something that separates words without being text (a line break, a cell border). */
  blank(start: number, end: number): void {
    this.unit(" ", start, Math.max(end, start));
  }

  private unit(c: string, start: number, end: number): void {
    if (SPACE.test(c)) {
      if (c === "\u200b" || c === "\ufeff") return;
      if (this.out === "" || this.out.endsWith(" ")) return;
      c = " ";
    }
    if (end - start === c.length) return this.run(c, start);
    this.at.push(this.out.length);
    this.start.push(start);
    this.end.push(end);
    this.out += c;
    this.next = -1;
  }

  private run(text: string, start: number): void {
    if (text[0] === " " && (this.out === "" || this.out.endsWith(" "))) {
      text = text.slice(1);
      start++;
    }
    if (text === "") return;
    if (this.next !== start) {
      this.at.push(this.out.length);
      this.start.push(start);
      this.end.push(-1);
    }
    this.out += text;
    this.next = start + text.length;
  }

  build(): MappedText {
    return new MappedText(this.out.endsWith(" ") ? this.out.slice(0, -1) : this.out, this.at, this.start, this.end);
  }
}
