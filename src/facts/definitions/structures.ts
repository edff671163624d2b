/** Definitions by layout: glossaries (lists, headings, tables, `<dl>`) and labels in bold type. */
import type { Block, PolicyDocument } from "../../document/model.js";
import type { Found } from "./forms.js";
import { bareWords } from "./quotes.js";
import { COLLECTED_OPENER, GLOSS_OPENER, GLOSSARY, GLOSSARY_ENTRY, GLOSSARY_IS, MEANING_COLUMN, NOT_A_TERM, NUMBERED, TERM_COLUMN } from "./phrases.js";

/** "Data Controller (or Owner)", "Personal Data (or Data)": two names. */
const OTHER_NAME = /^([^()]{2,60}?)\s*\((?:or|also|aka|a\/k\/a|in short)[,:]?\s+([^()]{2,40})\)/i;
const MAX_TERM = 60;

function named(block: Block, from: number, to: number, gloss: string, form: "glossary" | "label"): Found[] {
  const raw = block.text.text.slice(from, to);
  const both = OTHER_NAME.exec(raw.replace(/^["“”„«'‘\s]+/, ""));
  return (both ? [both[1]!, both[2]!] : [raw]).flatMap((part) => {
    const words = part.slice(...bareWords(part, 0, part.length));
    const at = block.text.text.indexOf(words, from);
    return words.length > 1 && words.length <= MAX_TERM && at >= 0 && !NOT_A_TERM.has(words.toLowerCase()) ? [{ words, from: at, to: at + words.length, form, gloss } as const] : [];
  });
}

/** Terms of glossaries, with the block that holds each. */
export function glossaryTerms(doc: PolicyDocument): (Found & { block: Block })[] {
  const found: (Found & { block: Block })[] = [];
  const add = (block: Block, terms: readonly Found[]): void => void found.push(...terms.map((term) => ({ ...term, block })));
  for (const section of doc.sections) {
    if (section.heading && section.title.length < 80 && GLOSSARY.test(section.title)) readGlossary(doc, section.heading, add);
  }
  for (const [i, block] of doc.blocks.entries()) {
    const next = doc.blocks[i + 1];
    if (block.kind === "term" && next?.kind === "description") add(block, named(block, 0, block.text.text.length, next.text.text, "glossary"));
    const { cell } = block;
    if (cell?.column !== 0 || cell.isHeader || next?.cell?.table !== cell.table || next.cell.row !== cell.row) continue;
    if (TERM_COLUMN.test(cell.columnHeader) || MEANING_COLUMN.test(next.cell.columnHeader)) add(block, named(block, 0, block.text.text.length, next.text.text, "glossary"));
  }
  return found;
}

/** Reads on from a glossary's heading until a heading that begins something else. */
function readGlossary(doc: PolicyDocument, heading: Block, add: (block: Block, terms: readonly Found[]) => void): void {
  let entries = 0;
  // One glossary has one layout: below entries that are headings, "Note: …" is part of an explanation.
  let byHeading = false;
  const enter = (block: Block, terms: readonly Found[]): void => {
    entries += terms.length;
    byHeading ||= block.kind === "heading";
    add(block, terms);
  };
  for (let i = heading.index + 1; i < doc.blocks.length; i++) {
    const block = doc.blocks[i]!;
    const { text } = block.text;
    const next = doc.blocks[i + 1];
    if (block.kind === "heading") {
      if (GLOSSARY.test(text)) continue;
      // A converted page may give the terms the level of their glossary.
      if (NUMBERED.test(text) || (block.level <= heading.level && entries > 0)) return;
      if (!isShort(text) || next?.kind !== "paragraph" || GLOSSARY_ENDS.test(text)) return;
      enter(block, named(block, 0, text.length, next.text.text, "glossary"));
    } else if (block.kind === "cell") {
      if (block.cell?.column === 0 && !block.cell.isHeader && isShort(text) && next?.cell?.row === block.cell.row) enter(block, named(block, 0, text.length, next.text.text, "glossary"));
    } else if (!byHeading && (block.kind === "item" || block.kind === "paragraph")) {
      const marked = block.marks.some((mark) => mark.from <= 1 && mark.kind !== "code") || /^["“”„«'‘]/.test(text);
      const entry = GLOSSARY_ENTRY.exec(text) ?? (marked ? GLOSSARY_IS.exec(text) : null);
      if (entry && isShort(entry[1]!) && !NOT_A_TERM.has(entry[1]!.split(" ")[0]!.toLowerCase())) enter(block, named(block, 0, text.indexOf(entry[1]!) + entry[1]!.length, text.slice(entry[0].length), "glossary"));
    }
  }
}

/** What stands below a glossary, in a heading of the same level. */
const GLOSSARY_ENDS = /^(?:legal (?:information|notice)|latest update|contact|last (?:updated|modified))/i;

const isShort = (text: string): boolean => text.length <= MAX_TERM && text.split(" ").length <= 6;

/** Kinds of data and cookies that a bold label names and its text explains: **Usage Data**: what you click. */
const KIND_OF_DATA = /\b(?:data|information|cookies?|identifiers?|beacons?|content|submissions?|input)$/i;
const PLAIN_LABEL = /^([A-Z][\w’'/,&-]*(?: [\w’'/,&-]+){0,5})(?::|\.| –| —| -)\s+(?=\S)/;

/** A label in front of its explanation, in bold or before a colon; `isUsed` tells whether the text has its words elsewhere. */
export function labelOf(block: Block, isUsed: (words: string) => boolean): Found[] {
  if (block.kind !== "item" && block.kind !== "paragraph" && block.kind !== "description") return [];
  const { text } = block.text;
  const mark = block.marks.find((one) => one.from <= 1 && (one.kind === "strong" || one.kind === "emphasis"));
  const to = mark ? mark.to : (PLAIN_LABEL.exec(text)?.[1]?.length ?? 0);
  const words = text.slice(...bareWords(text, 0, to));
  if (!words || !isShort(words) || !KIND_OF_DATA.test(words)) return [];
  const rest = text.slice(to);
  if (!GLOSS_OPENER.test(rest) && !(words.includes(" ") && COLLECTED_OPENER.test(rest) && isUsed(words))) return [];
  return named(block, 0, to, text.slice(to), "label");
}
