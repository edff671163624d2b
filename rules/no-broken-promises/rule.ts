import type { PolicyDocument } from "../../src/document/model.js";
import { isDatedSomewhere } from "../../src/facts/date-traces.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule, type Report } from "../../src/rule/define.js";
import { shorten, withSingleQuotes } from "../../src/rule/quote.js";
import { emptyPromises } from "./purposes.js";
import { missingTopics } from "./topics.js";

/** "the ‘effective date’ at the top of this policy", "by marking the update time", "the date listed above" */
const DATE_PROMISE =
  /(?:["“'‘]?(?:effective|last[- ](?:updated?|revised|modified)|revision|revised|updated?|version)["”'’]? (?:date|time|stamp)["”'’]?|["“'‘](?:last updated|effective)["”'’]|\bthe date)(?: (?:shown|listed|given|indicated|noted|stated|posted|displayed|that (?:is|appears)|which (?:is|appears)))?(?: (?:at|on|in|near) the (?:very )?(?:top|bottom|beginning|end|head|foot|start)| (?:listed|shown|given|indicated|noted|stated) (?:above|below))\b|\bby (?:marking|indicating|stating|showing) the (?:update|revision|effective) (?:date|time)\b/i;
const TABLE_PROMISE = /\b(?:in|see|by|per) the (?:following )?(?:table|chart)s? (?:below|above)\b|\bthe table below\b/i;
/** What readers see as a table, and we may not. */
const MAY_BE_TABLE = /<(?:table|img|iframe|svg|object|script|picture|dl|[a-z]+-[a-z-]+)\b|!\[|\{\{|\{%|^[ \t]{0,3}\|/im;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow promising what the document does not hold: a topic, a date, a table, its purposes",
      severity: "warn",
      recommended: false,
      url: docsUrl("no-broken-promises"),
    },
    messages: {
      topic: "“{{words}}” is announced here, and nothing below speaks of it. Add it, or leave it out of the list.",
      date: "“{{words}}”: this document bears no date. Add it there.",
      purposes: "“{{words}}”: this document states no purpose. Name what data is used for, or say where that stands.",
      interests: "“{{words}}”: this document describes no interest. Name it here.",
      table: "“{{words}}”: this document holds no table. Add it, or say where it is.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      if (doc.unknowns.some(({ kind }) => kind === "include")) return;
      for (const { at, words } of missingTopics(doc)) report({ at, messageId: "topic", data: { words: withSingleQuotes(shorten(words, 60)) } });
      for (const { messageId, at, words } of emptyPromises(doc)) report({ at, messageId, data: { words: shorten(words, 80) } });
      if (!isDatedSomewhere(doc)) checkWords(doc, report, "date", DATE_PROMISE);
      // Plain text has tables that are read as something else.
      if (doc.format !== "text" && !doc.blocks.some(({ cell }) => cell) && !MAY_BE_TABLE.test(doc.source)) checkWords(doc, report, "table", TABLE_PROMISE);
    });
  },
} satisfies PolicyRule;
export default rule;

/** Once: the mend is the same for all. */
function checkWords(doc: PolicyDocument, report: Report, messageId: "date" | "table", pattern: RegExp): void {
  for (const { block, text, from } of doc.sentences) {
    const match = block.kind === "heading" || block.quoted ? null : pattern.exec(text);
    if (!match) continue;
    report({ at: block.text.range(from + match.index, from + match.index + match[0].length), messageId, data: { words: withSingleQuotes(shorten(match[0], 60)) } });
    return;
  }
}
