/** Definitions of "we" with nothing before them: the operator's name was never filled in, or was lost. */
import type { Block, PolicyDocument, Range } from "../document/model.js";
import { splitNumber } from "./headings.js";
import { memo } from "./memo.js";

export interface BlankName {
  /** `("we") is responsible for`, `operated by ("us")`. */
  readonly text: string;
  readonly range: Range;
}

const DEFINED_WE = String.raw`\((?:hereinafter |hereafter |collectively |together |the )?["“”'‘](?:[Ww]e|[Uu]s|[Oo]ur|I|[Mm]e|(?:[Tt]he )?(?:[Cc]ompany|[Oo]perator|[Dd]eveloper|[Cc]ontroller))["“”'’][^().]{0,60}\)`;
/** A block that begins with what a name is called: `("we") is responsible for`. */
const NOTHING_BEFORE = new RegExp(String.raw`^${DEFINED_WE} \p{Ll}+(?: [\p{Ll}-]+){0,2}`, "u");
/** The name belongs between: `operated by ("us")`, `between you and ("we")`. */
const NOTHING_BETWEEN = new RegExp(String.raw`\b(?:(?:operated|owned|run|provided|offered|made|developed|published|maintained) by|between you and) ${DEFINED_WE}`, "u");
/** A line above that ends so is a sentence or the document's name; another may be the operator's. */
const COMPLETE = /[.!?:]["”’)]?$|\b(?:policy|notice|statement)$/i;
/** Pictures, variables and components may hold the name. */
const HOLDS_SOMETHING = /[\p{L}\p{N}{}[\]<]/u;

export const blankNames = memo((doc: PolicyDocument): readonly BlankName[] => {
  const found: BlankName[] = [];
  for (const block of doc.blocks) {
    const { text } = block.text;
    if (!text.includes("(") || block.quoted || block.kind === "heading" || block.kind === "code") continue;
    const first = NOTHING_BEFORE.exec(text);
    const match = first && opensSentence(doc, block) ? first : NOTHING_BETWEEN.exec(text);
    if (!match) continue;
    const bracket = match.index + match[0].indexOf("(");
    const range = block.text.range(match.index, match.index + match[0].length);
    const gap: Range = [bracket === 0 ? block.range[0] : block.text.range(bracket - 2, bracket - 1)[1], block.text.range(bracket, bracket + 1)[0]];
    if (!HOLDS_SOMETHING.test(doc.source.slice(...gap))) found.push({ text: match[0], range });
  }
  return found;
});

function opensSentence(doc: PolicyDocument, { index, section }: Block): boolean {
  const previous = doc.blocks[index - 1];
  return !previous || COMPLETE.test(previous.text.text) || (previous === section.heading && splitNumber(previous.text.text, previous.marker).number !== "");
}
