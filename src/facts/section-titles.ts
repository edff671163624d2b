/** What headings of policies say by their words and their place, where ranks and numbers say nothing: plain text has no others. */
import type { Block, PolicyDocument } from "../document/model.js";
import { splitNumber } from "./headings.js";

const BEFORE = String.raw`^(?:[\divx]{1,4}[.)] )?(?:our |the )?`;
const DOCUMENT = "(?:this |our |the )?(?:(?:privacy|cookies?) )?(?:policy|notice|statement)";
/** Sections that stand for themselves: no point of a list of rights, cases or purposes, and nothing's parent. */
const OWN_TOPIC = new RegExp(
  `${BEFORE}(?:(?:changes|updates|amendments|modifications)(?: to| of| in)? ${DOCUMENT}|children(?:['’]s)?(?: (?:online )?privacy)?|(?:controls for )?do[- ]not[- ]track(?: (?:features|signals|disclosures?))?|links to (?:other|third[- ]party) (?:web)?sites|(?:governing|applicable) law|(?:data|information) (?:retention|security)|retention of (?:your )?(?:personal )?(?:data|information))$`,
  "i",
);
/** Sections that may be a point of "things to know", and none of a list of data, purposes or rights: "How we use your data", "Contact us". */
const QUESTION = new RegExp(`${BEFORE}(?:how (?:(?:do|can|will|may) )?(?:we|you|long|to contact|to exercise)\\b.{0,60}|(?:who|where|why) (?:(?:do|are|can) )?we\\b.{0,60}|(?:international|cross[- ]border) (?:data )?transfers?(?: of (?:your )?(?:personal )?(?:data|information))?|(?:your|user) (?:privacy )?(?:rights|choices)(?: and (?:rights|choices))?|contact(?:ing)? us)$`, "i");
/** "The collection of personal information" */
const PART_OF_DATA = new RegExp(`${BEFORE}(?:collection|use|usage|processing|storage|sharing|disclosure|transfer|retention)(?:(?:,| and| or) (?:the )?(?:collection|use|usage|processing|storage|sharing|disclosure|transfer|retention)){0,2} of (?:[\\w-]+['’]?s? )?(?:non-)?personal(?:ly identifiable)? (?:information|data)$`, "i");
/** What shows something without readable words. */
export const SHOWS_SOMETHING = /<(?:img|iframe|script|object|embed|video|svg|form|table|input|button|[a-z]+-[a-z-]+|[A-Z]\w*)\b|!\[|\{[{%]|<!--#include/;
const PROSE_LENGTH = 60;

export const isOfItsOwnTopic = (title: string): boolean => OWN_TOPIC.test(title);
export const isQuestion = (title: string): boolean => QUESTION.test(title);
export const isPartOfData = (title: string): boolean => PART_OF_DATA.test(title);

/** Running text, as stands below a heading. */
export const isProse = (block: Block | undefined): boolean => block?.kind === "paragraph" && block.text.text.length >= PROSE_LENGTH && /[.:]["”’)]?$/.test(block.text.text);

/** A heading right above another one. */
export const isBare = (doc: PolicyDocument, block: Block): boolean => block.kind === "heading" && block.level <= 6 && doc.blocks[block.index + 1]?.kind === "heading";

/** Letters and digits of a title, by which its copies in a table of contents are known. */
const keyOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Another line holds or opens with the same title: a table of contents, a menu, or the text that an entry stands for. */
export function isToldElsewhere(doc: PolicyDocument, { index, text }: Block): boolean {
  const { name } = splitNumber(text.text);
  const key = keyOf(name);
  return doc.blocks.some((block) => {
    if (block.index === index || block.text.text.length < 4) return false;
    const other = keyOf(splitNumber(block.text.text).name.slice(0, name.length + 20));
    return other.startsWith(key) || (block.kind === "heading" && other.length * 2 >= key.length && key.startsWith(other));
  });
}
