import { describe } from "vitest";
import rule from "../../rules/require-do-not-track-statement/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-do-not-track-statement", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe use cookies for advertising and analytics.\n", [{ messageId: "signals", at: "Privacy policy", line: 1, column: 3 }, { messageId: "others", at: "Privacy policy", line: 1, column: 3 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", [{ messageId: "others", at: "Privacy policy", line: 1, column: 3 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## California\n\nNo one tracks you. We do not respond to Do Not Track.\n", [{ messageId: "optOut", at: "California", line: 5, column: 4 }], { settings: {"sellsData": true} });
    invalid(rule, "# Privacy policy\n\n## Cookies\n\nWe use advertising cookies of third parties. You can track your order.\n", [{ messageId: "signals", at: "Cookies", line: 3, column: 4 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe use cookies for advertising and analytics.\n\nThird parties may follow you across sites. We do not respond to Do Not Track signals.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe do not track you across sites.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nThird parties may collect data about you over time.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe honour the Global Privacy Control. Others do not track you here.\n", { settings: {"sellsData": true} });
    valid(rule, "# Privacy policy\n\nThis extension does not collect any personal data.\n");
    valid(rule, "# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht an Dritte weiter.\n");
  });
});
