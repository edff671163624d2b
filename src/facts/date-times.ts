/** Dates for machines, `datetime="2026-03-01"` on an element or in a kramdown attribute list, and the date that readers see with each. */
import type { PolicyDocument, Range } from "../document/model.js";
import { scanDates } from "./calendar.js";
import { dates } from "./dates.js";
import { memo } from "./memo.js";

export interface DateTime {
  /** The attribute's value as written. */
  readonly value: string;
  readonly range: Range;
  /** The value's date, "2026-03-01" or "2026-03"; undefined when it holds none that the calendar knows. */
  readonly date: string | undefined;
  /** What is wrong with its form: "unpadded" and "words" can be set right, "no-date" cannot. */
  readonly fault: "unpadded" | "words" | "no-date" | undefined;
  /** The one date in the element's words. */
  readonly shown: { readonly value: string; readonly text: string } | undefined;
}

const ATTRIBUTE = /\bdatetime\s*=\s*(["'])([^"'<>{}]{4,40})\1/gi;
/** HTML's own form: a month, a day, a day and a time. */
const DAY = /^(\d{4}-\d{2}(?:-\d{2})?)(?:[T ]\d{2}:\d{2}.*)?$/;
const DAY_LOOSE = /^\d{4}-\d{1,2}-\d{1,2}$/;
/** Units behind a tag in which its words are read. */
const ELEMENT_LENGTH = 200;
/** Units between a printed date and the attribute list of its paragraph. */
const LIST_GAP = 20;

export const dateTimes = memo((doc: PolicyDocument): readonly DateTime[] => {
  const { source } = doc;
  if (!source.includes("datetime")) return [];
  const found: DateTime[] = [];
  for (const match of source.matchAll(ATTRIBUTE)) {
    const value = match[2]!;
    const start = match.index + match[0].length - 1 - value.length;
    const isHidden = ({ range }: { range: Range }): boolean => range[0] <= start && start < range[1];
    if (doc.blocks.some((block) => block.kind === "code" && isHidden(block)) || doc.comments.some(isHidden)) continue;
    const open = source.lastIndexOf("<", start);
    const list = source.lastIndexOf("{:", start);
    if (open === -1 && list === -1) continue;
    const shown = list > open ? shownBefore(doc, list) : shownIn(source, source.indexOf(">", start));
    found.push({ value, range: [start, start + value.length], ...read(value), shown });
  }
  return found;
});

function read(value: string): Pick<DateTime, "date" | "fault"> {
  const day = DAY.exec(value)?.[1];
  const [written] = scanDates(value);
  const isWhole = written !== undefined && written.to - written.from === value.length && !written.isAmbiguous;
  if (day !== undefined) {
    const isReal = /-(?:0[1-9]|1[0-2])(?:$|-)/.test(day) && (day.length === 7 || scanDates(day)[0]?.value === day);
    return isReal ? { date: day, fault: undefined } : { date: undefined, fault: "no-date" };
  }
  if (!isWhole) return { date: undefined, fault: undefined };
  if (written.value === undefined) return { date: undefined, fault: "no-date" };
  return { date: written.value, fault: DAY_LOOSE.test(value) ? "unpadded" : "words" };
}

/** The words of the element whose tag ends there. */
function shownIn(source: string, tagEnd: number): DateTime["shown"] {
  const words = source.slice(tagEnd + 1, tagEnd + 1 + ELEMENT_LENGTH);
  const end = words.search(/<\/(?:time|p|span|div|em|strong)\b/i);
  return end === -1 ? undefined : only(words.slice(0, end));
}

function only(words: string): DateTime["shown"] {
  const [date, second] = scanDates(words);
  return date?.value !== undefined && !second ? { value: date.value, text: words.slice(date.from, date.to) } : undefined;
}

/** The date that a paragraph prints right before its attribute list. */
function shownBefore(doc: PolicyDocument, list: number): DateTime["shown"] {
  const block = doc.blocks.findLast(({ kind, range }) => kind !== "code" && range[1] <= list + 1);
  if (!block || /\n\s*\n/.test(doc.source.slice(block.range[1], list)) || list - block.range[1] > LIST_GAP) return undefined;
  const own = dates(doc).filter((date) => date.block === block);
  return own.length === 1 && own[0]!.value !== undefined ? { value: own[0]!.value, text: own[0]!.text } : only(block.text.text);
}
