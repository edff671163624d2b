import { repeatedWords } from "../../src/facts/repeated-words.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";

interface Options {
  allow?: string[];
}

const rule = {
  meta: {
    type: "problem",
    fixable: "code",
    hasSuggestions: true,
    docs: {
      description: "Disallow words that stand twice in a row",
      severity: "warn",
      recommended: true,
      url: docsUrl("no-repeated-words"),
    },
    messages: {
      repeated: "“{{copies}}”: the same words twice in a row. Delete one.",
      delete: "Delete the second “{{words}}”",
    },
    schema: [{ type: "object", properties: { allow: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true } }, additionalProperties: false }],
    defaultOptions: [{ allow: [] }],
    languages: LANGUAGES,
  },
  create(context) {
    const { allow = [] } = (context.options[0] ?? {}) as Options;
    const allowed = new Set(allow.map((words) => words.toLowerCase()));
    return onDocument(context, (doc, report) => {
      for (const { text, copies, range, surplus, certain } of repeatedWords(doc)) {
        if (allowed.has(text.toLowerCase())) continue;
        const words = shorten(text);
        const tidy = /^[\w\s'’]+$/.test(doc.source.slice(...surplus));
        report({
          at: range,
          messageId: "repeated",
          data: { copies: shorten(copies) },
          ...(certain && { fix: (fixer) => fixer.removeRange([...surplus]) }),
          ...(!certain && tidy && { suggest: [{ messageId: "delete", data: { words }, fix: (fixer) => fixer.removeRange([...surplus]) }] }),
        });
      }
    });
  },
} satisfies PolicyRule;

export default rule;
