/** How long personal data is kept, and when it is deleted: every statement of the document, with what it says. */
import type { Block, PolicyDocument, Range, Section, Sentence } from "../document/model.js";
import { TIME_KINDS, type Clause } from "../reading/clauses.js";
import { durationsIn, type Duration } from "../reading/durations.js";
import type { Frame, Reading } from "../reading/frame.js";
import { read } from "../reading/frames.js";
import { language } from "./language.js";
import { memo } from "./memo.js";
import { CRITERIA, LAZY_DELETION, RESIDUAL, RETENTION_COLUMN, RETENTION_HEADING, SCHEDULES, UNBOUNDED, VAGUE_ENDS, type Ground, type Phrase } from "./retention-phrases.js";

export type RetentionClass = "none" | "period" | "event" | "statute" | "vague" | "indefinite" | "vague-deletion";

export interface RetentionStatement {
  readonly class: RetentionClass;
  /** The sentence, or the cell. */
  readonly text: string;
  readonly range: Range;
  /** ISO 8601, of the longest period named. */
  readonly period: string | undefined;
  /** What is kept, as the policy words it; "" when it cannot be told. */
  readonly subject: string;
  /** The words that decide the class. */
  readonly words: { readonly text: string; readonly range: Range };
  /** Why it is of this class. */
  readonly ground: Ground;
  /** Nearly every reader would judge so; false where reasonable readers differ. */
  readonly firm: boolean;
  /** Speaks of cookies alone. */
  readonly cookies: boolean;
  readonly sentence: Sentence;
}

/** One thing that a sentence says about time. */
interface Mark {
  readonly class: "period" | "event" | "vague" | "indefinite" | "vague-deletion";
  readonly ground: Ground;
  readonly firm: boolean;
  /** Units of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly clause: Clause | undefined;
  readonly duration?: Duration;
}

type Verdict = Omit<Mark, "class" | "clause"> & { readonly class: RetentionClass; readonly period?: string };

const STORAGE_WORD = /\b(?:ret(?:ain|ention)|ke(?:ep|pt)|stor(?:e|age|ing)|hold|held|sav(?:e|ing)|preserv|maintain|archiv|log(?:s|ged|ging)?\b|persist|remain|stay|resid|cache|surviv|last|delet|eras|remov|purg|destr[ou]|wip(?:e|ing)|anonymi|de-?identif|depersonal|discard|dispos|clear|expir|shred|overwrit|scrub|expung|disappear|session|rotat|back-?up|temporar)/i;
const DATA = /\b(?:data|information|info|status|logins?|sessions?|selections?|text|records?|logs?|messages?|content|contents|accounts?|recordings?|back-?ups?|cookies?|cop(?:y|ies)|files?|photos?|photographs?|images?|videos?|audio|e-?mails?|address(?:es)?|details?|profiles?|histor(?:y|ies)|posts?|comments?|submissions?|correspondence|conversations?|chats?|transcripts?|transcriptions?|metadata|analytics|reports?|tickets?|invoices?|transactions?|tokens?|credentials?|entries|entry|documents?|caches?|cached|settings?|preferences?|configurations?|identifiers?|ids?|ips?|statistics|telemetry|results?|answers?|responses?|uploads?|orders?|purchases?|bookings?|prompts?|inputs?|outputs?|applications?|resumes?|cvs?|notes?|scores?|progress|state|snapshots?|requests?|it|them|they|everything|anything|nothing|pii|phi|what)\b|^\W*(?:this|these|those|that|which|your|users?['’]s?)\W*$/i;
/** "your choices": what is the reader's is data, save what nobody deletes. */
const YOURS = /^\W*(?:all |any |some |of )*(?:your|(?:the )?users?['’]s?)\s+(?!(?:rights?|control|licen[cs]e|trust|confidence|interests?|privacy|safety|security|computer|device|browser|app)\b)\p{L}/iu;
const COOKIES = /\bcookies?\b/i;
const PERSONAL = /\b(?:any|all|your|personal|user|users'|no) ?(?:\w+ ){0,2}(?:data|information|info|details|content|pii)\b|\b(?:anything|nothing|pii|personally identif\w+|personal data|any (?:of )?(?:your )?(?:data|information))\b/i;
const CHILD = /\b(?:child(?:ren)?|minors?|under (?:the age of )?\d\d|parent(?:s|al)?|guardians?|juveniles?)\b/i;
const DISCOVERY = /\b(?:discover|learn|become aware|becomes aware|aware|believe|find out|find that|notified|knowledge|inadvertently|realize|realise|determine|identify|notice|informed)\w*\b/i;
const ANSWERING = /\b(?:respond|response|reply|replies|answer(?=\b|ed|ing)|notif(?:y|ies)|inform(?:s|ing)?\b|comply|honou?r|process(?: the| your| such| any| all| their)? requests?|review|verif|confirm|acknowledge|fulfil|investigat|address(?: your| the)? (?:request|concern)|resolve|get back|action (?:the|your)|act on|contact you|provide you|execute)\w*\b/i;
/** "in the past 12 months", "30 days' notice", "7 days prior": no time of keeping. */
const PAST_WINDOW = /\b(?:past|preceding|previous|prior|last|recent)\s*$/i;
const NOTICE = /^\W*(?:(?:prior|before|in advance|earlier|notice|trial|money|ago|free|subscription|plan|warranty|review)\b)/i;
const AGE_BEFORE = /\b(?:under|over|below|above|younger than|older than|at least|age[ds]?(?: of)?|attain\w*|reach\w*|least|minimum age(?: of| is)?)(?: the age of)?\s*$/i;
const LAW_NAME = /\b(?:[A-Z][\w'’]+ ){1,4}(?:Act|Code|Regulations?|Ordinance|Statute)\b|§|\b(?:[Ss]ections?|[Aa]rticles?|[Aa]rt\.) \d+|\b(?:[Tt]ax|[Cc]ommercial|[Ff]iscal|company|companies|accounting|employment) (?:laws?|code|act|rules|regulations?|legislation)\b|\bHIPAA\b|\b(?:HGB|AO)\b/;
const LAWFUL = new RegExp(`\\b(?:according to|pursuant to|in (?:accordance|compliance|line) with|as (?:required|demanded|provided) by|under) (?:the )?(?:${LAW_NAME.source})`);
const ANONYMOUS = /\b(?:anonym\w+|aggregate[d]?|de-?identified|non-?personal\w*|statistic\w*|deidentified)\b/i;
const LOCAL = /\b(?:(?:on|in|to) (?:your|the user'?s?|the) (?:\w+ ){0,2}(?:device|computer|phone|browser|machine|hard drive)|locally|on[- ]device|local storage)\b/i;
const ERASER = /\b(?:uninstall\w*|clear(?:ing)?|reset\w*|remov(?:e|ing)|delet(?:e|ing)) (?:the |this |your |our |its |all )?(?:\w+[’' ]s? ?){0,2}(?:app|application|extension|add-?on|plug-?in|software|browser|cache|storage|storages|site data|bot|widget)\b/i;
const TEMPORARY = /\b(?:temporar(?:il)?y|transient(?:ly)?|ephemeral(?:ly)?|briefly|momentarily|for the time being)\b/i;
const IMMEDIATE = /\b(?:immediately|instantly|at once|right away|straight ?away|in real[- ]time|automatically)\b/i;
const CHECKABLE = /\b(?:complete (?:your|the|a|an) (?:\w+ )?(?:purchase|transaction|order|download|payment|request|transfer)|maintain the authori[sz]ed connection|operate)\b/i;
/** Kept so, or there: nothing about time. */
const MANNER = /\b(?:secure(?:ly)?|safe(?:ly)?|confidential(?:ly|ity)?|in confidence|private(?:ly)?|accurate|up[- ]to[- ]date|informed|encrypted|separate(?:ly)?|anonymous(?:ly)?|minimum)\b/i;
const PURPOSE_ONLY = /\bfor (?:[\w-]+ ){0,4}(?:purposes?|records?|reasons)\b|\bso that\b|\bto (?:track|prevent fraud)\b|\bfor use in\b|\b(?:retained|kept) (?:by (?:us|them|me)|on your device)\b/;
/** "how we keep", "what is stored": speaks about the policy, not about data. */
const INDIRECT = /\b(?:how|what|why|whether|which types)\b/i;
const ASKED = /\b(?:requests?|requested|requesting|asks?|asked|asking|rights?|demands?|instructs?|would like|choose|wish|option)\b/i;
const THEREAFTER = /\b(?:thereafter|afterwards?|after that)\b/i;
const QUESTION = /\?\s*$/;
const CAPPED = /\b(?:whichever|earlier|sooner|first|at most|maximum|no later than|not? (?:longer|more) than|not exceed\w*|up to)\b/i;
const LABEL = /^([^:.]{2,60}):\s/;

/** Does the section, or one above it, speak of keeping and deleting? */
const scopeOf = (() => {
  const known = new WeakMap<Section, boolean>();
  return (section: Section | undefined): boolean => {
    if (!section) return false;
    let inScope = known.get(section);
    if (inScope === undefined) {
      inScope = RETENTION_HEADING.test(section.title) || (section.level > 2 && scopeOf(section.parent));
      known.set(section, inScope);
    }
    return inScope;
  };
})();

const firstOf = (phrases: readonly Phrase[], text: string): { phrase: Phrase; from: number; to: number } | undefined => {
  for (const phrase of phrases) {
    const match = phrase.pattern.exec(text);
    if (match) return { phrase, from: match.index, to: match.index + match[0].length };
  }
  return undefined;
};

/** Is the duration a time of keeping, by what stands around it? */
function isRetentionTime(text: string, duration: Duration): boolean {
  const before = text.slice(0, duration.from);
  const after = text.slice(duration.to);
  if (PAST_WINDOW.test(before) || NOTICE.test(after)) return false;
  const years = /^P(\d+)Y$/.exec(duration.iso);
  return !(years && Number(years[1]) <= 25 && CHILD.test(text) && AGE_BEFORE.test(before));
}

const WHOLE_CLAUSE = 60;
/** A short clause is quoted whole; of a long one what makes it vague, with the noun that follows: "for a short period of time". */
function vagueWordsEnd(text: string, from: number, to: number, end: number): number {
  const cut = text.slice(from, to).search(/[,;.(]|\b(?:and|or)\s*$/);
  const whole = cut > 0 ? from + cut : to;
  if (whole >= end && whole - from <= WHOLE_CLAUSE) return whole;
  const noun = /^\s*(?:of )?(?:period|time|duration|length|term|amount|while|days|weeks|months|years)s?(?: ?frame)?(?: of time)?\b/i.exec(text.slice(end, to));
  return Math.min(to, end + (noun?.[0].length ?? 0));
}

/** What the clauses that belong to a verb say about time. */
function marksOf({ sentence, words, clauses }: Reading, indexes: readonly number[], deletes: boolean, durations: readonly Duration[], verbAt: number): Mark[] {
  const marks: Mark[] = [];
  const { text } = sentence;
  let inException = false;
  for (const index of indexes) {
    const clause = clauses[index]!;
    const from = words[clause.from]!.from;
    const to = words[clause.to - 1]!.to;
    if (to - from < 3) continue;
    const content = text.slice(from, to);
    const low = content.toLowerCase();
    // "unless we have to keep it for longer": all of it is the exception.
    if (clause.kind === "unless") inException = true;
    else if (clause.kind === "main" || clause.resumed || words[clause.from - 1]?.low === ",") inException = false;
    if (inException && clause.kind !== "unless") continue;
    // "unless you delete it" is "until you delete it".
    if (!deletes && clause.kind === "unless" && /\b(?:you|users?|manually|posters?) (?:\w+ ){0,3}(?:delete|remove|ask|request|erase|withdraw|unsubscribe|uninstall|opt)/.test(low)) marks.push({ class: "event", ground: "determinate", firm: true, from, to, clause });
    if (clause.kind === "unless" || clause.kind === "concession" || clause.kind === "because" || clause.kind === "purpose") {
      // "except", "even after": what hangs on it is no promise; a purpose names no end.
      if (clause.kind !== "purpose") continue;
    }
    const inside = durations.filter((duration) => duration.from >= from && duration.from < to && isRetentionTime(text, duration));
    for (const duration of inside) marks.push({ class: "period", ground: "determinate", firm: true, from: duration.from, to: duration.to, clause, duration });
    if (inside.length || clause.kind === "purpose") continue;
    if (!TIME_KINDS.has(clause.kind) && clause.kind !== "if" && clause.kind !== "where") continue;
    // "If you do nothing during your visit, we store …": what stands before the verb is no end of keeping, unless it opens the sentence.
    if (!deletes && (clause.kind === "while" || clause.kind === "until") && clause.to <= verbAt && index > 0) continue;
    if (/\b(?:do|does|doing) so\b/.test(low)) continue;
    const body = text.slice(words[Math.min(clause.from + clause.opener, clause.to) - 1]!.to, to);
    const vague = firstOf(VAGUE_ENDS, low);
    const add = (kind: Mark["class"], ground: Ground, firm: boolean, end = to): void => {
      marks.push({ class: kind, ground, firm, from, to: end, clause });
    };
    const vagueEnd = vague ? vagueWordsEnd(text, from, to, from + vague.to) : to;
    switch (clause.kind) {
      case "while":
      case "until":
      case "limit":
        if (clause.kind === "until" && /\b(?:further notice|deletion is possible|possible)\b/.test(low)) add("vague-deletion", "at-leisure", true);
        else if (vague && !(vague.phrase.ground === "elastic" && clause.kind !== "limit")) add(CHECKABLE.test(content) ? "event" : "vague", vague.phrase.ground, true, vagueEnd);
        else if (body.trim().length > 2) add("event", "determinate", true);
        break;
      case "span":
        // "for the duration of the contract" ends with it; "for the time necessary", "for a while" do not.
        if (vague) add("vague", vague.phrase.ground, true, vagueEnd);
        else if (/\b(?:of|that|while|until|your|you)\b/.test(low)) add("event", "determinate", true);
        else add("vague", "elastic", true);
        break;
      case "extent":
        if (!deletes && clause.from > verbAt && !/\b(?:possible|practicable|feasible)\b/.test(low.slice(0, 40))) add("vague", vague?.phrase.ground ?? "necessity", !/^(?:where|when) (?:\w+ ){0,3}(?:required|permitted|allowed|possible|applicable|appropriate)/.test(low), vagueEnd);
        break;
      case "within":
        if (deletes && vague) add("vague-deletion", "at-leisure", true, vagueEnd);
        break;
      case "after":
      case "if": {
        // "Once the retention period has ended" says no more than that there is one; "whenever possible", how far.
        if (/\bretention (?:period|term)|\b(?:possible|feasible|practicable)\W*$/.test(low)) break;
        const ended = /(?:n['’]t|\bno longer|\bnot|\bno|\bcease\w*|\bfulfilled|\bserved|\bachieved|\bexpired?|\bended?|\bmet|\blonger)\b/.test(low);
        if (vague && vague.phrase.ground !== "elastic" && ended && !/\byou (?:no longer|do(?:n['’]t| not)) (?:need|require)/.test(low)) {
          if (deletes) add("vague", vague.phrase.ground, true, vagueEnd);
        } else if (!deletes && clause.kind === "after" && vague?.phrase.ground === "business") {
          add("vague", "business", true, vagueEnd);
        } else if (LAZY_DELETION[0]!.pattern.test(low)) {
          if (deletes) add("vague-deletion", "at-leisure", true);
        } else if (deletes && !(DISCOVERY.test(low) && CHILD.test(text)) ) {
          if (clause.kind === "after" || /\b(?:you|users?|account|inactive|request\w*|uninstall\w*)\b/.test(low)) add("event", "determinate", true);
        }
        break;
      }
      case "where":
        if (!deletes && vague?.phrase.ground === "business") add("vague", "business", true, vagueEnd);
        break;
      default:
        break;
    }
  }
  return marks;
}

/** Which of the things said sets the end. */
function weigh(marks: readonly Mark[], deletes: boolean, text: string): Verdict | undefined {
  const of = (kind: Mark["class"]): Mark[] => marks.filter((mark) => mark.class === kind);
  const [period] = of("period").sort((a, b) => b.duration!.days - a.duration!.days);
  const [event] = of("event");
  const vagues = of("vague");
  const vague = vagues.find(({ firm }) => firm) ?? vagues[0];
  const [lazy] = of("vague-deletion");
  const [indefinite] = of("indefinite");
  const asPeriod = (mark: Mark): Verdict => ({ ...mark, class: LAW_NAME.test(text) ? "statute" : "period", period: mark.duration!.iso });
  if (indefinite) return indefinite;
  const sure = period ?? event;
  if (vague && sure) {
    const joined = vague.clause?.joiner;
    const alternative = joined === "or" || THEREAFTER.test(text.slice(vague.from)) || (joined === "and" && vague.from > sure.from);
    if (CAPPED.test(text) || (deletes && !alternative)) return period ? asPeriod(period) : { ...sure };
    if (alternative) return vague.clause?.kind === "until" || deletes ? { ...vague, firm: false } : vague;
    if (vague.from < sure.from) {
      if (sure.clause?.joiner === "or") return { ...vague, firm: sure.clause.kind !== "until" };
      return period ? asPeriod(period) : { ...vague, firm: sure.clause?.kind === "after" && vague.firm };
    }
    return { ...vague, firm: vague.firm && period === undefined };
  }
  if (period) return asPeriod(period);
  if (lazy && !vague) return lazy;
  if (vague) return vague;
  if (event) return event;
  return undefined;
}

const SUBORDINATE = new Set<Clause["kind"]>(["if", "unless", "where", "because", "concession", "until", "while", "limit", "span", "extent", "purpose", "after"]);

/** Is the frame a statement of the operator about data? */
function states(frame: Frame, inScope: boolean): boolean {
  const { modality, infinitive, gerund, lemma } = frame;
  if (modality === "ask" || SUBORDINATE.has(frame.clause.kind)) return false;
  if (infinitive && modality === "purpose") return false;
  if (gerund && modality === "plain" && frame.verbClass === "keep") return false;
  if (frame.clause.kind === "aside" && !frame.passive) return false;
  const prefix = frame.sentence.text.slice(frame.clauseStart, frame.verb.from - frame.sentence.from);
  if (gerund && /\b(?:procedures?|steps|measures|actions?)\b/.test(prefix) && !ASKED.test(prefix)) return true;
  const opens = frame.reduced && frame.at === 0;
  if (!opens && !frame.finite && !frame.reduced) return false;
  const { actor } = frame;
  if (actor === "you" && !frame.passive) return false;
  // "You may ask that we delete …": what the reader can ask for is no promise.
  if (ASKED.test(prefix)) return false;
  if (INDIRECT.test(prefix)) return false;
  if (opens) return true;
  const thing = frame.passive || frame.object === undefined ? frame.subject : frame.object;
  if (/^(?:remain|stay|last|persist|survive|expire|reside|disappear|vanish)$/.test(lemma)) return DATA.test(frame.subject?.text ?? "") || inScope;
  const text = thing?.text ?? "";
  if (lemma === "hold" && /\b(?:responsible|liable|harmless|accountable|certificat\w+|event|meeting)s?\b/i.test(`${text} ${frame.sentence.text.slice(frame.verb.to - frame.sentence.from, frame.verb.to - frame.sentence.from + 24)}`)) return false;
  if (/^(?:keep|maintain|save|hold|remain|preserve|clear)$/.test(lemma) && /^\W*(?:you|us|in mind|control|track|up|improving|the (?:app|service|security|confidentiality|integrity|privacy|functionality|safety)|safeguards?|security|time|our (?:app|service|servers?|systems?)|your (?:password|account secure)|appropriate|reasonable|physical|administrative|technical)\b/i.test(text)) return false;
  if (!/\w/.test(text) || (!frame.passive && frame.object === undefined)) return inScope || DATA.test(frame.sentence.text.slice(frame.clauseStart));
  return DATA.test(text) || (YOURS.test(text) && /^(?:retain|store|delete|erase|purge|destroy)$/.test(lemma));
}

/** Is the time that of an answer: "we delete it and will reply within a week"? */
function answers(text: string, first: number, verb: number, mark: number): boolean {
  const between = mark > verb ? text.slice(verb, mark) : text.slice(first, mark).split(/[,;]/).at(-1)!;
  return ANSWERING.test(between.replace(/\bto \w+/g, ""));
}

class Reader {
  readonly found: RetentionStatement[] = [];

  constructor(private readonly doc: PolicyDocument) {}

  sentence(sentence: Sentence): void {
    const { block } = sentence;
    if (block.kind === "heading" || block.kind === "code" || QUESTION.test(sentence.text)) return;
    const { cell } = block;
    if (cell) {
      if (!cell.isHeader && (RETENTION_COLUMN.test(cell.columnHeader) || (cell.column > 0 && RETENTION_COLUMN.test(cell.rowHeader)))) this.bare(sentence, cell.rowHeader === block.text.text ? "" : cell.rowHeader, COOKIES.test(cell.rowHeader));
      else if (STORAGE_WORD.test(sentence.text)) this.prose(sentence, false);
      return;
    }
    const led = leadKeeps(block);
    const inScope = scopeOf(block.section) || led;
    if (!STORAGE_WORD.test(sentence.text)) {
      if (led || inScope) this.bare(sentence, LABEL.exec(sentence.text)?.[1] ?? "", false, !led);
      return;
    }
    this.prose(sentence, inScope);
  }

  /** A cell, or an item without a verb: "Server logs: 30 days". */
  private bare(sentence: Sentence, subject: string, cookies: boolean, strict = false): void {
    const { text } = sentence;
    const reading = read(sentence);
    const durations = durationsIn(text).filter((duration) => isRetentionTime(text, duration));
    const marks = marksOf(reading, reading.clauses.map((_, index) => index), false, durations, 0);
    const unbounded = firstOf(UNBOUNDED, text.toLowerCase());
    let verdict: Verdict | undefined = unbounded && !strict ? { class: "indefinite", ground: "unbounded", firm: !/\bnot?\b/i.test(text), from: unbounded.from, to: unbounded.to } : weigh(marks, false, text);
    if (strict && !(verdict?.class === "period" && (LABEL.test(text) || text.length < 60)) && !(verdict?.class === "event" && text.length < 100)) return;
    if (strict && (ANSWERING.test(text) || (verdict?.class === "event" && !/^(?:(?:[^:.]{2,60}:\s*)?(?:until|while|as long as|for as long|for the (?:duration|life)|retained|kept|stored|deleted))\b/i.test(text)))) return;
    if (!verdict && /\bsession(?:al)?\b/i.test(text) && !strict) verdict = { class: "event", ground: "determinate", firm: true, from: 0, to: text.length };
    if (verdict) this.add(sentence, verdict, subject, cookies || (COOKIES.test(text) && !PERSONAL.test(text)));
  }

  private prose(sentence: Sentence, inScope: boolean): void {
    const { text } = sentence;
    const reading = read(sentence);
    const durations = durationsIn(text);
    const low = text.toLowerCase();
    const done = new Set<number>();
    let any = false;
    for (const frame of reading.frames) {
      if (frame.verbClass === "collect" && TEMPORARY.test(text) && frame.passive && !frame.reduced && frame.polarity === "positive") {
        this.add(sentence, { class: "vague", ground: "temporary", firm: false, ...matchSpan(TEMPORARY, text) }, subjectOf(frame), false);
        return;
      }
      if (frame.verbClass !== "keep" && frame.verbClass !== "delete") continue;
      const attached = frame.attached();
      const unit = attached.find((index) => reading.clauses[index]!.kind === "main") ?? attached[0]!;
      if (done.has(unit) || !states(frame, inScope)) continue;
      const own = frame.clause.kind === "relative" || frame.reduced ? attached.filter((index) => index >= frame.clauseIndex) : attached;
      const verdict = this.judge(frame, reading, own, durations, low, inScope);
      if (!verdict) continue;
      done.add(unit);
      any = true;
      this.add(sentence, verdict, subjectOf(frame), COOKIES.test(text) && !PERSONAL.test(text));
    }
    if (any) return;
    const eraser = ERASER.exec(text);
    const erases = reading.frames.find((frame) => frame.verbClass === "delete" && frame.polarity === "positive" && (frame.actor === "you" || frame.gerund || frame.actor === "other") && DATA.test(text));
    if (eraser && erases && (/\bby\b/.test(low.slice(Math.max(0, eraser.index - 30), eraser.index)) || /\b(?:deletes|removes|clears|erases|will (?:\w+ )?(?:delete|remove|erase|clear))\b/.test(low.slice(eraser.index)))) {
      this.add(sentence, { class: "event", ground: "determinate", firm: true, from: eraser.index, to: eraser.index + eraser[0].length }, erases.object?.text ?? "", false);
      return;
    }
    this.nominal(sentence, reading, durations, low, inScope);
  }

  /** "The retention period is two years", "storage ends with the contract". */
  private nominal(sentence: Sentence, reading: Reading, durations: readonly Duration[], low: string, inScope: boolean): void {
    const { text } = sentence;
    if (!/\b(?:retention|storage (?:period|time|duration|term)|storage|deletion|persistent|expires?|deleted|lifetime|lifespan)\b/.test(low)) {
      if (inScope) this.bare(sentence, LABEL.exec(text)?.[1] ?? "", false, true);
      return;
    }
    if (ANSWERING.test(text)) return;
    const all = reading.clauses.map((_, index) => index);
    const verdict = weigh(marksOf(reading, all, /\bdelet/.test(low), durations, 0), false, text);
    const subject = LABEL.exec(text)?.[1] ?? "";
    if (verdict?.class === "period" || (verdict && inScope && /\b(?:retention|storage)\b/.test(low) && verdict.class !== "event")) {
      this.add(sentence, verdict.class === "vague" && CRITERIA.test(low) ? { ...verdict, ground: "criteria", firm: false } : verdict, subject, false);
      return;
    }
    if (/\bretention\b|\bstorage (?:period|time|duration)/.test(low)) {
      const schedule = firstOf(SCHEDULES, low);
      if (CRITERIA.test(low)) this.add(sentence, { class: "vague", ground: "criteria", firm: false, from: 0, to: text.length }, subject, false);
      else if (schedule && !this.linked(sentence)) this.add(sentence, { class: "vague", ground: schedule.phrase.ground, firm: true, from: schedule.from, to: schedule.to }, subject, false);
    }
  }

  private judge(frame: Frame, reading: Reading, attached: readonly number[], durations: readonly Duration[], low: string, inScope: boolean): Verdict | undefined {
    const { text } = frame.sentence;
    const keeps = frame.verbClass === "keep" && !frame.ceases;
    const deletes = !keeps;
    const first = reading.words[reading.clauses[attached[0]!]!.from]!.from;
    const last = reading.words[reading.clauses[attached.at(-1)!]!.to - 1]!.to;
    const unit = text.slice(first, last);
    const unitLow = low.slice(first, last);
    const negative = frame.polarity === "negative";
    const at = (match: { from: number; to: number }): { from: number; to: number } => ({ from: first + match.from, to: first + match.to });
    const marks = marksOf(reading, attached, deletes, durations, frame.at).filter((mark) => !answers(text, first, frame.verb.to - frame.sentence.from, mark.from));
    const child = CHILD.test(unit) && DISCOVERY.test(unit);

    if (keeps) {
      // What a condition or an exception says is not what happens; "permanently deleted" says the opposite.
      const own = frame.clauseStart - first;
      const unbounded = firstOf(UNBOUNDED, blanked(unitLow, reading, attached, first).replace(/\bpermanently (?:delet|eras|remov|purg|anonym)\w*/g, (match) => " ".repeat(match.length)));
      if (unbounded && unbounded.from >= own) {
        if (negative) {
          // "not permanently unless needed": the exception is the rule.
          const exception = /\bunless (?:\w+ ){0,3}(?:needed|necessary|required for)\b/.exec(unitLow);
          if (exception) return { class: "vague", ground: "necessity", firm: true, ...at({ from: exception.index, to: exception.index + exception[0].length }) };
          return { class: "vague", ground: "not-permanent", firm: false, ...at(unbounded) };
        }
        if (!marks.some((mark) => mark.class === "event" && mark.clause?.kind === "until")) return { class: "indefinite", ground: "unbounded", firm: !ANONYMOUS.test(unit), ...at(unbounded) };
      }
      if (negative) {
        const limited = marks.filter((mark) => mark.clause?.kind === "limit" || mark.class === "period" || mark.clause?.kind === "span");
        const verdict = limited.length ? weigh(limited, false, text) : undefined;
        if (verdict) return verdict;
        if (TEMPORARY.test(unit)) return undefined;
        const thing = `${frame.object?.text ?? ""} ${frame.passive ? frame.subject?.text ?? "" : ""}`;
        if (PERSONAL.test(thing) && !/\b(?:unless|except|other than|than|without)\b/.test(unitLow)) return { class: "none", ground: "determinate", firm: true, from: first, to: last };
        return undefined;
      }
    } else if (negative) {
      // "may not immediately delete residual copies": the deletion has no date.
      if (frame.modality === "may" && RESIDUAL.test(unitLow) && !marks.some(({ class: kind }) => kind === "period")) return { class: "vague-deletion", ground: "residual", firm: true, ...this.span(frame, first, last) };
      return undefined;
    }

    let verdict = weigh(marks, deletes, unit);
    if (verdict?.class === "vague") verdict = this.tempered(verdict, frame, reading, marks, unit);
    {
      const lazy = firstOf(LAZY_DELETION, unitLow);
      // "anonymised whenever possible" says how far, not when.
      const howFar = lazy?.phrase === LAZY_DELETION[3] && /^(?:anonymi|de-?ident|depersonal)/.test(frame.lemma);
      if (lazy && deletes && !howFar && verdict?.class !== "period" && verdict?.class !== "statute" && !ANSWERING.test(unitLow.slice(Math.max(0, lazy.from - 40), lazy.from))) {
        return { class: "vague-deletion", ground: lazy.phrase.ground, firm: true, ...at(lazy) };
      }
    }
    if (verdict?.class === "period" || verdict?.class === "statute") {
      const hole = /\b(?:sometimes|occasionally|possibly|often|or even|and) longer\b(?! than)/.exec(unitLow);
      return hole && keeps ? { class: "vague", ground: "longer", firm: true, ...at({ from: hole.index, to: hole.index + hole[0].length }) } : verdict;
    }
    const residual = RESIDUAL.exec(unitLow);
    if (residual && keeps && frame.modality === "may" && !verdict) {
      return { class: "vague-deletion", ground: "residual", firm: true, ...this.span(frame, first, last) };
    }
    if (verdict) {
      if (verdict.class === "event" && keeps && frame.verbClass === "keep" && marks.every((mark) => mark.clause?.kind === "after")) verdict = undefined;
      else if (verdict.ground === "necessity" && ANONYMOUS.test(frame.object?.text ?? "")) return { ...verdict, firm: false };
      else return verdict;
    }
    if (keeps) {
      if (MANNER.test(unit) && !inScope) return undefined;
      const schedule = firstOf(SCHEDULES, unitLow);
      const lawful = LAWFUL.exec(unit);
      if ((schedule && LAW_NAME.test(unit)) || (lawful && (inScope || /\b(?:destroyed|deleted|erased)\b/.test(unitLow)))) return { class: "statute", ground: "determinate", firm: true, from: first, to: last };
      if (schedule && !this.linked(frame.sentence)) return { class: "vague", ground: schedule.phrase.ground, firm: (schedule.phrase.ground === "schedule" || inScope) && first + schedule.from > frame.verb.from - frame.sentence.from, ...at(schedule) };
      const longer = /\b(?:retained|kept|stored|held|retain|keep|store)\b[^.]{0,40}\blonger\b(?! than)/.exec(unitLow);
      if (longer) return { class: "vague", ground: "longer", firm: frame.modality === "may" && !this.follows(frame.sentence) && !/\bbelow\b/.test(unitLow) && attached.every((index) => reading.clauses[index]!.kind !== "unless"), ...at({ from: longer.index, to: longer.index + longer[0].length }) };
      if (TEMPORARY.test(unit)) return { class: "vague", ground: "temporary", firm: false, ...at(matchSpan(TEMPORARY, unit)) };
      if (LOCAL.test(unit) && /\b(?:only|stays?|remains?|solely|exclusively|never)\b/.test(unitLow) && !/\bunless\b/.test(unitLow) && /\b(?:data|information|everything|it|nothing)\b/i.test(subjectOf(frame))) return { class: "none", ground: "determinate", firm: true, from: first, to: last };
      if (frame.reduced || frame.clause.kind === "relative") return undefined;
      if (/:\s*$/.test(unit)) return undefined;
      if (frame.lemma === "retain" || /^(?:keep|maintain|store|hold)$/.test(frame.lemma) && frame.actor !== "third-party" && PURPOSE_ONLY.test(unitLow.slice(frame.verb.from - frame.sentence.from - first))) return { class: "vague", ground: "purpose-only", firm: false, from: first, to: last };
      return undefined;
    }
    if (frame.reduced || frame.clause.kind === "relative" || /^(?:anonymi|de-?ident|depersonal|clear|overwrite|wipe)/.test(frame.lemma)) return undefined;
    if (!frame.passive && ERASER.test(frame.subject?.text ?? "")) return { class: "event", ground: "determinate", firm: true, from: first, to: last };
    if (child) return { class: "vague-deletion", ground: "discovery", firm: false, ...this.span(frame, first, last) };
    if (frame.modality === "will" || frame.modality === "must" || frame.modality === "plain") {
      if (IMMEDIATE.test(unit)) return { class: "vague-deletion", ground: "immediate", firm: false, ...at(matchSpan(IMMEDIATE, unit)) };
      return { class: "vague-deletion", ground: "bare", firm: false, ...this.span(frame, first, last) };
    }
    return undefined;
  }

  /** A vague time that is somebody else's, a law's, or only an exception to what was just said. */
  private tempered(verdict: Verdict, frame: Frame, reading: Reading, marks: readonly Mark[], unit: string): Verdict | undefined {
    const { text } = frame.sentence;
    const mark = marks.find(({ from }) => from === verdict.from);
    const words = text.slice(verdict.from, mark?.to ?? verdict.to);
    if (mark?.clause?.kind === "extent") {
      // "collected, used and stored where necessary" is about all of it.
      if (reading.frames.some((other) => other.clauseIndex === frame.clauseIndex && other.at < frame.at && other.verbClass === "collect")) return undefined;
      if (frame.reduced && frame.at > 0) return undefined;
      if (MANNER.test(text.slice(frame.verb.to - frame.sentence.from, verdict.from))) return undefined;
    }
    if (LAW_NAME.test(words)) return { ...verdict, class: "statute", ground: "determinate" };
    if ((verdict.ground === "law" || verdict.ground === "entitlement" || /\brequired\b/.test(words)) && LAW_NAME.test(unit)) return { ...verdict, firm: false };
    if (COOKIES.test(unit) && !PERSONAL.test(unit)) return { ...verdict, firm: false };
    if (frame.reduced && frame.at > 0 && reading.words[frame.at - 1]!.low !== ":") return { ...verdict, firm: false };
    if (/(?<!\bno )\blonger\b(?! than)/.test(words) && (frame.modality === "must" || this.follows(frame.sentence))) return { ...verdict, firm: false };
    return verdict;
  }

  /** Has the same block already said how long? */
  private follows(sentence: Sentence): boolean {
    return this.found.some((other) => other.sentence.block === sentence.block && other.sentence !== sentence);
  }

  private span(frame: Frame, first: number, last: number): { from: number; to: number } {
    const verb = frame.verb.from - frame.sentence.from;
    return { from: Math.max(first, Math.min(verb, last)), to: last };
  }

  /** Does the sentence send the reader to another page? */
  private linked({ block, from, to }: Sentence): boolean {
    return this.doc.links.some((link) => link.block === block && link.from < to && link.to > from);
  }

  private add(sentence: Sentence, verdict: Verdict, subject: string, cookies: boolean): void {
    const { block } = sentence;
    const { from, to } = trimmed(sentence.text, verdict.from, verdict.to);
    const last = this.found.at(-1);
    const words = block.text.range(sentence.from + from, sentence.from + to);
    if (last?.sentence === sentence && last.class === verdict.class && last.words.range[0] === words[0]) return;
    this.found.push({
      class: verdict.class,
      text: sentence.text,
      range: block.text.range(sentence.from, sentence.to),
      period: verdict.period,
      subject: subject.replace(/^(?:we|the|your|our|all|any|such|this|these|those)\s+/i, "").slice(0, 80).trim(),
      words: { text: sentence.text.slice(from, to), range: words },
      ground: verdict.ground,
      firm: verdict.firm,
      cookies,
      sentence,
    });
  }
}

/** The text of a unit with its conditions and exceptions blanked out. */
function blanked(unit: string, { words, clauses }: Reading, attached: readonly number[], first: number): string {
  let text = unit;
  for (const index of attached) {
    const clause = clauses[index]!;
    if (clause.kind !== "if" && clause.kind !== "unless" && clause.kind !== "after") continue;
    const from = words[clause.from]!.from - first;
    const to = words[clause.to - 1]!.to - first;
    text = text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
  }
  return text;
}

const matchSpan = (pattern: RegExp, text: string): { from: number; to: number } => {
  const match = pattern.exec(text)!;
  return { from: match.index, to: match.index + match[0].length };
};

/** Without white space and punctuation at the ends. */
function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  while (from < to && /[\s,;:]/.test(text[from]!)) from++;
  while (to > from && /[\s,;:.(]/.test(text[to - 1]!)) to--;
  return { from, to };
}

/** "We keep the following for:" makes its list one about keeping. */
function leadKeeps(block: Block): boolean {
  const lead = block.lead?.text.text;
  return lead !== undefined && lead.length < 300 && /\b(?:retain|retention|kept|keep|stored for|delet\w+|how long|hold)\b/i.test(lead) && /\b(?:for|until|period|periods|follow\w*|as follows|how long|after|retention)\b/i.test(lead);
}

function subjectOf(frame: Frame): string {
  const thing = frame.passive || !frame.object ? frame.subject : frame.object;
  return thing?.text ?? "";
}

/** A general sentence that a whole list or table of periods goes with says what the list makes exact. */
const LIST_LENGTH = 3;
const GENERAL: ReadonlySet<Ground> = new Set<Ground>(["necessity", "purpose", "law", "business", "entitlement", "schedule", "elastic", "relevance"]);

function softenListed(statements: readonly RetentionStatement[]): RetentionStatement[] {
  const listed = statements.filter(({ class: kind, sentence: { block } }) => (kind === "period" || kind === "event" || kind === "statute") && (block.kind === "cell" || block.kind === "item" || block.kind === "description" || LABEL.test(block.text.text)));
  return statements.map((statement) => {
    if (!statement.firm || statement.class !== "vague" || !GENERAL.has(statement.ground)) return statement;
    const { block } = statement.sentence;
    if (block.cell || block.kind === "item") return statement;
    let near = 0;
    for (const other of listed) if (isNear(block.section, other.sentence.block.section) && ++near === LIST_LENGTH) return { ...statement, firm: false };
    return statement;
  });
}

/** The same section, or one inside the other, or both under one heading about keeping. */
function isNear(a: Section, b: Section): boolean {
  if (a === b || a.parent === b || b.parent === a) return true;
  return a.parent !== undefined && a.parent === b.parent && a.parent.level > 0 && scopeOf(a.parent);
}

/** Statements about retention, in the order of the text. English only. */
export const retention = memo((doc: PolicyDocument): readonly RetentionStatement[] => {
  if (language(doc) !== "en") return [];
  const reader = new Reader(doc);
  for (const sentence of doc.sentences) reader.sentence(sentence);
  return softenListed(reader.found);
});

/** Does the statement say, however loosely, how long something is kept? A bare promise to delete does not. */
export const tellsTime = ({ ground }: RetentionStatement): boolean => !["bare", "discovery", "immediate", "purpose-only", "temporary"].includes(ground);

/** Sends the reader to where the periods stand: "see the retention section of our main policy". */
const ELSEWHERE = /\b(?:retention|how long (?:we|your|it|data)|retain(?:ed)? (?:your|personal))\b.{0,120}\b(?:policy|notice|page|section|document|statement|schedule)\b|\b(?:policy|notice|section)\b.{0,60}\b(?:retention|how long we)\b/i;

/** Does the document say, exactly or not, how long personal data is kept; or that none is; or where to read it? */
export const answersRetention = memo((doc: PolicyDocument): boolean => {
  if (retention(doc).some(tellsTime)) return true;
  return doc.sentences.some((sentence) => sentence.block.kind !== "heading" && ELSEWHERE.test(sentence.text) && doc.links.some((link) => link.block === sentence.block));
});
