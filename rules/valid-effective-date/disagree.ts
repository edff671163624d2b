import type { Block, PolicyDocument } from "../../src/document/model.js";
import { dates, type PolicyDate } from "../../src/facts/dates.js";

/** Blocks at either end in which a document gives its own date. */
const EDGE_BLOCKS = 12;
/** Longer blocks are prose, in which a date speaks of something else. */
const LINE = 120;
/** "Last reviewed" and "published" are other days than "last updated". */
const OF_CHANGE = /updat|modif|revis|amend|chang|edited|^$|version/;
const OF_EFFECT = /effect|force|valid|applies|active/;
/** Keys of front matter that mean the last change; `date` is mostly the page's birth. */
const KEY_OF_CHANGE = /^(?:last[-_ ]?(?:updated?|modified|mod|revised)|updated(?:[-_ ]?(?:at|on))?|modified|revised)$/;
const ANOTHER_VERSION = /\b(?:previous|prior|former|earlier|old(?:er)?|archived?|first|original(?:ly)?|until|expired?|superseded|next|upcoming|new)\b/i;
const DATE_HEADING = /updat|effective|\bdate|chang|revis|version|amend/i;

const printed = (date: PolicyDate): boolean => date.from !== "front-matter" && date.value !== undefined && date.block !== undefined;

/** A section that begins with a date of its own is a notice of its own: "California notice", below it "Last updated …". */
function opensSection(doc: PolicyDocument, block: Block): boolean {
  const { heading } = block.section;
  return heading !== undefined && heading !== doc.title && block.index === heading.index + 1 && !DATE_HEADING.test(heading.text.text);
}

function isOwn(doc: PolicyDocument, { block }: PolicyDate): boolean {
  if (!block || block.quoted || block.kind === "cell" || block.kind === "item") return false;
  const { text } = block.text;
  const isEdge = block.index < EDGE_BLOCKS || block.index >= doc.blocks.length - EDGE_BLOCKS;
  return isEdge && text.length <= LINE && !ANOTHER_VERSION.test(text) && !opensSection(doc, block);
}

const differs = (a: string, b: string): boolean => a.slice(0, Math.min(a.length, b.length)) !== b.slice(0, Math.min(a.length, b.length));

/** A time of day may be in another zone than the words. */
const isNextDay = (date: PolicyDate, value: string): boolean => /T|\d{2}:\d{2}/.test(date.text) && Math.abs(Date.parse(date.value!) - Date.parse(value)) <= 86_400_000;

/** Pairs of dates that should be one: the later in the text, and the first that it differs from. */
export function disagreements(doc: PolicyDocument): { date: PolicyDate; other: PolicyDate }[] {
  const all = dates(doc);
  const found: { date: PolicyDate; other: PolicyDate }[] = [];
  for (const [kind, label] of [["updated", OF_CHANGE], ["effective", OF_EFFECT]] as const) {
    const own = all.filter((date) => date.kind === kind && printed(date) && label.test(date.label) && isOwn(doc, date));
    const [first] = own;
    if (!first) continue;
    const later = own.find((date) => differs(date.value!, first.value!));
    if (later) found.push({ date: later, other: first });
    const key = all.find((date) => date.from === "front-matter" && date.kind === kind && date.value !== undefined && (kind === "effective" || KEY_OF_CHANGE.test(date.label)));
    if (!later && key && differs(key.value!, first.value!) && !isNextDay(key, first.value!)) found.push({ date: first, other: key });
  }
  return found;
}
