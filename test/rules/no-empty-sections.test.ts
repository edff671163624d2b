import rule from "../../rules/no-empty-sections/rule.js";
import { invalid, valid } from "./helper.js";

const page = (...parts: string[]): string => `# P\n\nText.\n\n${parts.join("\n\n")}\n`;

invalid(rule, page("## 1. A", "x", "## 2. B", "## 3. C", "x"), [{ messageId: "empty", at: "2. B", line: 9, column: 4 }]);
invalid(rule, page("## 1. A", "x", "## 2. B", "x", "## 3. C"), [{ messageId: "empty", at: "3. C" }]);
invalid(rule, page("## Data", "x", "## Cookies", "## Contact", "x"), [{ messageId: "empty", at: "Cookies" }]);
invalid(rule, "<h1>P</h1><p>x</p><h2>1. A</h2><h2>2. B</h2><p>x</p>", [{ messageId: "empty", at: "1. A" }], { format: "html" });

valid(rule, page("## 1. A", "### B", "x", "## 2. C", "x"));
valid(rule, page("## 1.1 A", "x", "## 1.2 B", "## 1.2.1 C", "x", "## 1.2.2 D", "x"), { name: "its parts follow in the same rank" });
invalid(rule, page("## 1.1 A", "x", "## 1.2 B", "## 1.20 C", "x"), [{ messageId: "empty", at: "1.2 B" }]);
valid(rule, page("### 1. A", "## Part", "x", "## 2. C", "x"), { name: "a heading of a higher rank" });
valid(rule, page("## Data", "## Cookies", "x", "## Rights", "## Contact", "x"), { name: "ranks that cannot be trusted" });
valid(rule, page("## 1. [Reserved]", "## 2. B", "x", "## Table of contents"));
valid(rule, page("## 1. A", "![a](b.png)", "## 2. B", "<iframe src=x></iframe>", "## 3. C", "{{ cookies }}"));
valid(rule, page("## We never sell your data.", "## Data", "x"));
valid(rule, "Privacy\n\nData\n\nCookies\n\nWe set no cookies on any of the pages of this little site.\n", { format: "text" });

const PROSE = "We take care of what you send us, and we ask our partners to do the same.";
const text = (...parts: string[]): string => `Privacy Policy\n\n${parts.join("\n\n")}\n`;

invalid(rule, text(`1. Data\n${PROSE}`, "2. Rights", `3. Contact\n${PROSE}`), [{ messageId: "empty", at: "Rights", line: 6 }], { format: "text" });
invalid(rule, text("1. Data", PROSE, "2. Contact"), [{ messageId: "empty", at: "Contact" }], { format: "text" });
invalid(rule, text("Data", PROSE, "Data retention", "Data security", PROSE, "Contact", PROSE), [{ messageId: "empty", at: "Data retention" }], { format: "text" });
invalid(rule, text("a) Which information we collect\n1. Account information you submit\n2. The data we obtain while you sail.\nb) Contact\nWrite to us.", PROSE), [
  {
    messageId: "titles",
    at: "Which information we collect\n1. Account information you submit\n2. The data we obtain while you sail.",
    line: 3,
    endLine: 5,
    message: "“Which information we collect” has only titles below it, so readers cannot tell which data is meant. Write what they stand for.",
  },
], { format: "text" });
invalid(rule, page("## Data we collect", "- Information you give us\n- Information we receive", "## Contact", "x"), [{ messageId: "titles", at: "Data we collect\n\n- Information you give us\n- Information we receive" }]);

valid(rule, page("## Data we collect", "- Information you give us\n- Information we receive", "## Information you give us", "x", "## Information we receive", "y"), { name: "entries that sections below take up" });
valid(rule, page("## Data we collect", "- Information you give us: your name\n- Email address"));
valid(rule, page("## Data we collect", "We collect:", "- Information you give us\n- Information we receive"));
valid(rule, text("Data retention", "Data security", "Children", "Contact us", PROSE), { format: "text", name: "a table of contents" });
valid(rule, text("Your choices", "Cookies", PROSE, "Contact", PROSE), { format: "text", name: "a heading above another one" });
valid(rule, text("Data", PROSE, "1. LOGS", "2. RIGHTS", "3. CONTACT", PROSE), { format: "text", name: "a numbered table of contents" });
valid(rule, text("Data", "The following are the types of data that we may keep.", "The collection of personal data", "The use of personal data", "Contact", PROSE), { format: "text", name: "what no-missing-list reports" });
