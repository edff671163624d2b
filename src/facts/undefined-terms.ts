/** Which terms a reader would look up in vain. */
import type { PolicyDocument } from "../document/model.js";
import { decodePath, resolvePath } from "../document/paths.js";
import { definitions } from "./definitions.js";
import { termKey } from "./term-key.js";
import { DEFINED_ELSEWHERE, WEAK_NOUNS } from "./term-words.js";
import { isDefined, type Term, type TermUse, terms } from "./terms.js";

export interface UndefinedTerm {
  /** As written at its first use. */
  readonly term: string;
  readonly first: TermUse;
  readonly count: number;
}

export interface Defined {
  /** Paths of documents whose definitions hold here too, from the repository's root. */
  readonly documents: readonly string[];
  readonly known: readonly string[];
  readonly minimumUses: number;
}

/** Undefined terms in the order of their first use; none where the document says that it uses another one's terms. */
export function undefinedTerms(doc: PolicyDocument, { documents, known, minimumUses }: Defined): UndefinedTerm[] {
  if (doc.sentences.some(({ text }) => (text.includes("defin") || text.includes("meaning") || text.includes("ascribed")) && DEFINED_ELSEWHERE.test(text))) return [];
  const elsewhere = new Set(known.map(termKey));
  for (const other of relatedDocuments(doc, documents)) for (const { key } of definitions(other)) elsewhere.add(key);
  const open = terms(doc).filter((term) => !term.defined && !isDefined(term.key, elsewhere));
  const sure = new Set(open.filter((term) => isUsedAsTerm(term, minimumUses)));
  // One use is enough beside other terms, or where it names a party or the thing itself.
  if (minimumUses <= 2) for (const term of open) if (isContractual(term)) sure.add(term);
  return open
    .filter((term) => sure.has(term))
    .map(({ term, uses }) => {
      const first = uses.find((use) => use.strong && use.to - use.from === use.term.length) ?? uses[0]!;
      return { term: first.to - first.from === first.term.length ? first.term : term, first, count: uses.length };
    });
}

/** Uses in small letters for each capitalised one from which on the capitals are slips. */
const SLIP = 12;
const INDEFINITE = new Set(["a", "an", "no", "such", "any", "each", "every"]);
const CONTRACTUAL = new Set(["service", "site", "website", "platform", "company", "software", "third party"]);
const isContractual = ({ key, uses }: Term): boolean => CONTRACTUAL.has(key) && uses.some(({ determiner, listed }) => determiner === "the" || determiner === "our" || determiner === "a" || listed);

/** Documents that this one supplements, that the options name, and that it links to as its terms or policies. */
function* relatedDocuments(doc: PolicyDocument, paths: readonly string[]): Generator<PolicyDocument> {
  const { surroundings } = doc;
  if (!surroundings) return;
  yield* surroundings.supplements;
  const linked = doc.links.filter(({ text, url }) => !NOT_A_FILE.test(url) && (COMPANION.test(text) || COMPANION.test(url))).map(({ url }) => resolvePath(surroundings.path, decodePath(url.split(/[?#]/)[0]!)));
  for (const path of new Set([...paths, ...linked])) {
    const other = path === undefined || path === surroundings.path ? undefined : surroundings.document(path);
    if (other) yield other;
  }
}
const NOT_A_FILE = /^(?:[a-z][a-z+.-]*:|[/#])/i;
const COMPANION = /\b(?:terms|conditions|agreement|privacy|polic(?:y|ies)|legal|glossary|definitions)\b/i;

/** Often enough, and with the signs of a term. */
function isUsedAsTerm({ key, uses, lowerCase, unusual }: Term, minimumUses: number): boolean {
  const words = key.split(" ");
  if (unusual) return uses.length >= minimumUses && uses.every(({ determiner }) => determiner) && uses.some(({ determiner }) => INDEFINITE.has(determiner));
  const determined = uses.filter(({ determiner }) => determiner).length;
  if (words.length === 1 && WEAK_NOUNS.has(key)) return uses.length >= Math.max(3, minimumUses) && (determined >= 3 || (determined >= 2 && uses.length >= lowerCase()));
  const strong = uses.filter((use) => use.strong).length;
  // Two capitals among dozens of small letters are slips.
  return strong >= minimumUses && (strong > 2 || lowerCase() <= strong * SLIP);
}
