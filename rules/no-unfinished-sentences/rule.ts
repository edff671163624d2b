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
      possessive: "“{{quote}}”: of what is “{{word}}”? Readers cannot know. Add the missing word.",
      end: "“{{quote}}”: the document ends with “{{word}}”, so readers cannot know what was to follow. Add the rest.",
      subject: "“{{quote}}” does not say who does it: the start of the sentence is lost. Add it.",
    },
    schema: [{ type: "object", properties: {}, additionalProperties: false }],
    defaultOptions: [{}],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const { kind, text, word, range } of unfinished(doc)) report({ at: range, messageId: kind === "word" ? "unfinished" : kind, data: { quote: shorten(text), word } });
    });
  },
} satisfies PolicyRule;

export default rule;
