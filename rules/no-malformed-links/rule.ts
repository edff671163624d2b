import type { Block, PolicyDocument, Range } from "../../src/document/model.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule, type Report } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";

/** What a broken link of Markdown leaves in the readable text: "[text] (target)", "[text][target]", "[text](target". */
const RAW_LINK = /\[[^[\]]{1,120}\](?:\s\((?=https?:|mailto:|www\.|\/\w)[^()\s]{1,300}\)?|\(\[?[^()\s]{0,300}\)?|\[[^[\]\s]{1,300}\]?)/g;
/** The second brackets hold a target, not a label. */
const TARGET_LABEL = /^\[[^\]]*\]\[\(?(?:https?:|mailto:|\{\{|\/)/;
/** `<brightloom.io>`: no autolink, because the scheme is missing; some builders read a tag and show nothing. */
const BARE_HOST = /<[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/[^\s<>]*)?>/gi;
/** `http//x`, `https:/x`, `htps://x`, `http://https://x`, `https://.x`. */
const BAD_SCHEME = /^(?:https?\/\/|https?:\/(?!\/)|h?t{1,3}ps?:\/\/(?<!^https?:\/\/)|https?:\/\/https?:|https?:\/\/[./])/i;
/** `mailtor:`, `mail_to:`, `malito:` for `mailto:`. */
const BAD_MAILTO = /^(?!mailto:)(?:mail[-_ ]?to\w?|ma[il]{2}to|mial?to|mailt):(?=\S)/i;
/** `[x]: /path)`: a parenthesis too many behind a definition. */
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s<>]+)>?[ \t]*$/gm;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow links whose markup is broken, so that readers see it raw or are led astray",
      severity: "error",
      recommended: true,
      anyLanguage: true,
      url: docsUrl("no-malformed-links"),
    },
    messages: {
      raw: "“{{text}}” is shown as it stands: this is no link. Write [text](target).",
      blank: "“{{text}}” is shown as it stands: a blank divides text and target. Remove it.",
      schemeless: "“{{text}}” is no link: its scheme is missing. Write https:// before the host.",
      stray: "“{{text}}” has a bracket that nothing opens. Remove it.",
      glued: "“{{text}}” follows the link without a blank and is no part of it. Remove it.",
      cut: "“{{url}}” ends at its first closing parenthesis. Write %28 and %29, or put the target in <…>.",
      mailto: "“{{scheme}}” opens no mail. Write “mailto:”.",
      scheme: "“{{url}}” is no address that a browser can open. Correct its beginning.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
    fixable: "code",
  },
  create(context) {
    return onDocument(
      context,
      (doc, report) => {
        checkSchemes(doc, report);
        if (doc.format !== "markdown") return;
        checkRawLinks(doc, report);
        checkBareHosts(doc, report);
        checkNeighbours(doc, report);
        checkDefinitions(doc, report);
      },
      { anyLanguage: true },
    );
  },
} satisfies PolicyRule;
export default rule;

const isCode = (block: Block, from: number, to: number): boolean => block.kind === "code" || block.marks.some((mark) => mark.kind === "code" && mark.from < to && mark.to > from);

function checkSchemes(doc: PolicyDocument, report: Report): void {
  for (const link of doc.links) {
    const mail = BAD_MAILTO.exec(link.url)?.[0];
    const at = mail === undefined ? -1 : doc.source.indexOf(mail, link.range[0]);
    if (mail !== undefined && at !== -1 && at < link.range[1]) report({ at: link.range, messageId: "mailto", data: { scheme: mail }, fix: (fixer) => fixer.replaceTextRange([at, at + mail.length], "mailto:") });
    else if (BAD_SCHEME.test(link.url)) report({ at: link.range, messageId: "scheme", data: { url: shorten(link.url) } });
  }
}

function checkRawLinks(doc: PolicyDocument, report: Report): void {
  for (const block of doc.blocks) {
    const { text } = block.text;
    if (!text.includes("]") || block.kind === "code") continue;
    const found: Range[] = [];
    for (const match of text.matchAll(RAW_LINK)) {
      const from = match.index;
      const to = from + match[0].length;
      if (isCode(block, from, to) || match[0].includes("{{.") && !TARGET_LABEL.test(match[0])) continue;
      // "[1][2]" are notes, "[a](b" inside a link's own text is that link's.
      if (/^\[[\d\s,]+\]/.test(match[0]) || doc.links.some((link) => link.block === block && link.from < to && link.to > from)) continue;
      const label = /^\[[^\]]*\]\[([^\]]*)\]/.exec(match[0]);
      if (label && !TARGET_LABEL.test(match[0]) && !/[-_]|^[a-z]+$/.test(label[1]!)) continue;
      found.push([from, to]);
      const at = block.text.range(from, to);
      const source = doc.source.slice(...at);
      const gap = /^\[[^\]]*\](\s+)\(.*\)$/s.exec(source);
      if (gap) {
        const start = at[0] + source.indexOf("]") + 1;
        report({ at, messageId: "blank", data: { text: shorten(match[0]) }, fix: (fixer) => fixer.removeRange([start, start + gap[1]!.length]) });
      } else report({ at, messageId: "raw", data: { text: shorten(match[0].replace(/\{\{.*/, "…]")) } });
    }
    checkBrackets(doc, block, found, report);
  }
}

/** A closing bracket that nothing opens; what a raw link has shown already is left out. */
function checkBrackets(doc: PolicyDocument, block: Block, reported: readonly Range[], report: Report): void {
  const { text } = block.text;
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "[") open++;
    else if (text[i] === "]" && open > 0) open--;
    else if (text[i] === "]" && !reported.some(([from, to]) => i >= from && i <= to) && !isCode(block, i, i + 1)) {
      const from = text.lastIndexOf(" ", i) + 1;
      const at = block.text.range(from, i + 1);
      // An interval ("(0, 1]"), a bracket written as an escape on purpose.
      if (/\([\d\s.,]+\]$/.test(text.slice(0, i + 1)) || doc.source[at[1] - 2] === "\\") continue;
      report({ at, messageId: "stray", data: { text: shorten(text.slice(from, i + 1)) } });
      return;
    }
  }
}

function checkBareHosts(doc: PolicyDocument, report: Report): void {
  for (const block of doc.blocks) {
    if (!block.text.text.includes("<")) continue;
    for (const match of block.text.text.matchAll(BARE_HOST)) {
      const to = match.index + match[0].length;
      if (isCode(block, match.index, to)) continue;
      const at = block.text.range(match.index, to);
      report({ at, messageId: "schemeless", data: { text: match[0] }, fix: (fixer) => fixer.insertTextAfterRange([at[0], at[0] + 1], "https://") });
    }
  }
}

function checkNeighbours(doc: PolicyDocument, report: Report): void {
  for (const link of doc.links) {
    if (link.kind !== "link" || link.to <= link.from || !doc.source.startsWith("[", link.range[0])) continue;
    const end = link.range[1];
    const behind = doc.source.slice(end, end + 40);
    const digits = /^\d+(?=[.,;:\s]|$)/.exec(behind);
    if (digits) report({ at: [end, end + digits[0].length], messageId: "glued", data: { text: digits[0] }, fix: (fixer) => fixer.removeRange([end, end + digits[0].length]) });
    // The target's own parentheses: the first closing one ended the link.
    const opened = (link.url.match(/\(/g)?.length ?? 0) - (link.url.match(/\)/g)?.length ?? 0);
    const rest = /^[^\s()]*\)/.exec(behind);
    const before = doc.source.slice(Math.max(0, link.range[0] - 400), link.range[0]);
    const isInParentheses = before.lastIndexOf("(") > before.lastIndexOf(")");
    if (opened > 0 || (rest && rest[0].length > 1 && link.url.includes("(") && !isInParentheses)) report({ at: link.range, messageId: "cut", data: { url: shorten(link.url) } });
  }
}

function checkDefinitions(doc: PolicyDocument, report: Report): void {
  if (!doc.source.includes("]:")) return;
  for (const match of doc.source.matchAll(DEFINITION)) {
    const target = match[1]!;
    if (!target.endsWith(")") || target.includes("(")) continue;
    const end = match.index + match[0].trimEnd().length;
    report({ at: [end - target.length, end], messageId: "stray", data: { text: shorten(target) }, fix: (fixer) => fixer.removeRange([end - 1, end]) });
  }
}
