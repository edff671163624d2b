import { ageConflicts } from "../../src/facts/age-conflicts.js";
import { ages, type AgeFact, type Mismatch } from "../../src/facts/ages.js";
import { wordFor } from "../../src/facts/number-words.js";
import { docsUrl, LANGUAGES, onDocument, type Finding, type PolicyRule } from "../../src/rule/define.js";

interface Options {
  ignoreTopics?: string[];
  ignoreScopes?: string[];
  compareUseWithCollection?: boolean;
}

const MATTERS = { use: "use", collection: "data", consent: "consent", sale: "sale", removal: "right to removal", other: "people" } as const;

function inWords({ bound, age, to }: AgeFact): string {
  if (bound === "<") return `under ${age}`;
  if (bound === "<=") return `${age} and under`;
  if (bound === ">=") return `${age} and over`;
  return bound === ">" ? `over ${age}` : to === age ? `${age}` : `${age} to ${to}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The ages that the rest of the text gives say which of word and figure is right; undefined when they do not, or when both are used. */
function certainFix(numeral: Mismatch, others: readonly AgeFact[]): Finding["fix"] {
  const says = (value: number): boolean => others.some((fact) => !fact.mismatch && fact.age === value);
  const word = wordFor(numeral.figure);
  if (says(numeral.word) && !says(numeral.figure)) return (fixer) => fixer.replaceTextRange([...numeral.figureRange], String(numeral.word));
  if (says(numeral.figure) && !says(numeral.word) && word) return (fixer) => fixer.replaceTextRange([...numeral.wordRange], /^[A-Z]/.test(numeral.wordText) ? capitalised(word) : word);
  return undefined;
}

const rule = {
  meta: {
    type: "problem",
    fixable: "code",
    docs: {
      description: "Enforce one age for the same thing: no limits that contradict each other, differ on the birthday, or disagree in word and figure",
      severity: "error",
      recommended: true,
      presets: ["coppa"],
      privacyOnly: true,
      provisions: ["16 CFR 312.2", "16 CFR 312.4(a)", "GDPR Art. 8(1)"],
      url: docsUrl("consistent-age-thresholds"),
    },
    messages: {
      conflict: "{{here}} here, {{there}} {{place}}, for the same {{matter}}. Use one age, or say where each applies.",
      boundary: "{{here}} here, {{there}} {{place}}: nobody can tell what holds at {{age}}. Word both the same way.",
      numeral: "“{{quote}}”: word and figure disagree, so nobody can tell which age holds. Correct one of them.",
    },
    schema: [
      {
        type: "object",
        properties: {
          ignoreTopics: { type: "array", items: { enum: ["use", "collection", "consent", "sale", "removal", "other"] }, uniqueItems: true },
          ignoreScopes: { type: "array", items: { type: "string" }, uniqueItems: true },
          compareUseWithCollection: { type: "boolean" },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ ignoreTopics: [], ignoreScopes: [], compareUseWithCollection: false }],
    languages: LANGUAGES,
  },
  create(context) {
    const { ignoreTopics = [], ignoreScopes = [], compareUseWithCollection = false } = (context.options[0] ?? {}) as Options;
    return onDocument(context, (doc, report) => {
      const all = ages(doc);
      for (const fact of all) {
        if (!fact.mismatch) continue;
        const fix = certainFix(fact.mismatch, all);
        report({ at: fact.mismatch.range, messageId: "numeral", data: { quote: fact.mismatch.text }, ...(fix && { fix }) });
      }
      const compared = all.filter((fact) => !ignoreTopics.includes(fact.topic) && !ignoreScopes.some((scope) => fact.scope.split(", ").includes(scope)));
      for (const { kind, earlier, later } of ageConflicts(compared, { useWithCollection: compareUseWithCollection })) {
        const matter = earlier.topic === later.topic && earlier.polarity === later.polarity ? MATTERS[later.topic] : "people";
        const line = doc.locate(earlier.range[0]).line;
        const data = { here: capitalised(inWords(later)), there: inWords(earlier), place: line === doc.locate(later.range[0]).line ? "just before" : `at line ${line}` };
        report({ at: later.range, messageId: kind, data: kind === "conflict" ? { ...data, matter } : { ...data, age: later.age } });
      }
    });
  },
} satisfies PolicyRule;

export default rule;
