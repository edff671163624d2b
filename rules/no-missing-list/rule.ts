import type { Block } from "../../src/document/model.js";
import { splitNumber } from "../../src/facts/headings.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";

/** The words that announce a list, at the end of a paragraph: "you have the following rights:" */
const ANNOUNCES = /\b(?:following|as follows|below|these|includ(?:e|es|ing)|such as|namely|are|consists? of|for example|e\.g\.|in particular|by|to|we|you|if|when|where|that)\b[^.:]{0,80}:$/i;
/** "You have the following rights over your data." as a last sentence: the full stop does not end what it begins. */
const ANNOUNCES_FLATLY = /(?:^|\. )[^.]{0,300}\b(?:have|exercise|has|enjoy|are|in|for) the following (?:rights?|cases|circumstances|situations|purposes|ways|exceptions|conditions|categories|types)\b[^.:]{0,60}\.$/i;
/** The colon stands before something without readable words. */
const SHOWS_SOMETHING = /<(?:img|iframe|script|object|embed|video|svg|form|table|input|button|[a-z]+-[a-z-]+|[A-Z]\w*)\b|!\[|\{[{%]/;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow announcing a list that never comes",
      severity: "error",
      recommended: true,
      url: docsUrl("no-missing-list"),
    },
    messages: { missing: "“{{words}}” announces a list, and {{next}} follows. Give the list, or end the sentence." },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const block of doc.blocks) {
        if (block.kind !== "paragraph" && block.kind !== "item") continue;
        const { text } = block.text;
        if (text.endsWith(":") ? !ANNOUNCES.test(text) : !ANNOUNCES_FLATLY.test(text)) continue;
        const next = doc.blocks[block.index + 1];
        if (next && !closes(next, block)) continue;
        if (SHOWS_SOMETHING.test(doc.source.slice(block.range[0], next?.range[0] ?? doc.source.length)) || doc.unknowns.some(({ kind }) => kind === "include")) continue;
        const from = Math.max(text.lastIndexOf(". ", text.length - 2) + 2, text.length - 50, 0);
        const start = from <= 1 ? 0 : text.indexOf(" ", from - 1) + 1 || from;
        report({ at: block.text.range(start, text.length), messageId: "missing", data: { words: text.slice(start), next: next ? `the heading “${next.text.text.slice(0, 24)}”` : "nothing" } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;

/** A heading that cannot be the list's first point: the next number of the section's own series. */
function closes(next: Block, { section }: Block): boolean {
  if (next.kind !== "heading" || next.level > 6 || !section.heading) return false;
  return next.level <= section.level && splitNumber(next.text.text, next.marker).number !== "" && splitNumber(section.heading.text.text, section.heading.marker).number !== "";
}
