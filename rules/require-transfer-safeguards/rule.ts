import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-transfer-safeguards",
  description: "Require the safeguards of a transfer of data to another country",
  strict: false,
  messages: {
    missing: "“{{words}}”: no statement found that names its safeguard. Name it, such as an adequacy decision or standard clauses.",
    transfer: "The config says that data goes to other countries; no statement found that names them. Name the countries and the safeguard.",
  },
  sought: [
    { evidence: "transfers", messageId: "missing", topic: /\btransfer|\binternational\b|\bcountr/i, unless: ({ at }) => at === undefined },
    { evidence: "transfers", messageId: "transfer", topic: /\btransfer|\binternational\b|\bcountr|\bshar/i, unless: ({ at }) => at !== undefined },
  ],
});

export default rule;
