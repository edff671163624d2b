import { retention, type RetentionClass, type RetentionStatement } from "../../src/facts/retention.js";
import { docsUrl, LANGUAGES, onDocument, type Finding, type PolicyRule } from "../../src/rule/define.js";
import { frames } from "../../src/reading/frames.js";
import type { PolicyDocument } from "../../src/document/model.js";

interface Options {
  allowPhrases?: readonly string[];
  vaguePhrases?: readonly string[];
}

const MESSAGES: Partial<Record<RetentionClass, string>> = { vague: "vague", indefinite: "indefinite", "vague-deletion": "vagueDeletion" };
const MAX_QUOTE = 60;

const folded = (text: string): string => text.toLowerCase().replace(/[‘’]/g, "'");

function quoted(text: string): string {
  if (text.length <= MAX_QUOTE) return text;
  return `${text.slice(0, text.lastIndexOf(" ", MAX_QUOTE))} …`;
}

const findingOf = (statement: RetentionStatement): Finding => ({
  at: statement.words.range,
  messageId: MESSAGES[statement.class]!,
  data: { quote: quoted(statement.words.text) },
});

/** Sentences about keeping or deleting that hold a phrase which the config calls vague. */
function withPhrases(doc: PolicyDocument, phrases: readonly string[], reported: ReadonlySet<RetentionStatement["sentence"]>): Finding[] {
  if (phrases.length === 0) return [];
  const findings: Finding[] = [];
  const sentences = new Set(frames(doc).filter(({ verbClass }) => verbClass === "keep" || verbClass === "delete").map(({ sentence }) => sentence));
  for (const { sentence } of retention(doc)) sentences.add(sentence);
  for (const sentence of sentences) {
    if (reported.has(sentence)) continue;
    const text = folded(sentence.text);
    const phrase = phrases.find((words) => text.includes(folded(words)));
    if (!phrase) continue;
    const from = text.indexOf(folded(phrase));
    findings.push({ at: sentence.block.text.range(sentence.from + from, sentence.from + from + phrase.length), messageId: "vague", data: { quote: quoted(sentence.text.slice(from, from + phrase.length)) } });
  }
  return findings;
}

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow retention statements that name neither a period nor an event that ends it",
      severity: "warn",
      recommended: true,
      presets: ["gdpr", "coppa", "california"],
      privacyOnly: true,
      provisions: ["GDPR Art. 5(1)(e)", "GDPR Art. 13(2)(a)", "WP260 rev.01", "16 CFR 312.10"],
      url: docsUrl("no-vague-retention"),
    },
    messages: {
      vague: "“{{quote}}” cannot be checked against a calendar. Name a period, or the event that ends it.",
      indefinite: "“{{quote}}”: nothing ends this. If that is intended, say why; if not, name a period.",
      vagueDeletion: "“{{quote}}” sets no deadline: readers cannot tell when the data is gone. Name the longest time it takes.",
    },
    schema: [
      {
        type: "object",
        properties: {
          allowPhrases: { type: "array", items: { type: "string", minLength: 3 }, uniqueItems: true, description: "Words that make a sentence acceptable to you." },
          vaguePhrases: { type: "array", items: { type: "string", minLength: 3 }, uniqueItems: true, description: "More words that you call vague in a sentence about keeping or deleting." },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allowPhrases: [], vaguePhrases: [] }],
    languages: LANGUAGES,
  },
  create(context) {
    const { allowPhrases = [], vaguePhrases = [] } = (context.options[0] ?? {}) as Options;
    const allowed = allowPhrases.map(folded);
    const isAllowed = (text: string): boolean => allowed.some((phrase) => folded(text).includes(phrase));
    return onDocument(context, (doc, report) => {
      const found = retention(doc).filter((statement) => statement.firm && MESSAGES[statement.class] && !isAllowed(statement.text));
      const sentences = new Set(found.map(({ sentence }) => sentence));
      const findings = [...found.map(findingOf), ...withPhrases(doc, vaguePhrases, sentences)];
      for (const finding of findings.sort((a, b) => a.at[0] - b.at[0])) report(finding);
    });
  },
} satisfies PolicyRule;

export default rule;
