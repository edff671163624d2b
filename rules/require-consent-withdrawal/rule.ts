import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-consent-withdrawal",
  description: "Require a statement of how consent can be withdrawn wherever a policy relies on consent",
  strict: true,
  messages: {
    missing: "“{{words}}”: no statement found that tells readers how to withdraw it. Say that they can at any time, and where.",
  },
  sought: [
    { evidence: "consent-withdrawal", messageId: "missing", topic: /\bconsent|\brights?\b|\bchoices\b/i },
  ],
});

export default rule;
