import { isDatedSomewhere } from "../../src/facts/date-traces.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { placeForMissing } from "../../src/rule/place-for-missing.js";

/** A heading that the date belongs under. */
const DATE_HEADING = /^\W*(?:(?:effective|revision|version) dates?|last (?:updated|revised|modified)|date of (?:effect|this (?:policy|notice)))\b/i;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Require the date from which the policy holds, or of its last change",
      severity: "warn",
      recommended: true,
      presets: ["california"],
      privacyOnly: true,
      provisions: ["Cal. Bus. & Prof. Code 22575(b)", "11 CCR 7011(e)(4)", "Minn. Stat. 325M.16"],
      url: docsUrl("require-effective-date"),
    },
    messages: {
      missing: "No date here tells readers whether they have seen this version. Add “Last updated:” and the date below the title.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      if (isDatedSomewhere(doc)) return;
      const at = placeForMissing(doc, DATE_HEADING);
      if (at) report({ at, messageId: "missing" });
    });
  },
} satisfies PolicyRule;
export default rule;
