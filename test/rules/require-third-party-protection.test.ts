import { describe } from "vitest";
import rule from "../../rules/require-third-party-protection/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-third-party-protection", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\n## Sharing\n\nWe share your name with our carrier.\n", [{ messageId: "missing", at: "Sharing", line: 3, column: 4 }]);
    invalid(rule, "# Privacy policy\n\nWe share your name with third parties. We protect data.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe share your name with a payment provider, who is bound by contract to protect it.\n");
    valid(rule, "# Privacy policy\n\nWe share data with partners. They give it the same protection as we do.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name.\n");
  });
});
