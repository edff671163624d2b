import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-dpo-contact",
  description: "Require a way to reach the data protection officer that a policy or the config names",
  strict: true,
  messages: {
    missing: "“{{words}}”: no statement found that tells readers how to reach them. Add an address.",
    unnamed: "The config says that there is a data protection officer; no statement found that tells readers how to reach them. Add an address.",
  },
  sought: [
    { evidence: "dpo-contact", messageId: "missing", topic: /\bofficer\b|\bcontact/i, unless: ({ at }) => at === undefined },
    { evidence: "dpo-contact", messageId: "unnamed", topic: /\bofficer\b|\bcontact|\bcontroller\b/i, unless: ({ at }) => at !== undefined },
  ],
});

export default rule;
