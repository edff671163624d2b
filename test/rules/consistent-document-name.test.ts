import { describe } from "vitest";
import rule from "../../rules/consistent-document-name/rule.js";
import { invalid, valid } from "./helper.js";

describe("consistent-document-name", () => {
  invalid(rule, "It is part of our Terms of Service.\n\nSee our Terms & Conditions. Read our Terms & Conditions.", [{ messageId: "other", at: "Terms & Conditions", line: 3, column: 9, message: "“Terms & Conditions” here, “Terms of Service” at line 1: one document or two? Use one name, or link both." }]);
  invalid(rule, "# Lumen: privacy\n\nIt is part of the Lumen Terms of Service. See our Terms of Use.", [{ messageId: "other", at: "Terms of Use" }]);
  invalid(rule, "It is part of our terms of service.\n\nWords are explained in our “Terms and Conditions”.", [{ messageId: "other", at: "Terms and Conditions", line: 3 }]);
  invalid(rule, "See our Terms of Use. We enforce our terms and conditions.", [{ messageId: "other", at: "terms and conditions" }]);
  valid(rule, "See our Terms of Service. Maps follow the terms of use and privacy policies of third parties, and the terms and conditions of their shops.");
  valid(rule, "See our [Terms of Use](a.md) and our [Terms and Conditions](b.md).");
  valid(rule, "See our Terms of Service. Stripe's Terms and Conditions and their Terms of Use apply to payments.");
  valid(rule, "See our Terms of Service. The terms and conditions of employment are others.");
});
