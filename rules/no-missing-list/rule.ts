import { missingLists, type MissingList } from "../../src/facts/missing-lists.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow announcing a list that never comes",
      severity: "error",
      recommended: true,
      url: docsUrl("no-missing-list"),
    },
    messages: { missing: "“{{words}}” announces a list, and {{next}} follows. Give the list, or end the sentence." },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const missing of missingLists(doc)) report({ at: missing.range, messageId: "missing", data: { words: shorten(missing.words, 60), next: whatFollows(missing) } });
    });
  },
} satisfies PolicyRule;
export default rule;

function whatFollows({ next, bare }: MissingList): string {
  if (!next) return "nothing";
  if (bare.length > 0) return "nothing but headings";
  return `the ${next.kind === "heading" ? "heading" : "sentence"} “${next.text.text.slice(0, 24)}”`;
}
