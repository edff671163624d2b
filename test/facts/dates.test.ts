import { describe, expect, it } from "vitest";
import type { Format } from "../../src/document/model.js";
import { parse } from "../../src/document/parse.js";
import { dates } from "../../src/facts/dates.js";

const datesOf = (text: string, format: Format = "markdown"): string[] => dates(parse(text, format)).map(({ kind, value, text: words, problem }) => `${kind} ${value ?? "-"} ${words}${problem ? ` ${problem}` : ""}`);

describe("dates", () => {
  it.each([
    ["Last updated: March 3, 2026", "updated 2026-03-03 March 3, 2026"],
    ["**Last Updated:** 3rd of March, 2026", "updated 2026-03-03 3rd of March, 2026"],
    ["Effective 2026-03-03.", "effective 2026-03-03 2026-03-03"],
    ["This notice is effective as of 3 March 2026.", "effective 2026-03-03 3 March 2026"],
    ["It was last revised on Sept. 5, 2025, when we moved.", "updated 2025-09-05 Sept. 5, 2025"],
    ["Version dated December 2025", "updated 2025-12 December 2025"],
    ["Last updated 03.04.2026", "updated 2026-04-03 03.04.2026"],
    ["Last updated 13/04/2026", "updated 2026-04-13 13/04/2026"],
    ["Last updated 04/13/2026", "updated 2026-04-13 04/13/2026"],
    ["Last updated 03/04/2026", "updated - 03/04/2026 ambiguous"],
    ["Last updated: February 30, 2026", "updated - February 30, 2026 unparseable"],
    ["Effective date: [date]", "effective - [date] placeholder"],
    ["Last updated: DD/MM/YYYY", "updated - DD/MM/YYYY placeholder"],
    ["Last updated: soon", "updated - soon unparseable"],
    ["Last updated: {{ page.date }}", "updated - {{ page.date }} variable"],
    ["January 1, 2026", "updated 2026-01-01 January 1, 2026"],
  ])("reads %s", (line, expected) => {
    expect(datesOf(`# Privacy\n\n${line}\n`)).toEqual([expected]);
  });

  it("tells day and month by another date of the text", () => {
    expect(datesOf("# Privacy\n\nEffective: 03/04/2026\n\nUpdated: 25/04/2026\n")).toEqual(["effective 2026-04-03 03/04/2026", "updated 2026-04-25 25/04/2026"]);
  });

  it("reads a table, a line below its label, an element and front matter", () => {
    expect(datesOf("# Privacy\n\n| Last updated | June 9, 2026 |\n| --- | --- |\n")).toEqual(["updated 2026-06-09 June 9, 2026"]);
    expect(datesOf("<h1>Privacy</h1><p>Last updated <time datetime='2026-04-03'>03/04/2026</time></p>", "html")).toEqual(["updated 2026-04-03 03/04/2026"]);
    expect(datesOf("---\nlastUpdated: 2026-01-02\neffective_date: '2026-02-01'\n---\n\n# Privacy\n")).toEqual(["updated 2026-01-02 2026-01-02", "effective 2026-02-01 2026-02-01"]);
  });

  it.each(["We updated our servers in 2019.", "You may delete what you wrote on March 3, 2026.", "The law became effective in many countries.", "We will say when this was last updated.", "Regulation of 27 April 2016 applies to you."])("finds none in %j", (line) => {
    expect(datesOf(`# Privacy\n\n${line}\n`)).toEqual([]);
  });

  it("points at the words in the source", () => {
    const source = "# Privacy\r\n\r\n*Last updated:* March&nbsp;3, 2026\r\n";
    expect(dates(parse(source, "markdown")).map(({ range }) => source.slice(...range))).toEqual(["March&nbsp;3, 2026"]);
  });
});
