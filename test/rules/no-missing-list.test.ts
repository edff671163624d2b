import rule from "../../rules/no-missing-list/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "# P\n\n## 1. Rights\n\nYou have the following rights over your data.\n\n## 2. Contact\n\nWrite.\n", [{ messageId: "missing", at: "You have the following rights over your data." }]);

valid(rule, "# P\n\n## 1. Rights\n\nYou have the following rights. You can ask for a copy.\n\n## 2. Contact\n\nWrite.\n");
invalid(rule, "# P\n\n## 1. Rights\n\nYou have the following rights:\n\n## 2. Contact\n\nWrite.\n", [{ messageId: "missing", at: "You have the following rights:", line: 5, column: 1, endColumn: 31 }]);
invalid(rule, "# P\n\nIf you have any questions about this policy or your data, please contact us as follows:\n", [{ messageId: "missing", at: "policy or your data, please contact us as follows:", line: 3 }]);
invalid(rule, "Privacy Policy\n\n1. Rights\nYou have, among others that the law gives you, the following rights:\n\n2. Contact\nWrite to us whenever you like, and we will answer in a week.\n", [{ messageId: "missing", at: "that the law gives you, the following rights:" }], { format: "text" });

valid(rule, "# P\n\n## 1. Rights\n\nYou have the following rights:\n\n- access\n\n## 2. Contact\n\nWrite.\n");
valid(rule, "# P\n\n## Rights\n\nYou have the following rights:\n\n### Access\n\nx\n");
valid(rule, "# P\n\n## Rights\n\nYou have the following rights:\n\n## Access\n\nx\n", { name: "ranks without numbers may be wrong" });
valid(rule, "# P\n\n## 1. Rights\n\nYou have the following rights:\n\n![rights](rights.png)\n\n## 2. Contact\n\nx\n");
valid(rule, "# P\n\nWe keep:\n\n| a | b |\n|---|---|\n| c | d |\n");
valid(rule, "# P\n\nContact:\n");
valid(rule, "# P\n\nOur processors are:\n\n{% include processors.html %}\n");
