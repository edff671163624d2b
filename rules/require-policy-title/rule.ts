import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-policy-title",
  description: "Require a title that calls the document a privacy policy",
  strict: false,
  messages: {
    missing: "No statement found at the top that calls this a privacy policy. Put “Privacy Policy” into the title.",
  },
  sought: [
    { evidence: "policy-title", messageId: "missing", topic: /./ },
  ],
});

export default rule;
