import { expect, it } from "vitest";
import { parse } from "../../src/document/parse.js";

const sentences = (text: string): string[] => parse(text, "markdown").sentences.map((sentence) => sentence.text);

it.each<[name: string, sentences: string[]]>([
  ["plain", ["We keep logs.", "They are deleted."]],
  ["abbreviations", ["We store device data, e.g. your model, i.e. its name, cf. Annex 2.", "That is all."]],
  ["abbreviations before a name", ["We use plugins (e.g. Jetpack) here.", "They obey the U.S. Department of Trade, i.e. Washington."]],
  ["companies", ["Brightloom Inc. operates the app.", "Harbor Post Ltd. and its affiliates help.", "We read it."]],
  ["a company at the end of a sentence", ["The app is run by Brightloom Inc.", "We keep nothing."]],
  ["addresses and URLs", ["Write to privacy@brightloom.io or see https://brightloom.io/a.b?c=d.", "We answer."]],
  ["articles and sections", ["See Art. 13 and Sec. 4 of the Act.", "It is in force."]],
  ["decimals and versions", ["Version 2.1 of this text replaces 2.0.", "Nothing else changed."]],
  ["questions", ["How long do we keep it?", "Thirty days."]],
  ["quotes behind the stop", ["We call this “the log.”", "It is kept."]],
  ["et cetera before a small letter", ["Names, addresses, etc. are kept.", "Others are not."]],
  ["times of day", ["We answer from 9 a.m. to 5 p.m. on weekdays.", "You may call."]],
  ["initials", ["Our officer is J. R. Palmer.", "Write to her."]],
  ["countries", ["Servers stand in the U.S. and in the U.K. today.", "They are ours."]],
  ["numbered clause in the text", ["1\\) We keep logs.", "They are deleted."]],
])("%s", (_, expected) => expect(sentences(expected.join(" "))).toEqual(expected.map((text) => text.replace("\\", ""))));

it("knows where each sentence stands", () => {
  const doc = parse("# P\n\nWe keep logs. They are deleted.\n", "markdown");
  const second = doc.sentences[2]!;
  const [start, end] = second.block.text.range(second.from, second.to);
  expect(doc.source.slice(start, end)).toBe("They are deleted.");
  expect(second.index).toBe(2);
});

it("leaves code alone", () => expect(sentences("```\nWe keep. It all.\n```")).toEqual([]));
