import type { Link, PolicyDocument } from "../../src/document/model.js";
import { anchorKey, headings } from "../../src/facts/headings.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";
import { swappedLinks } from "./swapped.js";

/** A link's words that are themselves an address: "www.acme.io/terms", "https://acme.io". */
const SHOWN_URL = /^(?:https?:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,})(?:[/?#:]\S*)?$/i;
/** "Section 4.4.2" and an id that begins with its digits. */
const SHOWN_NUMBER = /^(?:section|clause|article|§)\s*(\d+(?:\.\d+)+|\d{1,2})\b/i;
const ID_NUMBER = /^#(?:section-?)?(\d+)(?=-|$)/i;
/** A document that the words name, and the word that its address holds. */
const DOCUMENTS: readonly (readonly [kind: string, words: RegExp, path: RegExp])[] = [
  ["terms", /^(?:the |our )?(?:website |general )?terms (?:of (?:service|use)|and conditions|& conditions)$/i, /\bterms|[-_/]tos\b|conditions|agreement/i],
  ["privacy", /^(?:the |our )?privacy (?:policy|notice|statement)$/i, /privacy|data-protection|datenschutz/i],
];
/** Companies that privacy policies name most, by the names of their sites. */
const COMPANIES: readonly (readonly [name: RegExp, host: RegExp])[] = [
  [/\bGoogle\b/, /(?:^|\.)(?:google|youtube|firebase|withgoogle|goo|gstatic|doubleclick|admob|blog\.google|google\.dev)\./],
  [/\bGitHub\b/, /(?:^|\.)github\./],
  [/\bStripe\b/, /(?:^|\.)stripe\./],
  [/\bPayPal\b/, /(?:^|\.)paypal\./],
  [/\bMailchimp\b/i, /(?:^|\.)(?:mailchimp|intuit)\./],
  [/\bSentry\b/, /(?:^|\.)sentry\./],
  [/\bCloudflare\b/, /(?:^|\.)cloudflare\./],
  [/\bMixpanel\b/, /(?:^|\.)mixpanel\./],
  [/\bHotjar\b/, /(?:^|\.)hotjar\./],
  [/\bUnity\b/, /(?:^|\.)(?:unity|unity3d)\./],
  [/\bTwitter\b/, /(?:^|\.)(?:twitter|x)\.com$/],
  [/\bDiscord\b/, /(?:^|\.)(?:discord|discordapp)\./],
];
/** What a link to one company may say of another: who measures, who signs in, who hosts. */
const SHARED_LABEL = /\b(?:for|via|with|by|on|in|through|and|from)\b|[&,/]/i;

const LONGEST_NAME = 20;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow links whose words promise another target than they lead to",
      severity: "error",
      recommended: true,
      anyLanguage: true,
      url: docsUrl("no-mismatched-links"),
    },
    messages: {
      host: "“{{text}}” leads to {{host}}. Show the address that the link opens.",
      section: "“{{text}}” leads to “{{anchor}}”. Correct the number or the link.",
      document: "“{{text}}” leads to the {{other}} page ({{url}}). Correct the link.",
      company: "“{{text}}” leads to {{host}}, another company's site. Correct the link.",
      swapped: "“{{text}}” stands with {{subject}}, and {{subject}}'s with {{owner}} (line {{line}}). Swap the two.",
      heading: "“{{text}}” leads to the heading “{{heading}}” (line {{line}}). Use the heading's words.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(
      context,
      (doc, report) => {
        for (const link of doc.links) {
          if (link.to <= link.from || link.url.includes("{{")) continue;
          const problem = shownAddress(link) ?? shownSection(link) ?? shownDocument(link) ?? shownCompany(link) ?? contentsEntry(doc, link);
          if (problem) report({ at: link.range, ...problem });
        }
        for (const { link, owner, subject, other } of swappedLinks(doc)) report({ at: link.range, messageId: "swapped", data: { text: shorten(link.text), subject: shorten(subject, LONGEST_NAME), owner: shorten(owner, LONGEST_NAME), line: doc.locate(other.range[0]).line } });
      },
      { anyLanguage: true },
    );
  },
} satisfies PolicyRule;
export default rule;

interface Problem {
  messageId: keyof (typeof rule)["meta"]["messages"];
  data: Record<string, string | number>;
}


function hostOf(url: string): string | undefined {
  return /^(?:https?:)?\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(url)?.[1]?.toLowerCase();
}

/** The name that a company registers: its label before the public suffix. */
const ownName = (host: string): string => host.replace(/^www\./, "").replace(/\.(?:co|com|org|gov|ac|net)\.[a-z]{2}$/, "").replace(/\.[a-z]{2,}$/, "").split(".").at(-1)!;

function shownAddress(link: Link): Problem | undefined {
  const shown = SHOWN_URL.exec(link.text.replace(/[.,;]$/, ""))?.[1]?.toLowerCase();
  const host = hostOf(link.url);
  if (!shown || !host || link.url.startsWith("mailto:")) return undefined;
  // Two sites of one owner, a shortener, a redirect that names the shown host: no mismatch that a reader would mind.
  if (ownName(shown) === ownName(host) || host.includes(ownName(shown)) || shown.includes(ownName(host)) || link.url.toLowerCase().includes(shown) || host.length <= 7) return undefined;
  // "Node.js", "ASP.net": words that only look like a host.
  if (!/^(?:https?:|www\.)/i.test(link.text) && !/\.(?:com|org|net|io|eu|gov|edu|co|app|dev|de|fr|uk|info)$/.test(shown)) return undefined;
  return { messageId: "host", data: { text: shorten(link.text), host } };
}

function shownSection(link: Link): Problem | undefined {
  const shown = SHOWN_NUMBER.exec(link.text)?.[1]?.replaceAll(".", "");
  const target = ID_NUMBER.exec(link.url)?.[1];
  return shown && target && !target.startsWith(shown) && !shown.startsWith(target) ? { messageId: "section", data: { text: shorten(link.text), anchor: shorten(link.url) } } : undefined;
}

function shownDocument(link: Link): Problem | undefined {
  if (link.url.startsWith("#")) return undefined;
  const path = link.url.replace(/^(?:https?:)?\/\/[^/]+/i, "");
  const named = DOCUMENTS.find(([, words]) => words.test(link.text.trim()));
  if (!named || named[2].test(path)) return undefined;
  const other = DOCUMENTS.find((entry) => entry !== named && entry[2].test(path));
  return other && path.length < 120 ? { messageId: "document", data: { text: shorten(link.text), other: other[0], url: shorten(link.url) } } : undefined;
}

function shownCompany(link: Link): Problem | undefined {
  const host = hostOf(link.url);
  if (!host || SHARED_LABEL.test(link.text)) return undefined;
  const named = COMPANIES.filter(([name]) => name.test(link.text));
  const hosted = COMPANIES.find(([, pattern]) => pattern.test(host));
  return named.length === 1 && hosted && hosted !== named[0] && !/\/url\?|[?&]u?r?l?q?=http|support|docs|play\.google|apps\.apple/.test(link.url) ? { messageId: "company", data: { text: shorten(link.text), host } } : undefined;
}

const SMALL_WORDS = new Set(["and", "the", "for", "your", "our", "with"]);
/** Telling words of an entry that shows the whole heading. */
const LONG_ENTRY = 4;

/** An entry of the contents that shares hardly a word with its heading. */
function contentsEntry(doc: PolicyDocument, link: Link): Problem | undefined {
  if (!link.url.startsWith("#") || link.block.kind !== "item" || link.text.length < link.block.text.text.length - 4) return undefined;
  const id = [...doc.anchors].find(([name]) => name === link.url.slice(1));
  if (!id) return undefined;
  const [start, end] = id[1];
  // An id on a whole section says nothing of one heading.
  const heading = headings(doc).find(({ block }) => start <= block.range[1] + 1 && end >= block.range[0] && end - start < block.range[1] - block.range[0] + 200);
  if (!heading) return undefined;
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const shown = words(link.text);
  const actual = words(heading.name);
  // What one of them says in fewer words is no difference; in long entries "and" must not count for likeness.
  const likeness = (one: readonly string[], other: readonly string[]): number => one.filter((word) => other.includes(word)).length / Math.min(one.length, other.length);
  const tell = (all: ReadonlySet<string>): string[] => [...all].filter((word) => !SMALL_WORDS.has(word));
  const isOther = likeness([...shown], [...actual]) < 0.75 || (Math.min(tell(shown).length, tell(actual).length) >= LONG_ENTRY && likeness(tell(shown), tell(actual)) <= 0.75);
  if (shown.size < 2 || actual.size < 2 || anchorKey(link.text) === anchorKey(heading.name)) return undefined;
  // A shortened entry keeps the heading's words; another entry has words of its own.
  return [...shown].some((word) => !actual.has(word) && ![...actual].some((other) => other.startsWith(word.slice(0, 4)))) && isOther
    ? { messageId: "heading", data: { text: shorten(link.text), heading: shorten(heading.block.text.text), line: doc.locate(heading.block.range[0]).line } }
    : undefined;
}
