/** Ways to reach the operator that are no email address: forms, telephones, letters, trackers, chats, pages. */
import type { Block, Link, PolicyDocument, Range, Section } from "../document/model.js";
import { CONTACT_HEADING, EXAMPLE_CUE, reachSomehow, US } from "./contact-phrases.js";
import type { Contact, ContactKind } from "./contacts.js";

const TRACKER_URL = /^https?:\/\/(?:[\w-]+\.)*[\w-]+\.\w+\/[^\s?#]+\/(?:issues|discussions|tickets)\b|^https?:\/\/(?:github|gitlab|codeberg|bitbucket)\.(?:com|org)\/[\w.-]+/i;
const SOCIAL_URL = /^https?:\/\/(?:www\.)?(?:discord\.(?:gg|com)|discordapp\.com|t\.me|telegram\.me|twitter\.com|x\.com|facebook\.com|instagram\.com|linkedin\.com|reddit\.com|matrix\.to|wa\.me|slack\.com)\//i;
const FORM_URL = /contact|support|help|request|ticket|feedback|form|inquir|enquir|typeform|onetrust|jotform|zendesk|freshdesk|dsar/i;
const FORM_WORDS = /^(?:(?:please )?contact(?:ing)?(?: (?:us|me|page|form|support))?|(?:our |this |the )?(?:\w+ ){0,3}(?:form|portal|help ?desk|help cent(?:er|re)|support(?: (?:page|team|site|center|centre))?)|get in touch|reach (?:out|us)|submit (?:a|your) (?:\w+ )?request|email us|write to us|here)\.?$/i;
/** Channels named in a sentence that sends the reader to the operator. */
const NAMED: readonly (readonly [kind: ContactKind, pattern: RegExp])[] = [
  ["tracker", /\b(?:open(?:ing)?|creat(?:e|ing)|fil(?:e|ing)|rais(?:e|ing)|submit(?:ting)?) (?:an? )?(?:(?:new|public|private|github|gitlab) ){0,2}(?:issues?|tickets?)\b|\bissue tracker\b|\bgithub (?:issues?|repository|discussions?|page)\b/i],
  ["form", /\b(?:contact|web|online|request|feedback|support|privacy|inquiry|webpage) ?forms?\b|\b(?:the|a|our|this) form\b|\b(?:support|help|privacy|customer) (?:portal|cent(?:er|re)|desk|page|system|tickets?|channels?)\b|\bcontact page\b|["“](?:contact|feedback|support|help)(?: us)?["”]|\blive chat\b/i],
  ["url", /\b(?:in|inside|within|through|via|from|on|at|visit(?:ing)?|using) (?:the|our|my) (?:app(?:lication)?|game|extension|web ?site|site|settings|home ?page|(?:discord )?server|community|(?:app )?store|google play|platform|project)\b|\bin-app\b|\bdiscord\b|\btelegram\b|\bwhatsapp\b|\bdirect message\b|\bcontact information (?:inside|in|on|provided)\b|\bhttps?:\/\/|\bwww\.[a-z]/i],
];
/** Said anywhere: there is such a form. */
const OUR_FORM = /\b(?:through|via|using|use|fill(?:ing)? (?:in|out)|complet(?:e|ing)) (?:the|our) contact(?: us)? form\b/i;
/** Nine to fifteen digits with what people put between them. */
const PHONE = /(?:\+|\(|\b)\d[\d()]*(?:[ ./()-]{1,3}\d[\d()]*){2,7}|\b\d{10,12}\b/g;
const PHONE_CUE = /\b(?:tel(?:ephone)?|phone|call(?:ing)?|dial|mobile|fax|toll[- ]free|hotline|ring)\b/i;
/** A line with nothing but a number. */
const PHONE_LINE = /^\+?[\d() ./-]{8,20}$/;
/** Dates and internet addresses have as many digits. */
const NO_PHONE = /^(?:19|20)\d\d[-./]|^\d{1,3}(?:\.\d{1,3}){3}$/;
/** Enough to tell a postal address anywhere. */
const STREET = /\b\d{1,5}[A-Za-z]?,? (?:[\p{Lu}\d][\p{L}\d.'’-]*,? ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Court|Square|Place|Plaza|Parkway|Pkwy|Highway|Terrace|Quay)\b|\b(?:Suite|Ste\.?|Floor) #?\d|\bP\.? ?O\.? Box \d|\p{L}(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|laan|straat|gatan|gade|vej|veien) \d|\b(?:[Rr]ue|[Vv]ia|[Cc]alle|[Aa]venida|[Rr]ua|[Rr]oute|[Uu]lica|[Uu]l\.) [\p{L}. ]{2,30}\d|\b\p{Lu}{2},? \d{5}(?:-\d{4})?\b|\b\p{Lu}{1,2}\d[\p{Lu}\d]? \d\p{Lu}{2}\b/u;
/** Elsewhere this is a year and a capital. */
const TOWN = /\b(?:\p{Lu}{1,2}-)?\d{4,5},? \p{Lu}\p{Ll}+/u;
const POST_CUE = /\b(?:by (?:post|mail|letter|writing to)|postal|post to|mail(?:ing)? (?:address|us|to)|write to|writing to|attn|attention:|address(?:ed)?(?: to)?:|letters? to|registered (?:office|seat)|located at|headquarter)/i;
/** "Support: …" */
const LABELLED = /(?:^|\s)(?:contact|support|help|questions|feedback):?\s*$/i;

/** @param isContactSection the section tells how to reach the operator */
export function readChannels(doc: PolicyDocument, isContactSection: (section: Section) => boolean): Contact[] {
  const channels: Contact[] = [];
  const add = (kind: ContactKind, value: string, range: Range): void => {
    if (range[1] > range[0]) channels.push({ kind, value: value.trim(), role: "other", range, reaches: true });
  };
  const sections = new Map<Section, boolean>();
  const isContactPlace = (block: Block): boolean => {
    let is = sections.get(block.section);
    if (is === undefined) sections.set(block.section, (is = isContactSection(block.section)));
    return is;
  };
  for (const link of doc.links) {
    const kind = kindOfLink(link, isContactPlace);
    if (kind) add(kind, kind === "phone" ? link.url.replace(/^tel:/i, "") : link.url, link.to > link.from ? link.block.text.range(link.from, link.to) : link.range);
  }
  for (const sentence of doc.sentences) {
    const { block, text, from } = sentence;
    if (block.kind === "heading") continue;
    const isPlace = isContactPlace(block);
    const reach = reachSomehow(text);
    const at = (index: number, length: number): Range => block.text.range(from + index, from + index + length);
    const addFirst = (kind: ContactKind, pattern: RegExp, start = 0): boolean => {
      const match = pattern.exec(text.slice(start));
      if (match) add(kind, match[0], at(start + match.index, match[0].length));
      return match !== null;
    };
    // The way stands behind the verb: "the data that you gave on our website: contact us" names none.
    const isSent = reach !== -1 || (isPlace && CONTACT_HEADING.test(block.section.title));
    if (isSent) for (const [kind, pattern] of NAMED) addFirst(kind, pattern, isPlace && kind !== "url" ? 0 : Math.max(reach, 0));
    else if (!EXAMPLE_CUE.test(text)) addFirst("form", OUR_FORM);
    if (/\d/.test(text)) {
      const isPhone = PHONE_CUE.test(text) || PHONE_LINE.test(text);
      for (const match of text.matchAll(PHONE)) {
        const digits = match[0].replace(/\D/g, "").length;
        if (digits >= 8 && digits <= 15 && !NO_PHONE.test(match[0]) && (isPhone || (isPlace && match[0].startsWith("+")))) add("phone", match[0], at(match.index, match[0].length));
      }
      if (!addFirst("post", STREET) && (isPlace || POST_CUE.test(text))) addFirst("post", TOWN);
    }
  }
  return channels.sort((a, b) => a.range[0] - b.range[0]);
}

function kindOfLink(link: Link, isContactPlace: (block: Block) => boolean): ContactKind | undefined {
  const { url, block } = link;
  const text = link.text.trim();
  if (/^tel:/i.test(url)) return "phone";
  // A jump inside the page is no way out of it.
  if (/^(?:#|mailto:|javascript:)/i.test(url) || url === "" || url.includes("@") || url.includes("/cdn-cgi/")) return undefined;
  const around = block.text.text.slice(Math.max(0, link.from - 160), link.to + 80);
  const isPlace = isContactPlace(block) || LABELLED.test(block.text.text.slice(Math.max(0, link.from - 24), link.from));
  if (!isPlace && reachSomehow(around) === -1 && !(FORM_WORDS.test(text) && /contact|support|form|touch|call/i.test(text) && (US.test(text) || /^call /i.test(text) || block.text.text.length < 80))) return undefined;
  if (TRACKER_URL.test(url)) return "tracker";
  if (SOCIAL_URL.test(url)) return "url";
  if ((FORM_WORDS.test(text) && text.toLowerCase() !== "here") || FORM_URL.test(url)) return "form";
  return isPlace ? "url" : undefined;
}
