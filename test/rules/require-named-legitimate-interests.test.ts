import { describe } from "vitest";
import rule from "../../rules/require-named-legitimate-interests/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-named-legitimate-interests", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe also rely on our legitimate interests.\n", [{ messageId: "missing", at: "legitimate interests", line: 5, column: 21 }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWhere we have a legitimate interest, we may process data. Our legitimate interests are balanced with yours.\n", [{ messageId: "missing", at: "legitimate interest", line: 5 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe also rely on our legitimate interest in preventing fraud.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nTo keep the shop safe we log addresses, which is our legitimate interest.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nOur legitimate interests: a safe shop.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n| Purpose | Basis |\n| --- | --- |\n| Fraud | Legitimate interests |\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nWe rely on our legitimate interests. One legitimate interest is to prevent fraud.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nYou may object where we rely on legitimate interests.\n");
  });
});
