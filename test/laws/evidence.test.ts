import { describe, expect, it } from "vitest";
import { withSurroundings } from "../../src/document/assemble.js";
import type { PolicyDocument } from "../../src/document/model.js";
import { parse } from "../../src/document/parse.js";
import { evidenceOf } from "../../src/laws/evidence.js";

const MAIN = parse("# Privacy policy\n\nYou may complain to the data protection authority. We rely on our legitimate interest in a safe shop. Our data protection officer watches over this.\n", "markdown");

/** A document that goes with others, or says that it does. */
const supplement = (text: string, supplements: readonly PolicyDocument[]): PolicyDocument =>
  withSurroundings(parse(`# Privacy notice for children\n\nThis notice supplements our Privacy Policy. We collect your name, and we use it for the game.\n\n${text}\n`, "markdown"), { path: "kids.md", exists: () => undefined, document: () => undefined, supplements });

describe("evidence", () => {
  it("is found in the document that this one supplements", () => {
    expect(evidenceOf("complaint", supplement("", [MAIN]), {})).toMatchObject({ state: "covered", doc: MAIN });
  });

  it("is unknown where the other document cannot be had", () => {
    expect(evidenceOf("complaint", supplement("", []), {})).toEqual({ state: "unknown", why: "the text goes with another policy, which may say it" });
  });

  it("is missing where neither says it, and is called for by this document alone", () => {
    expect(evidenceOf("legal-basis", supplement("", [parse("# Privacy policy\n\nWe collect your name and your address.\n", "markdown")]), {})).toEqual({ state: "missing", lacks: "" });
    expect(evidenceOf("dpo-contact", supplement("", [MAIN]), {})).toEqual({ state: "unknown", why: "state facts.hasDpo in the config" });
    expect(evidenceOf("legitimate-interests", supplement("We also rely on our legitimate interests.", [MAIN]), {})).toMatchObject({ state: "missing", words: "legitimate interests" });
  });

  it("is unknown in other languages and where a part is put in later", () => {
    expect(evidenceOf("complaint", parse("# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden.\n", "markdown"), {})).toEqual({ state: "unknown", why: "only English is read" });
    expect(evidenceOf("complaint", parse("# Privacy policy\n\nWe collect your name.\n\n{% include rights.md %}\n", "markdown"), {})).toMatchObject({ state: "unknown" });
  });

  it("is not needed where no data is collected", () => {
    expect(evidenceOf("complaint", parse("# Privacy policy\n\nThis app does not collect any personal data.\n", "markdown"), {})).toEqual({ state: "inapplicable", why: "the text says that no data is collected" });
  });
});
