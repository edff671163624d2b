/** Words that stand twice in a row by a slip: "to to", "your data your data". */
import type { Block, PolicyDocument, Range } from "../document/model.js";
import { memo } from "./memo.js";
import { words, type Word } from "./repeats.js";

export interface RepeatedWords {
  /** The words once: "your data". */
  readonly text: string;
  /** Both copies as written: "The the". */
  readonly copies: string;
  readonly block: Block;
  /** Both copies. */
  readonly range: Range;
  /** The second copy with the blank in front of it: what can go. */
  readonly surplus: Range;
  /** No other text could have been meant: a small word, and nothing but a blank or a line break between the two. */
  readonly certain: boolean;
}

/** Words in one copy at most. */
const LONGEST = 4;
/** Part of a longer word, an address or a path. */
const JOINED_BEFORE = /['’&/.@-]$/;
const JOINED_BEHIND = /^(?:['’&/@-]|\.\w)/;
const LETTERS = /^[a-z][a-z'’ ]*$/i;
/** "from time to time to ask", "case by case by hand": the turn goes on with the same small word. */
const TURNS = new Set("to by for and after in on or at with".split(" "));
/** Small words that no sentence needs twice. */
const SMALL = new Set("a an the to of for from with by and or but if in on at as is are was were be been has have may will can shall should would must we our your their its this these those which not any all we'll you'll using use information data".split(" "));
const NOUNS = new Set(["information", "data", "use"]);
/** "We had had", "that that is", "log in in order": right, or right often enough. */
const MEANT = new Set("that had is do did her you it very so no bye blah many much more far long really again now well there here what who one two three knock hear yes never ever in on up out over".split(" "));
const PHRASAL = /\b(?:log(?:s|ged|ging)?|sign(?:s|ed|ing)?|opt(?:s|ed|ing)?|check(?:s|ed|ing)?|turn(?:s|ed)?|carr(?:y|ied)|go|goes|rel(?:y|ies)) $/i;
/** In the source between two copies: blanks and marks of emphasis or links only. */
const PLAIN_GAP = /^\s+$/;
const MARKED_GAP = /^[\s*_[\]()>"'“”‘’]*$/;
const TAG = /<\/?(?:[biau]|em|strong|span|font|small)\b[^>]{0,300}>/gi;
const INNER_LINK = /\]\([^)]{0,500}\)/g;
/** Columns set with blanks: the cells of a plain text's table. */
const COLUMN_GAP = /^(?: {3,}|\s*\t)/;
const LINE_BREAK = /[\r\n]/;
const LOWER = /^[a-z]/;
const UPPER_ONLY = /^[A-Z' ]+$/;

const opensSentence = (text: string, from: number): boolean => /(?:^|[.!?:] )\W*$/.test(text.slice(Math.max(0, from - 4), from));

/** The copies may be a name: "Walla Walla", "Duran Duran", "New York New York". */
function isName(first: string, second: string, opens: boolean): boolean {
  const words = first.split(" ");
  if (UPPER_ONLY.test(first) && first.length > 1) return !SMALL.has(first.toLowerCase());
  // "Buzz buzz! We are here": an exclamation, not a slip.
  if (words.length === 1 && opens && !LOWER.test(first) && !SMALL.has(first.toLowerCase())) return true;
  // "Open Data data": the capital belongs to a name, and the word behind it is another one.
  if (words.length === 1 && !opens && !LOWER.test(first) && LOWER.test(second) && NOUNS.has(second)) return true;
  if (words.length === 1) return !LOWER.test(second) && !SMALL.has(first.toLowerCase());
  return !LOWER.test(first);
}

/** The copies of `length` words at `i` and behind it, unless they may be meant. */
function readAt(all: readonly Word[], i: number, length: number, source: string): RepeatedWords | undefined {
  const { block, from } = all[i]!;
  const { text } = block.text;
  const middle = all[i + length - 1]!.to;
  const to = all[i + 2 * length - 1]!.to;
  const first = text.slice(from, middle);
  const second = text.slice(all[i + length]!.from, to);
  if (all[i + length]!.from !== middle + 1 || text[middle] !== " " || first.length !== second.length || !LETTERS.test(first) || !LETTERS.test(second)) return undefined;
  if (JOINED_BEFORE.test(text.slice(0, from)) || JOINED_BEHIND.test(text.slice(to))) return undefined;
  const words = first.toLowerCase().split(" ");
  const [word] = words as [string];
  if (length === 1) {
    if (first.length === 1 && first !== "a") return undefined;
    if (MEANT.has(word) && !((word === "in" || word === "on") && !PHRASAL.test(text.slice(0, from)))) return undefined;
  } else if (TURNS.has(words.at(-1)!)) return undefined;
  if (isName(first, second, opensSentence(text, from))) return undefined;
  if (block.marks.some((mark) => (mark.kind === "code" || mark.kind === "deleted") && mark.from < to && from < mark.to)) return undefined;
  const [start, firstEnd] = block.text.range(from, middle);
  const [secondStart, end] = block.text.range(middle + 1, to);
  const gap = source.slice(firstEnd, secondStart);
  if (!MARKED_GAP.test(gap.replace(TAG, "").replace(INNER_LINK, ""))) return undefined;
  if (COLUMN_GAP.test(gap)) return undefined;
  const small = length === 1 && SMALL.has(word);
  if (!small && LINE_BREAK.test(gap) && !LOWER.test(second)) return undefined;
  return { text: first, copies: `${first} ${second}`, block, range: [start, end], surplus: [firstEnd, end], certain: small && PLAIN_GAP.test(gap) && (second === first || second === second.toLowerCase()) };
}

/** In the order of the text. */
export const repeatedWords = memo((doc: PolicyDocument): readonly RepeatedWords[] => {
  const all = words(doc);
  const found: RepeatedWords[] = [];
  for (let i = 0; i + 1 < all.length; i++) {
    for (let length = 1; length <= LONGEST; length++) {
      if (all[i + length]?.id !== all[i]!.id || all[i + 2 * length - 1]?.block !== all[i]!.block) continue;
      let same = 1;
      while (same < length && all[i + same]!.id === all[i + length + same]!.id) same++;
      const copies = same === length ? readAt(all, i, length, doc.source) : undefined;
      if (!copies) continue;
      found.push(copies);
      i += 2 * length - 1;
      break;
    }
  }
  return found;
});
