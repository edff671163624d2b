/** Every age limit that a policy states: the number, what it bounds, where it holds and what it is about. */
import type { Block, PolicyDocument, Range, Sentence } from "../document/model.js";
import { readAges, type AgeReading } from "./age-readings.js";
import { scopesOf } from "./age-scopes.js";
import { readTopic, type AgePolarity, type AgeTopic } from "./age-topics.js";
import type { Bound } from "./age-wordings.js";
import { jurisdictionsIn } from "./jurisdictions.js";
import { memo } from "./memo.js";
import { NUMBER_WORDS, ORDINAL_WORDS } from "./number-words.js";

export type { AgePolarity, AgeTopic } from "./age-topics.js";
export type { Bound } from "./age-wordings.js";

export interface AgeFact {
  /** The words of the limit: "under the age of thirteen (13)". */
  readonly text: string;
  readonly range: Range;
  readonly sentence: Sentence;
  /** Years; of a range the lower end. */
  readonly age: number;
  /** The upper end of a range, as written. */
  readonly to?: number;
  readonly bound: Bound;
  /** Ages from `interval[0]` up to, but not including, `interval[1]`. */
  readonly interval: readonly [from: number, to: number];
  /** "general", or the jurisdictions it is limited to. */
  readonly scope: string;
  readonly topic: AgeTopic;
  readonly polarity: AgePolarity;
  /** Not meant for these people, which is less than forbidden. */
  readonly directed: boolean;
  /** Holds for one part of the service, or one group of its users. */
  readonly partial: boolean;
  /** Word and figure that stand for the same number and disagree: "thirteen (16)". */
  readonly mismatch?: Mismatch;
}

/** The two writings of one number, each with its place. */
export interface Mismatch {
  readonly word: number;
  readonly figure: number;
  readonly wordText: string;
  /** Both: "thirteen (16)". */
  readonly text: string;
  readonly range: Range;
  readonly wordRange: Range;
  readonly figureRange: Range;
}

/** Units of a list's introduction that count. */
const LEAD = 90;
const LIKELY = new RegExp(`\\b(?:[4-9]|1\\d|2[0-5]|${NUMBER_WORDS}|${ORDINAL_WORDS})(?:\\b|s\\b|th\\b)|\\bu\\d|\\b(?:th[ai][ts]|such|these|those) (?:minimum )?(?:age|threshold)`, "i");
/** Points back to an age that has been named. */
const SAME_AGE = /\b(under|below|younger than|over|above|at least|older than) (?:that|this|such|those|these) (?:minimum )?(?:ages?(?: limits?)?|thresholds?)\b/gi;

const interval = ({ bound, age, upper }: AgeReading): readonly [number, number] => {
  if (bound === "range") return [age, (upper ?? age) + 1];
  if (bound[0] === "<") return [0, bound === "<" ? age : age + 1];
  return [bound === ">=" ? age : age + 1, Infinity];
};

/** "under that age": the one named before it in the same section, the general one first. */
function pointingBack({ text, block }: Sentence, facts: readonly AgeFact[]): AgeReading[] {
  const found: AgeReading[] = [];
  for (const match of text.matchAll(SAME_AGE)) {
    const earlier = facts.filter((fact) => fact.sentence.block.section === block.section);
    const meant = earlier.findLast(({ scope }) => scope === "general") ?? (earlier.every(({ age }) => age === earlier[0]!.age) ? earlier[0] : undefined);
    const [word] = match[1]!.toLowerCase().split(" ");
    const bound = ["under", "below", "younger"].includes(word!) ? "<" : word === "at" ? ">=" : ">";
    if (meant) found.push({ from: match.index, to: match.index + match[0].length, age: meant.age, bound });
  }
  return found;
}

/** A row of this name is about ages themselves; any other names the part of the service, or the people, that its ages are for. */
const AGE_ROW = /\b(?:age[ds]?|child|children|minors?|eligib\w+|who (?:may|can))\b/i;
const isRowOfItsOwn = ({ cell }: Block): boolean => cell !== undefined && !cell.isHeader && cell.column > 0 && /\p{L}/u.test(cell.rowHeader) && !AGE_ROW.test(cell.rowHeader);

function readSentence(sentence: Sentence, facts: AgeFact[]): void {
  const { text, block } = sentence;
  const lead = sentence.from === 0 && block.lead ? `${block.lead.text.text.slice(-LEAD)} ` : "";
  const readings = [...readAges(text, lead, jurisdictionsIn), ...pointingBack(sentence, facts)].sort((a, b) => a.from - b.from);
  if (readings.length === 0) return;
  const scopes = scopesOf(sentence, readings, jurisdictionsIn(text));
  const isRow = isRowOfItsOwn(block);
  const at = (from: number, to: number): Range => block.text.range(sentence.from + from, sentence.from + to);
  readings.forEach((reading, i) => {
    const { from, to, age, upper, bound, mismatch } = reading;
    facts.push({
      text: text.slice(from, to),
      range: at(from, to),
      sentence,
      age,
      ...(upper !== undefined && { to: upper }),
      bound,
      interval: interval(reading),
      scope: scopes[i]!,
      ...readTopic(lead + text, bound[0] === "<"),
      ...(isRow && { partial: true }),
      ...(mismatch && { mismatch: { word: mismatch.word, figure: mismatch.figure, wordText: mismatch.wordText, text: text.slice(...mismatch.at), range: at(...mismatch.at), wordRange: at(...mismatch.wordAt), figureRange: at(...mismatch.figureAt) } }),
    });
  });
}

/** In the order of the text. */
export const ages = memo((doc: PolicyDocument): readonly AgeFact[] => {
  const facts: AgeFact[] = [];
  const likely = new Set(doc.blocks.filter((block) => block.kind !== "code" && LIKELY.test(block.text.text)));
  if (likely.size === 0) return facts;
  for (const sentence of doc.sentences) if (likely.has(sentence.block) && LIKELY.test(sentence.text)) readSentence(sentence, facts);
  return facts;
});
