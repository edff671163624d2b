import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";
import { wordingMatches, type Wording } from "../../src/rule/wording.js";

const HINT = /\b(?:us(?:e|ing|age)|access(?:ing)?|visit(?:ing)?|brows(?:e|ing)|continu(?:e|ed|ing)|download(?:ing)?|install(?:ing)?|participat(?:e|ing))\b/i;
const AGREE = "(?:agree|consent|accept|acknowledge and agree|are (?:agreeing|consenting|accepting|deemed)|hereby (?:agree|consent|accept)|will be deemed|shall be deemed|signify|indicate|expressly (?:agree|consent))";

export const WORDINGS: readonly Wording[] = [
  { pattern: new RegExp(`\\bby (?:continuing |choosing )?(?:to )?(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?|brows(?:e|ing)|download(?:ing)?|install(?:ing)?|participat(?:e|ing))\\b[^.;:]{0,140}?,? (?:you (?:also )?${AGREE}|we (?:will )?assume (?:that )?you)\\b`, "gi"), example: "By using the app, you agree to this policy." },
  { pattern: new RegExp(`\\bif you (?:choose to |continue to |decide to )?(?:use|access|visit|browse)\\b[^.;:]{0,100}?,? (?:then )?you ${AGREE}\\b`, "gi"), example: "If you use our site, then you agree to the collection of data." },
  { pattern: /\bif you (?:choose to |continue to |decide to )?(?:use|access|visit|browse)\b[^.;:]{0,160}?,? we (?:will )?(?:believe|assume|consider|understand|take it) (?:that )?you (?:have )?[^.;:]{0,40}?(?:accept\w*|agree\w*|consent\w*)/gi, example: "If you continue to use the app, we assume that you have accepted the new policy." },
  { pattern: /\b(?:your )?(?:continued |further |ongoing )?(?:use|access|usage|visit|browsing) (?:of|to|on) (?:the|our|this|these|any)\b[^.;:]{0,120}?\b(?:constitutes?|signif(?:y|ies)|means?|impl(?:y|ies)|indicates?|amounts? to|will be (?:regarded|deemed|considered)|shall be (?:regarded|deemed|considered)|is deemed|will (?:signify|mean|constitute)|shall (?:signify|mean|constitute))\b[^.;:]{0,40}\b(?:accept\w*|agree\w*|consent\w*|acknowledg\w+)/gi, example: "Your continued use of the site constitutes your acceptance of the new policy." },
];
/** "If you do not agree, do not use" asks nobody to agree by use; nor does consent that is asked for. */
const REFUSAL = /\bif you (?:do not|don['’]t|disagree)\b/i;

/** What is accepted is no use of data: a risk, other terms. */
const OTHER_MATTER = /^ (?:of |that )?(?:such|this|these|the|all|any) risks?\b/i;

const rule = {
  meta: {
    type: "suggestion",
    docs: {
      description: "Disallow taking the use of a service for consent",
      severity: "warn",
      recommended: false,
      privacyOnly: true,
      provisions: ["GDPR Art. 4(11) and 7"],
      url: docsUrl("no-consent-by-use"),
    },
    messages: { use: "“{{words}}”: use shows no choice, so readers cannot refuse and stay. Ask for consent, or name another basis." },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const { sentence, words, at, to } of wordingMatches(doc, HINT, WORDINGS)) {
        if (!REFUSAL.test(sentence.text.slice(0, sentence.text.indexOf(words))) && !OTHER_MATTER.test(sentence.text.slice(to))) report({ at, messageId: "use", data: { words: shorten(words, 50) } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;
