import { describe, expect, it } from "vitest";
import { rules } from "../../src/generated/rules.js";
import { loadConfig } from "../../src/lint/config.js";
import { lintSources } from "../../src/lint/engine.js";
import { InputError } from "../../src/lint/errors.js";
import type { FileReport } from "../../src/lint/types.js";
import { checklist } from "../../src/report/checklist.js";
import { checklistTables } from "../../src/report/checklist-markdown.js";
import type { ReportContext } from "../../src/report/context.js";
import { width } from "../../src/report/width.js";
import { memoryRepository } from "../support/memory-repository.js";

const POLICY = `# Privacy Policy

Acme Lamps Ltd (“we”) collects your name to send your order. We share it with our carrier.
Write to privacy@acmelamps.co.uk. We delete it after two years. The legal basis is our contract.
With your consent we send you a newsletter.

## Your rights

You may ask for access to your data, its correction and its deletion, and object to its use.
`;

interface Checked {
  readonly reports: FileReport[];
  readonly context: ReportContext;
}

async function check(config: object, texts: Readonly<Record<string, string>> = { "docs/PRIVACY.md": POLICY }): Promise<Checked> {
  const repository = memoryRepository({ ...texts, "clauselint.config.json": JSON.stringify(config) });
  const resolved = await loadConfig({ repository });
  const reports = lintSources(Object.entries(texts).map(([path, text]) => ({ path, text })), resolved, repository);
  return { reports, context: { show: (path) => path, absolute: (path) => path, color: false, columns: 80, rules, version: "1.2.3", config: resolved } };
}

const page = async (config: object, texts?: Readonly<Record<string, string>>, more: Partial<ReportContext> = {}): Promise<string> => {
  const { reports, context } = await check(config, texts);
  return checklist(reports, { ...context, ...more });
};

describe("checklist", () => {
  it("shows each duty with its provision and place, what is missing, and why a line is set aside", async () => {
    const text = await page({ presets: ["gdpr"] });
    expect(text).toContain(`\ndocs/PRIVACY.md\n\nGDPR${"5 covered, 3 missing, 4 set aside".padStart(76)}\n`);
    expect(text).toContain("  ✓ Name the legal bases\n    GDPR Art. 13(1)(c) · docs/PRIVACY.md:4\n");
    expect(text).toContain("  ✗ Name the rights: access, rectification, erasure, restriction, objection,\n    portability\n    GDPR Art. 13(2)(b) · no statement found: restriction and portability ·\n    require-data-subject-rights\n");
    expect(text).toContain("  ✗ Say that consent can be withdrawn\n    GDPR Art. 13(2)(c) · no statement found · require-consent-withdrawal ·\n    docs/PRIVACY.md:5\n");
    expect(text).toContain("  – Say whether decisions are automated, and how\n    GDPR Art. 13(2)(f) · state facts.automatedDecisions in the config\n");
    expect(text).toMatch(/This is no legal advice\.\n$/);
  });

  it("takes the facts of the config for what the text cannot tell", async () => {
    const text = await page({ presets: ["gdpr"], facts: { hasDpo: true, automatedDecisions: false, transfersData: true } });
    expect(text).toContain("✗ Say how to reach the data protection officer, if there is one\n");
    expect(text).toContain("– Say whether decisions are automated, and how\n    GDPR Art. 13(2)(f) · no automated decisions, says the config\n");
    expect(text).toContain("✗ Name the safeguards of transfers to other countries\n    GDPR Art. 13(1)(f) · no statement found: the countries that data goes to ·\n");
  });

  it("sets aside what is off, accepted or switched off by a comment", async () => {
    expect(await page({ presets: ["gdpr"], rules: { "require-complaint-right": "off" } })).toContain("– Name the right to complain to a supervisory authority\n    GDPR Art. 13(2)(d) · require-complaint-right is off in the config\n");
    const accepted = [{ rule: "require-consent-withdrawal", quote: "With your consent", reason: "The footer has it." }];
    expect(await page({ presets: ["gdpr"], accepted })).toContain("– Say that consent can be withdrawn\n    GDPR Art. 13(2)(c) · missing, and accepted\n");
  });

  it("shows a list for each law or store in use, in the order in which they were named", async () => {
    const text = await page({ presets: ["recommended", "google-play", "gdpr"] });
    expect([...text.matchAll(/^(\S[\w ]*?) {2,}\d+ covered/gm)].map(([, title]) => title)).toEqual(["Google Play", "GDPR"]);
  });

  it("agrees with the rules: what it calls missing has a finding, and the other way round", async () => {
    const { reports, context } = await check({ presets: ["gdpr", "california", "google-play", "apple-app-store", "chrome-web-store", "coppa"] });
    const text = checklist(reports, context);
    const found = new Set(reports[0]!.messages.map(({ ruleId }) => ruleId!.replace("clauselint/", "")).filter((id) => text.includes(id)));
    const named = new Set([...text.matchAll(/\b(?:require|valid)-[a-z-]+/g)].map(([id]) => id));
    expect(found).toEqual(named);
    expect(named.size).toBeGreaterThan(8);
  });

  it("looks for nothing in other documents and other languages", async () => {
    const german = "# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht an Dritte weiter.\n";
    const terms = "# Terms of Service\n\nYou shall not resell the service. This agreement ends when we end it. Liability is limited.\n";
    const text = await page({ presets: ["gdpr"], documents: [{ path: "terms.md", kind: "legal" }] }, { "privacy.md": german, "terms.md": terms });
    expect(text).toContain("privacy.md\n\n    Not in English, so nothing was looked for.\n");
    expect(text).toContain("terms.md\n\n    No privacy policy, so nothing was looked for.\n");
  });

  it.each([40, 60, 80, 120])("fits into %i columns", async (columns) => {
    for (const line of (await page({ presets: ["gdpr", "california"] }, undefined, { columns })).split("\n")) expect(width(line)).toBeLessThanOrEqual(columns);
  });

  it("colours when asked, without another character", async () => {
    const colored = await page({ presets: ["gdpr"] }, undefined, { color: true });
    expect(colored).toContain("\u001B[1;32m✓\u001B[0m");
    expect(colored.replace(/\u001B\[[\d;]*m/g, "")).toBe(await page({ presets: ["gdpr"] }));
  });

  it("asks for a preset where there is none to show", async () => {
    await expect(page({ presets: ["strict"] })).rejects.toThrow(InputError);
  });
});

describe("checklist in Markdown", () => {
  it("is a folded table for each list, with links to the places", async () => {
    const { reports, context } = await check({ presets: ["gdpr"] });
    const [table, caveat] = checklistTables(reports, context.config!, { link: (path, line) => `https://x.example/${path}#L${line}` });
    expect(table).toContain("<details><summary>GDPR: 5 covered, 3 missing, 4 set aside</summary>\n\n`docs/PRIVACY.md`\n\n| | What it asks | Provision | Found |\n");
    expect(table).toContain("| ✅ | Name the legal bases | GDPR Art\\. 13\\(1\\)\\(c\\), since 2018-05-25 | [`docs/PRIVACY.md:4`](https://x.example/docs/PRIVACY.md#L4) |");
    expect(table).toContain("| ❌ | Name the right to complain to a supervisory authority | GDPR Art\\. 13\\(2\\)\\(d\\), since 2018-05-25 | no statement found · `require-complaint-right` |");
    expect(caveat).toContain("no legal advice");
  });

  it("is nothing without a preset of a law or a store", async () => {
    const { reports, context } = await check({ presets: ["strict"] });
    expect(checklistTables(reports, context.config!)).toEqual([]);
  });
});
