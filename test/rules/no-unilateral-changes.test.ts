import rule from "../../rules/no-unilateral-changes/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "Changes take effect immediately upon posting.\n", [{"messageId": "unilateral", "at": "take effect immediately", "line": 1, "column": 9}]);
invalid(rule, "We may modify this policy at any time without prior notice.\n", [{"messageId": "unilateral", "at": "modify this policy at any time without prior notice"}]);

valid(rule, "Changes take effect 30 days after they are posted.\n");
valid(rule, "We will not change this policy without notice.\n");
valid(rule, "The setting takes effect immediately.\n");
valid(rule, "A revised policy is effective on the date it names.\n");
