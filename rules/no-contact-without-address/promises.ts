/** Sentences that send the reader to the operator, or promise an answer. */
import type { Block, PolicyDocument, Range } from "../../src/document/model.js";

export type PromiseKind = "pointer" | "invitation" | "reply" | "request";

export interface ContactPromise {
  readonly kind: PromiseKind;
  readonly words: string;
  readonly at: Range;
  readonly block: Block;
}

const US = "(?:us|me|our (?:[\\w-]+ ){0,3}(?:team|staff|office|department|officer)|the (?:developers?|owners?|team|app|site|authors?|operators?))";
/** Strongest first: of several in a sentence the first counts. Each leads up to the words that matter. */
const PROMISES: readonly (readonly [kind: PromiseKind, pattern: RegExp])[] = [
  // "at the address below", "through the contact information provided in this policy"
  ["pointer", /\b(?:at|to|using|through|via|by) (?:the|our|one of the) (?:following )?(?:(?:e-?mail|postal|mailing|contact) )?(?:address(?:es)?|contact (?:information|details|channels?)|contacts) (?:below|above|provided|listed|given|indicated|specified|mentioned|stated|set (?:out|forth)|inside|in (?:this|the)|at the (?:end|bottom|top))\b|\b(?:at|to|using|through|via|by) the (?:above|below|following)(?:[- ]mentioned|[- ]listed)? (?:(?:e-?mail|postal|mailing|contact) )?(?:address(?:es)?|contact (?:information|details)|contacts)\b/i],
  // "please contact us", "you may contact us to …", "do not hesitate to email us"
  ["invitation", new RegExp(`\\b(?:contact|notify|inform|e-?mail|write to|ask|tell|message|call|reach(?: out to)?|get in touch with|(?:send|submit) (?:an? )?(?:e-?mails?|requests?|letters?|questions?) to) ${US}(?![\\w-])`, "i")],
  ["invitation", /\b(?:let (?:us|me) know|(?:get in touch|reach out)(?! (?:to|with) (?:you|them)\b))(?![\w-])/i],
  // "we will reply within thirty days"
  ["reply", /\b(?:we|I) (?:will|shall|aim to|try to|endeavou?r to|strive to|usually|generally|promise to)(?: (?:also|then|usually|generally|always|promptly))? (?:reply|respond|answer|get back to you)\b/i],
  // "or request the deletion of such data"
  ["request", /\b(?:may|can|could|right to|entitled to|or) (?:[\w,/]+ ){0,4}(?<words>request (?:the |that we |us to |access|correction|deletion|erasure|a copy))/i],
];
/** It tells what happens when readers write, or that nobody needs to. */
const DESCRIBES = /\b(?:when(?:ever)?|if|after|once|where|each time|every time|in case|unless|by|for|how|who|users?|people|children|parents?|which) (?:you |they |a user |users? |chooses? to |decide to |want to |wish to |first |also |directly )*$/i;
const NO_PROMISE = /\b(?:do(?:es)? not|don['’]t|cannot|can['’]t|never|no need to|without (?:having to )?|not (?:have|need) to|may not|must not|third part(?:y|ies)|they (?:may|will|can)|authorit(?:y|ies)|provider|from (?:you )?(?:to )?|used? to|allows? you to)\s*$/i;
/** "If you choose to contact us, we keep …" */
const HESITATE = /\b(?:not|n['’]t) hesitate to\s*$/i;
/** The reader is told: as an order, or as what can be done. */
const TELLS = /(?:^|[,;:—–-]\s?|\b(?:please|simply|just|kindly|always|first|may|can|could|should|must|to|and|or|then|feel free to|you)\s)$/i;
const QUESTION = /\?$/;
/** A slot that nobody filled in is no-placeholder-text's. */
const SLOT = /\[[^\][]{3,40}\]/;
/** "Contact us", alone: an entry of a menu. */
const SHORTEST = 25;
/** The longest quotation. */
const LONGEST = 60;

/** Every promise once, in the order of the text. */
export function contactPromises(doc: PolicyDocument): ContactPromise[] {
  const found: ContactPromise[] = [];
  for (const { block, text, from } of doc.sentences) {
    if (block.kind === "heading" || block.quoted || QUESTION.test(text) || SLOT.test(text) || block.text.text.length < SHORTEST) continue;
    for (const [kind, pattern] of PROMISES) {
      const match = pattern.exec(text);
      if (!match) continue;
      const before = text.slice(Math.max(0, match.index - LONGEST), match.index);
      const isInvitation = kind === "invitation";
      if (isInvitation && !HESITATE.test(before) && (!TELLS.test(before) || DESCRIBES.test(before) || NO_PROMISE.test(before))) continue;
      const start = match.index + match[0].length - (match.groups?.["words"] ?? match[0]).length;
      const end = endOfWords(text, start, match.index + match[0].length);
      // A link, though a broken one, or a block of code behind it says how; an address in it was read with the contacts.
      if (doc.links.some((link) => link.block === block && !/^mailto:/i.test(link.url) && link.from < from + end && link.to > from + start) || (kind === "pointer" && doc.blocks[block.index + 1]?.kind === "code")) break;
      found.push({ kind, words: text.slice(start, end), at: block.text.range(from + start, from + end), block });
      break;
    }
  }
  return found;
}

/** As far as the clause goes, on whole words. */
function endOfWords(text: string, start: number, end: number): number {
  const rest = /^[^,.;:!?()]*/.exec(text.slice(end))![0].length;
  if (end + rest - start <= LONGEST) return end + text.slice(end, end + rest).trimEnd().length;
  const cut = text.lastIndexOf(" ", start + LONGEST);
  return Math.max(cut, end);
}
