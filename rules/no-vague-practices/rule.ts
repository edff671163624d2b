import type { PolicyDocument, Sentence } from "../../src/document/model.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import type { Frame } from "../../src/reading/frame.js";
import { read } from "../../src/reading/frames.js";
import { shorten } from "../../src/rule/quote.js";
import { wordingMatches, type Wording } from "../../src/rule/wording.js";

const HINT = /\b(?:purposes?|experience|research|develop|personali[sz]|improve|better|services|serve)\b/i;
const EXPERIENCE = "(?:(?:user|online|customer|overall|browsing|website|shopping|app|service) )*(?:experience|services?)";

/** The purposes that the transparency guidelines give as poor examples, and their next of kin. */
export const WORDINGS: readonly Wording[] = [
  { pattern: /\b(?:use|process|share|collect|store|disclose)\b[^.;]{0,80}?(?<words>\bto develop (?:new|other|further) (?:services|products|features)(?: and (?:services|products|features))?)(?=[.,;]|$| and )/gi, example: "We may use your data to develop new services." },
  { pattern: /\b(?:use|process|share|collect|store|disclose)\b[^.;]{0,80}?(?<words>\bfor (?:general |internal |our |other )?research purposes)(?=[.,;]|$)/gi, example: "We may use your data for research purposes." },
  { pattern: /\b(?:use|process|share|collect|store|disclose)\b[^.;]{0,80}?(?<words>\bto offer (?:you )?personali[sz]ed (?:services|content|experiences?))(?=[.,;]|$)/gi, example: "We use your data to offer personalised services." },
  { pattern: /(?<words>\bfor (?:any|a variety of|various|other|a number of|certain|several|business|commercial|internal|legitimate|lawful|our (?:own )?(?:business|internal|commercial|legitimate)) (?:(?:business|commercial|internal|legitimate|lawful|and|or) )*purposes?)(?=[.,;]|$| or | (?:in order )?to (?:provide|improve|operate)\b)/gi, example: "We use your data for various purposes." },
  { pattern: new RegExp(`(?<words>(?:\\bto (?:(?:help|enable|allow) (?:\\w+ ){1,2})?|(?<=\\band ))(?:provide|give|offer|ensure|deliver) (?:you )?(?:with )?(?:an? |the )?(?:better|best|improved|enhanced|optimal)(?: possible)? ${EXPERIENCE}|\\bfor (?:a )?better ${EXPERIENCE})`, "gi"), example: "We use your data to give you a better experience." },
  { pattern: /(?<words>(?:\bto |\bof )?\b(?:improve|improving|enhance|enhancing) (?:your|the|our|user|online|customer)(?: (?:user|online|customer|overall|browsing|website|shopping|app|users['’]|customers['’]|visitors['’]))* experience)/gi, example: "We use cookies to improve your experience." },
  { pattern: /(?<words>\bto (?:better serve you|serve you better)\b)/gi, example: "We use your data to serve you better." },
];
/** What else is left open, in the words that follow the verb. */
const OTHER_DATA = /\b(?:combin|gather|merg|aggregat|match|associat|link)(?:e[sd]?|ing)?\b(?! of)[^.;]{0,60}?\bwith (?:any |some )?other (?:information|data)(?=[.,;]|$| (?:for|to (?:promote|improve|provide|market|offer|develop))\b)/i;
/** The purpose goes on and says more. */
const EXPLAINED = /^[^.;]{0,12}(?:\b(?:such as|including|like|namely|for example|e\.g\.|by|through|via|which|that is|i\.e\.|as (?:described|set out|listed|explained)|described|listed|set out|below|above|:)|[:(])|^[^.;]{0,80}\bby (?!using\b)\w+ing\b/i;
/** Beside "to improve your experience": a purpose that readers can picture. */
const CONCRETE = /\b(?:troubleshoot\w*|diagnos\w*|detect\w*|prevent\w*|protect\w*|secur\w*|fraud|show(?:ing)?|ads?|advert\w*|remember\w*|recogni[sz]\w*|sav(?:e|ing)|market(?:ing)?|measur\w*|count(?:ing)?|audience|analy\w*|statistic\w*|(?:understand|learn)(?:ing)? (?:how|what|which|where|users?|usage)|tailor\w*|relevan\w*|respond\w*|communicat\w*|deliver(?:y|ies)|ship\w*|bill\w*|administer\w*|activat\w*|train\w*|customi[sz]\w*|enforce|preferences)\b/i;
const OF_EXPERIENCE = /\b(?:experience|services?|serve)\b/i;
const OF_DATA = /\b(?:information|data|cookies?|technolog\w+|collect\w*|process\w*|analytics|details|surveys|use[sd]?|shar\w+)\b/i;
/** The sentence denies, or says what readers may do; the verb of a purpose that is an aim in itself. */
const NO_PRACTICE = /\b(?:not|never|n['’]t|no longer|prevents?|avoids?|with your permission|allows? you to|(?<!reserves? the )rights? to|enforce)\b/i;
/** What is spoken of was told before, is somebody else, or is the document. */
const REFERS_BACK = /^(?:third|these|they|those|such (?!(?:personal )?(?:information|data)\b)|some (?:cookies|of)|this (?:is|was|way|helps?|allows?|enables?|privacy|policy|notice|statement)|it (?:encompasses|explains|describes|covers)\b)/i;
/** Data about nobody. */
const ANONYMOUS = /\b(?:de-?identified|aggregate[ds]?|anonym\w+|not personal|non-personal)\b/i;
/** What leaves a practice open: which data, with whom, when. Two of them in one clause leave nothing fixed. */
const OPEN_WORDS =
  /\b(?:(?:some(?: of)?|certain|various|several|other)(?: (?:your|the|our))?(?: [a-z-]+)? (?:(?:information|data|details)(?! (?:about|on|regarding|relating|related|concerning|that|which|you|we|needed|necessary|required|collected|submitted|provided)\b)|partners|parties|affiliates|companies|organi[sz]ations|purposes|reasons)|from time to time|as (?:we deem )?(?:appropriate|necessary|needed)|sometimes|occasionally|among other things|and so on|possibly|may or may not)\b/gi;
/** "…, and hold certain information.": all that is said of it. */
const BARE = /^ (?:certain|some) (?:personal )?(?:information|data)(?=[.;]|$| and (?:store|use|keep|record)\b)/i;
/** A law says which, though not here. */
const BY_LAW = /\brequired by (?:applicable |any )?(?:law|regulation)/i;
const OF_DUTY = /\b(?:legal|law|obligations?|obliged|required)\b/i;
/** "We use it for various purposes. These include …" */
const EXPLAINED_NEXT = /^(?:(?:this|these|those|such|the)(?: \w+){0,3} (?:may |can |will |might )?(?:includ|compris|consist|contain|are:|mean)|the (?:\w+ ){0,4}purposes\b|(?:please )?(?:see|refer to)\b|namely|specifically|depending|(?:in general, )?(?:\w+ )?cookies?\b[^.]{0,90}\b(?:are used|allow|enable|help|let|can)\b)/i;
/** "data sold or disclosed for business purposes", "the categories that we disclose for business purposes": the statute's words. */
const STATUTE = /\b(?:sold|disclosed|shared|disclosures?|categor(?:y|ies))\b[^.;]{0,90} for (?:a )?(?:business|commercial)(?: (?:and|or) (?:business|commercial))? purposes?$/i;
/** Other purposes need another yes, or another text. */
const ASKED_FIRST = /\b(?:permission|consent|(?:ask|tell|inform|notify) you)\b|\bas (?:indicated|described|explained|set out|stated|listed)\b/i;

const rule = {
  meta: {
    type: "suggestion",
    docs: {
      description: "Disallow practices of the operator that are left open: which data, for what, with whom",
      severity: "warn",
      recommended: false,
      privacyOnly: true,
      provisions: ["WP260 rev.01 (transparency guidelines), poor practice examples"],
      url: docsUrl("no-vague-practices"),
    },
    messages: {
      purpose: "“{{words}}” says not what happens to the data. Name the purpose: which service, which research, what improves.",
      open: "“{{words}}” leaves open which data, when or with whom. Say which.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      const reported = new Set<number>();
      for (const { sentence, words, at, from, to } of wordingMatches(doc, HINT, WORDINGS)) {
        if (reported.has(sentence.index) || !isVaguePurpose(doc, sentence, words, from, to)) continue;
        reported.add(sentence.index);
        report({ at, messageId: "purpose", data: { words: shorten(words, 60) } });
      }
      for (const sentence of doc.sentences) {
        if (sentence.block.kind === "heading" || reported.has(sentence.index)) continue;
        const open = openPractice(doc, sentence);
        if (!open) continue;
        reported.add(sentence.index);
        report({ at: sentence.block.text.range(sentence.from + open[0], sentence.from + open[1]), messageId: "open", data: { words: shorten(sentence.text.slice(...open), 70) } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;

function isVaguePurpose(doc: PolicyDocument, sentence: Sentence, words: string, from: number, to: number): boolean {
  const { text, block } = sentence;
  if (EXPLAINED.test(text.slice(to)) || NO_PRACTICE.test(text.slice(0, to)) || REFERS_BACK.test(text) || ANONYMOUS.test(text) || STATUTE.test(text.slice(0, to)) || (/^for\b/i.test(words) && ASKED_FIRST.test(text))) return false;
  if (isLead(block.text.text, sentence.to) || isExplainedNext(doc, sentence)) return false;
  if (!OF_EXPERIENCE.test(words) || /\bdevelop\b/i.test(words)) return true;
  // One of several purposes that say something, alone in a list of them, or told where a link leads.
  const others = `${text.slice(0, from)} ${text.slice(to)}`;
  if (CONCRETE.test(others) || !OF_DATA.test(text) || (block.kind === "item" && text.length < words.length + SHORT)) return false;
  return !/\bcookies?\b/i.test(text) || !isLinked(doc, sentence, text.length + SHORT * 4);
}

/** Words around the purpose in an item that holds nothing else. */
const SHORT = 30;

/** The words that leave open what the operator does, in units of the sentence. */
function openPractice(doc: PolicyDocument, sentence: Sentence): [from: number, to: number] | undefined {
  const { text } = sentence;
  const other = OTHER_DATA.exec(text);
  if (other && !NO_PRACTICE.test(text.slice(0, other.index)) && !ANONYMOUS.test(text) && !/\b(?:third parties|partners|they|who|when)\b/i.test(text.slice(0, other.index))) return [other.index, other.index + other[0].length];
  if (!text.match(OPEN_WORDS)) return undefined;
  for (const frame of read(sentence).frames) {
    const found = openClause(doc, frame);
    if (found) return found;
  }
  return undefined;
}

function openClause(doc: PolicyDocument, { verbClass, actor, polarity, modality, sentence, verb }: Frame): [from: number, to: number] | undefined {
  if (!/^(?:collect|use|share|sell|keep)$/.test(verbClass) || (actor !== "we" && actor !== "passive") || polarity !== "positive" || modality === "ask") return undefined;
  const { text } = sentence;
  const from = verb.from - sentence.from;
  const clause = text.slice(from).split(/[.;:—–]|\b(?:such as|including|when|if|unless|who|which|that)\b/i)[0]!;
  const isBare = /^(?:collect|keep)$/.test(verbClass) && BARE.test(clause.slice(verb.text.length));
  const open = clause.match(OPEN_WORDS) ?? [];
  if (!isBare && (verbClass === "keep" || open.length < 2)) return undefined;
  if (BY_LAW.test(clause) || (isBare && (OF_DUTY.test(text) || isExplainedNext(doc, sentence))) || ANONYMOUS.test(text) || !/\b(?:information|data|details)\b/i.test(clause) || /^(?::|such as|including)/i.test(text.slice(from + clause.length))) return undefined;
  // What a link explains is not left open.
  if (isLinked(doc, sentence, from + clause.length)) return undefined;
  const last = isBare ? verb.text.length + BARE.exec(clause.slice(verb.text.length))![0].length : clause.lastIndexOf(open.at(-1)!) + open.at(-1)!.length;
  return [from, from + last];
}

/** The sentence introduces the list that says which. */
const isLead = (block: string, to: number): boolean => block.trimEnd().endsWith(":") && to >= block.trimEnd().length - 1;

/** The next sentence says which. */
function isExplainedNext(doc: PolicyDocument, { block, index }: Sentence): boolean {
  const next = doc.sentences[index + 1];
  return next?.block === block && EXPLAINED_NEXT.test(next.text);
}

/** Does a link stand before this unit of the sentence? */
const isLinked = (doc: PolicyDocument, { block, from }: Sentence, to: number): boolean => doc.links.some((link) => link.block === block && link.to > from && link.from < from + to);
