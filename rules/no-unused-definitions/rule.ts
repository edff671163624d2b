import { deliberateDefinitions, occurrences, usedOnlyIn } from "../../src/facts/definition-uses.js";
import { definitions, isPronoun } from "../../src/facts/definitions.js";
import { onDocument, docsUrl, LANGUAGES, type PolicyRule } from "../../src/rule/define.js";

const rule = {
  meta: {
    type: "suggestion",
    docs: { description: "Disallow definitions of terms that the document never uses", severity: "warn", recommended: false, provisions: ["GDPR Art. 12(1)"], url: docsUrl("no-unused-definitions") },
    messages: {
      unused: "“{{ term }}” is defined here and used nowhere else. Use it, or drop the definition.",
      longer: "“{{ term }}” is defined here, but “{{ longer }}” is what the text uses. Define that, or use “{{ term }}”.",
    },
    schema: [
      {
        type: "object",
        properties: { allow: { description: "Terms that may be defined and not used.", type: "array", items: { type: "string" }, uniqueItems: true } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [] }],
    languages: LANGUAGES,
  },
  create(context) {
    const { allow = [] } = (context.options[0] ?? {}) as { allow?: readonly string[] };
    return onDocument(context, (doc, report) => {
      for (const definition of deliberateDefinitions(doc)) {
        const { term, range, block, from, to, gloss, key } = definition;
        if (allow.includes(term) || isOtherName(block.text.text, from, to)) continue;
        // (“Partners” or “Affiliates”): one of the names is enough; a text that repeats itself is another rule's matter.
        const others = definitions(doc).filter((one) => one.range[0] !== range[0] && (one.key === key || (one.block === block && one.gloss === gloss)));
        if (others.some((one) => one.key === key || one.form === "abbreviation" || isPronoun(one) || occurrences(doc, one.term).length > 0)) continue;
        if (occurrences(doc, term).length === 0) report({ at: range, messageId: "unused", data: { term } });
        else if (others.length === 0) {
          const longer = usedOnlyIn(doc, definition)?.term;
          if (longer) report({ at: range, messageId: "longer", data: { term, longer } });
        }
      }
    });
  },
} satisfies PolicyRule;
export default rule;

/** (also known as “Flash Cookies”), “Tribunal de Commerce” (TC): what others call the thing, for readers who know that name. */
const isOtherName = (text: string, from: number, to: number): boolean => /\b(?:also|commonly|often|sometimes|formerly|so-called|known as|aka|a\.k\.a\.)[^()]{0,40}$/i.test(text.slice(Math.max(0, from - 60), from)) || /^["”“»]?\s?\([A-Z]{2,6}\)/.test(text.slice(to));
