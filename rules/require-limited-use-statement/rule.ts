import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-limited-use-statement",
  description: "Require the statement on Limited Use that the Chrome Web Store asks for",
  strict: false,
  messages: {
    missing: "No statement found that your use of data keeps to the store's Limited Use requirements. Add one that names them.",
  },
  sought: [
    { evidence: "limited-use", messageId: "missing", topic: /\bgoogle\b|\bchrome\b|\buse\b|\busing\b/i },
  ],
});

export default rule;
