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
invalid(rule, "By providing your data, you acknowledge and agree that your data may be sent abroad.\n", [{ messageId: "bundled", at: "By providing your data, you acknowledge and agree that your data may be sent abroad" }]);
valid(rule, "By providing a name you agree that you are of age.\n");
valid(rule, "By using our website, you hereby consent to our terms.\n", { name: "no-consent-by-use's" });
invalid(rule, "You hereby consent that we may share your data.\n", [{ messageId: "bundled", at: "You hereby consent that we may share your data" }]);
invalid(rule, "Every User hereby agrees that Lanterna may share the data.\n", [{ messageId: "bundled", at: "Every User hereby agrees that Lanterna may share the data" }]);
valid(rule, "You understand that we may share your data.\n");
invalid(rule, "To use the chat, you must accept all cookies.\n", [{ messageId: "condition", at: "To use the chat, you must accept all cookies", line: 1, column: 1, message: "“To use the chat, you must accept all cookies”: a condition of use leaves no choice. Ask for consent separately, or name another basis." }]);
valid(rule, "To use the chat, you must accept its terms of service.\n");
valid(rule, "To use the chat, you must be of age.\n");
invalid(rule, "Your consent to marketing is required to use our services.\n", [{ messageId: "condition", at: "consent to marketing is required to use our services" }]);
valid(rule, "Your consent to marketing is required before we write to you.\n");
invalid(rule, "You may be required to provide your data as necessary approval before using the app.\n", [{ messageId: "condition", at: "required to provide your data as necessary approval before using the app" }]);
valid(rule, "You are not required to provide any data as a condition of using the app.\n");
valid(rule, "You may be required to provide your data to the courier.\n");
invalid(rule, "If you choose to use the app from abroad, by providing data you consent to its transfer.\n", [{ messageId: "bundled", at: "by providing data you consent to its transfer" }]);
