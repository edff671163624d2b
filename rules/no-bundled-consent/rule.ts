import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";
import { wordingMatches, type Wording } from "../../src/rule/wording.js";

const HINT = /\b(?:consent|agree|authori[sz]|accept|approval|permission|condition|prerequisite)/i;
const HANDLES = "(?:collect|process|use|share|disclose|transfer|store|keep|retain|send|sell)";
const CONSENTS = `(?:(?:consent|agree|authori[sz]e us) to|(?:consent|agree) that (?:we (?:may|can|will|shall) (?:\\w+ (?:and|or) )?${HANDLES}|your (?:personal )?(?:data|information)))`;

export const WORDINGS: readonly Wording[] = [
  { pattern: new RegExp(`\\bby (?:creating|registering|signing up|submitting|providing|accepting|agreeing|opening|placing|subscribing|entering)\\b[^.;:]{0,120}?,? you (?:also |hereby |expressly |acknowledge and |understand and )*${CONSENTS} ?[^.;]{0,60}(?!\\w)`, "gi"), example: "By creating an account you consent to our use of your data for marketing." },
  { pattern: /\bdeemed (?:to be )?(?:a |your )?consent\b[^.;]{0,40}(?!\w)/gi, example: "Acceptance is deemed to be a consent to all services." },
  { pattern: /\bif you (?:agree|consent) to this (?:privacy )?(?:policy|notice|statement)\b[^.;]{0,80}?,? you (?:also )?(?:agree|consent)\b[^.;]{0,40}(?!\w)/gi, example: "If you agree to this policy, you agree to the transfer." },
  { pattern: /(?<=^|[.;,] )you (?:hereby |expressly |unconditionally )*(?:consent to our|authori[sz]e us to|are authori[sz]ing)\b[^.;]{0,60}(?!\w)/gi, example: "You hereby consent to our provision of your data to partners." },
  // A declaration that the text makes for its readers.
  { pattern: new RegExp(`(?<=^|[.;,] )(?:you|(?:every|each|the|all) users?) (?:hereby |expressly |unconditionally |irrevocably |acknowledges? and |understands? and )+(?:consent|agree)s? that (?:we|the \\w+|\\p{Lu}\\w+) (?:may|can|will|shall) (?:\\w+ (?:and|or) )?${HANDLES}\\b[^.;]{0,40}(?!\\w)`, "giu"), example: "You hereby agree that we may share your data." },
  // No consent, no service; no data, no service.
  { pattern: /\bto (?:use|access|visit|view) [^.;,:]{1,60}, (?:you|users) (?:must|have to|need to|are required to) (?:accept|consent to|agree to) (?!(?:\w+ ){0,4}(?:terms|agreement|conditions)\b)[^.;]{0,40}(?!\w)/gi, example: "To use the chat, you must accept all cookies." },
  { pattern: /\bconsent (?:to|for) [^.;:]{1,60} is (?:required|necessary|mandatory|a condition|a prerequisite) (?:to|for|before|of) (?:using|use|the use|access(?:ing)?|visit(?:ing)?|creat(?:e|ing)|register(?:ing)?)\b[^.;]{0,30}(?!\w)/gi, example: "Consent to marketing is required to use the app." },
  { pattern: /(?<!\bnot )\b(?:(?:required|obliged) to|must|have to|need to) (?:provide|give|submit|share) [^.;:]{0,60}\b(?:information|data) as (?:an? |the |your )?(?:\w+ )?(?:approval|consent|permission|authori[sz]ation|condition|prerequisite|precondition)\b[^.;]{0,40}(?!\w)/gi, example: "You must provide your data as a condition of using the app." },
];

/** No consent, no service. */
const CONDITION = /^(?:to|consent|required|obliged|must|have|need)\b/i;
/** The reader does the very thing: links an account, opens a door. */
const CHOSEN = /\bif you (?:choose|decide|opt|elect) (?!to (?:use|visit|access)\b)|\bif you (?:connect|link|log in|sign in)\b|\b(?:by|when you) (?:authori[sz]|connect|link|integrat)\w*/i;
/** no-consent-by-use's. */
const BY_USE = /\b(?:by|if you) (?:continu\w+ (?:to )?)?(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?|brows(?:e|ing)|download(?:ing)?|install(?:ing)?)\b[^.;]*$/i;

const rule = {
  meta: {
    type: "suggestion",
    docs: {
      description: "Disallow consent that comes along with something else",
      severity: "warn",
      recommended: false,
      privacyOnly: true,
      provisions: ["GDPR Art. 7(2) and 7(4)"],
      url: docsUrl("no-bundled-consent"),
    },
    messages: {
      bundled: "“{{words}}” takes consent along with something else. Ask for it separately, or name another basis.",
      condition: "“{{words}}”: a condition of use leaves no choice. Ask for consent separately, or name another basis.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const { sentence, words, at, from } of wordingMatches(doc, HINT, WORDINGS)) {
        const before = sentence.text.slice(0, from);
        if (!CHOSEN.test(before) && !BY_USE.test(before)) report({ at, messageId: CONDITION.test(words) ? "condition" : "bundled", data: { words: shorten(words, 60) } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;
