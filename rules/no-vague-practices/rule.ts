import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { read } from "../../src/reading/frames.js";
import { shorten } from "../../src/rule/quote.js";
import { wordingMatches, type Wording } from "../../src/rule/wording.js";

const HINT = /\b(?:purposes?|experience|research|develop|personali[sz]|improve|better|services)\b/i;

/** The purposes that the transparency guidelines give as poor examples, and their next of kin. */
export const WORDINGS: readonly Wording[] = [
  { pattern: /\b(?:use|process|share|collect|store|disclose)\b[^.;]{0,80}?(?<words>\bto develop (?:new|other|further) (?:services|products|features)(?: and (?:services|products|features))?)(?=[.,;]|$| and )/gi, example: "We may use your data to develop new services." },
  { pattern: /\b(?:use|process|share|collect|store|disclose)\b[^.;]{0,80}?(?<words>\bfor (?:general |internal |our |other )?research purposes)(?=[.,;]|$)/gi, example: "We may use your data for research purposes." },
  { pattern: /\b(?:use|process|share|collect|store|disclose)\b[^.;]{0,80}?(?<words>\bto offer (?:you )?personali[sz]ed (?:services|content|experiences?))(?=[.,;]|$)/gi, example: "We use your data to offer personalised services." },
  { pattern: /(?<words>\bfor (?:any|a variety of|various|other|a number of|certain|several|business|commercial|internal|legitimate|lawful|our (?:own )?(?:business|internal|commercial|legitimate)) (?:(?:business|commercial|internal|legitimate|lawful|and|or) )*purposes?)(?=[.,;]|$| or | (?:in order )?to (?:provide|improve|operate)\b)/gi, example: "We use your data for various purposes." },
  { pattern: /(?<words>\b(?:to (?:provide|give|offer|ensure) (?:you )?(?:with )?(?:a |an )?(?:better|best|improved|enhanced|optimal)(?: possible)? (?:\w+ )?(?:user |online |customer )?(?:experience|services?)|for (?:a )?better (?:user |online |customer )?(?:experience|services?)|(?:to |of )?(?:improve|improving|enhance|enhancing) (?:your|the|our|user|online|customer)(?: user| online| customer| overall| browsing)* experience))/gi, example: "We use cookies to improve your experience." },
];
/** The purpose goes on and says more. */
const EXPLAINED = /^[^.;]{0,12}(?:\b(?:such as|including|like|namely|for example|e\.g\.|by|which|that is|i\.e\.|as (?:described|set out|listed|explained)|described|listed|set out|below|above|:)|[:(])/i;
/** Data about nobody. */
const ANONYMOUS = /\b(?:de-?identified|aggregate[ds]?|anonym\w+|not personal|non-personal)\b/i;
/** What leaves a practice open: which data, with whom, when. Two of them in one clause leave nothing fixed. */
const OPEN_WORDS =
  /\b(?:(?:some(?: of)?|certain|various|several|other)(?: (?:your|the|our))?(?: [a-z-]+)? (?:information|data|details|partners|parties|affiliates|companies|organi[sz]ations|purposes|reasons)|from time to time|as (?:we deem )?(?:appropriate|necessary|needed)|sometimes|occasionally|among other things|and so on|possibly|may or may not)\b/gi;
/** A law says which, though not here. */
const BY_LAW = /\brequired by (?:applicable |any )?(?:law|regulation)/i;
/** "We use it for various purposes. These include …" */
const EXPLAINED_NEXT = /^(?:(?:this|these|those|such)(?: (?:purposes?|uses?|reasons?))? (?:may )?(?:includ|compris|are:|mean)|namely|specifically)/i;
/** "data sold or disclosed for business purposes": the statute's words. */
const STATUTE = /\b(?:sold|disclosed|shared)\b[^.;]{0,40} for (?:a )?business purposes?$/i;

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
      for (const { sentence, words, at, to } of wordingMatches(doc, HINT, WORDINGS)) {
        if (EXPLAINED.test(sentence.text.slice(to)) || /\b(?:not|never|n['’]t|no longer|prevents?|avoids?|with your permission)\b/i.test(sentence.text.slice(0, to)) || /^(?:third|these|they|those|such|some (?:cookies|of))\b/i.test(sentence.text) || ANONYMOUS.test(sentence.text) || isLead(sentence.block.text.text, sentence.to)) continue;
        const next = doc.sentences[sentence.index + 1];
        if ((next?.block === sentence.block && EXPLAINED_NEXT.test(next.text)) || STATUTE.test(sentence.text.slice(0, to))) continue;
        reported.add(sentence.index);
        report({ at, messageId: "purpose", data: { words: shorten(words, 60) } });
      }
      const candidates = doc.sentences.filter(({ block, text }) => block.kind !== "heading" && (text.match(OPEN_WORDS)?.length ?? 0) > 1);
      for (const frame of candidates.flatMap((sentence) => read(sentence).frames)) {
        const { sentence } = frame;
        if (!/^(?:collect|use|share|sell)$/.test(frame.verbClass) || (frame.actor !== "we" && frame.actor !== "passive") || frame.polarity !== "positive" || frame.modality === "ask" || reported.has(sentence.index)) continue;
        const from = frame.verb.from - sentence.from;
        const clause = sentence.text.slice(from).split(/[.;:—–]|\b(?:such as|including|when|if|unless|who|which|that)\b/i)[0]!;
        const open = clause.match(OPEN_WORDS);
        if (!open || open.length < 2 || BY_LAW.test(clause) || ANONYMOUS.test(sentence.text) || !/\b(?:information|data|details)\b/i.test(clause) || sentence.text.slice(from + clause.length).match(/^(?::|such as|including)/i)) continue;
        const at = frame.verb.from;
        // What a link explains is not left open.
        if (doc.links.some((link) => link.block === sentence.block && link.from < at + clause.length && at < link.to)) continue;
        reported.add(sentence.index);
        const last = clause.lastIndexOf(open.at(-1)!) + open.at(-1)!.length;
        report({ at: sentence.block.text.range(frame.verb.from, frame.verb.from + last), messageId: "open", data: { words: shorten(clause.slice(0, last), 70) } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;

/** The sentence introduces the list that says which. */
const isLead = (block: string, to: number): boolean => block.trimEnd().endsWith(":") && to >= block.trimEnd().length - 1;
