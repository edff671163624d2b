/** Markdown to blocks: CommonMark with tables, footnotes and front matter; HTML inside it is read as HTML. */
import type { Nodes, Paragraph, Parent, PhrasingContent, Root, RootContent, Table } from "mdast";
import { fromMarkdown, type Options } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { assemble } from "./assemble.js";
import { BlockBuilder, type Inline } from "./block-builder.js";
import { HtmlReader } from "./html.js";
import { mask, type Masked } from "./mask.js";
import type { Block, Mark, PolicyDocument, Range } from "./model.js";
import { tablesOf } from "./table-extension.js";
import { TextBuilder } from "./text-builder.js";

/** A tag of inline HTML; the text between tags is Markdown's. */
const TAG = /^<(\/?)([a-z][\w-]*)\b([^>]*)>$/i;
const ATTRIBUTE = /(?<![a-z-])([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const COMMENT = /<!--[\s\S]*?-->/g;
/** Flow HTML without any words of its own: comments, anchors, wrappers. */
const WORDLESS = /^(?:\s|<!--[\s\S]*?-->|<(?!!--)[^<>]*>)*$/;
const MARK_TAGS: Record<string, Mark["kind"]> = { b: "strong", strong: "strong", i: "emphasis", em: "emphasis", dfn: "dfn", code: "code", del: "deleted", s: "deleted" };

interface Context {
  listDepth: number;
  quoted: boolean;
  lead: Block | undefined;
}

const rangeOf = (node: Nodes): Range => [node.position!.start.offset!, node.position!.end.offset!];

export function parseMarkdown(source: string, mdx = false): PolicyDocument {
  const masked = mask(source, mdx);
  const tree = fromMarkdown(masked.text, extensionsFor(masked.text));
  return readMdast(tree, source, masked);
}

/** Front matter stands at the very start. */
const FRONT_MATTER = /^(?:---|\+\+\+)/;
const FOOTNOTE = "[^";

/** What the text may need of the parser: each extension costs a tenth to a third more, whether it finds anything or not. */
function extensionsFor(text: string): Options {
  const extensions: NonNullable<Options["extensions"]> = [];
  const mdastExtensions: NonNullable<Options["mdastExtensions"]> = [];
  if (FRONT_MATTER.test(text)) {
    extensions.push(frontmatter(["yaml", "toml"]));
    mdastExtensions.push(frontmatterFromMarkdown(["yaml", "toml"]));
  }
  const tables = tablesOf(text);
  if (tables) {
    extensions.push(tables);
    mdastExtensions.push(gfmTableFromMarkdown());
  }
  if (text.includes(FOOTNOTE)) {
    extensions.push(gfmFootnote());
    mdastExtensions.push(gfmFootnoteFromMarkdown());
  }
  return { extensions, mdastExtensions };
}

/** Reads a tree that is there already: ours, or the one of `@eslint/markdown`. */
export function readMdast(tree: Root, source: string, masked: Masked = { text: source, unknowns: [], anchors: new Map(), comments: [] }): PolicyDocument {
  const reader = new MarkdownReader(masked);
  reader.flow(tree.children, { listDepth: 0, quoted: false, lead: undefined });
  return assemble({
    format: "markdown",
    source,
    builder: reader.builder,
    unknowns: masked.unknowns,
    anchors: reader.anchors,
    frontMatter: reader.frontMatter,
    comments: reader.comments,
  });
}

class MarkdownReader {
  readonly builder = new BlockBuilder();
  readonly anchors: Map<string, Range>;
  readonly comments: { text: string; range: Range }[];
  frontMatter: PolicyDocument["frontMatter"];
  private readonly source: string;
  private readonly targets = new Map<string, string>();
  private tables = 0;

  constructor(masked: Masked) {
    this.source = masked.text;
    this.anchors = new Map(masked.anchors);
    this.comments = [...masked.comments];
  }

  flow(nodes: readonly RootContent[], context: Context): void {
    for (const node of nodes) if (node.type === "definition") this.targets.set(node.identifier, node.url);
    let previous: Block | undefined = context.lead;
    for (const node of nodes) {
      switch (node.type) {
        case "heading":
          previous = this.builder.add(this.inline(node.children), { kind: "heading", range: rangeOf(node), level: node.depth });
          break;
        case "paragraph":
          previous = this.paragraph(node, context);
          break;
        case "list":
          for (const item of node.children) this.item(item.children, rangeOf(item), { ...context, listDepth: context.listDepth + 1, lead: previous });
          previous = undefined;
          break;
        case "table":
          this.table(node, context, previous);
          previous = undefined;
          break;
        case "blockquote":
          this.flow(node.children, { ...context, quoted: true, lead: undefined });
          previous = undefined;
          break;
        case "footnoteDefinition":
          this.flow(node.children, context);
          break;
        case "code": {
          const inline = newInline();
          inline.text.rest(node.value, ...rangeOf(node));
          this.builder.add(inline, { kind: "code", range: rangeOf(node), listDepth: context.listDepth, quoted: context.quoted });
          previous = undefined;
          break;
        }
        case "html":
          this.html(rangeOf(node), context);
          previous = this.builder.last;
          break;
        case "yaml":
        case "toml" as "yaml": {
          const [start, end] = rangeOf(node);
          const firstLine = /\r\n|\r|\n/.exec(this.source.slice(start, end));
          this.frontMatter = { kind: node.type as string as "yaml" | "toml", value: node.value, range: [start, end], valueStart: firstLine ? start + firstLine.index + firstLine[0].length : start };
          break;
        }
        default:
          break;
      }
    }
  }

  private paragraph(node: Paragraph, context: Context): Block | undefined {
    return this.builder.add(this.inline(node.children), { kind: "paragraph", range: rangeOf(node), listDepth: context.listDepth, lead: context.listDepth ? context.lead : undefined, quoted: context.quoted });
  }

  private item(children: readonly RootContent[], range: Range, context: Context): void {
    const [first, ...others] = children;
    if (!first) return;
    if (first.type !== "paragraph") return this.flow(children, context);
    const marker = this.source.slice(range[0], rangeOf(first)[0]).trim();
    const block = this.builder.add(this.inline(first.children), { kind: "item", range: rangeOf(first), listDepth: context.listDepth, marker, lead: context.lead, quoted: context.quoted });
    this.flow(others, { ...context, lead: block ?? context.lead });
  }

  private table(table: Table, context: Context, lead: Block | undefined): void {
    const number = this.tables++;
    const headers: string[] = [];
    table.children.forEach((row, rowIndex) => {
      let rowHeader = "";
      row.children.forEach((cell, column) => {
        if (!cell.position) return;
        const inline = this.inline(cell.children);
        const words = inline.text.text.trim();
        if (rowIndex === 0) headers.push(words);
        if (column === 0) rowHeader = words;
        this.builder.add(inline, { kind: "cell", range: rangeOf(cell), quoted: context.quoted, listDepth: context.listDepth, lead, cell: { table: number, row: rowIndex, column, isHeader: rowIndex === 0, columnHeader: headers[column] ?? "", rowHeader } });
      });
    });
  }

  private html([start, end]: Range, context: Context): void {
    const text = this.source.slice(start, end);
    for (const match of text.matchAll(COMMENT)) this.comments.push({ text: match[0], range: [start + match.index, start + match.index + match[0].length] });
    if (WORDLESS.test(text)) {
      for (const tag of text.replace(COMMENT, "").matchAll(/<[^<>]*>/g)) this.anchor(tag[0], [start + tag.index, start + tag.index + tag[0].length]);
      return;
    }
    const reader = new HtmlReader(this.builder, this.source, this.anchors, this.tables);
    reader.fragment([start, end], { listDepth: context.listDepth, quoted: context.quoted });
    this.tables = reader.tables;
  }

  private anchor(tag: string, range: Range): void {
    for (const [, name, a, b, c] of tag.matchAll(ATTRIBUTE)) if (name === "id" || name === "name") this.anchors.set(a ?? b ?? c ?? "", range);
  }

  private inline(nodes: readonly PhrasingContent[]): Inline {
    const inline = newInline();
    const open: { tag: string; from: number; url: string | undefined; start: number }[] = [];
    const walk = (node: PhrasingContent): void => {
      const [start, end] = rangeOf(node);
      const from = inline.text.length;
      switch (node.type) {
        case "text":
          inline.text.value(node.value, this.source, start, end, "markdown");
          break;
        case "inlineCode": {
          const at = this.source.indexOf(node.value, start);
          if (at === -1 || at + node.value.length > end) inline.text.rest(node.value, start, end);
          else inline.text.value(node.value, this.source, at, at + node.value.length, "verbatim");
          inline.marks.push({ kind: "code", from, to: inline.text.length });
          break;
        }
        case "strong":
        case "emphasis":
        case "delete":
          (node as Parent).children.forEach((child) => walk(child as PhrasingContent));
          inline.marks.push({ kind: node.type === "delete" ? "deleted" : node.type, from, to: inline.text.length });
          break;
        case "link":
          node.children.forEach(walk);
          inline.links.push({ from, to: inline.text.length, url: node.url, range: [start, end], kind: this.source[start] === "[" ? "link" : "autolink" });
          break;
        case "linkReference":
          node.children.forEach(walk);
          inline.links.push({ from, to: inline.text.length, url: this.targets.get(node.identifier) ?? "", range: [start, end], kind: "reference" });
          break;
        case "break":
          inline.text.blank(start, end);
          break;
        case "html": {
          if (node.value.startsWith("<!--")) {
            this.comments.push({ text: node.value, range: [start, end] });
            break;
          }
          const tag = TAG.exec(node.value);
          if (!tag) break;
          const name = tag[2]!.toLowerCase();
          if (name === "br") inline.text.blank(start, end);
          else if (!tag[1]) {
            this.anchor(node.value, [start, end]);
            const url = name === "a" ? [...tag[3]!.matchAll(ATTRIBUTE)].find((m) => m[1]!.toLowerCase() === "href") : undefined;
            open.push({ tag: name, from, url: url && (url[2] ?? url[3] ?? url[4]), start });
          } else {
            const index = open.findLastIndex((entry) => entry.tag === name);
            if (index === -1) break;
            const [entry] = open.splice(index, 1);
            const kind = MARK_TAGS[name];
            if (kind) inline.marks.push({ kind, from: entry!.from, to: inline.text.length });
            if (entry!.url !== undefined) inline.links.push({ from: entry!.from, to: inline.text.length, url: entry!.url, range: [entry!.start, end], kind: "html" });
          }
          break;
        }
        default:
          if ("children" in node) (node as Parent).children.forEach((child) => walk(child as PhrasingContent));
          break;
      }
    };
    nodes.forEach(walk);
    return inline;
  }
}

const newInline = (): Inline => ({ text: new TextBuilder(), marks: [], links: [] });
