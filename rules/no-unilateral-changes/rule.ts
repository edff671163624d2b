import { memo } from "../../src/document/memo.js";
import type { PolicyDocument } from "../../src/document/model.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";
import { wordingMatches, type Wording } from "../../src/rule/wording.js";

const HINT = /\b(?:effective|effect|without|immediately|sole|any time|posting|posted)\b/i;

export const WORDINGS: readonly Wording[] = [
  { pattern: /\b(?:become|becomes|are|is|be|will be|shall be|takes?|will take|shall take|go|goes|come|comes) (?:effective|(?:in(?:to)? )?effect|in force|binding)(?:[^.;,]{0,40},)? ?(?:immediately|at once|instantly|right away|upon (?:our |their |its )?(?:posting|publication|being posted|notification|announcement)|(?:when|once|as soon as|after|from the moment|the moment|at the time) (?:they are|it is|we|the \w+ (?:is|are)|they|these|such)? ?(?:\w+ )?(?:posted|published|updated|uploaded|post|publish)|(?:on|as of|from) the (?:date|day|time) (?:that |on which |when )?(?:they are|it is|we|the (?:\w+ ){1,3}(?:is|are)) (?:posted|published|updated|uploaded|post|publish))/gi, example: "Changes are effective immediately after they are posted." },
  { pattern: /\beffective (?:immediately|upon (?:our )?(?:posting|publication)|when posted|as of the (?:date|time) of posting)\b/gi, example: "Any change is effective upon posting." },
  { pattern: /\b(?:chang|modif|updat|amend|revis|alter|replac)[^.;:]{0,120}?\bwithout (?:any |prior |further |advance |giving )*(?:notice|notification|notifying you|informing you|consent)\b/gi, example: "We may change this policy at any time without notice." },
  // The exception is no consent: "not without your consent, unless we tell you".
  { pattern: /\bnot (?:reduce|limit|restrict|diminish|curtail|lessen|narrow) your (?:privacy )?rights\b[^.;]{0,60}\bwithout your (?:\w+ )?consent,? (?:unless|except|other than)\b[^.;]{0,40}\b(?:notice|notif\w+|inform\w*|post(?:ed|ing)?|announce\w*)/gi, example: "We will not reduce your rights under this policy without your consent, unless we post a notice." },
];
/** The document itself, or a new text of it; not prices, features or settings. */
const DOCUMENT = /\b(?:(?:adjusted|changed|revised|amended|new) (?:content|version)|polic(?:y|ies)|notices?|statements?|terms|agreement|versions?)\b/i;
/** "Any changes", "such amendments": of the document, where nothing else is named; not "price changes". */
const CHANGES = /(?:^|[,;:] |\b(?:the|these|such|any|all|those|our|and|or) )(?:changes?|modifications?|revisions?|amendments?|updates?|clarifications?)\b(?! to (?:our|the) (?!polic|privacy|notice|statement|terms))/i;
/** Time to react: "30 days after we post it". */
const GRACE = /\b\d+ (?:calendar |business )?(?:days?|weeks?|months?)\b|\b(?:thirty|fourteen|sixty|ten|seven) (?:\(\d+\) )?days\b|\bno(?:t| less| sooner| earlier)\b[^.]{0,20}\bdays\b/i;
/** What is done to it. */
const CHANGE = /\b(?:chang|modif|updat|amend|revis|adjust|alter|replac|version|new\b|reduce|limit|restrict|diminish|curtail|lessen|narrow)/i;
/** The last sentence or clause that ends before the words. */
const LAST_STOP = /[.;] [^.;]*$/;
/** "with or without notice": the word is no document. */
const NOTICE = /\bwith(?:out)?(?: or without)? (?:\w+ ){0,2}noti(?:ce|fication)\b/gi;
/** Readers are told before a change holds. */
const TOLD_BEFORE = /\b(?:we|I)(?: will| shall|['’]ll) (?:\w+ )?(?:notify|inform|let|tell|e-?mail|provide|give|send)\b[^.]{0,140}\b(?:before|prior to|in advance of) (?:\w+ ){0,3}(?:chang\w*|effect\w*|amendments?|updates?|modifications?|revisions?)|\b(?:before|prior to) (?:\w+ ){0,2}(?:changes?|amendments?|updates?|modifications?|revisions?)\b[^.]{0,40}\b(?:we|I)(?: will| shall|['’]ll) (?:notify|inform|let|tell|e-?mail)/i;
/** … of some changes only: others may hold at once. */
const OF_SOME = /\b(?:material\w*|significant\w*|substantial\w*|substantive\w*|major|important|required)\b/i;

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
    messages: {
      unilateral: "“{{words}}” leaves readers no time to object or leave. Name a notice period.",
      contradicted: "“{{words}}”: by line {{line}} readers are told before a change takes effect. Which holds?",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const { sentence, words, at, from, to } of wordingMatches(doc, HINT, WORDINGS)) {
        const { text } = sentence;
        if (!speaksOfDocument(text, from, to) || GRACE.test(text) || /\b(?:not|never|n['’]t)\b[^.]{0,60}$/i.test(text.slice(0, from))) continue;
        const told = toldBefore(doc);
        const data = { words: shorten(words, 60) };
        if (!told) report({ at, messageId: "unilateral", data });
        else if (!OF_SOME.test(told.text) && told !== sentence) report({ at, messageId: "contradicted", data: { ...data, line: doc.locate(told.block.text.range(told.from, told.to)[0]).line } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;

/** Where readers are promised to be told before a change. */
const toldBefore = memo((doc: PolicyDocument) => doc.sentences.find(({ text }) => TOLD_BEFORE.test(text)));

/** Is it the document that changes? */
function speaksOfDocument(sentence: string, from: number, to: number): boolean {
  // A sentence that a name in small letters begins is read with the one before.
  const text = `${sentence.slice(sentence.slice(0, from).search(LAST_STOP) + 1, to)}${/^[^.;]*/.exec(sentence.slice(to))![0]}`.replace(NOTICE, "");
  return (DOCUMENT.test(text) && CHANGE.test(text)) || CHANGES.test(text);
}
