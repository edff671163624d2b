import { expect, it } from "vitest";
import { withSurroundings } from "../../src/document/assemble.js";
import { parse } from "../../src/document/parse.js";
import { unlinkedDocuments } from "../../src/facts/unlinked-documents.js";
import rule from "../../rules/no-unlinked-documents/rule.js";
import { invalid, valid } from "./helper.js";

const page = (text: string): string => `# Brightloom privacy policy\n\nWe keep little.\n\n${text}\n`;

invalid(rule, page("For more, see our Cookie Policy."), [{ messageId: "unlinked", at: "Cookie Policy", line: 5, column: 19, endLine: 5, endColumn: 32, message: "“Cookie Policy”: readers are sent there, and nothing here says where it is. Link it, or write its address." }]);
invalid(rule, page("Words have the same meanings as in our Terms and Conditions."), [{ messageId: "unlinked", at: "Terms and Conditions" }]);
invalid(rule, page("Words have the meaning given to them in our “Terms of Use”."), [{ messageId: "unlinked", at: "Terms of Use" }]);
invalid(rule, page("You may visit Security & Protection to learn about our measures."), [{ messageId: "unlinked", at: "Security & Protection" }]);
invalid(rule, page("Please read the Brightloom Terms of Service."), [{ messageId: "unlinked", at: "Terms of Service" }]);
invalid(rule, page("Please read this Privacy Policy together with our Acceptable Use Policy."), [{ messageId: "unlinked", at: "Acceptable Use Policy" }]);
invalid(rule, page("Refunds are explained in our refund policy."), [{ messageId: "unlinked", at: "refund policy" }]);
invalid(rule, page("We have drawn up a “Cookie Policy”, which says what each cookie does. Please consult this policy for details."), [{ messageId: "unlinked", at: "Cookie Policy" }]);
invalid(rule, page("See our Cookie Policy.\n\nAgain, see our Cookie Policy, and read our Terms of Use."), [{ messageId: "unlinked", at: "Cookie Policy", line: 5 }, { messageId: "unlinked", at: "Terms of Use", line: 7 }], { name: "each document once" });
invalid(rule, page("## Cookies\n\nWe set one. See our Cookie Policy."), [{ messageId: "unlinked", at: "Cookie Policy" }], { name: "the section that sends readers on is not where they are sent" });
invalid(rule, page("See our Cookie Policy. Others explain [cookies](https://allaboutcookies.example/)."), [], { name: "a link in the next sentence may be the way" });
invalid(rule, page("See our Cookie Policy.\n\nOthers explain [them](https://allaboutcookies.example/)."), [{ messageId: "unlinked", at: "Cookie Policy" }], { name: "the name of somebody's site is no address of ours" });
invalid(rule, "Brightloom privacy policy\n\nFor more, see our Cookie Policy.\n", [{ messageId: "unlinked", at: "Cookie Policy" }], { format: "text" });
invalid(rule, "<h1>Brightloom privacy policy</h1><p>For more, see our <b>Cookie Policy</b>.</p>", [{ messageId: "unlinked", at: "Cookie Policy" }], { format: "html", name: "bold words in a sentence are no label of a part" });
invalid(rule, "# Terms of Service\n\nWe use data as described in our Privacy Policy.\n", [{ messageId: "unlinked", at: "Privacy Policy" }]);

valid(rule, page("For more, see our [Cookie Policy](/c)."));
valid(rule, page("For more, see our Cookie Policy.\n\n[What our cookies do](/cookie-policy)"));
valid(rule, page("For more, see our Cookie Policy.\n\nIt stands at brightloom.io/legal/cookies."));
valid(rule, page("For more, see our Cookie Policy, on our website."));
valid(rule, page("For more, see our Cookie Policy in the footer."));
valid(rule, page("For more, see our Cookie Policy below."));
valid(rule, page("For more, see our Cookie Policy.\n\n## Cookie policy\n\nWe set one."));
valid(rule, page("For more, see our Cookie Policy:\n\n- [here](/c)"));
valid(rule, page("See the terms in our Terms of Use, which are accessible at, unless otherwise defined."), { name: "a blank that no-broken-references reports" });
valid(rule, page("We close accounts that break our Terms of Service. This policy is part of our Terms of Use."));
valid(rule, page("You have read our Terms of Service. We review our Security Policy every year."));
valid(rule, page("Please read their Cookie Policy, and review the terms and conditions of each site. See Tollhouse's Terms of Service."));
valid(rule, page("See the Tollhouse Privacy & Security page, and consult the terms of use of your bank."));
valid(rule, page("Please read this Privacy Policy. For more, see our Privacy Policy and our Data Protection Policy."));
valid(rule, "# Terms of Service\n\nPlease read our Terms of Use. They are short.\n");
valid(rule, "---\ntitle: Privacy\n---\n\nSee our Cookie Policy.\n\n{% include legal-links.html %}\n");
valid(rule, page("> See our Cookie Policy."));

it.each<[file: string, sentence: string, found: string[]]>([
  ["docs/cookie-policy.md", "See our Cookie Policy.", []],
  ["COOKIES.md", "See our Cookie Policy.", []],
  ["legal/terms_of_use.html", "Please read our Terms of Use.", []],
  ["legal/TERMS.md", "Please read our Terms of Use.", []],
  ["legal/TERMS.md", "See our Cookie Policy.", ["Cookie Policy"]],
])("a file of the repository is a way to it: %s, %s", (file, sentence, found) => {
  const doc = withSurroundings(parse(page(sentence), "markdown"), { path: "docs/privacy.md", exists: (path) => path === file, document: () => undefined, supplements: [] });
  expect(unlinkedDocuments(doc).map(({ written }) => written)).toEqual(found);
});
