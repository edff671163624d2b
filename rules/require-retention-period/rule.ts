import type { PolicyDocument } from "../../src/document/model.js";
import { answersRetention } from "../../src/facts/retention.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { placeForMissing } from "../../src/rule/place-for-missing.js";

/** Headings under which readers look for how long data is kept; headings that are whole sentences are none. */
const RETENTION = /^(?=.{1,80}$).*\b(?:retention|retain(?:ed)?|how long|storage (?:period|duration|limitation))\b/i;
const STORAGE = /^(?=.{1,80}$).*\b(?:delet(?:e|ion|ing)|stor(?:age|e|ed|ing)|keep|hold)\b/i;

const answers = (doc: PolicyDocument): boolean => answersRetention(doc) || (doc.surroundings?.supplements.some(answersRetention) ?? false);

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Require a statement of how long personal data is kept",
      severity: "warn",
      recommended: true,
      presets: ["gdpr", "coppa", "california", "google-play", "apple-app-store"],
      privacyOnly: true,
      provisions: ["GDPR Art. 13(2)(a)", "GDPR Art. 5(1)(e)", "16 CFR 312.10"],
      url: docsUrl("require-retention-period"),
    },
    messages: {
      missing: "Nothing here says how long data is kept, so readers cannot tell when theirs is gone. Name a period, or the event that ends it.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      if (answers(doc)) return;
      const topic = doc.blocks.some((block) => block.kind === "heading" && RETENTION.test(block.text.text)) ? RETENTION : STORAGE;
      const at = placeForMissing(doc, topic);
      if (at) report({ at, messageId: "missing" });
    });
  },
} satisfies PolicyRule;

export default rule;
