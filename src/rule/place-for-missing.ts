import type { Block, PolicyDocument, Range } from "../document/model.js";

/**
 * Where a finding about something missing stands: the heading of the section that should hold it, else the title's words.
 * @param topic matches the readable text of the right heading; with several, the first in the text wins
 * @returns undefined for a document without any text
 */
export function placeForMissing(doc: PolicyDocument, topic: RegExp): Range | undefined {
  const headings = doc.blocks.filter((block) => block.kind === "heading");
  const place = headings.find((block) => topic.test(block.text.text)) ?? titleOf(doc, headings) ?? doc.blocks.find((block) => block.text.text !== "");
  return place && wordsOf(place);
}

/** The first heading of a saved page may be one of its menus. */
function titleOf(doc: PolicyDocument, headings: readonly Block[]): Block | undefined {
  return (doc.format === "html" && headings.find((block) => PAGE_TITLE.test(block.text.text))) || doc.title;
}
const PAGE_TITLE = /^(?=.{1,80}$).*\b(?:privacy|data protection|terms|conditions)\b/i;

/** The first line of a long block is enough: nobody wants a whole paragraph underlined. */
const LONGEST = 120;

function wordsOf(block: Block): Range | undefined {
  const { text } = block.text;
  const end = text.length <= LONGEST ? text.length : Math.max(text.lastIndexOf(" ", LONGEST), 1);
  const [from, to] = block.text.range(0, end);
  return to > from ? [from, to] : undefined;
}
