import type { PolicyDocument } from "../document/model.js";
import { decodePath, resolvePath } from "../document/paths.js";
import { memo } from "./memo.js";

/** "This notice supplements our Privacy Policy", "in our main Privacy Policy", "part of the Acme Privacy Policy". */
const SUPPLEMENTS = /\b(?:notice|statement|policy|addendum|section|document|page|provisions?)\b[^.]{1,60}\bsupplements?\b[^.]{1,80}\bprivacy (?:policy|notice|statement)\b|\b(?:addendum to|supplement(?:al|ary)? to|in addition to|part of|in conjunction with|alongside) (?:our|the)\b[^.]{1,40}\bprivacy (?:policy|notice|statement)\b|\b(?:our|the) (?:main|general|full|global|overall|overarching|corporate) privacy (?:policy|notice|statement)\b/i;
/** The document speaks of itself where it begins. */
const FIRST_BLOCKS = 8;

/** The text says that it goes with another policy: what is missing here may stand there. */
export const saysItSupplements = memo((doc: PolicyDocument): boolean => doc.blocks.slice(0, FIRST_BLOCKS).some((block) => SUPPLEMENTS.test(block.text.text)));

const OTHER_POLICY = /\bprivacy (?:policy|notice|statement)\b/i;
const DOCUMENT_FILE = /\.(?:md|mdx|markdown|txt|html?)$/i;

/** Paths, relative to the repository's root, of the policies that the text says it goes with and links to. */
export function supplementedPaths(doc: PolicyDocument): readonly string[] {
  const path = doc.surroundings?.path;
  if (path === undefined || !saysItSupplements(doc)) return [];
  return doc.links.flatMap(({ block, text, url }) => {
    if (block.index >= FIRST_BLOCKS || !OTHER_POLICY.test(text) || /^(?:[a-z][a-z+.-]*:|[/#])/i.test(url)) return [];
    const target = resolvePath(path, decodePath(url.split(/[?#]/)[0]!));
    return target !== undefined && DOCUMENT_FILE.test(target) ? [target] : [];
  });
}
