import type { PolicyDocument, Range } from "../../src/document/model.js";
import { blankNames } from "../../src/facts/blank-names.js";
import { controllers, isProduct } from "../../src/facts/controller.js";
import { LEGAL_FORM } from "../../src/facts/controller-names.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { placeForMissing } from "../../src/rule/place-for-missing.js";
import { shorten, withSingleQuotes } from "../../src/rule/quote.js";
import { settingsOf } from "../../src/rule/settings.js";
import { hintsAtOperator, houses } from "./hints.js";

/** “We” means the developer of Acme: who that is stays open. */
const NOBODY = /["“](?:we|us|our)["”]? (?:refers?|means?) to (?:the )?(?:developers?|creators?|operators?|owners?|makers?)(?: (?:that|who|which|of|behind)\b[^.;,]{0,50})?/iu;
const HEADING = /^(?:[\divx]{1,4}[.)] )?(?:who (?:we are|is responsible)|(?:data )?controller|about us|responsible|imprint|legal notice|contact(?: us| information| details)?.?$)/i;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Require the name of whoever operates the service",
      severity: "warn",
      recommended: false,
      presets: ["gdpr", "coppa"],
      privacyOnly: true,
      provisions: ["GDPR Art. 13(1)(a)", "16 CFR 312.4(d)(1)"],
      url: docsUrl("require-controller-name"),
    },
    messages: {
      missing: "No person or organisation is named here as the one behind “we”. Add the name of who operates the service.",
      unnamed: "“{{words}}” does not tell who that is, nor does any other place. Add the name of the person or organisation.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    const { controller } = settingsOf(context);
    return onDocument(context, (doc, report) => {
      const documents = [doc, ...(doc.surroundings?.supplements ?? [])];
      if (controller !== undefined && documents.some((each) => each.source.includes(controller))) return;
      // "operated by (“we”)": no-placeholder-text asks for the name.
      if (blankNames(doc).length > 0) return;
      const unnamed = placeOfNobody(doc);
      const names = documents.flatMap((each) => controllers(each).map(({ name }) => name));
      // A text that says outright that “we” is nobody: then only a company's name is one.
      if (unnamed ? names.some((name) => LEGAL_FORM.test(name)) : names.length > 0 || documents.some(isNamedSomehow)) return;
      if (unnamed) return report({ at: unnamed.at, messageId: "unnamed", data: { words: withSingleQuotes(shorten(unnamed.words, 60)) } });
      const at = placeForMissing(doc, HEADING);
      if (at) report({ at, messageId: "missing" });
    });
  },
} satisfies PolicyRule;
export default rule;

const isNamedSomehow = (doc: PolicyDocument): boolean => hintsAtOperator(doc) || houses(doc).some((name) => !isProduct(doc, name));

function placeOfNobody(doc: PolicyDocument): { at: Range; words: string } | undefined {
  for (const { block, text, from } of doc.sentences) {
    const match = /["“”]/.test(text) ? NOBODY.exec(text) : null;
    if (match) return { at: block.text.range(from + match.index, from + match.index + match[0].length), words: match[0] };
  }
  return undefined;
}
