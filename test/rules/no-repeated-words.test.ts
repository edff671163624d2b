import { describe } from "vitest";
import rule from "../../rules/no-repeated-words/rule.js";
import { invalid, valid } from "./helper.js";

describe("no-repeated-words", () => {
  for (const text of [
    "We keep logs. Logs are deleted.",
    "We had had the data for a year, and that that is deleted now.",
    "Our office is in Walla Walla, near New York, New York.",
    "We play Duran Duran.",
    "We look at this from time to time to keep it right.",
    "We decide case by case by hand.",
    "You log in in order to see it. Opt in in the settings, and sign in on on-site terminals.",
    "We use option A. A person reads it.",
    "Call 20 20 20.",
    "Write to us. Us you can trust.",
    "Run `the the` in a shell.",
    "The word ~~the~~ the is struck out.",
    "- Data\n- data\n",
    "| Yes | yes |\n|---|---|\n| no | no |\n",
    "We collect, collect and collect.",
    "The so-so so is fine.",
    "Buzz buzz! We are bees.",
    "Go to the/the page and to example.com com.",
    "See {{ the }} {{ the }} for more.",
    "Very very long, no no.",
    "You can read the Harbour Data data in the app.",
  ])
    valid(rule, text);
  valid(rule, "Privacy Policy\n\nShared        with doctors   with insurers\naddresses     all            all\nreadings      no             no\n", { format: "text", name: "a table set with blanks" });
  valid(rule, "Marketing\nMarketing\n\nWe send you letters, and you may stop them at any time.", { format: "text", name: "a label under its label" });
  valid(rule, "<p>data<br>data is kept</p><p>data</p>", { format: "html", name: "two lines" });
  valid(rule, "Wenn die Daten, die die Firma hat, nicht mehr nötig sind, werden die Daten gelöscht, die wir haben.", { name: "a text in German" });
  valid(rule, "We say bla bla.", { options: [{ allow: ["Bla"] }] });

  invalid(rule, "We may sell it to to others.", [{ messageId: "repeated", at: "to to", line: 1, column: 16, endLine: 1, endColumn: 21, message: "“to to”: the same words twice in a row. Delete one." }], { output: "We may sell it to others." });
  invalid(rule, "It is a part of the\nthe project.", [{ messageId: "repeated", at: "the\nthe", line: 1, endLine: 2 }], { output: "It is a part of the project." });
  invalid(rule, "It is a part of the\r\nthe project.", [{ messageId: "repeated", at: "the\r\nthe", line: 1, endLine: 2 }], { format: "text", output: "It is a part of the project." });
  invalid(rule, "The the policy is short.", [{ messageId: "repeated", at: "The the", message: "“The the”: the same words twice in a row. Delete one." }], { output: "The policy is short." });
  invalid(rule, "BY USING USING OUR APP YOU AGREE.", [{ messageId: "repeated", at: "USING USING" }], { output: "BY USING OUR APP YOU AGREE." });
  invalid(rule, "You log in on on Mondays.", [{ messageId: "repeated", at: "on on" }]);
  invalid(rule, "Leave by visiting [visiting this page](https://a.example/).", [{ messageId: "repeated", at: "visiting [visiting" }], { output: "" });
  invalid(rule, "We use your your **data data** well.", [{ messageId: "repeated", at: "your your" }, { messageId: "repeated", at: "data data" }], { output: "We use your **data** well." });
  invalid(rule, "We process your personal data Personal data, and delete it.", [{ messageId: "repeated", at: "personal data Personal data", suggestions: ["We process your personal data, and delete it."] }], { output: "" });
  invalid(rule, "We keep it to enable to enable you.", [{ messageId: "repeated", at: "to enable to enable", suggestions: ["We keep it to enable you."] }], { output: "" });
  invalid(rule, "<p>We do it <b>for</b> for you.</p>", [{ messageId: "repeated", at: "for</b> for" }], { format: "html", output: "" });
  invalid(rule, "# Terms of of use\n\nWe write.", [{ messageId: "repeated", at: "of of" }]);
});
