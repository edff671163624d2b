import { describe } from "vitest";
import rule from "../../rules/require-controller-name/rule.js";
import { invalid, valid } from "./helper.js";

const page = (...lines: string[]): string => `${lines.join("\n\n")}\n`;
const BODY = "We keep your settings for a year.";

describe("somebody is named", () => {
  for (const line of [
    "Acme Lamps GmbH (“we”) makes lamps.",
    "nordlicht GmbH runs the shop.",
    "This app is operated by Kim Lamp.",
    "This app was built by kim2000.",
    "kim_lamp built the Lumo app as a free app.",
    "At Lanterna, we keep little.",
    "Lanterna is committed to your privacy.",
    "The University of Lampton runs this site.",
    "Lanterna, 12 Foundry Street, Sheffield S1 2AB, answers letters.",
    "© 2026 Lanterna. All rights reserved.",
    "This tells how Lanterna uses data. Write to Lanterna’s privacy team.",
    "Data protection officer: Kim Lamp",
    "This policy is given by [Company name].",
    "{{ site.company }} runs this page.",
    "{% include imprint.html %}",
  ]) valid(rule, page("# Privacy policy", line, BODY));
  valid(rule, page("# Privacy notice of Acme Lamps Ltd", BODY));
  valid(rule, page("# Privacy", "## Developer", "Kim Lamp", BODY));
  valid(rule, page("# Notice for shops", "This notice supplements the Lanterna Privacy Policy.", BODY));
  valid(rule, page("# Privacy", "Lumo, by kim, keeps little."), { settings: { controller: "Lumo, by kim" }, name: "the declared name" });
  valid(rule, page("# Privacy", "“We” refers to the developer of Lumo.", "Lumo is made by Lumo Apps Ltd in Cork."), { name: "nobody here, a company there" });
  valid(rule, "# Datenschutz\n\nWir speichern die Daten der Nutzer und löschen sie nach einem Jahr, und das ist nicht schön für die Nutzer.\n", { name: "another language" });
});

describe("nobody is named", () => {
  invalid(rule, page("# Privacy policy", BODY), [
    { messageId: "missing", at: "Privacy policy", line: 1, column: 3, endLine: 1, endColumn: 17, message: "No person or organisation is named here as the one behind “we”. Add the name of who operates the service." },
  ]);
  invalid(rule, page("# Lumo", "Lumo is a Chrome extension that dims pages.", "Lumo respects your privacy. Lumo’s privacy rules are strict.", "## Contact", "Write to lumo@fernmail.net."), [{ messageId: "missing", at: "Contact", line: 7, column: 4 }], { name: "an extension is nobody" });
  invalid(rule, page("# Lumo", "The terms “we” and “us” refer to the developer that makes Lumo. Lumo respects your privacy."), [
    { messageId: "unnamed", at: "“us” refer to the developer that makes Lumo", message: "“‘us’ refer to the developer that makes Lumo” does not tell who that is, nor does any other place. Add the name of the person or organisation." },
  ]);
  valid(rule, "Privacy policy\n\n(\"we\") is responsible for the apps. We keep your settings.\n", { format: "text", name: "a blank where the name belongs is for no-placeholder-text" });
  for (const line of ["Ads are provided by Google LLC.", "Crash reports go to Sentry, a service of Functional Software.", "You may complain to the Information Commissioner.", "We follow the General Data Protection Regulation.", "This app is well aware of your privacy.", "Pictures are posted by users."])
    invalid(rule, page("# Privacy policy", BODY, line), [{ messageId: "missing", at: "Privacy policy" }], { name: line });
});
