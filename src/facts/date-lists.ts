/** Lists that tell a document's history: items, rows or headings that begin with a date. */
import type { Block, PolicyDocument, Range } from "../document/model.js";
import { numericOrder, scanDates } from "./calendar.js";
import { memo } from "./memo.js";

export interface DatedEntry {
  readonly value: string;
  readonly text: string;
  readonly range: Range;
}

/** With fewer, either direction may be the right one. */
const LEAST_ENTRIES = 4;
/** Units that may stand before an entry's date: an opening bracket, "On". */
const MAX_BEFORE = 3;

/** What entries of one list have in common. */
function listOf(block: Block): unknown {
  if (block.kind === "item") return `${block.lead?.index ?? ""} ${block.section.heading?.index ?? -1} ${block.listDepth}`;
  if (block.kind === "cell") return block.cell!.column === 0 && !block.cell!.isHeader ? `table ${block.cell!.table}` : undefined;
  return block.kind === "heading" ? `heading ${block.section.parent?.heading?.index ?? -1} ${block.level}` : undefined;
}

/** Every list all of whose entries are dated, in the order of the text. */
export const datedLists = memo((doc: PolicyDocument): readonly (readonly DatedEntry[])[] => {
  const lists = new Map<unknown, { entries: DatedEntry[]; isWhole: boolean }>();
  const order = numericOrder(doc.source);
  for (const block of doc.blocks) {
    const key = listOf(block);
    if (key === undefined) continue;
    const { text } = block.text;
    const date = /\d/.test(text) ? scanDates(text.slice(0, 40), order)[0] : undefined;
    const list = lists.get(key) ?? { entries: [], isWhole: true };
    lists.set(key, list);
    if (date?.value === undefined || date.from > MAX_BEFORE) list.isWhole = false;
    else list.entries.push({ value: date.value, text: text.slice(date.from, date.to), range: block.text.range(date.from, date.to) });
  }
  return [...lists.values()].filter(({ entries, isWhole }) => isWhole && entries.length >= LEAST_ENTRIES).map(({ entries }) => entries);
});

/** As far as both are given: "2026-03" is neither before nor after "2026-03-14". */
function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length) ? -1 : a.slice(0, length) > b.slice(0, length) ? 1 : 0;
}

export interface OutOfOrder {
  readonly entry: DatedEntry;
  /** The neighbour that it is on the wrong side of. */
  readonly other: DatedEntry;
  readonly isNewestFirst: boolean;
}

/** The one entry of a list whose removal puts all others in order; more than one mistake is a list with another order. */
export function outOfOrder(list: readonly DatedEntry[]): OutOfOrder | undefined {
  const breaks = (isNewestFirst: boolean, entries: readonly DatedEntry[]): number =>
    entries.slice(1).findIndex((entry, at) => (isNewestFirst ? compare(entries[at]!.value, entry.value) < 0 : compare(entries[at]!.value, entry.value) > 0));
  if (breaks(true, list) === -1 || breaks(false, list) === -1) return undefined;
  const found: OutOfOrder[] = [];
  for (const isNewestFirst of [true, false]) {
    const at = breaks(isNewestFirst, list);
    // Of two neighbours the one is wrong without which the others are in order.
    const wrong = [at, at + 1].filter((index) => breaks(isNewestFirst, list.filter((_, k) => k !== index)) === -1);
    if (wrong.length > 0) found.push({ entry: list[wrong[0]!]!, other: list[wrong[0] === at ? at + 1 : at]!, isNewestFirst });
  }
  return found.length === 1 ? found[0] : undefined;
}
