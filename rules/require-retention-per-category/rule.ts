import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-retention-per-category",
  description: "Require a retention period for each category of data",
  strict: false,
  messages: {
    missing: "“{{words}}” is all that is said of time; no statement found for each category of data. Add a list or table of periods.",
  },
  sought: [
    { evidence: "retention-per-category", messageId: "missing", topic: /\bretention|\bretain|\bhow long\b/i, unless: ({ at }) => at === undefined },
  ],
});

export default rule;
