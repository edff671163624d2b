import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-security-statement",
  description: "Require a statement of how data is protected",
  strict: false,
  messages: {
    missing: "No statement found that says how data is protected. Name what you do, such as encryption or limited access.",
  },
  sought: [
    { evidence: "security", messageId: "missing", topic: /\bsecur|\bprotect|\bsafe/i },
  ],
});

export default rule;
