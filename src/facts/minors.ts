/** Where a policy treats children, minors or juveniles in a special way. */
import type { PolicyDocument, Range } from "../document/model.js";
import { readTopic } from "./age-topics.js";
import { memo } from "./memo.js";

export interface MinorsMention {
  /** The word: "minors". */
  readonly text: string;
  readonly range: Range;
}

/** People too young. */
const MINORS = /\b(?:child(?:ren)?|kids|juveniles?|minors?|teenagers?|adolescents?|under-?aged? (?:persons?|people|users?|individuals?))\b/gi;
/** Behind "child" these make another thing of it. */
const COMPOUNDS = new Set("care birth support benefit abuse pornography sexual exploitation safety company companies process element elements protection node page hospital books book charity charities account".split(" "));
/** "minor" is a person before these, or before a mark; "a minor change" is not. */
const BEHIND_NOUN = new Set("who that is are has have may or and to in under without with user users child children dependent dependents person persons individual individuals has been provides provided uses".split(" "));
const NEXT_WORD = /^(?:['’]s)? ([a-z]+)/i;
/** "minor" in the sense of small. */
const SMALL = /\b(?:changes?|edits?|updates?|corrections?|amendments?|issues?|errors?)\b[^.;]{0,20}$/i;
/** Children are named only to say that they are no different. */
const LIKE_ALL = /\b(?:anyone|anybody|everyone|any person|all users|any user|any users),? (?:including|not even|or)\b/i;
/** The law of the reader's place sets the age, for everybody … */
const LEGAL_AGE = /\bage of (?:majority|maturity|legal consent)\b|\b(?:legal|full|lawful|majority) age\b|\b(?:are|is|being) of age\b/i;
/** … or for those whom the sentence speaks of. */
const BY_LAW = /\b(?:(?:minimum|required) age|age of consent|age (?:limit|requirement)s?|(?:as )?defined (?:by|under|in|as))\b/i;
/** Units from which on a heading is a whole paragraph, as pages from word processors have them. */
const PROSE = 160;
/** Kept out, let in with a parent, or removed. */
const TREATED = /\b(?:not|never|no|without|prohibited|forbidden|delet\w+|remov\w+|unintentional\w*|inadvertent\w*|consent|permission|supervis\w+|approval|guardians?)\b|n['’]t\b/i;

/** Is the word found at `from` a person too young? */
function isPerson(word: string, from: number, text: string): boolean {
  const next = NEXT_WORD.exec(text.slice(from + word.length))?.[1]?.toLowerCase();
  if (/^child/i.test(word)) return !COMPOUNDS.has(next ?? "");
  return word.toLowerCase() !== "minor" || ((next === undefined || BEHIND_NOUN.has(next)) && !SMALL.test(text.slice(0, from)));
}

/** The first special treatment of minors; undefined where there is none, or where the law of the reader's place sets the age. */
export const minorsTreated = memo((doc: PolicyDocument): MinorsMention | undefined => {
  let first: MinorsMention | undefined;
  for (const sentence of doc.sentences) {
    if (sentence.block.kind === "heading" && sentence.block.text.text.length < PROSE) continue;
    if (LEGAL_AGE.test(sentence.text)) return undefined;
    const match = [...sentence.text.matchAll(MINORS)].find((found) => isPerson(found[0], found.index, sentence.text));
    if (!match) continue;
    if (BY_LAW.test(sentence.text)) return undefined;
    if (first || LIKE_ALL.test(sentence.text) || !TREATED.test(sentence.text)) continue;
    const { topic, polarity } = readTopic(sentence.text, true);
    if (polarity === "neutral" && topic !== "removal") continue;
    first = { text: match[0], range: sentence.block.text.range(sentence.from + match.index, sentence.from + match.index + match[0].length) };
  }
  return first;
});
