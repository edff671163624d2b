import rule from "../../rules/no-placeholder-text/rule.js";
import { invalid, valid } from "./helper.js";

valid(rule, "# Contact\n\nWrite to us at [your contact information].", { name: "an address is valid-contact-email's" });
invalid(rule, "Run by [Company Name] since [DATE].\n", [
  { messageId: "slot", at: "[Company Name]", line: 1, column: 8, endLine: 1, endColumn: 22 },
  { messageId: "slot", at: "[DATE]" },
]);
invalid(rule, "Write to [Insert street address here] (see [Your State]).\n", [{ messageId: "slot", at: "[Insert street address here]" }, { messageId: "slot", at: "[Your State]" }]);
invalid(rule, "We keep it. TODO: ask the lawyers. The officer is TBD.\n", [{ messageId: "note", at: "TODO" }, { messageId: "note", at: "TBD" }]);
invalid(rule, "Lorem ipsum dolor sit amet.\n", [{ messageId: "dummy", at: "Lorem ipsum" }, { messageId: "dummy", at: "dolor sit amet" }]);
invalid(rule, "Read the terms (add link) and the list [insert link here].\n", [{ messageId: "slot", at: "(add link)" }, { messageId: "slot", at: "[insert link here]" }]);
invalid(rule, "Read it [here](Terms Link).\n", [{ messageId: "slot", at: "[here](Terms Link)" }]);
invalid(rule, "Read it [here](#missing-link), [there](TODO).\n", [{ messageId: "target", at: "[here](#missing-link)" }, { messageId: "target", at: "[there](TODO)" }]);
invalid(rule, "This agreement is made on ____________ between us.\n", [{ messageId: "slot", at: "____________" }]);
invalid(rule, "The app <your app name> is free.\n", [{ messageId: "slot", at: "<your app name>" }]);
invalid(rule, "Run by {{ YOUR_COMPANY }}.\n", [{ messageId: "slot", at: "{{ YOUR_COMPANY }}" }], { name: "a variable that is an instruction" });
invalid(rule, "Betrieben von [FIRMENNAME].\n", [{ messageId: "slot", at: "[FIRMENNAME]" }]);
invalid(rule, "<p>Run by [Company].</p>", [{ messageId: "slot", at: "[Company]" }], { format: "html" });
invalid(rule, "Privacy\n\nRun by [Company].\n", [{ messageId: "slot", at: "[Company]" }], { format: "text" });

valid(rule, "As they write [sic], see [1], [email protected] and [the list](https://brightloom.io/list).\n");
valid(rule, "Run by {{ site.company }} and {% include x %}.\n");
valid(rule, "- [ ] not done\n- [x] done\n\n[Contact]: https://brightloom.io\n");
valid(rule, "`[Company]` and\n\n```\n[DATE] TODO\n```\n");
valid(rule, "Settings → [Your Name] → Subscriptions, and write to [your email].\n", { name: "menus, and addresses that another rule reports" });
valid(rule, "[We changed this section.] A snake_case__name and a todo list; the ISO 8601 and XXX ratings.\n");
valid(rule, "The law of your [Member State] applies to [company] business.\n", { options: [{ allow: ["Member State", "company"] }] });
valid(rule, "[Company]\n\n[Company]: https://brightloom.io\n");

invalid(rule, "privacy policy \n(\"we\") is responsible for the apps.\n", [
  { messageId: "name", at: '("we") is responsible for', line: 2, column: 1, message: "“(‘we’) is responsible for”: the name that belongs here is blank, so readers cannot tell who “we” is. Put the name here." },
], { format: "text" });
invalid(rule, "# Privacy policy\n\nThe app is operated by (“us”, “we”). We like it.\n", [{ messageId: "name", at: "operated by (“us”, “we”)" }]);
invalid(rule, "# Privacy policy\n\nThis binds you and (the “Company”).\n\n(hereinafter “we”, “us”) make lamps.\n", [{ messageId: "name", at: "(hereinafter “we”, “us”) make lamps", line: 5 }]);
invalid(rule, "<h1>1. Who we are</h1><p>(“we”) make lamps.</p>", [{ messageId: "name", at: "(“we”) make lamps" }], { format: "html" });

valid(rule, "## Acme Lamps\n\n(“we”) make lamps.\n", { name: "the name stands above" });
valid(rule, "![Acme](logo.png) (“we”) make lamps.\n");
valid(rule, "{{ company }} (“we”) make lamps, operated by <Company/> (“us”).\n");
valid(rule, "Operated by [Acme](https://acme.example) (“we”), and you and Acme (“we”) agree on it.\n");
valid(rule, "(“We” is a small word.) We say (“we”) of the house you contract with (“we”).\n");
