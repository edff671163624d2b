import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-california-rights",
  description: "Require the rights that California gives to consumers",
  strict: false,
  messages: {
    missing: "No statement found that offers Californians {{lacks}}. Describe it among their rights.",
  },
  sought: [
    { evidence: "california-rights", messageId: "missing", topic: /\bcalifornia\b|\bccpa\b|\brights?\b|\bchoices\b/i },
  ],
});

export default rule;
