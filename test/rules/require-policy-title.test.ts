import { describe } from "vitest";
import rule from "../../rules/require-policy-title/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-policy-title", () => {
  describe("finds", () => {
    invalid(rule, "# Lamp Finder\n\nWe collect your name and data.\n", [{ messageId: "missing", at: "Lamp Finder" }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n");
    valid(rule, "Lamp Finder\n\n# Privacy\n\nWe collect your name.\n");
    valid(rule, "---\ntitle: Privacy\n---\n\nWe collect your name and your data.\n");
    valid(rule, "# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht an Dritte weiter.\n");
  });
});
