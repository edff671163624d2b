/** Two addresses that cannot both be right: for the same questions, and nothing in common. */
import type { PolicyDocument } from "../document/model.js";
import { CONTACT_HEADING, FREEMAIL, OTHER_JOB, PRIVACY_QUESTION, REPRESENTATIVE_DOMAIN } from "./contact-phrases.js";
import { contactFacts, type EmailMention } from "./contacts.js";

export interface Contradiction {
  /** "slip": one letter apart, whatever they are for. */
  readonly kind: "purpose" | "slip";
  readonly here: EmailMention;
  /** The earlier one. */
  readonly there: EmailMention;
}

/** "co.uk", "com.au": two labels in which names are registered. */
const SECOND_LEVEL = /^(?:com?|org|net|ac|gov|edu|ltd|plc|or|ne)\.[a-z]{2}$/;
/** The part of a mailbox's name that says what it is for: "acme.privacy" and "acme-support" are siblings. */
const SHARED_PART = 5;

/** Addresses that are compared with each other: no policy has more. */
const MOST = 300;

/** One for each further address, at its first place for that purpose. */
export function contradictingContacts(doc: PolicyDocument): Contradiction[] {
  const { emails, mailLinks } = contactFacts(doc);
  // A link that writes elsewhere than it shows is a slip of its own.
  const isSlip = ({ behind }: EmailMention): boolean => behind !== undefined && mailLinks.some(({ link, shown }) => link === behind && shown.length > 0);
  const addressees = emails.filter((email) => email.reaches && email.isAddressee && !isSlip(email)).slice(0, MOST);
  const firsts: { readonly email: EmailMention; readonly purpose: Purpose }[] = [];
  const found: Contradiction[] = [];
  // Two boxes at the same second house are one contradiction.
  const told = new Set<string>();
  for (const email of addressees) {
    const key = email.value.toLowerCase();
    const purpose = purposeOf(email);
    const known = firsts.find(({ email: { value }, purpose: other }) => value.toLowerCase() === key && (other === purpose || other === "general"));
    if (known) continue;
    const [local, domain] = split(email.value);
    const house = FREEMAIL.test(domain) ? `${local}@${domain}` : registered(domain);
    const there = firsts.find(({ email: other }) => other.value.toLowerCase() !== key && isOneLetterApart(other.value.toLowerCase(), key)) ?? firsts.find(({ email: other, purpose: before }) => areForTheSame(before, purpose, other, email) && areUnrelated(other, email));
    if (there && !told.has(house)) {
      found.push({ kind: isOneLetterApart(there.email.value.toLowerCase(), key) ? "slip" : "purpose", here: email, there: there.email });
      told.add(house);
    }
    firsts.push({ email, purpose });
  }
  return found;
}

/** "child": what is known about somebody's child; "none": a job of its own. */
type Purpose = "general" | "child" | "none";

/** A one-person operator has no desk for parents: two of their boxes for either are one too many. */
const areForTheSame = (a: Purpose, b: Purpose, one: EmailMention, other: EmailMention): boolean =>
  (a === "general" && b === "general") || (a !== "none" && b !== "none" && a !== b && isFreemail(one) && isFreemail(other));

const isFreemail = ({ value }: EmailMention): boolean => FREEMAIL.test(split(value)[1]);

/** Shorter names differ by a letter and mean it. */
const SHORTEST = 6;

/** One letter too many, too few, wrong, or two that changed places; not a number, and not a plural. */
function isOneLetterApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short.indexOf("@") < SHORTEST) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  const rest = long.slice(at + 1);
  if (long.length > short.length) return rest === short.slice(at) && /[a-z.-]/.test(long[at]!) && !(long[at] === "s" && /^[@.]/.test(rest));
  const isSwapped = long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2);
  return /[a-z]/.test(long[at] ?? "") && /[a-z]/.test(short[at] ?? "") && (isSwapped || rest === short.slice(at + 1));
}

/** Units of a sentence that tell what an address in it is for. */
const LONGEST = 1000;
/** A domain's "uk" or "support" says nothing about the sentence. */
const withoutAddresses = (text: string): string => text.split(" ").filter((word) => !word.includes("@")).join(" ");

/** Words around an address that give it no job of its own: "Email:", "Contact us at". */
const NO_JOB = /^(?:e-?mail(?: address(?:es)?| us)?|contact(?:ing)?|mail|privacy|questions?|address|us|me|at|to|or|and|by|via|please|write|here|[\s:|,.()–—-])*$/i;
const CHILD = /\bchild/i;
const CHILDREN = /\b(?:child(?:ren)?(?:['’]s)?|minors?|parents?|parental|guardians?)\b/gi;
const THIS_OPERATOR = /\b(?:us|we|our|me|my|this|your|you|these)\b/i;
/** "questions about Acme's policy" go to Acme. */
const OTHERS = /\b\p{Lu}[\p{L}\d.-]{0,40}['’]s\b/u;

/** "general" is said to any reader, about privacy: no job of its own, not one country, product or person. */
function purposeOf({ role, context, value, block, sentence }: EmailMention): Purpose {
  if (role !== "privacy" && role !== "other" && role !== "support") return "none";
  // An address that names its job has it: press@, jobs@, eu@.
  const local = value.slice(0, value.indexOf("@")).replace(/[-._+\d]+/g, " ");
  if (OTHER_JOB.test(local) || /^rep(?:resentative)?\b|representative/i.test(local) || REPRESENTATIVE_DOMAIN.test(value.slice(value.indexOf("@") + 1))) return "none";
  const words = withoutAddresses(context);
  const own = withoutAddresses((sentence?.text ?? words).slice(0, LONGEST));
  if (CONTACT_HEADING.test(block.section.title) && NO_JOB.test(own) && NO_JOB.test(withoutAddresses(block.cell?.column ? block.cell.rowHeader : "")) && !OTHER_JOB.test(words)) return "general";
  if (!THIS_OPERATOR.test(words) || OTHERS.test(own)) return "none";
  if (CHILD.test(own)) return OTHER_JOB.test(own.replace(CHILDREN, " ")) ? "none" : "child";
  return PRIVACY_QUESTION.test(words) && !OTHER_JOB.test(own) ? "general" : "none";
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
  return [value.slice(0, at).toLowerCase().split("+", 1)[0]!.replaceAll(".", ""), value.slice(at + 1).toLowerCase()];
}

function registered(domain: string): string {
  const labels = domain.split(".");
  return labels.slice(SECOND_LEVEL.test(labels.slice(-2).join(".")) ? -3 : -2).join(".");
}

/** They begin or end alike, or one holds the other. */
function shareName(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const parts = a.split(/\P{L}+/u).filter((part) => part.length >= SHARED_PART);
  return parts.some((part) => b.includes(part)) || a.slice(0, SHARED_PART) === b.slice(0, SHARED_PART);
}
