import { describe } from "vitest";
import rule from "../../rules/no-broken-promises/rule.js";
import { invalid, valid } from "./helper.js";

const list = (lead: string, items: string[], rest = "## Cookies\n\nWe set none.\n\n## Letters\n\nWe keep letters for a year.\n"): string => `# Privacy\n\n${lead}\n\n${items.map((item) => `- ${item}`).join("\n")}\n\n${rest}`;
const DATED = "Last updated: 3 March 2026\n\n";

describe("topics", () => {
  invalid(rule, list("Our policy explains:", ["which cookies are set;", "how long letters are kept;", "your obligations; and"]), [
    { messageId: "topic", at: "your obligations; and", line: 7, column: 3, endLine: 7, endColumn: 24, message: "“your obligations” is announced here, and nothing below speaks of it. Add it, or leave it out of the list." },
  ]);
  invalid(rule, list("## Contents", ["Cookies", "Letters", "Newsletters"], "## Cookies\n\nWe set none.\n\n## Letters\n\nWe keep them for a year.\n"), [{ messageId: "topic", at: "Newsletters" }]);
  invalid(rule, "Privacy policy\n\nThis notice answers the following questions:\n\na) Which cookies are set;\nb) How long letters are kept;\nc) What your obligations are.\n\nCookies\n\nWe set no cookies.\n\nLetters\n\nWe keep letters for a year.\n", [{ messageId: "topic", at: "What your obligations are." }], { format: "text" });
  valid(rule, list("Our policy explains:", ["which cookies are set;", "how long letters are kept;", "how we use your information."]), { name: "words that any policy holds" });
  valid(rule, list("Our policy explains:", ["which cookies are set;", "how long letters are kept;", "your obligation to pay."], "## Cookies\n\nNone.\n\n## Letters\n\nA year. You are under no obligations.\n"), { name: "another form of the word" });
  valid(rule, list("Our policy explains:", ["cookies", "obligations"]), { name: "two entries are no contents" });
  valid(rule, list("Our policy explains:", ["cookies", "obligations", "marketing"]), { name: "where most are missing, the list is something else" });
  valid(rule, list("We keep:", ["cookies", "letters", "obligations"]), { name: "a list of something else" });
  valid(rule, list("## Contents", ["[Cookies](#cookies)", "[Letters](#letters)", "[Obligations](#obligations)"]), { name: "links" });
  valid(rule, list("Our policy explains:", ["cookies", "letters", "obligations"], "## Cookies and letters\n\n{% include rest.md %}\n"), { name: "an include may hold it" });
});

describe("a date", () => {
  for (const words of ['the "effective date" at the top of this policy', "the ‘last updated’ date at the bottom of this page", "the date at the end of this notice", "the revision date shown above"])
    valid(rule, `# Privacy\n\n${DATED}When we change it, we change ${words}.\n`, { name: words });
  invalid(rule, '# Privacy\n\nWhen we change it, we change the "effective date" at the top of this policy, and the date at the top of our terms.\n', [
    { messageId: "date", at: '"effective date" at the top', line: 3, column: 34, message: "“‘effective date’ at the top”: this document bears no date. Add it there." },
  ]);
  invalid(rule, "# Privacy\n\nSee the revision date shown above.\n", [{ messageId: "date", at: "revision date shown above" }]);
  invalid(rule, "# Privacy\n\nChanges are posted by marking the update time.\n", [{ messageId: "date", at: "by marking the update time" }]);
  for (const line of ["We note the date of your order at the top of the bill.", "We keep the date of birth and the time of your visit.", "The changes are effective immediately, as stated above."]) valid(rule, `# Privacy\n\n${line}\n`);
});

describe("a table", () => {
  invalid(rule, `# Privacy\n\n${DATED}The periods are in the table below.\n`, [{ messageId: "table", at: "in the table below", message: "“in the table below”: this document holds no table. Add it, or say where it is." }]);
  valid(rule, `# Privacy\n\n${DATED}The periods are in the table below.\n\n| Data | Period |\n| - | - |\n| Letters | 1 year |\n`);
  valid(rule, `# Privacy\n\n${DATED}The periods are in the table below.\n\n![periods](periods.png)\n`);
  valid(rule, `Privacy\n\n${DATED}The periods are in the table below.\n\nLetters    1 year\n`, { format: "text" });
});
