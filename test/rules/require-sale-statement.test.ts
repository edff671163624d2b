import { describe } from "vitest";
import rule from "../../rules/require-sale-statement/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-sale-statement", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Sharing\n\nIf we merge, data may be part of the sale of our business. We sell lamps.\n", [{ messageId: "missing", at: "Sharing", line: 5, column: 4 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe do not sell personal information.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nYour data is never sold.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Do Not Sell My Personal Information\n\nSee the link.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe sell email addresses.\n");
    valid(rule, "# Privacy policy\n\nThis extension does not collect any personal data.\n");
    valid(rule, "# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht an Dritte weiter.\n");
  });
});
