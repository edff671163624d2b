/** Other names for what a document has named already: "personally identifiable information" beside "Personal Information", "Non-personally Data" for "Non-personal Data". */
import type { PolicyDocument } from "../document/model.js";
import { deliberateDefinitions } from "./definition-uses.js";
import { type Definition, definitions } from "./definitions.js";
import { memo } from "./memo.js";
import { isSlip } from "./name-spellings.js";
import { termKey } from "./term-key.js";
import { isOfOneCountry, type Place, placesOf, placesOfTerm, scopeOf, stands, wayOf } from "./term-places.js";

export interface OtherName {
  /** Where the other name stands, in the order of the text; never empty. */
  readonly places: readonly Place[];
  /** The name that the document defines or prefers, as written there. */
  readonly usual: string;
  readonly usualPlaces: readonly Place[];
  readonly definition: Definition | undefined;
  /** The other name is the usual one, misspelt. */
  readonly isSlip: boolean;
}

/** Names for data about people. */
const PERSONAL = ["personal data", "personal information", "personally identifiable information", "personal identifiable information", "personally identifying information", "personal identity information"];
/** How often an undefined name must stand to be the usual one, and how many times as often as another. */
const USUAL = 4;
const TIMES = 3;

export const otherNames = memo((doc: PolicyDocument): readonly OtherName[] => [...synonyms(doc), ...slips(doc)]);

function* synonyms(doc: PolicyDocument): Generator<OtherName> {
  const defined = deliberateDefinitions(doc).filter(({ key }) => PERSONAL.includes(key));
  const all = PERSONAL.map((key) => ({ key, places: placesOfTerm(doc, "", key) })).filter(({ places }) => places.length > 0);
  const [definition] = defined;
  const usual = definition ? { key: definition.key, places: all.find(({ key }) => key === definition.key)?.places ?? [] } : all.reduce<(typeof all)[number] | undefined>((best, one) => (best && best.places.length >= one.places.length ? best : one), undefined);
  if (!usual || (!definition && usual.places.length < USUAL)) return;
  const scope = definition && scopeOf(definition);
  for (const other of all) {
    if (other.key === usual.key || defined.some(({ key }) => key === other.key) || areEquated(doc, usual.key, other.key)) continue;
    const places = other.places.filter((place) => stands(place, scope) && !isOfOneCountry(place) && !OTHER_THING.test(place.after) && !place.before.endsWith("short for ") && !(definition && place.sentence.block === definition.block && place.sentence.from <= definition.from && definition.from < place.sentence.to));
    if (places.length === 0 || (!definition && usual.places.length < places.length * TIMES)) continue;
    yield { places, usual: definition?.term ?? usual.places[0]!.text.toLowerCase(), usualPlaces: usual.places, definition, isSlip: false };
  }
}

/** "personally identifiable information (PII)", "personal data protection officer": a name is explained, or the words belong to another one. */
const OTHER_THING = /^ (?:\([A-Z]{2,4}\)|protection\b)/;

/** "personal data (also called personal information)", "personal information or personal data". */
const areEquated = (doc: PolicyDocument, one: string, other: string): boolean =>
  [[one, other], [other, one]].some(([a, b]) => {
    const equation = new RegExp(`\\b${a}\\b["”’]?,? ?(?:\\(|or |and |/|which |also |known |called |i\\.e\\.|is |means? ).{0,30}\\b${b}\\b`, "i");
    return doc.sentences.some(({ text }) => equation.test(text));
  });

/** Two or more words with capitals. */
const PHRASE = /(?<![\w-])[A-Z][A-Za-z]*(?:-[A-Za-z]+)*(?: [A-Z][A-Za-z]*(?:-[A-Za-z]+)*)+/g;
const headOf = (key: string): string => key.slice(key.lastIndexOf(" ") + 1);

/** Capitalised phrases that differ from a defined term in the ending of one word. */
function* slips(doc: PolicyDocument): Generator<OtherName> {
  const known = new Set(definitions(doc).flatMap(({ key, aliases }) => [key, ...aliases.map(termKey)]));
  const defined = deliberateDefinitions(doc).filter(({ key }) => key.includes(" "));
  if (defined.length === 0) return;
  const heads = new Set(defined.map(({ key }) => headOf(key)));
  const byKey = new Map<string, { definition: Definition; places: Place[] }>();
  for (const place of placesOf(doc, PHRASE)) {
    const key = termKey(place.text);
    if (known.has(key) || !heads.has(headOf(key)) || wayOf(place.text) !== "capital") continue;
    const definition = byKey.get(key)?.definition ?? defined.find((one) => isVariant(key, one.key));
    if (!definition) continue;
    const entry = byKey.get(key);
    if (entry) entry.places.push(place);
    else byKey.set(key, { definition, places: [place] });
  }
  for (const { definition, places } of byKey.values()) {
    const usualPlaces = placesOfTerm(doc, "", definition.key);
    if (usualPlaces.length > places.length) yield { places, usual: definition.term, usualPlaces, definition, isSlip: true };
  }
}

const STEM = 5;
const ENDING = 3;

function isVariant(a: string, b: string): boolean {
  const [left, right] = [a.split(" "), b.split(" ")];
  if (left.length !== right.length) return false;
  const odd = left.flatMap((word, i) => (word === right[i] ? [] : [[word, right[i]!] as const]));
  if (odd.length !== 1) return false;
  const [one, other] = odd[0]!;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return (same >= STEM && one.length - same <= ENDING && other.length - same <= ENDING) || (Math.min(one.length, other.length) > STEM && isSlip(one, other));
}
