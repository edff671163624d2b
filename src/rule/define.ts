/** What every rule of this project is made of: an ordinary ESLint rule that runs once on the whole document. */
import type { RuleContext as EslintRuleContext, RuleFixer } from "@eslint/core";
import { documentOf } from "../document/document-of.js";
import type { PolicyDocument, Range } from "../document/model.js";
import { language } from "../facts/language.js";

export type Preset = "recommended" | "strict" | "gdpr" | "coppa" | "california" | "google-play" | "apple-app-store" | "chrome-web-store";

export interface RuleDocs {
  /** One sentence, no full stop: "Require …", "Disallow …", "Enforce …". */
  description: string;
  /** The rule's severity in the presets that hold it. */
  severity: "error" | "warn";
  /** In `recommended` (and so in `strict`): measured precision of at least 0.9. */
  recommended: boolean;
  /** Presets of laws and stores that hold it; `strict` holds every rule that no `needs` keeps out. */
  presets?: readonly Preset[];
  /** False: not in `strict` either (needs a fact stated in the config, or is opt-in). */
  strict?: boolean;
  /** Meaningful in other languages than English. */
  anyLanguage?: boolean;
  /** Makes sense only for a privacy policy, not for other legal texts (terms, guidelines). */
  privacyOnly?: boolean;
  /** Provisions and guidelines behind the rule, shown by `clauselint explain`: "GDPR Art. 13(2)(a)". */
  provisions?: readonly string[];
  url: string;
}

export type RuleContext = EslintRuleContext;

export interface PolicyRule {
  meta: {
    type: "problem" | "suggestion";
    docs: RuleDocs;
    messages: Record<string, string>;
    schema: readonly object[];
    defaultOptions: readonly unknown[];
    languages: readonly string[];
    fixable?: "code";
    hasSuggestions?: boolean;
  };
  create(context: RuleContext): Record<string, (node: never) => void>;
}

export interface Finding {
  /** Where the reader should look, in the source. Never empty: see `placeForMissing`. */
  at: Range;
  messageId: string;
  data?: Record<string, string | number>;
  fix?: RuleFixer;
  suggest?: { messageId: string; data?: Record<string, string>; fix: RuleFixer }[];
}

export type Report = (finding: Finding) => void;

/** Languages a rule can run on: ours, and `@eslint/markdown`'s. */
export const LANGUAGES = ["clauselint/*", "markdown/*"] as const;

/** The rule's page in the repository. */
export const docsUrl = (id: string): string => `https://github.com/clauselint/clauselint/blob/main/rules/${id}/README.md`;

/**
 * Runs `check` once on the document. A text in a language that the rule does not read is left alone.
 * @throws RangeError when a finding lies outside the text: ESLint does not check that.
 */
export function onDocument(context: RuleContext, check: (doc: PolicyDocument, report: Report) => void, options: { anyLanguage?: boolean } = {}): Record<string, () => void> {
  return {
    root() {
      const doc = documentOf(context.sourceCode);
      if (!options.anyLanguage && language(doc) !== "en") return;
      check(doc, ({ at, ...rest }) => {
        if (!(at[0] >= 0 && at[0] < at[1] && at[1] <= doc.source.length)) throw new RangeError(`${context.id}: finding outside the text: ${at.join("–")} of ${doc.source.length}`);
        context.report({ loc: doc.location(at), ...rest });
      });
    },
  };
}
