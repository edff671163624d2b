import type { PolicyDocument } from "../document/model.js";
import { memo } from "./memo.js";

/** "This notice supplements our Privacy Policy", "in our main Privacy Policy", "part of the Acme Privacy Policy". */
const SUPPLEMENTS = /\b(?:notice|statement|policy|addendum|section|document|page|provisions?)\b[^.]{0,60}\bsupplements?\b[^.]{0,80}\bprivacy (?:policy|notice|statement)\b|\b(?:addendum to|supplement(?:al|ary)? to|in addition to|part of|in conjunction with|alongside) (?:our|the)\b[^.]{0,40}\bprivacy (?:policy|notice|statement)\b|\b(?:our|the) (?:main|general|full|global|overall|overarching|corporate) privacy (?:policy|notice|statement)\b/i;
/** The document speaks of itself where it begins. */
const FIRST_BLOCKS = 8;

/** The text says that it goes with another policy: what is missing here may stand there. */
export const saysItSupplements = memo((doc: PolicyDocument): boolean => doc.blocks.slice(0, FIRST_BLOCKS).some((block) => SUPPLEMENTS.test(block.text.text)));
