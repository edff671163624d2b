import type { Block, PolicyDocument, Range } from "../../src/document/model.js";
import { blankNames } from "../../src/facts/blank-names.js";
import { emptySlots } from "../../src/facts/contact-slots.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule, type Report } from "../../src/rule/define.js";
import { shorten, withSingleQuotes } from "../../src/rule/quote.js";

/** What stands in brackets until somebody fills it in. */
const SLOT_WORDS = /^(?:please )?(?:insert|enter|add|fill in|type|put|specify|replace|your|the name of|name of|company|business|organi[sz]ation|entity|developer|operator|app(?:lication)?|product|extension|bot|plugin|web ?site|site|service|legal|contact|full|registered|street|postal|mailing|physical|office|city|state|country|jurisdiction|effective|last|date|month|day|year|phone|telephone|url|link|link to|number|list|describe|description|\d+ line description|dpo|officer|region|industry|provider|third[- ]party name)(?:[ _'’/-]|$)/i;
const SLOT = /[[［]([^[\]［］]{2,60})[\]］]/g;
/** Capitals only, at least two words or one of four letters: [COMPANY NAME], [DATE]. */
const SHOUTED = /^(?=.{4})[A-Z][A-Z\d]*(?:[ _/-][A-Z\d]+)*$/;
/** What editors put in brackets on purpose. */
const NO_SLOT = /^(?:sic|email[ \u00a0]protected|at|dot|optional|required|removed|redacted|deleted|reserved|archived|note|edit|updated?|new|beta|draft|here|link|source|citation needed|emphasis added|name redacted|…|\.{3})$/i;
/** Addresses are `valid-contact-email`'s. */
const ADDRESS = /\be-?mails?\b|@/i;
const NOTE = /(?<![\w#/.-])(?:TODO|FIXME|TBD|TBC|X{4,})(?![\w-])/g;
/** What a note, dummy text or a ruled blank holds; most blocks do not. */
const HINT = /TODO|FIXME|TB[DC]|XXXX|lorem|dolor|____/i;
const LOREM = /\blorem ipsum\b|\bdolor sit amet\b/gi;
const ADD_LINK = /[([](?:please )?(?:add|insert|put|include|update|fix|missing) (?:a |the |correct )?(?:links?|urls?|address|hyperlinks?)(?: here| to [^)\]]{0,40})?[)\]]/gi;
/** `[here](CCPA Link)`: a target with a blank is none, and its words say what is missing. */
const LINK_SLOT = /\]\((?:(?:[\w'’-]+ ){1,4}(?:link|url|page)|link (?:to )?[\w ]{0,40})\)/gi;
const SLOT_TARGET = /^#?(?:(?:missing|broken|placeholder|todo|tbd|insert|add|your)[-_ ]?(?:link|url|page|here)?|link|url|x{3,}|(?:link|url)[-_ ](?:here|tbd|todo))$/i;
/** `<your company>`, `<INSERT DATE>`: builders take it for a tag. */
const ANGLED = /<(?:(?:your|insert|enter|add)[ _-][a-z][\w -]{1,40}|[A-Z]{3,}(?:[ _-][A-Z]{2,})+)>/gi;
/** `{{ YOUR_COMPANY }}`: no variable of a builder, an instruction to a person. */
const VARIABLE_SLOT = /^\{\{\s*(?:YOUR|INSERT|ENTER|ADD|FILL|REPLACE)[ _-]/i;
/** A line to write on. */
const RULED_BLANK = /\b_{4,}\b/g;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow slots, notes and dummy text that a template or an editor left behind",
      severity: "error",
      recommended: true,
      anyLanguage: true,
      url: docsUrl("no-placeholder-text"),
    },
    messages: {
      slot: "“{{text}}” is a slot that was never filled in. Put the real words here.",
      note: "“{{text}}” is an editor's note. Settle it and remove it.",
      dummy: "“{{text}}” is dummy text. Replace it.",
      name: "“{{text}}”: the name that belongs here is blank, so readers cannot tell who “we” is. Put the name here.",
      target: "“{{text}}” links to “{{url}}”, which is no target. Give the real one.",
    },
    schema: [
      {
        type: "object",
        properties: {
          allow: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Words in brackets that are meant to stand, without the brackets." },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [] as string[] }],
    languages: LANGUAGES,
  },
  create(context) {
    const { allow = [] } = (context.options[0] ?? {}) as { allow?: readonly string[] };
    const allowed = new Set(allow.map((words) => words.toLowerCase()));
    return onDocument(
      context,
      (doc, report) => {
        for (const block of doc.blocks) if (block.kind !== "code") checkBlock(doc, block, allowed, report);
        for (const { text, range } of blankNames(doc)) report({ at: range, messageId: "name", data: { text: withSingleQuotes(shorten(text)) } });
        checkTargets(doc, report);
        checkTags(doc, report);
      },
      { anyLanguage: true },
    );
  },
} satisfies PolicyRule;
export default rule;


function checkBlock(doc: PolicyDocument, block: Block, allowed: ReadonlySet<string>, report: Report): void {
  const { text } = block.text;
  const found: [from: number, to: number][] = [];
  const isTaken = (from: number, to: number): boolean => found.some(([a, b]) => from < b && to > a) || block.marks.some((mark) => mark.kind === "code" && mark.from < to && mark.to > from);
  const add = (messageId: "slot" | "note" | "dummy", from: number, to: number): void => {
    if (isTaken(from, to)) return;
    found.push([from, to]);
    const at = block.text.range(from, to);
    // Where an address belongs, valid-contact-email speaks.
    if (emptySlots(doc).some(({ range }) => range[0] < at[1] && at[0] < range[1])) return;
    report({ at, messageId, data: { text: shorten(text.slice(from, to)) } });
  };
  if (text.includes("[") || text.includes("(") || text.includes("［")) {
    for (const match of text.matchAll(ADD_LINK)) add("slot", match.index, match.index + match[0].length);
    for (const match of text.matchAll(LINK_SLOT)) add("slot", text.lastIndexOf("[", match.index) === -1 ? match.index : text.lastIndexOf("[", match.index), match.index + match[0].length);
    for (const match of text.matchAll(SLOT)) {
      const words = match[1]!.trim();
      const to = match.index + match[0].length;
      if (ADDRESS.test(words) || NO_SLOT.test(words) || allowed.has(words.toLowerCase())) continue;
      if (!SHOUTED.test(words) && !SLOT_WORDS.test(words)) continue;
      // The words of a link, or of what should have been one.
      if (doc.links.some((link) => link.block === block && link.from <= match.index + 1 && link.to >= to - 1) || /^(?:[([]| \((?:https?:|mailto:|\/))/.test(text.slice(to))) continue;
      // "Settings → [Your Name] → Subscriptions": a place in a menu.
      if (/[→>›»]\s*$/.test(text.slice(0, match.index)) || /^\s*[→>›»]/.test(text.slice(to))) continue;
      // A sentence in brackets is a remark.
      if (/[.!?]$|\b(?:we|you|is|are|will|may)\b/i.test(words)) continue;
      add("slot", match.index, to);
    }
  }
  if (!HINT.test(text)) return;
  for (const match of text.matchAll(NOTE)) add("note", match.index, match.index + match[0].length);
  for (const match of text.matchAll(LOREM)) add("dummy", match.index, match.index + match[0].length);
  for (const match of text.matchAll(RULED_BLANK)) add("slot", match.index, match.index + match[0].length);
}

function checkTargets(doc: PolicyDocument, report: Report): void {
  for (const link of doc.links) {
    if (SLOT_TARGET.test(link.url) && !doc.anchors.has(link.url.slice(1))) report({ at: link.range, messageId: "target", data: { text: shorten(link.text), url: link.url } });
  }
}

function checkTags(doc: PolicyDocument, report: Report): void {
  for (const unknown of doc.unknowns) if (VARIABLE_SLOT.test(unknown.text)) report({ at: unknown.range, messageId: "slot", data: { text: shorten(unknown.text.replace(/[{}]/g, "")) } });
  if (!doc.source.includes("<")) return;
  for (const match of doc.source.matchAll(ANGLED)) {
    const at: Range = [match.index, match.index + match[0].length];
    if (ADDRESS.test(match[0]) || doc.blocks.some((block) => block.range[0] <= at[0] && at[1] <= block.range[1] && (block.kind === "code" || block.marks.some((mark) => mark.kind === "code")))) continue;
    report({ at, messageId: "slot", data: { text: shorten(match[0]) } });
  }
}
