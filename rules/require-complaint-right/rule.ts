import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-complaint-right",
  description: "Require the right to complain to a supervisory authority",
  strict: false,
  messages: {
    missing: "No statement found that readers may complain to a supervisory authority. Add it, and name yours.",
  },
  sought: [
    { evidence: "complaint", messageId: "missing", topic: /\b(?:complain\w*|rights?|choices)\b/i },
  ],
});

export default rule;
