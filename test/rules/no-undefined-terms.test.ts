import { describe } from "vitest";
import rule from "../../rules/no-undefined-terms/rule.js";
import { invalid, valid } from "./helper.js";

const found = (at: string, line: number, column: number, message?: string) => [{ messageId: "undefined", at, line, column, ...(message ? { message } : {}) }];

describe("terms that are defined nowhere", () => {
  invalid(rule, "We read the Crate Data. Nobody sells the Crate Data of a crate.", found("Crate Data", 1, 13, "“Crate Data” is used twice and defined nowhere. Define it once, or write it small."));
  invalid(rule, "# Privacy\n\nOur Partners get your name.\n\nSuch Partners may write. We check our Partners.", found("Partners", 3, 5, "“Partners” is used 3 times and defined nowhere. Define it once, or write it small."));
  invalid(rule, 'We say "Bot. The Bot reads messages. Remove the Bot.', found("Bot", 1, 18), { name: "a quotation mark that opens no definition" });
  invalid(rule, "The Bot reads messages. Remove the Bot to end this.", found("Bot", 1, 5));
  invalid(rule, "We may merge. Then the Company’s files move to the buyer.", found("Company", 1, 24, "“Company” is used once and defined nowhere. Define it once, or write it small."), { name: "a party, used once" });
  invalid(rule, "Some are needed for the Site, Software, and/or Services, and stay.", [...found("Site", 1, 25), ...found("Software", 1, 31), ...found("Services", 1, 48)], { name: "a list of things, each used once" });
  invalid(rule, "We collect such Non-personal and Personal Information. We never sell Personal Information.", found("Personal Information", 1, 34), { name: "two kinds that share a noun" });
  invalid(rule, "A Claim File holds letters. We close the Claim File and open no Claim File twice.", found("Claim File", 1, 3), { name: "an unusual noun that takes an article" });
  invalid(rule, "We tell our Users. Our Visitors’ and Users’ Usage Data stays here. We keep no Usage Data. Our Visitors see it.", [...found("Users", 1, 13), ...found("Visitors", 1, 24), ...found("Usage Data", 1, 45)], { name: "possessives end a term" });
  invalid(rule, "<h1>Privacy</h1><p>Use of the <b>app</b> &amp; the Service ends it. Leave the\nService.</p>", found("Service", 1, 52), { format: "html" });
  invalid(rule, "PRIVACY POLICY\r\n\r\nWe share it with our Affiliates.\r\nOur Affiliates keep it.\r\n", found("Affiliates", 3, 22), { format: "text", name: "plain text with carriage returns" });
  invalid(rule, "| Purpose | Data |\n|---|---|\n| Provide the Services to you | name |\n| Improve the Services for you | logs |\n", found("Services", 3, 15), { name: "table cells are running text" });
});

describe("defined terms", () => {
  for (const definition of [
    "“Service” means the hosted editor.",
    'The term "Service" refers to the hosted editor.',
    "Bolt Ltd runs bolt.example (the “Service”).",
    "Bolt Ltd runs the editor and the site (collectively, the ‘Services’).",
    "Bolt Ltd runs the editor (hereinafter referred to as the „Service“).",
    "When we say «Service», we mean the editor.",
    "By “Service” we mean the editor.",
    "Bolt Ltd runs the editor (the **Service**).",
    "**Service** means the editor.",
    "The editor and its site are together called the “Service”.",
    "The editor and its site are your ”Service”.",
    "We run an editor called Service.",
    'We run the editor, its site and other programs; collectively "Service.',
    "| Kind | Who |\n|---|---|\n| **Service.** | everybody |\n",
    "| Kind | Who |\n|---|---|\n| **Service** _(shops only)_ | shops |\n",
    "Service means the hosted editor.",
    "## Glossary\n\n- Service: the hosted editor",
    "## Definitions\n\n| Term | Meaning |\n|---|---|\n| Service | the hosted editor |\n\n## Use",
    "## What these words mean\n\n### Service\n\nThe hosted editor.\n\n## Use",
    "This notice covers our Service, which includes the editor and the site.",
    "Fixed (‚ÄúService‚Äù) long ago.",
  ]) {
    valid(rule, `${definition}\n\nYou use the Service. The Services’ logs end with the Service.`, { name: definition.replace(/\n+/g, " / ") });
  }
  valid(rule, "“Users” means people who sign in.\n\nWe write to Registered Users. A Registered User may leave.");
  valid(rule, "Lumen runs an app (the “Application”).\n\nThe App reads files. Close the App.");
  valid(rule, "The editor (“Lumen Services”) is free. You use the Service and leave the Service.");
  valid(rule, "We share User Submissions (as defined in our Terms of Use). Nobody edits User Submissions.");
  valid(rule, "Capitalised terms not explained here have the meanings given in our Terms of Service.\n\nYou use the Service. Leave the Service.");
  valid(rule, "The Bot reads messages. Remove the Bot.", { options: [{ terms: ["bots"] }] });
  valid(rule, "The Bot reads messages. Remove the Bot.", { options: [{ minimumUses: 3 }] });
  valid(rule, "The Bot reads messages. Remove the Bot.", { settings: { definedIn: { files: [], terms: ["Bot"] } } });
});

describe("capitals that are no terms", () => {
  valid(rule, "Services are free. Services end.", { name: "sentence starts" });
  valid(rule, "## The Services\n\nText.\n\n### The Services We Offer\n\nText.");
  valid(rule, "THE SERVICE IS FREE. LEAVE THE SERVICE.");
  valid(rule, "Read our [Services](https://a.example) and [the Services](https://b.example).", { name: "link text" });
  valid(rule, "Open the Account page, then the Account menu. Press the Device button and the Device tab.", { name: "names of screens" });
  valid(rule, "Go to Settings > Account and to Settings > Device.");
  valid(rule, "We use Google Play Services and Amazon Web Services. We like Google Play Services.");
  valid(rule, "You agree to our Terms of Service. The Terms of Service and the Privacy Policy hold.");
  valid(rule, "We pay Gorse Technologies, Inc. and Gorse Technologies Ltd for hosting.");
  valid(rule, "The Supplier of Last Resort takes over. The Supplier of Last Resort bills you.", { name: "a longer name" });
  valid(rule, "We use the Personal Data once.", { name: "a single capital" });
  valid(rule, "- Account Information: name\n- Device Information: model\n- Account Information: mail");
  valid(rule, "**Your Account And Our Services**\n\nText about it.");
  valid(rule, "The European Commission and the Data Protection Officer agree. The Data Protection Officer reads it.");
  valid(rule, "> The Service is theirs. The Service stays.\n\nThat was a quotation.");
  valid(rule, "`the Service` and `the Service` are code.");
  valid(rule, "Wir nutzen die Daten der Nutzer, und der Dienst ist frei. Die Daten der Kunden sind nicht für den Dienst oder die Partner. Wir werden sie nicht mit Partnern teilen.", { name: "another language" });
  valid(rule, "", { name: "an empty document" });
});
