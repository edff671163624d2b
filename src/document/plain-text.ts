/** Plain text to blocks: headings, numbered clauses, lists and paragraphs, wrapped by hand or one to a line. */
import { assemble } from "./assemble.js";
import { BlockBuilder, type Inline } from "./block-builder.js";
import { mask } from "./mask.js";
import type { Block, PolicyDocument, Range } from "./model.js";
import { TextBuilder } from "./text-builder.js";

interface Line {
  /** Without indentation and trailing blanks. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly marker: string;
  /** Where the words begin, behind the marker. */
  readonly words: number;
  readonly isRule: boolean;
}

/** "1." "1.2" "2.3.4." "(1)" "1)" "a)" "(a)" "a." "iv)" "<1>" "-1." "§ 3" "-" "*" "•" and a blank (or none behind a bracket or bullet). */
const MARKER = /^(?:[-*+•·●○▪–—‣]\s+|[•●▪‣·]|-\d{1,2}\.\s*|<\d{1,3}>\s*|\(\d{1,3}\)\s*|\([a-zA-Z]\)\s*|\([ivxlc]{1,5}\)\s*|\d{1,3}(?:\.\d{1,3})+[.)]?\s+|\d{1,3}[.)]\s*(?=\D)|[a-zA-Z]\)\s*|[a-zA-Z]\.\s+|[ivx]{1,5}[.)]\s+|[IVX]{1,5}[.)]\s+|§{1,2}\s*\d{1,3}\s+|(?:Section|Article|SECTION|ARTICLE)\s+\d{1,3}[.:]?\s+)/;
/** A line drawn with signs. */
const RULE = /^([-=_*~#.])\1{2,}$|^[-=_*~ ]{5,}$/;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,})$/;
const HASHES = /^(#{1,6})\s+/;
/** Markdown's bold in a plain text, from end to end of the line. */
const BOLD_LINE = /^\*\*([^*]+)\*\*:?$/;
/** A line before a list speaks in a sentence; a heading with a colon does not. */
const LEAD_IN = /\b(?:we|you|the following|following|below|include[sd]?|is|are|may|will|when)\b.*:$|^(?:our|this|the)\b.*\b(?:explains|describes|covers|answers|sets out)\b.*:$/i;
const BULLET = /^[-*+•·●○▪–—‣]/;
const COMMENT = /<!--[\s\S]*?-->/g;
/** A first line that only names the document is its title, even in small letters above its text. */
const DOCUMENT_NAME = /^privacy (?:policy|notice|statement)$/i;
const HEADING_MAX = 90;
const HEADING_MAX_WORDS = 14;
/** Units of each line of a title in two lines. */
const TITLE_MAX = 50;
/** Ends a sentence, or goes on: no heading ends so. */
const NO_HEADING_END = /[.;,]$/;
const ADDRESS_OR_URL = /@|https?:|www\./i;
/** "Email: x", "Last updated: y": a label with its value. */
const LABELLED = /^\p{Lu}[^:.]{1,40}:\s+\S/u;
const STARTS_LIKE_HEADING = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)?["“‘']?[\p{Lu}\d]/u;
/** A line that stops at one of these goes on below: pages saved as text break at every link. */
const OPEN_END = /(?:,|\b(?:the|an?|of|to|our|your|and|or|in|by|for|with|at|from|see|as|on|this|these|e\.g\.|under|via|their))$/i;
const SENTENCE_END = /[.!?:;]["”’)]?$/;
const GOES_ON = /^(?:[a-z(]|[.,;)](?:\s|$))/;
/** "Identifiers:" before its explanation. */
const LABEL = /^(?:[^\s:]+\s){0,5}[^\s:]+:$/;
/** Lines longer than this are not wrapped by hand. */
const WRAP_WIDTH = 110;

export function parsePlainText(source: string): PolicyDocument {
  const masked = mask(source);
  const comments: { text: string; range: Range }[] = [];
  const text = masked.text.replace(COMMENT, (comment, offset: number) => {
    comments.push({ text: comment, range: [offset, offset + comment.length] });
    return comment.replace(/[^\r\n]/g, " ");
  });
  const builder = new BlockBuilder();
  new PlainTextReader(text, builder).read();
  return assemble({ format: "text", source, builder, unknowns: masked.unknowns, anchors: masked.anchors, comments });
}

function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  const pattern = /\r\n|\r|\n/g;
  for (let start = 0; start <= source.length; ) {
    pattern.lastIndex = start;
    const ending = pattern.exec(source);
    const stop = ending ? ending.index : source.length;
    const raw = source.slice(start, stop);
    const text = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    const from = start + indent;
    const isRule = RULE.test(text);
    const marker = isRule ? "" : (MARKER.exec(text)?.[0] ?? "");
    lines.push({ text, start: from, end: from + text.length, indent, marker: marker.trim(), words: from + marker.length, isRule });
    if (!ending) break;
    start = stop + ending[0].length;
  }
  return lines;
}

/** Sort of numbering: two lines of the same sort are siblings. */
function markerSort(marker: string): string {
  if (BULLET.test(marker) && !/\d/.test(marker)) return "bullet";
  return marker.replace(/\d+/g, "1").replace(/^(\(?)[ivx]{2,5}([.)])$/i, "$1i$2").replace(/^(\(?)[a-z]([.)])$/, "$1a$2").replace(/^(\(?)[A-Z]([.)])$/, "$1A$2");
}

/** Place of a number or letter in its series, from 1; 0 for a marker that has none. */
function markerNumber(marker: string): number {
  const digits = marker.match(/\d+/g)?.at(-1);
  if (digits !== undefined) return Number(digits);
  const letters = marker.toLowerCase().replace(/[^a-z]/g, "");
  return letters.length === 1 ? letters.charCodeAt(0) - 0x60 : 0;
}

class PlainTextReader {
  private readonly lines: readonly Line[];
  private readonly isWrapped: boolean;
  private lead: Block | undefined;

  constructor(
    private readonly source: string,
    private readonly builder: BlockBuilder,
  ) {
    this.lines = splitLines(source);
    const lengths = this.lines.filter((line) => line.text !== "").map((line) => line.text.length);
    const long = lengths.filter((length) => length > WRAP_WIDTH).length;
    const full = lengths.filter((length) => length > 55 && length <= WRAP_WIDTH).length;
    this.isWrapped = long <= lengths.length * 0.05 && full >= lengths.length * 0.3;
  }

  read(): void {
    const { lines } = this;
    for (let i = 0; i < lines.length; ) {
      const line = lines[i]!;
      if (line.text === "" || line.isRule) {
        i++;
        continue;
      }
      const next = lines[i + 1];
      if (next && UNDERLINE.test(next.text) && line.text.length <= HEADING_MAX) {
        this.heading(line, next.text.startsWith("=") ? 1 : 2);
        i += 2;
        continue;
      }
      const hashes = HASHES.exec(line.text);
      if (hashes) {
        this.heading({ ...line, words: line.start + hashes[0].length, marker: "" }, hashes[1]!.length);
        i++;
        continue;
      }
      const bold = BOLD_LINE.exec(line.text);
      if (bold && bold[1]!.length <= HEADING_MAX) {
        this.heading({ ...line, words: line.start + 2, end: line.start + 2 + bold[1]!.length, marker: "" }, 2);
        i++;
        continue;
      }
      if (this.isHeading(i)) {
        if (this.isListed(i)) {
          i = this.block(i, true);
          continue;
        }
        this.heading(line, this.level(line));
        i++;
        continue;
      }
      if (this.isTwoLineTitle(i)) {
        this.heading(line, 1, lines[i + 1]);
        i += 2;
        continue;
      }
      i = this.block(i);
    }
  }

  /** The name of the operator above that of the document, with a blank line below, opens the text. */
  private isTwoLineTitle(at: number): boolean {
    const pair = [this.lines[at]!, this.lines[at + 1]];
    const below = this.lines[at + 2];
    if (this.builder.blocks.length > 0 || !below || (below.text !== "" && !below.isRule)) return false;
    return pair.every((line) => line !== undefined && line.text !== "" && !line.isRule && line.marker === "" && line.text.length <= TITLE_MAX && !/[\d:]/.test(line.text) && !NO_HEADING_END.test(line.text) && STARTS_LIKE_HEADING.test(line.text) && !ADDRESS_OR_URL.test(line.text));
  }

  /** Short lines behind "We collect:" are a list whose bullets were lost, until one has a paragraph of its own. */
  private isListed(at: number): boolean {
    const last = this.builder.last;
    if (this.lines[at]!.marker !== "" || !last || !this.lead) return false;
    const isOpen = last === this.lead ? last.text.text.endsWith(":") : last.kind === "item" && last.marker === "" && last.lead === this.lead;
    if (!isOpen) return false;
    let after = at + 1;
    while (after < this.lines.length && this.lines[after]!.text === "") after++;
    const follower = this.lines[after];
    return follower !== undefined && !NO_HEADING_END.test(follower.text) && follower.text.length <= HEADING_MAX;
  }

  private block(first: number, isBulletless = false): number {
    const { lines } = this;
    const head = lines[first]!;
    const inline = newInline();
    let last = first;
    inline.text.value(this.source.slice(head.words, head.end), this.source, head.words, head.end, "verbatim");
    if (this.isWrapped) {
      while (last + 1 < lines.length && this.continues(first, last + 1)) {
        const line = lines[++last]!;
        inline.text.blank(lines[last - 1]!.end, line.start);
        inline.text.value(line.text, this.source, line.start, line.end, "verbatim");
      }
    } else {
      while (last + 1 < lines.length && this.isBroken(last)) {
        const line = lines[++last]!;
        inline.text.blank(lines[last - 1]!.end, line.start);
        inline.text.value(line.text, this.source, line.start, line.end, "verbatim");
      }
    }
    const isItem = head.marker !== "" || isBulletless;
    const options = isItem ? { kind: "item" as const, marker: head.marker, listDepth: 1 + Math.min(5, head.indent >> 2), lead: this.lead } : { kind: "paragraph" as const };
    const block = this.builder.add(inline, { ...options, range: [head.start, lines[last]!.end] });
    if (block && !isItem) this.lead = block;
    return last + 1;
  }

  /** In a text that is not wrapped by hand: the line stops inside a sentence and the next one goes on. */
  private isBroken(at: number): boolean {
    const line = this.lines[at]!;
    const next = this.lines[at + 1];
    if (!next || next.text === "" || next.marker !== "" || next.isRule) return false;
    if (OPEN_END.test(line.text)) return true;
    if (!GOES_ON.test(next.text)) return false;
    return LABEL.test(line.text) && !LEAD_IN.test(line.text) ? next.text.length > line.text.length : !SENTENCE_END.test(line.text);
  }

  private continues(first: number, at: number): boolean {
    const line = this.lines[at]!;
    if (line.text === "" || line.isRule) return false;
    const head = this.lines[first]!;
    // "1998. It" or "a. m." at the start of a wrapped line is prose when the marker stands deeper or outside a list.
    if (line.marker !== "" && (head.marker !== "" || BULLET.test(line.marker) || this.lines[at - 1]!.text.length < 50 || /[.:;]$/.test(this.lines[at - 1]!.text))) return false;
    const following = this.lines[at + 1];
    if (following && UNDERLINE.test(following.text)) return false;
    return true;
  }

  private heading(line: Line, level: number, second?: Line): void {
    const inline = newInline();
    const words = this.source.slice(line.words, line.end).trim() ? line.words : line.start;
    inline.text.value(this.source.slice(words, line.end), this.source, words, line.end, "verbatim");
    if (second) {
      inline.text.blank(line.end, second.start);
      inline.text.value(second.text, this.source, second.start, second.end, "verbatim");
    }
    this.builder.add(inline, { kind: "heading", range: [line.start, (second ?? line).end], level: this.builder.blocks.length === 0 ? 1 : level, marker: words === line.words ? line.marker : "" });
    this.lead = undefined;
  }

  private isHeading(at: number): boolean {
    const line = this.lines[at]!;
    const words = this.source.slice(line.words, line.end);
    if (this.builder.blocks.length === 0 && DOCUMENT_NAME.test(words)) return !/^\p{Ll}/u.test(this.lines[at + 1]?.text ?? "");
    if (words.length > HEADING_MAX || words.split(/\s+/).length > HEADING_MAX_WORDS) return false;
    if (NO_HEADING_END.test(words) || ADDRESS_OR_URL.test(words) || !STARTS_LIKE_HEADING.test(words)) return false;
    if (line.marker !== "" && markerSort(line.marker) === "bullet") return false;
    if (!this.isWrapped && this.isBroken(at)) return false;
    const previous = this.lines[at - 1];
    const next = this.lines[at + 1];
    const alone = (!previous || previous.text === "" || previous.isRule) && (!next || next.text === "" || next.isRule);
    // "Acme: Privacy Notice" opens the text; "Last updated: 5 May" is a label with its value wherever it stands.
    const isTitle = alone && this.builder.blocks.length === 0 && !/\d/.test(words);
    if ((LABELLED.test(words) && !isTitle) || /\.\s+\p{Lu}/u.test(words)) return false;
    let after = at + 1;
    while (after < this.lines.length && (this.lines[after]!.text === "" || this.lines[after]!.isRule)) after++;
    const follower = this.lines[after];
    if (!follower) return at === 0 || this.isNextSection(at);
    const isShout = words === words.toUpperCase() && /\p{Lu}{2}/u.test(words);
    if (isShout && (line.marker !== "" || alone || this.builder.blocks.length === 0)) return true;
    if (line.marker !== "") {
      if (words.endsWith(":")) return false;
      // Short clauses in a row are a list; a heading has something of another sort below it.
      if (markerSort(follower.marker) === markerSort(line.marker)) return this.isNextSection(at) && markerNumber(follower.marker) === markerNumber(line.marker) + 1 && this.isHeading(after);
      if (this.isWrapped && next && next.text !== "" && next.marker === "" && next.indent > line.indent) return false;
      return this.isWrapped ? alone || (next !== undefined && next.text === "") || follower.indent >= line.indent : true;
    }
    if (words.endsWith(":") && (follower.marker !== "" || LEAD_IN.test(words))) return false;
    if (this.isWrapped) return alone || ((!previous || previous.text === "") && next !== undefined && next.text.length > words.length && words.length < 50 && isTitleCase(words));
    return alone || follower.text.length > words.length || follower.marker !== "";
  }

  /** "3. Rights" may have nothing below it: it follows section 2, which has text, and no point of a list stands between. */
  private isNextSection(at: number): boolean {
    const { marker } = this.lines[at]!;
    const before = this.builder.blocks.findLast((block) => block.marker !== "" && markerSort(block.marker) === markerSort(marker));
    return markerNumber(marker) > 0 && before?.kind === "heading" && before !== this.builder.last && markerNumber(before.marker) === markerNumber(marker) - 1;
  }

  private level(line: Line): number {
    const { marker } = line;
    if (marker === "" || /^(?:Section|Article|§)/i.test(marker)) return 2;
    const dots = marker.match(/\d(?=\.\d)/g)?.length ?? 0;
    if (/^\d/.test(marker)) return Math.min(6, (marker.endsWith(")") ? 3 : 2) + dots);
    if (/^[IVX]+\.$/.test(marker) || /^[A-Z]\.$/.test(marker)) return 2;
    return 4;
  }
}

const newInline = (): Inline => ({ text: new TextBuilder(), marks: [], links: [] });

const isTitleCase = (words: string): boolean => words.split(/\s+/).every((word) => !/^[a-z]/.test(word) || word.length < 5);
