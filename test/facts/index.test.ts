import { describe, expect, it } from "vitest";
import type { Format } from "../../src/document/model.js";
import { parse } from "../../src/document/parse.js";
import { allFacts } from "../../src/facts/index.js";

const POLICY = `# Privacy

Last updated: 3 March 2026

Lanterna Oy ("we", the "Service") sells lamps. Our Service is small; the Service is here. Guests may lend Vouchers, and no Voucher expires.

We collect your email address. We will never sell your letters. We may share names.

We keep server logs for 30 days. See Section 2 and [below](#rights).

## 2. Rights

You must be at least 16. Write to privacy@lanterna.fi. More is in [our terms](terms.md).
`;

type Facts = Record<string, Record<string, unknown>[]>;
const factsOf = (text: string, format: Format = "markdown"): Facts => allFacts(parse(text, format)) as unknown as Facts;

/** The text at a fact's place. */
function at(text: string, fact: Record<string, unknown>): string {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n|\r|\n/g)) starts.push(ending.index + ending[0].length);
  const offset = (line: unknown, column: unknown): number => starts[(line as number) - 1]! + (column as number) - 1;
  return text.slice(offset(fact["line"], fact["column"]), offset(fact["endLine"], fact["endColumn"]));
}

const withoutPlace = ({ line, column, endLine, endColumn, ...fact }: Record<string, unknown>): Record<string, unknown> => (expect([line, column, endLine, endColumn].every(Number.isInteger)).toBe(true), fact);

describe("all facts of a document", () => {
  const facts = factsOf(POLICY);

  it.each<[string, Record<string, unknown>[]]>([
    ["controller", [{ name: "Lanterna Oy" }]],
    ["dates", [{ kind: "updated", value: "2026-03-03", text: "3 March 2026" }]],
    ["contacts", [{ kind: "email", value: "privacy@lanterna.fi", role: "privacy" }]],
    ["retention", [{ text: "We keep server logs for 30 days.", class: "period", period: "P30D", subject: "server logs" }]],
    ["ages", [{ text: "at least 16", age: 16, bound: ">=", scope: "general", topic: "use" }]],
    ["references", [{ kind: "section", text: "Section 2", number: "2" }, { kind: "anchor", text: "below", target: "#rights" }, { kind: "file", text: "our terms", target: "terms.md" }]],
    ["practices", [{ act: "collect", what: "your email address", polarity: "does" }, { act: "sell", what: "your letters", polarity: "does not" }, { act: "share", what: "names", polarity: "may" }, { act: "keep", what: "server logs", polarity: "does" }]],
  ])("%s", (kind, expected) => expect(facts[kind]!.map(withoutPlace)).toEqual(expected));

  it("definitions and terms", () => {
    expect(facts["definitions"]!.map(({ term }) => term)).toEqual(["we", "Service"]);
    expect(facts["terms"]!.map(withoutPlace)).toContainEqual({ term: "Service", uses: 2, defined: true });
  });

  it.each([
    ["dates", "3 March 2026"],
    ["contacts", "privacy@lanterna.fi"],
    ["controller", "Lanterna Oy"],
    ["ages", "at least 16"],
    ["references", "Section 2"],
    ["practices", "collect your email address"],
  ])("%s stand where they say", (kind, words) => {
    expect(at(POLICY, facts[kind]![0]!)).toBe(words);
    const other = POLICY.replaceAll("\n", "\r\n");
    expect(at(other, factsOf(other)[kind]![0]!)).toBe(words);
  });

  it("are what JSON can hold", () => {
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  it("say the language and format, and read less in another language", () => {
    const german = allFacts(parse("# Datenschutz\n\nWir speichern die Daten der Nutzer und löschen sie nicht. Fragen Sie uns unter datenschutz@lanterna.fi, wenn Sie mehr wissen wollen. Mit 16 Jahren dürfen Sie ein Konto haben.\n", "markdown"));
    expect([german.language, german.format, german.contacts.length, german.retention, german.ages, german.terms, german.practices]).toEqual(["de", "markdown", 1, [], [], [], []]);
  });

  it("of an empty text are none", () => {
    const { language, format, ...rest } = allFacts(parse("", "text"));
    expect([language, format]).toEqual(["und", "text"]);
    expect(Object.values(rest).every((list) => Array.isArray(list) && list.length === 0)).toBe(true);
  });
});
