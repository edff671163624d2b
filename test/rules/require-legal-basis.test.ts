import { describe } from "vitest";
import rule from "../../rules/require-legal-basis/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-legal-basis", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## How we use data\n\nBy using this site you agree to our legal terms. We never share data without your consent.\n", [{ messageId: "missing", at: "How we use data", line: 5, column: 4 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nA contractor cleans our office. We obey the law.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nThe legal basis is the contract with you.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe do this to perform our contract with you.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nThis rests on Art. 6(1)(b) GDPR.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nThe newsletter is based on your consent.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n| Purpose | Lawful basis |\n| --- | --- |\n| Orders | Contract |\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe keep invoices to comply with our legal obligations.\n");
    valid(rule, "# Privacy policy\n\nThis extension does not collect any personal data.\n");
    valid(rule, "# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht an Dritte weiter.\n");
  });
});
