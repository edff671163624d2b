/** One key for all the ways a term is written: articles, plurals, possessives and hyphens do not make another term. */

const ARTICLE = /^(?:the|an?|our|your|this|these|each|any|all|such)\s+/;
const POSSESSIVE = /['’]s?(?=\s|$)/g;
const NOT_A_WORD = /[^\p{L}\p{N}&]+/gu;
/** "Service(s)", "User/s". */
const OPTIONAL_PLURAL = /\(s\)|\/s\b/g;
/** Ends in s and is no plural. */
const SINGULAR_S = /(?:ss|us|is|ys)$/;

/** Singular of an English noun in lower case, well enough to compare two of them. */
export function singular(word: string): string {
  if (word.length < 4 || SINGULAR_S.test(word)) return word;
  if (word.endsWith("ies") && word !== "cookies" && word !== "series" && word !== "movies") return `${word.slice(0, -3)}y`;
  if (word === "children") return "child";
  if (word.endsWith("s")) return word.slice(0, -1);
  return word;
}

/** "the Third-Party Services'" → "third party service". */
export function termKey(term: string): string {
  const words = term.toLowerCase().replace(OPTIONAL_PLURAL, "").replace(POSSESSIVE, "").replace(NOT_A_WORD, " ").trim().replace(ARTICLE, "");
  return words.split(" ").map(singular).join(" ");
}
