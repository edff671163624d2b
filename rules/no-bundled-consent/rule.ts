import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";
import { wordingMatches, type Wording } from "../../src/rule/wording.js";

const HINT = /\b(?:consent|agree|authori[sz]|accept)/i;

export const WORDINGS: readonly Wording[] = [
  { pattern: /\bby (?:creating|registering|signing up|submitting|providing|accepting|agreeing|opening|placing|subscribing|entering)\b[^.;:]{0,120}?,? you (?:also |hereby |expressly )*(?:consent|agree|authori[sz]e us) to (?:our |the |us |being |receiv|have |your |be )?[^.;]{0,60}(?!\w)/gi, example: "By creating an account you consent to our use of your data for marketing." },
  { pattern: /\bdeemed (?:to be )?(?:a |your )?consent\b[^.;]{0,40}(?!\w)/gi, example: "Acceptance is deemed to be a consent to all services." },
  { pattern: /\bif you (?:agree|consent) to this (?:privacy )?(?:policy|notice|statement)\b[^.;]{0,80}?,? you (?:also )?(?:agree|consent)\b[^.;]{0,40}(?!\w)/gi, example: "If you agree to this policy, you agree to the transfer." },
  { pattern: /(?<=^|[.;,] )you (?:hereby |expressly |unconditionally )*(?:consent to our|authori[sz]e us to|are authori[sz]ing)\b[^.;]{0,60}(?!\w)/gi, example: "You hereby consent to our provision of your data to partners." },
];

/** The reader does the very thing: links an account, opens a door. */
const CHOSEN = /\bif you (?:choose|decide|opt|elect|connect|link|log in|sign in)\b|\b(?:by|when you) (?:authori[sz]|connect|link|integrat)\w*/i;

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
    messages: { bundled: "“{{words}}” takes consent along with something else. Ask for it separately, or name another basis." },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const { sentence, words, at, from } of wordingMatches(doc, HINT, WORDINGS)) {
        if (!CHOSEN.test(sentence.text.slice(0, from))) report({ at, messageId: "bundled", data: { words: shorten(words, 60) } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;
