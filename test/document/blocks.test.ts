import { describe, expect, it } from "vitest";
import type { Format } from "../../src/document/model.js";
import { parse, UnreadableDocumentError } from "../../src/document/parse.js";

/** Blocks as "kind marker: text", headings as "h2: text". */
const outline = (source: string, format: Format = "markdown", mdx = false): string[] =>
  parse(source, format, { mdx }).blocks.map((block) => `${block.kind === "heading" ? `h${block.level}` : block.kind}${block.marker && ` ${block.marker}`}: ${block.text.text}`);

describe("Markdown", () => {
  it("headings, paragraphs, lists and their lead", () => {
    const source = "# Privacy\n\nWe keep:\n\n- logs\n  - of errors\n- names\n\n1. first\n2. second\n";
    expect(outline(source)).toEqual(["h1: Privacy", "paragraph: We keep:", "item -: logs", "item -: of errors", "item -: names", "item 1.: first", "item 2.: second"]);
    const { blocks } = parse(source, "markdown");
    expect(blocks[2]!.lead).toBe(blocks[1]);
    expect(blocks[3]!.lead).toBe(blocks[2]);
    expect(blocks[3]!.listDepth).toBe(2);
  });

  it("tables know their heads", () => {
    const { blocks } = parse("| Data | Kept for |\n|---|---|\n| Logs | 30 days |\n", "markdown");
    expect(blocks.at(-1)!.cell).toEqual({ table: 0, row: 1, column: 1, isHeader: false, columnHeader: "Kept for", rowHeader: "Logs" });
  });

  it("a bold line is a heading, a bold sentence is not", () => {
    expect(outline("**Your rights**\n\nAsk us.\n\n**We never sell data.**\n\n**Note:** read on.")).toEqual(["h7: Your rights", "paragraph: Ask us.", "paragraph: We never sell data.", "paragraph: Note: read on."]);
  });

  it("a passage in the style of a heading is a paragraph, a long heading is none", () => {
    const passage = "Changes We look at this text every year. If it changes, we write to everybody who has an account, and we show the new text for thirty days before it holds. You may leave until then. We keep the old texts in the archive, too.";
    const long = `Which data about you we keep ${"and keep ".repeat(20)}for how long`;
    expect(outline(`<h2>${passage}</h2><h2>${long}</h2>`, "html")).toEqual([`paragraph: ${passage}`, `h2: ${long}`]);
  });

  it("sections nest by level", () => {
    const { sections } = parse("# A\n\n## B\n\nx\n\n### C\n\n## D\n", "markdown");
    expect(sections.map((section) => `${section.title}<${section.parent?.title ?? "-"}`)).toEqual(["<-", "A<", "B<A", "C<B", "D<A"]);
  });

  it("front matter is kept apart", () => {
    const doc = parse("---\ntitle: Privacy\ndate: 2026-01-02\n---\n\n# P\n", "markdown");
    expect(doc.frontMatter?.value).toBe("title: Privacy\ndate: 2026-01-02");
    expect(doc.source.slice(doc.frontMatter!.valueStart)).toMatch(/^title/);
    expect(doc.blocks).toHaveLength(1);
  });

  it("footnotes are text", () => expect(outline("Kept.[^1]\n\n[^1]: For a year.\n")).toEqual(["paragraph: Kept.", "paragraph: For a year."]));

  it("marks of page builders are no text", () => {
    const source = "## Scope {#scope}\n{: .no_toc }\n\n{% include dates.md %}\n\nMail [us]({{ site.email }}) at {{ site.name }}.\n";
    const doc = parse(source, "markdown");
    expect(doc.blocks.map((block) => block.text.text)).toEqual(["Scope", "Mail us at {{.site.name.}}."]);
    expect(doc.unknowns.map((unknown) => unknown.text)).toEqual(["{% include dates.md %}", "{{ site.email }}", "{{ site.name }}"]);
    expect([...doc.anchors.keys()]).toEqual(["scope"]);
    expect(doc.links[0]!.url).toBe("{{.site.email.}}");
  });

  it("code in fences keeps its braces", () => expect(parse("```\n{{ x }}\n```\n", "markdown").unknowns).toEqual([]));

  it("links of every sort", () => {
    const doc = parse('[a](b "t") <https://x.y> [c][d] <a href="mailto:p@q.r">mail</a>\n\n[d]: e\n', "markdown");
    expect(doc.links.map(({ kind, text, url }) => [kind, text, url])).toEqual([
      ["link", "a", "b"],
      ["autolink", "https://x.y", "https://x.y"],
      ["reference", "c", "e"],
      ["html", "mail", "mailto:p@q.r"],
    ]);
  });

  it("anchors set by hand", () => expect([...parse('<a id="top"></a>\n\n## X <a name="x"></a>\n', "markdown").anchors.keys()]).toEqual(["top", "x"]));

  it("MDX: imports, exports, comments and components", () => {
    const source = 'import X from "./x"\nexport const a = 1\n\n# Privacy\n\n{/* eslint-disable */}\n\nWrite to {email}.\n';
    expect(outline(source, "markdown", true)).toEqual(["h1: Privacy", "paragraph: Write to {email}."]);
    const doc = parse(source, "markdown", { mdx: true });
    expect(doc.comments.map((comment) => comment.text)).toEqual(["{/* eslint-disable */}"]);
    expect(doc.unknowns.map((unknown) => unknown.text)).toEqual(["{email}"]);
  });
});

describe("HTML", () => {
  it("leaves out what is not the policy", () => {
    const page = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body>
      <nav><a href="/">Home</a></nav><script>let x = "We keep";</script>
      <h1>Privacy</h1><p>We keep logs.</p><p hidden>secret</p><p style="display: none">gone</p><div aria-hidden="true">icon</div>
      <footer>© Brightloom</footer></body></html>`;
    expect(outline(page, "html")).toEqual(["h1: Privacy", "paragraph: We keep logs."]);
  });

  it("lists, definition lists, tables, line breaks", () => {
    const page = "<p>We keep:</p><ol><li>logs</li><li>names<p>and more</p></li></ol><dl><dt>Site</dt><dd>this page</dd></dl><table><tr><th>Data</th><th>For</th></tr><tr><td>Logs</td><td>a year</td></tr></table><p>One.<br>Two<br>three.</p>";
    expect(outline(page, "html")).toEqual(["paragraph: We keep:", "item 1.: logs", "item 2.: names", "paragraph: and more", "term: Site", "description: this page", "cell: Data", "cell: For", "cell: Logs", "cell: a year", "paragraph: One.", "paragraph: Two three."]);
    const { blocks } = parse(page, "html");
    expect(blocks[1]!.lead).toBe(blocks[0]);
    expect(blocks[9]!.cell).toMatchObject({ columnHeader: "For", rowHeader: "Logs" });
  });

  it("a table of one column is layout", () => expect(outline("<table><tr><td><p>We keep logs.</p></td></tr></table>", "html")).toEqual(["paragraph: We keep logs."]));

  it("prose in <pre>, code in <pre><code>", () => expect(outline("<pre>\nWe keep\nlogs.\n\n- one\n- two\n</pre><pre><code>let x</code></pre>", "html")).toEqual(["paragraph: We keep logs.", "item -: one", "item -: two", "code: let x"]));

  it("keeps an encoded address's place", () => {
    const doc = parse('<p>Write to <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="ab12">[email&#160;protected]</a>.</p>', "html");
    expect(doc.links[0]).toMatchObject({ url: "/cdn-cgi/l/email-protection#ab12", text: "[email protected]" });
  });

  it("refuses what is nested thousands deep", () => {
    expect(() => parse(`${"<div>".repeat(20_000)}x`, "html")).toThrow(UnreadableDocumentError);
  });
});

describe("plain text", () => {
  it("numbered clauses of every sort", () => {
    const source = ["PRIVACY POLICY", "", "1. Scope", "This covers all of our little services and the pages that belong to them.", "1.2 Data", "We keep:", "a) logs;", "(b) names;", "-1. addresses;", "<2> phones;", "• nothing else.", ""].join("\n");
    expect(outline(source, "text")).toEqual([
      "h1: PRIVACY POLICY",
      "h2 1.: Scope",
      "paragraph: This covers all of our little services and the pages that belong to them.",
      "h3 1.2: Data",
      "paragraph: We keep:",
      "item a): logs;",
      "item (b): names;",
      "item -1.: addresses;",
      "item <2>: phones;",
      "item •: nothing else.",
    ]);
  });

  const PROSE = "The lamp on your desk sends its colour to our server, and the server keeps it until you\nswitch the lamp off or take it out of the app, which you can do at any time you like.\n";
  it.each([
    ["Lamp Makers Ltd\nPrivacy rules\n\n", ["h1: Lamp Makers Ltd Privacy rules"]],
    ["LAMPS: PRIVACY NOTICE\n\n", ["h1: LAMPS: PRIVACY NOTICE"]],
    ["Lamps: our privacy notice\n\n", ["h1: Lamps: our privacy notice"]],
    ["Last updated: 5 May 2026\n\n", ["paragraph: Last updated: 5 May 2026"]],
    ["The lamps that we make\nbelong to you.\n\n", ["paragraph: The lamps that we make belong to you."]],
    ["🛡️ Lamp Makers\n\n", ["h1: 🛡️ Lamp Makers"]],
    ["🛡️ we keep your lamps safe\n\n", ["paragraph: 🛡️ we keep your lamps safe"]],
    ["Lamp Makers Ltd\nsince 1998\n\n", ["paragraph: Lamp Makers Ltd since 1998"]],
    ["Privacy\nLast updated: 5 May 2026\n\n", ["h1: Privacy", "paragraph: Last updated: 5 May 2026"]],
  ])("the first lines of a text wrapped by hand: %j", (title, expected) => expect(outline(`${title}${PROSE}\n${PROSE}`, "text").slice(0, -2)).toEqual(expected));
  it("a title in two lines keeps its place", () => expect(parse(`Lamp Makers Ltd\nPrivacy rules\n\n${PROSE}`, "text").title!.range).toEqual([0, 29]));

  it("the document's name in small letters, right above its text", () => {
    expect(outline("privacy policy \n(“we”) make lamps and keep no data of yours.\n", "text")).toEqual(["h1: privacy policy", "paragraph: (“we”) make lamps and keep no data of yours."]);
    expect(outline("Privacy notice\nof the lamp makers.\n", "text")).toEqual(["paragraph: Privacy notice of the lamp makers."]);
  });

  it("a sentence of the document about itself is no heading", () => {
    expect(outline("Privacy Policy\n\nThis notice explains:\n\nWhat we keep\n\nWe keep the logs of our servers for a week.\n", "text")).toEqual([
      "h1: Privacy Policy",
      "paragraph: This notice explains:",
      "h2: What we keep",
      "paragraph: We keep the logs of our servers for a week.",
    ]);
  });

  it("a section with nothing below it, in a numbered series of sections", () => {
    const text = "We keep the logs of our servers for a week.";
    expect(outline(`Privacy Policy\n\n1. Logs\n${text}\n\n2. Rights\n\n3. Contact\n${text}\n`, "text")).toContain("h2 2.: Rights");
    expect(outline(`Privacy Policy\n\n2. Use\n${text}\n1. Orders\n2. Repairs\n3. Letters\n4. Lamps\n${text}\n3. Contact\n${text}\n`, "text")).toContain("item 3.: Letters");
    expect(outline(`Privacy Policy\n\n1. Logs\n${text}\n\n2. Contact`, "text")).toContain("h2 2.: Contact");
    expect(outline(`Privacy Policy\n\n1. Logs\n${text}\n2. Rights\n3. Letters\n4. Lamps\n`, "text")).toContain("item 2.: Rights");
  });

  it("underlined headings and Markdown's hashes", () => expect(outline("Privacy\n=======\n\nWe keep logs.\n\n## Rights\n\nAsk.\n", "text")).toEqual(["h1: Privacy", "paragraph: We keep logs.", "h2: Rights", "paragraph: Ask."]));

  it("four blanks before a clause are no code", () => expect(outline("Privacy Policy\n\n    a) We keep the logs of our servers.\n", "text")).toEqual(["h1: Privacy Policy", "item a): We keep the logs of our servers."]));

  it("lines that a saved page broke at its links", () => expect(outline(`Privacy Policy\n${"We have written a long policy for everyone who uses the service. ".repeat(4)}\nYou may write to us at\nprivacy@brightloom.io\nand we will answer.\n`, "text").at(-1)).toBe("paragraph: You may write to us at privacy@brightloom.io and we will answer."));

  it("a list that lost its bullets", () => {
    const blocks = outline("Privacy Policy\n\nWe collect the following from you:\n\nYour name\n\nYour address\n\nHow we use it\n\nTo send you what you have ordered from our shop, and for nothing else at all.\n", "text");
    expect(blocks).toEqual(["h1: Privacy Policy", "paragraph: We collect the following from you:", "item: Your name", "item: Your address", "h2: How we use it", "paragraph: To send you what you have ordered from our shop, and for nothing else at all."]);
  });
});
