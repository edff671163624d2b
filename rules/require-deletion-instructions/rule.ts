import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-deletion-instructions",
  description: "Require the way in which readers have their data deleted",
  strict: false,
  messages: {
    missing: "No statement found that tells readers how to have their data deleted. Name the way: a setting, an address, a form.",
  },
  sought: [
    { evidence: "deletion", messageId: "missing", topic: /\bdelet|\beras|\bremov|\brights?\b|\bchoices\b|\bretention\b/i },
  ],
});

export default rule;
