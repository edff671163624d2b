import type { Sentence } from "../../src/document/model.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";

/** Words that only a link gives a meaning: "click here", "follow this link". */
const CLICK_HERE = /\b(?:click(?:ing)?(?: on)?|tap(?:ping)?|press(?:ing)?) here\b|\b(?:click(?:ing)?(?: on)?|follow(?:ing)?|us(?:e|ing)|via|through) this link\b/gi;
/** "Click to log in to your account": a whole sentence that was the words of a link. */
const CLICK_TO = /^(?:please )?(?:click|tap) to (?:access|change|contact|delete|download|get|log|manage|object|opt|read|request|review|see|sign|unsubscribe|update|view|visit)(?=(?: \S+){3})/i;
/** A button of the app, or what a picture asks for. */
const ON_SCREEN = /["“‘«]|\b(?:app|button|icon|menu|settings|screen|banner|tab|image|picture|map|larger|full[- ]size)\b/i;
/** What every dangling call holds; most sentences do not. */
const HINT = /here|link|more|^(?:please )?(?:click|tap) to/i;
/** A sentence that is nothing but the words of a link. */
const BARE_CALL = /^(?:learn more|read more|find out more|see more|more info(?:rmation)?(?: here)?|click here)\.?$/i;
/** The address stands beside the words. */
const BARE_ADDRESS = /https?:|www\.|@|\b[a-z\d-]+\.(?:com|org|net|io|eu|gov|app|dev)\b|\{\{/i;

/** An element that a script makes a link of, right before its words. */
const SCRIPTED = /<[a-z]{1,10}\b[^<>]*\b(?:data-(?:url|href|link|target)|onclick|role=["']?(?:link|button)|class=["'][^"'<>]*\blink)\b[^<>]*>\s*$/i;
/** Units of the next sentence in which an address still belongs to the words before. */
const NEXT_WORDS = 80;
/** Units of markup before the words that are looked at. */
const TAG_REACH = 400;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow “click here” and “learn more” that are no links",
      severity: "warn",
      recommended: true,
      url: docsUrl("no-dangling-here"),
    },
    messages: { dangling: "“{{words}}” is no link, so readers cannot follow it. Link it, or name the place." },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      // Text saved from a page has lost its links: there every "here" dangles, and one finding is enough.
      const isText = doc.format === "text";
      if (!isText && doc.links.length === 0) return;
      for (const sentence of doc.sentences) {
        const { block, from, to, text } = sentence;
        if (!HINT.test(text)) continue;
        const matches = callsIn(sentence, isText);
        // The link may be the next thing: "as described here:" and a list of links.
        if (matches.length === 0 || BARE_ADDRESS.test(text) || text.endsWith(":")) continue;
        if (isText && BARE_ADDRESS.test(doc.sentences[sentence.index + 1]?.text.slice(0, NEXT_WORDS) ?? "")) continue;
        if (doc.links.some((link) => link.block === block && link.from < to && link.to > from)) continue;
        for (const match of matches) {
          const start = from + match.index;
          const at = block.text.range(start, start + match[0].length);
          if (SCRIPTED.test(doc.source.slice(Math.max(0, at[0] - TAG_REACH), at[0]))) continue;
          report({ at, messageId: "dangling", data: { words: match[0].replace(/\.$/, "") } });
          if (isText) return;
        }
      }
    });
  },
} satisfies PolicyRule;
export default rule;

/** A saved page is full of bare "Learn more": there only calls inside sentences count. */
function callsIn({ block, text }: Sentence, isText: boolean): { index: number; 0: string }[] {
  const isRunning = block.kind !== "heading" && block.kind !== "cell";
  if (isRunning && BARE_CALL.test(text)) return isText ? [] : [{ index: 0, 0: text }];
  const command = isRunning && !ON_SCREEN.test(text) ? CLICK_TO.exec(text) : null;
  return command ? [command] : [...text.matchAll(CLICK_HERE)];
}
