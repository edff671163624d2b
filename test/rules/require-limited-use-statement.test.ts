import { describe } from "vitest";
import rule from "../../rules/require-limited-use-statement/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-limited-use-statement", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nOur use of cookies is limited.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nOur use keeps to the Chrome Web Store User Data Policy.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe keep to the Limited Use requirements.\n");
    valid(rule, "# Privacy policy\n\nThis extension does not collect any personal data.\n");
  });
});
