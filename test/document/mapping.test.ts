import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Format } from "../../src/document/model.js";
import { parse, stripBom } from "../../src/document/parse.js";

/** The source under the first place where `words` stands in the readable text. */
function under(source: string, words: string, format: Format = "markdown"): string {
  const doc = parse(source, format);
  for (const block of doc.blocks) {
    const at = block.text.text.indexOf(words);
    if (at === -1) continue;
    const [start, end] = block.text.range(at, at + words.length);
    return doc.source.slice(start, end);
  }
  throw new Error(`not in the text: ${words}; blocks: ${doc.blocks.map((block) => JSON.stringify(block.text.text)).join(" ")}`);
}

describe("words of the readable text are found in the source", () => {
  it.each([
    ["plain", "We keep logs for a while.", "for a while", "for a while"],
    ["a wrapped line", "We keep logs\nfor a while.", "logs for", "logs\nfor"],
    ["CRLF", "We keep logs\r\nfor a while.", "logs for", "logs\r\nfor"],
    ["a lone carriage return", "We keep logs\rfor a while.", "logs for", "logs\rfor"],
    ["indentation of a wrapped line", "- We keep logs\n  for a while.", "logs for", "logs\n  for"],
    ["a quotation's marks", "> We keep logs\n> for a while.", "logs for", "logs\n> for"],
    ["an escape", "as long as \\*we\\* need", "*we* need", "\\*we\\* need"],
    ["a named reference", "terms &amp; periods", "& periods", "&amp; periods"],
    ["a numeric reference", "terms &#38; periods &#x26; more", "& more", "&#x26; more"],
    ["an escaped reference", "write \\&amp; here", "&amp; here", "\\&amp; here"],
    ["a reference that is none", "AT&T; and &nosuchthing; end", "&nosuchthing; end", "&nosuchthing; end"],
    ["emphasis between words", "as long as **necessary** to us", "as necessary to", "as **necessary** to"],
    ["a link", "see [our list](https://a.b/c) now", "our list now", "our list](https://a.b/c) now"],
    ["inline code", "the `_ga` cookie lasts", "_ga cookie", "_ga` cookie"],
    ["runs of blanks", "kept   for \t ever", "kept for ever", "kept   for \t ever"],
    ["astral characters", "🐝 data 💛 kept", "💛 kept", "💛 kept"],
    ["a table cell", "| A | B |\n|---|---|\n| logs | 30 \\| days |", "30 | days", "30 \\| days"],
    ["inline HTML", "as long <b>as</b> needed", "long as needed", "long <b>as</b> needed"],
  ])("Markdown: %s", (_, source, words, expected) => {
    expect(under(source, words)).toBe(expected);
  });

  it.each([
    ["references", "<p>terms &amp;&nbsp;periods</p>", "terms & periods", "terms &amp;&nbsp;periods"],
    ["a reference without semicolon", "<p>terms &amp periods</p>", "& periods", "&amp periods"],
    ["CRLF", "<p>We keep\r\n   logs</p>", "keep logs", "keep\r\n   logs"],
    ["elements", "<p>as <em>long</em> as</p>", "as long as", "as <em>long</em> as"],
    ["a line break", "<p>Acme<br>Street 1</p>", "Acme Street", "Acme<br>Street"],
    ["preformatted prose", "<pre>\n  We keep\n  logs.\n\n  Write to us.\n</pre>", "keep logs.", "keep\n  logs."],
  ])("HTML: %s", (_, source, words, expected) => expect(under(source, words, "html")).toBe(expected));

  it("HTML inside Markdown is read", () => {
    expect(under("# P\n\n<details><summary>More</summary>\n<p>kept &amp; erased</p></details>\n", "kept & erased")).toBe("kept &amp; erased");
  });

  it("plain text wrapped by hand", () => {
    const source = "Privacy Policy\n\nWe keep the server logs of our little service for\n    thirty days, and then the machine deletes them all\nwithout anybody having to ask for it.\n";
    expect(under(source, "service for thirty", "text")).toBe("service for\n    thirty");
  });

  it("a byte order mark is no text", () => {
    const { text, hasBOM } = stripBom("\uFEFFWe keep logs.");
    expect(hasBOM).toBe(true);
    expect(under(text, "We keep")).toBe("We keep");
  });
});

describe("line and column", () => {
  it.each([
    ["\n", "a\nbc\n\nd", 6, 4, 1],
    ["\\r\\n", "a\r\nbc\r\n\r\nd", 9, 4, 1],
    ["\\r", "a\rbc\r\rd", 6, 4, 1],
    ["inside a line", "a\nbcd", 4, 2, 3],
    ["the end", "a\nbc", 4, 2, 3],
  ])("%s", (_, source, offset, line, column) => expect(parse(source, "text").locate(offset)).toEqual({ line, column }));
});

describe("properties", () => {
  const word = fc.constantFrom("data", "kept", "We", "*as*", "**long**", "&amp;", "\\*", "[link](x)", "`code`", "<b>bold</b>", "é", "🐝", "30", "days.", "#", "|", "{{ x }}");
  const gap = fc.constantFrom(" ", "\n", "\r\n", "  ", "\n\n", "\n- ", "\n> ", "\n# ");
  const text = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 40 }).map((parts) => parts.map(([w, g]) => w + g).join(""));

  it.each(["markdown", "html", "text"] as const)("%s: letters map to themselves, ranges stay inside and in order", (format) => {
    fc.assert(
      fc.property(text, (source) => {
        const doc = parse(source, format);
        let last = 0;
        for (const block of doc.blocks) {
          const readable = block.text.text;
          expect(block.range[0]).toBeGreaterThanOrEqual(0);
          expect(block.range[1]).toBeLessThanOrEqual(source.length);
          for (let i = 0; i < readable.length; i++) {
            const [start, end] = block.text.range(i, i + 1);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(source.length);
            if (/[a-z0-9]/i.test(readable[i]!)) expect(source.slice(start, end)).toBe(readable[i]);
            last = start;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("sentences cover the letters of their block once", () => {
    fc.assert(
      fc.property(text, (source) => {
        const doc = parse(source, "markdown");
        for (const block of doc.blocks) {
          if (block.kind === "code") continue;
          const joined = doc.sentences.filter((sentence) => sentence.block === block).map((sentence) => sentence.text).join("");
          expect(joined.replace(/\s/g, "")).toBe(block.text.text.replace(/\s/g, ""));
        }
      }),
      { numRuns: 200 },
    );
  });
});
