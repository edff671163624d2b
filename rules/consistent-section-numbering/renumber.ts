/** The right number of a section or list entry, where it is beyond doubt. */
import type { RuleTextEditor } from "@eslint/core";
import type { Block, PolicyDocument, Range } from "../../src/document/model.js";
import { splitNumber } from "../../src/facts/headings.js";
import { sectionNumbers, sectionReferences } from "../../src/facts/references.js";
import type { Finding } from "../../src/rule/define.js";

/** One numbered thing in the order of the text, with its siblings' common beginning: "4." of "4.2". */
export interface Numbered {
  readonly block: Block;
  readonly number: string;
  readonly series: string;
  readonly ordinal: number;
}

/** The number that a sibling must have had, where its neighbours leave room for one only. */
export function certainOrdinal(doc: PolicyDocument, before: Numbered, member: Numbered, next: Numbered | undefined): number | undefined {
  const right = before.ordinal + 1;
  if (member.ordinal === right || member.ordinal === 1 || next?.ordinal !== right + 1) return undefined;
  return member.series !== "list" && sectionNumbers(doc).has(withOrdinal(member, right)) ? undefined : right;
}

const withOrdinal = ({ series }: Numbered, ordinal: number): string => (series === "A" ? String.fromCharCode(64 + ordinal) : `${series === "list" ? "" : series}${ordinal}`);

/** How far the last siblings are off, where all of them are by the same: one was pasted before them, or cut from a list whose builder closes the gap. */
export function shiftOf(doc: PolicyDocument, before: Numbered, rest: readonly Numbered[]): number {
  const [first] = rest;
  const shift = before.ordinal + 1 - first!.ordinal;
  if (!(shift === 1 || (shift < 0 && first!.series === "list" && doc.format === "markdown")) || rest.some(({ ordinal }, index) => ordinal !== first!.ordinal + index)) return 0;
  return first!.series === "list" || !isReferredTo(doc, rest) ? shift : 0;
}

/** Other numbers would have to move along: references, subsections, anchors made of them. */
function isReferredTo(doc: PolicyDocument, members: readonly Numbered[]): boolean {
  const isOneOf = (number: string): boolean => members.some((member) => number === member.number || number.startsWith(`${member.number}.`));
  return (
    sectionReferences(doc).some(({ number }) => isOneOf(number)) ||
    [...sectionNumbers(doc)].some((number) => isOneOf(number) && !members.some((member) => member.number === number)) ||
    sectionNumbers(doc).has(withOrdinal(members.at(-1)!, members.at(-1)!.ordinal + 1)) ||
    doc.links.some(({ url }) => /^#.*\d/.test(url))
  );
}

/** Units before the words in which their marker stands. */
const LONGEST_MARKER = 20;

/** Nothing where a number is written in another way in the source. */
export function renumbering(doc: PolicyDocument, members: readonly Numbered[], shift: number): Finding["suggest"] {
  const places = members.map((member) => numberPlace(doc, member));
  if (shift === 0 || places.includes(undefined)) return [];
  const [right, last] = [members[0]!, members.at(-1)!].map((member) => withOrdinal(member, member.ordinal + shift)) as [string, string];
  const fix = (fixer: RuleTextEditor) => members.map((member, index) => fixer.replaceTextRange([...places[index]!], withOrdinal(member, member.ordinal + shift)));
  return [{ messageId: members.length === 1 ? "renumber" : "renumberAll", data: { right, last }, fix }];
}

function numberPlace(doc: PolicyDocument, { block, number }: Numbered): Range | undefined {
  const { text } = block.text;
  const isMarker = block.marker.toUpperCase().includes(number);
  const [textStart] = block.text.range(0, 1);
  const from = Math.max(0, textStart - LONGEST_MARKER);
  // A marker stands right before the words, another number right before the heading's name.
  const before = isMarker ? doc.source.slice(from, textStart) : text.slice(0, text.length - splitNumber(text).name.length);
  const index = before.toUpperCase().lastIndexOf(number);
  if (index < 0) return undefined;
  const at = isMarker ? from + index : block.text.range(index, index + 1)[0];
  return doc.source.slice(at, at + number.length).toUpperCase() === number ? [at, at + number.length] : undefined;
}
