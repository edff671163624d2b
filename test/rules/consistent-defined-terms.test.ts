import { describe } from "vitest";
import rule from "../../rules/consistent-defined-terms/rule.js";
import { invalid, valid } from "./helper.js";

describe("consistent-defined-terms", () => {
  describe("defined terms", () => {
    invalid(rule, "“Usage Data” means pages. We delete usage data. Old usage data too.", [
      { messageId: "small", at: "usage data", line: 1, column: 37, message: "“usage data” is written small twice; “Usage Data” is defined at line 1. Write the defined term.", suggestions: ["“Usage Data” means pages. We delete Usage Data. Old usage data too."] },
    ]);
    invalid(rule, "“Usage Data” means pages.\n\nWe delete Usage Data. Usage Data is kept.\n\nWe sell no usage data.", [
      { messageId: "spelling", at: "usage data", line: 5, message: "“usage data” (once) and “Usage Data” (twice, defined at line 1) read as different things. Write it one way." },
    ]);
    invalid(rule, "Use our services freely.\n\nWhen we say “Service”, we mean the tool. Leave the Service, or our services, at will.", [{ messageId: "spelling", at: "services", line: 1, column: 9, suggestions: ["Use our Services freely.\n\nWhen we say “Service”, we mean the tool. Leave the Service, or our services, at will."] }], { name: "a single word before its definition" });
    valid(rule, "“Usage Data” means pages. We delete Usage Data. USAGE DATA GOES.");
    valid(rule, "“Usage Data” means pages. We also keep non-usage data.", { name: "what is none" });
    valid(rule, "“Usage Data”, any log or usage data that your device sends, ends. We delete Usage Data.", { name: "the definition's own words" });
    valid(rule, "We log usage data. “Usage Data” means pages. We delete Usage Data.", { name: "small before the definition" });
    valid(rule, "Some firms (“Service Providers”) help. Other third-party service providers do not.");
    valid(rule, "Some firms (“Service Providers”) help. Your internet service provider sees your address.", { name: "providers of something else" });
    valid(rule, "“Usage Data” means pages. We delete usage data.", { options: [{ allow: ["Usage Data"] }] });
    valid(rule, "“Usage Data” means pages. See the part “Your usage data” and [usage data](#usage).", { name: "quotations and links" });
    valid(rule, "“Personal Data” means facts about you. We follow the rules on the protection of natural persons with regard to personal data.", { name: "the title of a law" });
    valid(rule, "## California\n\n“Personal Data” means facts about you. We sell no Personal Data.\n\n## Your rights\n\nYou may ask for your personal data.", { name: "a definition for the people of one state" });
    valid(rule, "“Service” means the app. Leave the Service. We use the services of a bank, the services you ask for and service providers.", { name: "services of others" });
    valid(rule, "Our customers pay us. “Customer” means who has a contract. The Customer pays the bill. A Customer leaves when the Customer likes.", { name: "plain words before the definition" });
    valid(rule, "“Service” means our clinic. Leave the Service. Use the Service. The bill shows the diagnosis and the service.", { name: "a service that is rendered" });
    valid(rule, "“Site” means fern.example. A site may set cookies that only the site reads. Leave the Site.", { name: "any site" });
  });

  describe("terms without a definition", () => {
    invalid(rule, "We keep Personal Data. We share Personal Data.\n\nYou may see your personal data.", [{ messageId: "spelling", at: "personal data", line: 3, message: "“personal data” (once) and “Personal Data” (twice, line 1) read as different things. Write it one way." }]);
    invalid(rule, "Ask a parent or legal guardian, please. The Guardian can object.", [{ messageId: "spelling", at: "Guardian", column: 45 }]);
    invalid(rule, "This app is free.\n\nWe tell you on our website and APP. Write to us inside the App.", [{ messageId: "spelling", at: "APP", line: 3, message: "“APP” (once) and “App” (once, line 3) and “app” (once, line 1) read as different things. Write it one way." }]);
    invalid(rule, "We improve our Products and our Products only.\n\nYou buy our products. We mend our products and our products alone.", [{ messageId: "spelling", at: "products", line: 3 }], { name: "beside a finding on an undefined term, at the other place" });
    valid(rule, "We keep Personal Data. The Personal Data Protection Act holds.", { name: "the name of a law" });
    valid(rule, "The Digital Service of the town is open. We offer digital services.", { name: "one name and one thing" });
    valid(rule, "Registration and Profile Information. We ask for profile information and keep profile information.", { name: "a label" });
    valid(rule, "Leave the Platform. THIS PLATFORM IS FREE. The Platform ends.", { name: "shouting" });
    valid(rule, "The app is free. An app of ours reads. Our apps are here.");
  });

  describe("pronouns", () => {
    const text = "We tell you why We collect data, and how We keep it. We hope that we help, and that we last.";
    invalid(rule, text, [{ messageId: "spelling", at: "We", column: 17, message: "“We” (twice) and “we” (twice, line 1) read as different things. Write it one way." }]);
    valid(rule, "We tell you what we do. Right of access You may ask for a copy. Right to erasure You may ask for deletion of what you gave.", { name: "headings that run into their text" });
    valid(rule, "Write to Us. We answer.", { name: "a single capital" });
  });

  describe("the document's name", () => {
    invalid(rule, "This Privacy Policy tells all. Read this Privacy Policy.\n\nWe may change this privacy policy.", [{ messageId: "spelling", at: "privacy policy", line: 3, column: 20 }]);
    valid(rule, "This Privacy Policy tells all. Read the privacy policy of the shop, and Fern’s privacy policy.");
    valid(rule, "This privacy policy (“Privacy Policy”) tells all. Read this Privacy Policy.");
  });

  describe("other names", () => {
    invalid(rule, "Your name (“Personal Data”) stays.\n\nWe sell no personal information.", [{ messageId: "synonym", at: "personal information", line: 3, column: 12, message: "“personal information” (once) is used beside “Personal Data” (defined at line 1). Use one term for one thing." }]);
    invalid(rule, "We keep personal information. We share personal information. You see your personal information and mend your personal information.\n\nUsers’ personal identity information stays here.", [
      { messageId: "synonym", at: "personal identity information", line: 3, message: "“personal identity information” (once) is used beside “personal information” (4 times, line 1). Use one term for one thing." },
    ]);
    invalid(rule, "“Non-personal Data” means counts. We share Non-personal Data. We sell Non-personal Data.\n\nWe show Non-personally Data to partners.", [
      { messageId: "slip", at: "Non-personally Data", line: 3, message: "“Non-personally Data” (once) is defined nowhere; “Non-personal Data” (twice, defined at line 1) is. Write the defined term.", suggestions: ["“Non-personal Data” means counts. We share Non-personal Data. We sell Non-personal Data.\n\nWe show Non-personal Data to partners."] },
    ]);
    valid(rule, "We keep personal data. We keep personal information. We share both personal data and personal information.", { name: "neither is the usual one" });
    valid(rule, "Your name (“Personal Data”) stays. Personal data (also called personal information) is safe. We sell no personal information.", { name: "the text says that both are one", options: [{ allow: ["Personal Data"] }] });
    valid(rule, "Your name (“Personal Data”) stays. Under the CCPA, you may ask for your personal information.", { name: "the words of a law" });
    valid(rule, "“Registered Users” means people with a name. “Registering Users” means people without. Registered Users see Registering Users.", { name: "both are defined" });
  });
});
