/** Calendar dates as people write them. */

export interface WrittenDate {
  /** Units of the text. */
  readonly from: number;
  readonly to: number;
  /** "2026-03-01", or "2026-03" where the day is not given; undefined when it cannot be told, or is no day of the calendar. */
  readonly value: string | undefined;
  /** Day and month could be either way round. */
  readonly isAmbiguous: boolean;
}

export type NumericOrder = "day-first" | "month-first" | undefined;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

let patterns: { readonly any: RegExp; readonly numeric: RegExp } | undefined;

/** Built when first needed: a text without dates pays nothing at start. */
const datePatterns = () =>
  (patterns ??= {
    any: new RegExp(
      [
        "(?<iy>\\d{4})([-/.])(?<im>\\d{1,2})\\2(?<id>\\d{1,2})(?!\\d)",
        "(?<a>\\d{1,2})(?<sign>[-/.])(?<b>\\d{1,2})[-/.](?<y>\\d{4}|\\d{2})(?!\\d)",
        `(?<mn>${MONTH}) (?<md>\\d{1,2})(?:st|nd|rd|th)?,? (?<my>\\d{4})(?!\\d)`,
        `(?<dd>\\d{1,2})(?:st|nd|rd|th|\\.)?[ -](?:day of |of )?(?<dm>${MONTH}),?[ -](?<dy>\\d{4})(?!\\d)`,
        `(?<yy>\\d{4}),? (?<ym>${MONTH}) (?<yd>\\d{1,2})(?!\\d)`,
        `(?<om>${MONTH}),? (?<oy>\\d{4})(?!\\d)`,
      ].join("|"),
      "giu",
    ),
    numeric: /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/g,
  });

/** Dates in a text, in order. */
export function scanDates(text: string, order?: NumericOrder): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of text.matchAll(datePatterns().any)) {
    if (/[\p{L}\d]/u.test(text[match.index - 1] ?? "")) continue;
    const g = match.groups as Record<string, string | undefined>;
    let value: string | undefined;
    let isAmbiguous = false;
    if (g["iy"]) value = iso(g["iy"], g["im"], g["id"]);
    else if (g["a"]) [value, isAmbiguous] = numeric(Number(g["a"]), Number(g["b"]), g["y"]!, g["sign"]!, order);
    else if (g["mn"]) value = iso(g["my"], month(g["mn"]), g["md"]);
    else if (g["dm"]) value = iso(g["dy"], month(g["dm"]), g["dd"]);
    else if (g["yy"]) value = iso(g["yy"], month(g["ym"]!), g["yd"]);
    else value = `${g["oy"]}-${pad(month(g["om"]!))}`;
    found.push({ from: match.index, to: match.index + match[0].length, value, isAmbiguous });
  }
  return found;
}

/** Which of the two numbers is the day, where some date of the text leaves only one reading. */
export function numericOrder(text: string): NumericOrder {
  for (const [, a, b] of text.matchAll(datePatterns().numeric)) {
    if (Number(a) > 12 && Number(b) <= 12) return "day-first";
    if (Number(b) > 12 && Number(a) <= 12) return "month-first";
  }
  return undefined;
}

function numeric(a: number, b: number, year: string, sign: string, order: NumericOrder): [value: string | undefined, isAmbiguous: boolean] {
  const full = year.length === 2 ? `20${year}` : year;
  // Full stops part day, month and year in that order, wherever they are used.
  if (sign === "." || order === "day-first" || a === b || a > 12) return [iso(full, b, a), false];
  if (order === "month-first" || b > 12) return [iso(full, a, b), false];
  return [undefined, true];
}

/** What a date in figures means either way round, in words; undefined for what is not ambiguous. */
export function readings(text: string): { dayFirst: Reading; monthFirst: Reading } | undefined {
  const [, a, b, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text) ?? [];
  if (a === undefined || b === undefined || year === undefined) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  const dayFirst = iso(full, b, a);
  const monthFirst = iso(full, a, b);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) return undefined;
  return { dayFirst: { value: dayFirst, text: `${Number(a)} ${MONTH_NAMES[Number(b) - 1]} ${full}` }, monthFirst: { value: monthFirst, text: `${MONTH_NAMES[Number(a) - 1]} ${Number(b)}, ${full}` } };
}

interface Reading {
  readonly value: string;
  readonly text: string;
}

const month = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const pad = (number: number | string): string => String(number).padStart(2, "0");

function iso(year: string | undefined, monthNumber: string | number | undefined, day: string | number | undefined): string | undefined {
  const value = `${year}-${pad(monthNumber ?? 0)}-${pad(day ?? 0)}`;
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value) ? value : undefined;
}
