/** A few simple rules, so that the tests of linting and reporting do not hang on what the real ones find. */
import { docsUrl, LANGUAGES, onDocument, type PolicyRule, type RuleDocs } from "../../src/rule/define.js";
import { settingsOf } from "../../src/rule/settings.js";

const docs = (id: string, more: Partial<RuleDocs> = {}): RuleDocs => ({ description: `Disallow ${id}`, severity: "warn", recommended: true, url: docsUrl(id), ...more });

/** Reports a word wherever it stands in the text as read. */
function wordRule(id: string, word: string, more: Partial<RuleDocs> = {}, replacement?: string): PolicyRule {
  return {
    meta: {
      type: "problem",
      docs: docs(id, more),
      messages: { found: "“{{word}}” is not allowed here. Say something else." },
      schema: [{ type: "object", properties: { allow: { type: "array", items: { type: "string" } }, limit: { type: "integer" } }, additionalProperties: false }],
      defaultOptions: [{ allow: [] }],
      languages: LANGUAGES,
      ...(replacement !== undefined && { fixable: "code" as const }),
    },
    create: (context) =>
      onDocument(
        context,
        (doc, report) => {
          const { allow } = context.options[0] as { allow: string[] };
          if (allow.includes(word)) return;
          for (const { text } of doc.blocks) {
            for (let at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + 1)) {
              const range = text.range(at, at + word.length);
              report({ at: range, messageId: "found", data: { word }, ...(replacement !== undefined && { fix: (fixer) => fixer.replaceTextRange([...range], replacement) }) });
            }
          }
        },
        { anyLanguage: more.anyLanguage },
      ),
  };
}

const missing: PolicyRule = {
  meta: { type: "problem", docs: docs("require-email", { severity: "error", privacyOnly: true, provisions: ["GDPR Art. 13(1)(a)"] }), messages: { missing: "No email in this document. Add one here." }, schema: [], defaultOptions: [], languages: LANGUAGES },
  create: (context) =>
    onDocument(context, (doc, report) => {
      if (!doc.source.includes("@") && !settingsOf(context).contacts) report({ at: doc.title!.text.range(), messageId: "missing" });
    }),
};

const crash: PolicyRule = {
  meta: { ...missing.meta, docs: docs("no-crash", { recommended: false, strict: false }) },
  create: () => ({
    root() {
      throw new Error("it broke\nin two lines");
    },
  }),
};

const outside: PolicyRule = {
  meta: { ...missing.meta, docs: docs("no-outside", { recommended: false, strict: false }) },
  create: (context) => ({
    root() {
      context.report({ loc: { start: { line: 999, column: 1 }, end: { line: 999, column: 4 } }, messageId: "missing" });
    },
  }),
};

export const catalogue: Readonly<Record<string, PolicyRule>> = {
  "no-crash": crash,
  "no-forever": wordRule("no-forever", "forever"),
  "no-maybe": wordRule("no-maybe", "maybe", { recommended: false, presets: ["gdpr"], severity: "error" }),
  "no-outside": outside,
  "no-todo": wordRule("no-todo", "TODO", { anyLanguage: true, severity: "error" }),
  "no-whilst": wordRule("no-whilst", "whilst", {}, "while"),
  "no-while": wordRule("no-while", "while", {}, "as long as"),
  "require-email": missing,
};
