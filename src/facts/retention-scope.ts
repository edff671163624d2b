/** Which passages speak of keeping and deleting. */
import type { Block, Section } from "../document/model.js";
import { RETENTION_HEADING } from "./retention-phrases.js";

/** "How do we keep your data safe?" does not ask for how long. */
const SAFE_HEADING = /^(?!.*\b(?:retention|how long|delet\w+)\b).*\b(?:safe|secure|security|secured|protect\w*|confidential|accurate)\b/i;

/** Does the section, or one above it, speak of keeping and deleting? */
export const scopeOf = (() => {
  const known = new WeakMap<Section, boolean>();
  return (section: Section | undefined): boolean => {
    if (!section) return false;
    let inScope = known.get(section);
    if (inScope === undefined) {
      inScope = (RETENTION_HEADING.test(section.title) && !SAFE_HEADING.test(section.title)) || (section.level > 2 && scopeOf(section.parent));
      known.set(section, inScope);
    }
    return inScope;
  };
})();

/** A lead that breaks off in its clause of time: "We keep your data for as long as:". */
const OPEN_END = /\b(?:as|so) long as:$|\blonger than:$|\b(?:until|while):$/i;

/** How the lead of a list opens the clause of time that its items end; "" where it opens none. */
export function leadOpens(block: Block): string {
  if (block.kind !== "item") return "";
  const lead = block.lead?.text.text.trimEnd();
  return lead !== undefined && leadKeeps(block) ? (OPEN_END.exec(lead)?.[0].slice(0, -1) ?? "") : "";
}

/** "We keep the following for:" makes its list one about keeping. */
export function leadKeeps(block: Block): boolean {
  const lead = block.lead?.text.text;
  return lead !== undefined && lead.length < 300 && /\b(?:retain|retention|kept|keep|stored for|delet\w+|how long|hold)\b/i.test(lead) && /\b(?:for|until|while|period|periods|follow\w*|as follows|how long|after|retention)\b/i.test(lead);
}

