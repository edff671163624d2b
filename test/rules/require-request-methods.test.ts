import { describe } from "vitest";
import rule from "../../rules/require-request-methods/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-request-methods", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Your rights\n\nYou have the right to know what we hold.\n", [{ messageId: "missing", at: "Your rights", line: 5, column: 4 }, { messageId: "agent", at: "Your rights", line: 5, column: 4 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nEmail us to have your data deleted.\n", [{ messageId: "agent", at: "Privacy policy", line: 1, column: 3 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nAn authorized agent may make requests for you. Our support agents are friendly.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nTo exercise your rights, email desk@acmelamps.co.uk. An authorized agent may make a request for you.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nYou can delete your account in its settings. Someone may make a request on your behalf.\n");
    valid(rule, "# Privacy policy\n\nThis extension does not collect any personal data.\n");
  });
});
