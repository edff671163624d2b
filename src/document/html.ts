/** HTML to blocks, straight from hast: the policy's text without navigation, scripts, footers and hidden elements. */
import type { Element, ElementContent, Nodes, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { assemble } from "./assemble.js";
import { BlockBuilder, type Inline } from "./block-builder.js";
import { mask } from "./mask.js";
import type { Block, BlockKind, Cell, Mark, PolicyDocument, Range } from "./model.js";
import { TextBuilder } from "./text-builder.js";

const SKIPPED = new Set(["script", "style", "template", "noscript", "svg", "math", "nav", "head", "iframe", "object", "canvas", "video", "audio", "select", "button", "dialog", "input", "textarea"]);
const BLOCKS = new Set(["address", "article", "aside", "blockquote", "body", "center", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"]);
const MARK_TAGS: Record<string, Mark["kind"]> = { b: "strong", strong: "strong", i: "emphasis", em: "emphasis", dfn: "dfn", code: "code", kbd: "code", del: "deleted", s: "deleted" };
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Roles of what surrounds a page's text. */
const CHROME_ROLES = new Set(["navigation", "banner", "contentinfo", "search", "dialog"]);
/** A `<br>` behind one of these ends a paragraph; elsewhere it wraps a line. */
const PARAGRAPH_END = /[.:;!?]\s*$/;
const PREFORMATTED_ITEM = /^\s*[-*•]\s/;
const WHOLE_PAGE = /<!doctype|<html\b|<body\b|<head\b/i;
/** A `<main>` or `<article>` with less text than this does not stand for the page. */
const MIN_MAIN = 600;

interface Context {
  listDepth: number;
  quoted: boolean;
  lead?: Block | undefined;
  strong?: boolean;
}

export function parseHtml(source: string): PolicyDocument {
  const masked = mask(source);
  const builder = new BlockBuilder();
  const anchors = new Map(masked.anchors);
  const reader = new HtmlReader(builder, masked.text, anchors);
  reader.page();
  return assemble({ format: "html", source, builder, unknowns: masked.unknowns, anchors, comments: reader.comments });
}

/** Feeds a block builder with a page, or with a piece of HTML inside another format. */
export class HtmlReader {
  readonly comments: { text: string; range: Range }[] = [];
  private inline: Inline = newInline();
  private inlineRange: [number, number] = [0, 0];
  private base = 0;
  /** Options that the next flushed block takes (an item, a cell, a heading). */
  private pending: { kind: BlockKind; level?: number; marker?: string; cell?: Cell; lead?: Block | undefined } | undefined;
  private insideArticle = 0;

  constructor(
    private readonly builder: BlockBuilder,
    private readonly source: string,
    private readonly anchors: Map<string, Range>,
    public tables = 0,
  ) {}

  page(): void {
    const root = fromHtml(this.source, { fragment: !WHOLE_PAGE.test(this.source) });
    const main = mainContent(root);
    if (main) this.insideArticle++;
    this.children(main ? [main] : root.children, { listDepth: 0, quoted: false });
    this.flush({ listDepth: 0, quoted: false });
  }

  fragment([start, end]: Range, context: Context): void {
    this.base = start;
    this.insideArticle++;
    this.children(fromHtml(this.source.slice(start, end), { fragment: true }).children, context);
    this.flush(context);
    this.insideArticle--;
  }

  private rangeOf(node: Nodes): Range {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    return start === undefined || end === undefined ? this.inlineRange : [start + this.base, end + this.base];
  }

  private children(nodes: readonly (RootContent | ElementContent)[], context: Context): void {
    for (const node of nodes) this.node(node, context);
  }

  private node(node: RootContent | ElementContent, context: Context): void {
    if (node.type === "text") {
      const [start, end] = this.rangeOf(node);
      if (!node.position) return;
      if (this.inline.text.length === 0) this.inlineRange = [start, end];
      this.inlineRange[1] = Math.max(this.inlineRange[1], end);
      this.inline.text.value(node.value, this.source, start, end, "html");
    } else if (node.type === "comment") {
      const range = this.rangeOf(node);
      this.comments.push({ text: this.source.slice(...range), range });
    } else if (node.type === "element") {
      if (this.isSkipped(node)) return;
      this.anchor(node);
      if (BLOCKS.has(node.tagName)) this.block(node, context);
      else this.phrase(node, context);
    }
  }

  private isSkipped(node: Element): boolean {
    const { tagName, properties } = node;
    if (SKIPPED.has(tagName)) return true;
    if (tagName === "footer" && this.insideArticle === 0) return true;
    if (properties["hidden"] !== undefined && properties["hidden"] !== false) return true;
    if (properties["ariaHidden"] === "true") return true;
    if (typeof properties["role"] === "string" && CHROME_ROLES.has(properties["role"])) return true;
    if (Array.isArray(properties["role"]) && properties["role"].some((role) => CHROME_ROLES.has(String(role)))) return true;
    return typeof properties["style"] === "string" && HIDDEN_STYLE.test(properties["style"]);
  }

  private anchor(node: Element): void {
    const { id, name } = node.properties;
    if (typeof id === "string") this.anchors.set(id, this.rangeOf(node));
    if (node.tagName === "a" && typeof name === "string") this.anchors.set(name, this.rangeOf(node));
  }

  private phrase(node: Element, context: Context): void {
    const range = this.rangeOf(node);
    const from = this.inline.text.length;
    if (node.tagName === "br") {
      const previous = this.inline.text.text;
      if (PARAGRAPH_END.test(previous)) this.flush(context);
      else this.inline.text.blank(...range);
      return;
    }
    if (node.tagName === "img" || node.tagName === "wbr") return;
    const before = this.inline;
    this.children(node.children, context);
    // A block inside inline markup (`<a><div>…`) has flushed what stood here.
    const start = this.inline === before ? from : 0;
    const to = this.inline.text.length;
    const kind = MARK_TAGS[node.tagName] ?? (isBoldSpan(node) ? "strong" : undefined);
    if (kind && to > start) this.inline.marks.push({ kind, from: start, to });
    const href = node.properties["href"];
    if (node.tagName === "a" && typeof href === "string") {
      const email = node.properties["dataCfemail"];
      this.inline.links.push({ from: start, to, url: typeof email === "string" ? `/cdn-cgi/l/email-protection#${email}` : href, range, kind: "html" });
    } else if (typeof node.properties["dataCfemail"] === "string") {
      this.inline.links.push({ from: start, to, url: `/cdn-cgi/l/email-protection#${node.properties["dataCfemail"]}`, range, kind: "html" });
    }
  }

  private block(node: Element, context: Context): void {
    this.flush(context);
    const inner = { ...context };
    const name = node.tagName;
    switch (name) {
      case "hr":
        return;
      case "h1":
      case "h2":
      case "h3":
      case "h4":
      case "h5":
      case "h6":
        this.pending = { kind: "heading", level: Number(name[1]) };
        break;
      case "ul":
      case "ol":
        inner.listDepth++;
        inner.lead = this.builder.last?.kind === "heading" ? undefined : this.builder.last;
        this.list(node, inner);
        return;
      case "li":
        this.pending = { kind: "item", marker: "-", lead: context.lead };
        if (context.listDepth === 0) inner.listDepth = 1;
        break;
      case "dt":
        this.pending = { kind: "term" };
        break;
      case "dd":
        this.pending = { kind: "description" };
        break;
      case "blockquote":
        inner.quoted = true;
        break;
      case "pre":
        if (node.children.some((child) => child.type === "element" && child.tagName === "code")) {
          this.pending = { kind: "code" };
          break;
        }
        this.preformatted(node, inner);
        return;
      case "table":
        this.table(node, inner);
        return;
      case "main":
      case "article":
        this.insideArticle++;
        break;
      default:
        break;
    }
    this.children(node.children, inner);
    this.flush(inner);
    this.pending = undefined;
    if (name === "main" || name === "article") this.insideArticle--;
  }

  /** Prose in `<pre>` is plain text: blank lines and bullets divide it. */
  private preformatted(node: Element, context: Context): void {
    for (const child of node.children) {
      if (child.type !== "text" || !child.position) {
        this.node(child, context);
        continue;
      }
      const [start, end] = this.rangeOf(child);
      // Line by line, because value and source differ in line endings and references.
      for (let from = start; from < end; ) {
        const ending = this.source.slice(from, end).search(/[\r\n]/);
        const stop = ending === -1 ? end : from + ending;
        const line = this.source.slice(from, stop);
        if (line.trim() === "" || PREFORMATTED_ITEM.test(line)) this.flush(context);
        if (line.trim() !== "") {
          if (this.inline.text.length === 0) {
            this.inlineRange = [from, stop];
            if (PREFORMATTED_ITEM.test(line)) this.pending = { kind: "item", marker: "-" };
          }
          this.inlineRange[1] = stop;
          this.inline.text.value(line.replace(PREFORMATTED_ITEM, (match) => " ".repeat(match.length)), this.source, from, stop, "verbatim");
          this.inline.text.blank(stop, stop);
        }
        from = stop + (this.source.startsWith("\r\n", stop) ? 2 : 1);
      }
    }
    this.flush(context);
    this.pending = undefined;
  }

  private list(node: Element, context: Context): void {
    let number = typeof node.properties["start"] === "number" ? node.properties["start"] : 1;
    for (const child of node.children) {
      if (child.type === "element" && child.tagName === "li") {
        this.flush(context);
        this.anchor(child);
        if (this.isSkipped(child)) continue;
        this.pending = { kind: "item", marker: node.tagName === "ol" ? `${number++}.` : "-", lead: context.lead };
        this.children(child.children, context);
        this.flush(context);
        this.pending = undefined;
      } else this.node(child, context);
    }
    this.flush(context);
  }

  private table(table: Element, context: Context): void {
    const number = this.tables++;
    const rows: Element[] = [];
    const collect = (element: Element): void => {
      for (const child of element.children) {
        if (child.type !== "element") continue;
        if (child.tagName === "tr") rows.push(child);
        else if (child.tagName === "caption") this.block(child, context);
        else if (child.tagName !== "table") collect(child);
      }
    };
    collect(table);
    // One cell a row is layout, not data.
    const isLayout = rows.every((row) => row.children.filter((child) => child.type === "element").length < 2);
    const lead = this.builder.last?.kind === "heading" ? undefined : this.builder.last;
    const headers: string[] = [];
    rows.forEach((row, rowIndex) => {
      let rowHeader = "";
      let column = 0;
      for (const cell of row.children) {
        if (cell.type !== "element" || (cell.tagName !== "td" && cell.tagName !== "th")) continue;
        if (isLayout) {
          this.children(cell.children, context);
          this.flush(context);
          continue;
        }
        const words = textOf(cell).replace(/\s+/g, " ").trim();
        if (rowIndex === 0) headers.push(words);
        if (column === 0) rowHeader = words;
        this.pending = { kind: "cell", lead, cell: { table: number, row: rowIndex, column, isHeader: rowIndex === 0 && (cell.tagName === "th" || rows.length > 1), columnHeader: headers[column] ?? "", rowHeader } };
        this.children(cell.children, context);
        this.flush(context);
        this.pending = undefined;
        column++;
      }
    });
  }

  private flush(context: Context): void {
    const { inline, pending } = this;
    this.inline = newInline();
    if (inline.text.length === 0) return;
    const added = this.builder.add(inline, { kind: pending?.kind ?? "paragraph", range: this.inlineRange, level: pending?.level, marker: pending?.marker, lead: pending?.lead, cell: pending?.cell, listDepth: context.listDepth, quoted: context.quoted });
    this.inlineRange = [0, 0];
    // A second paragraph of an item is no new item.
    if (added && pending?.kind === "item") this.pending = undefined;
  }
}

const newInline = (): Inline => ({ text: new TextBuilder(), marks: [], links: [] });

const isBoldSpan = (node: Element): boolean => typeof node.properties["style"] === "string" && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(node.properties["style"]);

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && SKIPPED.has(node.tagName)) return "";
  return "children" in node ? node.children.map((child) => textOf(child)).join("") : "";
}

/** The one element that holds the page's text, where the page marks it. */
function mainContent(root: Nodes): Element | undefined {
  const found: Element[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "element" && (node.tagName === "main" || node.properties["role"] === "main" || (Array.isArray(node.properties["role"]) && node.properties["role"].includes("main")))) {
      found.push(node);
      return;
    }
    if ("children" in node) node.children.forEach((child) => visit(child));
  };
  visit(root);
  return found.length === 1 && textOf(found[0]!).length >= MIN_MAIN ? found[0] : undefined;
}
