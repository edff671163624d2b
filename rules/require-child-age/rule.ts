import type { PolicyDocument } from "../../src/document/model.js";
import { ages } from "../../src/facts/ages.js";
import { minorsTreated } from "../../src/facts/minors.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";

const statesAge = (doc: PolicyDocument): boolean => ages(doc).length > 0;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Require an age where children or minors are treated in a special way",
      severity: "warn",
      recommended: true,
      presets: ["coppa"],
      privacyOnly: true,
      provisions: ["GDPR Art. 8(1)", "16 CFR 312.2"],
      url: docsUrl("require-child-age"),
    },
    messages: {
      unspecified: "“{{word}}”: readers cannot tell who is one, as no age is stated anywhere. State it once, as in “under 16”.",
    },
    schema: [{ type: "object", properties: {}, additionalProperties: false }],
    defaultOptions: [{}],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      if (statesAge(doc) || doc.surroundings?.supplements.some(statesAge)) return;
      const mention = minorsTreated(doc);
      if (mention) report({ at: mention.range, messageId: "unspecified", data: { word: mention.text } });
    });
  },
} satisfies PolicyRule;

export default rule;
