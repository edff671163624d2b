import { describe } from "vitest";
import rule from "../../rules/require-parental-rights/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-parental-rights", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\n## Children\n\nWe collect a nickname. Parents may ask us to delete their child's data.\n", [{ messageId: "missing", at: "Children", line: 3, column: 4, message: "No statement found that offers parents review and refusing further collection of their child's data. Say that they can, and how." }]);
    invalid(rule, "# Privacy policy\n\nWe delete data of children that we find. You may review your data and stop its use.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\n## Children\n\nA parent may review what their child gave us, have it deleted and refuse further collection.\n");
    valid(rule, "# Privacy policy\n\nParents have the right to\n\n- review their child's data,\n- ask us to delete it,\n- stop us from collecting more.\n");
    valid(rule, "# Privacy policy\n\n## Children\n\nWe collect a nickname.\n", { settings: {"directedToChildren": false} });
  });
});
