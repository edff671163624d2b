import { unlinkedDocuments } from "../../src/facts/unlinked-documents.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";

const rule = {
  meta: {
    type: "suggestion",
    docs: {
      description: "Disallow sending readers to another document without a way to it",
      severity: "warn",
      recommended: true,
      provisions: ["GDPR Art. 12(1)"],
      url: docsUrl("no-unlinked-documents"),
    },
    messages: { unlinked: "“{{written}}”: readers are sent there, and nothing here says where it is. Link it, or write its address." },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      for (const { written, range } of unlinkedDocuments(doc)) report({ at: range, messageId: "unlinked", data: { written: shorten(written) } });
    });
  },
} satisfies PolicyRule;
export default rule;
