import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-change-notice",
  description: "Require a statement of how readers learn of changes to the policy",
  strict: false,
  messages: {
    missing: "No statement found that says how readers learn of changes to this policy. Say it: by email, in the app, by a new date here.",
  },
  sought: [
    { evidence: "change-notice", messageId: "missing", topic: /\b(?:chang|updat|amend|modif|revis)\w*/i },
  ],
});

export default rule;
