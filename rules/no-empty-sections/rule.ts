import type { Block, PolicyDocument, Section } from "../../src/document/model.js";
import { dataKinds } from "../../src/facts/data-kinds.js";
import { splitNumber } from "../../src/facts/headings.js";
import { missingLists } from "../../src/facts/missing-lists.js";
import { isBare, isOfItsOwnTopic, isProse, isToldElsewhere, SHOWS_SOMETHING } from "../../src/facts/section-titles.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";

/** Headings that stand for a whole by themselves. */
const SELF_CONTAINED = /\b(?:table of contents|contents|privacy (?:policy|notice|statement))\b|\[?(?:reserved|intentionally (?:left blank|omitted)|deleted|removed|repealed)\]?|^(?:last |effective|version|updated)/i;
/** "Information you submit": a title that names no data, and explains none. */
const NAMES_NO_DATA = /^(?:the |your |other )?(?:[\w-]+ ){0,2}(?:information|data) (?:(?:that|which) )?(?:you|we|users?|(?:is|are) |collected|provided|obtained|received|submitted)\b[^,;:()]{0,60}$/i;
const ON_DATA = /\b(?:information|data)\b/i;

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
    messages: {
      empty: "“{{heading}}” has no text below it. Write the section, or remove its heading.",
      titles: "“{{heading}}” has only titles below it, so readers cannot tell which data is meant. Write what they stand for.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(
      context,
      (doc, report) => {
        const told = new Set(missingLists(doc).flatMap(({ bare }) => bare));
        const empty = doc.sections.filter((section) => isEmpty(doc, section) && !told.has(section.heading!));
        for (const section of empty) {
          const heading = section.heading!;
          // Several bare headings without numbers: the document's ranks are not to be trusted.
          if (splitNumber(heading.text.text, heading.marker).number === "" && empty.length > 1) continue;
          report({ at: heading.text.range(0, Math.min(heading.text.text.length, 100)), messageId: "empty", data: { heading: heading.text.text.slice(0, 60) } });
        }
        for (const section of doc.sections) {
          if (!hasTitlesOnly(doc, section)) continue;
          const { text } = section.heading!;
          report({ at: [text.range()[0], section.blocks.at(-1)!.range[1]], messageId: "titles", data: { heading: text.text.slice(0, 60) } });
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
  const { number } = splitNumber(text, heading.marker);
  const following = next ? splitNumber(next.text.text, next.marker).number : "";
  if (next && number !== "" && following.startsWith(`${number}.`)) return false;
  if (next && (next.level !== heading.level || (following === "") !== (number === ""))) return false;
  if (doc.format === "text" && !isSurelyEmpty(doc, heading)) return false;
  return !SHOWS_SOMETHING.test(doc.source.slice(heading.range[0], next?.range[0] ?? doc.source.length));
}

/** Headings of a plain text are guessed: a sure one is numbered, or called as sections of their own are, and stands between two that have text. */
function isSurelyEmpty(doc: PolicyDocument, heading: Block): boolean {
  const [before, next] = [doc.blocks[heading.index - 1], doc.blocks[heading.index + 1]];
  if (before?.kind !== "paragraph" && before?.kind !== "item") return false;
  if (isToldElsewhere(doc, heading) || (next && isBare(doc, next))) return false;
  return heading.marker === "" ? isOfItsOwnTopic(heading.text.text) && isProse(before) && next !== undefined && isProse(doc.blocks[next.index + 1]) : true;
}

/** "What we collect", and below it "1. Information you submit", "2. Data we obtain": which data, nobody says. */
function hasTitlesOnly(doc: PolicyDocument, { heading, blocks, children }: Section): boolean {
  if (!heading || blocks.length < 2 || children.length > 0 || !ON_DATA.test(heading.text.text)) return false;
  return blocks.every((block) => block.kind === "item" && NAMES_NO_DATA.test(block.text.text) && dataKinds(block.text.text).length === 0 && !isToldElsewhere(doc, block));
}

/** The document's title, or a second line of it. */
const isTitle = (doc: PolicyDocument, section: Section): boolean => section.heading!.index <= 1 || doc.sections.filter(({ heading }) => heading).length < 3;

/** A heading that is a statement says what it has to say: "We never sell your data." */
const isSentence = (text: string): boolean => /[.!:?]$/.test(text) || text.split(" ").length > 9;
