/** How an age limit is worded: what stands before and after the number. Each entry carries an example that the tests read. */

export type Bound = "<" | "<=" | ">=" | ">" | "range";
export type OpenBound = Exclude<Bound, "range">;

export interface AgeWording {
  readonly bound: OpenBound;
  readonly phrases: readonly string[];
  readonly example: string;
}

/** In front of the number, or of "the age of" and the number; one to four words in small letters. */
export const BEFORE: readonly AgeWording[] = [
  { bound: "<", phrases: ["under", "below", "beneath", "<"], example: "Nobody below the age of sixteen may register." },
  { bound: "<", phrases: ["younger than", "less than", "lower than"], example: "Not directed at children younger than 12 years." },
  { bound: "<", phrases: ["u"], example: "Our u13 users play offline." },
  { bound: "<=", phrases: ["up to and including"], example: "Children up to and including 12 play offline." },
  { bound: ">=", phrases: ["at least", "minimum", "minimum of", "age limit", "limit is", "threshold is", "≥", ">="], example: "You must be at least 16." },
  { bound: ">=", phrases: ["reach", "reaches", "reached", "reaching", "attain", "attains", "attained", "turn", "turns", "turned", "turning"], example: "Users confirm that they have attained sixteen years." },
  { bound: ">=", phrases: ["from", "starting at"], example: "From age 15 you may agree alone." },
  { bound: ">=", phrases: ["must be", "have to be", "should be"], example: "You must be 14 to register." },
  { bound: ">", phrases: ["over", "above", "older than", "more than", "beyond", ">"], example: "Only adults over 18 may order." },
];

/** Behind the number and its unit. */
export const AFTER: readonly AgeWording[] = [
  { bound: "<=", phrases: ["under", "younger", "below", "less"], example: "Kids 12 and under cannot post." },
  { bound: ">=", phrases: ["over", "older", "above", "more", "elder", "greater", "up", "upward", "upwards"], example: "You confirm that you are 18 or older." },
  { bound: ">=", phrases: ["+", "plus"], example: "Only for users 13+." },
];
