import rule from "../../rules/no-dangling-here/rule.js";
import { invalid, valid } from "./helper.js";

const page = (text: string): string => `# Privacy\n\nSee our [cookies](/c).\n\n${text}\n`;

invalid(rule, page("To opt out, click here."), [{ messageId: "dangling", at: "click here", line: 5, column: 13, endLine: 5, endColumn: 23 }]);
invalid(rule, page("We store the country. Learn more."), [{ messageId: "dangling", at: "Learn more." }]);
invalid(rule, page("You may object by following this link."), [{ messageId: "dangling", at: "following this link" }]);
invalid(rule, '<p>See <a href="/c">cookies</a>.</p><p>Click here to object.</p>', [{ messageId: "dangling", at: "Click here" }], { format: "html" });

valid(rule, page("To opt out, [click here](/o). [Learn more](/m)."));
valid(rule, page("To opt out, click here: https://brightloom.io/o"));
valid(rule, page("We are here for you. You will learn more about it."));
valid(rule, "# Privacy\n\nTo opt out, click here.\n", { name: "a text that has lost its links" });
invalid(rule, "Privacy\n\nTo opt out, click here. To object, click here.\n", [{ messageId: "dangling", at: "click here", line: 3, column: 13 }], { format: "text", name: "plain text, once" });
invalid(rule, "Privacy\n\nClick to log in to your account, and change it.\n", [{ messageId: "dangling", at: "Click to log", line: 3, column: 1, endColumn: 13 }], { format: "text" });
invalid(rule, page("Tap to see the list of our partners."), [{ messageId: "dangling", at: "Tap to see" }]);
valid(rule, "Privacy\n\nTo opt out, click here.\nhttps://brightloom.io/o\n", { format: "text" });
valid(rule, "Privacy\n\nLearn more\n", { format: "text" });
valid(rule, page("[Click to log in to your account](/l). Click to enlarge the picture of the plan. Click to view."));
valid(rule, page("Click to delete all rows of the list in the settings. Tap to open “Privacy” in your profile. You click to accept the terms of use."));
valid(rule, '<p>See <a href="/c">cookies</a>.</p><p>To object, <span data-url="/o" class="call">click here</span>.</p>', { format: "html", name: "a link that a script makes" });
invalid(rule, '<p>See <a href="/c">cookies</a>.</p><p>To object, <span class="call">click here</span>.</p>', [{ messageId: "dangling", at: "click here" }], { format: "html" });
