import type { PolicyDocument, Range } from "../document/model.js";
import { CONTACT_HEADING, CONTACT_INFORMATION_HEADING } from "../facts/contact-phrases.js";
import { placeForMissing } from "./place-for-missing.js";

/** Where an address should stand: under the contact heading, else one of its poorer cousins, else at the title. */
export function contactPlace(doc: PolicyDocument): Range | undefined {
  const isThere = doc.blocks.some((block) => block.kind === "heading" && CONTACT_HEADING.test(block.text.text));
  return placeForMissing(doc, isThere ? CONTACT_HEADING : CONTACT_INFORMATION_HEADING);
}
