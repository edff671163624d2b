import { contradictions } from "../../src/facts/contradictions.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";

const ACTS = { collect: "collected", sell: "sold", share: "shared" } as const;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow promising never to collect, sell or share data that is collected, sold or shared",
      severity: "error",
      recommended: false,
      privacyOnly: true,
      provisions: ["16 CFR 312.4(a)"],
      url: docsUrl("no-contradictions"),
    },
    messages: { contradiction: "“{{words}}”: {{what}} is {{act}} here, and never {{act}} by line {{line}} (“{{denial}}”). Which holds?" },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const { denial, practice } of contradictions(doc)) {
        report({ at: practice.range, messageId: "contradiction", data: { words: shorten(practice.words, 40), what: practice.what, act: ACTS[practice.act], line: doc.locate(denial.range[0]).line, denial: shorten(denial.words, 34) } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;
