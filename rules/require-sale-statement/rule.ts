import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-sale-statement",
  description: "Require a statement of whether personal information is sold",
  strict: false,
  messages: {
    missing: "No statement found that says whether personal information is sold. Say yes or no.",
  },
  sought: [
    { evidence: "sale", messageId: "missing", topic: /\b(?:sell|sale|sold)\b|\bshar\w+|\bdisclos\w+|\bcalifornia\b/i },
  ],
});

export default rule;
