/** Practices that the operator denies in one place and states in another: never collects a phone number, and asks for it. */
import type { Block, PolicyDocument, Range, Section, Sentence } from "../document/model.js";
import type { Frame } from "../reading/frame.js";
import { read } from "../reading/frames.js";
import type { VerbClass } from "../reading/lexicon.js";
import { controllers } from "./controller.js";
import { dataKinds, PERSONAL_DATA, type DataKind } from "./data-kinds.js";
import { memo } from "./memo.js";
import { EXCEPTION, NAMED, OPEN_KIND, SCOPE, SCOPED_SECTION, STORE, TURN, VOLUNTARY } from "./practice-scopes.js";

type Act = "collect" | "keep" | "use" | "sell" | "share";

export interface Practice {
  readonly sentence: Sentence;
  readonly act: Act;
  /** "email address" …, or `WHOLE`. */
  readonly what: string;
  readonly words: string;
  readonly range: Range;
}

const WHOLE = "personal data";
/** Whoever collects one of these collects personal data. */
const IDENTIFYING: ReadonlySet<string> = new Set(["email address", "postal address", "phone number", "date of birth", "name"]);
const ACT_OF: Readonly<Partial<Record<VerbClass, Act>>> = { collect: "collect", ask: "collect", keep: "keep", use: "use", sell: "sell", share: "share" };

const NEGATION = /\b(?:not|never|no|nor|neither|cannot|nothing|none)\b|n['’]t\b/i;
const ACT = /\b(?:collect|gather|obtain|receiv|record|access|acquir|captur|ask|request|stor|retain|keep|save|log|sell|sold|rent|shar|disclos|transfer|pass|send|sent|releas|uses?\b[^.]{0,40}\bcookies)/i;
const RECIPIENT = /\b(?:third[- ]part(?:y|ies)|advertis(?:ers|ing (?:partners|networks|companies))|partners|other companies|data brokers)\b/i;
const NO_RECIPIENT = /\b(?:never|any third|no third|under no circumstances|not share[^.]* with anyone)\b/i;
/** "We explain how we collect …": no practice is told. */
const EMBEDDED = /\b(?:how|what|whether|why|which|when|if|that)\b[^,;:]{0,30}$/i;

/** Where a list of objects ends: at another purpose, source, verb or thought. */
const LIST_END = /[;:]|\b(?:to (?!the\b)\w+|so|in order|because|since|(?<!such )as (?!well)|which|who|that|when|if|where|for (?!example|instance)|from|by|via|through|with|without|in|on|at|and (?:do|does|has|have|will|uses?|shares?|sends?|stores?|process(?:es)?|therefore)|we|but|nor|not|no|excluding|rather|instead|unless|except|other than)\b/i;
/** What may stand behind the objects of a denial that holds always and everywhere. */
const FLAT_END = /^(?:$|[.;:!)]|(?:we|and|or|nor|but|because|since|so|as)\b|from (?:you|(?:(?:its|our|the) )?(?:users?|customers?|anyone))\W*$|(?:on|in|to) (?:our|any|external|its) (?:servers?|databases?)\W*$|for any (?:purposes?|reasons?)\b)/i;
/** "For example, your name": without a verb of its own it goes on with the sentence before. */
const CONTINUATION = /^\W*(?:for (?:example|instance)|e\.g\.|such as|including|like)\b[,: ]*/i;
const FINITE = /\b(?:we|you|they|is|are|was|were|be|will|would|may|might|can|could|must|should|do|does|has|have|collects?|uses?|helps?|allows?|lets?)\b/i;
/** Cookies of every kind, and of one. */
const NO_COOKIES = /^\W*(?:any )?cookies\b/i;
const COOKIES = /^\W*(?:(?:first[- ]party|session|persistent|tracking|browser|our own) )?cookies\b/i;
const ANY_DATA = /^\W*any (?:user )?(?:data|information)(?! (?:about|on|related|relating|concerning|regarding|beyond|that|which)\b)\b/i;
/** "ask you to provide your name", "ask for your name": leads on to the thing. */
const ASKED = /^(?: (?:you|users?|customers?|members?))?(?: for| to (?:provide|enter|give|submit|share|supply|upload|send)(?: (?:us|me))?(?: with)?)(?: access to)? /i;
/** "request your name", "request access to your contacts". */
const REQUESTED = /^ (?:access to |permission to access )?(?=(?:any|the|your|users?['’]?)\b)/i;
/** What stands between a subject and one of its verbs ends so. */
const JOINED = /(?:^|[\s,](?:and|or|but|nor|also|then|and\/or)|,)\s*$/i;
/** Headings under which a denial of everything speaks of the whole service. */
const GENERAL = /^$|collect|data|information|overview|introduction|summary|privacy/i;
const LONGEST = 90;
/** Units between a verb and its object that a quotation leaves out. */
const FAR = 24;
/** Units of a list of objects that are read. */
const LONGEST_LIST = 300;

/** A name before the kind of document: "Acme Privacy Policy". */
const TITLED = /^(?<name>\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*){0,2}?)(?:['’]s?)? (?:Apps? |Mobile |Online )?Privacy (?:Policy|Notice|Statement)/u;

/** Names by which the document speaks of the operator and of its service, in small letters. */
const operatorNames = memo((doc: PolicyDocument): readonly string[] => {
  const titled = TITLED.exec(doc.title?.text.text ?? "")?.groups?.["name"];
  return [...controllers(doc).map(({ name }) => name), ...(titled ? [titled] : [])].map((name) => name.toLowerCase());
});

function isOperator(doc: PolicyDocument, { actor, passive, subject, whole, sentence }: Frame): boolean {
  // "We share it, but partners will not receive …": another subject stands before the verb.
  if (subject && !passive && !JOINED.test(sentence.block.text.text.slice(subject.to, whole.from))) return false;
  if (actor === "we") return true;
  const name = (subject?.text ?? "").toLowerCase().replace(/^the /, "");
  return actor === "other" && !passive && name !== "" && operatorNames(doc).some((known) => known === name || known.startsWith(`${name} `));
}

const isScoped = (section: Section): boolean => SCOPE.test(section.title) || SCOPED_SECTION.test(section.title) || (section.parent !== undefined && isScoped(section.parent));

/** Denials beside the practices that they deny, one a kind of data and act. */
export const contradictoryPractices = memo((doc: PolicyDocument): readonly { denial: Practice; practice: Practice }[] => {
  // Sentences are read only where a contradiction can be: most policies deny nothing flatly.
  const denials = practicesIn(doc, true);
  if (denials.length === 0) return [];
  const practices = practicesIn(doc, false);
  const found: { denial: Practice; practice: Practice }[] = [];
  for (const denial of denials) {
    const practice = practices.find((each) => contradicts(denial, each));
    if (practice && !found.some((known) => known.practice.sentence === practice.sentence || known.denial.sentence === denial.sentence || (known.denial.act === denial.act && known.denial.what === denial.what))) found.push({ denial, practice });
  }
  return found;
});

function contradicts(denial: Practice, practice: Practice): boolean {
  if (denial.sentence === practice.sentence) return false;
  // What is kept was collected; what is collected need not be kept.
  if (!(denial.act === practice.act || (denial.act === "collect" && practice.act === "keep"))) return false;
  const isWhole = denial.what === WHOLE && (denial.act === "collect" || denial.act === "keep");
  if (isWhole ? !IDENTIFYING.has(practice.what) : denial.what !== practice.what) return false;
  const place = STORE.exec(denial.sentence.text)?.[0];
  return place === undefined || practice.sentence.text.includes(place);
}

function practicesIn(doc: PolicyDocument, denied: boolean): Practice[] {
  return doc.sentences.flatMap((sentence) => {
    const { block, text } = sentence;
    if (block.kind === "heading" || block.quoted || block.cell || text.endsWith("?") || !ACT.test(text) || (denied && !NEGATION.test(text))) return [];
    if (SCOPE.test(text) || SCOPE.test(block.lead?.text.text ?? "") || isScoped(block.section)) return [];
    if (denied ? isNoFlatDenial(sentence) : VOLUNTARY.test(text) || TURN.test(text)) return [];
    return read(sentence).frames.flatMap((frame) => practicesOf(doc, frame, denied));
  });
}

/** Its own words, what introduces it, or the next words leave a way out. */
function isNoFlatDenial({ block, text, to }: Sentence): boolean {
  return EXCEPTION.test(text) || EXCEPTION.test(block.lead?.text.text ?? "") || TURN.test(text) || TURN.test(block.text.text.slice(to)) || (OPEN_KIND.test(text) && !NAMED.test(text));
}

function practicesOf(doc: PolicyDocument, frame: Frame, denied: boolean): Practice[] {
  const { sentence, modality, passive, actor } = frame;
  const act = ACT_OF[frame.verbClass];
  if (!act || denied !== (frame.polarity === "negative") || frame.ceases || frame.reduced || modality === "ask" || modality === "purpose" || modality === "should") return [];
  if (denied ? frame.infinitive : !frame.finite || EMBEDDED.test(sentence.text.slice(0, frame.verb.from - sentence.from))) return [];
  const unnamed = actor === "passive" && (denied || (act !== "collect" && /\b(?:we|us|our)\b/i.test(sentence.text)));
  if (!unnamed && !isOperator(doc, frame)) return [];
  const object = frame.object?.text ?? "";
  const { text } = sentence.block.text;
  const verb = denied ? frame.whole : frame.verb;
  /** @param from @param to units of the thing's words; of `block`, where they go on behind the sentence */
  const practice = (what: string, from: number, to: number, block?: Block): Practice => {
    const thing = (block ?? sentence.block).text.text.slice(from, to);
    if (block) return { sentence, act, what, words: `${verb.text} … ${thing}`, range: block.text.range(from, to) };
    const [first, last] = passive ? [from, Math.max(to, verb.to)] : [verb.from, Math.max(to, verb.to)];
    const words = !passive && from - verb.to > FAR ? `${verb.text} … ${thing}` : text.slice(first, last);
    return { sentence, act, what, words, range: sentence.block.text.range(first, last) };
  };
  if (act === "sell" || act === "share") {
    if (!PERSONAL_DATA.test(object)) return [];
    if (act === "sell" ? !/^sell|^sold|^rent/i.test(frame.verb.text) : !RECIPIENT.test(sentence.text) || (denied && !NO_RECIPIENT.test(sentence.text))) return [];
    return [practice(WHOLE, frame.object!.from, frame.object!.from + trimEnd(object).length)];
  }
  if (passive) return kindsIn(object, frame, denied).map(({ kind, from, to }) => practice(kind, frame.object!.from + from, frame.object!.from + to));
  const start = startOfObjects(frame);
  if (start === undefined) return [];
  const rest = text.slice(start, Math.min(sentence.to, start + LONGEST_LIST));
  const end = LIST_END.exec(rest)?.index ?? rest.length;
  if (denied && !FLAT_END.test(rest.slice(end).trimStart())) return [];
  const found = kindsIn(rest.slice(0, end), frame, denied).map(({ kind, from, to }) => practice(kind, start + from, start + to));
  for (const [block, at] of continuations(doc, frame)) {
    const words = block.text.text.slice(at, at + LONGEST_LIST);
    if ((denied ? EXCEPTION : VOLUNTARY).test(words) || SCOPE.test(words) || NEGATION.test(words)) continue;
    const listed = words.slice(0, LIST_END.exec(words)?.index);
    found.push(...kindsIn(listed, frame, denied).map(({ kind, from, to }) => practice(kind, at + from, at + to, block)));
  }
  return found;
}

/** Kinds of data named in a list of objects; a denial may name all of it. */
function kindsIn(listed: string, { verbClass, lemma, sentence }: Frame, denied: boolean): DataKind[] {
  // "We use your email address" says nothing of how it was come by.
  if (verbClass === "use") {
    const cookies = (denied ? NO_COOKIES : COOKIES).exec(listed)?.[0].length;
    return cookies === undefined ? [] : [{ kind: "cookies", from: 0, to: cookies }];
  }
  const kinds = dataKinds(listed);
  const whole = PERSONAL_DATA.exec(listed) ?? ANY_DATA.exec(listed);
  // "We do not receive your data" speaks of one source or recipient.
  if (denied && whole && !OPEN_KIND.test(listed) && lemma !== "receive" && lemma !== "access" && GENERAL.test(sentence.block.section.title)) kinds.push({ kind: WHOLE, from: whole.index, to: whole.index + whole[0].length });
  return kinds;
}

/** Unit of the block's text at which the verb's objects begin; undefined where it has none of interest. */
function startOfObjects({ verbClass, lemma, verb, object, sentence }: Frame): number | undefined {
  if (verbClass !== "ask") return object?.from ?? verb.to;
  const lead = (lemma === "ask" ? ASKED : REQUESTED).exec(sentence.block.text.text.slice(verb.to, verb.to + LONGEST)) ?? (lemma === "ask" ? null : ASKED.exec(sentence.block.text.text.slice(verb.to, verb.to + LONGEST)));
  return lead ? verb.to + lead[0].length : undefined;
}

/** What goes on with the objects of a sentence's last verb: the list that it introduces, the examples of the next sentence. */
function continuations(doc: PolicyDocument, frame: Frame): (readonly [block: Block, from: number])[] {
  const { block, text, index } = frame.sentence;
  if (read(frame.sentence).frames.findLast(({ gerund, infinitive }) => !gerund && !infinitive) !== frame) return [];
  if (text.endsWith(":")) return doc.blocks.filter(({ lead, kind }) => lead === block && kind === "item").map((item) => [item, 0] as const);
  const next = doc.sentences[index + 1];
  const opening = next?.block === block ? CONTINUATION.exec(next.text)?.[0].length : undefined;
  return opening === undefined || FINITE.test(next!.text) ? [] : [[block, next!.from + opening]];
}

/** Without the signs that end a clause. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " .,;:)".includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
