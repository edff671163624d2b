import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-data-subject-rights",
  description: "Require the names of the rights that the GDPR gives to readers",
  strict: false,
  messages: {
    missing: "No statement found that names the right to {{lacks}}. Name it among the reader's rights.",
  },
  sought: [
    { evidence: "rights", messageId: "missing", topic: /\b(?:rights?|choices|controls?)\b/i },
  ],
});

export default rule;
