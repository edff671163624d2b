/** Purposes and interests that a policy says it describes, and whether it does. */
import type { PolicyDocument, Range, Sentence } from "../../src/document/model.js";
import { documentKind } from "../../src/facts/kind.js";
import { statements } from "../../src/facts/statements.js";
import { saysItSupplements } from "../../src/facts/supplement.js";
import { namesInterest } from "../../src/laws/legitimate-interest.js";
import { read } from "../../src/reading/frames.js";

const STATED = "(?:are |is )?(?:as )?(?:stated|described|set out|set forth|outlined|listed|specified|explained|identified|mentioned|detailed)(?: (?:above|below|elsewhere))?";
const HERE = "in this (?:privacy )?(?:policy|notice|statement|document)\\b";
/** "for the purposes stated in this Privacy Policy" */
const PURPOSES_PROMISE = new RegExp(`\\bpurposes (?:that |which )?${STATED} ${HERE}`, "i");
/** "our legitimate interests as described in this policy" */
const INTERESTS_PROMISE = new RegExp(`\\blegitimate (?:rights and |business )?interests(?: of our company)?,? (?:that |which )?${STATED} ${HERE}`, "i");
/** Goes on to name them: "purposes described in this policy, including marketing", "…: to provide". */
const NAMED_AT_ONCE = /^[^.;]{0,80}?(?:\b(?:includ(?:es?|ing)|such as|namely|like|for example|e\.g\.)|:)/i;
/** "How we use your data", "Purposes", "Why we ask". */
const USE_HEADING = /\b(?:us(?:e|es|ing|age)|purposes?|why|what (?:we|I) do with|what (?:it|they|data|information) (?:is|are) for)\b(?! (?:of|from|and) (?:cookies|this (?:site|app|service)))/i;
const DATA = /\b(?:data|information|info|details|names?|address(?:es)?|e-?mails?|numbers?|photos?|pictures?|locations?|contacts?|logs?|identifiers?|ids?|content|messages|files|it|them|this|these|that)\b/i;
/** What something is done for. */
const PURPOSE = /\b(?:to (?!us\b|you\b|the\b|our\b|your\b|any|a\b|third)[a-z]+|for (?!example|as long|so long|\d|a period|more|further|any\b|instance)[a-z]+|so that|in order|because|when (?:you|we))\b/i;
const COLUMN = /\b(?:purposes?|why|reasons?|used? for|uses?)\b/i;
/** "companies we engage": what others do is no purpose of ours. */
const OTHERS = /^(?!we\b|our company\b|the company\b).*\b(?:company|companies|affiliates?|partners?|providers?|vendors?|third[- ]part(?:y|ies))\b/i;
const ACT = /\b(?:collect|gather|receiv|obtain|us(?:e|es|ed|ing)\b|process|analy|need|ask|stor|keep|kept|track|record|access)/i;

export interface EmptyPromise {
  readonly messageId: "purposes" | "interests";
  readonly at: Range;
  readonly words: string;
}

/** Sentences that lean on purposes or interests which stand nowhere. */
export function emptyPromises(doc: PolicyDocument): EmptyPromise[] {
  if (documentKind(doc) !== "policy" || saysItSupplements(doc)) return [];
  const purposes = promises(doc, "purposes", PURPOSES_PROMISE);
  const interests = promises(doc, "interests", INTERESTS_PROMISE);
  return [...(purposes.length > 0 && !statesPurposes(doc) ? purposes : []), ...(interests.length > 0 && !describesInterests(doc) ? interests : [])];
}

function promises(doc: PolicyDocument, messageId: EmptyPromise["messageId"], pattern: RegExp): EmptyPromise[] {
  return doc.sentences.flatMap(({ block, text, from }) => {
    const match = block.kind === "heading" || block.quoted ? null : pattern.exec(text);
    if (!match || NAMED_AT_ONCE.test(text.slice(match.index + match[0].length))) return [];
    return [{ messageId, words: match[0], at: block.text.range(from + match.index, from + match.index + match[0].length) }];
  });
}

/** Any purpose of what the operator itself does with data is enough. */
function statesPurposes(doc: PolicyDocument): boolean {
  return doc.sentences.some((sentence) => {
    const { block, text } = sentence;
    if (block.kind === "heading") return USE_HEADING.test(text);
    if (block.cell && COLUMN.test(block.cell.columnHeader)) return true;
    // An item says what for, and what introduces its list says what is done.
    if (block.lead && ACT.test(block.lead.text.text)) return true;
    return ACT.test(text) && !PURPOSES_PROMISE.test(text) && usesData(sentence);
  });
}

function usesData(sentence: Sentence): boolean {
  return read(sentence).frames.some((frame) => {
    const { verbClass, polarity, actor, reduced } = frame;
    if (OTHERS.test(frame.subject?.text ?? "")) return false;
    if ((verbClass !== "use" && verbClass !== "collect" && verbClass !== "keep") || polarity === "negative" || reduced || !(actor === "we" || actor === "passive")) return false;
    return DATA.test(frame.object?.text ?? "") && PURPOSE.test(sentence.text);
  });
}

const describesInterests = (doc: PolicyDocument): boolean =>
  (statements(doc).get("legitimate-interest") ?? []).some((mention) => !INTERESTS_PROMISE.test(mention.sentence.text) && namesInterest(mention)) || doc.blocks.some(({ kind, text }) => kind === "heading" && /\binterests\b/i.test(text.text));
