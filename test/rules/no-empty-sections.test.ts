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
