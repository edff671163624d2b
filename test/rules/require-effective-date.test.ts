import { describe } from "vitest";
import rule from "../../rules/require-effective-date/rule.js";
import { invalid, valid } from "./helper.js";

const page = (...lines: string[]): string => `${lines.join("\n\n")}\n`;
const BODY = "We keep your email address until you close your account.";

describe("dated", () => {
  for (const line of [
    "Last updated: March 3, 2026",
    "Last updated: [October 2025]",
    "The latest version updated on [18 March 2025] is published on this page.",
    "Acme Lamps, February 2025, version 1.2",
    "Policy active as of January 31, 2025. Older policies are in our archive.",
    "The effective date of this privacy policy is September 13, 2025.",
    "Status: April 16, 2025",
    "Published on 19 June 2026",
    "Last update: 04 - 2025.",
    "Version 2025",
    "Last updated: [DATE]",
    "Last updated: DD/MM/YYYY",
    "Effective: 03/04/2026",
    "Last updated: {{ page.date }}",
    "{% include legal-head.html %}",
    "Last updated: 31 February 2026",
  ]) valid(rule, page("# Privacy policy", line, BODY));
  valid(rule, page("# Privacy policy", BODY, ...Array.from({ length: 12 }, (_, n) => `Point ${n} of the text.`), "## Document history", "* 2025, March 28: first version", ...Array.from({ length: 12 }, (_, n) => `Line ${n} of the rest.`)), { name: "a history in the middle" });
  valid(rule, `---\nlast_modified_at: 2026-01-02\n---\n\n${page("# Privacy policy", BODY)}`, { name: "front matter" });
  valid(rule, `<h1>Privacy</h1><p>${BODY}</p><script>document.write(document.lastModified)</script>`, { format: "html" });
  valid(rule, page("# Notice for shops", "This notice supplements the Acme Lamps Privacy Policy.", BODY), { name: "goes with another policy" });
  valid(rule, "# Datenschutz\n\nWir speichern die Daten der Nutzer und löschen sie nach einem Jahr, und das ist nicht schön für die Nutzer.\n", { name: "another language" });
});

describe("undated", () => {
  invalid(rule, page("# Privacy policy", BODY), [
    { messageId: "missing", at: "Privacy policy", line: 1, column: 3, endLine: 1, endColumn: 17, message: "No date here tells readers whether they have seen this version. Add “Last updated:” and the date below the title." },
  ]);
  invalid(rule, page("# Privacy policy", BODY, "## Effective date", "It stands on our site."), [{ messageId: "missing", at: "Effective date", line: 5, column: 4 }]);
  for (const line of ["© 2026 Acme Lamps Ltd. All rights reserved.", "We change the effective date at the top of this policy.", "The California Consumer Privacy Act took effect on January 1, 2020, and we follow it.", "Acme was founded in 2001, and our users have trusted us since then with far more than their addresses alone.", "These changes are effective immediately."])
    invalid(rule, page("# Privacy policy", BODY, line), [{ messageId: "missing", at: "Privacy policy" }], { name: line });
});
