import rule from "../../rules/no-vague-practices/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "We may use your data for research purposes.\n", [{"messageId": "purpose", "at": "for research purposes", "line": 1, "column": 22}]);
invalid(rule, "We use cookies to improve your experience.\n", [{"messageId": "purpose", "at": "to improve your experience"}]);
invalid(rule, "We may share some of your data with certain partners.\n", [{"messageId": "open", "at": "share some of your data with certain partners"}]);

valid(rule, "We use your data for research purposes, such as finding slow pages.\n");
valid(rule, "We do not use your data for marketing purposes or for other purposes.\n");
valid(rule, "We use anonymous data for research purposes.\n");
valid(rule, "You may use your data and some browsers block cookies.\n");
valid(rule, "We use your data for the following purposes:\n\n- to deliver\n");
valid(rule, "We may collect your name.\n");
valid(rule, "We keep data in ways that prevent its use for other purposes.\n");
valid(rule, "With your permission we share your data for other purposes.\n");
valid(rule, "We use [some data you give](#a) and [other information from time to time](#b).\n", { name: "links that explain" });
invalid(rule, "We use some data you give and other information from time to time.\n", [{ messageId: "open", at: "use some data you give and other information from time to time" }]);
valid(rule, "We use your data for various purposes. These include sending parcels.\n");
valid(rule, "You may ask for the data disclosed for business purposes.\n");
valid(rule, "We use your name and other data as is required by law from time to time.\n");
invalid(rule, "We use it to provide you better services.\n", [{ messageId: "purpose", at: "to provide you better services" }]);
