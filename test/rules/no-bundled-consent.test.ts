import rule from "../../rules/no-bundled-consent/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "By registering, you consent to our use of your data.\n", [{"messageId": "bundled", "at": "By registering, you consent to our use of your data", "line": 1, "column": 1}]);
invalid(rule, "If you consent to this policy, you also agree to the transfer.\n", [{"messageId": "bundled", "at": "If you consent to this policy, you also agree to the transfer"}]);

valid(rule, "By registering, you open an account.\n");
valid(rule, "With your consent, we send a newsletter.\n");
valid(rule, "You can withdraw your consent at any time.\n");
valid(rule, "If you consent to the newsletter, we send it.\n");
valid(rule, "If you choose to sign up with another account, you authorize us to read its name.\n", { name: "the very thing that the reader does" });
invalid(rule, "You hereby consent to our transfer of every record to warehouses in other countries beyond the great northern sea.\n", [{ messageId: "bundled", at: "You hereby consent to our transfer of every record to warehouses in other countries" }], { name: "cut between two words" });
