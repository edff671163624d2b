import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";
import { wordingMatches, type Wording } from "../../src/rule/wording.js";

const HINT = /\b(?:respon[ds]|repl(?:y|ies)|answer|get back|process|handle|comply|address|fulfil|act on|honou?r|send it|provide)/i;
const ANSWER = "(?:respond|reply|answer|get back|process your|handle your|comply with your|address your|fulfil+ your|act on your|act upon your|honou?r your|deal with your|send it|provide you)";

export const WORDINGS: readonly Wording[] = [
  { pattern: new RegExp(`\\b${ANSWER}\\b[^.;]{0,90}?(?<words>\\b(?:promptly|as soon as (?:reasonably )?(?:possible|practicable|we can)|(?:with)?in a reasonable (?:amount of time|time|period|timeframe|time frame)(?: of time)?|in a timely (?:manner|fashion)|in due (?:course|time)|as quickly as (?:possible|we can)|without undue delay|expeditiously|within the (?:legally |time )?(?:required|prescribed|applicable) (?:time|period|limits?|timeframe))\\b)`, "gi"), example: "We will respond to your request within a reasonable time." },
  { pattern: /(?<words>\b(?:promptly|expeditiously|swiftly) (?:respond|reply|answer)) to\b/gi, example: "We promptly respond to your request." },
  { pattern: /(?<words>\b(?:generally|usually|typically|normally|in most cases|aim to|strive to|try to|endeavou?r to),? (?:we (?:will |shall |aim to |try to )?)?(?:respond|reply|answer|get back)\b[^.;]{0,60}?\b(?:days?|hours?|weeks?|month)\b)/gi, example: "Usually, we reply to you within 30 days." },
];
/** Requests of people about their data, not of courts; and a longest time that stands beside the vague one. */
const OF_REQUESTS = /\b(?:you|your|request|requests|questions?|enquir(?:y|ies)|inquir(?:y|ies)|complaints?|concerns?|individuals?|users?)\b/i;
const CONTACT_SECTION = /\b(?:contact|requests?|questions?|rights|reach)\b/i;
const DEADLINE = /\b(?:no later than|at the latest|within (?:at most )?(?:\d+|one|two|three|thirty|forty-five|a) (?:\(\d+\) )?(?:calendar |business |working )?(?:hours?|days?|weeks?|months?)|not (?:more|longer) than)\b/i;

const rule = {
  meta: {
    type: "suggestion",
    docs: {
      description: "Disallow answers to requests that are promised without a deadline",
      severity: "warn",
      recommended: false,
      privacyOnly: true,
      provisions: ["GDPR Art. 12(3)"],
      url: docsUrl("no-vague-response-time"),
    },
    messages: {
      vague: "“{{words}}” sets no deadline for an answer. Name the longest time it takes.",
      hedged: "“{{words}}” binds nobody to the time it names. Leave out the hedge, or add the longest time.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const { sentence, words, at } of wordingMatches(doc, HINT, WORDINGS)) {
        const isHedged = /\b(?:days?|hours?|weeks?|month)$/i.test(words);
        if (!(OF_REQUESTS.test(sentence.text) || CONTACT_SECTION.test(sentence.block.section.title)) || (!isHedged && DEADLINE.test(sentence.block.text.text)) || /\b(?:you (?:should|must|may|can|will)|law enforcement|court|subpoena)\b[^.]*$/i.test(sentence.text.slice(0, sentence.text.indexOf(words)).slice(-60))) continue;
        // What is asked of readers.
        if (/\b(?:expect|require|ask|want) (?:you|users|them) to\b/i.test(sentence.text)) continue;
        if (isHedged && /\b(?:no later than|at the latest|but (?:in any (?:case|event)|always))\b/i.test(sentence.block.text.text)) continue;
        report({ at, messageId: isHedged ? "hedged" : "vague", data: { words: shorten(words, 70) } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;
