import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-child-retention",
  description: "Require the time after which children's data is deleted",
  strict: false,
  severity: "error",
  messages: {
    missing: "“{{words}}” names no time by which a child's data is deleted. Name a period, or the event that ends it.",
  },
  sought: [
    { evidence: "child-retention", messageId: "missing", topic: /\bretention|\bretain|\bhow long\b|\bchild/i, unless: ({ at }) => at === undefined },
  ],
});

export default rule;
