import { describe } from "vitest";
import rule from "../../rules/require-operator-contact-details/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-operator-contact-details", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nAcme Lamps Ltd (“we”) runs this game. Write to desk@acmelamps.co.uk.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3, message: "No statement found that gives the operator's postal address and telephone number. Parents need an address, a telephone number and an email." }]);
    invalid(rule, "# Privacy policy\n\nWe collect a nickname.\n\n## Contact us\n\nAsk a grown-up.\n", [{ messageId: "missing", at: "Contact us", line: 5, column: 4, message: "No statement found that gives the operator's postal address, telephone number and email address. Parents need an address, a telephone number and an email." }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nAcme Lamps Ltd (“we”) runs this game.\n\n## Contact us\n\nAcme Lamps Ltd, 12 Mill Street, Springfield, IL 62701\n\nTelephone: +1 217 555 0142\n\nEmail: desk@acmelamps.co.uk\n");
    valid(rule, "# Privacy policy\n\nWrite to desk@acmelamps.co.uk.\n", { settings: {"directedToChildren": false} });
    valid(rule, "# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht an Dritte weiter.\n");
  });
});
