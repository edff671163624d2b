import { describe } from "vitest";
import rule from "../../rules/require-retention-per-category/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-retention-per-category", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe keep your data for two years.\n", [{ messageId: "missing", at: "two years", line: 3 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe keep orders for ten years. We delete server logs after 30 days.\n");
    valid(rule, "# Privacy policy\n\n| Data | Kept for |\n| --- | --- |\n| Orders | ten years |\n| Server logs | 30 days |\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n");
    valid(rule, "# Privacy policy\n\nThis extension does not collect any personal data.\n");
  });
});
