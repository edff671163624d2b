import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-data-practices",
  description: "Require a statement of which data is collected, what it is used for and who receives it",
  strict: false,
  messages: {
    missing: "No statement found that says {{lacks}}. Say it, even where the answer is “none” or “nobody”.",
  },
  sought: [
    { evidence: "data-practices", messageId: "missing", topic: /\b(?:collect\w*|us(?:e|ing)|shar\w+|disclos\w+|information|data)\b/i },
  ],
});

export default rule;
