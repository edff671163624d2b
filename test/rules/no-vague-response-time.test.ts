import rule from "../../rules/no-vague-response-time/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "We will respond to your request in a timely manner.\n", [{"messageId": "vague", "at": "in a timely manner", "line": 1, "column": 33}]);
invalid(rule, "We aim to respond to your questions within 30 days.\n", [{"messageId": "hedged", "at": "aim to respond to your questions within 30 days"}]);

valid(rule, "We will respond to your request as soon as possible, within one month.\n");
valid(rule, "We respond to court orders promptly and fully.\n");
valid(rule, "We will respond within 30 days.\n");
valid(rule, "You should respond promptly.\n");
valid(rule, "We aim to respond to your questions within 30 days, and no later than two months.\n");
invalid(rule, "Ask us, and we will respond to your letter in a reasonable time.\n", [{ messageId: "vague", at: "in a reasonable time" }]);
invalid(rule, "We aim to promptly respond to requests.\n", [{ messageId: "vague", at: "promptly respond" }]);
valid(rule, "We promptly respond to requests, within one month.\n");
valid(rule, "You should promptly respond to requests of your bank.\n");
valid(rule, "We expect you to secure what you have gathered from the site, its pages and users, and to respond promptly to complaints.\n");
