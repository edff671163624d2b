import { expect, it } from "vitest";
import { withSurroundings } from "../../src/document/assemble.js";
import { parse } from "../../src/document/parse.js";
import { saysItSupplements, supplementedPaths } from "../../src/facts/supplement.js";

const read = (text: string) => withSurroundings(parse(text, "markdown"), { path: "docs/california.md", exists: () => true, document: () => undefined, supplements: [] });

it.each<[text: string, paths: string[]]>([
  ["# California\n\nThis notice supplements our [Privacy Policy](privacy.md).\n", ["docs/privacy.md"]],
  ["# California\n\nThis page is part of the [Privacy Notice](../PRIVACY.md#california).\n", ["PRIVACY.md"]],
  ["# California\n\nThis notice supplements our [Privacy Policy](https://brightloom.io/privacy.md).\n", []],
  ["# California\n\nRead also our [Privacy Policy](privacy.md) of last year.\n", []],
  ["# California\n\nThis notice supplements our [Privacy Policy](../../outside.md).\n", []],
])("%s", (text, paths) => expect(supplementedPaths(read(text))).toEqual(paths));

it("an ordinary policy goes with no other", () => expect(saysItSupplements(read("# Privacy policy\n\nWe keep logs for a week.\n"))).toBe(false));
