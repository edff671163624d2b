/** Places where an address belongs and none stands: slots of a template, and sentences that break off. */
import type { PolicyDocument, Range, Sentence } from "../document/model.js";
import { reachUs } from "./contact-phrases.js";
import { isContactSection } from "./contacts.js";
import { memo } from "./memo.js";

export interface EmptySlot {
  readonly range: Range;
  /** A slot can be filled; a sentence that breaks off has nothing to put the address in place of. */
  readonly isSlot: boolean;
}

/** `[your email]`, `{contact}`, `<insert e-mail>`. */
const BRACKETS = /[[{<]([^\][{}<>@]{2,60})[\]}>]/g;
const SLOT_WORDS = /\be-?mail\b|\bcontact (?:info(?:rmation)?|details|address|person)\b|^(?:insert|your|enter|add|company|developer)\b.+\b(?:address|contact)\b|^(?:TODO|TBD|TBA|X{3,}|FIXME)\b/i;
const NO_SLOT = /protected|\b(?:street|postal|postage|physical|mailing|office|billing|ip|web|site)\b|newsletter|subscri|cookie|template|list\b|link\b/i;
/** "INSERT EMAIL HERE", "YOUR_EMAIL". */
const CAPITAL_SLOT = /\b(?:INSERT|YOUR|ENTER|ADD)[ _-](?:[A-Z]+[ _-])?E-?MAIL(?:[ _-](?:ADDRESS|HERE)){0,2}\b/g;
/** "Email: TBD", "contact us at ____". */
const FILLER = /\b(?:e-?mail(?: address)?|contact(?: us)?|(?:us|me) at)\s?:?\s(TODO|TBD|TBA|FIXME|X{3,}|_{3,}|\.{4,})(?=[\s.,;)]|$)/gi;
/** What may stand right before a slot. */
const ANNOUNCES = /(?:\b(?:e-?mail(?: address)?|contact|at|to|via|through)|:)\s?$/i;
/** "contact us at." "contact us via or phone" */
const BREAKS_OFF = /\b(?:contact(?:ing)?|reach(?:ing)?|e-?mail(?:ing)?|writ(?:e|ing) to)(?: us| me| them)?(?: by e-?mail| via e-?mail)? (?:at|via)(?:\s?:)?(?=\s?[.,;)]|\s(?:or|and)\s|\s?$)/gi;
/** "the address that you contact us at": nothing is missing. */
const STRANDED = /\b(?:you|they|who|that|which) $/i;
/** Pictures and the like may hold what the words lack. */
const UNREADABLE = /<(?:img|svg|iframe|script|canvas|object|button|input|form)\b|!\[|\{\{|\{%|<%|mailto:|email-protection/i;

/** Units before a slot that say whether an address belongs there. */
const BEFORE = 200;

export const emptySlots = memo((doc: PolicyDocument): readonly EmptySlot[] => {
  const slots: EmptySlot[] = [];
  for (const sentence of doc.sentences) {
    const { block, text, from } = sentence;
    if (block.kind === "heading") continue;
    const add = (index: number, length: number, isSlot: boolean): void => {
      const range = block.text.range(from + index, from + index + length);
      if (range[1] > range[0] && !doc.unknowns.some((unknown) => unknown.range[0] < range[1] && range[0] < unknown.range[1])) slots.push({ range, isSlot });
    };
    if (/[[{<]/.test(text)) {
      for (const { 0: whole, 1: inner = "", index } of text.matchAll(BRACKETS)) {
        const before = text.slice(Math.max(0, index - BEFORE), index);
        if (SLOT_WORDS.test(inner) && !NO_SLOT.test(inner) && (reachUs(before) !== -1 || ANNOUNCES.test(before) || isContactSection(block.section))) add(index, whole.length, true);
      }
    }
    for (const { 0: whole, index } of text.matchAll(CAPITAL_SLOT)) if (!/[[{<]/.test(text[index - 1] ?? "")) add(index, whole.length, true);
    for (const { 0: whole, 1: filler = "", index } of text.matchAll(FILLER)) add(index + whole.length - filler.length, filler.length, true);
    if (/\b(?:at|via)\b/.test(text)) for (const { 0: whole, index } of text.matchAll(BREAKS_OFF)) if (isBreak(doc, sentence, index, index + whole.length)) add(index, whole.length, false);
  }
  return slots;
});

function isBreak(doc: PolicyDocument, { block, text, from }: Sentence, start: number, end: number): boolean {
  if (text.includes("@") || STRANDED.test(text.slice(Math.max(0, start - BEFORE), start))) return false;
  const [, sourceEnd] = block.text.range(from + start, from + end);
  const next = doc.blocks[block.index + 1];
  const isLast = from + end >= block.text.text.length - 1;
  // "contact us at:" and the address on the next lines
  if (isLast && text[end] !== "." && next && next.kind !== "heading" && next.section === block.section) return false;
  const behind = isLast ? Math.min(next?.range[0] ?? doc.source.length, sourceEnd + 400) : sourceEnd + 80;
  return !UNREADABLE.test(doc.source.slice(sourceEnd, behind)) && !doc.links.some((link) => link.block === block && link.from >= from + start && link.from <= from + end + 3);
}
