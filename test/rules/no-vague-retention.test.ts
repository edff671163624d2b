import { describe } from "vitest";
import rule from "../../rules/no-vague-retention/rule.js";
import { invalid, valid } from "./helper.js";

describe("no-vague-retention", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy\n\nWe keep your data for as long as necessary to serve you.", [
      { messageId: "vague", at: "for as long as necessary to serve you", line: 3, column: 19, endLine: 3, endColumn: 56, message: "“for as long as necessary to serve you” cannot be checked against a calendar. Name a period, or the event that ends it." },
    ]);
    invalid(rule, "Server logs are stored indefinitely.", [{ messageId: "indefinite", at: "indefinitely", line: 1, column: 24 }]);
    invalid(rule, "We promptly delete your data.", [{ messageId: "vagueDeletion", at: "promptly", line: 1, column: 4, endColumn: 12 }]);
    invalid(rule, "<h1>Privacy</h1>\n<p>We store your&nbsp;details for a <b>reasonable\nperiod</b>.</p>", [{ messageId: "vague", at: "for a <b>reasonable\nperiod", line: 2, column: 31, endLine: 3, endColumn: 7 }], { format: "html" });
    invalid(rule, "PRIVACY\r\n\r\n1. Retention\r\n\r\n   We keep it\r\n   only as long as we need it.\r\n", [{ messageId: "vague", at: "only as long as we need it", line: 6, column: 4 }], { format: "text" });
    invalid(
      rule,
      "We keep your profile while your account is active or as needed to serve you. When we no longer need it, we erase it. Copies may remain in backups.",
      [
        { messageId: "vague", at: "as needed to serve you" },
        { messageId: "vague", at: "When we no longer need it" },
        { messageId: "vagueDeletion", at: "remain in backups" },
      ],
      { name: "several statements in the order of the text" },
    );
    invalid(rule, "| Data | Kept for |\n|---|---|\n| Logs | 30 days |\n| Notes | As long as necessary |\n| Audit trail | Forever |\n", [
      { messageId: "vague", at: "As long as necessary", line: 4 },
      { messageId: "indefinite", at: "Forever", line: 5 },
    ]);
    invalid(rule, "We keep data only as long as necessary. For example, server logs are kept for 30 days.", [{ messageId: "vague", at: "only as long as necessary" }], { name: "one example makes no list" });
    invalid(rule, "# Storage\n\n- Steps: 90 days to two years or as long as we need them\n- Pictures of meals are held to the extent needed to show the diary.\n- Your weight is kept permanently unless you ask us to remove it.\n", [
      { messageId: "vague", at: "as long as we need them", line: 3 },
      { messageId: "vague", at: "to the extent needed to show the diary", line: 4 },
      { messageId: "indefinite", at: "permanently", line: 5 },
    ], { name: "under a heading about keeping everything is data" });
    invalid(rule, "# How long\n\n<p>Pictures are shredded <em>when convenient</em>.</p>", [{ messageId: "vagueDeletion", at: "when convenient" }], { format: "html" });
    invalid(rule, "If we learn that a child under 13 gave us data, we will promptly delete it.", [{ messageId: "vagueDeletion", at: "promptly" }], { name: "what was taken by accident, too, goes by a date" });
    invalid(rule, "We retain your data for as long as it is needed for purposes of every sort that this long policy describes at length elsewhere.", [{ messageId: "vague", at: "for as long as it is needed" }], { name: "of a long clause only what makes it vague" });
  });

  describe("says nothing of", () => {
    valid(rule, "We keep your profile until you close your account.");
    valid(rule, "We delete logs as soon as possible, and within 90 days at the latest.");
    valid(rule, "Orders are kept for six years unless a longer period is required by law.");
    valid(rule, "## Retention\n\nWe keep data as long as necessary.\n\n- Logs: 30 days\n- Orders: ten years\n- Profile: until you delete it\n", { name: "a general sentence with a full list" });
    valid(rule, "# How long\n\nPictures that we do not print are deleted after one season, on 30 September. Loans: for at least five years. Minutes stay on your phone until you remove the app.");
    valid(rule, "No purpose here will require us to keep your data for longer than the time in which you have an account with us.");
    valid(rule, "We will respond within a reasonable time. You may ask us to delete your data as soon as possible.");
    valid(rule, "You retain your rights for as long as necessary.");
    valid(rule, "Your text is stored temporarily. Your data will be deleted. It is immediately deleted.", { name: "what readers differ about" });
    valid(rule, "```\nWe keep your data as long as necessary.\n```\n", { name: "code" });
    valid(rule, "<!-- We keep your data forever. -->\n\nNothing here.");
    valid(rule, "## How long do we keep your data?\n\nUntil you delete it.");
    valid(rule, "Nous conservons vos données personnelles aussi longtemps que nécessaire pour les finalités décrites dans cette politique, et nous les supprimons ensuite de nos serveurs.");
  });

  describe("options", () => {
    const text = "We retain your records for as long as our Records Schedule requires.";
    invalid(rule, text, [{ messageId: "vague", at: "for as long as our Records Schedule requires" }]);
    valid(rule, text, { options: [{ allowPhrases: ["records schedule"] }] });
    invalid(rule, "We keep your uploads until our Clean-up Day.", [{ messageId: "vague", at: "until our Clean-up Day" }], { options: [{ vaguePhrases: ["until our clean-up day"] }] });
    valid(rule, "Come and see us until our clean-up day.", { options: [{ vaguePhrases: ["until our clean-up day"] }] });
    invalid(rule, "We keep it as long as necessary.", [{ messageId: "vague", at: "as long as necessary" }], { options: [{ vaguePhrases: ["as long as"] }], name: "a sentence is reported once" });
  });
});
