/** A frame: who does what to what, how surely, and under which qualifiers. */
import type { Range, Sentence } from "../document/model.js";
import { TIME_KINDS, type Clause, type ClauseKind } from "./clauses.js";
import { ADVERBS, BE, DETERMINERS, DO, HAVE, MODALS, NEGATIONS, OPERATORS, PREPOSITIONS, THIRD_PARTIES, verbReading, VERB_OPENERS, ACTING_NOUNS, WE, YOU, type VerbClass, type VerbReading } from "./lexicon.js";
import type { Word } from "./words.js";

export type Actor = "we" | "you" | "third-party" | "passive" | "other";
export type Polarity = "positive" | "negative";
/** "may" covers might and can; "must" covers need to, have to, are required to; "ask": the right or request that it be done. */
export type Modality = "plain" | "will" | "may" | "must" | "should" | "ask" | "purpose";

/** Words of a sentence. */
export interface Span {
  /** Units of the block's readable text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Qualifier extends Span {
  readonly kind: "time" | "purpose" | "condition" | "place" | "jurisdiction";
  /** The clause it is, for the kinds that clauses make. */
  readonly clause: ClauseKind | undefined;
}

export interface Reading {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly frames: readonly Frame[];
}

interface VerbGroup {
  /** Index of the verb's word. */
  readonly at: number;
  /** First word of the group: auxiliaries, negation. */
  readonly start: number;
  readonly passive: boolean;
  readonly reduced: boolean;
  readonly negative: boolean;
  readonly modality: Modality;
  readonly infinitive: boolean;
  /** Where the subject ends, if that is not where the group begins. */
  readonly subjectEnd: number | undefined;
}

const ASKING = /^(?:rights?|requests?|ask|asks|asked|wish|want|like|contact|email|able|option|choose|ability|entitled|us|them|opportunity|choice|possible|easy|how|easily)$/;
const NEEDING = /^(?:need|needs|needed|required|obliged|obligated|have|has|had|necessary|compelled|forced|bound)$/;
const DOING = /^(?:continue|continues|steps|efforts|effort|measures?|best|procedures|seek|agree|intend|undertake|strive|endeavor|endeavour|try|aim|going|commit|committed|work|plan|action|actions|ensure|procedure|proceed|cease|care)$/;

function isVerb(words: readonly Word[], i: number, reading: VerbReading): boolean {
  const previous = words[i - 1]?.low ?? "";
  const next = words[i + 1]?.low ?? "";
  if (/^(?:remain|stay|last)$/.test(reading.lemma) && (reading.form === "base" || reading.form === "third") && !DETERMINERS.has(previous) && !PREPOSITIONS.has(previous) && /\w/.test(previous) && (reading.form === "third" || reading.lemma === "remain" || (reading.lemma !== "last" && previous.endsWith("s")))) return true;
  if (reading.lemma === "log" && /^(?:in|into|out|on|off|-in|file|files|data|record|records)$/.test(next)) return false;
  if (reading.lemma === "access" && next === "to") return false;
  if (/^(?:remain|stay|last)$/.test(reading.lemma) && reading.form === "base" && (previous.endsWith("s") || /^(?:data|information|it|content|may)$/.test(previous)) && /^(?:for|until|in|on|as|up|a|between|\d.*|with|there|stored|available|valid|active)$/.test(next)) return true;
  if (reading.lemma === "last" && /^(?:the|your|our|at|updated|modified|revised|changed|edited|time)$/.test(previous + "")) return false;
  if (reading.form === "participle" || reading.form === "past") return !(DETERMINERS.has(previous) && !/^(?:that|this|these|those|all|both|either|any)$/.test(previous)) || /^(?:by|in|on|for|until|and)$/.test(next);
  if (reading.form === "gerund") return !DETERMINERS.has(previous) || previous === "that";
  if (reading.form === "third") {
    if (!reading.ambiguous) return true;
    if (DETERMINERS.has(previous) || PREPOSITIONS.has(previous) || previous === "," || previous === "") return false;
    return DETERMINERS.has(next) || ACTING_NOUNS.has(previous) || /^(?:data|information|personal|technical|only|cookies)$/.test(next) || (/^\p{Lu}/u.test(words[i - 1]!.text) && /^[a-z]/.test(next) && !BE.has(next) && !PREPOSITIONS.has(next) && !MODALS.has(next) && !/^(?:and|or|to)$/.test(next));
  }
  if (VERB_OPENERS.has(previous) || MODALS.has(previous) || NEGATIONS.has(previous) || DO.has(previous)) return !(reading.ambiguous && (previous === "and" || previous === "or") && !DETERMINERS.has(next) && !/^(?:it|them)$/.test(next) && !verbBefore(words, i));
  if (!reading.ambiguous) return !DETERMINERS.has(previous) && !BE.has(previous);
  if (ADVERBS.has(previous) || previous.endsWith("ly")) return true;
  if (previous === "," && verbBefore(words, i)) return true;
  if (previous === "" || previous === ":") return DETERMINERS.has(next);
  return previous.endsWith("s") && !DETERMINERS.has(previous) && !PREPOSITIONS.has(previous) && DETERMINERS.has(next);
}

/** "collect, use and share": does a verb of the same list stand shortly before? */
function verbBefore(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const { low } = words[k]!;
    if (DETERMINERS.has(low) || PREPOSITIONS.has(low)) return false;
    const reading = verbReading(low);
    if (reading && reading.form !== "participle") return VERB_OPENERS.has(words[k - 1]?.low ?? "") || MODALS.has(words[k - 1]?.low ?? "") || k === 0 || verbBefore(words, k);
  }
  return false;
}

const MODALITY: Readonly<Record<string, Modality>> = { will: "will", would: "will", shall: "must", should: "should", may: "may", might: "may", can: "may", could: "may", must: "must", cannot: "may", "can't": "may", "won't": "will", "shouldn't": "should", "wouldn't": "will", "couldn't": "may", "mustn't": "must" };
const GROUP_FILL = /^(?:also|only|always|never|not|no|longer|either|then|otherwise|still|both|further|and|or|,|to|be|been|being|is|are|was|were|too|so|therefore|thus|instead|n't|\/)$/;
const GROUP_LIMIT = 14;

function groupOf(words: readonly Word[], at: number, clauseFrom: number, reading: VerbReading): VerbGroup {
  let passive = false;
  let seenBe = false;
  let negative = false;
  let modality: Modality = "plain";
  let infinitive = false;
  let have = false;
  let k = at - 1;
  for (; k >= Math.max(clauseFrom, at - GROUP_LIMIT); k--) {
    const { low } = words[k]!;
    if (NEGATIONS.has(low)) negative = true;
    if (low.endsWith("'ll")) {
      // The pronoun stays with the subject.
      modality = "will";
      break;
    }
    if (low in MODALITY) {
      modality = MODALITY[low]!;
      if (NEGATIONS.has(low)) negative = true;
      continue;
    }
    if (BE.has(low) || /^(?:remains?|stays?)$/.test(low)) {
      seenBe = true;
      if (/'(?:s|re|m)$/.test(low) && low.length > 3) break;
      continue;
    }
    if (HAVE.has(low)) {
      have = true;
      if (low.includes("'ve")) break;
      continue;
    }
    if (DO.has(low)) continue;
    if (low === "to" && !seenBe && modality === "plain" && !infinitive) {
      infinitive = true;
      const before = words[k - 1]?.low ?? "";
      modality = before === "us" && /^(?:oblig|requir|compel|forc)/.test(words[k - 2]?.low ?? "") ? "must" : modalityOfInfinitive(before);
      if (modality === "purpose" || modality === "ask" || !NEEDING.test(before)) {
        // What stands before "to" is another verb's business, save its negation.
        for (let back = k - 1; back >= Math.max(clauseFrom, k - 4); back--) {
          if (NEGATIONS.has(words[back]!.low)) {
            if (modality !== "purpose") negative = true;
            break;
          }
          if (PREPOSITIONS.has(words[back]!.low)) break;
        }
        k--;
        break;
      }
      k--;
      continue;
    }
    if (low === "to" && infinitive) break;
    if (low === "to" && seenBe) {
      infinitive = true;
      const before = words[k - 1]?.low ?? "";
      if (NEEDING.test(before)) modality = "must";
      else if (ASKING.test(before)) modality = "ask";
      continue;
    }
    const verb = verbReading(low);
    if (verb && k > clauseFrom - 1 && !(verb.form === "gerund") && !PREPOSITIONS.has(words[k - 1]?.low ?? "")) {
      // A verb of the same list: "collect, use and store".
      if (/^(?:and|or|,|\/|not|also|then|and\/or)$/.test(words[k + 1]?.low ?? "") || k + 1 === at) continue;
      break;
    }
    if (low.endsWith("ly") || GROUP_FILL.test(low) || ADVERBS.has(low) || NEGATIONS.has(low)) continue;
    break;
  }
  if (reading.form === "participle" || (reading.form === "past" && IRREGULAR_PARTICIPLE.test(words[at]!.low))) passive = seenBe;
  if (reading.form === "base" && modality === "plain" && !infinitive) {
    const to = listedInfinitive(words, k + 1, clauseFrom);
    if (to !== undefined) {
      infinitive = true;
      modality = modalityOfInfinitive(words[to - 1]?.low ?? "");
    }
  }
  const bare = (reading.form === "participle" || reading.form === "past") && !seenBe && !have && !isActivePast(words, k);
  const subjectEnd = bare ? auxiliaryOf(words, at, k + 1, clauseFrom) : undefined;
  if (subjectEnd !== undefined && BE.has(words[subjectEnd]!.low)) passive = true;
  return { at, start: k + 1, passive, reduced: bare && subjectEnd === undefined, negative, modality, infinitive, subjectEnd };
}

/** What "to" makes of the verb, by the word before it. */
function modalityOfInfinitive(before: string): Modality {
  if (NEEDING.test(before)) return "must";
  if (DOING.test(before)) return "will";
  return ASKING.test(before) ? "ask" : "purpose";
}

/**
 * "to view, correct or delete it": the "to" that the verb shares with those before it.
 * @returns its index
 */
function listedInfinitive(words: readonly Word[], start: number, clauseFrom: number): number | undefined {
  if (!/^(?:,|and|or)$/.test(words[start]?.low ?? "")) return undefined;
  for (let k = start - 1; k > clauseFrom; k--) {
    const { low } = words[k]!;
    if (low === "to") return k;
    if (/^(?:,|and|or|\w+ly)$/.test(low)) continue;
    const before = words[k - 1]!.low;
    // A word alone between commas is a verb of the list; two in a row are not.
    if (!/^[a-z-]+$/.test(low) || DETERMINERS.has(low) || PREPOSITIONS.has(low) || !/^(?:,|and|or|to|\w+ly)$/.test(before)) return undefined;
  }
  return undefined;
}

/** What may follow a participle that is a verb; a noun would make it an adjective: "and stored files". */
const AFTER_PARTICIPLE = /^(?:[.,;:()]|and|or|but|to|as|not|either|both|again|there|here|may|will|can|\w+ly)$/;

/**
 * "The list is used for billing and stored for a year", "what you have changed or deleted": the auxiliary that the participle shares with the one before it.
 * @returns the auxiliary's index
 */
function auxiliaryOf(words: readonly Word[], at: number, start: number, clauseFrom: number): number | undefined {
  const next = words[at + 1]?.low ?? ".";
  if (!/^(?:and|or|but|,)$/.test(words[start]?.low ?? "") || !(AFTER_PARTICIPLE.test(next) || PREPOSITIONS.has(next))) return undefined;
  for (let k = start - 2; k > clauseFrom; k--) {
    if (!BE.has(words[k]!.low) && !HAVE.has(words[k]!.low)) continue;
    let verb = k + 1;
    while (verb < start && (ADVERBS.has(words[verb]!.low) || NEGATIONS.has(words[verb]!.low) || BE.has(words[verb]!.low) || words[verb]!.low.endsWith("ly"))) verb++;
    return verb < start && PARTICIPLE.test(words[verb]!.low) ? k : undefined;
  }
  return undefined;
}

const PARTICIPLE = /^(?:\w{2,}ed|kept|held|sold|sent|given|made|written|shown|taken|done|lost|put)$/;

const IRREGULAR_PARTICIPLE = /^(?:kept|held|sold|sent)$/;
const isActivePast = (words: readonly Word[], k: number): boolean => WE.has(words[k]?.low ?? "") || /^(?:you|they|who|he|she|it)$/.test(words[k]?.low ?? "");

/** One verb of interest with what belongs to it. What is not asked for is not read. */
export class Frame {
  readonly verbClass: VerbClass;
  /** Dictionary form: "retain". */
  readonly lemma: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** "is kept", or "kept" behind a noun. */
  readonly passive: boolean;
  /** "by deleting", "deleting the app". */
  readonly gerund: boolean;
  /** "to keep", whatever stands before. */
  readonly infinitive: boolean;
  /** "the data stored there": says what there is, not what happens. */
  readonly reduced: boolean;
  /** "cease to keep", "stop storing". */
  readonly ceases: boolean;
  /** Spelt as in the dictionary: "delete" after "we", "will", "to", or as an order. */
  readonly base: boolean;
  readonly clause: Clause;

  constructor(
    private readonly reading: Omit<Reading, "frames">,
    private readonly group: VerbGroup,
    /** Index of `clause` in the reading. */
    readonly clauseIndex: number,
    verb: VerbReading,
    /** The verb whose subject this one shares: "we collect and keep". */
    private readonly shared: Frame | undefined,
  ) {
    this.verbClass = verb.verbClass;
    this.lemma = verb.lemma;
    this.passive = group.passive || group.reduced;
    this.reduced = group.reduced;
    this.gerund = verb.form === "gerund" && !BE.has(reading.words[group.at - 1]?.low ?? "");
    this.infinitive = group.infinitive;
    this.base = verb.form === "base";
    this.ceases = /^(?:ceas|stop)/.test(reading.words[group.start - (group.infinitive ? 2 : 1)]?.low ?? "") || /^(?:ceas|stop)/.test(reading.words[group.start - 1]?.low ?? "");
    this.clause = reading.clauses[clauseIndex]!;
    this.modality = group.modality;
    this.polarity = group.negative || this.negativeSubject() ? "negative" : "positive";
  }

  get sentence(): Sentence {
    return this.reading.sentence;
  }

  /** Index of the verb among the sentence's words. */
  get at(): number {
    return this.group.at;
  }

  /** The verb itself. */
  get verb(): Span {
    return this.span(this.group.at, this.group.at + 1);
  }

  /** The verb with its auxiliaries and negation before it: "does not record". */
  get whole(): Span {
    return this.span(this.group.start, this.group.at + 1);
  }

  /** Where its clause begins, in units of the sentence. */
  get clauseStart(): number {
    return this.reading.words[this.clause.from]!.from;
  }

  /** Where its clause ends, in units of the sentence. */
  get clauseEnd(): number {
    return this.reading.words[this.clause.to - 1]!.to;
  }

  /** Source range of the verb. */
  get range(): Range {
    const { from, to } = this.verb;
    return this.sentence.block.text.range(from, to);
  }

  /** The heading that governs the sentence, "" without one. */
  get heading(): string {
    return this.sentence.block.section.title;
  }

  /** The words that introduce the list or table in which the sentence stands, "" without any. */
  get lead(): string {
    return this.sentence.block.lead?.text.text ?? "";
  }

  /** Who does it. */
  get actor(): Actor {
    if (this.passive) return this.agent() ?? "passive";
    const subject = this.subject;
    if (!subject) {
      if (this.shared) return this.shared.actor;
      return this.gerund || this.infinitive ? "other" : this.group.start <= this.clause.from + 1 ? "you" : "other";
    }
    return actorOf(subject.text);
  }

  /** Says something of a subject: no order, no item of a list of verbs, no gerund. */
  get finite(): boolean {
    if (this.gerund || this.reduced) return false;
    if (this.passive || !this.base || (this.modality !== "plain" && this.modality !== "purpose" && this.modality !== "ask")) return true;
    if (this.infinitive) return false;
    const words = this.subject?.text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
    const head = words.at(-1) ?? "";
    return words.length > 0 && (this.lemma === "remain" || /^(?:we|you|they|i|who|which|that|we'll|also|not|never|only)$/.test(head) || (head.endsWith("s") && !DETERMINERS.has(head)) || /^(?:data|information|media|people|children)$/.test(head) || head.endsWith("ly") || (this.shared?.finite ?? false) || words.some((word) => word === "we"));
  }

  /** The words before the verb group in its clause: the doer, or in the passive what it is done to. */
  get subject(): Span | undefined {
    return this.once("subject", () => {
      const { words } = this.reading;
      let from = this.clause.from + (this.clause.kind === "relative" ? 0 : this.clause.opener);
      let to = this.group.subjectEnd ?? this.group.start;
      while (from < to && /^(?:[,;\-–—•]|and|or|but|however|also|then|therefore)$/.test(words[from]!.low)) from++;
      // "Acme closes the account and will erase …": the subject ends where the first verb begins.
      for (let k = from + 1; k < to; k++) {
        if (MODALS.has(words[k]!.low)) to = k;
      }
      if (from >= to) return this.shared?.subject ?? this.interrupted();
      return this.span(from, to);
    });
  }

  /** What it is done to. */
  get object(): Span | undefined {
    return this.once("object", () => {
      if (this.passive) return this.subject;
      const { words } = this.reading;
      let from = this.group.at + 1;
      // "retain and use this information": the object stands behind the last verb of the list; in "retain records" it is no verb.
      while (from < this.clause.to && (/^(?:and|or|,|\/|also|otherwise|then|only|and\/or|not|locally|securely|temporarily)$/.test(words[from]!.low) || (from > this.group.at + 1 && verbReading(words[from]!.low) && !DETERMINERS.has(words[from - 1]!.low)))) from++;
      let to = from;
      for (; to < this.clause.to; to++) {
        const { low } = words[to]!;
        if ((PREPOSITIONS.has(low) && low !== "of" && low !== "about" && !(low === "from" && to - from < 3)) || low === "to" || MODALS.has(low) || BE.has(low)) break;
      }
      return to > from ? this.span(from, to) : undefined;
    });
  }

  /** When, what for, under which condition, where, under which law. */
  get qualifiers(): readonly Qualifier[] {
    return this.once("qualifiers", () => {
      const found: Qualifier[] = [];
      const { clauses, words } = this.reading;
      const add = (kind: Qualifier["kind"], from: number, to: number, clause?: ClauseKind): void => {
        found.push({ kind, ...this.span(from, to), clause });
      };
      for (const index of this.attached()) {
        const clause = clauses[index]!;
        if (index !== this.clauseIndex) {
          const kind = TIME_KINDS.has(clause.kind) ? "time" : clause.kind === "purpose" || clause.kind === "because" ? "purpose" : clause.kind === "if" || clause.kind === "unless" || clause.kind === "where" ? "condition" : undefined;
          if (kind) add(kind, clause.from, clause.to, clause.kind);
        }
        for (let k = Math.max(clause.from, index === this.clauseIndex ? this.group.at + 1 : 0); k < clause.to; k++) {
          const { low } = words[k]!;
          const next = words[k + 1];
          if (!next) break;
          const end = phraseEnd(words, k, clause.to);
          if ((low === "in" || low === "on" || low === "at") && PLACE.test(textOf(words, k, end))) add("place", k, end);
          else if (low === "in" && /^\p{Lu}/u.test(next.text)) add("jurisdiction", k, end);
          else if (low === "under" && LAW.test(textOf(words, k, end))) add("jurisdiction", k, end);
          else if (low === "for" && /\b(?:purposes?|reasons?)\b/.test(textOf(words, k, end))) add("purpose", k, end);
          else if (low === "to" && index === this.clauseIndex && k > this.group.at && /^[a-z]{3,}$/.test(next.low) && !DETERMINERS.has(next.low)) {
            add("purpose", k, clause.to);
            break;
          }
        }
      }
      return found;
    });
  }

  /** Indexes of the clauses that belong to this verb: its own, those that hang on it, those that lead up to it. */
  attached(): number[] {
    const { clauses } = this.reading;
    const own: number[] = [this.clauseIndex];
    const first = clauses[this.clauseIndex]!.resumed ? -1 : clauses.findIndex(({ kind }) => kind === "main");
    for (let k = this.clauseIndex - 1; k >= 0 && (clauses[k]!.kind !== "main" || clauses[k + 1]!.resumed); k--) {
      own.unshift(k);
      // "is kept for a year, after which we delete it": the year is the other verb's.
      if (first >= 0 && first < k && this.setsOut(clauses[k]!)) break;
    }
    for (let k = this.clauseIndex + 1; k < clauses.length; k++) {
      const clause = clauses[k]!;
      if (clause.kind === "main" && clause.joiner !== ":" && !clause.resumed) break;
      own.push(k);
    }
    return own;
  }

  /** Does the clause begin another thought than the main clause before it? */
  private setsOut(clause: Clause): boolean {
    return clause.joiner === "and" || clause.joiner === "but" || (clause.kind === "after" && this.reading.words[clause.from + 1]?.low === "which");
  }

  private agent(): Actor | undefined {
    const { words } = this.reading;
    for (let k = this.group.at + 1; k < Math.min(this.clause.to, this.group.at + 8); k++) {
      if (words[k]!.low === "by" && !/ing$/.test(words[k + 1]?.low ?? "")) return actorOf(textOf(words, k + 1, Math.min(this.clause.to, k + 5)));
    }
    return undefined;
  }

  /** "Your data, including copies, is deleted": the subject stands before the aside. */
  private interrupted(): Span | undefined {
    const { clauses } = this.reading;
    let k = this.clauseIndex - 1;
    while (k >= 0 && (clauses[k]!.kind === "aside" || clauses[k]!.kind === "relative")) k--;
    return k >= 0 && k < this.clauseIndex - 1 && clauses[k]!.kind === "main" ? this.span(clauses[k]!.from, clauses[k]!.to) : undefined;
  }

  private negativeSubject(): boolean {
    return /^(?:no|none|nothing|neither|nobody)\b/i.test(this.subject?.text ?? "") || /^(?:no|nothing|none|neither)\b/i.test(this.object?.text ?? "");
  }

  private span(from: number, to: number): Span {
    const { words, sentence } = this.reading;
    const start = words[from]!.from;
    const end = words[to - 1]!.to;
    return { from: sentence.from + start, to: sentence.from + end, text: sentence.text.slice(start, end) };
  }

  private readonly read = new Map<string, unknown>();
  private once<T>(key: string, make: () => T): T {
    if (!this.read.has(key)) this.read.set(key, make());
    return this.read.get(key) as T;
  }
}

const PLACE = /\b(?:servers?|device|devices|computer|phone|storage|cloud|database|databases|country|countries|region|states|union|eu|eea|us|usa|uk|europe|germany|facilities|data ?cent(?:er|re)s?)\b/i;
const LAW = /\b(?:law|laws|act|gdpr|ccpa|cpra|regulations?|directive|article|art|section|code|coppa)\b/i;

const textOf = (words: readonly Word[], from: number, to: number): string => words.slice(from, to).map((word) => word.text).join(" ");

function phraseEnd(words: readonly Word[], from: number, to: number): number {
  let end = from + 1;
  while (end < to && end < from + 8 && !(PREPOSITIONS.has(words[end]!.low) && words[end]!.low !== "of") && !/^(?:,|and|or|to)$/.test(words[end]!.low)) end++;
  return end;
}

function actorOf(text: string): Actor {
  const words = text.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
  // "Copies of what you": the doer stands right before the verb.
  const last = words.at(-1) ?? "";
  if (/^(?:we|i)$/.test(last)) return "we";
  if (last === "you") return "you";
  // The head of "users of our service" stands first; of "our service providers", last.
  const cut = words.findIndex((word, k) => k > 0 && PREPOSITIONS.has(word));
  const head = cut > 0 ? words.slice(0, cut) : words;
  if (WE.has(words[0] ?? "")) return "we";
  if (/^(?:you|you'll|you've)$/.test(words[0] ?? "")) return "you";
  for (let k = head.length - 1; k >= 0; k--) {
    const word = head[k]!;
    if (WE.has(word)) return "we";
    if (THIRD_PARTIES.has(word)) return "third-party";
    if (YOU.has(word)) return "you";
    if (OPERATORS.has(word)) return "we";
  }
  return "other";
}

/** The frames of a sentence, in the order of its verbs. */
export function framesOf(reading: Omit<Reading, "frames">): Frame[] {
  const frames: Frame[] = [];
  const { words, clauses } = reading;
  for (const [clauseIndex, clause] of clauses.entries()) {
    let previous: Frame | undefined;
    for (let i = clause.from; i < clause.to; i++) {
      const verb = verbReading(words[i]!.low);
      if (!verb || !isVerb(words, i, verb)) continue;
      const frame = new Frame(reading, groupOf(words, i, clause.from, verb), clauseIndex, verb, previous);
      frames.push(frame);
      previous ??= frame;
    }
  }
  return frames;
}
