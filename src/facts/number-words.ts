/** Numbers written out, as policies write ages: "thirteen", "twenty-one". */
const SMALL = "four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(" ");
const ORDINALS = "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(" ");
const SMALLEST = 4;

/** Alternatives of a regular expression for the words above; short, as each costs time to compile. */
export const NUMBER_WORDS = "(?:thir|four|fif|six|seven|eigh|nine)teen|twenty(?:[- ](?:one|two|three|four|five))?|twelve|eleven|ten|nine|eight|seven|six|five|four";
export const ORDINAL_WORDS = "(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twelfth|eleventh|tenth|ninth|eighth|seventh|sixth|fifth|fourth";

/** Value of a numeral as written ("13", "thirteen", "twenty-one", "fourteenth"); undefined for anything else. */
export function numberOf(written: string): number | undefined {
  const word = written.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  if (/^twenty[- ]/.test(word)) return 21 + ["one", "two", "three", "four", "five"].indexOf(word.slice(7));
  const index = SMALL.indexOf(word);
  if (index >= 0) return index + SMALLEST;
  const ordinal = ORDINALS.indexOf(word);
  return ordinal >= 0 ? ordinal + SMALLEST : undefined;
}

/** The word for a number from 4 to 20, else undefined. */
export const wordFor = (value: number): string | undefined => SMALL[value - SMALLEST];
