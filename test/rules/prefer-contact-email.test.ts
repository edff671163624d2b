import { describe } from "vitest";
import rule from "../../rules/prefer-contact-email/rule.js";
import { invalid, valid } from "./helper.js";

const page = (...lines: string[]): string => `# Privacy policy\n\nWe keep order numbers for a year.\n\n${lines.join("\n\n")}\n`;
const FORM = page("## Contact", "Use our [contact form](https://acmelamps.co.uk/contact).");

describe("prefer-contact-email", () => {
  invalid(rule, FORM, [{ messageId: "formOnly", at: "Contact", line: 5, column: 4, message: "Readers can only use a form (line 7). Add an email address, or accept forms in the config." }]);
  invalid(rule, page("Please call us on +44 114 496 0018."), [{ messageId: "formOnly", at: "Privacy policy", message: "Readers can only use the telephone (line 5). Add an email address, or accept phones in the config." }]);
  invalid(rule, page("## Get in touch", "Write to Acme Lamps, 12 Foundry Street, Sheffield S1 2AB."), [{ messageId: "formOnly", at: "Get in touch", message: "Readers can only use the post (line 7). Add an email address, or accept post in the config." }]);
  invalid(rule, page("For questions, open an issue in [our tracker](https://github.com/acme/lamps/issues)."), [{ messageId: "formOnly", at: "Privacy policy", message: "Readers can only use a public tracker (line 5). Add an email address, or accept trackers in the config." }]);
  invalid(rule, page("Contact us on our Discord server."), [{ messageId: "formOnly", at: "Privacy policy" }], { name: "a chat" });
  invalid(rule, page("Contact us in the app, under Help."), [{ messageId: "formOnly", at: "Privacy policy" }], { name: "inside the app" });
  invalid(rule, page("## Contact", "Use our [contact form](https://acmelamps.co.uk/contact), call +44 114 496 0018 or write to 12 Foundry Street, Sheffield S1 2AB."), [
    { messageId: "formOnly", at: "Contact", message: "Readers can only use a form, the telephone or the post (line 7). Add an email address, or accept forms in the config." },
  ]);
  invalid(rule, FORM, [{ messageId: "formOnly", at: "Contact" }], { options: [{ accept: ["phone"] }], name: "another kind is accepted" });

  valid(rule, FORM, { options: [{ accept: ["form"] }], name: "forms are accepted" });
  valid(rule, page("## Contact", "Call +44 114 496 0018 or use our [contact form](https://acmelamps.co.uk/contact)."), { options: [{ accept: ["phone"] }], name: "one of several is accepted" });
  valid(rule, page("## Contact", "Use our [contact form](https://acmelamps.co.uk/contact) or privacy@acmelamps.co.uk."), { name: "an address besides" });
  valid(rule, page("## Contact", "Use our [contact form](https://acmelamps.co.uk/contact) or {{ site.email }}."), { name: "an address that cannot be known" });
  valid(rule, page("We gather what you type into a sign-up form. Please contact us."), { name: "no way at all is require-contact-email's" });
  valid(rule, page("If you gave us data on our website, please contact us."), { name: "the website is not the way" });
  valid(rule, page("Payments are made by phone number 123."), { name: "no number to call" });
  valid(rule, page("The server 192.168.100.100 answers calls since 2018-05-25."), { name: "digits that are no number to call" });
});
