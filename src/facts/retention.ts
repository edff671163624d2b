/** How long personal data is kept, and when it is deleted: every statement of the document, with what it says. */
import type { PolicyDocument, Section } from "../document/model.js";
import { language } from "./language.js";
import { memo } from "./memo.js";
import { type Ground } from "./retention-phrases.js";
import { RetentionReader } from "./retention-reader.js";
import { scopeOf } from "./retention-scope.js";
import type { RetentionStatement } from "./retention-statement.js";
import { CHILD, DISCOVERY, LABEL } from "./retention-words.js";

export type { RetentionClass, RetentionStatement } from "./retention-statement.js";

/** Words that leave "data" what it is: everything, not one category. */
const GENERIC = new Set("such all any only also above aforementioned said same your the our customer customers user users user's users' personal personally identifiable identifying private sensitive collected submitted provided stored relevant necessary required other certain some these this of type types kind kinds category categories piece pieces and or data information info details record records content pii it them those everything what".split(" "));
/** Here the noun ends. */
const NOUN_END = new Set("about that which you we i they provide provides give share submit collect process hold receive on in from to for with at by relating related concerning regarding as is are".split(" "));

/** Is it said of data as such, and not of one category of it? */
function isOfAllData(subject: string): boolean {
  for (const [word] of subject.toLowerCase().replaceAll("’", "'").matchAll(/[a-z'-]+/g)) {
    if (NOUN_END.has(word)) return true;
    if (!GENERIC.has(word)) return false;
  }
  return true;
}

/** A general sentence that a whole list or table of periods goes with says what the list makes exact. */
const LIST_LENGTH = 3;
const GENERAL: ReadonlySet<Ground> = new Set<Ground>(["necessity", "purpose", "law", "business", "entitlement", "schedule", "elastic", "relevance"]);

function softenListed(statements: readonly RetentionStatement[]): RetentionStatement[] {
  const listed = statements.filter(({ class: kind, sentence: { block } }) => (kind === "period" || kind === "event" || kind === "statute") && (block.kind === "cell" || block.kind === "item" || block.kind === "description" || LABEL.test(block.text.text)));
  return statements.map((statement) => {
    if (!statement.firm || statement.class !== "vague" || !GENERAL.has(statement.ground)) return statement;
    const { block } = statement.sentence;
    if (block.cell || block.kind === "item" || !isOfAllData(statement.subject)) return statement;
    let near = 0;
    for (const other of listed) if (isNear(block.section, other.sentence.block.section) && ++near === LIST_LENGTH) return { ...statement, firm: false };
    return statement;
  });
}

/** The same section, or one inside the other, or both under one heading about keeping. */
function isNear(a: Section, b: Section): boolean {
  if (a === b || a.parent === b || b.parent === a) return true;
  return a.parent !== undefined && a.parent === b.parent && a.parent.level > 0 && scopeOf(a.parent);
}

/** Statements about retention, in the order of the text. English only. */
export const retention = memo((doc: PolicyDocument): readonly RetentionStatement[] => {
  if (language(doc) !== "en") return [];
  const reader = new RetentionReader(doc);
  for (const sentence of doc.sentences) reader.sentence(sentence);
  return softenListed(reader.found);
});

/** Grounds that tell nothing of time. */
const TIMELESS = new Set<string>(["bare", "discovery", "immediate", "purpose-only", "temporary"]);
/** "Kept only for the purpose of answering you" bounds the time, if by no date. */
const ONLY_FOR = /\bonly (?:for|to|as)\b/i;

/** Does the statement say, however loosely, how long something is kept? A bare promise to delete does not, nor what happens to a child's data found by accident. */
export function tellsTime({ class: kind, ground, text }: RetentionStatement): boolean {
  if (kind === "vague-deletion" && CHILD.test(text) && DISCOVERY.test(text)) return false;
  return !TIMELESS.has(ground) || (ground === "purpose-only" && ONLY_FOR.test(text));
}

/** Sends the reader to where the periods stand: "see the retention section of our main policy". */
const ELSEWHERE = /\b(?:retention|how long (?:we|your|it|data)|retain(?:ed)? (?:your|personal))\b.{0,120} (?:policy|notice|page|section|document|statement|schedule)\b|\b(?:policy|notice|section)\b.{0,60} (?:retention|how long we)\b/i;

/** The other text is named, not linked. */
const OUR_POLICY = /\b(?:see|refer to|read|in|of) (?:[^.]{0,60} )?our (?:main |general )?privacy (?:policy|notice|statement)\b/i;

/** Does the document say, exactly or not, how long personal data is kept; or that none is; or where to read it? */
export const answersRetention = memo((doc: PolicyDocument): boolean => {
  if (retention(doc).some(tellsTime)) return true;
  return doc.sentences.some((sentence) => sentence.block.kind !== "heading" && ELSEWHERE.test(sentence.text) && (OUR_POLICY.test(sentence.text) || doc.links.some((link) => link.block === sentence.block)));
});
