import { otherNames } from "../../src/facts/term-names.js";
import { type Place, wayOf } from "../../src/facts/term-places.js";
import { termSpellings } from "../../src/facts/term-spellings.js";
import { undefinedTerms } from "../../src/facts/undefined-terms.js";
import { onDocument, docsUrl, type Finding, LANGUAGES, type PolicyRule } from "../../src/rule/define.js";

const rule = {
  meta: {
    type: "suggestion",
    docs: { description: "Require a term to be written one way, as it was defined", severity: "warn", recommended: false, provisions: ["GDPR Art. 12(1)"], url: docsUrl("consistent-defined-terms") },
    messages: {
      spelling: "“{{ written }}” ({{ times }}) and {{ others }} read as different things. Write it one way.",
      small: "“{{ written }}” is written small {{ times }}; “{{ term }}” is defined at line {{ line }}. Write the defined term.",
      synonym: "“{{ written }}” ({{ times }}) is used beside {{ others }}. Use one term for one thing.",
      slip: "“{{ written }}” ({{ times }}) is defined nowhere; {{ others }} is. Write the defined term.",
      rename: "Write “{{ words }}”.",
    },
    schema: [
      {
        type: "object",
        properties: { allow: { description: "Terms that may be written in several ways.", type: "array", items: { type: "string" }, uniqueItems: true } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [] }],
    languages: LANGUAGES,
    hasSuggestions: true,
  },
  create(context) {
    const allow = new Set(((context.options[0] ?? {}) as { allow?: readonly string[] }).allow?.map((term) => term.toLowerCase()));
    return onDocument(context, (doc, report) => {
      const lineOf = ({ range }: { range: Place["range"] }): number => doc.location(range).start.line;
      const suggestion = ({ text, range }: Place, words: string): Finding["suggest"] => (doc.source.slice(...range) === text && words !== text ? [{ messageId: "rename", data: { words }, fix: (fixer) => fixer.replaceTextRange([...range], words) }] : []);
      const isAllowed = (...words: string[]): boolean => words.some((word) => allow.has(word.toLowerCase()));
      // What is reported as undefined is told to be defined or written small already: not twice at one place.
      const open = new Set(undefinedTerms(doc, { documents: [], known: [], minimumUses: 2 }).map(({ first }) => first.range[0]));

      const names = otherNames(doc);
      const replaced = new Set(names.flatMap(({ places }) => places.map(({ range }) => range[0])));

      for (const { ways, definition } of termSpellings(doc)) {
        const [rare, ...rest] = open.has(ways[0]![0]!.range[0]) && ways[1] ? [ways[1], ways[0]!, ...ways.slice(2)] : ways;
        const first = rare![0]!;
        if (replaced.has(first.range[0]) || isAllowed(first.text, ...(definition ? [definition.term] : []))) continue;
        if (definition && rest.length === 0) {
          report({ at: first.range, messageId: "small", data: { written: first.text, times: times(rare!.length), term: definition.term, line: lineOf(definition) }, suggest: suggestion(first, likeTerm(first.text, definition.term)) });
          continue;
        }
        // The same word of several: "We" against "we", not against "our".
        const others = rest.map((places) => ({ places, shown: places.find(({ text }) => text.toLowerCase() === first.text.toLowerCase()) ?? places[0]! }));
        const isUsual = rest[0]!.length > rare!.length && rest.length === 1;
        const model = isUsual ? others[0]!.shown.text : definition?.term;
        report({
          at: first.range,
          messageId: "spelling",
          data: {
            written: first.text,
            times: `${times(rare!.length)}${linesOf(rare!, lineOf)}`,
            others: others.map(({ places, shown }) => `“${shown.text}” (${times(places.length)}, ${definition && wayOf(shown.text) === wayOf(definition.term) ? `defined at line ${lineOf(definition)}` : `line ${lineOf(shown)}`})`).join(" and "),
          },
          suggest: model === undefined ? [] : suggestion(first, likeTerm(first.text, model)),
        });
      }

      for (const { places, usual, usualPlaces, definition, isSlip } of names) {
        const first = places[0]!;
        if (isAllowed(first.text, usual)) continue;
        const line = definition ? `defined at line ${lineOf(definition)}` : `line ${lineOf(usualPlaces[0]!)}`;
        report({
          at: first.range,
          messageId: isSlip ? "slip" : "synonym",
          data: { written: first.text, times: `${times(places.length)}${linesOf(places, lineOf)}`, others: `“${usual}” (${usualPlaces.length > 0 ? `${times(usualPlaces.length)}, ` : ""}${line})` },
          suggest: suggestion(first, usual),
        });
      }
    });
  },
} satisfies PolicyRule;
export default rule;

const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);

const FEW = 3;
/** A message has 160 characters. */
const SHORT = 28;
/** ", lines 7, 8 and 15"; "" for one line, which the finding itself shows, for many, and where a long term leaves no room. */
function linesOf(places: readonly Place[], lineOf: (place: Place) => number): string {
  const lines = [...new Set(places.map(lineOf))];
  return lines.length < 2 || lines.length > FEW || places[0]!.text.length > SHORT ? "" : `, lines ${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;
}

/** The words with the capitals of `model`. */
function likeTerm(words: string, model: string): string {
  if (words.toLowerCase() === model.toLowerCase()) return model;
  return wayOf(model) === "small" ? words.toLowerCase() : words.toLowerCase().replace(WORD_START, (letter) => letter.toUpperCase());
}
/** The first letter of each word but the little ones. */
const WORD_START = /(?<![\w’'-])(?!(?:and|or|of|the|to|for|in|on|by|with)\b)[a-z]/g;
