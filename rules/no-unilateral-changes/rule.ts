import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";
import { wordingMatches, type Wording } from "../../src/rule/wording.js";

const HINT = /\b(?:effective|effect|without|immediately|sole|any time|posting|posted)\b/i;

export const WORDINGS: readonly Wording[] = [
  { pattern: /\b(?:become|becomes|are|is|be|will be|shall be|takes?|will take|shall take|go|goes|come|comes) (?:effective|(?:in(?:to)? )?effect|in force|binding)(?:[^.;,]{0,40},)? ?(?:immediately|at once|instantly|right away|upon (?:posting|publication|being posted|notification|announcement|their (?:posting|publication))|(?:when|once|as soon as|after|from the moment|the moment|at the time) (?:they are|it is|we|the \w+ (?:is|are)|they|these|such)? ?(?:\w+ )?(?:posted|published|updated|uploaded|post|publish))/gi, example: "Changes are effective immediately after they are posted." },
  { pattern: /\beffective (?:immediately|upon (?:posting|publication)|when posted|as of the (?:date|time) of posting)\b/gi, example: "Any change is effective upon posting." },
  { pattern: /\b(?:change|modify|update|amend|revise|alter|replace)[^.;:]{0,80}?\bwithout (?:any |prior |further |advance |giving )*(?:notice|notification|notifying you|informing you|consent)\b/gi, example: "We may change this policy at any time without notice." },
];
/** The sentence speaks of the policy itself, not of prices or of a setting. */
const OF_POLICY = /\b(?:(?:adjusted|changed|revised|amended|new) (?:content|version)|polic(?:y|ies)|notices?|statements?|changes?|modifications?|revisions?|amendments?|updates?|terms|agreement|versions?)\b/i;
/** Time to react: "30 days after we post it". */
const GRACE = /\b\d+ (?:calendar |business )?(?:days?|weeks?|months?)\b|\b(?:thirty|fourteen|sixty|ten|seven) (?:\(\d+\) )?days\b|\bno(?:t| less| sooner| earlier)\b[^.]{0,20}\bdays\b/i;

const rule = {
  meta: {
    type: "suggestion",
    docs: {
      description: "Disallow changes of the policy that hold as soon as they are posted",
      severity: "warn",
      recommended: false,
      provisions: ["WP260 rev.01 (transparency guidelines), on changes"],
      url: docsUrl("no-unilateral-changes"),
    },
    messages: { unilateral: "“{{words}}” leaves readers no time to object or leave. Name a notice period." },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const { sentence, words, at } of wordingMatches(doc, HINT, WORDINGS)) {
        if (OF_POLICY.test(sentence.text) && !GRACE.test(sentence.text) && !/\b(?:not|never|n['’]t)\b[^.]{0,60}$/i.test(sentence.text.slice(0, sentence.text.indexOf(words)))) report({ at, messageId: "unilateral", data: { words: shorten(words, 60) } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;
