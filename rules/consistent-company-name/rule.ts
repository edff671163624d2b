import { oddSpellings } from "../../src/facts/name-spellings.js";
import { onDocument, docsUrl, LANGUAGES, type PolicyRule } from "../../src/rule/define.js";

const rule = {
  meta: {
    type: "problem",
    docs: { description: "Require one spelling of a company's or product's name", severity: "warn", recommended: true, anyLanguage: true, url: docsUrl("consistent-company-name") },
    messages: {
      spelling: "“{{ written }}” is “{{ usual }}” in {{ times }} other {{ places }} here. Write the name one way.",
      known: "“{{ written }}” writes itself “{{ usual }}”. Use the owner's spelling.",
      rename: "Write “{{ usual }}”.",
    },
    schema: [
      {
        type: "object",
        properties: {
          allow: { description: "Spellings that may stand beside the usual one.", type: "array", items: { type: "string" }, uniqueItems: true },
          wellKnown: { description: "Hold well-known names of others against their owners' spelling too.", type: "boolean" },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [], wellKnown: false }],
    languages: LANGUAGES,
    hasSuggestions: true,
  },
  create(context) {
    const { allow = [], wellKnown = false } = (context.options[0] ?? {}) as { allow?: readonly string[]; wellKnown?: boolean };
    return onDocument(
      context,
      (doc, report) => {
        for (const { written, usual, times, range } of oddSpellings(doc)) {
          // Where the document has one spelling only, it is consistent.
          if (allow.includes(written) || (times === 0 && !wellKnown)) continue;
          report({
            at: range,
            messageId: times > 0 ? "spelling" : "known",
            data: { written, usual, times, places: times === 1 ? "place" : "places" },
            suggest: doc.source.slice(...range) === written ? [{ messageId: "rename", data: { usual }, fix: (fixer) => fixer.replaceTextRange([...range], usual) }] : [],
          });
        }
      },
      { anyLanguage: true },
    );
  },
} satisfies PolicyRule;
export default rule;
