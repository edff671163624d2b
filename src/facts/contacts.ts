/** Ways to reach the operator: every address with its role, and every other channel. */
import type { Block, Link, PolicyDocument, Range, Section, Sentence } from "../document/model.js";
import { readChannels } from "./contact-channels.js";
import {
  CONTACT_CUE,
  CONTACT_HEADING,
  CONTACT_INFORMATION_HEADING,
  CONTACT_VARIABLE,
  DPO,
  DPO_LOCAL,
  EXAMPLE_CUE,
  FREEMAIL,
  OTHERS_HEADING,
  PRIVACY_LOCAL,
  PRIVACY_SUBJECT,
  PROTECTED,
  reachUs,
  REGULATOR,
  REGULATOR_DOMAIN,
  REPRESENTATIVE,
  REPRESENTATIVE_DOMAIN,
  RESERVED_DOMAIN,
  SUPPORT_LOCAL,
  SUPPORT_SUBJECT,
  TEMPLATE_DOMAIN,
  TEMPLATE_FREEMAIL_LOCAL,
  TEMPLATE_LOCAL,
  US,
  VENDOR_DOMAIN,
} from "./contact-phrases.js";
import { type AddressFault, scanAddresses, wholeAddress } from "./email-scan.js";
import { cloudflareAddress, readTarget, type MailTarget } from "./mail-target.js";
import { memo } from "./memo.js";
import { saysItSupplements } from "./supplement.js";

export type ContactKind = "email" | "form" | "post" | "phone" | "url" | "tracker";
export type ContactRole = "privacy" | "support" | "dpo" | "other" | "third-party" | "placeholder";

export interface Contact {
  readonly kind: ContactKind;
  /** An address as written with a real @; a number, a URL, or the words that name the channel. */
  readonly value: string;
  readonly role: ContactRole;
  readonly range: Range;
  /** A reader who uses it reaches the operator. */
  readonly reaches: boolean;
}

export interface EmailMention extends Contact {
  readonly kind: "email";
  readonly block: Block;
  readonly sentence: Sentence | undefined;
  /** What tells its purpose: the sentence, or for a bare address its label, the row and the heading. */
  readonly context: string;
  /** Stands in a sentence or a section that sends the reader to somebody. */
  readonly isAddressee: boolean;
  readonly fault: AddressFault | undefined;
  /** Written to confuse robots: readable, not clickable. */
  readonly isObfuscated: boolean;
  /** Only in the target of this link, not in the words. */
  readonly behind: Link | undefined;
}

export interface MailLink {
  readonly link: Link;
  readonly target: MailTarget;
  /** The addresses that the link's words show. */
  readonly shown: readonly EmailMention[];
}

export interface ContactFacts {
  readonly emails: readonly EmailMention[];
  /** Links that mean to open a mail. */
  readonly mailLinks: readonly MailLink[];
  /** There may be an address that the text cannot tell: a template's variable, a protected address, another document. */
  readonly isUnknown: boolean;
}

/** Sections nest; a heading governs what stands under its subheadings too. */
export function isContactSection(section: Section | undefined): boolean {
  for (let at = section; at; at = at.parent) if (at.title && (CONTACT_HEADING.test(at.title) || CONTACT_INFORMATION_HEADING.test(at.title))) return true;
  return false;
}

export const contactFacts = memo((doc: PolicyDocument): ContactFacts => {
  const reader = new Reader(doc);
  reader.text();
  reader.links();
  const emails = settleRoles(reader.emails.sort((a, b) => a.range[0] - b.range[0]));
  return { emails, mailLinks: reader.mailLinks, isUnknown: isUnknown(doc, reader.hasProtected) };
});

/** Every way that is no address: only asked for where there is none. */
const channelsOf = memo((doc: PolicyDocument): readonly Contact[] => readChannels(doc, isContactSection));

/** How readers reach the operator, by the document and by those that it supplements. */
export type Reach = "email" | "unknown" | "other" | "nothing";

const documentsOf = (doc: PolicyDocument): PolicyDocument[] => [doc, ...(doc.surroundings?.supplements ?? [])];

export function reach(doc: PolicyDocument): { by: Reach; channels: readonly Contact[] } {
  const documents = documentsOf(doc);
  const facts = documents.map((each) => contactFacts(each));
  if (facts.some(({ emails }) => emails.some(({ reaches }) => reaches))) return { by: "email", channels: [] };
  if (facts.some(({ isUnknown }) => isUnknown)) return { by: "unknown", channels: [] };
  const channels = documents.flatMap((each) => channelsOf(each));
  return { by: channels.length > 0 ? "other" : "nothing", channels: channelsOf(doc) };
}

/** What `clauselint facts` lists: each address once, at its first place, then the other channels. */
export const contacts = memo((doc: PolicyDocument): readonly Contact[] => {
  const { emails } = contactFacts(doc);
  const channels = channelsOf(doc);
  const seen = new Set<string>();
  return [...emails.filter(({ fault }) => !fault), ...channels].filter(({ kind, value }) => {
    const key = `${kind} ${value.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
});

/** A document's sentences by their block. */
const sentencesByBlock = memo((doc: PolicyDocument): Map<Block, Sentence[]> => {
  const map = new Map<Block, Sentence[]>();
  for (const sentence of doc.sentences) {
    const list = map.get(sentence.block);
    if (list) list.push(sentence);
    else map.set(sentence.block, [sentence]);
  }
  return map;
});

export const sentenceAt = (doc: PolicyDocument, block: Block, unit: number): Sentence | undefined => sentenceIn(sentencesByBlock(doc).get(block) ?? [], unit);

/** Sentences stand in order: a block of thousands must not cost their square. */
function sentenceIn(sentences: readonly Sentence[], unit: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.from <= unit) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found && unit >= found.from && unit < found.to ? found : undefined;
}

type Draft = { -readonly [K in keyof EmailMention]: EmailMention[K] };

/** Units of a sentence that are read around an address. */
const BEFORE = 400;
const BEHIND = 200;
/** Where a text says whose it is. */
const FIRST_BLOCKS = 3;
const BEGINNING = 400;
/** Fewer words than this around an address are a label: what stands before tells the purpose. */
const LABEL_WORDS = 6;

class Reader {
  readonly emails: Draft[] = [];
  readonly mailLinks: MailLink[] = [];
  hasProtected = false;
  private beginning: string | undefined;

  constructor(private readonly doc: PolicyDocument) {}

  text(): void {
    for (const block of this.doc.blocks) {
      if (block.kind === "code") continue;
      const { text } = block.text;
      if (text.includes("rotected") && PROTECTED.test(text)) this.hasProtected = true;
      for (const address of scanAddresses(text)) {
        // An address set as code is one; a piece of a command is not.
        if (block.marks.some(({ kind, from, to }) => kind === "code" && from <= address.from && to >= address.to && to - from > address.to - address.from)) continue;
        this.emails.push(this.mention(block, address.from, address.to, address.value, { fault: address.fault, isObfuscated: address.isObfuscated }));
      }
    }
  }

  links(): void {
    for (const link of this.doc.links) {
      const target = readTarget(link.url, link.text);
      if (target) this.mailLink(link, target);
      const encoded = link.url.indexOf("/cdn-cgi/l/email-protection");
      if (encoded === -1) continue;
      const value = cloudflareAddress(link.url.slice(link.url.indexOf("#", encoded) + 1));
      if (value === undefined) this.hasProtected = true;
      else this.behind(link, value, undefined);
    }
  }

  private mailLink(link: Link, target: MailTarget): void {
    const shown = this.emails.filter(({ block, range }) => block === link.block && range[0] >= link.range[0] && range[1] <= link.range[1]);
    this.mailLinks.push({ link, target, shown });
    if (target.isUnknown) this.hasProtected = true;
    for (const { value, fault } of target.addresses) {
      if (!shown.some((mention) => mention.value.toLowerCase() === value.toLowerCase())) this.behind(link, value, fault);
    }
  }

  private behind(link: Link, value: string, fault: AddressFault | undefined): void {
    const mention = this.mention(link.block, link.from, link.to, value, { fault, behind: link });
    if (link.to <= link.from) mention.range = link.range;
    this.emails.push(mention);
  }

  private mention(block: Block, from: number, to: number, value: string, extra: { fault?: AddressFault | undefined; isObfuscated?: boolean; behind?: Link }): Draft {
    const sentence = sentenceAt(this.doc, block, from);
    // What stands further off says nothing about this address, and a sentence may be a whole page.
    const start = Math.max(sentence?.from ?? 0, from - BEFORE);
    const words = block.text.text.slice(start, Math.min(sentence?.to ?? block.text.text.length, to + BEHIND));
    const isLabel = words.split(" ").length <= LABEL_WORDS;
    const context = isLabel ? `${this.labelOf(block)} ${words}` : words;
    const domain = value.slice(value.indexOf("@") + 1).toLowerCase();
    const isExample = isExampleData(words, from - start);
    const isAddressee = !isExample && (extra.behind !== undefined || CONTACT_CUE.test(context.replaceAll(value, " ")) || isContactSection(block.section));
    let role = roleOf(value, domain, words, context, block.section.title);
    if (role !== "placeholder" && !isExample && !this.isOwnHouse(domain) && isThirdParty(domain, words, from - start, block)) role = "third-party";
    const reaches = role !== "placeholder" && role !== "third-party" && !isExample && extra.fault === undefined && !NO_REPLY.test(value);
    return { kind: "email", value, role, range: block.text.range(from, to), reaches, block, sentence, context, isAddressee, fault: extra.fault, isObfuscated: extra.isObfuscated ?? false, behind: extra.behind };
  }

  /** The house that the text begins with: an authority's own policy gives the authority's address. */
  private isOwnHouse(domain: string): boolean {
    const name = domain.split(".").find((label) => REGULATOR_DOMAIN.test(domain.slice(domain.indexOf(label))) || VENDOR_DOMAIN.test(domain.slice(domain.indexOf(label))));
    if (name === undefined || name.length < 3) return false;
    this.beginning ??= [this.doc.title, ...this.doc.blocks.slice(0, FIRST_BLOCKS)].map((block) => block?.text.text ?? "").filter((text) => !text.includes("@")).join(" ").toLowerCase().slice(0, BEGINNING);
    return new RegExp(`(?<![\\p{L}\\d])${name.replace(/[^\p{L}\d]/gu, ".")}(?![\\p{L}\\d])`, "u").test(this.beginning);
  }

  /** What stands before a bare address: the row and the column, the line that introduces it, the heading. */
  private labelOf(block: Block): string {
    if (block.cell) return `${block.section.title} ${block.cell.columnHeader} ${block.cell.rowHeader}`;
    let previous = block.lead ?? this.doc.blocks[block.index - 1];
    // "Acme Ltd" / "1 Street" / "Email: …": the sentence that introduces the lines stands above them.
    for (let steps = 0; steps < 6 && previous && previous.section === block.section && previous.kind !== "heading" && previous.text.text.split(" ").length < LABEL_WORDS && !previous.text.text.endsWith(":"); steps++) previous = this.doc.blocks[previous.index - 1];
    const lead = previous && previous.section === block.section && previous.kind !== "heading" ? previous.text.text.slice(-200) : "";
    return `${block.section.title} ${lead}`;
  }
}

/** A line that says itself what it is for. */
const SUPPORT_LABEL = /^\W*(?:help|support|feedback|customer)\b/i;
const NO_REPLY = /^(?:no|do-?not|dont)[-._]?reply|^mailer-daemon/i;

function roleOf(value: string, domain: string, words: string, context: string, heading: string): ContactRole {
  if (isPlaceholder(value)) return "placeholder";
  const local = value.slice(0, value.indexOf("@")).toLowerCase();
  if (DPO_LOCAL.test(local)) return "dpo";
  if (PRIVACY_LOCAL.test(local)) return "privacy";
  if (SUPPORT_LOCAL.test(local)) return PRIVACY_SUBJECT.test(SUPPORT_LABEL.test(words) ? words : context) ? "privacy" : "support";
  if (DPO.test(context)) return "dpo";
  if (PRIVACY_SUBJECT.test(context) || PRIVACY_SUBJECT.test(heading)) return "privacy";
  if (SUPPORT_SUBJECT.test(context) && !FREEMAIL.test(domain)) return "support";
  return "other";
}

/** A slot of a template, or a name that nobody can own. */
export function isPlaceholder(address: string): boolean {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at).toLowerCase();
  const domain = address.slice(at + 1).toLowerCase();
  return RESERVED_DOMAIN.test(domain) || TEMPLATE_DOMAIN.test(domain) || TEMPLATE_LOCAL.test(local) || (FREEMAIL.test(domain) && TEMPLATE_FREEMAIL_LOCAL.test(local));
}

/** "your address, such as ann@mail.com" tells what data is, not whom to write to. */
function isExampleData(sentence: string, at: number): boolean {
  const before = sentence.slice(0, Math.max(at, 0));
  return EXAMPLE_CUE.test(before) ? reachUs(before) === -1 : /^\S*\s+is (?:run|passed|hashed|turned)\b/.test(sentence.slice(Math.max(at, 0)));
}

function isThirdParty(domain: string, sentence: string, at: number, block: Block): boolean {
  const before = sentence.slice(0, Math.max(at, 0));
  const isOurs = reachUs(before) !== -1 || REPRESENTATIVE.test(before);
  if (REGULATOR_DOMAIN.test(domain)) return !REPRESENTATIVE_DOMAIN.test(domain) || !isOurs;
  const authority = REGULATOR.exec(before);
  if (authority && reachUs(before.slice(authority.index)) === -1 && !US.test(before.slice(authority.index + authority[0].length))) return true;
  if (isOurs) return false;
  const isOthersPlace = block.cell ? OTHERS_HEADING.test(block.cell.columnHeader) || (block.cell.column > 0 && OTHERS_HEADING.test(block.section.title)) : OTHERS_HEADING.test(block.section.title) && !US.test(before);
  return isOthersPlace || (VENDOR_DOMAIN.test(domain) && !FREEMAIL.test(domain) && !US.test(before));
}

/** An address that one place gives as the operator's is the operator's in the others too. */
function settleRoles(emails: Draft[]): EmailMention[] {
  const own = new Map<string, ContactRole>();
  const domains = new Set<string>();
  for (const { reaches, value, role } of emails) {
    if (!reaches) continue;
    own.set(value.toLowerCase(), role);
    const domain = value.slice(value.indexOf("@") + 1).toLowerCase();
    if (!FREEMAIL.test(domain)) domains.add(domain);
  }
  for (const email of emails) {
    if (email.role !== "third-party") continue;
    const key = email.value.toLowerCase();
    if (own.has(key)) Object.assign(email, { role: own.get(key), reaches: true });
    else if (VENDOR_DOMAIN.test(key.slice(key.indexOf("@") + 1)) && domains.has(key.slice(key.indexOf("@") + 1))) Object.assign(email, { role: "other", reaches: true });
  }
  return emails;
}

function isUnknown(doc: PolicyDocument, hasProtected: boolean): boolean {
  if (hasProtected || saysItSupplements(doc)) return true;
  return doc.unknowns.some(({ text, range }) => {
    if (CONTACT_VARIABLE.test(text)) return true;
    const block = doc.blocks.find((each) => range[0] >= each.range[0] && range[1] <= each.range[1]);
    if (block) return isContactSection(block.section) || reachUs(block.text.text) !== -1;
    // Between blocks: an include under the contact heading.
    const section = doc.sections.findLast(({ heading }) => heading !== undefined && heading.range[1] <= range[0]);
    return isContactSection(section);
  });
}

export { wholeAddress };
