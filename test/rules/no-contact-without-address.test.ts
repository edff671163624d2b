import { describe } from "vitest";
import rule from "../../rules/no-contact-without-address/rule.js";
import { invalid, valid } from "./helper.js";

const page = (...lines: string[]): string => `# Privacy\n\n${lines.join("\n\n")}\n`;

describe("somebody can be reached, or nobody is promised", () => {
  for (const line of [
    "Please contact us at privacy@lanterna.fi with your questions.",
    "You may contact us through our [contact form](https://lanterna.fi/contact) to close your account.",
    "Write to us: Lanterna, 12 Foundry Street, Sheffield S1 2AB. We will answer within a month.",
    "When you contact us, we keep your letter for a year.",
    "If you choose to contact us we keep your letter for a year.",
    "You do not need to contact us to delete your data.",
    "We will contact you before we change this policy.",
    "You may ask the supervisory authority for help with this.",
    "How can you contact us about your data?",
    "Please contact us at [your email] with your questions.",
    "Contact us",
    "Please contact us at {{ site.email }} with your questions.",
    "Your browser will request the page from our server every time.",
  ]) valid(rule, page(line));
  valid(rule, page("If you have questions, contact [our team](mail_to:team@lanterna) about them."), { name: "a link, though a broken one" });
  valid(rule, page("Letters go to the following address:", "```\nLanterna\nFoundry\n```"), { name: "a block of code" });
  valid(rule, page("> You may contact us to close your account."), { name: "a quotation" });
  valid(rule, "# Datenschutz\n\nWir speichern die Daten der Nutzer. Bitte schreiben Sie uns, wenn Sie Fragen haben, und nicht erst nach einem Jahr.\n", { name: "another language" });
});

describe("nobody can be reached", () => {
  invalid(rule, page("You may contact us to close your account, at any time."), [
    { messageId: "invitation", at: "contact us to close your account", line: 3, column: 9, endLine: 3, endColumn: 41, message: "“contact us to close your account”: nothing in this document says how. Give the address here." },
  ]);
  invalid(rule, page("If your data has leaked, please notify us in time."), [{ messageId: "invitation", at: "notify us in time" }]);
  invalid(rule, page("Do not hesitate to contact us with questions of any kind."), [{ messageId: "invitation", at: "contact us with questions of any kind" }]);
  invalid(rule, page("You can delete some of it or ask us to do it, unless the law forbids."), [{ messageId: "invitation", at: "ask us to do it" }]);
  invalid(rule, page("Questions are answered at the address below."), [{ messageId: "pointer", at: "at the address below" }]);
  invalid(rule, page("Send letters to the above address, please and thank you."), [{ messageId: "pointer", at: "to the above address" }]);
  invalid(rule, page("Ask through the contact information inside the app.", "Generally, we will reply within thirty days."), [{ messageId: "pointer", at: "through the contact information inside the app" }, { messageId: "reply", at: "we will reply within thirty days" }]);
  invalid(rule, page("Guardians have the right to request the deletion of such data."), [{ messageId: "request", at: "request the deletion of such data" }]);
  invalid(
    rule,
    page("You may request the deletion of your data.", "Please write to us about it, whatever it is.", "We will answer within a month.", "Letters go to the address below.", "Please tell us of all mistakes."),
    [{ messageId: "invitation", at: "write to us about it" }, { messageId: "pointer", at: "to the address below" }, { messageId: "invitation", at: "tell us of all mistakes" }],
    { name: "the three strongest, in the order of the text" },
  );
});

describe("two addresses, and none here", () => {
  const ONE = "If you have questions about our privacy practices, contact us at hello@lanterna.fi.";
  const OTHER = "To access or delete your personal data, contact us at hello@lanterna.com.";
  invalid(rule, page(ONE, "From Oslo, you can contact us via email, with your name.", OTHER), [
    { messageId: "which", at: "contact us via email", line: 5, column: 20, message: "“contact us via email”: this document gives two addresses for it (lines 3 and 7). Say which." },
  ]);
  valid(rule, page(ONE, "To see your data, you can contact us via email, with your name."), { name: "one address" });
  valid(rule, page(ONE, "To see your data, you can contact us by email: hello@lanterna.fi.", OTHER), { name: "it stands here" });
  valid(rule, page(ONE, "When you contact us via email, we keep your letter.", OTHER), { name: "what happens" });
  valid(rule, page(ONE, "Please contact us with your questions.", OTHER), { name: "no word of email" });
});
