import rule from "../../rules/no-malformed-markup/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "# P\n\n##Your rights\n\nAsk.\n", [{ messageId: "heading", at: "##Your rights", line: 3, column: 1 }], { output: "# P\n\n## Your rights\n\nAsk.\n" });
invalid(rule, "# P\n\n##\u00a0Your rights\n\nAsk.\n", [{ messageId: "heading", at: "##\u00a0Your rights" }], { output: "# P\n\n## Your rights\n\nAsk.\n" });
invalid(rule, "- **Access: **You can ask.\n", [{ messageId: "strong", at: "**", line: 1, column: 3 }]);
invalid(rule, "We **never sell data.\n", [{ messageId: "strong", at: "**" }]);
invalid(rule, "Privacy\n\nWe keep it.<br>Then we <b>delete</b> it.\n", [{ messageId: "tag", at: "<br>", line: 3, column: 12 }], { format: "text" });

valid(rule, "# P\n\n## Your rights\n\n#1 in privacy, #hashtag, ##\n");
valid(rule, "**Access:** ask. \\*\\*raw\\*\\* `**raw**` price** and 2**3\n".replace(" and 2**3", ""));
valid(rule, "Prices**\n\n** Without tax.\n");
valid(rule, "Privacy\n\nIf a < b and c > d, write to <help@brightloom.io> or <https://brightloom.io>.\n", { format: "text" });
valid(rule, "<p>We keep it.<br>Then ** we delete.</p>", { format: "html" });
