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
valid(rule, "Privacy\n\nTo opt out, click here.\n", { format: "text" });
valid(rule, '<p>See <a href="/c">cookies</a>.</p><p>To object, <span data-url="/o" class="call">click here</span>.</p>', { format: "html", name: "a link that a script makes" });
invalid(rule, '<p>See <a href="/c">cookies</a>.</p><p>To object, <span class="call">click here</span>.</p>', [{ messageId: "dangling", at: "click here" }], { format: "html" });
