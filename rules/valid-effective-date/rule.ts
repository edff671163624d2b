import type { PolicyDocument } from "../../src/document/model.js";
import { readings, scanDates } from "../../src/facts/calendar.js";
import { datedLists, outOfOrder } from "../../src/facts/date-lists.js";
import { dateTimes } from "../../src/facts/date-times.js";
import { dates } from "../../src/facts/dates.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule, type Report } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";
import { checkClock, type ClockOptions } from "./clock.js";
import { disagreements } from "./disagree.js";

interface Options extends ClockOptions {
  /** How this document writes dates in figures. */
  readonly order?: "day-first" | "month-first";
}

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Require dates that can be read in one way only, and that agree with each other",
      severity: "warn",
      recommended: true,
      presets: ["california"],
      provisions: ["Cal. Bus. & Prof. Code 22575(b)", "11 CCR 7011(e)(4)"],
      url: docsUrl("valid-effective-date"),
    },
    messages: {
      ambiguous: "“{{date}}” is {{dayFirst}} to some readers and {{monthFirst}} to others. Write the month as a word.",
      unparseable: "“{{date}}” is no day of the calendar. Write the day that is meant.",
      datetime: "“{{date}}” is no date that programs can read in `datetime`. Write {{remedy}}.",
      differs: "Programs read {{date}} here, and readers “{{shown}}”. Make them the same day.",
      disagree: "“{{date}}” here, and “{{other}}” on line {{line}}: which of them is it? Give the same date in both places.",
      order: "“{{date}}” stands {{side}} {{other}}, in a list that runs from {{from}}. Check the date, or move the entry.",
      future: "The last change is dated {{date}}, which is after {{today}}. Give the day on which the text was changed.",
      old: "The newest date here, {{date}}, is more than {{months}} months old. Review the policy, then date the review.",
      behind: "This text was changed on {{changed}}, after the date that it bears. Give the day of the last change.",
      asDayFirst: "Write “{{text}}”",
      asMonthFirst: "Write “{{text}}”",
    },
    fixable: "code",
    hasSuggestions: true,
    schema: [
      {
        type: "object",
        properties: {
          order: { enum: ["day-first", "month-first"] },
          today: { anyOf: [{ type: "boolean" }, { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }] },
          maxAgeMonths: { type: "integer", minimum: 1 },
          git: { type: "boolean" },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{}],
    languages: LANGUAGES,
  },
  create(context) {
    const options = (context.options[0] ?? {}) as Options;
    return onDocument(context, (doc, report) => {
      checkWritten(doc, report, options);
      checkDateTimes(doc, report);
      for (const { date, other } of disagreements(doc)) {
        report({ at: date.range, messageId: "disagree", data: { date: shorten(date.text, 30), other: shorten(other.text, 30), line: doc.locate(other.range[0]).line } });
      }
      for (const list of datedLists(doc)) {
        const found = outOfOrder(list);
        if (!found) continue;
        const { entry, other, isNewestFirst } = found;
        report({ at: entry.range, messageId: "order", data: { date: entry.text, side: entry.range[0] < other.range[0] ? "above" : "below", other: other.text, from: isNewestFirst ? "new to old" : "old to new" } });
      }
      checkClock(doc, report, options);
    });
  },
} satisfies PolicyRule;
export default rule;

function checkWritten(doc: PolicyDocument, report: Report, { order }: Options): void {
  const known = new Set([...dates(doc).map(({ value }) => value), ...dateTimes(doc).map(({ date }) => date)]);
  for (const { problem, text, range, from } of dates(doc)) {
    if (problem === "ambiguous" && order === undefined && from !== "front-matter") {
      const both = readings(text);
      // Another date of the text that is one of the two tells which is meant.
      if (!both || known.has(both.dayFirst.value) !== known.has(both.monthFirst.value)) continue;
      const suggest = ([["asDayFirst", both.dayFirst.text], ["asMonthFirst", both.monthFirst.text]] as const).map(([messageId, words]) => ({ messageId, data: { text: words }, fix: (fixer: { replaceTextRange(range: [number, number], text: string): unknown }) => fixer.replaceTextRange([...range], words) }));
      report({ at: range, messageId: "ambiguous", data: { date: text, dayFirst: both.dayFirst.text, monthFirst: both.monthFirst.text }, suggest: suggest as never });
    } else if (problem === "unparseable" && isWrittenDate(text)) report({ at: range, messageId: "unparseable", data: { date: text } });
  }
}

/** It has the form of a date: "soon" and "2021" have not. */
const isWrittenDate = (text: string): boolean => {
  const [date] = scanDates(text);
  return date !== undefined && date.to - date.from === text.length && date.value === undefined && !date.isAmbiguous;
};

function checkDateTimes(doc: PolicyDocument, report: Report): void {
  for (const { value, range, date, fault, shown } of dateTimes(doc)) {
    if (fault) {
      const remedy = date === undefined ? "a day of the calendar, as 2026-03-01" : `“${date}”`;
      report({ at: range, messageId: "datetime", data: { date: value, remedy }, ...(date === undefined ? {} : { fix: (fixer) => fixer.replaceTextRange([...range], date) }) });
    }
    if (date === undefined || shown === undefined || shown.value.startsWith(date) || date.startsWith(shown.value)) continue;
    if (/\d:\d/.test(value) && Math.abs(Date.parse(date) - Date.parse(shown.value)) <= 86_400_000) continue;
    report({ at: range, messageId: "differs", data: { date, shown: shown.text } });
  }
}
