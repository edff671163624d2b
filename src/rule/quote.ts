/** Words of a policy inside a message. */

const LONGEST = 48;

/** On one line, and no longer than a message can bear; cut before a whole character. */
export function shorten(text: string, limit = LONGEST): string {
  const words = text.replace(/\s+/g, " ").trim();
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "");
  return `${cut.trimEnd()}…`;
}

/** For words that stand in quotation marks themselves: “the ‘effective date’ above”. */
export const withSingleQuotes = (text: string): string => text.replace(/["“](?=[\p{L}\p{N}])/gu, "‘").replace(/["”]/g, "’");
