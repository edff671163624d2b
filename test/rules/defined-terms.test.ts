import { describe } from "vitest";
import consistent from "../../rules/consistent-defined-terms/rule.js";
import documentName from "../../rules/consistent-document-name/rule.js";
import unused from "../../rules/no-unused-definitions/rule.js";
import { invalid, valid } from "./helper.js";

describe("no-unused-definitions", () => {
  invalid(unused, "“Sponsor” means a firm that pays. We keep names.", [{ messageId: "unused", at: "Sponsor", line: 1, column: 2, message: "“Sponsor” is defined here and used nowhere else. Use it, or drop the definition." }]);
  invalid(unused, "## Sponsor\n\nA firm may pay (the “Sponsor”). We keep names.", [{ messageId: "unused", at: "Sponsor", line: 3, column: 22 }], { name: "a heading is no use" });
  valid(unused, "“Sponsor” means a firm that pays. Sponsors see names.");
  valid(unused, "Our helpers (“Partners” or “Affiliates”) see names. Partners write.");
  valid(unused, "This text (“Policy”) is short. The Federal Trade Commission (“FTC”) acts. Fern Ltd (“we”) runs it.");
  valid(unused, "“Sponsor” means a firm that pays.", { options: [{ allow: ["Sponsor"] }] });
});

describe("consistent-defined-terms", () => {
  invalid(consistent, "“Usage Data” means pages. We delete usage data. Old usage data too.", [{ messageId: "small", at: "usage data", line: 1, column: 37, message: "“usage data” is written small twice; “Usage Data” is defined at line 1. Write the defined term." }]);
  invalid(consistent, "Your name (“Personal Data”) stays.\n\nWe sell no personal information.", [{ messageId: "synonym", at: "personal information", line: 3, column: 12 }]);
  valid(consistent, "“Usage Data” means pages. We delete Usage Data. USAGE DATA GOES.");
  valid(consistent, "We log usage data. “Usage Data” means pages. We delete Usage Data.", { name: "small before the definition" });
  valid(consistent, "Some firms (“Service Providers”) help. Other third-party service providers do not.");
  valid(consistent, "“Usage Data” means pages. We delete usage data.", { options: [{ allow: ["Usage Data"] }] });
  valid(consistent, "“Users” means people. Our users see it.", { name: "a single word" });
});

describe("consistent-document-name", () => {
  invalid(documentName, "It is part of our Terms of Service.\n\nSee our Terms & Conditions. Read our Terms & Conditions.", [{ messageId: "other", at: "Terms & Conditions", line: 3, column: 9, message: "“Terms & Conditions” here, “Terms of Service” at line 1: one document or two? Use one name, or link both." }]);
  invalid(documentName, "# Lumen: privacy\n\nIt is part of the Lumen Terms of Service. See our Terms of Use.", [{ messageId: "other", at: "Terms of Use" }]);
  valid(documentName, "See our [Terms of Use](a.md) and our [Terms and Conditions](b.md).");
  valid(documentName, "See our Terms of Service. Stripe's Terms and Conditions and their Terms of Use apply to payments.");
  valid(documentName, "See our Terms of Service. The terms and conditions of employment are others.");
});
