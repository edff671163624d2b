import type { Block, BlockKind, Cell, Link, Mark, Range, Section } from "./model.js";
import type { TextBuilder } from "./text-builder.js";

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type OpenSection = Writable<Omit<Section, "children" | "blocks">> & { children: Section[]; blocks: Block[] };

/** The inline content of a block while it is being read. */
export interface Inline {
  readonly text: TextBuilder;
  readonly marks: Mark[];
  readonly links: Omit<Link, "block" | "text">[];
}

export interface BlockOptions {
  kind: BlockKind;
  range: Range;
  level?: number;
  listDepth?: number;
  marker?: string;
  lead?: Block | undefined;
  cell?: Cell | undefined;
  quoted?: boolean;
}

const MAX_HEADING = 120;
/** Longer texts of several sentences are no headings, whatever their markup. */
const LONGEST_HEADING = 200;
const SENTENCE_INSIDE = /[.!?]\s+\S/;
/** A bold line that ends so is a sentence or a lead-in, not a heading. */
const SENTENCE_END = /[.;,]$/;

/** Puts blocks in order under the headings that govern them. The three readers feed it. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  readonly links: Link[] = [];
  readonly sections: Section[];
  readonly root: Section;
  private current: OpenSection;

  constructor() {
    this.current = { heading: undefined, title: "", level: 0, parent: undefined, children: [], blocks: [] };
    this.root = this.current;
    this.sections = [this.root];
  }

  get last(): Block | undefined {
    return this.blocks.at(-1);
  }

  /** @returns the block, or undefined when it has no readable text */
  add(inline: Inline, options: BlockOptions): Block | undefined {
    const text = inline.text.build();
    if (text.text.trim() === "") return undefined;
    let { kind } = options;
    let level = options.level ?? 0;
    if (kind === "paragraph" && !options.listDepth && isBoldLine(text.text, inline.marks)) {
      kind = "heading";
      level = 7;
    }
    // An editor's heading style on a whole passage makes no heading of it.
    if (kind === "heading" && text.text.length > LONGEST_HEADING && SENTENCE_INSIDE.test(text.text)) kind = "paragraph";
    if (kind === "heading") this.open(level);
    const block: Writable<Block> = {
      kind,
      index: this.blocks.length,
      text,
      range: options.range,
      marks: inline.marks,
      level: kind === "heading" ? level : 0,
      listDepth: options.listDepth ?? 0,
      marker: options.marker ?? "",
      lead: options.lead,
      cell: options.cell,
      quoted: options.quoted ?? false,
      section: this.current,
    };
    this.blocks.push(block);
    if (kind === "heading") {
      this.current.heading = block;
      this.current.title = text.text;
    } else {
      this.current.blocks.push(block);
    }
    for (const link of inline.links) {
      const to = Math.min(link.to, text.text.length);
      this.links.push({ ...link, to, block, text: text.text.slice(link.from, to) });
    }
    return block;
  }

  private open(level: number): void {
    let parent: OpenSection = this.current;
    while (parent.level >= level && parent.parent) parent = parent.parent as OpenSection;
    const section: OpenSection = { heading: undefined, title: "", level, parent, children: [], blocks: [] };
    parent.children.push(section);
    this.sections.push(section);
    this.current = section;
  }
}

/** A paragraph that is bold from end to end and short stands for a heading. */
function isBoldLine(text: string, marks: readonly Mark[]): boolean {
  if (text.length > MAX_HEADING || SENTENCE_END.test(text)) return false;
  const trimmed = text.replace(/:$/, "");
  let covered = 0;
  for (const mark of marks) if (mark.kind === "strong" && mark.from <= covered + 1) covered = Math.max(covered, mark.to);
  return covered >= trimmed.length;
}
