import { describe } from "vitest";
import rule from "../../rules/valid-contact-email/rule.js";
import { invalid, valid } from "./helper.js";

const DECLARED = { contacts: [{ kind: "email", value: "privacy@acmelamps.co.uk", role: "privacy" }] };

describe("valid-contact-email", () => {
  describe("placeholder", () => {
    for (const slot of ["[your email]", "[email]", "[Insert Contact Email]", "[contact information]", "{your-email}", "you@example.com", "privacy@yourdomain.com", "your.email@gmail.com", "info@company-name.co.uk", "help@lamps.test"])
      invalid(rule, `# Privacy\n\nPlease contact us at ${slot} with questions.\n`, [{ messageId: "placeholder", at: slot, line: 3, column: 22, endColumn: 22 + slot.length }]);
    invalid(rule, "# Privacy\n\n## Contact\n\nEmail: TBD\n", [{ messageId: "placeholder", at: "TBD" }]);
    invalid(rule, "Privacy\n\nContact us: INSERT EMAIL HERE.\n", [{ messageId: "placeholder", at: "INSERT EMAIL HERE" }], { format: "text" });
    invalid(rule, "# Privacy\n\nPlease contact us at [your email].\n", [{ messageId: "placeholder", at: "[your email]" }], { settings: DECLARED, output: "# Privacy\n\nPlease contact us at privacy@acmelamps.co.uk.\n", name: "the declared address is put in" });
    valid(rule, "# Privacy\n\nYou sign in with your name (email) and [email] is what we store.\n", { name: "a kind of data" });
    valid(rule, "# Privacy\n\nYour address, such as ann@example.com, is stored. Write to privacy@acmelamps.co.uk.\n", { name: "an example of data" });
    valid(rule, "# Privacy\n\nMail `ann@example.com` in a test.\n", { name: "in code" });
    valid(rule, "# Privacy\n\nWrite to [email protected] or {{ site.email }}.\n", { name: "what cannot be known" });
    valid(rule, "# Privacy\n\nContact us at myprivacy@acmelamps.co.uk or hello@testlab.io.\n", { name: "real names that look like slots" });
  });

  describe("blank", () => {
    invalid(rule, "# Privacy\n\nIf you have questions, contact us via or phone.\n", [{ messageId: "blank", at: "contact us via" }]);
    invalid(rule, "# Privacy\n\nPlease email us at .\n", [{ messageId: "blank", at: "email us at" }]);
    invalid(rule, "# Privacy\n\nPlease contact us at:\n\n## Changes\n\nNone.\n", [{ messageId: "blank", at: "contact us at:" }]);
    valid(rule, "# Privacy\n\nPlease contact us at:\n\nAcme Lamps, 12 Foundry Street\n", { name: "the address follows" });
    valid(rule, "# Privacy\n\nPlease contact us at ![our address](address.png).\n", { name: "a picture of the address" });
    valid(rule, "# Privacy\n\nPlease contact us at any time.\n");
    valid(rule, "# Privacy\n\nTell us the name that you contact us at.\n");
    valid(rule, "# Privacy\n\nPlease contact us at {% include mail.html %}.\n");
  });

  describe("malformed", () => {
    for (const [address, fault] of Object.entries({
      "privacy@acmelamps,co.uk": "a comma for a dot",
      "privacy@@acmelamps.co.uk": "two @ signs",
      "privacy@acmelamps..com": "a dot too many",
      "privacy@acmelamps.con": "no such ending",
      "privacy@acmelamps": "its domain has no ending",
      "privacy @acmelamps.com": "a blank inside",
      "privacy@ acmelamps.com": "a blank inside",
      "privacy@acmelamps .com": "a blank inside",
    })) invalid(rule, `# Privacy\n\nWrite to ${address}\n`, [{ messageId: "malformed", at: address, line: 3, column: 10, message: `“${address}” cannot receive mail (${fault}). Correct the address.` }]);
    invalid(rule, "# Privacy\n\n[Mail us](mailto:privacy@acmelamps).\n", [{ messageId: "malformed", at: "Mail us" }]);
    valid(rule, "# Privacy\n\nPictures go to Pl@ntNet, and we contact nobody else.\n", { name: "a name with an @" });
    valid(rule, "# Privacy\n\nFollow us @acmelamps.com or write to privacy@acmelamps.co.uk.\n", { name: "a handle" });
    valid(rule, "# Privacy\n\nOur list: [the list](mailto:~acme/lamps@lists.acmelamps.co.uk).\n", { name: "rare signs that the standard allows" });
    valid(rule, "# Privacy\n\nContact privacy@acmelamps.co.uk.We answer soon.\n", { name: "a blank forgotten behind the full stop" });
    valid(rule, "# Privacy\n\nSee `npm i lamps@latest`, and pkg@1.2.3 or me@localhost:8080/x.\n");
  });

  describe("links", () => {
    invalid(rule, "# Privacy\n\nWrite to [privacy@acmelamps.co.uk](mailto:privcay@acmelamps.co.uk).\n", [
      {
        messageId: "mismatch",
        at: "privacy@acmelamps.co.uk",
        line: 3,
        column: 11,
        message: "Shows privacy@acmelamps.co.uk, but its link writes to privcay@acmelamps.co.uk. Use one address for both.",
        suggestions: ["# Privacy\n\nWrite to [privacy@acmelamps.co.uk](mailto:privacy@acmelamps.co.uk).\n"],
      },
    ]);
    valid(rule, "# Privacy\n\nWrite to [Privacy@AcmeLamps.co.uk](mailto:privacy%40acmelamps.co.uk?subject=Data).\n", { name: "the same address written in another way" });
    valid(rule, "# Privacy\n\nWrite to [privacy [at] acmelamps [dot] com](mailto:privacy@acmelamps.com).\n", { name: "the same address written for people" });
    valid(rule, "# Privacy\n\nWrite to [privacy@acmelamps.co.uk](https://acmelamps.co.uk/contact).\n", { name: "an address that leads to a form" });
    invalid(rule, "# Privacy\n\nWrite to [our desk](privacy@acmelamps.co.uk).\n", [{ messageId: "noMailto", at: "privacy@acmelamps.co.uk", column: 21 }], { output: "# Privacy\n\nWrite to [our desk](mailto:privacy@acmelamps.co.uk).\n" });
    invalid(rule, '<h1>Privacy</h1><p>Write to <a href="http://mailto:privacy@acmelamps.co.uk/">our desk</a>.</p>', [{ messageId: "noMailto", at: "http://mailto:privacy@acmelamps.co.uk/" }], {
      format: "html",
      output: '<h1>Privacy</h1><p>Write to <a href="mailto:privacy@acmelamps.co.uk">our desk</a>.</p>',
    });
    invalid(rule, "# Privacy\n\nWrite to [dpo@acmelamps.co.uk](https://acmelamps.co.uk/legal/dpo@acmelamps.co.uk).\n", [{ messageId: "noMailto", at: "https://acmelamps.co.uk/legal/dpo@acmelamps.co.uk" }]);
    invalid(rule, "# Privacy\n\nWrite to [us](mailto:).\n", [{ messageId: "emptyLink", at: "us" }]);
    valid(rule, "# Privacy\n\nSee [our page](https://social.example.net/@acmelamps) and [chat](https://matrix.to/#/@kim:acmelamps.co.uk).\n");
  });

  describe("inconsistent", () => {
    invalid(rule, "# Privacy\n\nIf you have questions about this policy, contact us at old.lamps77@gmail.com.\n\n## Contact us\n\nthe-other-box@outlook.com\n", [
      { messageId: "inconsistent", at: "the-other-box@outlook.com", line: 7, message: "Privacy questions go to the-other-box@outlook.com here and to old.lamps77@gmail.com at line 3. Which one?" },
    ]);
    invalid(rule, "# Privacy\n\nQuestions about this policy: privacy@acmelamps.co.uk.\n\nYou can also write to acme.sheffield@gmail.com with questions about your data.\n", [{ messageId: "inconsistent", at: "acme.sheffield@gmail.com" }], { name: "a freemail box beside the house's own" });
    invalid(rule, "# Privacy\n\nTo access or delete your personal data, contact us at hello@acmelamps.io.\n\nIf you have questions about our privacy practices, contact us at hello@acmelamps.com.\n", [{ messageId: "inconsistent", at: "hello@acmelamps.com" }], { name: "one name at two houses" });
    invalid(rule, "# Privacy\n\nIf your child gave us data, contact us at old.lamps77@gmail.com.\n\n## Contact us\n\nthe-other-box@outlook.com\n", [{ messageId: "inconsistent", at: "the-other-box@outlook.com" }], { name: "one person's two boxes, for parents and for all" });
    for (const [first, second] of [
      ["lampmanager@gmail.com", "lampmanger@gmail.com"],
      ["privacy@acmelamps.com", "privcay@acmelamps.com"],
      ["privacy@acmelamps.com", "privacy@acmelanps.com"],
    ])
      invalid(rule, `# Privacy\n\nTo unsubscribe, email us at ${first}.\n\nFor all else, email us at ${second}.\n`, [{ messageId: "lookalike", at: second!, message: `${second} here and ${first} at line 3 differ by one letter. Which one is right?` }]);
    for (const [first, second] of [
      ["requests@acmelamps.com", "request@acmelamps.com"],
      ["kimlamp1@gmail.com", "kimlamp2@gmail.com"],
      ["eu@acmelamps.com", "uk@acmelamps.com"],
    ])
      valid(rule, `# Privacy\n\nTo unsubscribe, email us at ${first}.\n\nFor all else, email us at ${second}.\n`);
    for (const [name, second] of Object.entries({
      "another role": "For help with the lamp, contact our support team at help@lampsupport.net.",
      "the officer": "Our data protection officer answers questions about privacy at dpo@counsel-and-sons.co.uk.",
      "the representative": "Questions about privacy from the EU go to our representative, eu@rep-and-co.ie.",
      "another country": "Residents of Brazil may contact us about privacy at lamps@acme.com.br.",
      "another house of the same domain": "If you have questions about this policy, contact us at kim@acmelamps.co.uk.",
      "a security report": "To report a security vulnerability, contact us at holes@acme-security.net.",
      "a regulator": "If you have questions about privacy rights, ask the Information Commissioner at casework@ico.org.uk.",
      "somebody else's policy": "Questions about Lantern's privacy policy go to privacy@lantern-ads.net.",
      "the same box with a tag": "If you have questions about this policy, contact us at PRIVACY+app@acmelamps.co.uk.",
      "applicants": "Job applicants may ask about their personal data at jobs@acme-careers.net.",
    })) valid(rule, `# Privacy\n\nIf you have questions about this policy, contact us at privacy@acmelamps.co.uk.\n\n${second}\n`, { name });
    valid(rule, "# Privacy\n\n## Contact\n\n| For | Address |\n| --- | --- |\n| Privacy | privacy@acmelamps.co.uk |\n| Invoices | office@acme-books.net |\n", { name: "a table with a purpose in each row" });
  });
});
