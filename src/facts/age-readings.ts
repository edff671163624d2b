/** Finds the numbers of a sentence that are ages, each with its bound. */
import { boundAfter, boundBefore } from "./age-bounds.js";
import type { Bound, OpenBound } from "./age-wordings.js";
import type { Jurisdiction } from "./jurisdictions.js";
import { NUMBER_WORDS, numberOf, ORDINAL_WORDS } from "./number-words.js";

type Span = readonly [from: number, to: number];

/** An age limit in a sentence; units of its text. */
export interface AgeReading {
  readonly from: number;
  readonly to: number;
  readonly age: number;
  /** The upper end of a range. */
  readonly upper?: number;
  readonly bound: Bound;
  /** Word and figure disagree: "thirteen (16)". */
  readonly mismatch?: { readonly word: number; readonly figure: number; readonly wordText: string; readonly wordAt: Span; readonly figureAt: Span; readonly at: Span };
}

interface Numeral {
  readonly from: number;
  readonly to: number;
  /** The one written first where there are two. */
  readonly value: number;
  readonly mismatch?: AgeReading["mismatch"];
}

export const YOUNGEST = 4;
export const OLDEST = 25;
/** Units looked at in front of a number and behind it. */
const REACH = 90;
/** Words between a number and the people it speaks of. */
const NEAR = 9;

/** A numeral, as digits or words, or both: "13", "thirteen (13)"; no part of a longer number, an amount or a time. */
const NUMBER = new RegExp(`(?:\\b(?<word>${NUMBER_WORDS})(?: ?\\((?<figure>\\d{1,3})\\))?|(?<![\\d.,$€£#§])(?<digits>\\d{1,2})(?: ?\\((?<spelled>${NUMBER_WORDS})\\))?(?![\\d%°]|[.,:]\\d))`, "gi");
const BIRTHDAY = new RegExp(`\\b(?:(?<digits>\\d{1,2})(?:th|st|nd|rd)|(?<word>${ORDINAL_WORDS})) birthday`, "gi");
const BEFORE_BIRTHDAY = /\b(?:before|until|under|not (?:yet )?reached|prior to)\b[^.;]{0,30}$/i;
const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const PEOPLE = wordSet(
  "child children minor minors kid kids teen teens teenager teenagers juvenile juveniles adolescent adolescents adult adults user users visitor visitors individual individuals person persons people person's anyone anybody someone somebody those everyone nobody one resident residents consumer consumers customer customers member members player players student students pupils parent parents guardian guardians subject subjects owner owners participant participants audience audiences you they he she youth youths family age ages aged daughter daughters son sons dependent dependents subscriber subscribers citizen citizens reader readers rated rating",
);
/** Between people and the limit: "users who must be at least 13". */
const LINKING = wordSet("who that which is are was were be been am must have has may only of the aged currently known to");
/** What a number may count instead of years of life. */
const COUNTED = wordSet("year years day days week weeks month months hour hours minute minutes second seconds million thousand percent characters letters digits words bytes kb mb gb km times countries languages");
/** In front of "at least 10 years" they make it a span of time. */
const SPAN = wordSet("for within after during past last next every another");
/** Things that can be older than a number without being people, and words that number something else. */
const THINGS = wordSet(
  "data record records log logs backup backups device devices version versions software countries jurisdictions cookie cookies file files entries message messages android ios ipados macos windows chrome safari firefox edge java node php python v art arts article articles section sections sec clause clauses paragraph paragraphs § recital recitals chapter cfr u.s.c usc title part rule iso no nos number grade grades level tier step page item phase appendix annex schedule class year",
);
/** Words that may follow an age; anything else may be what the number counts. */
const FOLLOWERS = wordSet(
  "and or who that which whose without in from to has have may is are was were will on with you we please unless must should can cannot by for if as shall do does did but because when where while at through via under during provide provides provided use uses used using register registers registered registering access accessed accessing submit submits submitted submitting send sends sent living located residing reside resides before after regardless except subject only unintentionally inadvertently knowingly so then it they our your not until into within elsewhere everywhere worldwide give gives gave about regarding visit visits visiting the than could would create creates created creating sign signs signed signing whichever depending download downloads play plays based outside a an this these among per of",
);
const EDGE_MARKS = /^[("'“‘]{1,3}|[.,(]{1,3}$/g;
/** "years" and what may follow it; named by how sure it makes that the number is an age. */
const UNIT = /^(?<sure>[ -]?(?:years?|yrs?\.?)['’]?(?:[ -]of[ -]ages?|[ -]olds?)\b|[ -]?y\/?o\b)|^(?<years>[ -]?(?:years?|yrs?)\b(?! of (?!age)))|^(?<plural>s)\b/i;
const YEARS = "(?:[ -]?(?:years?|yrs?)(?:[ -]of[ -]age|[ -]old)?)?";
const BETWEEN_ENDS = new RegExp(`^${YEARS} ?(?<joint>[-–—]|to|through|until|and|or) ?(?:under )?$`, "i");
const OPEN_RANGE = new RegExp(`^${YEARS}(?:,? or (?:older|over|above))?,? (?:but|and)(?: \\w+)?(?: is| are)? (?:under|below|younger than|less than|not yet)(?: the age of| age)? $`, "i");
const NEXT = /^(?:['’]s)?(?:$|\s*[.,;:!?()\]"”’'—–|/*+-]|\s+([a-z]+))/i;
const PEOPLE_BEHIND = /^\W{0,2}(?:users?|players?|only|adults?|persons|people|children|kids|minors|consumers|individuals|accounts?)\b/i;
/** "PG-13", "Chrome 20": a number that belongs to the name in front of it. */
const NAMED = /[\w.]-$|(?:^|[ (])(?!(?:Age|Ages|Aged|Users|Children|Kids|Adults|Minors|Teen|Teens|Persons|Individuals|Anyone|People|Students|Residents) )[A-Z][A-Za-z]+ $/;
const SAYS_AGES = /\b(?:between|ages?|aged)\b/i;
const MINIMUM_AGE = /\b(?:minimum age|age limit|age of (?:digital )?consent)\b/i;
const SAYS_AGE = /\bage[sd]?\b/i;

const plain = ({ from, to, value }: Numeral): Numeral => ({ from, to, value });

const nextWord = (right: string): string | undefined => NEXT.exec(right)?.[1]?.toLowerCase();

/** Nothing follows, or a mark, or a word that begins something else than the counted thing. */
function endsThere(right: string): boolean {
  const next = NEXT.exec(right);
  return next !== null && (next[1] === undefined || FOLLOWERS.has(next[1].toLowerCase()));
}

/** The last word, in small letters, without marks around it. */
function lastWord(left: string): string {
  const words = left.trimEnd().replace(/ ?\($/, "");
  return words.slice(words.lastIndexOf(" ") + 1).replace(EDGE_MARKS, "").toLowerCase();
}

const wordsOf = (left: string): string[] => left.toLowerCase().match(/[a-z'’]+/g) ?? [];

/** The last words in front of the bound name people. */
const speaksOfPeople = (left: string): boolean => wordsOf(left).slice(-NEAR).some((word) => PEOPLE.has(word));

/** People stand right in front: "children under 13", "anyone who is under 13". */
function namesPeople(left: string): boolean {
  const words = wordsOf(left);
  const noun = words.findLast((word) => !LINKING.has(word));
  return noun !== undefined && PEOPLE.has(noun);
}

const allowed = (age: number): boolean => age >= YOUNGEST && age <= OLDEST;

function numeralsIn(text: string): Numeral[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const { word, figure, digits, spelled } = match.groups as Record<string, string | undefined>;
    const from = match.index;
    const to = from + match[0].length;
    const value = numberOf(word ?? digits!)!;
    const second = figure ?? spelled;
    if (second === undefined || numberOf(second) === value) return { from, to, value };
    const first: Span = [from, from + (word ?? digits)!.length];
    const secondFrom = from + match[0].lastIndexOf(second);
    const last: Span = [secondFrom, secondFrom + second.length];
    const mismatch = word !== undefined ? { word: value, figure: numberOf(second)!, wordText: word, wordAt: first, figureAt: last, at: [from, to] as const } : { word: numberOf(second)!, figure: value, wordText: second, wordAt: last, figureAt: first, at: [from, to] as const };
    return { from, to, value, mismatch };
  });
}

/** One number; `lead` stands before the sentence, as the introduction of its list. */
function readNumeral({ from, to, value, mismatch }: Numeral, text: string, lead: string): AgeReading | undefined {
  if (!allowed(value) && !(mismatch && (allowed(mismatch.word) || allowed(mismatch.figure)))) return undefined;
  const left = (lead + text.slice(0, from)).slice(-REACH);
  const right = text.slice(to, to + REACH);
  const unit = UNIT.exec(right);
  const unitLength = unit?.[0].length ?? 0;
  const front = boundBefore(left);
  const back = boundAfter(right.slice(unitLength));
  const yearsOld = Boolean(unit?.groups?.["sure"]);
  const sure = yearsOld || front?.namesAge === true;
  let bound: Bound | undefined = front?.bound;
  let end = to + unitLength;
  if (back && (!front?.bound || front.weak || front.bound[0] === back.bound[0])) {
    if (!front?.bound || front.weak) bound = back.bound;
    end += back.length;
  }
  if (!bound && !yearsOld) return undefined;
  const openLeft = front ? left.slice(0, front.from) : left;
  const behind = text.slice(end, end + REACH);
  const before = lastWord(openLeft);
  if (THINGS.has(before) || (!front && NAMED.test(left)) || COUNTED.has(nextWord(behind) ?? "")) return undefined;
  if (unit?.groups?.["years"] && !sure && SPAN.has(before)) return undefined;
  // "under-13 players", "u13 chat": the limit stands in front of what it limits.
  const attributive = /[-u]$/i.test(left) || Boolean(unit?.groups?.["plural"]);
  if (!sure && !attributive && !namesPeople(openLeft) && !endsThere(behind) && !PEOPLE_BEHIND.test(behind)) return undefined;
  if (!sure && !attributive && !speaksOfPeople(openLeft) && !PEOPLE_BEHIND.test(behind)) return undefined;
  return {
    from: front ? Math.max(0, from - (left.length - front.from)) : from,
    to: end,
    age: mismatch?.figure ?? value,
    bound: bound ?? "range",
    ...(bound ? {} : { upper: value }),
    ...(mismatch && { mismatch }),
  };
}

/** "13 to 17", "between 13 and 16", "14 or older but under 18", "16 and 17 year olds". */
function readRange(low: Numeral, high: Numeral, text: string, lead: string): AgeReading | undefined {
  if (low.value >= high.value || !allowed(low.value) || !allowed(high.value)) return undefined;
  const left = (lead + text.slice(0, low.from)).slice(-REACH);
  const between = text.slice(low.to, high.from);
  const right = text.slice(high.to, high.to + REACH);
  const unit = UNIT.exec(right);
  const yearsOld = Boolean(unit?.groups?.["sure"]);
  const front = boundBefore(left);
  const open = OPEN_RANGE.test(between) && (front?.bound === ">=" || front?.bound === ">" || / or (?:older|over|above)/i.test(between));
  const joint = BETWEEN_ENDS.exec(between)?.groups?.["joint"]?.toLowerCase();
  const nearLeft = left.slice(-40);
  const closed = joint !== undefined && (joint === "or" ? yearsOld : joint === "and" ? yearsOld || SAYS_AGES.test(nearLeft) : true);
  if (!open && !closed) return undefined;
  const isAge = yearsOld || SAYS_AGE.test(nearLeft) || ((open || namesPeople(left)) && endsThere(right.slice(unit?.[0].length ?? 0)));
  if (!isAge || THINGS.has(lastWord(left))) return undefined;
  return { from: front && open ? Math.max(0, low.from - (left.length - front.from)) : low.from, to: high.to + (unit?.[0].length ?? 0), age: low.value, upper: high.value, bound: "range" };
}

/** "13, or 16 in the EU": a number that owes its bound to the one before it in the sentence. */
function readElliptic({ from, to, value }: Numeral, text: string, places: readonly Jurisdiction[], bound: Bound): AgeReading | undefined {
  if (!allowed(value)) return undefined;
  const follows = /^ (?:in|for|within) /.test(text.slice(to, to + 10)) && places.some((place) => place.from >= to && place.from - to < 40);
  const leads = places.some((place) => place.to <= from && /^(?:,|:|,? (?:the age is|it is|is))? $/.test(text.slice(place.to, from)));
  return follows || leads ? { from, to, age: value, bound, ...(bound === "range" ? { upper: value } : {}) } : undefined;
}

/** Every age limit of a sentence in the order of its text, but those that only point back ("under that age"). */
export function readAges(text: string, lead: string, placesIn: (text: string) => readonly Jurisdiction[]): AgeReading[] {
  const numerals = numeralsIn(text);
  const readings: AgeReading[] = [];
  for (let i = 0; i < numerals.length; i++) {
    const next = numerals[i + 1];
    const range = next && readRange(plain(numerals[i]!), plain(next), text, lead);
    if (range) i++;
    const reading = range ?? readNumeral(numerals[i]!, text, lead);
    if (reading) readings.push(reading);
  }
  // Only a number that is left over can owe its bound to another.
  if (readings.length > 0 ? readings.length < numerals.length : MINIMUM_AGE.test(text)) {
    const places = placesIn(text);
    for (const numeral of numerals) {
      if (readings.some((reading) => numeral.from >= reading.from && numeral.from < reading.to)) continue;
      const previous = readings.findLast((reading) => reading.to <= numeral.from) ?? readings[0];
      const reading = readElliptic(numeral, text, places, previous?.bound ?? ">=");
      if (reading) readings.push(reading);
    }
  }
  for (const match of text.includes("birthday") ? text.matchAll(BIRTHDAY) : []) {
    const age = numberOf(match.groups!["digits"] ?? match.groups!["word"]!)!;
    const bound: OpenBound = BEFORE_BIRTHDAY.test(text.slice(0, match.index)) ? "<" : ">=";
    if (allowed(age)) readings.push({ from: match.index, to: match.index + match[0].length, age, bound });
  }
  return readings.sort((a, b) => a.from - b.from);
}
