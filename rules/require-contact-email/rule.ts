/** A policy that names no way at all to reach its operator. One with another channel is left to prefer-contact-email. */
import type { PolicyDocument, Range } from "../../src/document/model.js";
import { CONTACT_US } from "../../src/facts/contact-phrases.js";
import { reach } from "../../src/facts/contacts.js";
import { contactPlace } from "../../src/rule/contact-place.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Require an email address at which a reader can reach the operator",
      severity: "error",
      recommended: true,
      presets: ["gdpr", "coppa", "california", "google-play", "apple-app-store", "chrome-web-store"],
      privacyOnly: true,
      provisions: ["GDPR Art. 13(1)(a)", "16 CFR 312.4(d)(1)", "Minn. Stat. 325M.16"],
      url: docsUrl("require-contact-email"),
    },
    messages: {
      missing: "{{promise}}: no email, form, phone or post in this document. Add an email address here.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      if (reach(doc).by !== "nothing") return;
      const at = contactPlace(doc);
      if (at) report({ at, messageId: "missing", data: { promise: promiseOf(doc, at) } });
    });
  },
} satisfies PolicyRule;

/** The words that send the reader nowhere, where there are such, and their line unless the finding stands at their heading. */
function promiseOf(doc: PolicyDocument, here: Range): string {
  for (const { kind, text, section } of doc.blocks) {
    const words = kind === "heading" || kind === "code" ? null : CONTACT_US.exec(text.text);
    if (!words) continue;
    const heading = section.heading?.range;
    const isNear = heading && heading[0] <= here[0] && here[1] <= heading[1];
    return `“${words[0]}”${isNear ? "" : ` (line ${doc.locate(text.range(words.index, words.index + words[0].length)[0]).line})`} gives no way to do so`;
  }
  return "Readers cannot reach anybody";
}

export default rule;
