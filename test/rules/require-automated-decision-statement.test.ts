import { describe } from "vitest";
import rule from "../../rules/require-automated-decision-statement/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-automated-decision-statement", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }], { settings: {"automatedDecisions": true} });
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## How we use data\n\nOrders are sent automatically.\n", [{ messageId: "missing", at: "How we use data", line: 5, column: 4 }], { settings: {"automatedDecisions": true} });
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", { settings: {"automatedDecisions": false} });
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nA program refuses orders with a low score: this decision is automated.\n", { settings: {"automatedDecisions": true} });
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Profiling\n\nWe rate each order.\n", { settings: {"automatedDecisions": true} });
  });
});
