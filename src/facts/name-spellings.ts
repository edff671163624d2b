/** Names that a document spells in two ways: "GitHub" and "Github", "TokBox" and "ToxBox". */
import type { Block, PolicyDocument, Range } from "../document/model.js";
import { memo } from "./memo.js";

export interface OddSpelling {
  /** As written here. */
  readonly written: string;
  /** As written elsewhere, or as the name's owner writes it. */
  readonly usual: string;
  /** How often the usual spelling stands in the document. */
  readonly times: number;
  readonly range: Range;
}

interface Use {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** A capitalised word that begins no longer one, and is no part of an address, a path or a package name. */
const NAME = /(?<![\p{L}\p{N}@./_:#&-])[A-Z][A-Za-z]{3,30}(?![\p{L}\p{N}@_]|\.[a-z]|[/-][a-z]|:\/\/)/gu;
/** A capital inside: the spelling is deliberate. */
const INNER_CAPITAL = /^[A-Z][a-z]+(?:[A-Z][a-z]*)+$/;
/** How often the usual spelling must stand for a slip of one letter to be told. */
const USUAL = 3;
const LETTERS = 6;

/** Every odd spelling, in the order of the text. */
export const oddSpellings = memo((doc: PolicyDocument): readonly OddSpelling[] => {
  const uses = usesOfNames(doc);
  const found: OddSpelling[] = [];
  const add = (written: string, usual: string): void => {
    for (const { block, from, to } of uses.get(written)!) found.push({ written, usual, times: uses.get(usual)?.length ?? 0, range: block.text.range(from, to) });
  };
  const names = [...uses.keys()];
  const usualOf = new Map<string, string>();
  for (const name of names) {
    if (!INNER_CAPITAL.test(name)) continue;
    const folded = name.toLowerCase();
    const best = usualOf.get(folded);
    if (!best || uses.get(name)!.length > uses.get(best)!.length) usualOf.set(folded, name);
  }
  for (const name of names) {
    const usual = usualOf.get(name.toLowerCase()) ?? KNOWN.get(name.toLowerCase());
    if (usual && usual !== name && name !== name.toUpperCase() && (KNOWN.get(usual.toLowerCase()) === usual || uses.get(usual)!.length > uses.get(name)!.length)) add(name, usual);
  }
  const hosts = hostsOf(doc);
  const isOnlyInTitle = (name: string): boolean => uses.get(name)!.every(({ block }) => block === doc.title);
  const inTitle = new Set(names.filter(isOnlyInTitle));
  for (const usual of names) {
    const times = uses.get(usual)!.length;
    if (times < 2 || usual.length < LETTERS) continue;
    // Only names whose spelling is beyond doubt: "Iceland" is no slip of "Ireland".
    const isSure = times >= USUAL && (INNER_CAPITAL.test(usual) || WELL_KNOWN.has(usual) || hosts.includes(usual.toLowerCase()));
    for (const name of isSure ? names : inTitle) {
      if (!isSlip(name, usual) || uses.get(name)!.length > 1 || name.toLowerCase() === usual.toLowerCase()) continue;
      if ((isSure || (!inTitle.has(usual) && isName(doc, usual))) && isName(doc, name)) add(name, usual);
    }
  }
  return found.sort((a, b) => a.range[0] - b.range[0]);
});

/** Spellings that their owners insist on and writers miss. */
const KNOWN = new Map(
  "GitHub GitLab YouTube PayPal LinkedIn TikTok WordPress WhatsApp OpenAI AdMob AdSense SoundCloud HubSpot DoubleClick WooCommerce BigQuery CloudFront"
    .split(" ")
    .map((name) => [name.toLowerCase(), name] as const),
);

function usesOfNames(doc: PolicyDocument): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const block of doc.blocks) {
    if (block.kind === "code") continue;
    for (const { 0: name, index } of block.text.text.matchAll(NAME)) {
      if (block.marks.some((mark) => (mark.kind === "code" || mark.kind === "deleted") && mark.from <= index && index < mark.to)) continue;
      const use = { block, from: index, to: index + name.length };
      const list = uses.get(name);
      if (list) list.push(use);
      else uses.set(name, [use]);
    }
  }
  return uses;
}

const WELL_KNOWN: ReadonlySet<string> = new Set("Google Facebook Amazon Android Microsoft Instagram Twitter Firebase Stripe Cloudflare Mailchimp Pinterest Snapchat Discord Mozilla Shopify Sentry Mixpanel Amplitude".split(" "));

/** Everybody knows the company; a policy that explains what it does speaks of somebody else. */
export const isWellKnown = (name: string): boolean => WELL_KNOWN.has(name) || KNOWN.has(name.toLowerCase());

/** Host names and addresses that the document links to, in one string. */
const hostsOf = (doc: PolicyDocument): string => doc.links.map(({ url }) => HOST.exec(url)?.[1]?.toLowerCase() ?? "").join(" ");
const HOST = /^(?:https?:\/\/|mailto:[^@]*@)([\w.-]+)/;

/** No English word: nowhere in small letters, and not the same word with another ending. */
function isName(doc: PolicyDocument, name: string): boolean {
  const small = name.toLowerCase();
  return !doc.sentences.some(({ text }) => {
    const at = text.indexOf(small);
    return at >= 0 && !/[@./]/.test(text.charAt(at - 1));
  });
}

/** One letter left out, put in, exchanged or swapped with its neighbour, not at the end of the word. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  // What differs at the end is a plural, a possessive or an adjective.
  if (left.length <= 1 && right.length <= 1) return end > 0;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
