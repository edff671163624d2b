/** Two promises of the operator that cannot both hold: never collect, sell or share X, and collect, sell or share X. */
import type { PolicyDocument, Range, Sentence } from "../document/model.js";
import { read } from "../reading/frames.js";
import type { Frame } from "../reading/frame.js";
import { dataKinds, PERSONAL_DATA } from "./data-kinds.js";
import { memo } from "./memo.js";

export interface Practice {
  readonly sentence: Sentence;
  readonly act: "collect" | "sell" | "share";
  readonly denied: boolean;
  /** "email address" …, or "personal data" for the whole. */
  readonly what: string;
  /** The verb and what it takes. */
  readonly words: string;
  readonly range: Range;
}

export interface Contradiction {
  readonly denial: Practice;
  readonly practice: Practice;
}

/** Words that open a way out: then the denial is no absolute one, or the practice is the exception. */
const EXCEPTION = /\b(?:except|unless|other than|apart from|without (?:your|the|their|first|prior|explicit|express|obtaining|user)|only|solely|knowingly|intentionally|deliberately|actively|directly|actual|until|beyond|more than|further|additional|any other|otherwise|outside|unnecessary|not necessary|for (?:the purpose|marketing|advertising|their|direct|commercial|any other|monetary|money|other)|in exchange|in order to|to third parties for|as (?:described|set out|stated|defined|outlined)|if you|when you|where you|right to|rights|with your|at your|upon your|your consent|your permission|your direction|in (?:certain|some|limited|the event|connection)|by default|anonym\w+|aggregate\w*|de-?identified|sensitive|special categor\w+)\b/i;
/** Whose data, or where: a promise for some is none for all. */
const SCOPE = /\b(?:child(?:ren)?|minors?|kids|under (?:the age of )?\d+|students?|employees?|applicants?|candidates?|California|Nevada|Colorado|Virginia|EEA|European|residents?|visitors?|guests?|anonymous(?:ly)?|this (?:feature|extension|page|form|section|website)|free (?:plan|version)|local(?:ly)?|offline|third[- ]part(?:y|ies)(?:'s?|’s?)? (?:may|sites|services)|merger|acquisition|bankruptcy|assets|substantially all|reorgani[sz]ation|CCPA|CPRA|under (?:the|California) law|payment processor|Stripe|PayPal)\b/i;
/** What the operator only gets when somebody acts on his own. */
const VOLUNTARY = /\b(?:if|when|where|whenever|should|voluntar\w+|choose|opt(?:ional(?:ly)?)?|may provide|you provide|you give|you submit|you send|contact us|request\w*)\b/i;
const RECIPIENT = /\b(?:third[- ]part(?:y|ies)|advertis(?:ers|ing (?:partners|networks|companies))|partners|other companies|data brokers)\b/i;
const LONGEST = 90;

const NEGATION = /\b(?:not|never|no|nor|cannot|nothing|none)\b|n['’]t\b/i;
const ACT = /\b(?:collect|gather|obtain|receiv|record|access|track|sell|sold|rent|shar|disclos|transfer|pass|send|sent|releas)/i;

export const contradictions = memo((doc: PolicyDocument): readonly Contradiction[] => {
  // Sentences are read only where a contradiction can be: most policies deny nothing flatly.
  const denials = practicesIn(doc, (text) => NEGATION.test(text) && ACT.test(text)).filter(({ denied }) => denied);
  if (denials.length === 0) return [];
  const wanted = new Set(denials.map(({ act, what }) => `${act} ${what}`));
  const practices = practicesIn(doc, (text) => ACT.test(text)).filter(({ denied, act, what }) => !denied && wanted.has(`${act} ${what}`));
  const found: Contradiction[] = [];
  for (const denial of denials) {
    const practice = practices.find(({ act, what, sentence }) => act === denial.act && what === denial.what && sentence !== denial.sentence);
    if (practice && !found.some((known) => known.practice === practice || (known.denial.act === denial.act && known.denial.what === denial.what))) found.push({ denial, practice });
  }
  return found;
});

function practicesIn(doc: PolicyDocument, mayHold: (text: string) => boolean): Practice[] {
  return doc.sentences.flatMap((sentence) => {
    const { block, text } = sentence;
    if (block.kind === "heading" || block.quoted || block.cell || text.endsWith("?") || !mayHold(text)) return [];
    if (SCOPE.test(text) || SCOPE.test(block.section.title) || EXCEPTION.test(text)) return [];
    return read(sentence).frames.flatMap(practicesOf);
  });
}

function practicesOf(frame: Frame): Practice[] {
  const { verbClass, sentence, polarity } = frame;
  if (verbClass !== "collect" && verbClass !== "sell" && verbClass !== "share") return [];
  const isOperator = frame.actor === "we" || (frame.actor === "passive" && verbClass !== "collect");
  if (!isOperator || frame.modality === "ask" || frame.modality === "purpose" || frame.modality === "should" || (!frame.finite && polarity === "positive") || frame.ceases) return [];
  const { block } = sentence;
  if (SCOPE.test(frame.lead) || EXCEPTION.test(frame.lead)) return [];
  const denied = polarity === "negative";
  // A denial whose next words take it back: "However, we …".
  if (denied && /^(?:however|but|unless|except|that said|nevertheless)\b/i.test(block.text.text.slice(sentence.to).trimStart())) return [];
  if (!denied && VOLUNTARY.test(sentence.text)) return [];
  const object = frame.object?.text ?? "";
  const what = verbClass === "collect" ? (denied ? dataKinds(sentence.text.slice(frame.verb.from - sentence.from)) : dataKinds(object)) : PERSONAL_DATA.test(object) ? ["personal data"] : [];
  if (verbClass === "collect" && denied && /^(?:any )?(?:personal|information|data)\b/i.test(object) && !/\b(?:such as|like|including)\b/i.test(sentence.text)) return [];
  if (verbClass === "share" && !(RECIPIENT.test(sentence.text) && (!denied || /\b(?:never|any third|no third|under no circumstances|not share[^.]* with anyone)\b/i.test(sentence.text)))) return [];
  if (verbClass === "sell" && !/^sell|sold|rent/.test(frame.verb.text.toLowerCase())) return [];
  const from = frame.verb.from;
  const end = Math.min(frame.object && frame.object.to > from ? frame.object.to : frame.verb.to, from + LONGEST);
  const to = from + trimEnd(block.text.text.slice(from, end)).length;
  return what.map((kind) => ({ sentence, act: verbClass, denied, what: kind, words: block.text.text.slice(from, to), range: block.text.range(from, to) }));
}

/** Without the signs that end a clause. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " .,;:)".includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
