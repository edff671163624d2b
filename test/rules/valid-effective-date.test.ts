import { describe, expect, it } from "vitest";
import rule from "../../rules/valid-effective-date/rule.js";
import { withSurroundings } from "../../src/document/assemble.js";
import { parse } from "../../src/document/parse.js";
import { invalid, valid } from "./helper.js";

const page = (...lines: string[]): string => `${lines.join("\n\n")}\n`;

describe("ambiguous", () => {
  invalid(rule, page("# Privacy", "Last updated: 03/04/2026"), [
    {
      messageId: "ambiguous",
      at: "03/04/2026",
      line: 3,
      column: 15,
      endLine: 3,
      endColumn: 25,
      message: "“03/04/2026” is 3 April 2026 to some readers and March 4, 2026 to others. Write the month as a word.",
      suggestions: [page("# Privacy", "Last updated: 3 April 2026"), page("# Privacy", "Last updated: March 4, 2026")],
    },
  ]);
  invalid(rule, page("# Privacy", "Effective 06-03-26"), [{ messageId: "ambiguous", at: "06-03-26" }]);
  valid(rule, page("# Privacy", "Last updated: 03/04/2026", "Effective: 13/04/2026"), { name: "another date has one reading" });
  valid(rule, page("# Privacy", "Last updated: 03/04/2026", "Effective: 3 April 2026"), { name: "another date is one of the two" });
  valid(rule, "---\nupdated: 2026-03-04\n---\n\n# Privacy\n\nLast updated: 03/04/2026\n", { name: "front matter is one of the two" });
  valid(rule, page("# Privacy", "Last updated: 03/04/2026"), { options: [{ order: "day-first" }] });
  for (const date of ["04/04/2026", "03.04.2026", "2026-03-04", "25/04/2026", "04/25/2026"]) valid(rule, page("# Privacy", `Last updated: ${date}`));
  valid(rule, page("# Privacy", "We sold 03/04/2026 lamps."), { name: "no date of the policy" });
});

describe("unparseable", () => {
  invalid(rule, page("# Privacy", "Last updated: 31 February 2026"), [{ messageId: "unparseable", at: "31 February 2026", message: "“31 February 2026” is no day of the calendar. Write the day that is meant." }]);
  invalid(rule, page("# Privacy", "Effective: 2026-13-01"), [{ messageId: "unparseable", at: "2026-13-01" }]);
  for (const words of ["soon", "2026", "[DATE]", "29 February 2028", "{{ page.date }}", "DD/MM/YYYY"]) valid(rule, page("# Privacy", `Last updated: ${words}`));
});

describe("datetime", () => {
  invalid(rule, '<h1>Privacy</h1><p>Updated <time datetime="2026-3-1">1 March 2026</time></p>', [{ messageId: "datetime", at: "2026-3-1", message: "“2026-3-1” is no date that programs can read in `datetime`. Write “2026-03-01”." }], { format: "html", output: '<h1>Privacy</h1><p>Updated <time datetime="2026-03-01">1 March 2026</time></p>' });
  invalid(rule, '# Privacy\r\n\r\nEffective March 1, 2026\r\n{: datetime="2026-3-1" }\r\n', [{ messageId: "datetime", at: "2026-3-1", line: 4, column: 14 }], { output: '# Privacy\r\n\r\nEffective March 1, 2026\r\n{: datetime="2026-03-01" }\r\n' });
  invalid(rule, '# Privacy\n\nUpdated <time datetime="1 March 2026">1 March 2026</time>\n', [{ messageId: "datetime", at: "1 March 2026" }], { output: '# Privacy\n\nUpdated <time datetime="2026-03-01">1 March 2026</time>\n' });
  invalid(rule, '# Privacy\n\nUpdated <time datetime="2026-02-30">soon</time>\n', [{ messageId: "datetime", at: "2026-02-30" }], { output: '# Privacy\n\nUpdated <time datetime="2026-02-30">soon</time>\n' });
  invalid(rule, '# Privacy\n\nUpdated <time datetime="2026-03-02">1 March 2026</time>\n', [{ messageId: "differs", at: "2026-03-02", message: "Programs read 2026-03-02 here, and readers “1 March 2026”. Make them the same day." }]);
  invalid(rule, '# Privacy\n\nEffective March 1, 2026\n{: datetime="2026-03-02" }\n', [{ messageId: "differs", at: "2026-03-02" }]);
  for (const [value, words] of [["2026-03-01", "1 March 2026"], ["2026-03", "1 March 2026"], ["2026-03-01", "March 2026"], ["2026-03-01T23:30:00-05:00", "2 March 2026"], ["P30D", "30 days"], ["14:30", "half past two"], ["2026-W09", "this week"], ["{{ d }}", "1 March 2026"]])
    valid(rule, `# Privacy\n\nUpdated <time datetime="${value}">${words}</time>\n`);
  valid(rule, '# Privacy\n\n```html\n<time datetime="2026-3-1">\n```\n', { name: "an example in code" });
  valid(rule, '<h1>Privacy</h1><!-- <time datetime="2026-3-1"> --><p>We keep nothing.</p>', { format: "html", name: "in a comment" });
});

describe("disagree", () => {
  invalid(rule, page("# Privacy", "Last updated: 1 March 2026", "## Contact", "Write to us.", "Last updated: 9 November 2025"), [
    { messageId: "disagree", at: "9 November 2025", line: 9, message: "“9 November 2025” here, and “1 March 2026” on line 3: which of them is it? Give the same date in both places." },
  ]);
  invalid(rule, "---\nlast_updated: 2026-03-02\n---\n\n# Privacy\n\nLast updated: 1 March 2026\n", [{ messageId: "disagree", at: "1 March 2026" }]);
  valid(rule, page("# Privacy", "Last updated: 1 March 2026", "Effective: 1 May 2026"), { name: "a change and its start" });
  valid(rule, page("# Privacy", "Last updated: 1 March 2026", "## Contact", "Last updated: March 2026"), { name: "the same month" });
  valid(rule, page("# Privacy", "Last updated: 1 March 2026", "## California notice", "Last updated: 9 November 2025"), { name: "a notice of its own" });
  valid(rule, page("# Privacy", "Last updated: 1 March 2026", "[Previous version, last updated 9 November 2025](old.md)"), { name: "an older version" });
  valid(rule, page("# Privacy", "Last updated: 1 March 2026", "Last reviewed: 9 April 2026"), { name: "a review changes nothing" });
  valid(rule, page("# Privacy", "Last updated: 1 March 2026", "## Changes", "- Updated 9 November 2025: cookies\n- Updated 1 March 2026: address"), { name: "a list of changes" });
  valid(rule, "---\ndate: 2020-01-01\n---\n\n# Privacy\n\nLast updated: 1 March 2026\n", { name: "the page's birth" });
  valid(rule, "---\nupdated: 2026-03-02T01:00:00+02:00\n---\n\n# Privacy\n\nLast updated: 1 March 2026\n", { name: "another time zone" });
});

describe("order", () => {
  const list = (...dates: string[]): string => page("# Privacy", "## Changes", dates.map((date) => `- _${date}_: a change`).join("\n"));
  invalid(rule, list("March 17, 2025", "December 30, 2025", "November 22, 2025", "October 8, 2024"), [{ messageId: "order", at: "March 17, 2025", line: 5, message: "“March 17, 2025” stands above December 30, 2025, in a list that runs from new to old. Check the date, or move the entry." }]);
  invalid(rule, list("2024-01-01", "2024-02-01", "2023-03-01", "2024-04-01"), [{ messageId: "order", at: "2023-03-01" }]);
  invalid(rule, "# Privacy\n\n## Changes\n\n| Date | What |\n| - | - |\n| 2024-01-01 | a |\n| 2024-02-01 | b |\n| 2022-03-01 | c |\n| 2024-05-01 | d |\n", [{ messageId: "order", at: "2022-03-01" }], { name: "a table" });
  valid(rule, list("2025-03-01", "2025-02-01", "2025-01-01"));
  valid(rule, list("2025-01-01", "2025-01-01", "2025-02-01"));
  valid(rule, list("March 2025", "March 17, 2025", "February 2025"), { name: "a month and one of its days" });
  valid(rule, list("2025-03-01", "2025-06-01", "2025-05-01"), { name: "three may run either way" });
  valid(rule, list("2025-03-01", "2025-06-01", "2025-01-01", "2025-09-01", "2025-02-01"), { name: "no order at all" });
  valid(rule, page("# Privacy", "- 2025-03-01: a", "- 2025-06-01: b", "- What else?", "- 2025-01-01: c"), { name: "not all are dated" });
});

describe("by the clock", () => {
  const text = page("# Privacy", "Last updated: 1 March 2026", "Effective: 1 May 2026");
  valid(rule, text, { name: "no clock unless asked" });
  valid(rule, text, { options: [{ today: "2026-03-01", maxAgeMonths: 12 }] });
  valid(rule, text, { options: [{ today: "2027-05-01", maxAgeMonths: 12 }], name: "to the day" });
  invalid(rule, text, [{ messageId: "future", at: "1 March 2026", message: "The last change is dated 2026-03-01, which is after 2026-02-28. Give the day on which the text was changed." }], { options: [{ today: "2026-02-28" }] });
  invalid(rule, text, [{ messageId: "old", at: "1 May 2026", message: "The newest date here, 2026-05-01, is more than 12 months old. Review the policy, then date the review." }], { options: [{ today: "2027-05-02", maxAgeMonths: 12 }] });
  valid(rule, page("# Privacy", "Last updated: 1 March 2020", "Effective: {{ page.date }}"), { options: [{ today: "2026-06-01", maxAgeMonths: 12 }], name: "one that cannot be read may be newer" });
});

describe("by git", () => {
  const messages = (changed: string | undefined, options: object): string[] => {
    const doc = withSurroundings(parse("# Privacy\n\nLast updated: 1 March 2026\n", "markdown"), { path: "PRIVACY.md", exists: () => undefined, document: () => undefined, supplements: [], lastChanged: () => changed });
    const found: string[] = [];
    const context = { id: "rule", options: [options], sourceCode: { document: doc, text: doc.source }, report: ({ messageId }: { messageId: string }) => found.push(messageId) };
    rule.create(context as never)["root"]!();
    return found;
  };
  it.each([
    ["2026-03-09", { git: true }, ["behind"]],
    ["2026-03-01", { git: true }, []],
    ["2026-03-09", {}, []],
    [undefined, { git: true }, []],
  ])("changed on %s, options %j: %j", (changed, options, expected) => expect(messages(changed, options)).toEqual(expected));
});
