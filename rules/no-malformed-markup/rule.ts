import type { Block, PolicyDocument } from "../../src/document/model.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule, type Report } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";

/** "##Scope", "## Scope" with a no-break space: a paragraph that was meant as a heading. */
const NO_HEADING = /^(#{2,6})([\u00a0\u2007\u202f]?)(?=[\p{L}\d])/u;
const NO_BREAK_HEADING = /^(#{1,6})[\u00a0\u2007\u202f]\s*/u;
/** Emphasis that was never closed, or closed with a blank before it. */
const RAW_STRONG = /(?<![*\\])\*\*(?!\*)/g;
/** Tags in a text that no browser will read. */
const TAG = /<\/?(?:br|[pbia]|strong|em|ul|ol|li|div|span|h[1-6])(?:\s[^<>]{0,200})?\s?\/?>/i;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow markup that readers see as it stands",
      severity: "warn",
      recommended: true,
      anyLanguage: true,
      url: docsUrl("no-malformed-markup"),
    },
    messages: {
      heading: "“{{text}}” is no heading: a plain blank must follow the number signs.",
      strong: "“{{text}}” is shown with its asterisks: the bold type is not closed. Close or remove it.",
      tag: "“{{text}}” is shown as it stands in plain text. Remove the tag.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
    fixable: "code",
  },
  create(context) {
    return onDocument(
      context,
      (doc, report) => {
        if (doc.format === "markdown") for (const block of doc.blocks) checkMarkdown(doc, block, report);
        else if (doc.format === "text") checkText(doc, report);
      },
      { anyLanguage: true },
    );
  },
} satisfies PolicyRule;
export default rule;

function checkMarkdown(doc: PolicyDocument, block: Block, report: Report): void {
  if (block.kind === "code") return;
  const { text } = block.text;
  const start = block.range[0];
  const source = doc.source.slice(start, start + 40);
  if (block.kind === "paragraph" && source.startsWith("#")) {
    const match = NO_BREAK_HEADING.exec(source) ?? NO_HEADING.exec(source);
    if (match) {
      const at = block.text.range(0, Math.min(text.length, 60));
      report({ at, messageId: "heading", data: { text: shorten(text) }, fix: (fixer) => fixer.replaceTextRange([start, start + match[0].length], `${match[1]!} `) });
    }
  }
  if (!text.includes("**")) return;
  for (const match of text.matchAll(RAW_STRONG)) {
    const [from, to] = block.text.range(match.index, match.index + 2);
    // Escaped on purpose, a footnote mark ("price**"), or code.
    if (doc.source[from] === "\\" || block.marks.some((mark) => mark.kind === "code" && mark.from <= match.index && mark.to >= match.index) || /^\s*$|^[\s.,;)]/.test(text.slice(match.index + 2))) continue;
    // A note that is marked so: "** Prices without tax".
    if (match.index === 0 && text[2] === " ") continue;
    report({ at: [from, to], messageId: "strong", data: { text: shorten(text.slice(match.index, match.index + 200), 40) } });
    return;
  }
}

/** Once a document: a saved page repeats it in every line. */
function checkText(doc: PolicyDocument, report: Report): void {
  for (const block of doc.blocks) {
    const match = TAG.exec(block.text.text);
    if (!match) continue;
    report({ at: block.text.range(match.index, match.index + match[0].length), messageId: "tag", data: { text: shorten(match[0]) } });
    return;
  }
}
