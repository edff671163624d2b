import { unfinished } from "../../src/facts/unfinished.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow sentences that break off",
      severity: "warn",
      recommended: true,
      url: docsUrl("no-unfinished-sentences"),
    },
    messages: {
      unfinished: "“{{quote}}”: the sentence ends with “{{word}}”, so the reader cannot know what was to follow. Finish it.",
    },
    schema: [{ type: "object", properties: {}, additionalProperties: false }],
    defaultOptions: [{}],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const { text, word, range } of unfinished(doc)) report({ at: range, messageId: "unfinished", data: { quote: shorten(text), word } });
    });
  },
} satisfies PolicyRule;

export default rule;
