/** Wordings that a rule marks: named patterns, each with an example that the tests run. */
import type { PolicyDocument, Range, Sentence } from "../document/model.js";

export interface Wording {
  /** Global; what it matches is what the reader sees underlined. A group named `words` narrows it. */
  readonly pattern: RegExp;
  /** A sentence that holds it. */
  readonly example: string;
}

export interface WordingMatch {
  readonly sentence: Sentence;
  readonly words: string;
  readonly at: Range;
  /** Units of the sentence. */
  readonly from: number;
  readonly to: number;
}

/**
 * Every match in running text: headings, code and quotations are left out; of overlapping matches the first counts.
 * @param hint what every match holds; sentences without it are passed over
 */
export function* wordingMatches(doc: PolicyDocument, hint: RegExp, wordings: readonly Wording[]): Generator<WordingMatch> {
  for (const sentence of doc.sentences) {
    const { block, text } = sentence;
    if (block.kind === "heading" || block.quoted || !hint.test(text)) continue;
    const taken: [number, number][] = [];
    for (const { pattern } of wordings) {
      for (const match of text.matchAll(pattern)) {
        const words = match.groups?.["words"] ?? match[0];
        const from = match.index + (words === match[0] ? 0 : match[0].indexOf(words));
        const to = from + words.length;
        if (taken.some(([a, b]) => from < b && to > a)) continue;
        taken.push([from, to]);
        yield { sentence, words, from, to, at: block.text.range(sentence.from + from, sentence.from + to) };
      }
    }
  }
}
