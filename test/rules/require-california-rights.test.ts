import { describe } from "vitest";
import rule from "../../rules/require-california-rights/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-california-rights", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## California\n\nYou have the right to know what data we hold and to have it deleted.\n", [{ messageId: "missing", at: "California", line: 5, column: 4, message: "No statement found that offers Californians its correction and equal treatment. Describe it among their rights." }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## California\n\nYou have the right to know what data we hold, to correct it and to have it deleted. We will not discriminate against you for using these rights.\n");
    valid(rule, "# Privacy policy\n\nThis extension does not collect any personal data.\n");
    valid(rule, "# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht an Dritte weiter.\n");
  });
});
