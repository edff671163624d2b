import type { PolicyDocument } from "../../src/document/model.js";
import { dates, type PolicyDate } from "../../src/facts/dates.js";
import type { Report } from "../../src/rule/define.js";

export interface ClockOptions {
  /** The day on which to judge: true for the machine's, or "YYYY-MM-DD". Without it no clock is read. */
  readonly today?: boolean | string;
  /** With `today`: the newest date may be this old. */
  readonly maxAgeMonths?: number;
  /** Ask the repository's history when the text was last changed. */
  readonly git?: boolean;
}

const pad = (number: number): string => String(number).padStart(2, "0");

function dayOf(today: boolean | string | undefined): string | undefined {
  if (typeof today === "string") return today;
  if (!today) return undefined;
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** "2026-01-31" two months before is "2025-11-31": no day, but in its place among days. */
function monthsBefore(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}-${day.slice(8)}`;
}

/** What the calendar and the repository's history tell about the dates; nothing unless asked. */
export function checkClock(doc: PolicyDocument, report: Report, { today, maxAgeMonths, git }: ClockOptions): void {
  const known = dates(doc).filter((date): date is PolicyDate & { value: string } => date.value !== undefined);
  const day = dayOf(today);
  if (day !== undefined) for (const date of known) if (date.kind === "updated" && date.value > day) report({ at: date.range, messageId: "future", data: { date: date.value, today: day } });
  // What cannot be read may be newer than what can.
  if (known.length === 0 || dates(doc).some(({ problem }) => problem !== undefined)) return;
  const newest = known.reduce((a, b) => (b.value > a.value ? b : a));
  if (day !== undefined && maxAgeMonths !== undefined) {
    const oldest = monthsBefore(day, maxAgeMonths);
    if (newest.value < oldest.slice(0, newest.value.length)) report({ at: newest.range, messageId: "old", data: { date: newest.value, months: maxAgeMonths } });
  }
  const changed = git ? doc.surroundings?.lastChanged?.() : undefined;
  if (changed !== undefined && newest.value < changed.slice(0, newest.value.length)) report({ at: newest.range, messageId: "behind", data: { changed } });
}
