/** Announcements of a list that never comes: "you have the following rights:", and then the next section. */
import type { Block, PolicyDocument, Range } from "../document/model.js";
import { splitNumber } from "./headings.js";
import { memo } from "./memo.js";
import { isBare, isOfItsOwnTopic, isPartOfData, isProse, isQuestion, SHOWS_SOMETHING } from "./section-titles.js";

export interface MissingList {
  readonly range: Range;
  /** The announcement's last words. */
  readonly words: string;
  /** What stands where the list belongs; undefined: the document's end. */
  readonly next: Block | undefined;
  /** Headings with nothing below them that stand there too. */
  readonly bare: readonly Block[];
}

/** The words that announce a list, at the end of a paragraph: "you have the following rights:" */
const ANNOUNCES = /\b(?:following|as follows|below|these|includ(?:e|es|ing)|such as|namely|are|consists? of|for example|e\.g\.|in particular|by|to|we|you|if|when|where|that)\b[^.:]{0,80}:$/i;
const POINTS = "(?:rights?|cases|circumstances|situations|purposes|ways|exceptions|conditions|categories|types|kinds)";
/** "You have the following rights over your data.", "The following are the cases in which we use it." as a last sentence: the full stop does not end what it begins. */
const ANNOUNCES_FLATLY = new RegExp(String.raw`(?:^|\. )(?:[^.]{0,300}\b(?:have|exercise|has|enjoy|are|in|for) the following ${POINTS}\b[^.:]{0,60}|The following are (?:the |some )?${POINTS}\b[^.:]{0,160})\.$`, "i");
/** "we will explain the ways in which we use data": said by the only paragraph of a section, and kept nowhere in it. */
const PROMISES_POINTS = /(?:^|[,.] |\b(?:so|and|thus) )we (?:will|shall)(?: \w+ly)? (?:explain|describe|list|specify|set out)(?: to you)? the (?:ways|types|kinds|cases|circumstances|purposes|categories|methods) (?:by|in|for|of|that|how|we)\b[^.]{0,120}\.$/i;
/** What of such a sentence is shown. */
const FLAT_WORDS = /\b(?:we (?:will|shall)(?: \w+ly)? (?:explain|describe|list|specify|set out)\b|The following are\b)[^.:]*\.$/;
const ON_CONDITION = /\b(?:if|when|whenever|where|upon|once|requests?)\b/i;
/** "Our privacy policy explains:" lists what it explains. */
const POLICY_EXPLAINS = /^(?:our|this|the) (?:privacy )?(?:policy|notice|statement) (?:explains|describes|covers|answers|sets out)(?: the following(?: \w+)?)?:$/i;
/** Points of these lists are conditions, not sentences of their own. */
const FOLLOWING_CASES = /\bin the following (?:cases|circumstances|situations)\b[^:]*:$/i;
/** A sentence of its own, no condition ("With your consent, we may …"): "For business purposes, we may share statistics." */
const OWN_SENTENCE = /^(?!(?:with|if|when|where|to|as|in|upon|under|unless|after|by)\b)[^.:;]*\bwe (?:may|will|can|do|never|also)\b[^:;]*\.$/i;
/** Anything in the document may be such a thing. */
const ANY_THING = /\b(?:things|details|topics|sections|terms|points|policy|notice|statement|options)\b/i;
/** "the following categories of data:" */
const KNOWN_POINTS = /\bfollowing (?:\w+ ){0,3}(?:rights?|purposes|categories|types|kinds|cases|circumstances|situations|information|data|sources|parties|recipients|permissions|services|cookies)\b[^:]*:$/i;

/** Units of the announcement that are shown. */
const SHOWN = 50;

export const missingLists = memo((doc: PolicyDocument): readonly MissingList[] => {
  if (doc.unknowns.some(({ kind }) => kind === "include")) return [];
  return doc.blocks.flatMap((block) => {
    if (block.kind !== "paragraph" && block.kind !== "item") return [];
    const { text } = block.text;
    const isFlat = !text.endsWith(":");
    if (isFlat ? !ANNOUNCES_FLATLY.test(text) && !promisesPoints(block) : !ANNOUNCES.test(text) && !POLICY_EXPLAINS.test(text)) return [];
    const next = doc.blocks[block.index + 1];
    const bare = bareHeadings(doc, block);
    if (next && bare.length === 0 && !closes(doc, next, block)) return [];
    if (SHOWS_SOMETHING.test(doc.source.slice(block.range[0], bare.at(-1)?.range[1] ?? next?.range[0] ?? doc.source.length))) return [];
    const start = FLAT_WORDS.exec(text)?.index ?? shownFrom(text);
    const [first, last] = block.text.range(start, text.length);
    return [{ range: [first, bare.at(-1)?.range[1] ?? last] as const, words: text.slice(start), next, bare }];
  });
});

/** The section's only paragraph says what the section will say. */
const promisesPoints = ({ section, text }: Block): boolean => PROMISES_POINTS.test(text.text) && !ON_CONDITION.test(text.text) && section.blocks.length === 1 && section.children.length === 0 && (section.heading?.index ?? 0) > 1;

/** "The collection of personal data", "The use of personal data": titles with nothing below them where the list belongs. */
function bareHeadings(doc: PolicyDocument, block: Block): Block[] {
  const found: Block[] = [];
  for (let at = block.index + 1; doc.blocks[at] && isBare(doc, doc.blocks[at]!) && isPartOfData(doc.blocks[at]!.text.text); at++) found.push(doc.blocks[at]!);
  return found.length > 1 ? found : [];
}

/** What follows cannot be the list's first point. */
function closes(doc: PolicyDocument, next: Block, block: Block): boolean {
  const { section, text } = block;
  if (next.kind === "paragraph") {
    const after = doc.blocks[next.index + 1];
    return FOLLOWING_CASES.test(text.text) && OWN_SENTENCE.test(next.text.text) && (!after || after.kind === "heading");
  }
  if (next.kind !== "heading" || next.level > 6) return false;
  if (section.heading && next.level <= section.level && splitNumber(next.text.text, next.marker).number !== "" && splitNumber(section.heading.text.text, section.heading.marker).number !== "") return true;
  if (POLICY_EXPLAINS.test(text.text) || promisesPoints(block)) return next.level <= section.level + 1 && isProse(doc.blocks[next.index + 1]);
  if (next.level > section.level || !isProse(doc.blocks[next.index + 1]) || ANY_THING.test(text.text.slice(shownFrom(text.text)))) return false;
  return isOfItsOwnTopic(next.text.text) || (isQuestion(next.text.text) && KNOWN_POINTS.test(text.text));
}

/** Where the announcement's last words begin. */
function shownFrom(text: string): number {
  const from = Math.max(text.lastIndexOf(". ", text.length - 2) + 2, text.length - SHOWN, 0);
  return from <= 1 ? 0 : text.indexOf(" ", from - 1) + 1 || from;
}
