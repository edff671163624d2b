/** Terms that a document defines twice with different meanings. */
import type { PolicyDocument, Section } from "../document/model.js";
import { type Definition, definitions, isPronoun } from "./definitions.js";
import { memo } from "./memo.js";
import { singular, termKey } from "./term-key.js";

export interface Conflict {
  readonly first: Definition;
  readonly second: Definition;
}

/** Every later definition that disagrees with the first one of its term. */
export function conflictingDefinitions(doc: PolicyDocument, allow: readonly string[]): Conflict[] {
  const allowed = new Set(allow.map(termKey));
  return allConflicts(doc).filter(({ second }) => !allowed.has(second.key));
}

const allConflicts = memo((doc: PolicyDocument): readonly Conflict[] => {
  const first = new Map<string, Definition>();
  const conflicts: Conflict[] = [];
  for (const definition of definitions(doc)) {
    if (!DEFINING.has(definition.form) || isPronoun(definition) || definition.gloss.length < 8 || NOTHING_NEW.test(definition.gloss)) continue;
    const key = definition.term.toLowerCase();
    const earlier = first.get(key);
    if (!earlier) first.set(key, definition);
    else if (earlier.block !== definition.block && !isLimited(earlier, definition) && disagree(earlier, definition)) conflicts.push({ first: earlier, second: definition });
  }
  return conflicts;
});

/** Forms whose words are a whole definition; descriptions and labels often come twice. */
const DEFINING = new Set(["means", "glossary", "is", "bracket"]);
/** Points elsewhere, or only adds to what was said. */
const NOTHING_NEW = /^[\s,]*(?:also (?!means?\b)|further|as (?:defined|described)|shall have the|ha(?:s|ve) the (?:same )?meaning|includes?|does not|do not|is not|are not|may|can|will|track|explains? how|describes how)\b/i;
/** "For California residents", "in this section": the meaning holds there only. */
const LIMITED = /\b(?:for (?:the )?purposes? of this section|in this section|under (?:the )?(?:ccpa|cpra|gdpr|law|statute)|california|as defined (?:in|by|under))\b/i;
const STOP = new Set("the a an any all that which who of or and to in on by for with from our your we us you is are it its this these those such as be means mean refers refer to person other also including includes one where when within through at not can may will shall has have who".split(" "));
const WORD = /[a-z][a-z’']+/gi;

function isLimited(a: Definition, b: Definition): boolean {
  for (const one of [a, b]) {
    if (LIMITED.test(one.gloss)) return true;
    for (let section: Section | undefined = one.block.section; section; section = section.parent) if (LIMITED.test(section.title) || PLACE.test(section.title)) return true;
  }
  return false;
}
const PLACE = /\b(?:california|eea|europe(?:an)?|uk|united kingdom|gdpr|ccpa|brazil|colorado|virginia|nevada|canada|australia|residents?|supplement(?:al)?|addendum|annex|schedule)\b/i;

/** The two explanations name different ages, different things, or share (almost) no word that carries meaning. */
function disagree(a: Definition, b: Definition): boolean {
  const ages = [AGE.exec(a.gloss)?.[1], AGE.exec(b.gloss)?.[1]];
  if (ages[0] && ages[1] && ages[0] !== ages[1]) return true;
  // A bracket stands behind what it names; its words are not comparable with an explanation's.
  if (a.form === "bracket" || b.form === "bracket") return a.form === b.form && (namesDiffer(a.gloss, b.gloss) || thingsDiffer(a.gloss, b.gloss));
  const [left, right] = [contentWords(a), contentWords(b)];
  if (left.size < 3 || right.size < 3) return false;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.min(left.size, right.size) <= 0.2;
}

const AGE = /\b(?:under|below|younger than|less than) (?:the age of )?(\d{1,2})\b(?! (?:days|months|hours|minutes))/;
/** our website (the "Service") … our mobile app (the "Service"). */
const THING = /\b(?:(web ?sites?|sites?)|(apps?|applications?)|(company|firm))(?: [\w./:-]+){0,3}[\s,(]*$/i;
function thingsDiffer(a: string, b: string): boolean {
  const kind = (gloss: string): number => (SEVERAL.test(gloss.slice(-80)) ? 0 : (THING.exec(gloss)?.slice(1).findIndex(Boolean) ?? -1) + 1);
  return kind(a) > 0 && kind(b) > 0 && kind(a) !== kind(b);
}
const SEVERAL = /\b(?:and|or|collectively|together)\b/i;

function contentWords({ gloss, key }: Definition): Set<string> {
  const sentence = /^.*?[.;](?=\s|$)/.exec(gloss)?.[0] ?? gloss;
  const own = new Set(key.split(" "));
  const words = new Set<string>();
  for (const [word] of sentence.toLowerCase().matchAll(WORD)) {
    const one = singular(word.replace(/['’]s$/, ""));
    if (!STOP.has(word) && !own.has(one)) words.add(one);
  }
  return words;
}

/** Acme Ltd (the "Company") … Bolt Inc (the "Company"): two firms. */
const FIRM = /(?<![\w&.-])([A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,4}),? (?:Inc|Ltd|LLC|GmbH|Limited|Corp|B\.V|S\.A)\.?[\s,]*$/;
function namesDiffer(a: string, b: string): boolean {
  const [left, right] = [FIRM.exec(a)?.[1], FIRM.exec(b)?.[1]];
  return left !== undefined && right !== undefined && !left.includes(right) && !right.includes(left);
}
