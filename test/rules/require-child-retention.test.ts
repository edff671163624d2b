import { describe } from "vitest";
import rule from "../../rules/require-child-retention/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-child-retention", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\n## Children\n\nWe keep a child's data as long as necessary.\n", [{ messageId: "missing", at: "as long as necessary", line: 5 }]);
    invalid(rule, "# Privacy policy\n\nWe retain your data indefinitely.\n", [{ messageId: "missing", at: "indefinitely" }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe delete a child's data 30 days after the last game.\n");
    valid(rule, "# Privacy policy\n\nWe keep data as long as necessary. We delete chats after a week.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n");
    valid(rule, "# Privacy policy\n\nWe keep your data as long as necessary.\n", { settings: {"directedToChildren": false} });
  });
});
