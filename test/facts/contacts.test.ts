import { describe, expect, it } from "vitest";
import { withSurroundings } from "../../src/document/assemble.js";
import type { Format } from "../../src/document/model.js";
import { parse } from "../../src/document/parse.js";
import { contacts, reach } from "../../src/facts/contacts.js";
import { scanAddresses } from "../../src/facts/email-scan.js";
import { cloudflareAddress, readTarget } from "../../src/facts/mail-target.js";

const emailsOf = (text: string, format: Format = "markdown"): string[] => contacts(parse(text, format)).filter(({ kind }) => kind === "email").map(({ value, role }) => `${value} ${role}`);

describe("contacts", () => {
  it("lists each address once, with its role", () => {
    const text = "# Privacy\n\nQuestions about privacy: hello@acmelamps.co.uk. Our data protection officer: kim@acmelamps.co.uk.\n\n- Help: support@acmelamps.co.uk\n- Again: HELLO@acmelamps.co.uk\n\nYou may complain to the supervisory authority (desk@authority-of-ruritania.org). Cards go through Stripe (privacy@stripe.com). Or you@example.com.\n";
    expect(emailsOf(text)).toEqual(["hello@acmelamps.co.uk privacy", "kim@acmelamps.co.uk dpo", "support@acmelamps.co.uk support", "desk@authority-of-ruritania.org third-party", "privacy@stripe.com third-party", "you@example.com placeholder"]);
  });

  it("knows an authority's and a vendor's own policy", () => {
    expect(emailsOf("# Privacy at the ICO\n\nContact our privacy desk: casework@ico.org.uk.\n")).toEqual(["casework@ico.org.uk privacy"]);
    expect(emailsOf("# Stripe privacy policy\n\nWrite to privacy@stripe.com.\n")).toEqual(["privacy@stripe.com privacy"]);
  });

  it("points at the words in the source, not at the link's target", () => {
    const source = "# Privacy\r\n\r\nWrite to [a **desk**](mailto:privacy@acmelamps.co.uk) or legal&#64;acmelamps.co.uk.\r\n";
    const found = contacts(parse(source, "markdown")).map(({ range }) => source.slice(...range));
    expect(found).toEqual(["a **desk", "legal&#64;acmelamps.co.uk"]);
  });

  it("lists other channels", () => {
    const text = "# Privacy\n\n## Contact\n\nUse our [contact form](https://acmelamps.co.uk/contact), call +44 114 496 0018, or write to 12 Foundry Street, Sheffield S1 2AB. Bugs: [tracker](https://github.com/acme/lamps/issues).\n";
    expect(contacts(parse(text, "markdown")).map(({ kind }) => kind)).toEqual(expect.arrayContaining(["form", "phone", "post", "tracker"]));
  });

  it("inherits what the supplemented document gives", () => {
    const main = parse("# Privacy\n\nWrite to privacy@acmelamps.co.uk.\n", "markdown");
    const notice = parse("# Notice for shops\n\nWe keep order numbers for a year.\n", "markdown");
    expect(reach(notice).by).toBe("nothing");
    expect(reach(withSurroundings(parse("# Notice for shops\n\nWe keep order numbers for a year.\n", "markdown"), { path: "shop.md", exists: () => undefined, document: () => undefined, supplements: [main] })).by).toBe("email");
  });
});

describe("scanAddresses", () => {
  it.each([
    ["a+b.c@d-e.f.museum", "a+b.c@d-e.f.museum", false],
    ["name (at) host (dot) org", "name@host.org", true],
    ["name[at]host[dot]org", "name@host.org", true],
    ["name AT host DOT org", "name@host.org", true],
    ["name @ host . org", "name@host.org", true],
    ["jürgen@müller.de", "jürgen@müller.de", false],
  ])("reads %s", (text, value, isObfuscated) => {
    expect(scanAddresses(`Write to ${text}, please.`)).toEqual([{ from: 9, to: 9 + text.length, value, isObfuscated, fault: undefined }]);
  });

  it.each(["@acme", "@user@host.social", "logo@2x.png", "lamps@1.2.3", "git@github.com:acme/lamps", "https://lamps.net/@kim.png", "look at the dot here", "meet at noon [at] home", "10 @ 5.99", ""])("finds none in %j", (text) => {
    expect(scanAddresses(text)).toEqual([]);
  });

  it("stays linear on hostile text", () => {
    for (const text of ["a@".repeat(50_000), "@".repeat(100_000), "a.".repeat(50_000) + "@", " [at] ".repeat(20_000), "a".repeat(100_000) + "@b", "a@" + "b.".repeat(50_000), "x at y dot ".repeat(10_000)]) {
      const start = performance.now();
      scanAddresses(text);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});

describe("link targets", () => {
  it("reads what mail programs read", () => {
    expect(readTarget("mailto:a@b.co,c@d.co?cc=x@y.z", "")?.addresses.map(({ value }) => value)).toEqual(["a@b.co", "c@d.co"]);
    expect(readTarget("MAILTO:%20a%40b.co", "")?.addresses).toEqual([expect.objectContaining({ value: "a@b.co", fault: undefined })]);
    expect(readTarget("mailto:Kim%20Lamp%20%3Ca@b.co%3E", "")?.addresses).toEqual([expect.objectContaining({ value: "a@b.co" })]);
    expect(readTarget("mailto:?subject=x", "")).toMatchObject({ isEmpty: true });
    expect(readTarget("mailto:%E0%A4%A", "")).toMatchObject({ isEmpty: false });
    expect(readTarget("https://lamps.net/@kim", "@kim")).toBeUndefined();
    expect(readTarget("/contact", "a@b.co")).toBeUndefined();
  });

  it("decodes Cloudflare's protection, and nothing else", () => {
    expect(cloudflareAddress("2e5e5c47584f4d576e4f4d434b424f435e5d004d41005b45")).toBe("privacy@acmelamps.co.uk");
    expect(cloudflareAddress("2e5e5c")).toBeUndefined();
    expect(cloudflareAddress("zz5e5c47584f4d57")).toBeUndefined();
  });
});
