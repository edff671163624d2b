import { read } from "../../src/reading/frames.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";

/** Recipients without name or category. */
const RECIPIENTS = /\b(?:(?:our|its|any|some|certain|selected|select|trusted|various|other|carefully chosen|unaffiliated|affiliated|third[- ]party|business|commercial|strategic|corporate|the)[ ,]+(?:and |or )?){1,4}(?:partners?|affiliates?|third[- ]party(?=[.,;:)]|$| (?:and|or|in|for|to|with|without|at|on|if|when|unless|as|from|by)\b)|third[- ]parties(?! (?:\w+ )?(?:service|vendor|compan|provider|processor|partner|contractor|platform|developer|advertis|analytic|application|tool|supplier|site|entit))|companies|entities|organi[sz]ations|vendors|business partners)\b/i;
/** What they are, do, or are called follows. */
const SAID_BEHIND = /^[^.;]{0,30}?(?:\b(?:such as|including|include|like|namely|for example|e\.g\.|i\.e\.|who|that|which|whose|to (?:help|fulfil|assist|provide|process|perform|facilitate|enable|operate|deliver|whom)|listed|named|described|identified|set out|below|above|for (?:the purposes? of |their )?\w+ing|in (?:the|order)|so that|as (?:described|listed|set)|under|when|if|where|unless|without|except|in connection|in the event|only)\b|[:(–—])/i;
/** "…, agencies, contractors or agents who print the labels". */
const SAID_BEHIND_LIST = /^[^.;]{0,140}?\b(?:who|which|that) (?:perform|provide|process|help|assist|act|work|do|carry|offer|support|host|print|deliver|send)\w*/;
/** The word that ties the recipients to the verb: "with our partners", "to users and affiliates", but not "products from our partners". */
const TIE = /\b(with|to|among|between|by|from|of|for|about|on|in|at|through|via)\b/gi;
/** "to help us and our partners": a purpose, not a direction. */
const HELPS = /\bto (?:help|enable|allow|assist|let|support|benefit)\b[^,]*$/i;
/** "the partner": one that was named before. */
const KNOWN = /^the\b/i;
/** "If your data is shared with affiliates abroad, …": the sentence is about something else. */
const CONDITION = /\b(?:if|when(?:ever)?|where|once)\b[^,]*$/i;
const ANONYMOUS = /\b(?:non-?personal|aggregated?|anonym\w+|de-?identified)\b/i;
const NAMES = /\b(?:Google|Stripe|PayPal|Amazon|AWS|Microsoft|Facebook|Meta|Apple|Sentry|Mailchimp|Cloudflare|GitHub|Twilio|Firebase|Shopify|Intercom|Zendesk|Hotjar|Mixpanel|Segment|Datadog|Vercel|Netlify|Hetzner|OVH)\b/;

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
      const reported = new Set<number>();
      const candidates = doc.sentences.filter(({ block, text }) => block.kind !== "heading" && RECIPIENTS.test(text));
      for (const frame of candidates.flatMap((sentence) => read(sentence).frames)) {
        if (frame.verbClass !== "share" || frame.polarity !== "positive" || (frame.actor !== "we" && frame.actor !== "passive") || frame.modality === "ask") continue;
        const { sentence } = frame;
        if (reported.has(sentence.index) || /\b(?:not|never|n['’]t|without|unless|except|no)\b/i.test(sentence.text.slice(0, frame.verb.from - sentence.from)) || /\?$/.test(sentence.text)) continue;
        if (CONDITION.test(sentence.text.slice(0, frame.verb.from - sentence.from)) || ANONYMOUS.test(sentence.text)) continue;
        const behind = sentence.text.slice(frame.verb.from - sentence.from);
        const match = RECIPIENTS.exec(behind);
        if (!match || KNOWN.test(match[0]) || !receives(behind.slice(0, match.index)) || !/\b(?:information|data|details|content|records?|it|them|address|profile|cookies)\b/i.test(sentence.text)) continue;
        const rest = behind.slice(match.index + match[0].length);
        if (SAID_BEHIND.test(rest) || SAID_BEHIND_LIST.test(rest) || NAMES.test(sentence.text) || doc.links.some((link) => link.block === sentence.block && link.from < sentence.to && link.to > sentence.from)) continue;
        reported.add(sentence.index);
        const from = frame.verb.from + match.index;
        report({ at: sentence.block.text.range(from, from + match[0].length), messageId: "unnamed", data: { words: shorten(match[0]) } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;

/** Do the words before lead to a recipient? */
function receives(before: string): boolean {
  const tie = [...before.matchAll(TIE)].at(-1)?.[1]!.toLowerCase();
  return tie !== undefined && ["with", "to", "among", "between", "by"].includes(tie) && !HELPS.test(before);
}
