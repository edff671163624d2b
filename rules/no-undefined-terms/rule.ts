import { onDocument, docsUrl, LANGUAGES, type PolicyRule } from "../../src/rule/define.js";
import { undefinedTerms } from "../../src/facts/undefined-terms.js";
import { settingsOf } from "../../src/rule/settings.js";

interface Options {
  readonly definedIn?: readonly string[];
  readonly terms?: readonly string[];
  readonly minimumUses?: number;
}

const rule = {
  meta: {
    type: "suggestion",
    docs: {
      description: "Disallow capitalised terms that are used as if defined but defined nowhere",
      severity: "warn",
      recommended: true,
      provisions: ["GDPR Art. 12(1)"],
      url: docsUrl("no-undefined-terms"),
    },
    messages: {
      undefined: "“{{ term }}” is used {{ times }} and defined nowhere. Define it once, or write it small.",
    },
    schema: [
      {
        type: "object",
        properties: {
          definedIn: { description: "Documents of the repository whose definitions hold here too.", type: "array", items: { type: "string" }, uniqueItems: true },
          terms: { description: "Terms that count as defined.", type: "array", items: { type: "string" }, uniqueItems: true },
          minimumUses: { description: "Uses from which on a term is reported.", type: "integer", minimum: 1 },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ definedIn: [], terms: [], minimumUses: 2 }],
    languages: LANGUAGES,
  },
  create(context) {
    const options = (context.options[0] ?? {}) as Options;
    const shared = settingsOf(context).definedIn;
    return onDocument(context, (doc, report) => {
      const found = undefinedTerms(doc, {
        documents: [...(shared?.files ?? []), ...(options.definedIn ?? [])],
        known: [...(shared?.terms ?? []), ...(options.terms ?? [])],
        minimumUses: options.minimumUses ?? 2,
      });
      for (const { first, term, count } of found) report({ at: first.range, messageId: "undefined", data: { term, times: count === 1 ? "once" : count === 2 ? "twice" : `${count} times` } });
    });
  },
} satisfies PolicyRule;
export default rule;
