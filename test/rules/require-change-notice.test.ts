import { describe } from "vitest";
import rule from "../../rules/require-change-notice/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-change-notice", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nThis policy may change at any time.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nLast updated: 1 March 2026\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Changes\n\nYou can change your name, and we notify the carrier.\n", [{ messageId: "missing", at: "Changes", line: 5, column: 4 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Changes\n\nWe may change this policy without notice.\n", [{ messageId: "missing", at: "Changes", line: 5, column: 4 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Changes to your order\n\nWe tell you by email.\n", [{ messageId: "missing", at: "Changes to your order", line: 5, column: 4 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWhen this policy changes we tell you by email.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nChanges to this policy will be posted here.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe may update this notice. The new version takes effect when it is published.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Changes\n\nIf we change this policy, we show a notice in the app.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## If this notice changes\n\nEverybody who has an account hears of it four weeks before.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## 8. Changes\n\nShown in the app 30 days ahead.\n");
    valid(rule, "# Privacy notice for children\n\nThis notice supplements our Privacy Policy. We collect your name.\n");
    valid(rule, "# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht an Dritte weiter.\n");
  });
});
