import type { Link, PolicyDocument, Range } from "../../src/document/model.js";
import { decodePath, resolvePath } from "../../src/document/paths.js";
import { anchorKey, anchors, headings, type Heading } from "../../src/facts/headings.js";
import { sectionNumbers, sectionReferences, type SectionReference } from "../../src/facts/references.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule, type Report } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";
import { isSlip } from "../../src/facts/name-spellings.js";
import { closest } from "../../src/rule/closest.js";

/** A preposition that should bring an address, and then none: "accessible at, unless", "available at ." */
const BLANK_TARGET = /\b(?:accessible|available|found|located|posted|viewed|reached|accessed|visit(?:ing)?)\s+(?:online\s+)?(?:at|here at|by visiting|via the link)(?=\s*[,.;)](?:\s|$)|\s+(?:unless|or|and|if)\b)/gi;
const PREPOSITION = /\b(?:at|visiting|link)\b/;
/** `### Searches{: #searches }`: without a blank the builder reads it as text, and the id is never set. */
const GLUED_ID = /^(#{1,6}[ \t].*[^\s{}])(\{:\s*#[^}\n]*\})[ \t]*$/gm;
/** `{: searches }`: an id needs its number sign. */
const SIGNLESS_ID = /^(#{1,6}[ \t].*[ \t])(\{:\s*([a-z][\w-]*)\s*\})[ \t]*$/gm;
const KRAMDOWN_WORDS = new Set(["toc", "no_toc", "nomarkdown", "comment"]);
/** A page that only its author can open. */
const PRIVATE_PAGE = /[?&]preview_(?:nonce|id)=|^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)(?:[:/]|$)|^file:\/\//i;
/** Letters of an id that may be the beginning of a longer one. */
const MIN_CUT_ID = 20;
const DOCUMENT_FILE = /\.(?:md|mdx|markdown|txt|html?|pdf)$/i;
const PREVIOUS_WORDS = /\b(?:its|their|your|the third[- ]party'?s?|that)\s+$/i;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow references to sections, anchors and files that are not there",
      severity: "error",
      recommended: true,
      anyLanguage: true,
      url: docsUrl("no-broken-references"),
    },
    messages: {
      section: "“{{reference}}”: this document has no such section. {{remedy}}",
      name: "“{{reference}}”: no heading reads so. {{remedy}}",
      number: "“{{reference}}”: {{name}} is {{right}} here (line {{line}}). Correct the number.",
      anchor: "“#{{anchor}}” leads to no heading or id in this document. {{remedy}}",
      idless: "“#{{anchor}}” leads nowhere: the heading at line {{line}} has no id. Set it.",
      file: "“{{file}}” is not in this repository. Correct the path, or add the file.",
      fileAnchor: "“{{file}}” has no heading or id “#{{anchor}}”. Correct the anchor.",
      blank: "“{{words}}” should bring an address, and none follows. Add it.",
      glued: "“{{attribute}}” is glued to its heading, so the id is never set. Put a blank before it.",
      unsigned: "“{{attribute}}” sets no id: an id needs a “#”. Write “{: #{{id}} }”.",
      private: "“{{url}}” opens for its author only. Link the public page.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
    fixable: "code",
    hasSuggestions: true,
  },
  create(context) {
    return onDocument(
      context,
      (doc, report) => {
        checkLinks(doc, report);
        checkHeadingIds(doc, report);
        checkSections(doc, report);
        checkBlanks(doc, report);
      },
      { anyLanguage: true },
    );
  },
} satisfies PolicyRule;
export default rule;

function checkLinks(doc: PolicyDocument, report: Report): void {
  const knowsAnchors = canKnowAnchors(doc);
  for (const link of doc.links) {
    const url = withoutOwnName(doc, link.url);
    if (url.includes("{{") || url.includes("{%")) continue;
    if (PRIVATE_PAGE.test(url)) report({ at: link.range, messageId: "private", data: { url: shorten(url) } });
    else if (url.startsWith("#")) {
      if (link.to > link.from && isDead(doc, url)) {
        if (knowsAnchors) reportAnchor(doc, link, url.slice(1), report);
        else if (doc.format === "html") reportIdlessHeading(doc, link, url.slice(1), report);
      }
    } else if (!/^[a-z][a-z+.-]*:|^\/|^$/i.test(url)) checkFile(doc, link, report);
  }
}

/** "privacy#rights" in privacy.md is "#rights". */
function withoutOwnName(doc: PolicyDocument, url: string): string {
  const [path = "", anchor] = url.split("#");
  const own = doc.surroundings?.path.split("/").at(-1)!.replace(/\.\w+$/, "");
  return anchor !== undefined && own !== undefined && path.replace(/^\.\//, "") === own ? `#${anchor}` : url;
}

/** "#" and "#top" lead to the top of the page; "#!/x" is a route; footnotes are the builder's. */
function isDead(doc: PolicyDocument, url: string): boolean {
  const anchor = decodePath(url.slice(1));
  const key = anchorKey(anchor);
  if (key === "" || key === "top" || /^[!/]|^fn/.test(anchor) || anchors(doc).has(key)) return false;
  // Builders cut long ids.
  return key.length < MIN_CUT_ID || ![...anchors(doc)].some((other) => other.startsWith(key));
}

/** A link made from a heading's words, in a page that gives its headings no ids. */
function reportIdlessHeading(doc: PolicyDocument, link: Link, anchor: string, report: Report): void {
  const key = anchorKey(decodePath(anchor));
  const heading = headings(doc).find(({ block, name }) => anchorKey(block.text.text) === key || anchorKey(name) === key);
  if (heading) report({ at: link.range, messageId: "idless", data: { anchor: shorten(anchor), line: doc.locate(heading.block.range[0]).line } });
}

/** Where ids come from a build step, or were lost with the page's HTML, nothing can be said: then many links look dead. */
function canKnowAnchors(doc: PolicyDocument): boolean {
  if (doc.format === "html" && doc.anchors.size === 0) return false;
  if (doc.unknowns.some((unknown) => unknown.kind === "include")) return false;
  const targets = new Set(doc.links.filter(({ url }) => url.startsWith("#")).map(({ url }) => url));
  const dead = [...targets].filter((url) => isDead(doc, url)).length;
  return dead < targets.size && dead <= Math.max(1, targets.size / 3);
}

function reportAnchor(doc: PolicyDocument, link: Link, anchor: string, report: Report): void {
  const nearest = likelyAnchor(doc, link, anchor);
  const data = { anchor: shorten(anchor), remedy: nearest ? `Did you mean “#${shorten(nearest)}”?` : "Correct it, or set the id." };
  const target = nearest && replaceIn(doc, link, `#${anchor}`, `#${nearest}`);
  report({ at: link.range, messageId: "anchor", data, ...(target ? { suggest: [{ messageId: "anchor", data, fix: (fixer) => fixer.replaceTextRange(target.range, target.text) }] } : {}) });
}

/** The heading that holds the link's words, else the target spelled most like the anchor. */
function likelyAnchor(doc: PolicyDocument, link: Link, anchor: string): string | undefined {
  const slugs = doc.format === "html" ? [] : headings(doc).map(({ block }) => ({ id: slug(block.text.text), words: wordsOf(block.text.text) }));
  const wanted = wordsOf(link.text);
  const named = wanted.length < 2 ? [] : slugs.filter(({ words }) => wanted.every((word) => words.includes(word)));
  if (named.length === 1) return named[0]!.id;
  // What another entry leads to already is not meant here, unless by a slip of one letter.
  const taken = new Set(doc.links.filter(({ url, text }) => url.startsWith("#") && text !== link.text).map(({ url }) => anchorKey(decodePath(url.slice(1)))));
  const isTaken = (id: string): boolean => taken.has(anchorKey(id)) || taken.has(anchorKey(id.replace(LEADING_NUMBER, "")));
  return closest(anchor, [...doc.anchors.keys(), ...slugs.map(({ id }) => id)].filter((id) => isSlip(anchor, id) || !isTaken(id)));
}

function checkFile(doc: PolicyDocument, link: Link, report: Report): void {
  const around = doc.surroundings;
  if (!around) return;
  const [path = "", anchor] = link.url.split("#");
  const bare = decodePath(path.split("?")[0]!);
  if (!DOCUMENT_FILE.test(bare)) return;
  const target = resolvePath(around.path, bare);
  if (target === undefined) return;
  const exists = around.exists(target);
  // A page is often built from a source of another name.
  if (exists === false && !["md", "mdx", "markdown", "txt", "html"].some((extension) => around.exists(target.replace(DOCUMENT_FILE, `.${extension}`)))) {
    report({ at: link.range, messageId: "file", data: { file: shorten(bare) } });
  } else if (exists && anchor && /\.(?:md|markdown)$/i.test(bare)) {
    const other = around.document(target);
    if (other && !anchors(other).has(anchorKey(decodePath(anchor)))) report({ at: link.range, messageId: "fileAnchor", data: { file: shorten(bare), anchor: shorten(anchor) } });
  }
}

function checkHeadingIds(doc: PolicyDocument, report: Report): void {
  if (doc.format !== "markdown" || !doc.source.includes("{:")) return;
  const inCode = (at: number): boolean => doc.blocks.some((block) => block.kind === "code" && at >= block.range[0] && at < block.range[1]);
  for (const match of doc.source.matchAll(GLUED_ID)) {
    const at = match.index + match[1]!.length;
    if (!inCode(at)) report({ at: [at, at + match[2]!.length], messageId: "glued", data: { attribute: match[2]! }, fix: (fixer) => fixer.insertTextBeforeRange([at, at], " ") });
  }
  for (const match of doc.source.matchAll(SIGNLESS_ID)) {
    if (KRAMDOWN_WORDS.has(match[3]!)) continue;
    const at = match.index + match[1]!.length;
    if (!inCode(at)) report({ at: [at, at + match[2]!.length], messageId: "unsigned", data: { attribute: match[2]!, id: match[3]! }, fix: (fixer) => fixer.replaceTextRange([at, at + match[2]!.length], `{: #${match[3]!} }`) });
  }
}

const nameKey = (text: string): string => anchorKey(text.replace(/&/g, " and ").replace(/^(?:the|our|your)\s+/i, ""));

function checkSections(doc: PolicyDocument, report: Report): void {
  const references = sectionReferences(doc);
  if (references.length === 0) return;
  const numbers = sectionNumbers(doc);
  const numbered = headings(doc).filter(({ number }) => number !== "");
  for (const reference of references) {
    const linked = doc.links.some((link) => link.block === reference.sentence.block && overlaps(link.range, reference.range) && !link.url.startsWith("#"));
    // A link says where the section is: elsewhere.
    if (linked) continue;
    if (reference.number) checkNumber(doc, reference, numbers, numbered, report);
    else checkName(doc, reference, report);
  }
}

function checkNumber(doc: PolicyDocument, reference: SectionReference, numbers: ReadonlySet<string>, numbered: readonly Heading[], report: Report): void {
  const data = { reference: reference.text };
  if (reference.name.length > 3) {
    const key = nameKey(reference.name);
    const named = numbered.find(({ name }) => nameKey(name) === key);
    if (named && named.number !== reference.number) {
      report({ at: reference.range, messageId: "number", data: { ...data, name: `“${shorten(reference.name)}”`, right: named.number, line: doc.locate(named.block.range[0]).line } });
      return;
    }
  }
  if (numbers.has(reference.number) || !sameScheme(reference.number, numbered)) return;
  // Sub-clauses are often written in ways that only readers see.
  if (reference.number.includes(".") && !numbered.some(({ number }) => number.includes("."))) return;
  if (!/^(?:sections?|clauses?|annex|appendix|schedule|exhibit)$/i.test(reference.kind)) return;
  const last = numbered.at(-1)!;
  report({ at: reference.range, messageId: "section", data: { ...data, remedy: `The sections end at ${last.number}.` } });
}

/** The document numbers its sections in the way of the reference (digits or letters), and not just one of them. */
function sameScheme(number: string, numbered: readonly Heading[]): boolean {
  const scheme = (value: string): string => (/^\d/.test(value) ? "digits" : /^[IVX]+$/.test(value) ? "roman" : "letters");
  return numbered.filter((heading) => scheme(heading.number) === scheme(number)).length >= 3;
}

function checkName(doc: PolicyDocument, reference: SectionReference, report: Report): void {
  const all = headings(doc);
  const before = reference.sentence.text.slice(0, reference.sentence.text.indexOf(reference.name));
  if (all.length < 3 || PREVIOUS_WORDS.test(before.replace(/["“‘«']\s*$/, ""))) return;
  const key = nameKey(reference.name);
  if (key.length < 4) return;
  const matches = (text: string): boolean => {
    const other = nameKey(text);
    return other.length > 0 && (other.includes(key) || key.includes(other));
  };
  // A bold label or the first words of a clause serve as headings too.
  if (all.some(({ block, name }) => matches(name) || matches(block.text.text)) || doc.blocks.some((block) => block.marks.some((mark) => mark.kind === "strong" && matches(block.text.text.slice(mark.from, mark.to))) || (block !== reference.sentence.block && nameKey(block.text.text.slice(0, reference.name.length + 12)).startsWith(key)))) return;
  const nearest = closest(reference.name, all.map(({ name }) => name));
  // Without a heading that is nearly the same the section may stand in another document.
  if (nearest) report({ at: reference.range, messageId: "name", data: { reference: shorten(reference.name), remedy: `Did you mean “${shorten(nearest)}”?` } });
}

function checkBlanks(doc: PolicyDocument, report: Report): void {
  for (const { block, from, text } of doc.sentences) {
    if (block.kind === "heading" || !PREPOSITION.test(text)) continue;
    for (const match of text.matchAll(BLANK_TARGET)) {
      const start = from + match.index;
      const end = start + match[0].length;
      const range = block.text.range(start, end);
      // Something without readable words may stand there: an image, a variable, an address in a link.
      const behind = doc.source.slice(range[1], range[1] + 3);
      if (/[[{<(]/.test(behind) || doc.links.some((link) => link.block === block && link.from <= end + 1 && link.to >= start)) continue;
      report({ at: range, messageId: "blank", data: { words: match[0] } });
    }
  }
}

const overlaps = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1];
const LEADING_NUMBER = /^[\d-]+-/;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const slug = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, "").trim().replace(/\s/g, "-");

/** Where the link's target stands in the source, and what to put there. */
function replaceIn(doc: PolicyDocument, link: Link, target: string, text: string): { range: [number, number]; text: string } | undefined {
  const at = doc.source.indexOf(target, link.range[0]);
  return at === -1 || at + target.length > link.range[1] ? undefined : { range: [at, at + target.length], text };
}
