import { describe } from "vitest";
import rule from "../../rules/require-dpo-contact/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-dpo-contact", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nOur data protection officer watches over this.\n", [{ messageId: "missing", at: "data protection officer", line: 5, column: 5 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nOur DPO watches over this.\n\n## Help\n\nOrders: orders@acmelamps.co.uk\n", [{ messageId: "missing", at: "DPO" }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Contact us\n\ndesk@acmelamps.co.uk\n", [{ messageId: "unnamed", at: "Contact us" }], { settings: {"hasDpo": true} });
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", { settings: {"hasDpo": false} });
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nOur data protection officer answers at dpo@acmelamps.co.uk.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Contact\n\ndesk@acmelamps.co.uk\n\n## Officer\n\nWrite to our data protection officer at the address above.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe have no data protection officer.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nReach our DPO through [this form](https://acmelamps.co.uk/dpo).\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Officer\n\nOur data protection officer is Jo Wick.\n\ndpo@acmelamps.co.uk\n");
  });
});
