import rule from "../../rules/no-consent-by-use/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "By using the app, you agree to this policy.\n", [{"messageId": "use", "at": "By using the app, you agree", "line": 1, "column": 1, "endColumn": 28}]);
invalid(rule, "If you choose to use our site, then you consent to cookies.\n", [{"messageId": "use", "at": "If you choose to use our site, then you consent"}]);
invalid(rule, "Continued use of our services after a change constitutes acceptance of it.\n", [{"messageId": "use", "at": "Continued use of our services after a change constitutes acceptance"}]);

valid(rule, "If you use the map, we read your place.\n");
valid(rule, "If you do not agree, stop using the app.\n");
valid(rule, "By clicking “Accept”, you consent to cookies.\n");
valid(rule, "You can use the app without agreeing to anything.\n");
valid(rule, "> By using the app, you agree.\n");
valid(rule, "Your use of our services constitutes an acceptance of such risks.\n", { name: "a risk" });
valid(rule, "Our terms govern all use of the site and constitute your agreement with us.\n", { name: "what governs use" });
valid(rule, "By using the map, you agree to the Roadside Terms of Service.\n", { name: "the contract of somebody else" });
invalid(rule, "By using the map, you agree to the terms of use defined in this policy.\n", [{ messageId: "use", at: "By using the map, you agree" }]);
invalid(rule, "By using our products, you authorize us to keep your data abroad.\n", [{ messageId: "use", at: "By using our products, you authorize" }]);
invalid(rule, "By using the app, users are deemed to accept this policy.\n", [{ messageId: "use", at: "By using the app, users are deemed" }]);
invalid(rule, "By using the app, you acknowledge that you have read, understood and agreed to this policy.\n", [{ messageId: "use", at: "By using the app, you acknowledge that you have read, understood and agreed" }]);
valid(rule, "By using the app, you acknowledge that you have read this policy.\n");
invalid(rule, "Your continued use of Lanterna confirms your acceptance of the new policy.\n", [{ messageId: "use", at: "Your continued use of Lanterna confirms your acceptance" }]);
invalid(rule, "Check this page, as continued use is deemed approval of all changes.\n", [{ messageId: "use", at: "continued use is deemed approval" }]);
valid(rule, "Your continued use of Lanterna shows that you acknowledge how we work.\n");
valid(rule, "We keep a log for your continued use of the app, and ask for your consent.\n");
invalid(rule, "You will be deemed to have accepted the new text if you continue to use the app.\n", [{ messageId: "use", at: "You will be deemed to have accepted the new text if you continue to use" }]);
invalid(rule, "Please set your choices, otherwise you will be deemed to have accepted ours.\n", [{ messageId: "silence", at: "otherwise you will be deemed to have accepted", line: 1, column: 26, message: "“otherwise you will be deemed to have accepted”: silence shows no choice, so readers have agreed to nothing. Ask for consent, or name another basis." }]);
invalid(rule, "Unless you object within a week, we assume that you agree.\n", [{ messageId: "silence", at: "Unless you object within a week, we assume that you agree" }]);
valid(rule, "Unless you object, we send you one letter a year.\n");
valid(rule, "Please sign in, otherwise you will be deemed a guest.\n");
