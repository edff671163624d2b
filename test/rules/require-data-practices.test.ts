import { describe } from "vitest";
import rule from "../../rules/require-data-practices/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-data-practices", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3, message: "No statement found that says what it is used for and who receives it. Say it, even where the answer is “none” or “nobody”." }]);
    invalid(rule, "# Privacy policy\n\nYour trust matters.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
    invalid(rule, "# Privacy policy\n\n## Information we collect\n\nWe collect your name to send your order.\n", [{ messageId: "missing", at: "Information we collect", line: 3, column: 4, message: "No statement found that says who receives it. Say it, even where the answer is “none” or “nobody”." }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order. We share it with our carrier.\n");
    valid(rule, "# Privacy policy\n\n## What we collect\n\nYour name.\n\n## How we use information\n\nFor orders.\n\n## Third parties\n\nNobody.\n");
    valid(rule, "# Privacy rules\n\n## What we know about members\n\nTheir name and telephone number.\n\n## What we do with it\n\nWe send the programme.\n\n## Who receives it\n\nNobody.\n");
    valid(rule, "# Privacy policy\n\nThis extension does not collect any personal data.\n");
    valid(rule, "# Privacy notice for children\n\nThis notice supplements our Privacy Policy. We collect your name.\n");
    valid(rule, "# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht an Dritte weiter.\n");
  });
});
