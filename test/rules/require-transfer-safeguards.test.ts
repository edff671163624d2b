import { describe } from "vitest";
import rule from "../../rules/require-transfer-safeguards/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-transfer-safeguards", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nYour data may be transferred to countries outside the EEA.\n", [{ messageId: "missing", at: "transferred to countries outside", line: 5, column: 18 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## International transfers\n\nWe store your data outside the EU. We keep adequate controls.\n", [{ messageId: "missing", at: "store your data outside the EU", line: 7 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", [{ messageId: "transfer", at: "Privacy policy", line: 1, column: 3 }], { settings: {"transfersData": true} });
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", { settings: {"transfersData": false} });
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe transfer data to countries outside the EEA under the standard contractual clauses.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe transfer data to the United States. Acme Hosting takes part in the Data Privacy Framework.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nData is transferred to other countries. For Japan there is an adequacy decision on such transfers.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe do not transfer data outside the EEA.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nIn a merger your data may be transferred to the buyer.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nYou have the right to transfer your data to another provider, also abroad.\n");
  });
});
