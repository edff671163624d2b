import { describe, expect, it } from "vitest";
import { withSurroundings } from "../../src/document/assemble.js";
import { parse } from "../../src/document/parse.js";
import rule from "../../rules/no-broken-references/rule.js";
import { invalid, valid } from "./helper.js";

const numbered = (body: string): string => `# Privacy\n\n${body}\n\n## 1. Data\n\n## 2. Periods\n\n## 3. Your rights\n`;

describe("numbers", () => {
  invalid(rule, numbered("Object as section 7 says."), [{ messageId: "section", at: "section 7", line: 3, column: 11, endLine: 3, endColumn: 20 }]);
  invalid(rule, numbered("See Sections 2, 3 and 9."), [{ messageId: "section", at: "9" }]);
  invalid(rule, numbered("See Section 2 (Your rights)."), [{ messageId: "number", at: "Section 2", message: "“Section 2”: “Your rights” is 3 here (line 9). Correct the number." }]);
  invalid(rule, "# Terms\n\n### A. Scope\n\n### B. Fees\n\n### C. End\n\nThis follows Section T.\n", [{ messageId: "section", at: "Section T" }]);
  valid(rule, numbered("See section 3, Section 2 – Periods and Sections 1 to 3."));
  valid(rule, numbered("Section 7 of the Data Act, § 25 para 2 No. 2 TDDDG, and Article 13 GDPR apply."));
  valid(rule, numbered("Under the CCPA, Section 9 gives you rights; see Cal. Civ. Code Section 1798.100."));
  valid(rule, numbered("See Section 8 of our Terms, and clause 6 in the Agreement."));
  valid(rule, numbered("Some sections are long. The section 3 of this text, too."));
  valid(rule, "# Privacy\n\nSee section 7.\n\n## Data\n\n## Rights\n", { name: "headings without numbers" });
  valid(rule, numbered("See [Section 9](https://brightloom.io/terms#9)."));
  invalid(rule, "Privacy Policy\n\n1. Data\nWe keep what you write to us, as clause 8 explains to everybody.\n2. Periods\nThirty days for what you write, and a year for invoices.\n3. Rights\nYou may object to all of this, whenever you like to.\n", [{ messageId: "section", at: "clause 8" }], { format: "text" });
});

describe("names", () => {
  const text = (words: string): string => `# Privacy\n\nSee the section “${words}”.\n\n## What we collect\n\n## How we respond to requests for your data\n\n## Contact\n`;
  invalid(rule, text("How we answer to requests for your data"), [{ messageId: "name", at: "How we answer to requests for your data" }]);
  valid(rule, text("What we collect"));
  valid(rule, text("Cookie settings"), { name: "a section of another document" });
});

describe("anchors", () => {
  const page = (link: string): string => `# Privacy\n\n[a](#data) [b](#your-rights) ${link}\n\n## Data\n\n## Your rights\n`;
  invalid(rule, page("[c](#you-rights)"), [{ messageId: "anchor", at: "[c](#you-rights)", suggestions: [page("[c](#your-rights)")] }]);
  invalid(rule, "# P\n\n1. [Your choices](#your-choices)\n2. [How we share](#how-we-share)\n3. [How we store](#how-we-store)\n\n## 1. Your choices\n\nx\n\n## 2. How we share\n\nx\n\n## 3. Why and how we store data\n\nx\n", [{ messageId: "anchor", at: "[How we store](#how-we-store)", message: "“#how-we-store” leads to no heading or id in this document. Did you mean “#3-why-and-how-we-store-data”?" }], { name: "the heading with the link's words, not the entry beside it" });
  invalid(rule, '<ul><li><a href="#s_101">Data</a><li><a href="#s_102">Fees</a><li><a href="#s_103">Law</a></ul><h2 id="s_101">Data</h2><p>x</p><h2 id="s_102">Fees</h2><p>x</p><h2>Law</h2><p>x</p>', [{ messageId: "anchor", at: '<a href="#s_103">Law</a>', message: "“#s_103” leads to no heading or id in this document. Correct it, or set the id." }], { format: "html", name: "the number of another entry is no slip" });
  invalid(rule, page("[c](#refunds)"), [{ messageId: "anchor", at: "[c](#refunds)", message: "“#refunds” leads to no heading or id in this document. Correct it, or set the id." }]);
  valid(rule, page("[c](#top) [d](#) [e](#!/route) [f](#fn1)"));
  valid(rule, page("[c](#Your_Rights) [d](#data-1)"), { name: "other builders' ids" });
  valid(rule, '# Privacy\n\n[a](#x) [b](#y)\n\n<a id="x"></a>\n\n## Y\n');
  valid(rule, "# Privacy\n\n[a](#one) [b](#two) [c](#three)\n\n## Data\n", { name: "ids that a build step makes" });
  valid(rule, "# Privacy\n\n{% include toc.html %}\n\n[a](#data) [b](#gone)\n\n## Data\n", { name: "includes may hold the id" });
  invalid(rule, '<h1 id="a">Privacy</h1><p><a href="#a">up</a> <a href="#b">down</a></p>', [{ messageId: "anchor", at: '<a href="#b">down</a>' }], { format: "html" });
  invalid(rule, '<h1>Privacy</h1><p><a href="#contact-us">contact</a></p><h2>Contact us</h2>', [{ messageId: "idless", at: '<a href="#contact-us">contact</a>' }], { format: "html" });
  valid(rule, '<h1>Privacy</h1><p><a href="#x1">contact</a></p>', { format: "html" });
});

describe("heading ids", () => {
  invalid(rule, "# Privacy\n\n### Searches{: #searches }\n", [{ messageId: "glued", at: "{: #searches }", line: 3, column: 13 }], { output: "# Privacy\n\n### Searches {: #searches }\n" });
  invalid(rule, "# Privacy\n\n### Searches {: searches }\n", [{ messageId: "unsigned", at: "{: searches }" }], { output: "# Privacy\n\n### Searches {: #searches }\n" });
  valid(rule, "# Privacy\n\n### Searches {: #searches }\n\n### All {: .no_toc }\n\n### Toc {: toc }\n");
  valid(rule, "# Privacy\n\n```\n### Searches{: #searches }\n```\n");
});

describe("blanks and private pages", () => {
  invalid(rule, "# P\n\nOur terms are accessible at, unless you object.\n", [{ messageId: "blank", at: "accessible at" }]);
  invalid(rule, "# P\n\nThe list is available at .\n", [{ messageId: "blank", at: "available at" }]);
  valid(rule, "# P\n\nThe list is available at <https://brightloom.io>. It is available at [this page](/x). It is available at {{ site.url }}.\n");
  valid(rule, "# P\n\nHelp is available at any time, and at no cost.\n");
  invalid(rule, "# P\n\n[a](https://brightloom.io/p?preview_id=3&preview_nonce=ab) [b](http://localhost:8080/x)\n", [
    { messageId: "private", at: "[a](https://brightloom.io/p?preview_id=3&preview_nonce=ab)" },
    { messageId: "private", at: "[b](http://localhost:8080/x)" },
  ]);
});

describe("files of the repository", () => {
  const files: Record<string, string> = { "docs/terms.md": "# Terms\n\n## Fees\n", "LICENSE.md": "# L\n" };
  function lint(text: string, exists: (path: string) => boolean | undefined = (path) => path in files): string[] {
    const doc = withSurroundings(parse(text, "markdown"), { path: "docs/privacy.md", exists, document: (path) => (path in files ? parse(files[path]!, "markdown") : undefined), supplements: [] });
    const found: string[] = [];
    const context = { id: "x", sourceCode: { document: doc }, options: [], settings: {}, report: ({ messageId, data }: { messageId: string; data: Record<string, string> }) => found.push(`${messageId} ${data["file"] ?? data["anchor"]}`) };
    (rule.create(context as never) as { root: () => void }).root();
    return found;
  }

  it.each<[text: string, findings: string[]]>([
    ["[a](terms.md) [b](../LICENSE.md) [c](./terms.md#fees)", []],
    ["[a](rules.md)", ["file rules.md"]],
    ["[a](terms.md#refunds)", ["fileAnchor terms.md"]],
    ["[a](../../outside.md)", []],
    ["[a](/terms.md) [b](terms) [c](https://brightloom.io/x.md) [d](mailto:a@brightloom.io) [e]({{ site.url }}/x.md)", []],
    ["[a](terms.html)", []],
    ["[a](#data) [b](privacy#data) [c](privacy#dates)\n\n## Data", ["anchor dates"]],
    ["[a](#data) [b](privacy#data-that-we-keep) [c](terms#dates) [d](./privacy#data)\n\n## Data", ["anchor data-that-we-keep"]],
  ])("%s", (text, findings) => expect(lint(`# P\n\n${text}\n`)).toEqual(findings));

  it("says nothing where nothing can be known", () => expect(lint("# P\n\n[a](rules.md)\n", () => undefined)).toEqual([]));
});
