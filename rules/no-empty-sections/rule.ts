import type { PolicyDocument, Section } from "../../src/document/model.js";
import { splitNumber } from "../../src/facts/headings.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";

/** Headings that stand for a whole by themselves. */
const SELF_CONTAINED = /\b(?:table of contents|contents|privacy (?:policy|notice|statement))\b|\[?(?:reserved|intentionally (?:left blank|omitted)|deleted|removed|repealed)\]?|^(?:last |effective|version|updated)/i;
/** What shows something without readable words. */
const SHOWS_SOMETHING = /<(?:img|iframe|script|object|embed|video|svg|form|table|input|button|[a-z]+-[a-z-]+|[A-Z]\w*)\b|!\[|\{[{%]|<!--#include/;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow headings with nothing below them",
      severity: "warn",
      recommended: true,
      anyLanguage: true,
      url: docsUrl("no-empty-sections"),
    },
    messages: { empty: "“{{heading}}” has no text below it. Write the section, or remove its heading." },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(
      context,
      (doc, report) => {
        // Headings of a plain text are guessed: a short line is not always one.
        if (doc.format === "text") return;
        const empty = doc.sections.filter((section) => isEmpty(doc, section));
        for (const section of empty) {
          const heading = section.heading!;
          // Several bare headings without numbers: the document's ranks are not to be trusted.
          if (splitNumber(heading.text.text).number === "" && empty.length > 1) continue;
          report({ at: heading.text.range(0, Math.min(heading.text.text.length, 100)), messageId: "empty", data: { heading: heading.text.text.slice(0, 60) } });
        }
      },
      { anyLanguage: true },
    );
  },
} satisfies PolicyRule;
export default rule;

/** Nothing below, and then a heading of the same rank and kind, or the end. */
function isEmpty(doc: PolicyDocument, section: Section): boolean {
  const { heading } = section;
  if (!heading || section.blocks.length > 0 || section.children.length > 0 || heading.level > 6) return false;
  const { text } = heading.text;
  if (SELF_CONTAINED.test(text) || isTitle(doc, section) || isSentence(text) || text.includes("{{")) return false;
  const next = doc.blocks[heading.index + 1];
  // "2.2" before "2.2.1": its parts follow, whatever their rank.
  const { number } = splitNumber(text);
  if (next && number !== "" && splitNumber(next.text.text).number.startsWith(`${number}.`)) return false;
  if (next && (next.level !== heading.level || (splitNumber(next.text.text).number === "") !== (number === ""))) return false;
  return !SHOWS_SOMETHING.test(doc.source.slice(heading.range[0], next?.range[0] ?? doc.source.length));
}

/** The document's title, or a second line of it. */
const isTitle = (doc: PolicyDocument, section: Section): boolean => section.heading!.index <= 1 || doc.sections.filter(({ heading }) => heading).length < 3;

/** A heading that is a statement says what it has to say: "We never sell your data." */
const isSentence = (text: string): boolean => /[.!:?]$/.test(text) || text.split(" ").length > 9;
