import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-named-legitimate-interests",
  description: "Require the name of the interest wherever a policy relies on a legitimate interest",
  strict: true,
  messages: {
    missing: "“{{words}}”: no statement found that says which. Name the interest, such as “preventing fraud”.",
  },
  sought: [
    { evidence: "legitimate-interests", messageId: "missing", topic: /\binterests?\b/i },
  ],
});

export default rule;
