import { contradictions } from "../../src/facts/contradictions.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow promises that cannot both hold: never to collect, keep, sell or share what is collected, kept, sold or shared",
      severity: "error",
      recommended: false,
      privacyOnly: true,
      provisions: ["16 CFR 312.4(a)"],
      url: docsUrl("no-contradictions"),
    },
    messages: {
      contradiction: "“{{here}}” and “{{there}}” (line {{line}}) cannot both hold. Keep one, or say where each applies.",
      consent: "“{{here}}” promises to ask, and then only to tell. Keep one of the two.",
      identity: "“{{here}}” counts what identifies nobody to what identifies somebody. Take it out.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const { kind, here, there } of contradictions(doc)) {
        report({ at: here.range, messageId: kind, data: { here: shorten(here.words, 40), there: shorten(there?.words ?? "", 40), line: there ? doc.locate(there.range[0]).line : 0 } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;
