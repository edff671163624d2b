/** Spans of time in a text, as ISO 8601 durations. */

export interface Duration {
  /** Units of the text that was read. */
  readonly from: number;
  readonly to: number;
  /** ISO 8601; of a range its longer end: "6 to 12 months" is P12M. */
  readonly iso: string;
  /** Days, roughly, for comparing; a month counts 30. */
  readonly days: number;
}

const ONES = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen".split("|");
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety".split("|");
const NAMED = `(?:(?:${TENS.join("|")})(?:[ -](?:${ONES.slice(0, 9).join("|")}))?|${ONES.slice(9).join("|")}|${ONES.slice(0, 9).join("|")})`;
const NUMBER = `(?:\\d{1,5}(?:[.,]\\d{1,3})?|(?:(?:one|two|three|a) hundred(?:(?: and)? ${NAMED})?)|${NAMED}|half an?|an?)`;
const UNIT = "seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?";
let amount: RegExp | undefined;
const ISO = /\bP(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?(?![\w-])/g;
const HAS_UNIT = /(?:\b|\d)(?:second|minute|min|hour|hr|day|night|week|fortnight|month|quarter|year|yr|decade)s?\b/i;
/** "13 years old", "thirteen years of age": an age. */
const AGE_BEHIND = /^[\s-]*(?:old|of age)\b/i;

const UNITS: Readonly<Record<string, readonly [letter: string, factor: number, days: number]>> = {
  second: ["TS", 1, 1 / 86400], minute: ["TM", 1, 1 / 1440], min: ["TM", 1, 1 / 1440], hour: ["TH", 1, 1 / 24], hr: ["TH", 1, 1 / 24],
  day: ["D", 1, 1], night: ["D", 1, 1], week: ["W", 1, 7], fortnight: ["W", 2, 7], month: ["M", 1, 30], quarter: ["M", 3, 30], year: ["Y", 1, 365], yr: ["Y", 1, 365], decade: ["Y", 10, 365],
};

function numberOf(text: string): number {
  const low = text.toLowerCase();
  if (/^\d/.test(low)) return Number(low.replace(/,(?=\d{3})/, "").replace(",", "."));
  if (low.startsWith("half")) return 0.5;
  let total = 0;
  for (const word of low.split(/[ -]/)) {
    if (word === "hundred") total = Math.max(1, total) * 100;
    else if (ONES.includes(word)) total += ONES.indexOf(word) + 1;
    else if (TENS.includes(word)) total += (TENS.indexOf(word) + 2) * 10;
    else if (word === "a" || word === "an") total = Math.max(1, total);
  }
  return total;
}

function isoOf(count: number, unit: string): { iso: string; days: number } {
  const [letter, factor, days] = UNITS[unit.toLowerCase().replace(/s$/, "")]!;
  const value = count * factor;
  if (letter === "Y" && !Number.isInteger(value)) return { iso: `P${Math.round(value * 12)}M`, days: value * days };
  return { iso: letter.startsWith("T") ? `PT${value}${letter[1]}` : `P${value}${letter}`, days: value * days };
}

/** Durations in a text, in order; ages ("13 years old") are none. */
export function durationsIn(text: string): Duration[] {
  const found: Duration[] = [];
  if (HAS_UNIT.test(text)) {
    amount ??= new RegExp(`(?<![\\w.-])(${NUMBER})(?:\\s?\\((${NUMBER})\\))?(?:\\s?(?:-|–|—|to|or|and)\\s?(${NUMBER})(?:\\s?\\(\\d{1,4}\\))?)?(?:[\\s-]|\\b|(?<=\\d))(?:(?:full|business|working|calendar|consecutive|additional|more|further|extra|whole|rolling|continuous|successive|straight|complete)\\s)?(${UNIT})(?![\\w\\u00c0-\\u024f])`, "gi");
    for (const match of text.matchAll(amount)) {
      const [whole, first, bracketed, second, unit] = match as unknown as [string, string, string | undefined, string | undefined, string];
      const to = match.index + whole.length;
      if (AGE_BEHIND.test(text.slice(to, to + 12))) continue;
      // "a minute" said of a moment, "one day" meaning some time.
      if (/^(?:an?|one)$/i.test(first) && /^(?:second|minute|min|night)s?$/i.test(unit)) continue;
      const count = numberOf(second ?? bracketed ?? first);
      if (count > 0) found.push({ from: match.index, to, ...isoOf(count, unit) });
    }
  }
  if (text.includes("P")) {
    for (const match of text.matchAll(ISO)) if (match[0].length > 2) found.push({ from: match.index, to: match.index + match[0].length, iso: match[0], days: 0 });
  }
  return found.sort((a, b) => a.from - b.from);
}
