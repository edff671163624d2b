/** Headings as readers refer to them: their numbers, names and link targets. */
import type { Block, PolicyDocument } from "../document/model.js";
import { memo } from "./memo.js";

export interface Heading {
  readonly block: Block;
  /** "3", "4.2", "B", "iv": as written, without brackets and full stops at its ends, upper case; "" without one. */
  readonly number: string;
  /** Without its number. */
  readonly name: string;
}

/** "1. ", "4.2 ", "(3) ", "B. ", "Section 3: ", "Article IV – ", "§ 7 " at the start of a heading or clause. */
const NUMBER = /^(?:(?:section|article|clause|part|annex|appendix|schedule|§)\s*)?\(?(\d{1,3}(?:\.\d{1,3})*|[A-Z](?=[.):])|[IVX]{1,5}(?=[.):]))[.):]?\s*[-–—:]?\s*/i;
/** "第 2 条", "第3章": Japanese and Chinese articles. */
const CJK_NUMBER = /^第\s*(\d{1,3})\s*[条條章节節]\s*/;
/** A number must not be the first word of a name: "5 things we do", "I agree". */
const NUMBER_ENDS = /[.):§–—-]\s*$|^\D+\d/;

/** The number that a heading or clause begins with, and the words behind it. */
export function splitNumber(text: string, marker = ""): { number: string; name: string } {
  const own = /[A-Za-z\d]+(?:\.\d+)*/.exec(marker.replace(/^(?:section|article)\s+/i, ""))?.[0];
  if (own) return { number: own.toUpperCase(), name: text };
  const cjk = CJK_NUMBER.exec(text);
  if (cjk) return { number: cjk[1]!, name: text.slice(cjk[0].length) };
  const match = NUMBER.exec(text);
  if (!match) return { number: "", name: text };
  const isDotted = match[1]!.includes(".");
  if (match[0].length === text.length && !isDotted) return { number: "", name: text };
  if (!isDotted && !NUMBER_ENDS.test(match[0])) return { number: "", name: text };
  return { number: match[1]!.toUpperCase(), name: text.slice(match[0].length) };
}

export const headings = memo((doc: PolicyDocument): readonly Heading[] =>
  doc.blocks.filter((block) => block.kind === "heading").map((block) => ({ block, ...splitNumber(block.text.text, block.marker) })),
);

/** Letters and digits only, lower case: what the anchor styles of page builders have in common. */
export const anchorKey = (text: string): string => text.toLowerCase().normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");

/** Every link target inside the document, by `anchorKey`. HTML has only the ids that it states; Markdown's builders make one for each heading. */
export const anchors = memo((doc: PolicyDocument): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const id of doc.anchors.keys()) keys.add(anchorKey(id));
  if (doc.format === "html") return keys;
  for (const { block, name } of headings(doc)) {
    const key = anchorKey(block.text.text);
    keys.add(key);
    keys.add(anchorKey(name));
    // A heading that stands twice gets a running number.
    for (let n = 1; n < 4; n++) keys.add(`${key}${n}`);
    // Some builders put "and" for an ampersand.
    keys.add(anchorKey(block.text.text.replace(/&/g, " and ")));
  }
  return keys;
});
