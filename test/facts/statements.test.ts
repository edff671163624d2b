import { describe, expect, it } from "vitest";
import { parse } from "../../src/document/parse.js";
import { FORMS, saidAt, statements, type StatementId } from "../../src/facts/statements.js";
import type { Form } from "../../src/facts/statements/form.js";

const ids = (text: string): StatementId[] => [...statements(parse(text, "markdown")).keys()];
const forms = Object.entries(FORMS).flatMap(([id, list]) => (list as readonly Form[]).map((form) => [id as StatementId, form.example] as const));

/** Enough English around a sentence for its language to be known. */
const around = (sentence: string): string => `# Policy\n\nThis is the text of the policy that we have for you and for all of our users.\n\n${sentence}\n`;

describe("statements", () => {
  it.each(forms)("%s: %s", (id, example) => expect(ids(around(example))).toContain(id));

  it("gives the words that say it, and where they stand", () => {
    const doc = parse(around("You may complain to the [data protection authority](https://dpa.example) of your country."), "markdown");
    const statement = saidAt(doc, "complaint")!;
    expect(doc.source.slice(...statement.range)).toBe("complain");
    expect(doc.locate(statement.range[0])).toEqual({ line: 5, column: 9 });
  });

  it("prefers a sentence to the heading above it", () => {
    const doc = parse(around("## Data portability\n\nYou can have your data in a machine-readable form."), "markdown");
    expect(doc.source.slice(...saidAt(doc, "right-portability")!.range)).toBe("machine-readable");
  });

  it.each<[string, StatementId]>([
    ["Our staff may access the data centre with two keys.", "right-access"],
    ["When you access our website, we log your data.", "right-access"],
    ["This website is age-restricted.", "right-restriction"],
    ["Another company may receive your data when we merge.", "right-portability"],
    ["Our hotline takes complaints about lamps.", "complaint"],
    ["We sell lamps.", "sale"],
    ["In a merger, data may be part of the sale of our business.", "sale"],
    ["You can track your order.", "tracking"],
    ["We never transfer data outside the EEA.", "transfer"],
    ["We will not share your data without your consent.", "consent-use"],
    ["By using this site you consent to the use of your data.", "consent-use"],
    ["We do not collect any data from children.", "nothing-collected"],
    ["We do not collect any data except your name.", "nothing-collected"],
    ["We have no data protection officer.", "dpo"],
    ["Last updated: 1 March 2026", "change-notice"],
    ["## Changes\n\nYou can change your name, and we tell the carrier.", "change-notice"],
    ["## Changes to your order\n\nWe tell you by email.", "change-notice"],
    ["## Changes\n\nWe may change this policy without notice.", "change-notice"],
    ["If you have questions about changes to this policy, write to us.", "change-notice"],
    ["New versions of the app are announced in the newsletter.", "change-notice"],
    ["The door is locked for 14 days.", "security"],
    ["## Your rights\n\nOur hotline takes complaints.", "complaint"],
    ["We delete your data after two years.", "right-erasure"],
    ["Until you delete the file, the game runs.", "deletion-way"],
    ["Your social security number is asked for by nobody.", "security"],
  ])("%s is no %s", (sentence, id) => expect(ids(around(sentence))).not.toContain(id));

  it("reads code, and other languages, not at all", () => {
    expect(ids("# Policy\n\n```\nYou may complain to the data protection authority.\n```\n")).toEqual([]);
    expect(ids("# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht weiter.\n")).toEqual([]);
  });
});
