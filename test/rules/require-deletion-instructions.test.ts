import { describe } from "vitest";
import rule from "../../rules/require-deletion-instructions/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-deletion-instructions", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Retention\n\nWe delete your data after two years. You can delete a lamp from your basket.\n", [{ messageId: "missing", at: "Retention", line: 5, column: 4 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Your rights\n\nYou may see, correct or erase your data.\n", [{ messageId: "missing", at: "Your rights", line: 5, column: 4 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe delete your data after two years. Questions: desk@acmelamps.co.uk\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nTo have your data deleted, write to desk@acmelamps.co.uk.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nAll data is removed when you uninstall the app.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nYou can delete your account in the settings.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Your rights\n\n- Deletion of your data\n\nTo exercise your rights, write to us.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Your rights\n\nYou may see, correct or erase your data.\n\n## Contact\n\nAcme Lamps Ltd, desk@acmelamps.co.uk\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe keep your drawings until you delete them.\n");
    valid(rule, "# Privacy policy\n\nThis extension does not collect any personal data.\n");
    valid(rule, "# Privacy notice for children\n\nThis notice supplements our Privacy Policy. We collect your name.\n");
    valid(rule, "# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht an Dritte weiter.\n");
  });
});
