/** What the document calls the terms that go with it: one document should have one name. */
import type { Block, PolicyDocument, Range } from "../document/model.js";
import { memo } from "./memo.js";

export interface CompanionName {
  /** "Terms of Service", as written. */
  readonly written: string;
  /** In small letters, "&" as "and". */
  readonly key: string;
  readonly range: Range;
  /** Where its link leads, without query and fragment; undefined without a link. */
  readonly url: string | undefined;
}

const NAMES = /\b(?:terms of (?:service|use)|terms (?:and|&) conditions|conditions of use)\b/gi;
/** In small letters these are a name only as "our terms and conditions". */
const COMMON = /^(?:terms (?:and|&) conditions|conditions of use)$/;
const OURS = /\bour $/i;
const QUOTE = /["“‘«]$/;
/** The terms of somebody else: "Stripe's", "their", "its", "the third party's". */
const OTHERS = /(?:['’]s?|\b(?:their|its|his|such|any|those|these third[- ]party|third[- ]party|other|applicable|different|separate|whose|additional))\s+(?:\w+\s+)?$/i;
/** "the terms of use and privacy policies of third parties" */
const OTHERS_AFTER = /^["”’»]?(?: and(?: the)?(?: \w+){1,3})? (?:of|for) (?!use\b|this\b|our\b)/i;
const OWN = /\b(?:our|the|these|this|to|with|in|by|of|and)\s+$/i;

/** Every mention of the operator's own terms, in the order of the text. */
export const companionNames = memo((doc: PolicyDocument): readonly CompanionName[] => {
  const found: CompanionName[] = [];
  for (const block of doc.blocks) {
    if (block.kind === "code" || block.kind === "heading") continue;
    for (const match of block.text.text.matchAll(NAMES)) {
      const before = block.text.text.slice(Math.max(0, match.index - 40), match.index).replace(QUOTE, "");
      const to = match.index + match[0].length;
      if (OTHERS_AFTER.test(block.text.text.slice(to, to + 60))) continue;
      if (COMMON.test(match[0]) && !OURS.test(before)) continue;
      if (match[0] === match[0].toUpperCase() || OTHERS.test(before) || !(OWN.test(before) || ofTitle(doc, before))) continue;
      found.push({ written: match[0], key: match[0].toLowerCase().replace("&", "and"), range: block.text.range(match.index, to), url: urlAt(doc, block, match.index, to) });
    }
  }
  return found;
});

/** "the Lumen Terms of Service" in a policy titled "Lumen: privacy". */
function ofTitle(doc: PolicyDocument, before: string): boolean {
  const word = LAST_NAME.exec(before)?.[1];
  return word !== undefined && (doc.title?.text.text.includes(word) ?? false);
}
const LAST_NAME = /(?<![\w-])([A-Z][\w-]+) $/;

function urlAt(doc: PolicyDocument, block: Block, from: number, to: number): string | undefined {
  return doc.links.find((link) => link.block === block && link.from < to && from < link.to)?.url.split(/[?#]/)[0];
}
