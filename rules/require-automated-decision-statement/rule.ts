import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-automated-decision-statement",
  description: "Require a statement about automated decisions where the config says that there are some",
  strict: false,
  messages: {
    missing: "The config says that decisions are automated; no statement found that says so. Say how they are made and what follows.",
  },
  sought: [
    { evidence: "automated-decisions", messageId: "missing", topic: /\bautomat|\bprofiling|\brights?\b|\buse\b/i },
  ],
});

export default rule;
