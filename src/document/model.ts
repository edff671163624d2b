/**
 * The one shape that Markdown, HTML and plain text are read into. Nothing above this room knows the format.
 * Offsets count UTF-16 units from 0 in the source without its byte order mark; ranges are half open.
 */
import type { MappedText } from "./mapped-text.js";

export type Format = "markdown" | "text" | "html";

/** `[start, end)` in the source. */
export type Range = readonly [start: number, end: number];

export type BlockKind = "heading" | "paragraph" | "item" | "cell" | "term" | "description" | "code";

export interface Mark {
  readonly kind: "strong" | "emphasis" | "code" | "dfn" | "deleted";
  /** Units of the block's readable text. */
  readonly from: number;
  readonly to: number;
}

export interface Cell {
  /** Number of the table in the document, from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** The cell stands in the head of its table. */
  readonly isHeader: boolean;
  /** Readable text of the head cell of this column, "" without one. */
  readonly columnHeader: string;
  /** Readable text of the first cell of this row. */
  readonly rowHeader: string;
}

export interface Block {
  readonly kind: BlockKind;
  /** Position in `PolicyDocument.blocks`. */
  readonly index: number;
  /** Readable text: entities and escapes resolved, runs of white space folded to one blank, markup gone. */
  readonly text: MappedText;
  readonly range: Range;
  readonly marks: readonly Mark[];
  /** Headings: 1 to 6; 7 for a line that only looks like a heading (bold, or short and alone in plain text). 0 elsewhere. */
  readonly level: number;
  /** How many lists the block stands in. */
  readonly listDepth: number;
  /** The list marker or clause number as written: "-", "1.", "a)", "(iv)", "3.2"; "" without one. */
  readonly marker: string;
  /** For an item or a cell: the block that introduces the list or table ("We keep:"). */
  readonly lead: Block | undefined;
  readonly cell: Cell | undefined;
  /** Stands in a block quotation. */
  readonly quoted: boolean;
  readonly section: Section;
}

export interface Section {
  /** Undefined for what stands before the first heading. */
  readonly heading: Block | undefined;
  /** The heading's readable text, "" without one. */
  readonly title: string;
  /** 0 for the root. */
  readonly level: number;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
  /** The section's own blocks, heading excluded, subsections excluded. */
  readonly blocks: readonly Block[];
}

export interface Sentence {
  readonly block: Block;
  /** Units of `block.text.text`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Position in `PolicyDocument.sentences`. */
  readonly index: number;
}

export interface Link {
  readonly block: Block;
  /** The link's words in `block.text.text`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The target as written, character references resolved. */
  readonly url: string;
  /** The whole link in the source. */
  readonly range: Range;
  readonly kind: "link" | "reference" | "autolink" | "html";
}

/** Something whose text is only known when the page is built: `{{ site.email }}`, `{% include x %}`, a JSX expression. */
export interface Unknown {
  readonly kind: "variable" | "include";
  readonly text: string;
  readonly range: Range;
}

/** What stands around the document; given by whoever lints, absent in a plain ESLint run. */
export interface Surroundings {
  /** Path relative to the repository's root, with forward slashes. */
  readonly path: string;
  /** Is there such a file or folder? `undefined`: it cannot be known. The path is relative to the root. */
  exists(path: string): boolean | undefined;
  /** Another document of the repository, read; `undefined` when it cannot be had. */
  document(path: string): PolicyDocument | undefined;
  /** Documents that this one says it supplements: it inherits their contacts, periods and definitions. */
  readonly supplements: readonly PolicyDocument[];
  /** Day (ISO 8601) of the last commit that changed the text, where no commit since then or with it changed a date; `undefined`: it cannot be known. */
  lastChanged?(): string | undefined;
  /** Primary language tag, where the config states it. */
  readonly language?: string;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Location {
  readonly start: Position;
  readonly end: Position;
}

export interface PolicyDocument {
  readonly format: Format;
  /** Without byte order mark. */
  readonly source: string;
  /** Every block in the order of the text; headings included. */
  readonly blocks: readonly Block[];
  /** The part before the first heading; the sections of the text are its descendants. */
  readonly root: Section;
  /** All sections in the order of the text, the root first. */
  readonly sections: readonly Section[];
  /** The first heading, or the first block where no heading is found; undefined for an empty text. */
  readonly title: Block | undefined;
  /** Sentences of all blocks but code; computed on first use. */
  readonly sentences: readonly Sentence[];
  readonly links: readonly Link[];
  readonly unknowns: readonly Unknown[];
  /** Ids set by hand: `<a id>`, `{: #id }`, `{#id}`. */
  readonly anchors: ReadonlyMap<string, Range>;
  /** The value without its fences. */
  readonly frontMatter: { readonly kind: "yaml" | "toml"; readonly value: string; readonly range: Range; readonly valueStart: number } | undefined;
  /** HTML comments outside code, whole. */
  readonly comments: readonly { readonly text: string; readonly range: Range }[];
  readonly surroundings: Surroundings | undefined;
  /** Line and column from 1, also for lone carriage returns. */
  locate(offset: number): Position;
  location(range: Range): Location;
}
