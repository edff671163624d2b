import { describe } from "vitest";
import rule from "../../rules/require-contact-email/rule.js";
import { invalid, valid } from "./helper.js";

const page = (...lines: string[]): string => `${lines.join("\n\n")}\n`;

describe("require-contact-email", () => {
  describe("an address that a reader can use", () => {
    for (const [name, line] of Object.entries({
      plain: "Write to privacy@acmelamps.co.uk.",
      "behind a link's words": "You may [mail us](mailto:privacy@acmelamps.co.uk?subject=My%20data).",
      "percent-encoded": "You may [mail us](mailto:privacy%40acmelamps.co.uk).",
      autolink: "Write to <privacy@acmelamps.co.uk>.",
      reference: "You may [mail us][m].\n\n[m]: mailto:privacy@acmelamps.co.uk",
      "inline HTML": 'Ask <a href="mailto:privacy@acmelamps.co.uk">our desk</a>.',
      "written for people": "Write to privacy [at] acmelamps [dot] co [dot] uk.",
      "in round brackets": "Write to privacy (at) acmelamps.co.uk.",
      "in capitals": "Write to privacy AT acmelamps DOT co DOT uk.",
      "with blanks": "Write to privacy @ acmelamps . com for that.",
      "full-width sign": "Write to privacy＠acmelamps.co.uk.",
      "character reference": "Write to privacy&#64;acmelamps.co.uk.",
      "in a table": "| For | Address |\n| --- | --- |\n| Privacy | privacy@acmelamps.co.uk |",
      "without context": "Acme Lamps, privacy@acmelamps.co.uk",
      "tag and subdomain": "Write to lamps+gdpr@mail.acmelamps.museum.",
      "Cloudflare's code": "Write to [\\[email protected\\]](/cdn-cgi/l/email-protection#2e5e5c47584f4d576e4f4d434b424f435e5d004d41005b45).",
    })) valid(rule, page("# Privacy policy", line), { name });
  });

  describe("what cannot be known", () => {
    valid(rule, page("# Privacy policy", "You can reach us at {{ site.email }}."));
    valid(rule, page("# Privacy policy", "## Contact", "{% include card.html %}"));
    valid(rule, page("# Privacy policy", "Write to [email protected]."));
    valid(rule, page("# Privacy policy", "Ask [us](mailto:{{ site.desk }})."));
    valid(rule, page("# Notice for shops", "This notice supplements the Acme Lamps Privacy Policy.", "We keep order numbers for a year."));
    invalid(rule, page("# Privacy of {{ site.title }}", "We keep nothing."), [{ messageId: "missing", at: "Privacy of {{ site.title }}" }], { name: "a variable that is no contact" });
  });

  describe("another way is prefer-contact-email's", () => {
    valid(rule, page("# Privacy policy", "## Contact", "Use our [contact form](https://acmelamps.co.uk/contact)."));
    valid(rule, page("# Privacy policy", "Call us on +44 114 496 0018."));
    valid(rule, page("# Privacy policy", "Write to Acme Lamps, 12 Foundry Street, Sheffield S1 2AB."));
    valid(rule, page("# Privacy policy", "Please open an issue on our GitHub repository if you want to contact us.", "Contact us by opening an issue."));
  });

  describe("nobody can be reached", () => {
    invalid(rule, page("# Privacy policy", "We keep order numbers for a year.", "## Contact us", "If you have questions, please contact us."), [
      { messageId: "missing", at: "Contact us", line: 5, column: 4, endLine: 5, endColumn: 14, message: "“contact us” gives no way to do so: no email, form, phone or post in this document. Add an email address here." },
    ]);
    invalid(rule, page("# Privacy policy", "We keep order numbers for a year."), [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3, message: "Readers cannot reach anybody: no email, form, phone or post in this document. Add an email address here." }]);
    invalid(rule, "Privacy Policy\r\n\r\nWe keep order numbers for a year.\r\n\r\n7. How to reach us\r\n\r\nAsk in the usual manner.\r\n", [{ messageId: "missing", at: "How to reach us", line: 5, column: 4 }], { format: "text" });
    invalid(rule, "<h1>Privacy</h1><p>We keep order numbers for a year.</p><!-- privacy@acmelamps.co.uk -->", [{ messageId: "missing", at: "Privacy" }], { format: "html", name: "an address in a comment" });
    invalid(rule, "---\ncontact: privacy@acmelamps.co.uk\n---\n\n# Privacy\n\nWe keep order numbers for a year.\n", [{ messageId: "missing", at: "Privacy" }], { name: "an address in front matter" });
    for (const [name, line] of Object.entries({
      "in code": "Run `git config user.email kim@acmelamps.co.uk` first.",
      "a regulator": "You may complain to the Information Commissioner's Office, casework@ico.org.uk.",
      "an authority that no list knows": "The data protection authority in your country (desk@authority-of-ruritania.org) hears complaints.",
      "a vendor": "Payments are made by Stripe (privacy@stripe.com).",
      "an example of data": "We store what you type, such as kim@fernmail.net, for a year.",
      "a placeholder": "Questions? Write to you@example.com.",
      "no reply": "Our letters come from noreply@acmelamps.co.uk.",
      "a handle": "We are @acmelamps there, and @acme@lamps.social elsewhere.",
      "a picture's name": "The logo is logo@2x.png.",
      "a repository": "Clone git@github.com:acme/lamps.git.",
      "a price": "Ten lamps @ 5.99 each.",
      "a jump within the page": "Please [contact us](#contact).",
    })) invalid(rule, page("# Privacy policy", line), [{ messageId: "missing", at: "Privacy policy" }], { name });
    invalid(rule, page("# Privacy policy", "## Contact information we collect", "Your address."), [{ messageId: "missing", at: "Privacy policy" }], { name: "the heading of a kind of data is no place for an address" });
  });

  valid(rule, "# Datenschutz\n\nWir speichern die Daten der Nutzer und löschen sie nach einem Jahr. Sie können uns nicht erreichen, und das ist nicht schön für die Nutzer.\n", { name: "another language" });
});
