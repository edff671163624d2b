import { describe } from "vitest";
import rule from "../../rules/no-contradictions/rule.js";
import { invalid, valid } from "./helper.js";

describe("practices", () => {
  invalid(rule, "We never sell your personal information.\n\nWe sell your personal data to brokers.\n", [{ messageId: "contradiction", at: "never sell your personal information", line: 1, column: 4, message: "“never sell your personal information” and “sell your personal data” (line 3) cannot both hold. Keep one, or say where each applies." }]);
  invalid(rule, "We do not collect your IP address. Our server records your IP address and the time.\n", [{ messageId: "contradiction", at: "do not collect your IP address" }]);
  invalid(rule, "The app does not access your photos.\n\n## Uploads\n\nWe collect photos and their place.\n", [{ messageId: "contradiction", at: "does not access your photos" }]);
  invalid(rule, "We never share your data with third parties. We may share your personal information with advertisers.\n", [{ messageId: "contradiction", at: "never share your data" }]);
  invalid(rule, "# Milk Run Privacy Policy\n\nMilk Run does not gather any sensitive data, like faces, mobile number or address.\n\n## Sign-up\n\n- We ask for some facts about you, such as a nickname and an email address. For example, mobile number and shoe size;\n", [
    { messageId: "contradiction", at: "does not gather any sensitive data, like faces, mobile number", message: "“does not gather … mobile number” and “ask … mobile number” (line 7) cannot both hold. Keep one, or say where each applies." },
  ], { name: "the operator by name, a named kind, an example in the next sentence" });
  invalid(rule, "We do not collect or store your phone number. We ask you to provide your phone number.\n", [{ messageId: "contradiction", at: "do not collect or store your phone number" }]);
  invalid(rule, "We do not collect any personal information.\n\nWe collect the following:\n\n- your email address\n- the weather\n", [{ messageId: "contradiction", at: "do not collect any personal information", message: "“do not collect any personal information” and “collect … email address” (line 5) cannot both hold. Keep one, or say where each applies." }]);
  invalid(rule, "We never collect:\n\n- photos\n- your email address\n\nWhen you register, we collect your email address.\n", [{ messageId: "contradiction", at: "email address" }]);
  invalid(rule, "Our site does not use cookies. It is plain.\n\nWe use cookies to know you again.\n", [{ messageId: "contradiction", at: "does not use cookies" }]);
  invalid(rule, "Your phone number is never stored.\n\nWe store your phone number for a year.\n", [{ messageId: "contradiction", at: "phone number is never stored" }]);

  for (const text of [
    "We never sell your personal data. We may sell the company, and your personal data with its assets.",
    "We do not share your data with third parties, except with our bank. We share your data with third parties.",
    "We do not knowingly collect the email address of children. We collect your email address.",
    "We do not collect your precise location. We collect your location.",
    "We do not collect your phone number. If you call us, we receive your phone number.",
    "We do not sell your personal data. You have the right to know whether we sell your personal data.",
    "We do not sell your personal data without your consent. We sell your personal data to brokers.",
    "Google does not receive your IP address. We collect your IP address.",
    "Do we sell your data? We never sell your data.",
    "## California\n\nWe do not sell your personal data.\n\n## Rest\n\nWe sell your personal data.",
    "We do not store your IP address on our servers. We store your IP address on your own device.",
    "We do not store your phone number. We ask for your phone number, to send one code.",
    "We do not collect your email address in the background. We collect your email address.",
    "We do not collect your email address for advertising. We collect your email address.",
    "We do not collect your email address. However, we collect your email address for invoices.",
    "We do not collect sensitive data. We collect your phone number.",
    "We do not collect any personal information. We explain how we collect your email address.",
    "We do not collect any personal information. If you write to us, we collect your email address.",
    "We do not collect any personal information. We collect the number of visits.",
    "We do not collect any data about your friends. We collect your email address.",
    "We do not collect your full name. We may ask you to provide your email address.",
    "We do not ask you to trust us. We collect your phone number.",
    "The bank does not record your phone number. We record your phone number.",
    "We do not collect your user name, we collect your email address.",
    "We do not collect your photos. We collect your name, but not your photos.",
    "We do not collect:\n\n- your phone number, unless you give it\n\nWe collect your phone number.",
    "We may share your town with partners, but partners will not receive your IP address. We store your IP address.",
    "We do not use tracking cookies. We use cookies to keep you signed in.",
    "We do not collect your email address. We do not collect your photos. Payments are made by Stripe, which collects your email address.",
    "## Surveys\n\nWe do not collect any personal data.\n\n## Letters\n\nWe collect your email address.",
  ])
    valid(rule, `${text}\n`);
});

describe("guarantees", () => {
  invalid(rule, "We guarantee the safety of your data.\n\n## Limits\n\nWe try hard, but are unable to offer any guarantee.\n", [{ messageId: "contradiction", at: "unable to offer any guarantee", line: 5, message: "“unable to offer any guarantee” and “We guarantee the safety” (line 1) cannot both hold. Keep one, or say where each applies." }]);
  for (const text of [
    "We guarantee the safety of your data. We cannot guarantee the absolute security of your data.",
    "We guarantee the safety of your data. We cannot guarantee the security of what you send over the internet.",
    "We guarantee the safety of your data. We cannot guarantee the accuracy of links.",
    "We guarantee your rights. We cannot guarantee security.",
    "We do not guarantee the safety of your data. We cannot guarantee the security of your data.",
  ])
    valid(rule, `${text}\n`);
});

describe("changes", () => {
  invalid(rule, "We tell you by email prior to the change becoming effective.\n\nChanges to this policy are effective when they are posted here.\n", [{ messageId: "contradiction", at: "are effective when they are posted", line: 3, message: "“are effective when they are posted” and “prior to the change becoming effective” (line 1) cannot both hold. Keep one, or say where each applies." }]);
  invalid(rule, "Before the changes take effect, we will notify you. Any changes take effect immediately.\n", [{ messageId: "contradiction", at: "take effect immediately" }]);
  for (const text of [
    "We will notify you before material changes take effect. Changes are effective when they are posted.",
    "We tell you by email before the changes take effect. Unless we say otherwise, changes are effective when posted.",
    "Leave before the changes take effect. Changes are effective when posted.",
    "We tell you by email before the changes take effect. Changes take effect 30 days after they are posted.",
  ])
    valid(rule, `${text}\n`);
});

describe("consent, identity", () => {
  invalid(rule, "We will not lower your rights without your explicit consent, unless we send you a notice.\n", [{ messageId: "consent", at: "not lower your rights without your explicit consent, unless we send you a notice" }]);
  valid(rule, "We will not share your data without your consent, unless the law asks us to.\n");
  valid(rule, "We will not call you without notice, unless we email you.\n");
  invalid(rule, "“Facts” means all that can identify you. Generally it includes personal and non-personal information.\n", [{ messageId: "identity", at: "Generally it includes personal and non-personal information" }]);
  valid(rule, "“Facts” means all that can identify you. It does not include anonymous information.\n");
  valid(rule, "We collect facts that identify you. Our logs include anonymous information.\n");
});
