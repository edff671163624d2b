import { describe, expect, it } from "vitest";
import rule from "../../rules/consistent-company-name/rule.js";
import { isSlip } from "../../src/facts/name-spellings.js";
import { invalid, valid } from "./helper.js";

describe("odd spellings", () => {
  invalid(rule, "QuillBox keeps notes. QuillBox sells none. Ask Quillbox.", [{ messageId: "spelling", at: "Quillbox", line: 1, column: 48, message: "“Quillbox” is “QuillBox” in 2 other places here. Write the name one way.", suggestions: ["QuillBox keeps notes. QuillBox sells none. Ask QuillBox."] }]);
  invalid(rule, "FernWay one. FernWay two. FernWay three. The **FenrWay** app.", [{ messageId: "spelling", at: "FenrWay", line: 1, column: 48 }]);
  invalid(rule, "# Marigodl: privacy\n\nMarigold stores it. Nothing is sent to Marigold.", [{ messageId: "spelling", at: "Marigodl", line: 1, column: 3 }]);
  invalid(rule, "You may pay by Paypal.", [{ messageId: "known", at: "Paypal", message: "“Paypal” writes itself “PayPal”. Use the owner's spelling." }], { options: [{ wellKnown: true }] });
  invalid(rule, "You may pay by PayPal, or by Paypal later.", [{ messageId: "spelling", at: "Paypal" }], { name: "a well-known name in two spellings" });
  invalid(rule, "<p>QuillBox. QuillBox. <a href='https://a.example'>Quillbox</a></p>", [{ messageId: "spelling", at: "Quillbox", line: 1, column: 52 }], { format: "html" });
});

describe("one spelling", () => {
  valid(rule, "QuillBox keeps notes. QuillBox sells none. Write to help@Quillbox.example or see https://www.Quillbox.com/help.");
  valid(rule, "QuillBox keeps notes. QuillBox sells none. QUILLBOX SHOUTS. The `Quillbox` key.");
  valid(rule, "QuillBox keeps notes. QuillBox and Quillbox.", { options: [{ allow: ["Quillbox"] }] });
  valid(rule, "You may pay by Paypal.", { name: "another company's name, spelled one way" });
  valid(rule, "Ireland one. Ireland two. Ireland three. Then Iceland.", { name: "two countries" });
  valid(rule, "# Partner: privacy\n\nPartners here. Partners there.", { name: "a plural" });
  valid(rule, "# Stationary: privacy\n\nStationery here. Stationery there. Some stationery is stationary.", { name: "two words" });
});

describe("slips", () => {
  it.each([
    ["TokBox", "ToxBox", true],
    ["Google", "Goolge", true],
    ["Jellyfin", "Jellyin", true],
    ["Partner", "Partners", false],
    ["Austria", "Austrian", false],
    ["Fern", "Bern", false],
    ["Marigold", "Marabold", false],
  ])("%s %s", (a, b, expected) => expect(isSlip(a, b)).toBe(expected));
});
