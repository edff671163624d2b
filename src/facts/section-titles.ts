/** What headings of policies say by their words and their place, where ranks and numbers say nothing: plain text has no others. */
import type { Block, PolicyDocument } from "../document/model.js";

const BEFORE = String.raw`^(?:[\divx]{1,4}[.)] )?(?:our |the )?`;
const DOCUMENT = "(?:this |our |the )?(?:(?:privacy|cookies?) )?(?:policy|notice|statement)";
/** Sections that stand for themselves: no point of a list of rights, cases or purposes, and nothing's parent. */
const OWN_TOPIC = new RegExp(
  `${BEFORE}(?:(?:changes|updates|amendments|modifications)(?: to| of| in)? ${DOCUMENT}|children(?:['’]s)?(?: (?:online )?privacy)?|(?:controls for )?do[- ]not[- ]track(?: (?:features|signals|disclosures?))?|links to (?:other|third[- ]party) (?:web)?sites|(?:governing|applicable) law|(?:data|information) (?:retention|security)|retention of (?:your )?(?:personal )?(?:data|information))$`,
  "i",
);
/** "The collection of personal information" */
const PART_OF_DATA = new RegExp(`${BEFORE}(?:collection|use|usage|processing|storage|sharing|disclosure|transfer|retention)(?:(?:,| and| or) (?:the )?(?:collection|use|usage|processing|storage|sharing|disclosure|transfer|retention)){0,2} of (?:[\\w-]+['’]?s? )?(?:non-)?personal(?:ly identifiable)? (?:information|data)$`, "i");
/** What shows something without readable words. */
export const SHOWS_SOMETHING = /<(?:img|iframe|script|object|embed|video|svg|form|table|input|button|[a-z]+-[a-z-]+|[A-Z]\w*)\b|!\[|\{[{%]|<!--#include/;
const PROSE_LENGTH = 60;

export const isOfItsOwnTopic = (title: string): boolean => OWN_TOPIC.test(title);
export const isPartOfData = (title: string): boolean => PART_OF_DATA.test(title);

/** Running text, as stands below a heading. */
export const isProse = (block: Block | undefined): boolean => block?.kind === "paragraph" && block.text.text.length >= PROSE_LENGTH && /[.:]["”’)]?$/.test(block.text.text);

/** A heading right above another one. */
export const isBare = (doc: PolicyDocument, block: Block): boolean => block.kind === "heading" && block.level <= 6 && doc.blocks[block.index + 1]?.kind === "heading";
