import type { BlockBuilder } from "./block-builder.js";
import { Lines } from "./lines.js";
import type { Format, PolicyDocument, Range, Sentence, Surroundings, Unknown } from "./model.js";
import { splitSentences } from "./sentences.js";

export interface Parts {
  format: Format;
  source: string;
  builder: BlockBuilder;
  unknowns?: readonly Unknown[];
  anchors?: ReadonlyMap<string, Range>;
  frontMatter?: PolicyDocument["frontMatter"];
  comments?: readonly { text: string; range: Range }[];
}

/** Makes the document out of what a reader has found; sentences and line starts are computed when first asked for. */
export function assemble(parts: Parts): PolicyDocument {
  const { builder, source } = parts;
  let sentences: readonly Sentence[] | undefined;
  let lines: Lines | undefined;
  const locate = (offset: number) => (lines ??= new Lines(source)).locate(offset);
  return {
    format: parts.format,
    source,
    blocks: builder.blocks,
    root: builder.root,
    sections: builder.sections,
    title: builder.blocks.find((block) => block.kind === "heading") ?? builder.blocks[0],
    get sentences() {
      return (sentences ??= splitSentences(builder.blocks));
    },
    links: builder.links,
    unknowns: parts.unknowns ?? [],
    anchors: parts.anchors ?? new Map<string, Range>(),
    frontMatter: parts.frontMatter,
    comments: parts.comments ?? [],
    surroundings: undefined,
    locate,
    location: ([start, end]) => ({ start: locate(start), end: locate(end) }),
  };
}

/** The same document, with what stands around it in the repository. */
export function withSurroundings(doc: PolicyDocument, surroundings: Surroundings): PolicyDocument {
  return Object.create(doc, { surroundings: { value: surroundings, enumerable: true } }) as PolicyDocument;
}
