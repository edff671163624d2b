/** Two entries of a list that each send readers to the other's policy. */
import type { Block, Link, PolicyDocument } from "../../src/document/model.js";
import { isSlip } from "../../src/facts/name-spellings.js";

/** "Acme's privacy policy", "the privacy practices of Acme": whose policy a link's words promise. */
const OWNER = /\b(\p{Lu}[\p{L}\d.-]+)['’]s (?:own |data )?(?:privacy|terms|policy|policies|data protection)\b|\b(?:privacy|policy|policies|terms|practices) (?:\w+ )?of (\p{Lu}[\p{L}\d.-]+)/u;
/** A link whose words are one name. */
const NAME = /^\p{Lu}[\p{L}\d.-]+$/u;

export interface Swap {
  readonly link: Link;
  /** Whose policy is promised, and whom the entry speaks of. */
  readonly owner: string;
  readonly subject: string;
  readonly other: Link;
}

interface Entry {
  readonly block: Block;
  readonly link: Link;
  readonly owner: string;
  readonly subject: string;
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase() || isSlip(a, b);

export function swappedLinks(doc: PolicyDocument): Swap[] {
  const entries = doc.blocks.flatMap((block) => (block.kind === "item" ? entryOf(doc, block) : []));
  return entries.flatMap(({ block, link, owner, subject }) => {
    if (isSame(owner, subject)) return [];
    const other = entries.find((entry) => entry.block.lead === block.lead && entry.block.listDepth === block.listDepth && isSame(entry.subject, owner) && isSame(entry.owner, subject));
    return other ? [{ link, owner, subject, other: other.link }] : [];
  });
}

function entryOf(doc: PolicyDocument, block: Block): Entry[] {
  const links = doc.links.filter((link) => link.block === block);
  const names = links.filter(({ text }) => NAME.test(text));
  const link = links.find(({ text }) => OWNER.test(text));
  // An entry on two products may send readers to either.
  if (!link || names.length !== 1) return [];
  const [, before, behind] = OWNER.exec(link.text)!;
  return [{ block, link, owner: (before ?? behind)!, subject: names[0]!.text }];
}
