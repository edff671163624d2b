/** Other documents to which readers are sent, and to which nothing in the text gives a way. */
import type { Block, PolicyDocument, Range, Sentence } from "../document/model.js";
import { decodePath } from "../document/paths.js";
import { memo } from "./memo.js";

export interface UnlinkedDocument {
  /** "Cookie Policy", as written. */
  readonly written: string;
  readonly range: Range;
}

/** What an operator's documents are about. */
const TOPIC =
  "(?:acceptable|ads?|advertising|AI|applicants?|billing|biometrics?|California|cancellations?|candidates?|children['’]s|community|content|cookies?|copyright|customers?|data|deletion|delivery|disclosure|DMCA|EEA|employees?|end|enforcement|EU|fair|intellectual|law|legal|licen[cs]e|master|membership|mobile|moderation|payments?|privacy|processing|property|protection|recruitment|refunds?|retention|returns?|security|services?|shipping|similar|sub-?processors?|subscription|technolog(?:y|ies)|tracking|trademarks?|transparency|UK|usage|use|users?|vulnerability)";
/** "Terms of Service", "Code of Conduct", "Cookie Policy", "Data Processing Agreement", "Security & Protection". */
const NAMES = new RegExp(
  `(?<![\\w-])(?:(?:(?:general|website|user|service) )?(?:terms of (?:service|use|sale)|terms (?:and|&) conditions(?: of use)?|conditions of (?:use|sale))|code of conduct|${TOPIC}(?:[ -](?:(?:and|or|&|of) )?${TOPIC}){0,4} (?:policy|notice|statement|agreement|addendum|guidelines|standards|disclaimer|charter)|(?:security|privacy|safety|trust) (?:and|&) (?:security|privacy|safety|trust|protection))(?![\\w-])`,
  "gi",
);
/** What every such name ends with: most sentences hold none of it. */
const HINT = /(?:\b(?:terms|conditions|conduct|policy|notice|statement|agreement|addendum|guidelines|standards|disclaimer|charter)|(?:\band|&) (?:security|privacy|safety|trust|protection))\b/i;
/** The last word of a name, and what none of them tells apart. */
const KIND = /\b(?:policy|notice|statement|agreement|addendum|guidelines|standards|disclaimer|charter)$/i;
const FILLERS = new Set(["and", "or", "of", "&", "end", "user", "users", "use", "service", "services", "general", "website", "similar", "code"]);
/** Terms go by many names. */
const TERMS = /terms|conditions|agreement|licen[cs]e/i;
const TERMS_TARGET = /terms|conditions|\btos\b|\bt&c|\beula\b|agreement|licen[cs]e/i;

/** What ends right before the name, read backwards: a quotation mark, the operator's own name, a word that tells nothing, "our". */
const QUOTE_BEFORE = /["“‘«]\s?$/;
const NO_BRAND = new Set(["Our", "The", "My", "This", "Please", "See", "Read", "Review", "Consult", "Check", "View", "Visit"]);
const PLAIN_BEFORE = /\b(?:full|separate|complete|current|own|latest|applicable|detailed|entire|online|app['’]s|website['’]s|site['’]s) $/i;
const OURS_BEFORE = /\b(?:our|my) $/i;
const ARTICLE_BEFORE = /\b(?:our|my|the|a) $/i;
/** Words that send readers to what stands behind them, for more or for what words mean. */
const SENDS =
  /(?:(?<!\b(?:not|never|we|have|having|had|they|already) )\b(?:see|read|review|consult|check(?: out)?|view|visit|refer(?: back)? to)(?: also| carefully)?|\b(?:described|explained|detailed|defined|outlined|specified) in|\b(?:more|further|additional|detailed) (?:information|details?)\b[^.;]{0,60}\bin|\bmeanings?\b[^.;]{0,80}\bin|\bread (?:together|in conjunction|along) with)(?: (?:section|clause) [\d.]+ of)?(?: this (?:privacy )?(?:policy|notice|statement),? (?:and|together with|along with)(?: also)?)? $/i;
/** "We have drawn up a …", and then "see this policy for details". */
const ANNOUNCES = /\b(?:we|I)(?: have| also)* (?:formulated|adopted|published|issued|prepared|established|drawn up|maintain|have) (?:an? |the |our )?(?:separate )?$/i;
const SENDS_BACK = /\b(?:see|read|check|consult|view|review|refer to) (?:this|that|the said) (?:policy|notice|statement|document|agreement|page)\b/i;

/** Behind the name: whose it is, or where it can be found. */
const OTHERS_AFTER = /^["”’»]?\s?(?:of|for|from|by) (?!this\b|our\b|use\b|(?:more|further|details|information|additional|the full|a full|a complete)\b)/i;
const PLACE_AFTER = /^["”’»]?(?:,|\s?\([^)]*\))?(?: (?:which|that))?(?: (?:is|are|can be|may be|page|section|document|link))?(?: (?:accessible|available|found|located|posted|published|linked|provided|displayed|shown|hosted))?(?: (?:at|on|in|through|via|from|under|within|by)\b| (?:here|below|above|separately))/i;
const TELLS_PLACE = /https?:|www\.|\{\{|\b(?:click|tap|press|footer|menu|settings|link|tab|below|above|attached|enclosed|request)\b|(?<![\w-])[a-z\d-]+\.(?:com|org|net|io|eu|gov|app|dev|html?|md|pdf)\b|(?<![\w/])\/[a-z][\w-]+/i;
/** A word of an address or a path. */
const ADDRESSES = /(?:https?:|www\.|(?<![\w-])[\w-]*\/)[^\s"'<>()]*|(?<![\w-])[\w-]+\.(?:md|html?|pdf|txt)\b/gi;

interface Mention {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly written: string;
}

export const unlinkedDocuments = memo((doc: PolicyDocument): readonly UnlinkedDocument[] => {
  if (doc.unknowns.some(({ kind }) => kind === "include")) return [];
  const found = new Map<string, UnlinkedDocument>();
  for (const sentence of doc.sentences) {
    const { block, text } = sentence;
    if (block.kind === "heading" || block.quoted || !HINT.test(text)) continue;
    for (const match of text.matchAll(NAMES)) {
      const mention: Mention = { sentence, from: match.index, to: match.index + match[0].length, written: match[0] };
      const words = wordsOf(match[0]);
      const key = words.join(" ");
      if (found.has(key) || !directs(doc, mention) || isItself(doc, match[0], words) || isWithinReach(doc, mention, words)) continue;
      found.set(key, { written: match[0], range: block.text.range(sentence.from + mention.from, sentence.from + mention.to) });
    }
  }
  return [...found.values()];
});

/** Beginnings of the words that tell the document from others; none for the terms. */
function wordsOf(name: string): readonly string[] {
  if (TERMS.test(name) && !/\b(?:data|processing)\b/i.test(name)) return [];
  const all = name.toLowerCase().replace(KIND, "").match(/[\p{L}&]+/gu)!;
  const telling = all.filter((word) => !FILLERS.has(word));
  return (telling.length > 0 ? telling : all).map((word) => word.slice(0, 5));
}

function directs(doc: PolicyDocument, { sentence, from, to, written }: Mention): boolean {
  const after = sentence.text.slice(to, to + 80);
  if (OTHERS_AFTER.test(after) || PLACE_AFTER.test(after)) return false;
  let before = sentence.text.slice(Math.max(0, from - 200), from).replace(QUOTE_BEFORE, "");
  const isName = /^\p{Lu}/u.test(written);
  const brand = brandAt(before);
  if (brand !== "") {
    if (!isName || !isOwn(doc, brand)) return false;
    before = before.slice(0, -brand.length);
  }
  before = before.replace(PLAIN_BEFORE, "");
  if (!isName && !OURS_BEFORE.test(before)) return false;
  if (ANNOUNCES.test(before)) return SENDS_BACK.test(doc.sentences[sentence.index + 1]?.block === sentence.block ? doc.sentences[sentence.index + 1]!.text : "");
  return SENDS.test(before.replace(ARTICLE_BEFORE, ""));
}

/** The capitalised words that end a text, with their blanks. */
function brandAt(before: string): string {
  const words = before.split(" ").slice(-4, -1);
  let first = words.length;
  while (first > 0 && /^\p{Lu}/u.test(words[first - 1]!) && !NO_BRAND.has(words[first - 1]!)) first--;
  return words.slice(first).map((word) => `${word} `).join("");
}

/** The operator's or the product's name: it stands in the title. */
const isOwn = (doc: PolicyDocument, brand: string): boolean => (brand.match(/[\p{L}\d]{3,}/gu) ?? []).some((word) => doc.title?.text.text.includes(word));

const PRIVACY = /privacy|data protection|data policy/i;
const OTHER_TITLE = /terms|conditions|agreement|cookie|guidelines|licen[cs]e|refund/i;
const LONGEST_TITLE = 120;
/** Readers of their own: "Employee Privacy Notice". */
const FOR_SOME = /applicant|california|candidate|children|customer|\beea\b|\beu\b|employee|mobile|recruit|\buk\b/i;

/** The document speaks of itself, under its own name or a shorter one. */
function isItself(doc: PolicyDocument, name: string, words: readonly string[]): boolean {
  // A saved page begins with its title, and its first heading may be a menu's.
  const titles = [doc.title, doc.blocks[0]].flatMap((block) => (block ? [block.text.text.slice(0, LONGEST_TITLE)] : []));
  if (PRIVACY.test(name) && !FOR_SOME.test(name) && (titles.some((title) => PRIVACY.test(title)) || !OTHER_TITLE.test(titles[0] ?? ""))) return true;
  return speaksOf(titles[0] ?? "", words);
}

function speaksOf(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return TERMS_TARGET.test(text);
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}

function isWithinReach(doc: PolicyDocument, mention: Mention, words: readonly string[]): boolean {
  const { sentence } = mention;
  const { block } = sentence;
  const next = doc.sentences[sentence.index + 1];
  const around = sentence.text + (next?.block === block ? ` ${next.text}` : "");
  if (TELLS_PLACE.test(around) || sentence.text.endsWith(":")) return true;
  if (doc.links.some((link) => link.block === block && link.from < (next?.block === block ? next.to : sentence.to) && link.to > sentence.from)) return true;
  if (doc.links.some(({ text, url }) => speaksOf(text, words) || speaksOf(pathOf(url), words))) return true;
  if ((doc.source.match(ADDRESSES) ?? []).some((address) => speaksOf(pathOf(address), words))) return true;
  return holdsIt(doc, block, words) || isInRepository(doc, mention.written, words);
}

/** Whose site it is tells nothing: "allaboutcookies.org". */
const pathOf = (url: string): string => decodePath(url.replace(/^(?:https?:)?\/\/[^/]*|^www\.[^/]*/i, ""));

/** A part of this document, or what is left of a link in a menu. */
function holdsIt(doc: PolicyDocument, at: Block, words: readonly string[]): boolean {
  return doc.blocks.some((block) => {
    if (block === doc.title) return false;
    const { text } = block.text;
    const labels = block.kind === "heading" || block.kind === "term" || (text.length < 40 && !/[.:;,]$/.test(text)) ? [text] : block.marks.filter(({ kind, from }) => kind === "strong" && from === 0).map(({ from, to }) => text.slice(from, to));
    return labels.some((label) => label.length < 90 && speaksOf(label, words) && (words.length === 0 || KIND.test(label.trim()) || at.section.heading !== block));
  });
}

const FOLDERS = ["", "docs/", "legal/"];
const EXTENSIONS = ["md", "mdx", "txt", "html"];

/** "Cookie Policy" and COOKIE-POLICY.md, cookie_policy.html, cookies.md beside this document or at the root. */
function isInRepository(doc: PolicyDocument, name: string, words: readonly string[]): boolean {
  const around = doc.surroundings;
  if (!around) return false;
  const plain = name.toLowerCase().replace(/&/g, "and").replace(/[’']/g, "").split(/[ -]+/);
  const stems = words.length === 0 ? ["terms", "tos", "eula"] : [plain.slice(0, -1).join("-"), `${plain.slice(0, -1).join("-")}s`];
  const names = [plain.join("-"), ...stems].flatMap((one) => [one, one.replaceAll("-", "_"), one.replaceAll("-", "")]).flatMap((one) => [one, one.toUpperCase()]);
  const here = around.path.includes("/") ? around.path.slice(0, around.path.lastIndexOf("/") + 1) : "";
  return [...new Set([here, ...FOLDERS])].some((folder) => names.some((one) => EXTENSIONS.some((extension) => around.exists(`${folder}${one}.${extension}`) === true)));
}
