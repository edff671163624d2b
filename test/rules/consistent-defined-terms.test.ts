import { describe } from "vitest";
import rule from "../../rules/consistent-defined-terms/rule.js";
import { invalid, valid } from "./helper.js";

describe("consistent-defined-terms", () => {
  invalid(rule, "“Usage Data” means pages. We delete usage data. Old usage data too.", [{ messageId: "small", at: "usage data", line: 1, column: 37, message: "“usage data” is written small twice; “Usage Data” is defined at line 1. Write the defined term." }]);
  invalid(rule, "Your name (“Personal Data”) stays.\n\nWe sell no personal information.", [{ messageId: "synonym", at: "personal information", line: 3, column: 12 }]);
  valid(rule, "“Usage Data” means pages. We delete Usage Data. USAGE DATA GOES.");
  valid(rule, "“Usage Data” means pages. We also keep non-usage data.", { name: "what is none" });
  valid(rule, "“Usage Data”, any log or usage data that your device sends, ends. We delete Usage Data.", { name: "the definition's own words" });
  valid(rule, "We log usage data. “Usage Data” means pages. We delete Usage Data.", { name: "small before the definition" });
  valid(rule, "Some firms (“Service Providers”) help. Other third-party service providers do not.");
  valid(rule, "“Usage Data” means pages. We delete usage data.", { options: [{ allow: ["Usage Data"] }] });
  valid(rule, "“Users” means people. Our users see it.", { name: "a single word" });
});
