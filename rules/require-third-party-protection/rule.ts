import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-third-party-protection",
  description: "Require a confirmation that those who receive data protect it as the policy does",
  strict: false,
  messages: {
    missing: "No statement found that those who receive data protect it as you do. Confirm it, or name what binds them.",
  },
  sought: [
    { evidence: "equal-protection", messageId: "missing", topic: /\bthird|\bshar\w+|\bdisclos|\bproviders?\b|\bpartners?\b/i },
  ],
});

export default rule;
