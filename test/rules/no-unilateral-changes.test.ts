import rule from "../../rules/no-unilateral-changes/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "Changes take effect immediately upon posting.\n", [{"messageId": "unilateral", "at": "take effect immediately", "line": 1, "column": 9}]);
invalid(rule, "We may modify this policy at any time without prior notice.\n", [{"messageId": "unilateral", "at": "modify this policy at any time without prior notice"}]);

valid(rule, "Changes take effect 30 days after they are posted.\n");
valid(rule, "We will not change this policy without notice.\n");
valid(rule, "The setting takes effect immediately.\n");
valid(rule, "A revised policy is effective on the date it names.\n");
valid(rule, "Changes take effect on the date posted in the notice.\n", { name: "a date that the notice names" });
invalid(rule, "Any changes are effective on the date that the updated notice is posted.\n", [{ messageId: "unilateral", at: "are effective on the date that the updated notice is posted" }]);
invalid(rule, "All amendments of this statement will be effective upon our publication.\n", [{ messageId: "unilateral", at: "will be effective upon our publication" }]);
invalid(rule, "We will not limit your rights under this policy without your express consent, unless we post a notice.\n", [{ messageId: "unilateral", at: "not limit your rights under this policy without your express consent, unless we post a notice", line: 1, column: 9 }]);
valid(rule, "We will not limit your rights under this policy without your express consent.\n");
for (const line of ["We may change or remove features at any time without notice.", "We may end your account with or without notice, effective immediately.", "Price changes may be made without prior notice.", "Changes to our fees take effect immediately.", "Automatic updates may be installed without notice."]) valid(rule, `${line}\n`);
invalid(rule, "Changes may be made without prior notice.\n", [{ messageId: "unilateral", at: "Changes may be made without prior notice" }]);
const PROMISE = "We will let you know by email before a change becomes effective.";
invalid(rule, `${PROMISE}\n\nChanges to this policy are effective when they are posted.\n`, [{ messageId: "contradicted", at: "are effective when they are posted", line: 3, message: "“are effective when they are posted”: by line 1 readers are told before a change takes effect. Which holds?" }]);
invalid(rule, "Changes to this policy are effective when they are posted.\n\nBefore the changes take effect, we will notify you.\n", [{ messageId: "contradicted", at: "are effective when they are posted" }]);
valid(rule, "We will notify you before a material change takes effect.\n\nOther changes to this policy are effective when they are posted.\n", { name: "of some changes readers are told" });
invalid(rule, "We may notify you before a change.\n\nChanges to this policy are effective when they are posted.\n", [{ messageId: "unilateral", at: "are effective when they are posted" }]);
valid(rule, "We may suspend access for any breach of this agreement, effective immediately.\n");
valid(rule, "You accept changes of these terms by use. lanterna may change or end services at any time without notice.\n", { name: "a name in small letters begins the sentence" });
