import { describe } from "vitest";
import rule from "../../rules/require-consent-withdrawal/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-consent-withdrawal", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWith your consent we send you news about our data services.\n", [{ messageId: "missing", at: "With your consent", line: 5 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe process health data based on your explicit consent. You may withdraw your order at any time.\n", [{ messageId: "missing", at: "based on your explicit consent" }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWith your consent we send news about your data. You can withdraw it at any time.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe use your data with your consent. Permission can be revoked in the settings.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWith your consent we send news about data. You can unsubscribe to end your consent.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe share no data without your consent.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nBy using the site you give your consent to the use of data.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe ask a parent for consent before we use a child's data.\n");
  });
});
