import { describe } from "vitest";
import rule from "../../rules/require-complaint-right/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-complaint-right", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Complaints\n\nSend complaints to desk@acmelamps.co.uk.\n", [{ messageId: "missing", at: "Complaints", line: 5, column: 4 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe report each breach to the supervisory authority.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nYou may complain to the data protection authority of your country.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nIf you are not happy with us, take your concerns to the ICO.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Right to lodge a complaint\n\nYou can go to the Information Commissioner's Office.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nYou have the right to\n\n- lodge a complaint with a supervisory authority.\n");
    valid(rule, "# Privacy policy\n\nThis extension does not collect any personal data.\n");
    valid(rule, "# Privacy notice for children\n\nThis notice supplements our Privacy Policy. We collect your name.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n{% include rights.md %}\n");
    valid(rule, "# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht an Dritte weiter.\n");
  });
});
