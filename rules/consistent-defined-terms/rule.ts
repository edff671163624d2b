import { deliberateDefinitions, occurrences } from "../../src/facts/definition-uses.js";
import { onDocument, docsUrl, LANGUAGES, type PolicyRule } from "../../src/rule/define.js";

/** Names for one thing: a document that defines one of them and uses another leaves the reader to guess. */
const SYNONYMS = ["Personal Data", "Personal Information", "Personally Identifiable Information"];
const LETTER = /[A-Z]/;
/** A definition explains itself in small letters until its sentence ends. */
const SENTENCE_END = /[.;!?\r\n]/;

const rule = {
  meta: {
    type: "suggestion",
    docs: { description: "Require a defined term to be written as it was defined", severity: "warn", recommended: false, provisions: ["GDPR Art. 12(1)"], url: docsUrl("consistent-defined-terms") },
    messages: {
      small: "“{{ written }}” is written small {{ times }}; “{{ term }}” is defined at line {{ line }}. Write the defined term.",
      synonym: "“{{ written }}” is used beside “{{ term }}”, defined at line {{ line }}. Use one term for one thing.",
    },
    schema: [
      {
        type: "object",
        properties: { allow: { description: "Defined terms that may be written otherwise.", type: "array", items: { type: "string" }, uniqueItems: true } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [] }],
    languages: LANGUAGES,
  },
  create(context) {
    const { allow = [] } = (context.options[0] ?? {}) as { allow?: readonly string[] };
    return onDocument(context, (doc, report) => {
      const seen = new Set<string>();
      const defined = deliberateDefinitions(doc).filter(({ term, key }) => term.includes(" ") && !allow.includes(term) && !seen.has(key) && seen.add(key));
      for (const { term, range } of defined) {
        const { line } = doc.location(range).start;
        const after = (other: string) => occurrences(doc, other).filter((place) => place.range[0] > range[1] && SENTENCE_END.test(doc.source.slice(range[1], place.range[0])));
        const small = after(term).filter(({ text }) => !LETTER.test(text));
        if (small[0]) report({ at: small[0].range, messageId: "small", data: { written: small[0].text, times: small.length === 1 ? "once" : small.length === 2 ? "twice" : `${small.length} times`, term, line } });
        if (!SYNONYMS.includes(term)) continue;
        for (const other of SYNONYMS) {
          if (other === term || defined.some((one) => one.term === other)) continue;
          const [first] = after(other);
          if (first) report({ at: first.range, messageId: "synonym", data: { written: first.text, term, line } });
        }
      }
    });
  },
} satisfies PolicyRule;
export default rule;
