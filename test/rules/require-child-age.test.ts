import { describe, expect, it } from "vitest";
import rule from "../../rules/require-child-age/rule.js";
import { parse } from "../../src/document/parse.js";
import type { PolicyDocument } from "../../src/document/model.js";
import { invalid, valid } from "./helper.js";

describe("require-child-age", () => {
  for (const text of [
    "We do not knowingly collect data from children under 13.",
    "A child is a person below 16. We do not knowingly collect data from children.",
    "You must be at least 18 to use the app. Minors may not use it.",
    "You must have reached the age of majority where you live. Minors may not use the app.",
    "We do not collect data from minors, as defined by the law of your country.",
    "We do not collect data from anyone, including children.",
    "We may make minor changes without notice.",
    "Changes that are minor will not be announced.",
    "Child process output is never collected as data.",
    "We report child abuse, and never share data without need.",
    "Donations go to the Children's Hospital, not to us.",
    "Your data may name your spouse and children.",
    "Our toys are made for kids and parents.",
    "# We do not collect data from children",
    "We collect your data and the data of your children for the booking.",
  ])
    valid(rule, text);
  valid(rule, "Minderjährige dürfen die App nicht nutzen, und wir erheben keine Daten der Kinder.", { name: "a text in German" });

  invalid(rule, "# Privacy\n\nThe app is not meant for children.\n", [
    { messageId: "unspecified", at: "children", line: 3, column: 26, endLine: 3, endColumn: 34, message: "“children”: readers cannot tell who is one, as no age is stated anywhere. State it once, as in “under 16”." },
  ]);
  invalid(rule, "If we learn that we hold data of a minor without a parent's consent, we delete it.", [{ messageId: "unspecified", at: "minor" }]);
  invalid(rule, "Juveniles may not use the service.\n\nWe do not collect data from children.", [{ messageId: "unspecified", at: "Juveniles", line: 1 }], { name: "once, at the first mention" });
  invalid(rule, "Underage users must not register.", [{ messageId: "unspecified", at: "Underage users" }]);
  invalid(rule, "<p>Minors need the permission of a parent.</p>", [{ messageId: "unspecified", at: "Minors" }], { format: "html" });
  invalid(rule, "<h2>Minors<br>Parents should watch what their children do here, and they may ask us about it at any time they like. We do not collect data from minors, nor do we send them letters or gifts of any kind.</h2>", [{ messageId: "unspecified", at: "minors" }], { format: "html", name: "a paragraph marked as a heading" });
  invalid(rule, "We keep data for 16 months. The app is not directed at children.", [{ messageId: "unspecified", at: "children" }], { name: "another number is no age" });

  it("is silent when the document that this one supplements states the age", () => {
    const findings = (supplements: readonly PolicyDocument[]): number => {
      const text = "The app is not meant for children.";
      const document = { ...parse(text, "markdown"), surroundings: { path: "a.md", exists: () => undefined, document: () => undefined, supplements } };
      let count = 0;
      const context = { id: "require-child-age", sourceCode: { document, text }, options: [], report: () => count++ };
      (rule.create(context as never)["root"] as unknown as () => void)();
      return count;
    };
    expect(findings([])).toBe(1);
    expect(findings([parse("A child is a person under 16.", "markdown")])).toBe(0);
    expect(findings([parse("A child is a young person.", "markdown")])).toBe(1);
  });
});
