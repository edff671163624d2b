/** What stands in a document twice without a reason: pasted paragraphs, list entries, sentences and clauses. */
import type { Block, PolicyDocument, Range, Section, Sentence } from "../document/model.js";
import { splitNumber } from "./headings.js";
import { sectionOfJurisdiction } from "./jurisdictions.js";
import { memo } from "./memo.js";
import { repeats, runningWords, type Repeat, type Word } from "./repeats.js";

export interface Duplicate {
  /** Paragraphs; entries of one list; titles in a row; numbered headings; sentences of one paragraph; a clause within one sentence. */
  readonly kind: "text" | "part" | "entry" | "title" | "heading" | "sentence" | "clause";
  readonly text: string;
  /** Where the finding stands. */
  readonly at: Range;
  /** The place of the same words. */
  readonly other: Range;
  /** Blocks in a row that stand again. */
  readonly blocks: number;
}

/** Words of a paragraph that stands again close by, … */
const NEAR_WORDS = 8;
/** … or far away; with more than `FAR_MOST` of them the text repeats itself by plan, as for readers of different places. */
const FAR_WORDS = 40;
const FAR_MOST = 2;
/** A part of the document that stands again: blocks in a row, and their words. */
const PART_BLOCKS = 5;
const PART_WORDS = 80;
const NEAR_BLOCKS = 3;
/** Words of a sentence told twice in one paragraph. */
const SENTENCE_WORDS = 8;
/** A draft left standing: words that a sentence begins with and that the one before says behind a comma; their share of the later one, in hundredths. */
const DRAFT_WORDS = 10;
const DRAFT_SHARE = 45;
const NEIGHBOURS = 2;
/** Words that make a beginning told twice no chance. */
const OPENING_LONG = 18;
const CLAUSE_WORDS = 9;
/** Words between a clause and the same clause again. */
const BETWEEN_WORDS = 15;
/** Addresses, contact lines and pointers stand where they are needed. */
const CONTACT = /@|https?:|\b(?:contact|e-?mail|write to|phone|telephone|visit (?:our|the|us|your)|see (?:our|also|below|section)|learn more|click|for more information|further information)\b|\d{5}/i;
/** "Legal basis: our legitimate interest" belongs to each purpose anew. */
const LABELLED = /^[^.:]{2,40}: /;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LETTERS = /\p{L}{3}/u;
const AFTER_COMMA = /, $/;
const PREDICATE = /^to (?!wh|the\b)/i;
const CLAUSE_END = /^["”’)]?(?:[,.;:)]|$)/;
const CAPITAL = /^\p{Lu}/u;

const wholeBlock = ({ first, again, length }: Repeat, all: readonly Word[]): boolean => {
  const covers = (at: number): boolean => all[at - 1]?.block !== all[at]!.block && all[at + length]?.block !== all[at]!.block;
  return covers(first) && covers(again) && all[first]!.block !== all[again]!.block;
};

const limitedToPlace = ({ section }: Block): boolean => sectionOfJurisdiction(section) !== undefined;

/** Whole blocks that stand again, grouped where several follow one another in both places. */
function duplicateBlocks(doc: PolicyDocument): Duplicate[] {
  const all = runningWords(doc);
  const whole = repeats(doc).filter((repeat) => wholeBlock(repeat, all) && all[repeat.again]!.block.kind !== "cell");
  const times = new Map<number, number>();
  for (const { first } of whole) times.set(first, (times.get(first) ?? 0) + 1);
  // Three times is a pattern of the text, not a slip.
  const twice = whole.filter(({ first }) => times.get(first) === 1);
  const groups: Repeat[][] = [];
  for (const repeat of twice) {
    const last = groups.at(-1)?.at(-1);
    const follows = last && last.again + last.length === repeat.again && last.first + last.length === repeat.first;
    if (follows) groups.at(-1)!.push(repeat);
    else groups.push([repeat]);
  }
  const far: Duplicate[] = [];
  const parts: Duplicate[] = [];
  const found = groups.flatMap((group): Duplicate[] => {
    const from = all[group[0]!.first]!.block;
    const again = all[group[0]!.again]!.block;
    const length = group.reduce((sum, repeat) => sum + repeat.length, 0);
    const { text } = from.text;
    const duplicate = (kind: Duplicate["kind"]): Duplicate => ({ kind, text, at: from.text.range(), other: again.text.range(), blocks: group.length });
    if (group.length >= PART_BLOCKS && length >= PART_WORDS) {
      if (!limitedToPlace(from) && !limitedToPlace(again)) parts.push(duplicate("part"));
      return [];
    }
    // What stands under the same point of two items belongs to each of them.
    if (group.length > 1 || again.kind === "item") return [];
    if (again.index - from.index <= NEAR_BLOCKS && from.section === again.section) return length >= NEAR_WORDS && !CONTACT.test(text) ? [duplicate("text")] : [];
    if (length >= FAR_WORDS && !LABELLED.test(text) && !limitedToPlace(from) && !limitedToPlace(again)) far.push(duplicate("text"));
    return [];
  });
  const pasted = parts.slice(0, 1).map((part) => ({ ...part, blocks: parts.reduce((sum, { blocks }) => sum + blocks, 0) }));
  return [...pasted, ...found, ...(far.length + parts.length <= FAR_MOST ? far : [])];
}

interface OpenList {
  readonly numbered: boolean;
  readonly entries: Map<string, Block>;
}

/** Two titles in a row, and entries of one list that are the same. */
function duplicateEntries(doc: PolicyDocument): Duplicate[] {
  const found: Duplicate[] = [];
  const lists: OpenList[] = [];
  doc.blocks.forEach((block, i) => {
    const { text } = block.text;
    const next = doc.blocks[i + 1];
    const add = (kind: Duplicate["kind"], first: Block, again: Block): number => found.push({ kind, text, at: first.text.range(), other: again.text.range(), blocks: 1 });
    if (block.kind === "heading" && doc.format !== "html" && next?.text.text === text && (next.kind === "heading" || next.kind === "paragraph") && LETTERS.test(text)) add("title", next, block);
    if (block.kind !== "item" || block.listDepth === 0) {
      lists.length = 0;
      return;
    }
    lists.length = Math.min(lists.length, block.listDepth);
    const depth = block.listDepth - 1;
    const numbered = LETTER_OR_DIGIT.test(block.marker);
    if (lists[depth]?.numbered !== numbered) lists[depth] = { numbered, entries: new Map() };
    const { entries } = lists[depth];
    const key = text.toLowerCase();
    const first = entries.get(key);
    const opensList = (item: Block): boolean => (doc.blocks[item.index + 1]?.listDepth ?? 0) > item.listDepth;
    if (!first) entries.set(key, block);
    else if (first.lead === block.lead && LETTERS.test(text) && !opensList(block) && !opensList(first)) add("entry", first, block);
  });
  return found;
}

/** Headings in one running series of numbers, and their names. */
function numberedSeries({ children }: Section): { readonly heading: Block; readonly name: string }[][] {
  const series: ReturnType<typeof numberedSeries> = [];
  let last = Infinity;
  for (const { heading } of children) {
    const read = heading && heading.level <= 6 ? splitNumber(heading.text.text, heading.marker) : undefined;
    const number = Number(read?.number.split(".").at(-1) || NaN);
    if (!heading || !read || Number.isNaN(number)) continue;
    // A text that counts anew, as for readers of another place, repeats its headings.
    if (number <= last) series.push([]);
    series.at(-1)!.push({ heading, name: read.name });
    last = number;
  }
  return series;
}

/** "2.9 Access" and "2.10 Access" under one heading. */
function duplicateHeadings(doc: PolicyDocument): Duplicate[] {
  return doc.sections.flatMap(numberedSeries).flatMap((series) => {
    const byName = new Map<string, Block[]>();
    for (const { heading, name } of series) byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), heading]);
    return [...byName].flatMap(([name, [first, again, third]]): Duplicate[] =>
      first && again && !third && LETTERS.test(name) ? [{ kind: "heading", text: splitNumber(again.text.text, again.marker).name, at: again.text.range(), other: first.text.range(), blocks: 1 }] : [],
    );
  });
}

/** The sentence of its block that holds a unit. */
const sentenceAt = (sentences: readonly Sentence[], unit: number): Sentence | undefined => sentences.find((sentence) => sentence.from <= unit && unit < sentence.to);

/** Sentences told twice in one paragraph, and predicates told twice in one sentence. */
function duplicateSentences(doc: PolicyDocument): Duplicate[] {
  const all = runningWords(doc);
  const inside = repeats(doc).filter(({ first, again }) => all[first]!.block === all[again]!.block && all[again]!.block.kind !== "cell");
  if (inside.length === 0) return [];
  const sentences = new Map<Block, Sentence[]>(inside.map(({ first }) => [all[first]!.block, []]));
  for (const sentence of doc.sentences) sentences.get(sentence.block)?.push(sentence);
  return inside.flatMap((repeat) => duplicateWithin(repeat, all, sentences.get(all[repeat.first]!.block)!) ?? []);
}

function duplicateWithin({ first, again, length }: Repeat, all: readonly Word[], sentences: readonly Sentence[]): Duplicate | undefined {
  const { block } = all[again]!;
  const { text } = block.text;
  const places = sentences.map((sentence) => sentence.from);
  // A run may begin with the end of the sentence before.
  let skipped = 0;
  const begins = (at: number): boolean => opens(text, places, all[again + at]!) && (opens(text, places, all[first + at]!) || AFTER_COMMA.test(text.slice(0, all[first + at]!.from)));
  while (skipped < length && !begins(skipped)) skipped++;
  if (length - skipped < SENTENCE_WORDS) skipped = 0;
  const [from, to, last] = [all[first + skipped]!, all[again + skipped]!, all[again + length - 1]!];
  const run = length - skipped;
  const one = sentenceAt(sentences, from.from);
  const two = sentenceAt(sentences, to.from);
  const said = text.slice(to.from, last.to);
  // Treaties and programmes have long names, which a text has to repeat.
  const names = all.slice(again + skipped, again + length).filter((word) => CAPITAL.test(text.slice(word.from, word.to))).length;
  if (!one || !two || names * 4 > run || CONTACT.test(said)) return undefined;
  const duplicate = (kind: Duplicate["kind"]): Duplicate => ({ kind, text: said, at: block.text.range(to.from, last.to), other: block.text.range(from.from, from.to), blocks: 1 });
  if (opens(text, places, to)) {
    let rest = 0;
    while (all[again + length + rest]?.block === block && all[again + length + rest]!.to <= two.to) rest++;
    const both = opens(text, places, from);
    const draft = two !== one && two.index - one.index <= NEIGHBOURS && run >= DRAFT_WORDS && run * 100 >= DRAFT_SHARE * (run + rest) && AFTER_COMMA.test(text.slice(0, from.from));
    return draft || (both && (rest === 0 || run >= OPENING_LONG)) ? duplicate("sentence") : undefined;
  }
  const ends = (word: Word): boolean => CLAUSE_END.test(text.slice(word.to));
  const between = again - first - length;
  if (one === two && PREDICATE.test(said) && run >= CLAUSE_WORDS && between <= BETWEEN_WORDS && ends(last) && ends(all[first + length - 1]!) && sharesPredicate(all, first, again, length)) return duplicate("clause");
  return undefined;
}

/** Three words in front of the run stand in front of it both times: "we will ask A to X, or we will ask B to X". */
function sharesPredicate(all: readonly Word[], first: number, again: number, length: number): boolean {
  for (let i = Math.max(0, first - BETWEEN_WORDS); i + 3 <= first; i++) for (let k = first + length; k + 3 <= again; k++) if ([0, 1, 2].every((n) => all[i + n]!.id === all[k + n]!.id)) return true;
  return false;
}

/** The word stands first in a sentence, or in brackets or quotation marks. */
const opens = (text: string, starts: readonly number[], { from }: Word): boolean => starts.some((start) => start <= from && !/\w/.test(text.slice(start, Math.min(from, start + 8))) && from - start < 8) || /[(“"]$/.test(text.slice(0, from));

/** In the order of the text. */
export const duplicates = memo((doc: PolicyDocument): readonly Duplicate[] => [...duplicateBlocks(doc), ...duplicateEntries(doc), ...duplicateHeadings(doc), ...duplicateSentences(doc)].sort((a, b) => a.at[0] - b.at[0]));
