import { describe, expect, it } from "vitest";
import { parse } from "../../src/document/parse.js";
import type { Frame } from "../../src/reading/frame.js";
import { frames, read } from "../../src/reading/frames.js";

const framesOf = (text: string): readonly Frame[] => frames(parse(text, "markdown"));
const one = (text: string, lemma: string): Frame => {
  const found = framesOf(text).filter((frame) => frame.lemma === lemma);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const clauses = (text: string): string[] => {
  const { words, clauses: found } = read(parse(text, "markdown").sentences[0]!);
  return found.map(({ kind, from, to }) => `${kind}: ${words.slice(from, to).map((word) => word.text).join(" ")}`);
};

describe("clauses", () => {
  it("sees where a subordinate clause ends and the main one begins", () => {
    expect(clauses("When you close your account, we erase your posts within 30 days.")).toEqual(["after: When you close your account ,", "main: we erase your posts", "within: within 30 days ."]);
  });
  it("sees the return without a comma", () => {
    expect(clauses("If you leave us for two years your account will be erased.")).toEqual(["if: If you leave us for two years", "main: your account will be erased ."]);
  });
  it("keeps what is said of a noun within its clause", () => {
    expect(clauses("We erase it once the purpose for which it was sent has ended.")).toEqual(["main: We erase it", "after: once the purpose for which it was sent has ended ."]);
  });
  it("goes on after an aside", () => {
    expect(clauses("We keep invoices (see below) for ten years.")).toEqual(["main: We keep invoices", "aside: ( see below )", "main: for ten years ."]);
  });
  it("tells a span of time from a purpose", () => {
    expect(clauses("We keep it for a short period and for the purpose of billing.").map((clause) => clause.split(":")[0])).toEqual(["main", "span", "purpose"]);
  });
  it("sees a second subject behind “but”", () => {
    expect(clauses("Chats are stored for a month but invoice records are kept for longer.")).toEqual(["main: Chats are stored for a month but", "main: invoice records are kept", "limit: for longer ."]);
    expect(clauses("Chats are stored but never read.")).toEqual(["main: Chats are stored but never read ."]);
    expect(clauses("Chats are stored but may be deleted.")).toEqual(["main: Chats are stored but may be deleted ."]);
  });
  it("knows alternatives", () => {
    const { clauses: found } = read(parse("We keep it while your account is open or as needed to serve you.", "markdown").sentences[0]!);
    expect(found.map(({ kind, joiner }) => [kind, joiner])).toEqual([["main", ""], ["while", ""], ["extent", "or"]]);
  });
});

describe("frames", () => {
  it("reads actor, verb, object and polarity", () => {
    const frame = one("We do not sell your email address.", "sell");
    expect(frame).toMatchObject({ verbClass: "sell", actor: "we", polarity: "negative", modality: "plain", passive: false });
    expect(frame.object?.text).toBe("your email address.");
  });
  it("shares subject, modality and object within a list of verbs", () => {
    const [collect, use, share] = framesOf("We may collect, use and share your location.");
    for (const frame of [collect!, use!, share!]) {
      expect(frame).toMatchObject({ actor: "we", modality: "may", polarity: "positive" });
      expect(frame.object?.text).toContain("your location");
    }
  });
  it.each([
    ["Your photos are stored on our servers.", "store", "passive"],
    ["You can delete your profile.", "delete", "you"],
    ["Our service providers keep server logs.", "keep", "third-party"],
    ["The app collects crash reports.", "collect", "we"],
    ["We'll erase it.", "erase", "we"],
    ["Logs are kept by our hosting provider.", "keep", "third-party"],
  ])("%s: done by %s → %s", (text, lemma, actor) => {
    expect(one(text, lemma).actor).toBe(actor);
  });
  it.each([
    ["No personal data is collected.", "collect"],
    ["We never share your number.", "share"],
    ["Your data will not be sold.", "sell"],
    ["We collect nothing.", "collect"],
    ["The bot doesn't store messages.", "store"],
    ["Neither we nor our partners keep it.", "keep"],
  ])("denied: %s", (text, lemma) => {
    expect(one(text, lemma).polarity).toBe("negative");
  });
  it.each([
    ["You may ask us to delete it.", "ask"],
    ["We will delete it.", "will"],
    ["We are required to keep invoices.", "must"],
    ["We take steps to remove it.", "will"],
    ["We use cookies to store your choice.", "purpose"],
  ])("modality of %s", (text, modality) => {
    expect(framesOf(text).at(-1)!.modality).toBe(modality);
  });
  it.each(["Visit our online store.", "The App Store has its own rules.", "Your use of the service is free.", "Log in to see more.", "A record of it exists.", "Contact information follows.", "Last updated in May."])("no verb of ours: %s", (text) => {
    expect(framesOf(text)).toEqual([]);
  });
  it("shares the auxiliary of a participle", () => {
    expect(one("Scores are used for the ranking and stored for a year.", "store")).toMatchObject({ passive: true, reduced: false, subject: { text: "Scores" } });
    expect(one("The old picture is replaced and not retained.", "retain")).toMatchObject({ passive: true, reduced: false, polarity: "negative", subject: { text: "The old picture" } });
    expect(one("Copies of files that you have renamed or deleted may linger.", "delete")).toMatchObject({ passive: false, reduced: false, actor: "you" });
    // An adjective, and a noun's own participle.
    expect(one("Scores are used for the ranking and stored files are encrypted.", "store")).toMatchObject({ reduced: true });
    expect(one("Scores are numbers, stored with your name.", "store")).toMatchObject({ reduced: true });
  });
  it("shares the “to” of a list of infinitives", () => {
    expect(one("We offer a page for you to view, correct, or delete it.", "delete")).toMatchObject({ infinitive: true, modality: "purpose" });
    expect(one("We will take steps to correct or delete it.", "delete")).toMatchObject({ infinitive: true, modality: "will" });
    expect(one("We go to great lengths and delete it.", "delete")).toMatchObject({ infinitive: false, modality: "plain" });
  });
  it("qualifies: time, purpose, condition, place, jurisdiction", () => {
    const kinds = (text: string, lemma: string): string[] => one(text, lemma).qualifiers.map(({ kind }) => kind);
    expect(kinds("We keep logs for as long as your account is open.", "keep")).toContain("time");
    expect(kinds("We store logs on servers in order to find faults.", "store")).toEqual(["place", "purpose"]);
    expect(kinds("If you buy something, we collect your address.", "collect")).toContain("condition");
    expect(kinds("We share data in California only.", "share")).toContain("jurisdiction");
  });
  it("carries the heading and the lead along", () => {
    const doc = parse("# Policy\n\n## Storage\n\nWe keep:\n\n- logs that we collect\n", "markdown");
    expect(frames(doc).map(({ lemma, heading, lead }) => [lemma, heading, lead])).toEqual([
      ["keep", "Storage", ""],
      ["collect", "Storage", "We keep:"],
    ]);
  });
  it("knows where the verb stands in the source", () => {
    const text = "# A\n\nWe **re&shy;tain** or *delete* logs.";
    const frame = frames(parse(text, "markdown")).find(({ lemma }) => lemma === "delete")!;
    expect(text.slice(...frame.range)).toBe("delete");
  });
  it("reads a document once", () => {
    const doc = parse("We keep logs.", "markdown");
    expect(frames(doc)).toBe(frames(doc));
  });
  it("stays linear on hostile text", () => {
    const started = performance.now();
    for (const unit of ["as long as ", "and or keep ", "( keep ", "to keep to delete ", "when we keep, "]) frames(parse(unit.repeat(4000), "text")).forEach((frame) => frame.actor);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
