import fc from "fast-check";
import { expect, it } from "vitest";
import { endsByIcu, sentenceEnds } from "../../src/document/sentence-breaks.js";

/** A stop stands before a blank, a closing mark or the end: what a text looks like after masking. */
const withoutInnerStops = (text: string): string => text.replace(/[.?!](?=[^\s"”’')\]])/g, "_");

it.each([
  "We keep logs. They are deleted.",
  "We keep logs (for a week.) They are deleted.",
  "“We keep logs.” They are deleted.",
  "We keep logs. they are deleted. 3 days. (a) small. (B) Large.",
  "Is it kept? yes! no.",
  "Names, etc. , and more. – and less. : so",
  "Éa. Éb. éc. ßd. 1. 2. 3",
  "A.  B.\u00A0C. ",
  ". . .",
  "",
])("breaks %j where ICU does", (text) => expect(sentenceEnds(withoutInnerStops(text))).toEqual(text === "" ? [0] : endsByIcu(withoutInnerStops(text))));

it("breaks any Latin text where ICU does", () => {
  const unit = fc.constantFrom(..."abzABZéÉßœ019.?!.?!    \u00A0\"'()[]{}«»‘’‚“”„,-:–—/*_%&@#<>|…•·€™©®¶§°²½¿¡ŉſŁłµ");
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (units) => {
      const text = withoutInnerStops(units.join(""));
      expect(sentenceEnds(text)).toEqual(endsByIcu(text));
    }),
    { numRuns: 3000, seed: 11 },
  );
});

it("leaves other scripts to ICU", () => expect(sentenceEnds("我们保存日志。它们会被删除。")).toEqual([7, 14]));
