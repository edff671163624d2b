import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";
import { wordingMatches } from "../../src/rule/wording.js";
import { AWARE, STALE_LAWS } from "./law.js";

const HINT = /Safe Harbo|Privacy Shield|95\/46|1998|CCPA|CPRA|GDPR|California|General Data Protection/i;
/** COPPA has safe harbors of its own, and they are in force. */
const OTHER_HARBOR = /\bCOPPA|children|PRIVO|kidSAFE|ESRB|iKeepSafe/i;
/** The law may stand in the sentence before: "The CCPA … When it goes into effect". */
const PRONOUN_FUTURE = /\b(?:when|once) it (?:goes|comes|takes|enters) (?:into )?(?:effect|force)\b/gi;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow resting on laws and frameworks that are no longer in force, or calling future what is",
      severity: "warn",
      recommended: true,
      url: docsUrl("no-stale-law"),
    },
    messages: { stale: "“{{words}}” {{says}}" },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      const told = new Set<string>();
      for (const law of STALE_LAWS) {
        for (const { sentence, words, at } of wordingMatches(doc, HINT, [law])) {
          const context = doc.sentences[sentence.index - 1]?.block === sentence.block ? `${doc.sentences[sentence.index - 1]!.text} ${sentence.text}` : sentence.text;
          const isPronoun = law.needs && !law.needs.test(sentence.text);
          if (isPronoun && !PRONOUN_FUTURE.test(doc.sentences[sentence.index + 1]?.text ?? "")) continue;
          if (AWARE.test(context) || OTHER_HARBOR.test(sentence.text) || told.has(law.says)) continue;
          // Once a law: a whole chapter on it is one mistake.
          told.add(law.says);
          report({ at, messageId: "stale", data: { words: shorten(words, 44), says: law.says } });
        }
      }
    });
  },
} satisfies PolicyRule;
export default rule;
