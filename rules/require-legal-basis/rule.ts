import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-legal-basis",
  description: "Require the legal basis on which data is used",
  strict: false,
  messages: {
    missing: "No statement found that names a legal basis for using personal data. Name one for each purpose.",
  },
  sought: [
    { evidence: "legal-basis", messageId: "missing", topic: /\b(?:legal|lawful|basis|purposes?|use|using|process(?:ing)?)\b/i },
  ],
});

export default rule;
