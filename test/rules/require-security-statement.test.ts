import { describe } from "vitest";
import rule from "../../rules/require-security-statement/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-security-statement", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nThe data protection officer is Jo Wick. We collect no social security numbers.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nYour data is encrypted on its way.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Security of your data\n\nLocked rooms.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe protect your data from unauthorized access.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nLetters lie in a locked cabinet.\n");
    valid(rule, "# Privacy policy\n\nThis extension does not collect any personal data.\n");
    valid(rule, "# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht an Dritte weiter.\n");
  });
});
