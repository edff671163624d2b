import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-parental-rights",
  description: "Require the rights of parents over their child's data, and how they use them",
  strict: false,
  messages: {
    missing: "No statement found that offers parents {{lacks}} of their child's data. Say that they can, and how.",
  },
  sought: [
    { evidence: "parental-rights", messageId: "missing", topic: /\b(?:child\w*|minors?|kids|parent\w*|coppa)\b/i },
  ],
});

export default rule;
