import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-operator-contact-details",
  description: "Require the address, telephone number and email address of the operator of a service for children",
  strict: false,
  severity: "error",
  messages: {
    missing: "No statement found that gives the operator's {{lacks}}. Parents need an address, a telephone number and an email.",
  },
  sought: [
    { evidence: "operator-details", messageId: "missing", topic: /\bcontact|\boperator|\bquestions\b|\bwho we are/i },
  ],
});

export default rule;
