import { expect, it } from "vitest";
import rule from "../../rules/consistent-section-numbering/rule.js";
import { invalid, run, valid } from "./helper.js";

const sections = (...titles: string[]): string => `# P\n\n${titles.map((title) => `## ${title}\n\nText.\n\n`).join("")}`;

invalid(rule, sections("1. A", "2. B", "2. C", "3. D"), [{ messageId: "duplicate", at: "2. C", line: 11, column: 4, message: "“2” stands twice: here and at line 7. Renumber one." }]);
invalid(rule, sections("1. A", "2. B", "4. C", "5. D"), [{ messageId: "gap", at: "4. C", message: "“4” follows “2” (line 7). Renumber, or restore what is missing." }]);
invalid(rule, sections("A. Scope", "B. Fees", "D. End", "E. Law"), [{ messageId: "gap", at: "D. End" }]);
invalid(rule, sections("1.1 A", "1.2 B", "1.2 C"), [{ messageId: "duplicate", at: "1.2 C" }]);
invalid(rule, sections("第 1 条 （目的）", "第 2 条 （定義）", "第 2 条 （変更）"), [{ messageId: "duplicate", at: "第 2 条 （変更）" }]);
invalid(rule, "We tell others when\n\n1. asked,\n2. you agree,\n5. we merge.\n", [{ messageId: "gap", at: "we merge.", line: 5 }]);
invalid(rule, "<h2>1. A</h2><p>x</p><h2>2. B</h2><p>x</p><h2>2. C</h2><p>x</p>", [{ messageId: "duplicate", at: "2. C" }], { format: "html" });
invalid(rule, "Privacy Policy\n\n1. Data\nWe keep what you write to us and what our servers log about it.\n\n2. Periods\nThirty days for what you write, and a year for the invoices.\n\n4. Rights\nYou may object to all of this, whenever you like to do so.\n", [{ messageId: "gap", at: "Rights" }], { format: "text" });

// The number that is meant is offered where only one fits.
const numbers = (...all: string[]): string => all.map((number) => `## ${number} Title\n`).join("\n");
const offers = (before: string[], after: string[], messageId: string, at: string): void => invalid(rule, numbers(...before), [{ messageId, at: `${at} Title`, suggestions: [numbers(...after)] }], { name: `${before.join(" ")} → ${after.join(" ")}` });
offers(["1.", "2.", "2.", "4."], ["1.", "2.", "3.", "4."], "duplicate", "2.");
offers(["1.", "2.", "3.", "3."], ["1.", "2.", "3.", "4."], "duplicate", "3.");
offers(["1.", "2.", "7.", "4."], ["1.", "2.", "3.", "4."], "gap", "7.");
offers(["A.", "B.", "B.", "D."], ["A.", "B.", "C.", "D."], "duplicate", "B.");
offers(["Annex A:", "Annex B:", "Annex B:", "Annex D:"], ["Annex A:", "Annex B:", "Annex C:", "Annex D:"], "duplicate", "Annex B:");
offers(["1.1", "1.2", "1.2", "1.4"], ["1.1", "1.2", "1.3", "1.4"], "duplicate", "1.2");
invalid(rule, "1. a\n2. b\n2. c\n4. d\n", [{ messageId: "duplicate", at: "c", suggestions: ["1. a\n2. b\n3. c\n4. d\n"] }]);
invalid(rule, "<h2>1. A</h2><p>x</p><h2>2. B</h2><p>x</p><h2>2. C</h2><p>x</p>", [{ messageId: "duplicate", at: "2. C", suggestions: ["<h2>1. A</h2><p>x</p><h2>2. B</h2><p>x</p><h2>3. C</h2><p>x</p>"] }], { format: "html", name: "in HTML" });
offers(["1.", "2.", "2.", "3."], ["1.", "2.", "3.", "4."], "duplicate", "2.");
offers(["A.", "B.", "B.", "C."], ["A.", "B.", "C.", "D."], "duplicate", "B.");
invalid(rule, "1. a\n2. b\n4. c\n5. d\n", [{ messageId: "gap", at: "c", suggestions: ["1. a\n2. b\n3. c\n4. d\n"] }]);
it("offers nothing where a section was cut, or other numbers would have to move too", () => {
  const moved = numbers("1.", "2.", "2.", "3.");
  for (const text of [numbers("1.", "2.", "4.", "5."), numbers("1.", "2.", "4."), `${numbers("1.", "2.", "2.")}\n3\\. Text\n\n${numbers("4.")}`, `${moved}\nSee section 3.\n`, `${moved}\n### 3.1 Title\n`, `${moved}\n[c](#3-title)\n`])
    expect(run(rule, text).flatMap(({ suggestions = [] }) => suggestions), text).toEqual([]);
});

invalid(rule, "Privacy Policy\n\nWe tell others only\n\n-1. when the law asks us to, and\n-2. when you agree.\n", [{ messageId: "doubled", at: "-1. when the law", line: 5, column: 1 }], { format: "text" });
invalid(rule, "Privacy Policy\n\n - 1.When the law asks us to, and\n - 2.When you agree.\n", [{ messageId: "doubled", at: "- 1.When the l" }], { format: "text" });

valid(rule, "Privacy Policy\n\n- 5 days for logs\n- 2. place in a race\n", { format: "text" });
valid(rule, sections("1. A", "2. B", "3. C", "1. Annex", "2. Annex B"));
valid(rule, "1. **Mail**\n\nWe write to you.\n\n1. You may stop it.\n2. Write to us.\n\n2. **Post**\n\n1. You may stop that.\n2. Call us.\n", { name: "lists of entries, written without indents" });
invalid(rule, "1. a\n2. b\n2. c\n3. d\n", [{ messageId: "duplicate", at: "c", line: 3 }]);
valid(rule, "Privacy Policy\n\n1. DATA\nWe keep what you write to us and what our servers log about it.\n\n2. PURPOSES\nWe use what you write to us:\n\n1. Contract: to send what you order.\n\n2. Consent\nLetters\nOffers that are made for you\n\n3. RIGHTS\nYou may object to all of this, whenever you like to do so.\n", { format: "text", name: "the numbers inside a clause" });
valid(rule, sections("1. A", "2. B"), { name: "two are no series" });
valid(rule, sections("1. A", "1.1 B", "1.2 C", "2. D", "2.1 E", "2.2 F", "3. G"));
valid(rule, sections("A. B", "B. C", "I. Nested", "C. D"));
valid(rule, "1. a\n1. b\n1. c\n\nText.\n\n1. d\n2. e\n3. f\n");
valid(rule, "# P\n\n## 1. A\n\nx\n\n## 2. B\n\nx\n\n3\\. C\n\nx\n\n## 4. D\n\nx\n", { name: "the missing number is a paragraph" });
valid(rule, "# P\n\n## Part one\n\n### 1. A\n\nx\n\n### 2. B\n\nx\n\n## Part two\n\n### 1. C\n\nx\n\n### 2. D\n\nx\n");
valid(rule, sections("2023 changes", "5 things we do", "13 years and older", "I agree"));
