import { conflictingDefinitions } from "../../src/facts/conflicting-definitions.js";
import { onDocument, docsUrl, LANGUAGES, type PolicyRule } from "../../src/rule/define.js";

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow two definitions of one term that differ in meaning",
      severity: "error",
      recommended: true,
      provisions: ["GDPR Art. 12(1)"],
      url: docsUrl("no-conflicting-definitions"),
    },
    messages: {
      conflicting: "“{{ term }}” means something else at line {{ line }}: readers cannot tell which holds. Keep one definition, or use two terms.",
    },
    schema: [
      {
        type: "object",
        properties: { allow: { description: "Terms that may be defined more than once.", type: "array", items: { type: "string" }, uniqueItems: true } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [] }],
    languages: LANGUAGES,
  },
  create(context) {
    const { allow = [] } = (context.options[0] ?? {}) as { allow?: readonly string[] };
    return onDocument(context, (doc, report) => {
      for (const { first, second } of conflictingDefinitions(doc, allow)) {
        report({ at: second.range, messageId: "conflicting", data: { term: second.term, line: doc.location(first.range).start.line } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;
