/** Reads what stands in front of a number and behind it as the bound of an age limit. */
import { AFTER, BEFORE, type AgeWording, type OpenBound } from "./age-wordings.js";

export interface BoundBefore {
  /** Undefined: an age is spoken of, but not bounded: "aged 13". */
  readonly bound: OpenBound | undefined;
  /** Where the wording begins in the text in front of the number. */
  readonly from: number;
  /** "age", "aged" or "minimum age" is part of it. */
  readonly namesAge: boolean;
  /** Weaker than a bound behind the number: "must be 13 or younger". */
  readonly weak: boolean;
}

const LONGEST = 4;
const LINKS = new Set("the a an legal full required lawful age ages aged of about".split(" "));
const AGE = new Set(["age", "ages", "aged"]);
const OPPOSITE: Record<OpenBound, OpenBound> = { "<": ">=", "<=": ">", ">=": "<", ">": "<=" };
const FILLERS = new Set(["be", "yet", "been"]);
const REACHING = /^(?:reach|attain|turn)/;
const WEAK = new Set(["must be", "have to be", "should be", "from"]);
/** Words between "minimum age" and its number: "the minimum age to open an account is 13". */
const FAR = 11;
const TOKEN = /\S+/g;
const EDGES = /^[(“"]{1,3}|[-:,(]{1,3}$/g;
const SYMBOL = /(?:[<>]=?|≥)$/;
const NEGATION = /^(?:not|no|never|cannot)$|n['’]t$/;
const COPULA = /^(?:is|are|am|be|was|were)$/;
const STATES = /^(?:is|are|of|remains)$|:$/;

const table = (wordings: readonly AgeWording[]): ReadonlyMap<string, OpenBound> => new Map(wordings.flatMap(({ bound, phrases }) => phrases.map((phrase) => [phrase, bound] as const)));
let before: ReadonlyMap<string, OpenBound> | undefined;
let after: ReadonlyMap<string, OpenBound> | undefined;

/** @param left the text in front of the number, its last blank included */
export function boundBefore(left: string): BoundBefore | undefined {
  before ??= table(BEFORE);
  const symbol = SYMBOL.exec(left.trimEnd());
  if (symbol) return { bound: before.get(symbol[0]), from: symbol.index, namesAge: false, weak: false };
  const tokens = [...left.matchAll(TOKEN)];
  const words = tokens.map(([token]) => token.replace(EDGES, "").toLowerCase());
  const at = (index: number): number => tokens[index]!.index + tokens[index]![0].search(/[^(“"]|$/);
  let last = words.length - 1;
  if (words[last] === "") last--;
  if (last < 0 || /[.;,]$/.test(tokens[last]![0])) return undefined;
  const end = last;
  let namesAge = false;
  while (last >= 0 && LINKS.has(words[last]!)) {
    namesAge ||= AGE.has(words[last]!);
    last--;
  }
  const found = phraseEnding(words, last) ?? phraseEnding(words, end);
  // "from 9 to 17" is no age; "from age 15" is.
  if (found && (found.phrase !== "from" || namesAge)) {
    const { from, phrase, bound } = found;
    if (/^age limit$/.test(phrase) || words[from - 1] === "age") namesAge = true;
    let front = from - 1;
    while (front >= 0 && FILLERS.has(words[front]!)) front--;
    if (NEGATION.test(words[front] ?? "")) return { bound: OPPOSITE[bound], from: at(front), namesAge, weak: false };
    const until = REACHING.test(phrase) ? [from - 1, from - 2].find((index) => words[index] === "before" || words[index] === "until") : undefined;
    if (until !== undefined) return { bound: "<", from: at(until), namesAge, weak: false };
    return { bound, from: at(from), namesAge, weak: WEAK.has(phrase) };
  }
  if (last === end && STATES.test(tokens[end]![0].toLowerCase())) {
    const age = words.findLastIndex((word, index) => index > end - FAR && ((word === "age" && /^(?:minimum|lowest|limit)$/.test(`${words[index - 1]}`)) || (word === "age" && words[index + 1] === "limit") || (word === "age" && words[index + 1] === "of" && /^(?:digital|consent)$/.test(`${words[index + 2]}`))));
    if (age >= 0) return { bound: ">=", from: at(words[age - 1] === "minimum" ? age - 1 : age), namesAge: true, weak: true };
  }
  let front = last;
  while (front >= 0 && FILLERS.has(words[front]!)) front--;
  if (NEGATION.test(words[front] ?? "") && (COPULA.test(words[front - 1] ?? "") || /n['’]t$/.test(words[front]!) || words[front + 1] === "yet")) return { bound: "<", from: at(front), namesAge, weak: false };
  return namesAge ? { bound: undefined, from: at(last + 1), namesAge, weak: false } : undefined;
}

function phraseEnding(words: readonly string[], last: number): { from: number; phrase: string; bound: OpenBound } | undefined {
  for (let length = Math.min(LONGEST, last + 1); length > 0; length--) {
    const from = last - length + 1;
    const phrase = words.slice(from, last + 1).join(" ");
    const bound = before!.get(phrase);
    if (bound) return { from, phrase, bound };
  }
  return undefined;
}

const CONNECTED = /^(?:,?(?: or| and|\/) ?(?:years? )?|,? (?:years )?)?(\+|[a-z]+)/i;

/** @param right the text behind the number and its unit; the length counts from its start */
export function boundAfter(right: string): { readonly bound: OpenBound; readonly length: number } | undefined {
  const match = CONNECTED.exec(right);
  if (!match) return undefined;
  after ??= table(AFTER);
  const bound = after.get(match[1]!.toLowerCase());
  // "13 or under the age of 16", "12 over 18": the word belongs to the next number.
  if (!bound || /^ (?:the age|than|\d)/i.test(right.slice(match[0].length))) return undefined;
  return { bound, length: match[0].length };
}
