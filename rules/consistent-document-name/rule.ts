import { companionNames } from "../../src/facts/companion-names.js";
import { onDocument, docsUrl, LANGUAGES, type PolicyRule } from "../../src/rule/define.js";

const rule = {
  meta: {
    type: "suggestion",
    docs: { description: "Require one name for the terms that go with the policy", severity: "warn", recommended: false, provisions: ["GDPR Art. 12(1)"], url: docsUrl("consistent-document-name") },
    messages: { other: "“{{ written }}” here, “{{ first }}” at line {{ line }}: one document or two? Use one name, or link both." },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      const names = companionNames(doc);
      const first = names[0];
      if (!first) return;
      const reported = new Set<string>([first.key]);
      for (const name of names) {
        // Two addresses are two documents.
        if (reported.has(name.key) || names.some((one) => one.key === name.key && one.url !== undefined && names.some((other) => other.key === first.key && other.url !== undefined && other.url !== one.url))) continue;
        reported.add(name.key);
        report({ at: name.range, messageId: "other", data: { written: name.written, first: first.written, line: doc.location(first.range).start.line } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;
