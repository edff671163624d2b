import { expect, it } from "vitest";
import { parse } from "../../src/document/parse.js";
import { controllers } from "../../src/facts/controller.js";

const namesOf = (text: string): string[] => controllers(parse(`# Privacy\n\n${text}\n`, "markdown")).map(({ name }) => name);

it.each([
  ['Acme Lamps GmbH ("we", "us") makes lamps.', ["Acme Lamps GmbH"]],
  ['Acme Lamps, Inc., a company of Delaware (together “Acme” or “we”), makes lamps.', ["Acme Lamps, Inc."]],
  ["This app is operated by Kim & Daughter Ltd in Sheffield.", ["Kim & Daughter Ltd"]],
  ["We, Acme Lamps Ltd, keep little.", ["Acme Lamps Ltd"]],
  ["Acme Lamps Oy is the controller of your data.", ["Acme Lamps Oy"]],
  ["Developer: Kim Lamp", ["Kim Lamp"]],
  ['Acme Lamps Ltd of Sheffield, United Kingdom ("Acme", "we") makes lamps.', ["Acme Lamps Ltd"]],
  ['Welcome to Acme ("we").', ["Acme"]],
  ["Maps are provided by third-party services run by Lantern Inc.", []],
  ["We are the ones who decide. You are not.", []],
  ['The service (the "Service") is free.', []],
  ["nordlicht GmbH and its affiliates (“Nord,” “we,” “us”) sell lamps.", ["nordlicht GmbH"]],
  ["When Lanterna (that’s us) keeps data, it says so.", ["Lanterna"]],
  ["At Lanterna, your privacy counts.", ["Lanterna"]],
  ["It is Kim Lamp Enterprises' policy to keep little.", ["Kim Lamp Enterprises"]],
  ["If you live outside the US and Canada, Acme Europe, Limited is the controller.", ["Acme Europe, Limited"]],
  ["Similarly, Lanterna respects your wishes.", ["Lanterna"]],
  ["Lumo is a mobile app. Lumo respects your privacy.", []],
  ["Mi Option is one thing; my Option is the data controller.", []],
  ["If you live in the United Kingdom, a company in Cork is the controller.", []],
  ["In other cases, Legitimate Interest Legal Basis is the controller’s ground.", []],
  ["Ads are provided by Google LLC.", []],
  ["Our website is hosted by Lantern Hosting.", []],
  ["We are Cork based makers.", []],
  ["Our UK representative is Lantern Law Ltd.", []],
])("reads %j", (text, expected) => {
  expect(namesOf(text)).toEqual(expected);
});

it("reads the lines of an address under the contact heading", () => {
  expect(namesOf("## Contact\n\nWrite to:\n\nAcme Lamps Ltd\n\n12 Foundry Street")).toEqual(["Acme Lamps Ltd"]);
});

it("points at the name", () => {
  const source = '# Privacy\n\nHere at **Acme** Lamps GmbH ("we") all is well.\n';
  expect(controllers(parse(source, "markdown")).map(({ range }) => source.slice(...range))).toEqual(["Acme** Lamps GmbH"]);
});
