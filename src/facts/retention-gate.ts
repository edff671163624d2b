/** Which frames are statements about data at all. */
import type { Clause } from "../reading/clauses.js";
import type { Frame } from "../reading/frame.js";
import { ANSWERING, ASKED, DATA, INDIRECT, LOCAL, NOT_DATA } from "./retention-words.js";

const SUBORDINATE = new Set<Clause["kind"]>(["if", "unless", "where", "because", "concession", "until", "while", "limit", "span", "extent", "purpose", "after"]);

/** Is the frame a statement of the operator about data? */
export function states(frame: Frame, inScope: boolean): boolean {
  const { modality, infinitive, gerund, lemma } = frame;
  if (modality === "ask" || SUBORDINATE.has(frame.clause.kind)) return false;
  if (infinitive && modality === "purpose") return false;
  if (frame.clause.kind === "aside" && !frame.passive) return false;
  const prefix = frame.sentence.text.slice(frame.clauseStart, frame.verb.from - frame.sentence.from);
  // "We limit its use by keeping it only …"
  if (gerund && /\bby (?:\w+ly )?$/i.test(prefix) && /^\W*(?:we|i)\b/i.test(prefix)) return true;
  if (gerund && modality === "plain" && frame.verbClass === "keep") return false;
  if (gerund && /\b(?:procedures?|steps|measures|actions?)\b/.test(prefix) && !ASKED.test(prefix)) return true;
  const opens = frame.reduced && frame.at === 0;
  if (!opens && !frame.finite && !frame.reduced) return false;
  const after = restOf(frame);
  if (BEING.test(lemma) && PREDICATE.test(after)) return false;
  const { actor } = frame;
  const lingers = LINGERING.test(lemma);
  if (actor === "you" && !frame.passive && !lingers) return false;
  // "You may ask that we delete …": what the reader can ask for is no promise.
  if (ASKED.test(prefix) && !(modality === "will" && OWN_RIGHT.test(prefix))) return false;
  if (INDIRECT.test(prefix)) return false;
  if (opens) return true;
  // "The records we keep are not shown to anybody": says which records.
  if (CONTACT.test(prefix) && SECOND_FINITE.test(after)) return false;
  const thing = frame.passive || frame.object === undefined ? frame.subject : frame.object;
  if (lingers) {
    const left = frame.subject?.text ?? "";
    return DATA.test(left) || ((inScope || LOCAL.test(after)) && !NOT_DATA.test(headOf(left)));
  }
  const text = thing?.text ?? "";
  if (lemma === "hold" && /\b(?:responsible|liable|harmless|accountable|certificat\w+|event|meeting)s?\b/i.test(`${text} ${frame.sentence.text.slice(frame.verb.to - frame.sentence.from, frame.verb.to - frame.sentence.from + 24)}`)) return false;
  if (/^(?:keep|maintain|save|hold|remain|preserve|clear)$/.test(lemma) && /^\W*(?:you|us|in mind|control|track|up|improving|the (?:app|service|security|confidentiality|integrity|privacy|functionality|safety)|safeguards?|security|time|our (?:app|service|servers?|systems?)|your (?:password|account secure)|appropriate|reasonable|physical|administrative|technical)\b/i.test(text)) return false;
  if (!/\w/.test(text) || (!frame.passive && frame.object === undefined)) return inScope || DATA.test(frame.clause.kind === "relative" ? frame.sentence.text.slice(0, frame.clauseStart) : frame.sentence.text.slice(frame.clauseStart));
  if (DATA.test(text)) return true;
  // What these verbs are done to is data, whatever it is called; so is what a passage about retention speaks of.
  return (inScope || OF_DATA.test(lemma) || (frame.passive && KEPT.test(lemma))) && !NOT_DATA.test(headOf(text));
}

/** "We shall have the right to take measures to delete it" is the operator's own. */
const OWN_RIGHT = /^\W*we (?:\w+ )?(?:have|reserve) the right to (?:take|make|use) /i;
/** A noun and its relative clause without "that". */
const CONTACT = /\b(?!(?:and|or|but|that|then|so|also|as|if|because|case|event|reason)\b)[a-z]{3,} (?:we|i) (?:\w+ly |may |also )?$/i;
/** "… will not be shown": the verb of the noun that the relative clause belongs to. */
const SECOND_FINITE = /^(?:(?!\b(?:and|or|but|that|which|who|it|they|we|you)\b)[^,;:(])*\b(?:will|is|are|may|can|shall|must) /i;
/** The clause behind the verb. */
const restOf = (frame: Frame): string => frame.sentence.text.slice(frame.verb.to - frame.sentence.from, frame.clauseEnd);
/** "is kept open", "remain bound", "keep in touch", "keep learning how": a state, no storage. */
const BEING = /^(?:keep|hold|stay|remain)$/;
const PREDICATE = /^ (?:open|shut|closed|locked|low|high|free|clean|short|running|working|alive|bound|liable|responsible|accountable|harmless|(?:in|into) (?:touch|contact|mind|force|effect)|[a-z]+ing (?:how|to|on|up|our|the|your|you|it))\b/i;
/** Nobody does these: the subject is what stays or goes. */
const LINGERING = /^(?:remain|stay|last|persist|survive|expire|reside|disappear|vanish)$/;
const OF_DATA = /^(?:retain|store|delete|erase|purge|isolate)$/;
/** In the passive: "pictures are kept", not "we keep fit". */
const KEPT = /^(?:keep|save|preserve|archive|destroy|discard|shred)$/;
/** "Pictures" of "Pictures that you send to our servers". */
const headOf = (text: string): string => text.split(/(?<=\w )(?:that|which|who|whose|you|we|they|of|from|on|in|about|by|to|for|with|at)\b/i, 1)[0]!;

/** Is the time that of an answer: "we delete it and will reply within a week"? */
export function answers(text: string, first: number, verb: number, mark: number): boolean {
  const between = mark > verb ? text.slice(verb, mark) : text.slice(first, mark).split(/[,;]/).at(-1)!;
  return ANSWERING.test(between.replace(/\bto \w+/g, ""));
}

/** What is kept or deleted; "" behind "which". */
export function subjectOf(frame: Frame): string {
  if (frame.clause.kind === "relative" && (frame.passive || !frame.object)) return "";
  const thing = frame.passive || !frame.object ? frame.subject : frame.object;
  return thing?.text ?? "";
}

