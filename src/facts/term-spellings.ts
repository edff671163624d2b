/** Terms that a document writes in two ways: "Usage Data" and "usage data", "the App" and "our APP", "We" and "we". */
import type { PolicyDocument } from "../document/model.js";
import { BE, DO, HAVE, MODALS, PREPOSITIONS } from "../reading/lexicon.js";
import { deliberateDefinitions } from "./definition-uses.js";
import { type Definition, definitions } from "./definitions.js";
import { bareWords, quotedIn } from "./definitions/quotes.js";
import { memo } from "./memo.js";
import { termKey } from "./term-key.js";
import { type Place, placesOf, placesOfTerm, scopeOf, stands, type Way, wayOf } from "./term-places.js";
import { TERM_NOUNS } from "./term-words.js";
import { type Term, terms } from "./terms.js";

export interface Spellings {
  /** Each way the term is written, the rarest first; the places of each in the order of the text. One way only where a definition stands against it. */
  readonly ways: readonly (readonly Place[])[];
  readonly definition: Definition | undefined;
}

/** Every term that stands in two ways for one thing. */
export const termSpellings = memo((doc: PolicyDocument): readonly Spellings[] => {
  const defined = new Map<string, Definition>();
  for (const one of deliberateDefinitions(doc)) if (!defined.has(one.key)) defined.set(one.key, one);
  for (const one of definitions(doc)) if (LISTED.has(one.form) && wayOf(one.term) === "capital" && !defined.has(one.key)) defined.set(one.key, one);
  const used = new Map(terms(doc).map((term) => [term.key, term]));
  const found: (Spellings | undefined)[] = [];
  for (const key of new Set([...defined.keys(), ...used.keys()])) {
    const definition = defined.get(key);
    found.push(key.includes(" ") ? phrase(doc, key, definition, used.get(key)) : noun(doc, key, definition, used.get(key)));
  }
  found.push(pronouns(doc, FIRST_PERSON), pronouns(doc, SECOND_PERSON), ...OWN_NAMES.map((name) => ownName(doc, name)));
  return found.filter((one) => one !== undefined);
});

/** Definitions by their place: an entry of a glossary, a name in passing. */
const LISTED = new Set(["glossary", "called"]);

/** Of two that are equally rare, the one that readers stumble over comes first. */
const ORDER: readonly Way[] = ["shouted", "capital", "small"];

function spellings(places: readonly Place[], definition?: Definition): Spellings | undefined {
  const ways = ORDER.map((way) => places.filter(({ text }) => wayOf(text) === way)).filter((list) => list.length > 0);
  if (ways.length < 2) return undefined;
  // The definition is a use of its own spelling, and right where both stand equally often.
  const count = (way: readonly Place[]): number => way.length + (definition && wayOf(way[0]!.text) === wayOf(definition.term) ? 1.5 : 0);
  return { ways: ways.sort((a, b) => count(a) - count(b)), definition };
}
const total = ({ ways }: Spellings): number => ways.reduce((sum, { length }) => sum + length, 0);

/** A sentence that defines the term, or quotes it, explains it in small letters. */
const isExplanation = ({ sentence }: Place, { block, from, key }: Definition): boolean => (sentence.block === block && sentence.from <= from && from < sentence.to) || quotedIn(sentence.text).some(({ words }) => termKey(words) === key);

/** "Registration and Profile Information." stands above what it names. */
const isLabel = ({ sentence }: Place): boolean => wayOf(sentence.text.slice(...bareWords(sentence.text, 0, sentence.text.length))) === "capital";

/** No other noun makes something else of it: "personal data we hold". */
const MASS_NOUN = / (?:data|information|content)$/;
/** One of each may be a name and a thing. */
const ENOUGH = 3;

/** "Personal Data" and "personal data". */
function phrase(doc: PolicyDocument, key: string, definition: Definition | undefined, term: Term | undefined): Spellings | undefined {
  if (!definition && (!term || term.unusual || !term.uses.some((use) => use.strong))) return undefined;
  const scope = definition && scopeOf(definition);
  const isMass = MASS_NOUN.test(key);
  const places = placesOfTerm(doc, "", key).filter((place) => stands(place, scope) && (isWhole(place) || (isMass && wayOf(place.text) === "small")) && wayOf(place.text) !== "shouted" && !(wayOf(place.text) === "capital" && isLabel(place)));
  if (!definition) {
    const found = spellings(places);
    return found && total(found) >= ENOUGH ? found : undefined;
  }
  const own = places.filter((place) => place.range[0] > definition.range[0] && !isExplanation(place, definition));
  const small = own.filter(({ text }) => wayOf(text) === "small");
  return small.length > 0 ? (spellings(own, definition) ?? { ways: [small], definition }) : undefined;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** What the operator offers, and who deals with it: "our services" are the Services. */
const OFFERED = set("site website webpage platform app application software bot extension plugin add-on game portal");
const DEALT_WITH = set("service product user customer visitor client member subscriber partner affiliate");
/** Nouns whose everyday use stands beside their use as a term. */
const EVERYDAY = set("purpose content activity order transaction property technology asset material input output business feature functionality data account device party");
const SHOUTED_BEFORE = /[A-Z]{2} $/;

/** "our Service" and "our services". */
function noun(doc: PolicyDocument, key: string, definition: Definition | undefined, term: Term | undefined): Spellings | undefined {
  if (EVERYDAY.has(key) || !TERM_NOUNS.has(key) || (!definition && !term?.uses.some(({ determiner }) => determiner))) return undefined;
  const isOwn = OFFERED.has(key) || DEALT_WITH.has(key);
  const before = OFFERED.has(key) ? "(?:the|this|our) (?:[a-z]+ (?:and|or) )?" : isOwn ? "(?:the|our) " : "(?:the|this|our|such|their|your|his|her|an?|any|legal) ";
  const scope = definition && scopeOf(definition);
  const places = placesOfTerm(doc, before, key).filter((place) => stands(place, scope) && isWhole(place) && !isOfOthers(place) && !isOfAny(place) && !SHOUTED_BEFORE.test(place.before) && !(definition && isExplanation(place, definition)));
  // "The service" may be one that somebody else renders.
  const isSure = ({ text, before }: Place): boolean => !DEALT_WITH.has(key) || wayOf(text) !== "small" || OUR_BEFORE.test(before);
  const both = spellings(places, definition);
  const found = both && wayOf(both.ways[0]![0]!.text) === "small" ? spellings(places.filter(isSure), definition) : both;
  const small = found?.ways.find((way) => wayOf(way[0]!.text) === "small");
  if (!found || !small?.some(isSure) || (definition && small.at(-1)!.range[0] < definition.range[0])) return undefined;
  // Of other nouns, only a stray capital is beyond doubt.
  return isOwn ? (OFFERED.has(key) || total(found) >= ENOUGH ? found : undefined) : found.ways[0] === small ? undefined : found;
}
const OUR_BEFORE = /\bour $/i;

/** A noun in small letters stands for itself where no other noun, participle or relative clause follows: "service providers", "services requested by you", "the website you came from" are others. */
function isWhole({ text, after }: Place): boolean {
  if (wayOf(text) !== "small") return !CAPITAL_AFTER.test(after);
  const next = NEXT_WORD.exec(after)?.[1];
  return next === undefined || PREPOSITIONS.has(next) || MODALS.has(next) || BE.has(next) || HAVE.has(next) || DO.has(next) || JOINING.has(next) || next.endsWith("ly");
}
const CAPITAL_AFTER = /^[ /&-]{1,3}[A-Z]/;
const NEXT_WORD = /^['’]?s? ([a-z'’-]+)/;
const JOINING = set("and or but if when while unless because so also not only please");
/** "a site that you visit … the site’s provider". */
const isOfAny = ({ text, sentence, before }: Place): boolean => wayOf(text) === "small" && before.endsWith("the ") && new RegExp(`\\b(?:an?|any|each|every|another) (?:[a-z-]+ )?${text}\\b`).test(sentence.text);
/** "the services of a bank", "the service from which you came", "the products or services it sells". */
const isOfOthers = ({ after }: Place): boolean => OF_OTHERS.test(after);
const OF_OTHERS = /^(?: of\b|(?: (?:and|or|and\/or) [a-z]+)? (?:from|to|in|on) (?:which|whom)\b| (?:and|or|and\/or) [a-z]+ (?:it|they|you|that|which|who|provided|offered|sold)\b)/;

/** Where no capital is asked for: between two words in small letters. */
const FIRST_PERSON = /(?<=[a-z][,;]? )(?:[Ww]e|[Oo]urs?)(?= [a-z])/g;
const SECOND_PERSON = /(?<=[a-z][,;]? )(?:[Yy]ou|[Yy]ours?)(?= [a-z])/g;
/** The word before leaves no doubt that the sentence goes on: a page's headings may run into their text. */
const GOES_ON = /(?:[a-z],|\b(?:[Hh]ow|[Ww]hy|[Ww]hat|that|which|if|when|where|while|because|of|to|and|or|with|by|from|for|in|on|as|about|than|the|until|unless|whether|after|before)) $/;
const SLIPS = 2;

function pronouns(doc: PolicyDocument, person: RegExp): Spellings | undefined {
  const found = spellings(placesOf(doc, person, { headings: true }));
  return found?.ways.every((places) => places.filter(({ before }) => GOES_ON.test(before)).length >= SLIPS) ? found : undefined;
}

/** What the document calls itself. */
const OWN_NAMES = ["privacy policy", "privacy notice", "privacy statement"];
const OWN_BEFORE = /\b(?:this|our) $/i;
/** "the privacy policy is changed": of "the privacy policy of a shop" less is said. */
const DOES = /^ (?:is|was|has|will|may|shall)\b/;
const DOCUMENT = /\b(?:policy|notice|statement)$/;

function ownName(doc: PolicyDocument, name: string): Spellings | undefined {
  const own = definitions(doc).filter(({ key }) => DOCUMENT.test(key));
  const isOwn = ({ before, after }: Place): boolean => OWN_BEFORE.test(before) || DOES.test(after);
  return spellings(placesOfTerm(doc, "(?:this|our|the) ", name).filter((place) => isWhole(place) && isOwn(place) && !SHOUTED_BEFORE.test(place.before) && !own.some((one) => isExplanation(place, one))));
}
