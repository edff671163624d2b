import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";
import { wordingMatches, type Wording } from "../../src/rule/wording.js";

const HINT = /\b(?:us(?:e|ing|age)|access(?:ing)?|visit(?:ing)?|brows(?:e|ing)|continu(?:e|ed|ing|ity)|download(?:ing)?|install(?:ing)?|participat(?:e|ing)|deem(?:ed)?|silence|object)\b/i;
const ACCEPTS = "(?:accept\\w*|agree\\w*|consent\\w*|approv\\w*|acknowledge?ments?)";
const AGREE = `(?:hereby |expressly )?(?:agree|consent|accept)|acknowledge and agree|acknowledge (?:that )?(?:you )?(?:have )?read[^.;:]{0,30}\\b(?:accept|agree|consent)\\w*|have (?:\\w+,? ){0,4}(?:agreed|accepted|consented)|are (?:agreeing|consenting|accepting|authori[sz]ing|deemed|considered)|will be deemed|shall be deemed|signify|indicate`;
const WHO = "(?:you|(?:the |all )?users?)(?: also)?";
const MEANS = "(?:(?:will |shall )?(?:constitute|signif(?:y|ie)|mean|impl(?:y|ie)|indicate|confirm|show|amount)s?(?: to)?|(?:will be|shall be|is|are) (?:regarded|deemed|considered|taken|construed))";

export const WORDINGS: readonly Wording[] = [
  { pattern: new RegExp(`\\bby (?:continuing |choosing )?(?:to )?(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?|brows(?:e|ing)|download(?:ing)?|install(?:ing)?|participat(?:e|ing))\\b[^.;:]{0,140}?,? (?:${WHO} (?:${AGREE}|authori[sz]e)|we (?:will )?assume (?:that )?you)\\b`, "gi"), example: "By using the app, you agree to this policy." },
  { pattern: new RegExp(`\\bif you (?:choose to |continue to |decide to )?(?:use|access|visit|browse)\\b[^.;:]{0,160}?,? (?:then )?you (?:${AGREE})\\b`, "gi"), example: "If you use our site, then you agree to the collection of data." },
  { pattern: /\bif you (?:choose to |continue to |decide to )?(?:use|access|visit|browse)\b[^.;:]{0,160}?,? we (?:will )?(?:believe|assume|consider|understand|take it) (?:that )?you (?:have )?[^.;:]{0,40}?(?:accept\w*|agree\w*|consent\w*)/gi, example: "If you continue to use the app, we assume that you have accepted the new policy." },
  { pattern: new RegExp(`\\b(?:(?:your |users?['’]s? )?(?:continued|further|ongoing) (?:use|access|usage)|(?:your )?continuity of using|(?:your )?(?:use|access|usage|visit|browsing) (?:of|to|on) (?:the|our|this|these|any))\\b[^.;:]{0,140}?\\b${MEANS}\\b[^.;:]{0,40}\\b${ACCEPTS}`, "gi"), example: "Your continued use of the site constitutes your acceptance of the new policy." },
  { pattern: new RegExp(`\\byou (?:will be|shall be|are) deemed to (?:have )?${ACCEPTS}[^.;:]{0,80}?\\b(?:if|when|by) (?:you )?(?:continu(?:e|ing) (?:to )?)?(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?)\\b`, "gi"), example: "You will be deemed to have accepted the new policy if you continue to use the app." },
  // Whoever says nothing has said nothing.
  { pattern: new RegExp(`\\b(?:otherwise|failing which|(?:if you do not|unless you) (?:object|opt out|respond|reply|answer|notify us|tell us|inform us)\\b[^.;:]{0,60}?),? (?:then )?(?:we (?:will |shall )?(?:assume|consider|deem|take it) (?:that )?you(?: have)?|you (?:will|shall) be (?:deemed|considered|taken|presumed) to(?: have)?) ${ACCEPTS}`, "gi"), example: "Please change your settings, otherwise you will be deemed to have accepted them." },
  { pattern: new RegExp(`\\b(?:your )?(?:silence|failure to (?:object|respond|reply|opt out))\\b[^.;:]{0,60}?\\b${MEANS}\\b[^.;:]{0,40}\\b${ACCEPTS}`, "gi"), example: "Your silence will be deemed acceptance." },
];
/** "If you do not agree, do not use" asks nobody to agree by use; nor does consent that is asked for. */
const REFUSAL = /\bif you (?:do not|don['’]t|disagree)\b/i;
/** What is accepted is no use of data: a risk, somebody's terms of service. */
const OTHER_MATTER = /^ (?:of |that )?(?:such|this|these|the|all|any) risks?\b|^ to (?:be bound by )?(?:[\w’'-]+ ){0,4}terms of (?:service|use)\b(?! (?:defined|described|set|in|of))/i;
/** "The terms govern your use of …, and constitute our agreement": use does not. */
const GOVERNED = /\b(?:govern|cover|regulat)\w* (?:all |any |your |the )*$/i;
/** The words say nothing of use. */
const SILENCE = /^(?:otherwise|failing|if you do not|unless|(?:your )?(?:silence|failure))\b/i;

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
    messages: {
      use: "“{{words}}”: use shows no choice, so readers cannot refuse and stay. Ask for consent, or name another basis.",
      silence: "“{{words}}”: silence shows no choice, so readers have agreed to nothing. Ask for consent, or name another basis.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const { sentence, words, at, from, to } of wordingMatches(doc, HINT, WORDINGS)) {
        const before = sentence.text.slice(0, from);
        if (REFUSAL.test(before) || GOVERNED.test(before) || OTHER_MATTER.test(sentence.text.slice(to))) continue;
        report({ at, messageId: SILENCE.test(words) ? "silence" : "use", data: { words: shorten(words, 50) } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;
