/** Two addresses that cannot both be right: for the same questions, and nothing in common. */
import type { PolicyDocument } from "../document/model.js";
import { CONTACT_HEADING, FREEMAIL, OTHER_JOB, PRIVACY_QUESTION, REACH_US, REPRESENTATIVE_DOMAIN } from "./contact-phrases.js";
import { contactFacts, type EmailMention } from "./contacts.js";

export interface Contradiction {
  readonly here: EmailMention;
  /** The earlier one. */
  readonly there: EmailMention;
}

/** "co.uk", "com.au": two labels in which names are registered. */
const SECOND_LEVEL = /^(?:com?|org|net|ac|gov|edu|ltd|plc|or|ne)\.[a-z]{2}$/;
/** The part of a mailbox's name that says what it is for: "acme.privacy" and "acme-support" are siblings. */
const SHARED_PART = 5;

/** One for each further address, at its first place for that purpose. */
export function contradictingContacts(doc: PolicyDocument): Contradiction[] {
  const candidates = contactFacts(doc).emails.filter((email) => email.reaches && email.isAddressee && isForPrivacyQuestions(email));
  const firsts: EmailMention[] = [];
  // Two boxes at the same second house are one contradiction.
  const told = new Set<string>();
  const found: Contradiction[] = [];
  for (const email of candidates) {
    if (firsts.some(({ value }) => value.toLowerCase() === email.value.toLowerCase())) continue;
    const there = firsts.find((other) => areUnrelated(other, email));
    const [local, domain] = split(email.value);
    const house = FREEMAIL.test(domain) ? `${local}@${domain}` : registered(domain);
    if (there && !told.has(house)) found.push({ here: email, there });
    if (there) told.add(house);
    firsts.push(email);
  }
  return found;
}

/** Said to any reader, about privacy in general: not a job of its own, not one country, product or person. */
function isForPrivacyQuestions({ role, context, value, block, sentence }: EmailMention): boolean {
  if (role !== "privacy" && role !== "other" && role !== "support") return false;
  // An address that names its job has it: press@, jobs@, eu@.
  const local = value.slice(0, value.indexOf("@")).replace(/[-._+\d]+/g, " ");
  if (OTHER_JOB.test(local) || /^rep(?:resentative)?\b|representative/i.test(local) || REPRESENTATIVE_DOMAIN.test(value.slice(value.indexOf("@") + 1))) return false;
  const words = context.replaceAll(value, " ");
  // "Contact us" and nothing but the address below it.
  const isBare = sentence !== undefined && sentence.text.split(" ").length <= 6;
  if (isBare && CONTACT_HEADING.test(block.section.title) && !OTHER_JOB.test(words)) return true;
  return PRIVACY_QUESTION.test(words) && REACH_US.test(words) && !OTHER_JOB.test(sentence?.text ?? words);
}

function areUnrelated(a: EmailMention, b: EmailMention): boolean {
  const [localA, domainA] = split(a.value);
  const [localB, domainB] = split(b.value);
  const isFreeA = FREEMAIL.test(domainA);
  const isFreeB = FREEMAIL.test(domainB);
  if (isFreeA && isFreeB) return !shareName(localA, localB);
  if (registered(domainA) === registered(domainB)) return false;
  // A function at another house ("dpo@", "support@") is a division of labour, a second box for the same is not.
  return isFreeA !== isFreeB || a.role === b.role || localA === localB;
}

function split(value: string): [local: string, domain: string] {
  const at = value.lastIndexOf("@");
  // What follows a plus sign is the owner's own label on the same box.
  return [value.slice(0, at).toLowerCase().replace(/\+.*$/, "").replaceAll(".", ""), value.slice(at + 1).toLowerCase()];
}

function registered(domain: string): string {
  const labels = domain.split(".");
  return labels.slice(SECOND_LEVEL.test(labels.slice(-2).join(".")) ? -3 : -2).join(".");
}

/** They begin or end alike, or one holds the other. */
function shareName(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const parts = a.split(/[^\p{L}]+/u).filter((part) => part.length >= SHARED_PART);
  return parts.some((part) => b.includes(part)) || a.slice(0, SHARED_PART) === b.slice(0, SHARED_PART);
}
