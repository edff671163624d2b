import type { Range } from "../../src/document/model.js";
import { duplicates } from "../../src/facts/duplicates.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";

interface Options {
  ignore?: string[];
}

/** Units that are underlined at most: nobody wants a whole page marked. */
const LONGEST = 160;

const shortened = ([start, end]: Range): Range => [start, Math.min(end, start + LONGEST)];

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow paragraphs, list entries, sentences and clauses that stand twice",
      severity: "warn",
      recommended: true,
      anyLanguage: true,
      url: docsUrl("no-duplicate-text"),
    },
    messages: {
      text: "“{{quote}}” stands again at line {{line}}. Keep one of the two.",
      part: "“{{quote}}” stands again from line {{line}} on, with {{count}} paragraphs that follow it. Keep one copy.",
      entry: "“{{quote}}” is listed again at line {{line}}. Keep one of the two.",
      title: "“{{quote}}” was printed at line {{line}} already. Keep one title.",
      heading: "“{{quote}}” is the heading at line {{line}} too: readers cannot tell which is which. Join the sections, or rename one.",
      sentence: "“{{quote}}” was said at line {{line}} already. Keep one of the two.",
      clause: "“{{quote}}” stands twice in this sentence. Keep one.",
    },
    schema: [{ type: "object", properties: { ignore: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true } }, additionalProperties: false }],
    defaultOptions: [{ ignore: [] }],
    languages: LANGUAGES,
  },
  create(context) {
    const { ignore = [] } = (context.options[0] ?? {}) as Options;
    return onDocument(
      context,
      (doc, report) => {
        for (const { kind, text, at, other, blocks } of duplicates(doc)) {
          if (ignore.some((phrase) => text.includes(phrase))) continue;
          report({ at: shortened(at), messageId: kind, data: { quote: shorten(text), line: doc.locate(other[0]).line, count: blocks - 1 } });
        }
      },
      { anyLanguage: true },
    );
  },
} satisfies PolicyRule;

export default rule;
