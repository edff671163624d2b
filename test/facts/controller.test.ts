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
  ['Welcome to Acme ("we").', ["Acme"]],
  ["Maps are provided by third-party services run by Lantern Inc.", []],
  ["We are the ones who decide. You are not.", []],
  ['The service (the "Service") is free.', []],
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
