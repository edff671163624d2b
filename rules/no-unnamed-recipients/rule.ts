import type { PolicyDocument, Sentence } from "../../src/document/model.js";
import { memo } from "../../src/document/memo.js";
import { definitions } from "../../src/facts/definitions.js";
import { termKey } from "../../src/facts/term-key.js";
import type { Frame } from "../../src/reading/frame.js";
import { read } from "../../src/reading/frames.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";

/** Recipients without name or category: "our partners", "selected third parties"; bare "affiliates" as one of those who receive. */
const RECIPIENTS = /\b(?:(?:our|its|any|some|certain|selected|select|trusted|various|other|carefully chosen|unaffiliated|affiliated|third[- ]party|business|commercial|strategic|corporate|the)[ ,]+(?:and |or )?){1,4}(?:partners?|affiliates?|third[- ]party(?=[.,;:)]|$| (?:and|or|in|for|to|with|without|at|on|if|when|unless|as|from|by)\b)|third[- ]parties(?! (?:\w+ )?(?:service|vendor|compan|provider|processor|partner|contractor|platform|developer|advertis|analytic|application|tool|supplier|site|entit))|companies|entities|organi[sz]ations|vendors|business partners)\b(?!['’])|(?<=\b(?:with|to|than|and|or) |, )(?:business partners|partners|affiliates|affiliated (?:companies|entities|organi[sz]ations))\b(?!['’])/i;
/** What they are, do, or are called follows. */
const SAID_BEHIND = /^[^.;]{0,30}?(?:\b(?:who|that|whose|to (?:help|fulfil+|assist|provide|process|perform|facilitate|enable|operate|deliver|monitor|measure|improve|combat|whom)|listed|named|identified|set out|below|above|for (?:the purposes? of |their )?\w+ing|in (?:the|order)|so that|as (?:listed|set)|under|when|if|where|unless|without|except|in connection|in the event|only|facing|mentioned)\b|[:(–—])/i;
/** The same, behind the whole list: "…, agencies, contractors or agents who print the labels", "… and agents, such as couriers". */
const SAID_BEHIND_LIST = /^[^.;]{0,140}?\b(?:(?:who|which|that) (?:perform|provide|process|help|assist|act|work|do|carry|offer|support|host|print|deliver|send)\w*|with whom|such as|including|include|like|namely|for example|e\.g|i\.e|(?:as|we) (?:described?|outlined?|explain(?:ed)?)|described|laid out|in section)\b/i;
/** The next sentence says it: "These include couriers". */
const SAID_NEXT = /^(?:(?:these|those|such|the|our)(?: \w+){0,2} (?:may )?(?:include|are|comprise|consist)|they (?:may )?(?:include|are)\b|namely|specifically)/i;
/** A family of companies is a category; so is who buys the company. */
const GROUP = /\b(?:merger|acquisition|acquir\w+|bankruptcy|sale of (?:\w+ )?assets|subsidiar(?:y|ies)|parent(?:s| compan\w+)?|common (?:ownership|control)|(?:group|family) (?:of )?compan(?:y|ies)|(?:our|same) (?:corporate )?group)\b/i;
const LIST = /\blists? of (?:\w+ ){0,4}(?:partners|affiliates|vendors|companies|recipients|sub-?processors|(?:service )?providers)\b/i;
/** The reader picks them, or is asked first. */
const CHOSEN = /\b(?:(?:with|at|upon|on|after|subject to|based on|without) (?:\w+ ){0,3}(?:permission|consent|direction|request|instructions?|approval)|if you (?:\w+ )?(?:choose|ask|opt|direct|consent|agree|authori[sz]e|request)|(?:you|who) (?:may |can )?(?:direct|instruct|ask|authori[sz]e))\b/i;
/** Where it goes, not to whom: that is said where sharing is. */
const ABROAD = /\b(?:countr(?:y|ies)|outside|world(?:wide)?|global(?:ly)?|international\w*|jurisdictions?|abroad|EEA|cross-border)\b/i;
/** The word that ties the recipients to the verb: "with our partners", "to users and affiliates", but not "products from our partners". */
const TIE = /\b(with|to|among|between|by|from|of|for|about|on|in|at|through|via)\b/gi;
/** "to help us and our partners": a purpose, not a direction. */
const HELPS = /\bto (?:help|enable|allow|assist|let|support|benefit)\b[^,]*$/i;
/** "We share it with nobody other than our partners": what is excepted does receive. */
const EXCEPTED = /\b(?:other than|except(?:ing)?(?: for)?(?: (?:with|to))?|apart from|save for) (?:[a-z-]+, ){0,3}$/i;
/** "the partner", "your vendors": known already. */
const KNOWN = /^the\b/i;
/** "If your data is shared with affiliates abroad, …", "how we share it is told below": the sentence is about something else. */
const CONDITION = /\b(?:if|when(?:ever)?|where|once|to the extent|how)\b[^,]*$/i;
const ANONYMOUS = /\b(?:non-?personal|aggregated?|anonym\w+|de-?identified)\b/i;
const NAMES = /\b(?:Google|Stripe|PayPal|Amazon|AWS|Microsoft|Facebook|Meta|Apple|Sentry|Mailchimp|Cloudflare|GitHub|Twilio|Firebase|Shopify|Intercom|Zendesk|Hotjar|Mixpanel|Segment|Datadog|Vercel|Netlify|Hetzner|OVH)\b/;
const OF_DATA = /\b(?:information|data|details|content|records?|it|them|address|profile|cookies)\b/i;

const rule = {
  meta: {
    type: "suggestion",
    docs: {
      description: "Disallow sharing with recipients that have neither name nor category",
      severity: "warn",
      recommended: false,
      privacyOnly: true,
      provisions: ["GDPR Art. 13(1)(e)"],
      url: docsUrl("no-unnamed-recipients"),
    },
    messages: { unnamed: "“{{words}}”: readers cannot tell who gets their data. Name them, or say what they do." },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      const reported = new Set<string>();
      const candidates = doc.sentences.filter(({ block, text }) => block.kind !== "heading" && !block.quoted && RECIPIENTS.test(text));
      for (const frame of candidates.flatMap((sentence) => read(sentence).frames)) {
        if (frame.verbClass !== "share" || (frame.actor !== "we" && frame.actor !== "passive") || frame.modality === "ask") continue;
        const { text, block, from } = frame.sentence;
        const start = frame.verb.from - from;
        const match = RECIPIENTS.exec(text.slice(start));
        if (!match || !reaches(frame, text.slice(start, start + match.index)) || KNOWN.test(match[0]) || /\byour $/i.test(text.slice(0, start + match.index))) continue;
        if (/\?$/.test(text) || CONDITION.test(text.slice(0, start)) || ANONYMOUS.test(text) || !OF_DATA.test(text) || GROUP.test(text) || NAMES.test(text)) continue;
        if (CHOSEN.test(text.slice(0, start)) || (frame.polarity === "positive" && CHOSEN.test(text)) || (frame.lemma === "transfer" && ABROAD.test(text))) continue;
        if (isSaid(doc, frame.sentence, text.slice(start + match.index + match[0].length)) || isDefined(doc, match[0])) continue;
        // The same words once a document: each further place would only repeat it.
        const key = match[0].toLowerCase();
        if (reported.has(key)) continue;
        reported.add(key);
        const at = frame.verb.from + match.index;
        report({ at: block.text.range(at, at + match[0].length), messageId: "unnamed", data: { words: shorten(match[0]) } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;

/** Do they receive, though perhaps as an exception? */
function reaches(frame: Frame, before: string): boolean {
  if (EXCEPTED.test(before)) return true;
  const isNegative = frame.polarity === "negative" || /\b(?:not|never|n['’]t|without|unless|except|no)\b/i.test(frame.sentence.text.slice(0, frame.verb.from - frame.sentence.from));
  if (isNegative || HELPS.test(before)) return false;
  const tie = [...before.matchAll(TIE)].at(-1)?.[1]!.toLowerCase();
  return tie !== undefined && ["with", "to", "among", "between", "by"].includes(tie);
}

/** The words behind, the next sentence, a list or a link say who they are. */
function isSaid(doc: PolicyDocument, { block, index, from, to }: Sentence, rest: string): boolean {
  if (SAID_BEHIND.test(rest) || SAID_BEHIND_LIST.test(rest)) return true;
  const next = doc.sentences[index + 1];
  if ((next?.block === block && SAID_NEXT.test(next.text)) || hasList(doc)) return true;
  return doc.links.some((link) => link.block === block && link.from < to && link.to > from);
}

/** "You can see a list of our vendors" somewhere. */
const hasList = memo((doc: PolicyDocument): boolean => doc.sentences.some(({ text }) => LIST.test(text)));

/** "Affiliates" that the document defines. */
function isDefined(doc: PolicyDocument, words: string): boolean {
  const head = termKey(words).split(" ").at(-1)!;
  return definitions(doc).some(({ key }) => key.endsWith(head));
}
