import { describe } from "vitest";
import rule from "../../rules/no-unused-definitions/rule.js";
import { invalid, valid } from "./helper.js";

describe("no-unused-definitions", () => {
  invalid(rule, "“Sponsor” means a firm that pays. We keep names.", [{ messageId: "unused", at: "Sponsor", line: 1, column: 2, message: "“Sponsor” is defined here and used nowhere else. Use it, or drop the definition." }]);
  invalid(rule, "“Information” means what tells who you are. We keep the Personal Information that you give. Our Personal Information is safe, and information is power.", [
    { messageId: "longer", at: "Information", column: 2, message: "“Information” is defined here, but “Personal Information” is what the text uses. Define that, or use “Information”." },
  ]);
  valid(rule, "“Information” means what tells who you are. We keep the Personal Information that you give. Our Personal Information is safe. We sell no such Information.", { name: "the word stands alone, too" });
  valid(rule, "“Users” means people. Fern Users write. The Fern Users read, and our users do.", { name: "a name before the term" });
  invalid(rule, "## Sponsor\n\nA firm may pay (the “Sponsor”). We keep names.", [{ messageId: "unused", at: "Sponsor", line: 3, column: 22 }], { name: "a heading is no use" });
  valid(rule, "We use flash files (also known as “Shared Objects”).", { name: "another name" });
  valid(rule, "You may ask the court (the “Handelsgericht” (HG)) in Bern.", { name: "a name in another language" });
  valid(rule, "“Sponsor” means a firm that pays. Sponsors see names.");
  valid(rule, "Our helpers (“Partners” or “Affiliates”) see names. Partners write.");
  valid(rule, "This text (“Policy”) is short. The Federal Trade Commission (“FTC”) acts. Fern Ltd (“we”) runs it.");
  valid(rule, "“Sponsor” means a firm that pays.", { options: [{ allow: ["Sponsor"] }] });
});
