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
