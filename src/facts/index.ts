/** All facts of a document, as `clauselint facts` prints them. */
import type { PolicyDocument, Range } from "../document/model.js";
import { ages } from "./ages.js";
import { contacts } from "./contacts.js";
import { controllers } from "./controller.js";
import { dates } from "./dates.js";
import { definitions, isPronoun } from "./definitions.js";
import { language } from "./language.js";
import { statedPractices } from "./practices.js";
import { sectionReferences } from "./references.js";
import { retention } from "./retention.js";
import { terms } from "./terms.js";
import { undefinedTerms } from "./undefined-terms.js";

/** From 1, in the file on disk; the end is exclusive. */
export interface FactPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A fact with its place; what it holds depends on its kind. Only what JSON can hold. */
export type PlacedFact = Readonly<Record<string, unknown>> & FactPlace;

/** Also `clauselint facts --format json`, to which the command adds `file`. */
export interface AllFacts {
  /** Primary language tag, "und" when it cannot be told. */
  readonly language: string;
  readonly format: string;
  readonly controller: readonly PlacedFact[];
  readonly dates: readonly PlacedFact[];
  readonly contacts: readonly PlacedFact[];
  readonly retention: readonly PlacedFact[];
  readonly ages: readonly PlacedFact[];
  readonly definitions: readonly PlacedFact[];
  readonly terms: readonly PlacedFact[];
  readonly references: readonly PlacedFact[];
  readonly practices: readonly PlacedFact[];
  readonly [kind: string]: unknown;
}

/** Links to other pages are no references: only what the text itself, or its repository, must hold. */
const INTERNAL = /^(?![a-z][a-z\d+.-]*:|\/\/)\S/i;
/** As `no-undefined-terms` counts where nothing else is asked for. */
const MINIMUM_USES = 2;

/** Each fact with its line and column. What is read in English only is empty for other languages. */
export function allFacts(doc: PolicyDocument): AllFacts {
  const isEnglish = language(doc) === "en";
  const placed = (range: Range, fact: Record<string, unknown>): PlacedFact => {
    const { start, end } = doc.location(range);
    return { ...fact, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
  return {
    language: language(doc),
    format: doc.format,
    controller: isEnglish ? controllers(doc).map(({ name, range }) => placed(range, { name })) : [],
    dates: dates(doc).map(({ kind, value, text, problem, range }) => placed(range, { kind, value, text, ...(problem && { problem }) })),
    contacts: contacts(doc).map(({ kind, value, role, range }) => placed(range, { kind, value, role })),
    retention: retention(doc).map(({ text, class: kind, period, subject, range }) => placed(range, { text, class: kind, ...(period !== undefined && { period }), ...(subject !== "" && { subject }) })),
    ages: isEnglish ? ages(doc).map(({ text, age, to, bound, scope, topic, range }) => placed(range, { text, age, ...(to !== undefined && { to }), bound, scope, topic })) : [],
    definitions: isEnglish ? definitions(doc).map(({ term, aliases, range }) => placed(range, { term, aliases })) : [],
    terms: isEnglish ? termFacts(doc, placed) : [],
    references: referenceFacts(doc, placed),
    practices: statedPractices(doc).map(({ act, what, polarity, range }) => placed(range, { act, what, polarity })),
  };
}

type Place = (range: Range, fact: Record<string, unknown>) => PlacedFact;

/** Terms that the text defines and uses, and those that a reader would look up in vain. */
function termFacts(doc: PolicyDocument, placed: Place): PlacedFact[] {
  const open = new Set(undefinedTerms(doc, { documents: [], known: [], minimumUses: MINIMUM_USES }).map(({ first }) => first));
  const pronouns = new Set(definitions(doc).filter(isPronoun).map(({ key }) => key));
  return terms(doc)
    .filter(({ key, uses, defined }) => !pronouns.has(key) && (defined ? uses.length >= MINIMUM_USES : uses.some((use) => open.has(use))))
    .map(({ term, uses, defined }) => placed(uses[0]!.range, { term, uses: uses.length, defined }));
}

function referenceFacts(doc: PolicyDocument, placed: Place): PlacedFact[] {
  const sections = sectionReferences(doc).map(({ text, number, name, range }) => ({ range, fact: { kind: "section", text, ...(number && { number }), ...(name && { name }) } }));
  const links = doc.links.flatMap(({ url, text, range, kind }) => (kind !== "autolink" && INTERNAL.test(url) && !url.includes("@") ? [{ range, fact: { kind: url.startsWith("#") ? "anchor" : "file", text, target: url } }] : []));
  return [...sections, ...links].sort((a, b) => a.range[0] - b.range[0]).map(({ range, fact }) => placed(range, fact));
}
