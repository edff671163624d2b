/** Does a sentence that relies on a legitimate interest say which? */
import type { Statement } from "../facts/statements.js";

/** What follows names it: "in keeping …", "to prevent …", "such as …", ": …", "(fraud prevention)". */
const BEHIND = /^[^.;]{0,60}?(?:\s(?:is that|is|in|of|to|for|such as|including|like|namely|because)\b|[:(–—-])\s*(?!law\b|which we\b|us\b|our (?:legitimate )?interests?\b|(?:a )?third part|the legal basis|processing (?:your )?(?:personal )?(?:data|information)\b[^.]{0,3}$|Art)\S+/i;
/** What comes before names it: "To prevent fraud, in our legitimate interest", "… is our legitimate interest". */
const BEFORE = /\b(?:to|for|in order to|because|since|purposes? of|as|ensur\w+|improv\w+|protect\w+|prevent\w*|secur\w+|market\w*|analy\w+|operat\w+|provid\w+|maintain\w*|process\w*|us(?:e|ing))\s+\S+/i;

export function namesInterest({ sentence, from, to }: Statement): boolean {
  const { text, block } = sentence;
  // A row or an item stands beside what it is the ground of.
  if (block.kind === "cell" || (block.kind === "item" && block.lead !== undefined && text.length > to - from + 20)) return true;
  // A label: what it means follows in the next sentence.
  if (/^[\s*]*[:–—]/.test(text.slice(to)) || BEHIND.test(text.slice(to))) return true;
  return BEFORE.test(text.slice(0, from).replace(/^(?:where|if|when|to the extent)\b[^,]*/i, ""));
}
