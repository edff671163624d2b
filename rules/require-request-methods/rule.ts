import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-request-methods",
  description: "Require the ways in which a reader, or somebody for them, can make a request",
  strict: false,
  messages: {
    missing: "No statement found that tells how to make a request about one's data. Name the ways: an address, a form, a number.",
    agent: "No statement found that tells how an authorized agent can make a request. Say what the agent has to send.",
  },
  sought: [
    { evidence: "request-methods", messageId: "missing", topic: /\bexercis|\brequests?\b|\brights?\b|\bchoices\b|\bcontact/i },
    { evidence: "authorized-agent", messageId: "agent", topic: /\bagents?\b|\bexercis|\brequests?\b|\bcalifornia\b|\brights?\b/i },
  ],
});

export default rule;
