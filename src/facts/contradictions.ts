/** What the operator says in two ways that cannot both hold. */
import type { Block, PolicyDocument, Range } from "../document/model.js";
import { contradictoryPractices } from "./contradictory-practices.js";
import { memo } from "./memo.js";

export interface Saying {
  readonly words: string;
  readonly range: Range;
}

export interface Contradiction {
  /** - contradiction: of two places; - consent: consent is asked for, or the reader only told; - identity: what identifies nobody counts as identifying. */
  readonly kind: "contradiction" | "consent" | "identity";
  readonly here: Saying;
  /** The other of two places. */
  readonly there?: Saying;
}

/** Two sayings that take each other back, wherever they stand. */
interface Opposites {
  /** A group named `words` narrows what is quoted, at the end of the match. */
  readonly here: RegExp;
  readonly there: RegExp;
  /** A sentence with it says less, or speaks of something else. */
  readonly unless: RegExp;
}

const OPPOSITES: readonly Opposites[] = [
  {
    // "We guarantee the safety of your data", and "we are unable to offer any guarantee".
    here: /\b(?:(?:cannot|can not|can['’]t|do not|don['’]t) guarantee|unable to guarantee|(?:unable to|cannot|can not|can['’]t|do not|don['’]t) (?:offer|give|provide|make) (?:any |a )?guarantees?)\b/i,
    there: /\bwe (?:fully |always |can |will )?guarantee (?:you )?(?:(?:the|that|your|all|full) ){0,3}(?:(?:personal )?(?:data|information) (?:is|are|will be|remains?) (?:always )?(?:secure|safe|protected|confidential)|security|safety|confidentiality|protection|safe use)\b/i,
    unless: /\b(?:absolute\w*|complete\w*|perfect\w*|transmi\w+|transferred|you send|(?:over|via) the internet|if|when|unless|third[- ]part\w+|payment|availability|accuracy|links?|websites?)\b|100 ?%/i,
  },
  {
    // "Changes take effect when they are posted", and "we tell you before the changes take effect".
    here: /\b(?:changes|updates|modifications|amendments|revisions)\b[^.;:]{0,60} (?<words>(?:(?:are|become|will become|shall become|will be|shall be) effective|(?:will |shall )?(?:take|come into|go into) effect),? (?:immediately|(?:as soon as|when|upon|once|after|at the time) (?:(?:they|these|the changes|we|their|its) )?(?:(?:are|have been) )?(?:posted|posting|post|published|publication|publish)))\b/i,
    there: /\b(?:notif\w+|notice|inform|tell|let you know|e-?mail|announce)\b[^.;]{0,160}\b(?<words>(?:prior to|before|in advance of) (?:the|any|such|these|those|a) (?:changes?|updates?|modifications?|amendments?|revisions?) (?:(?:will |shall )?(?:becomes?|becoming) effective|(?:will |shall )?(?:takes?|taking|comes? into|coming into|goes? into|going into) effect))\b|\b(?:prior to|before|in advance of) (?:the|any|such|these|those|a) (?:changes?|updates?|modifications?|amendments?|revisions?) (?:(?:will |shall )?becomes? effective|(?:will |shall )?(?:takes?|comes? into|goes? into) effect),? we (?:will|shall) (?:notify|inform|tell|let|e-?mail|announce)\b/i,
    unless: /\b(?:material\w*|significant\w*|substantial\w*|important|major|unless|except|otherwise|where|days|required)\b/i,
  },
];
/** "not … without your consent, unless we notify you": then telling is enough. */
const CONSENT_OR_NOTICE = /\b(?:not|never)\b[^.;]{3,120}\bwithout (?:your|the user['’]s|users['’]) (?:(?:explicit|express|prior|written|specific) ){0,2}(?:consent|permission|approval),? unless we (?:(?:first|have|will) )?(?:notif\w+|inform\w*|tell|e-?mail|post|announce|(?:provide|give|send)s? (?:you )?(?:with )?(?:an? |prior |any )?(?:[\w-]+ ){0,2}(?:notice|notification))\b/i;
/** "… that can identify you. It includes personal and non-personal information": what identifies nobody counts as identifying. */
const IDENTITY = /\b(?:means?|refers to|is defined as)\b[^.;:]{0,80}\bidentif(?:y|ies|iable)\b[^.;:]{0,60}[.;,]? (?<words>(?:(?:generally|usually|typically),? )?(?:(?:it|this|which|and|such information) )?(?:may |can |also )?includ(?:es?|ing) (?:both )?(?:personal (?:information |data )?(?:and|or) )?(?:non-?personal(?:ly[- ]identifiable)?|non-?identif\w+|anonymous) (?:information|data))\b/i;

function find({ sentences }: PolicyDocument, pattern: RegExp, unless: RegExp): Saying | undefined {
  for (const { block, text, from } of sentences) {
    if (block.kind === "heading" || block.quoted) continue;
    const match = pattern.exec(text);
    if (!match || unless.test(text)) continue;
    const words = match.groups?.["words"] ?? match[0];
    return saying(block, from + match.index + match[0].lastIndexOf(words), words.length);
  }
  return undefined;
}

const saying = (block: Block, from: number, length: number): Saying => ({ words: block.text.text.slice(from, from + length), range: block.text.range(from, from + length) });

/** In the order of the text. */
export const contradictions = memo((doc: PolicyDocument): readonly Contradiction[] => {
  const found: Contradiction[] = contradictoryPractices(doc).map(({ denial, practice }) => ({ kind: "contradiction", here: denial, there: practice }));
  for (const { here, there, unless } of OPPOSITES) {
    const one = find(doc, here, unless);
    const other = one && find(doc, there, unless);
    if (one && other) found.push({ kind: "contradiction", here: one, there: other });
  }
  for (const block of doc.blocks) {
    if (block.kind === "heading" || block.kind === "code" || block.quoted) continue;
    const { text } = block.text;
    const consent = text.includes("without") ? CONSENT_OR_NOTICE.exec(text) : null;
    if (consent) found.push({ kind: "consent", here: saying(block, consent.index, consent[0].length) });
    const identity = text.includes("identif") ? IDENTITY.exec(text) : null;
    const words = identity?.groups?.["words"];
    if (identity && words) found.push({ kind: "identity", here: saying(block, identity.index + identity[0].length - words.length, words.length) });
  }
  return found.sort((a, b) => a.here.range[0] - b.here.range[0]);
});
