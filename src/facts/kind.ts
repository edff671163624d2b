/** What sort of text a file holds, so that a stray README gets a notice and not forty findings. */
import type { PolicyDocument } from "../document/model.js";
import { language } from "./language.js";
import { memo } from "./memo.js";

/** "policy": a privacy policy; "legal": terms, guidelines and the like; "other": no legal text at all. */
export type DocumentKind = "policy" | "legal" | "other";

const PRIVACY_TITLE = /\b(?:privacy|data protection|data policy|cookies?|personal (?:and \w+ )?(?:data|information)|how we (?:handle|treat|use|process|protect) (?:your|personal)|your (?:data|information))\b/i;
const LEGAL_TITLE = /\b(?:terms (?:of|and|&)|conditions|agreement|licen[cs]e|eula|guidelines|code of conduct|acceptable use|disclaimer|legal|refund|cancellation|copyright|dmca|trademark|security|compliance|abuse|restrictions|polic(?:y|ies))\b/i;
const PRIVACY_WORDS = /\b(?:privacy|personal (?:data|information)|personally identif\w+|your (?:data|information)|we (?:may )?(?:collect|share|store|process|retain)|cookies|third[- ]part(?:y|ies)|data (?:controller|protection|subject)|gdpr|ccpa|opt[- ]out|(?:collects?|stores?) (?:any|no|your|personal|user))\b/gi;
const LEGAL_WORDS = /\b(?:shall|agreement|liab(?:le|ility)|warrant(?:y|ies)|indemnif\w+|terminat\w+|prohibited|governing law|terms of (?:service|use)|hereby|violat\w+|rights|obligations?|policy|comply|compliance)\b/gi;
/** A file that is named so is meant so. */
const PRIVACY_PATH = /privacy[^/]*$/i;
/** The title may stand in the second line, or be read as a paragraph. */
const FIRST_BLOCKS = 3;
const LONGEST_TITLE = 120;
/** Words of a text too short to speak of data often. */
const SHORT = 300;
/** Share of words: one in … */
const PRIVACY_DENSITY = 120;
/** A short text needs more: READMEs quote licences. */
const LEGAL_DENSITY = 60;
const LONG_LEGAL_DENSITY = 140;
const LONG = 1500;

export const documentKind = memo((doc: PolicyDocument): DocumentKind => {
  if (language(doc) !== "en") return "policy";
  const headings = doc.blocks.filter((block) => block.kind === "heading" && block.level <= 2).slice(0, 2);
  const titles = [...headings, ...doc.blocks.slice(0, FIRST_BLOCKS)].map((block) => block.text.text).concat(frontMatterTitle(doc)).filter((title) => title.length < LONGEST_TITLE);
  const text = doc.blocks.filter((block) => block.kind !== "code").map((block) => block.text.text).join("\n");
  if (titles.some((title) => PRIVACY_TITLE.test(title)) && (standsTwice(PRIVACY_WORDS, text) || countOfWords(text) < SHORT)) return "policy";
  if (PRIVACY_PATH.test(doc.surroundings?.path ?? "") && !titles.some((title) => LEGAL_TITLE.test(title))) return "policy";
  const words = countOfWords(text);
  const privacy = text.match(PRIVACY_WORDS)?.length ?? 0;
  const legal = text.match(LEGAL_WORDS)?.length ?? 0;
  const legalTitle = titles.find((title) => LEGAL_TITLE.test(title));
  // "Policy" alone names privacy policies as often as others.
  if (legalTitle !== undefined && legal > 0) return legal > (/\bterms\b/i.test(legalTitle) ? privacy : privacy * 2) ? "legal" : "policy";
  if (privacy >= 2 && privacy * PRIVACY_DENSITY >= words) return "policy";
  if (legal >= 3 && legal * (words > LONG ? LONG_LEGAL_DENSITY : LEGAL_DENSITY) >= words) return "legal";
  return "other";
});

/** Blanks in readable text are folded to one. */
function countOfWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const blank = unit === 32 || unit === 10;
    if (inside && blank) count++;
    inside = !blank;
  }
  return inside ? count + 1 : count;
}

/** Stops at the second place; `pattern` is global. */
function standsTwice(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const twice = pattern.test(text) && pattern.test(text);
  pattern.lastIndex = 0;
  return twice;
}

const frontMatterTitle = (doc: PolicyDocument): string => /^title[ \t]*[:=](.+)$/m.exec(doc.frontMatter?.value ?? "")?.[1] ?? "";
