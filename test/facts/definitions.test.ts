import { describe, expect, it } from "vitest";
import { parse } from "../../src/document/parse.js";
import type { PolicyDocument, Surroundings } from "../../src/document/model.js";
import { definitions } from "../../src/facts/definitions.js";
import { quotedIn } from "../../src/facts/definitions/quotes.js";
import { singular, termKey } from "../../src/facts/term-key.js";
import { terms } from "../../src/facts/terms.js";
import { undefinedTerms } from "../../src/facts/undefined-terms.js";

const termsOf = (text: string): string[] => definitions(parse(text, "markdown")).map(({ term }) => term);

describe("definitions", () => {
  const forms: readonly (readonly [text: string, ...terms: string[]])[] = [
    ["“Account” means the profile you create.", "Account"],
    ["'Device' refers to any phone.", "Device"],
    ["“Partner” shall mean a firm in Annex 1.", "Partner"],
    ["\"Cookies\" are small files.", "Cookies"],
    ["By “Content” we mean what you post.", "Content"],
    ["The term “Processor” describes a firm that acts for us.", "Processor"],
    ["We use “User” for anybody who signs in.", "User"],
    ["“Affiliate” includes parents and subsidiaries.", "Affiliate"],
    ["When we say “Platform”, we mean the site and the apps.", "Platform"],
    ["As used here, “Child” stands for a person under 13.", "Child"],
    ["Fern Ltd (“we”, “us”, or “Fern”) runs it.", "we", "us", "Fern"],
    ["Fern Ltd (the “Company”) runs it.", "Company"],
    ["The site and the apps (together, the “Service”) are free.", "Service"],
    ["Some firms (each a “Member”) help.", "Member"],
    ["You (individually a “Party” and jointly the “Parties”) agree.", "Party", "Parties"],
    ["Fern Ltd (hereinafter the Operator) runs it.", "Operator"],
    ["The site and the mobile apps (Apps) are free.", "Apps"],
    ["The General Data Protection Regulation (GDPR) applies.", "GDPR"],
    ["The GDPR (General Data Protection Regulation) applies.", "GDPR"],
    ["Fern (this “Policy”) tells all.", "Policy"],
    ["**Account** means the profile.", "Account"],
    ["Crate Log Crate Log means a list of crates.", "Crate Log"],
    ["Data called Log Data.", "Log Data"],
    ["We refer to this information as “Order Information.”", "Order Information"],
    ["A small file, commonly called a “cookie,” is set.", "cookie"],
    ["What you upload are your “Inputs”.", "Inputs"],
    ["We handle your “Personal Data”, which is information about you.", "Personal Data"],
    ["Cookies are small files that a browser keeps.", "Cookies"],
    ["We set cookies (small text files on your device).", "cookies"],
    ["Lumen is a free bot for chats.", "Lumen"],
    ["Here, ‘Insured’ means you; ‘Claim File’ means all papers.", "Insured", "Claim File"],
    ["## Definitions\n\n- Account: the profile\n- **Device** – any phone\n\n## Scope\n\n- Logs: kept", "Account", "Device"],
    ["## Glossary\n\n### Owner (or Controller)\n\nThe firm that decides.\n\n## 2. Scope\n\nText.", "Owner", "Controller"],
    ["For the purposes of this notice, personal information means what tells who you are.", "personal information"],
    ["As used in this policy, the term guest data refers to what a guest writes.", "guest data"],
    ["The term data refers to all we keep.", "data"],
    ["Stall records consist of a name and a stall.", "Stall records"],
    ["We keep Order Data and Visit Data (means which pages you open).", "Visit Data"],
    ["Some files live until you leave (session cookies).", "session cookies"],
    ["Vote information (information about who voted for what) is kept.", "Vote information"],
    ["We sell nothing of pupils, which we define as people under 12.", "pupils"],
    ["We do no profiling, defined as guessing what you like.", "profiling"],
    ["We follow the Nordic Ferry Data Rules (Nordic FDR).", "Nordic FDR"],
    ["“Log files” track what happens on the site.", "Log files"],
    ["The app uses “cookies” technology, which are small files.", "cookies"],
    ["- **Ticket Data.** When you buy one, we may collect your seat.\n\nWe sell no Ticket Data.", "Ticket Data"],
    ["## Definitions\n\n### Guest\n\nWho visits.\n\nNote: not who phones.\n\n### Legal information\n\nThis text is short.", "Guest"],
    ["| Word | Meaning |\n|---|---|\n| Account | the profile |", "Account"],
  ];
  it.each(forms)("finds the terms of: %s", (text, ...expected) => {
    expect(termsOf(text)).toEqual(expected);
  });

  it.each([
    "Open the page (see “Contact us” below).",
    "Read the section called “Your rights”.",
    "Press the button labelled “Delete”.",
    "This means that you agree.",
    "By this means you can leave.",
    "We collect data (such as “likes”).",
    "The setting is “off” by default.",
    "The app (free) is small.",
    "We keep logs (30 days).",
    "Users' and visitors' data are safe.",
    "In this case, it means that you agree.",
    "We keep little (including log data), and no more (only session cookies).",
    "We keep Personal Data (identifiable data).",
    "We keep Account Information (Third Party).",
    "## Matches (Buddy Feature)",
    "Turn it off in Settings → Map (\"Show city\").",
    "Section 5, also known as the “Clear Water” law, holds.",
    "We work in the European Union (EU) and ask your internet service provider (ISP).",
    "# Privacy policy\n\nYouTube is a website where people show films.",
    "- **Ticket Data.** When you buy one, we may collect your seat.",
  ])("finds none in: %s", (text) => {
    expect(termsOf(text)).toEqual([]);
  });

  it("knows the exact place of a term", () => {
    const text = "# A\n\nFern Ltd (the **“Company”**)\nruns &amp; hosts it.";
    const [company] = definitions(parse(text, "markdown"));
    expect(text.slice(...company!.range)).toBe("Company");
    expect(company!.aliases).toEqual([]);
  });

  it("gives the long form of an abbreviation as its other name", () => {
    expect(definitions(parse("The Federal Trade Commission (FTC) acts.", "markdown"))[0]!.aliases).toEqual(["Federal Trade Commission"]);
  });
});

describe("quoted words", () => {
  it.each([
    ["“a”", "a"],
    ['"a,"', "a"],
    ["„a“", "a"],
    ["«a»", "a"],
    ["”a”", "a"],
    ["‘a’", "a"],
    ["the users' list of users'", ""],
    ["it's John’s", ""],
  ])("%s", (text, words) => {
    expect(quotedIn(text).map((quote) => quote.words).join()).toBe(words);
  });
});

describe("term keys", () => {
  it("folds articles, plurals, possessives and hyphens", () => {
    expect(["the Third-Party Services", "Third Party Service(s)", "third party service's"].map(termKey)).toEqual(Array(3).fill("third party service"));
    expect(["cookies", "parties", "business", "children", "us"].map(singular)).toEqual(["cookie", "party", "business", "child", "us"]);
  });
});

describe("terms", () => {
  it("counts uses in running text and tells the defined ones", () => {
    const doc = parse("# Our Services\n\n“Users” are people. The Service tells Users’ friends. Leave the Service, as our users left the service.", "markdown");
    expect(terms(doc).map(({ key, uses, defined, lowerCase }) => ({ key, uses: uses.length, defined, small: lowerCase() }))).toEqual([
      { key: "service", uses: 2, defined: false, small: 1 },
      { key: "user", uses: 1, defined: true, small: 1 },
    ]);
  });
});

describe("terms defined elsewhere", () => {
  const none = { documents: [] as readonly string[], known: [], minimumUses: 2 };
  const policy = (surroundings?: Partial<Surroundings>, link = ""): PolicyDocument => {
    const doc = parse(`You use the Lamp Service. The Bot reads. Stop the Bot. ${link}`, "markdown");
    return Object.assign(Object.create(doc) as PolicyDocument, { surroundings: surroundings && { path: "p.md", exists: () => undefined, document: () => undefined, supplements: [], ...surroundings } });
  };
  const names = (doc: PolicyDocument, where = none): string[] => undefinedTerms(doc, where).map(({ term }) => term);
  const main = parse("“Bot” means the program.", "markdown");

  it("reports what nothing defines", () => expect(names(policy())).toEqual(["Bot"]));
  it("inherits from the document that this one supplements", () => expect(names(policy({ supplements: [main] }))).toEqual([]));
  it("looks into documents named in the options", () => {
    expect(names(policy({ document: (path) => (path === "terms.md" ? main : undefined) }), { ...none, documents: ["terms.md"] })).toEqual([]);
    expect(names(policy({}), { ...none, documents: ["terms.md"] })).toEqual(["Bot"]);
  });
  it("looks into the terms that the text links to, and into nothing else", () => {
    const document = (path: string): PolicyDocument | undefined => (path === "legal/terms.md" ? main : undefined);
    expect(names(policy({ document }, "See our [terms](legal/terms.md#bot)."))).toEqual([]);
    expect(names(policy({ document }, "See our [terms](https://a.example/legal/terms.md)."))).toEqual(["Bot"]);
    expect(names(policy({ document: () => main }, "See our [map](map.md)."))).toEqual(["Bot"]);
  });
});
