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

describe("purposes", () => {
  const page = (text: string): string => `# Privacy policy\n\n${text}\n`;
  const KEPT = "We keep your data as long as the purposes described in this policy ask for it.";
  invalid(rule, page(`${KEPT}\n\nPartners may see it only for the purposes stated in this Privacy Policy.`), [
    { messageId: "purposes", at: "purposes described in this policy", line: 3, column: 34, message: "“purposes described in this policy”: this document states no purpose. Name what data is used for, or say where that stands." },
    { messageId: "purposes", at: "purposes stated in this Privacy Policy", line: 5 },
  ]);
  invalid(rule, page(`${KEPT} We use cookies to please you. Companies that we hire may collect personal data to count visits. We do not use your data to advertise.`), [{ messageId: "purposes", at: "purposes described in this policy" }], { name: "cookies, what others do, and what is not done are no purposes" });
  for (const purpose of ["We use your address to send the parcel.", "Your data is processed for billing.", "We ask for your name so that we can greet you, and process it because the law asks us to.", "## How we use your data\n\nIt tells us where to go.", "We use your data:\n\n- to send parcels", "| Data | Purpose |\n| - | - |\n| Name | Parcels |"])
    valid(rule, page(`${KEPT}\n\n${purpose}`), { name: purpose });
  valid(rule, page("We keep your data for the purposes described in this policy, including parcels."), { name: "named at once" });
  valid(rule, page("We share your data for the purposes stated in the form of consent."), { name: "another document" });
  valid(rule, "# Terms of service\n\nYou shall use the service for the purposes described in this document. You shall not resell it. You are liable.\n", { name: "no policy" });
});

describe("interests", () => {
  const page = (text: string): string => `# Privacy policy\n\n${text}\n`;
  const RELIED = "We use your data for our legitimate interests as described in this policy.";
  invalid(rule, page(RELIED), [{ messageId: "interests", at: "legitimate interests as described in this policy", message: "“legitimate interests as described in this policy”: this document describes no interest. Name it here." }]);
  invalid(rule, page(`${RELIED} You may object to legitimate interests.`), [{ messageId: "interests", at: "legitimate interests as described in this policy" }]);
  valid(rule, page(`${RELIED} We count visits, in our legitimate interest in a safe shop.`));
  valid(rule, page(`${RELIED}\n\n## Our interests\n\nA safe shop.`));
});
