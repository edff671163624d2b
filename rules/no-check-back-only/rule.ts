import type { PolicyDocument, Section, Sentence } from "../../src/document/model.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";
import { wordingMatches, type Wording } from "../../src/rule/wording.js";

const HINT = /\b(?:review|check|visit|revisit|consult|refer|read|monitor|return|come)/i;
const OFTEN = "(?:periodically|regularly|frequently|often|occasionally|routinely|from time to time|for (?:any )?(?:changes|updates)|on a regular basis|each time|every time|whenever)";

export const WORDINGS: readonly Wording[] = [
  { pattern: new RegExp(`\\b(?:(?:re)?view|(?:re)?check(?: back)?|(?:re-?)?visit|consult|refer to|(?:re-?)?read|monitor)(?: (?:back|to|at|with|our|the|this|these|here|page|website|site|app|privacy|policy|notice|statement|document|terms|it|for|any)){0,9} ${OFTEN}`, "gi"), example: "Please review this page periodically for changes." },
  { pattern: /\b(?:periodically|regularly|frequently|occasionally|from time to time) (?:re)?(?:view|check|visit|read|consult|monitor)(?:ing)?\b[^.;:]{0,60}/gi, example: "You should regularly check this policy." },
  { pattern: /\b(?:refer|return|come back) (?:often|regularly|frequently|periodically) to\b[^.;:]{0,60}/gi, example: "Please refer often to this policy." },
];
/** The operator tells people: by mail, in the app, by a notice that they cannot miss. */
const TELLS = /\b(?:we|will|be|to) (?:also |then |of course )?(?:notify|notified|inform|informed|alert|alerted|let you know|tell you|e-?mail you|contact you|send you|announce|make you aware|provide (?:you with )?(?:\w+ )?notice|give (?:you )?(?:\w+ )?notice|highlight)\b|\bnotif(?:y|ied|ication|ying) (?:you|users|customers)?|\b(?:prominent|advance|prior|reasonable|in-app|push|e-?mail) noti(?:ce|fication)|\bby (?:e-?mail|means of (?:a )?noti)|\bpop-?up\b|\bbanner\b/i;
/** "We will notify you by posting the new policy on this page", "… you here that it has changed": that tells nobody. */
const BY_POSTING = /\b(?:by|through) (?:posting|publishing|updating|placing|changing)\b|\bon this page\b|\b(?:notify|inform|tell) you here\b/i;

const rule = {
  meta: {
    type: "suggestion",
    docs: {
      description: "Disallow leaving it to readers alone to find changes of the policy",
      severity: "warn",
      recommended: false,
      provisions: ["WP260 rev.01 (transparency guidelines), on changes"],
      url: docsUrl("no-check-back-only"),
    },
    messages: { checkBack: "“{{words}}” is all that tells readers of a change. Say how you will tell them: by email, in the app, by a notice." },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const { sentence, words, at, from } of wordingMatches(doc, HINT, WORDINGS)) {
        // "We review this policy from time to time": the operator does.
        if (/\bwe (?:will |may |also |shall )?$/i.test(sentence.text.slice(0, from))) continue;
        if (!speaksOfChanges(sentence.text, sentence.block.section) || tells(doc, sentence)) continue;
        report({ at, messageId: "checkBack", data: { words: shorten(words, 50) } });
        return;
      }
    });
  },
} satisfies PolicyRule;
export default rule;

const speaksOfChanges = (sentence: string, section: Section): boolean => /\b(?:polic(?:y|ies)|notice|statement|pages?|terms|document)\b/i.test(sentence) && /\b(?:chang|updat|amend|modif|revis|latest|current|new version)/i.test(`${section.title} ${section.blocks.map((block) => block.text.text).join(" ")}`);

/** A section may be the whole page; sentences so near are about the same thing. */
const NEAR = 8;
const OF_CHANGES = /\b(?:chang|updat|amend|modif|revis)\w*\b[^.]*\b(?:policy|notice|statement)|\b(?:policy|notice|statement)\b[^.]*\b(?:chang|updat|amend|modif|revis)/i;

/** Any sentence nearby in the section, or of the document when it speaks of changes. */
function tells(doc: PolicyDocument, { block: { section }, index }: Sentence): boolean {
  return doc.sentences.some(({ block, text, index: other }) => {
    if (!TELLS.test(text) || !((block.section === section && Math.abs(other - index) <= NEAR) || OF_CHANGES.test(text))) return false;
    return !BY_POSTING.test(text) || /\be-?mail|in-app|push|banner|pop-?up|prominent/i.test(text);
  });
}
