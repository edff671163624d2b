/** Addresses that reach nobody: never filled in, broken, leading elsewhere than they show, or contradicting each other. */
import type { RuleTextEditor } from "@eslint/core";
import type { PolicyDocument, Range } from "../../src/document/model.js";
import { contactFacts, type EmailMention, type MailLink } from "../../src/facts/contacts.js";
import { emptySlots } from "../../src/facts/contact-slots.js";
import { contradictingContacts } from "../../src/facts/contact-conflicts.js";
import { docsUrl, LANGUAGES, onDocument, type Finding, type PolicyRule } from "../../src/rule/define.js";
import { settingsOf, type RuleSettings } from "../../src/rule/settings.js";
import { shorten } from "../../src/rule/quote.js";

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Enforce contact addresses that are filled in, well formed and free of contradiction",
      severity: "error",
      recommended: true,
      presets: ["gdpr", "coppa", "california", "google-play", "apple-app-store", "chrome-web-store"],
      provisions: ["GDPR Art. 13(1)(a)", "16 CFR 312.4(d)(1)", "Minn. Stat. 325M.16"],
      url: docsUrl("valid-contact-email"),
    },
    messages: {
      placeholder: "“{{quote}}” was never filled in: mail sent there reaches nobody. Put the real address here.",
      blank: "“{{quote}}” breaks off where an address belongs. Put the real address here.",
      emptyLink: "The link “{{quote}}” opens an empty mail: no address stands behind “mailto:”. Put the real one there.",
      malformed: "“{{quote}}” cannot receive mail ({{fault}}). Correct the address.",
      mismatch: "Shows {{shown}}, but its link writes to {{target}}. Use one address for both.",
      noMailto: "“{{quote}}” opens a web page, no mail. Let the link lead to “mailto:{{address}}”.",
      inconsistent: "Privacy questions go to {{value}} here and to {{other}} at line {{line}}. Which one?",
      lookalike: "{{value}} here and {{other}} at line {{line}} differ by one letter. Which one is right?",
      useDeclared: "Put in {{value}}, the address that the config declares.",
      useShown: "Let the link write to {{value}}.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
    fixable: "code",
    hasSuggestions: true,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      const declared = declaredAddress(settingsOf(context));
      const { emails, mailLinks } = contactFacts(doc);
      const slots = emptySlots(doc);
      const findings = [
        ...emails.flatMap((email) => ofAddress(doc, email, declared)),
        // A slot inside an empty link is one thing to mend.
        ...mailLinks.filter(({ link, target }) => !target.isEmpty || !slots.some(({ range }) => range[0] < link.range[1] && link.range[0] < range[1])).flatMap((mailLink) => ofLink(doc, mailLink, declared)),
        ...slots.map(({ range, isSlot }): Finding => ({ at: range, messageId: isSlot ? "placeholder" : "blank", data: { quote: quote(doc, range) }, ...(isSlot ? filling(range, declared) : {}) })),
        ...contradictingContacts(doc).map(({ kind, here, there }): Finding => ({ at: here.range, messageId: kind === "slip" ? "lookalike" : "inconsistent", data: { value: shorten(here.value), other: shorten(there.value), line: doc.locate(there.range[0]).line } })),
      ];
      for (const finding of findings.sort((a, b) => a.at[0] - b.at[0])) report(finding);
    });
  },
} satisfies PolicyRule;

/** The one address for privacy that the config knows; undefined when it knows none, or several. */
function declaredAddress({ contacts = [] }: RuleSettings): string | undefined {
  const emails = contacts.filter(({ kind, value }) => (kind ?? "email") === "email" && value.includes("@"));
  const privacy = emails.filter(({ role }) => role === "privacy");
  const [first, ...others] = privacy.length > 0 ? privacy : emails;
  return others.length === 0 ? first?.value : undefined;
}

const quote = (doc: PolicyDocument, [start, end]: Range): string => shorten(doc.source.slice(start, end));

/** A value that the config declares is certain, so it may be put in without asking. */
const filling = (range: Range, declared: string | undefined): Pick<Finding, "fix"> => (declared === undefined ? {} : { fix: (fixer) => replace(fixer, range, declared) });

const replace = (fixer: RuleTextEditor, [start, end]: Range, text: string) => fixer.replaceTextRange([start, end], text);

const FAULTS = {
  "no-dot": "its domain has no ending",
  comma: "a comma for a dot",
  space: "a blank inside",
  "double-at": "two @ signs",
  dots: "a dot too many",
  tld: "no such ending",
} as const;

function ofAddress(doc: PolicyDocument, email: EmailMention, declared: string | undefined): Finding[] {
  if (!email.isAddressee) return [];
  // Behind a link's words there is nothing to underline but the words; the link itself is looked at below.
  const quoted = email.behind ? shorten(email.value) : quote(doc, email.range);
  if (email.role === "placeholder") return [{ at: email.range, messageId: "placeholder", data: { quote: quoted }, ...(email.behind || isLinked(doc, email) ? {} : filling(email.range, declared)) }];
  if (email.fault && !isPlainWord(email)) return [{ at: email.range, messageId: "malformed", data: { quote: quoted, fault: FAULTS[email.fault] } }];
  return [];
}

/** An address that is the words of a link stands in its target too: both would have to change. */
const isLinked = (doc: PolicyDocument, { block, range }: EmailMention): boolean => doc.links.some((link) => link.block === block && range[0] >= link.range[0] && range[1] <= link.range[1]);

/** "Pl@ntNet" is a name; without any dot, only an @ where an address is announced makes one. */
const ANNOUNCED = /(?:\be-?mail(?: address)?|\b(?:us|me) (?:at|via)|\bwrite to|[:<])\s*$/i;
const MAILBOX = /^(?:privacy|dpo|support|info|contact|hello|help|legal|admin|team|office|mail|data|gdpr|compliance|security|service|feedback|care)\b/i;
function isPlainWord({ fault, value, block, sentence, behind, context }: EmailMention): boolean {
  if (behind) return false;
  if (fault === "space") return !MAILBOX.test(value);
  if (fault !== "no-dot") return false;
  const before = block.text.text.slice(sentence?.from ?? 0, block.text.text.indexOf(value));
  return !MAILBOX.test(value) && !(ANNOUNCED.test(before) && /\b(?:e-?mail|contact|write)/i.test(context));
}

function ofLink(doc: PolicyDocument, { link, target, shown }: MailLink, declared: string | undefined): Finding[] {
  const words: Range = link.to > link.from ? link.block.text.range(link.from, link.to) : link.range;
  if (target.isEmpty) return [{ at: words, messageId: "emptyLink", data: { quote: quote(doc, words) }, ...(declared === undefined ? {} : filling(urlRange(doc, link.range, link.url), declared && `mailto:${declared}`)) }];
  const findings: Finding[] = [];
  if (target.missingMailto !== undefined) {
    const at = urlRange(doc, link.range, link.url);
    findings.push({ at, messageId: "noMailto", data: { quote: shorten(link.url), address: shorten(target.missingMailto) }, fix: at === link.range ? () => null : (fixer) => replace(fixer, at, `mailto:${target.missingMailto}`) });
  }
  const [address] = target.addresses;
  const other = shown.find(({ value }) => !target.addresses.some((each) => each.value.toLowerCase() === value.toLowerCase()));
  if (address && other && !other.fault && !address.fault && other.role !== "placeholder") {
    const at = urlRange(doc, link.range, link.url);
    const suggest: Finding["suggest"] = at === link.range ? [] : [{ messageId: "useShown", data: { value: other.value }, fix: (fixer) => replace(fixer, at, `mailto:${other.value}`) }];
    findings.push({ at: other.range, messageId: "mismatch", data: { shown: shorten(other.value), target: shorten(address.value) }, suggest });
  }
  return findings;
}

/** Where the target stands in the link's source; the whole link when it is written in another way there (escapes, references). */
function urlRange(doc: PolicyDocument, link: Range, url: string): Range {
  const source = doc.source.slice(link[0], link[1]);
  // In HTML the target comes before the words, in Markdown behind them.
  const at = doc.format === "markdown" && source.startsWith("[") ? source.lastIndexOf(url) : source.indexOf(url);
  return at === -1 || url === "" ? link : [link[0] + at, link[0] + at + url.length];
}

export default rule;
