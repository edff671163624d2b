/** Sentences and cells → statements about retention. */
import type { PolicyDocument, Sentence } from "../document/model.js";
import { durationsIn, type Duration } from "../reading/durations.js";
import type { Frame, Reading } from "../reading/frame.js";
import { read } from "../reading/frames.js";
import { answers, states, subjectOf } from "./retention-gate.js";
import { exceptions, firstOf, isRetentionTime, marksOf, weigh } from "./retention-marks.js";
import { CRITERIA, LAZY_DELETION, RESIDUAL, RETENTION_COLUMN, SCHEDULES, UNBOUNDED, UNBOUNDED_STORAGE, VAGUE_ENDS } from "./retention-phrases.js";
import { leadKeeps, leadOpens, scopeOf } from "./retention-scope.js";
import type { Mark, RetentionStatement, Verdict } from "./retention-statement.js";
import { ANONYMOUS, ANSWERING, CHILD, COOKIES, DATA, DISCOVERY, ERASER, IMMEDIATE, LABEL, LAWFUL, LAW_NAME, LOCAL, MANNER, PERSONAL, PURPOSE_ONLY, QUESTION, STORAGE_WORD, TEMPORARY } from "./retention-words.js";

/** Units; a longer cell is no mere period. */
const LONGEST_CELL = 160;

/** Reads sentence by sentence; what was said before in the same block counts. */
export class RetentionReader {
  readonly found: RetentionStatement[] = [];

  constructor(private readonly doc: PolicyDocument) {}

  sentence(sentence: Sentence): void {
    const { block } = sentence;
    if (block.kind === "heading" || block.kind === "code" || QUESTION.test(sentence.text)) return;
    const { cell } = block;
    if (cell) {
      // A long cell holds prose, whatever its column is called; a row called "Deletion" speaks of a right.
      const isPeriod = RETENTION_COLUMN.test(cell.columnHeader) || (cell.column > 0 && RETENTION_COLUMN.test(cell.rowHeader) && !/^(?:deletion|erasure)$/i.test(cell.rowHeader.trim()));
      if (!cell.isHeader && isPeriod && sentence.text.length <= LONGEST_CELL) this.bare(sentence, cell.rowHeader === block.text.text ? "" : cell.rowHeader, COOKIES.test(cell.rowHeader));
      else if (STORAGE_WORD.test(sentence.text)) this.prose(sentence, isPeriod);
      return;
    }
    const led = leadKeeps(block);
    if (led && leadOpens(block)) {
      this.completed(sentence);
      return;
    }
    const inScope = scopeOf(block.section) || led;
    if (!STORAGE_WORD.test(sentence.text)) {
      if (led || inScope) this.bare(sentence, LABEL.exec(sentence.text)?.[1] ?? "", false, !led);
      return;
    }
    this.prose(sentence, inScope);
  }

  /** An item that ends the lead's clause of time: "as long as: it is needed". */
  private completed(sentence: Sentence): void {
    const { text } = sentence;
    if (sentence.from > 0) return;
    const vague = firstOf(VAGUE_ENDS, text.toLowerCase());
    const [duration] = durationsIn(text);
    if (duration) this.add(sentence, { class: "period", ground: "determinate", firm: true, from: duration.from, to: duration.to, period: duration.iso }, "", false);
    else if (vague && vague.phrase.ground !== "elastic") this.add(sentence, { class: "vague", ground: vague.phrase.ground, firm: true, from: 0, to: text.length }, "", false);
    else this.add(sentence, { class: "event", ground: "determinate", firm: true, from: 0, to: text.length }, "", false);
  }

  /** A cell, or an item without a verb: "Server logs: 30 days". */
  private bare(sentence: Sentence, subject: string, cookies: boolean, strict = false): void {
    const { text } = sentence;
    const reading = read(sentence);
    const durations = durationsIn(text).filter((duration) => isRetentionTime(text, duration));
    const marks = marksOf(reading, reading.clauses.map((_, index) => index), false, durations, 0);
    const unbounded = firstOf(UNBOUNDED, text.toLowerCase());
    let verdict: Verdict | undefined = unbounded && !strict ? { class: "indefinite", ground: "unbounded", firm: !/\bnot?\b/i.test(text), from: unbounded.from, to: unbounded.to } : weigh(marks, false, text);
    if (strict && !(verdict?.class === "period" && (LABEL.test(text) || text.length < 60)) && !(verdict?.class === "event" && text.length < 100) && !(verdict?.class === "vague" && LABELLED_TIME.test(text))) return;
    if (strict && (ANSWERING.test(text) || (verdict?.class === "event" && !/^(?:[^:.]{2,60}:\s*)?(?:until|while|as long as|for as long|for the (?:duration|life)|retained|kept|stored|deleted)\b/i.test(text)))) return;
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
      const verdict = this.judge(frame, reading, own, durations, inScope);
      if (!verdict) continue;
      done.add(unit);
      any = true;
      this.add(sentence, verdict, subjectOf(frame), COOKIES.test(text) && !PERSONAL.test(text));
    }
    if (any) return;
    const decides = DISCRETION.exec(low);
    if (decides && reading.frames.some((frame) => frame.verbClass === "delete" && frame.infinitive && DECIDED.test(text.slice(0, frame.verb.from - sentence.from)))) {
      this.add(sentence, { class: "vague-deletion", ground: "discretion", firm: true, from: decides.index, to: decides.index + decides[0].length }, "", false);
      return;
    }
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
    const endless = firstOf(UNBOUNDED_STORAGE, low);
    if (endless) {
      this.add(sentence, { class: "indefinite", ground: "unbounded", firm: true, from: endless.from, to: endless.to }, LABEL.exec(text)?.[1] ?? "", false);
      return;
    }
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

  private judge(frame: Frame, reading: Reading, attached: readonly number[], durations: readonly Duration[], inScope: boolean): Verdict | undefined {
    const unit = unitOf(frame, reading, attached, durations);
    return unit.deletes ? this.judgeDeleting(unit) : this.judgeKeeping(unit, inScope);
  }

  private judgeKeeping(unit: Unit, inScope: boolean): Verdict | undefined {
    const { frame, marks, text, low } = unit;
    const endless = endlessIn(unit);
    if (endless) return endless;
    if (frame.polarity === "negative") return keptNot(unit);
    let verdict = weigh(marks, false, text);
    if (verdict?.class === "vague") verdict = this.tempered(verdict, unit);
    // "may persist in backups for some time": a deletion without a date.
    if (verdict?.ground === "elastic" && frame.modality === "may" && LINGERING.test(frame.lemma) && RESIDUAL.test(low)) return { ...verdict, class: "vague-deletion", ground: "residual", from: verbOf(unit) };
    if (verdict?.class === "period" || verdict?.class === "statute") {
      const hole = HOLE.exec(low);
      return hole ? { class: "vague", ground: "longer", firm: true, ...at(unit, hole.index, hole[0].length) } : verdict;
    }
    if (frame.modality === "may" && !verdict && RESIDUAL.test(low)) return { class: "vague-deletion", ground: "residual", firm: true, ...fromVerb(unit) };
    // "When you write to us, we keep your letter" names no end.
    if (verdict && !(verdict.class === "event" && marks.every((mark) => mark.clause?.kind === "after"))) {
      return verdict.ground === "necessity" && ANONYMOUS.test(frame.object?.text ?? "") ? { ...verdict, firm: false } : verdict;
    }
    return this.keptWithoutTime(unit, inScope);
  }

  /** What a statement of keeping says where no clause of time stands. */
  private keptWithoutTime(unit: Unit, inScope: boolean): Verdict | undefined {
    const { frame, text, low, promised, first, last } = unit;
    if (MANNER.test(text) && !inScope) return undefined;
    const schedule = firstOf(SCHEDULES, promised);
    if ((schedule && LAW_NAME.test(text)) || (LAWFUL.test(text) && (inScope || /\b(?:destroyed|deleted|erased)\b/.test(low)))) return { class: "statute", ground: "determinate", firm: true, from: first, to: last };
    if (schedule && !this.linked(frame.sentence)) {
      const { ground } = schedule.phrase;
      return { class: "vague", ground, firm: (ground === "schedule" || inScope) && first + schedule.from > verbOf(unit), ...at(unit, schedule.from, schedule.to - schedule.from) };
    }
    const longer = KEPT_LONGER.exec(promised);
    if (longer) return { class: "vague", ground: "longer", firm: frame.modality === "may" && !this.follows(frame.sentence) && !/\bbelow\b/.test(low) && !unit.excepted, ...at(unit, longer.index, longer[0].length) };
    const temporary = TEMPORARY.exec(text);
    if (temporary) return { class: "vague", ground: "temporary", firm: false, ...at(unit, temporary.index, temporary[0].length) };
    if (LOCAL.test(text) && ONLY.test(low) && !/\bunless\b/.test(low) && /\b(?:data|information|everything|it|nothing)\b/i.test(subjectOf(frame))) return { class: "none", ground: "determinate", firm: true, from: first, to: last };
    if (frame.reduced || frame.clause.kind === "relative" || text.trimEnd().endsWith(":")) return undefined;
    if (frame.lemma === "retain" || (/^(?:keep|maintain|store|hold)$/.test(frame.lemma) && frame.actor !== "third-party" && PURPOSE_ONLY.test(low.slice(verbOf(unit) - first)))) return { class: "vague", ground: "purpose-only", firm: false, from: first, to: last };
    return undefined;
  }

  private judgeDeleting(unit: Unit): Verdict | undefined {
    const { frame, marks, text, low, first, last } = unit;
    if (frame.polarity === "negative" && !frame.ceases) {
      // "may not immediately delete residual copies": the deletion has no date.
      const undated = frame.modality === "may" && RESIDUAL.test(low) && !marks.some(({ class: kind }) => kind === "period");
      return undated ? { class: "vague-deletion", ground: "residual", firm: true, ...fromVerb(unit) } : undefined;
    }
    let verdict = weigh(marks, true, text);
    if (verdict?.class === "vague") verdict = this.tempered(verdict, unit);
    if (verdict?.class === "period" || verdict?.class === "statute") return verdict;
    const lazy = firstOf(LAZY_DELETION, low);
    // "anonymised whenever possible" says how far, not when.
    const howFar = lazy?.phrase.ground === "as-possible" && ANONYMISING.test(frame.lemma);
    if (lazy && !howFar && !ANSWERING.test(low.slice(Math.max(0, lazy.from - 40), lazy.from).split(",").at(-1)!)) return { class: "vague-deletion", ground: lazy.phrase.ground, firm: true, ...at(unit, lazy.from, lazy.to - lazy.from) };
    if (verdict) return verdict;
    if (frame.reduced || frame.clause.kind === "relative" || ANONYMISING.test(frame.lemma) || /^(?:clear|overwrite|wipe)$/.test(frame.lemma)) return undefined;
    if (!frame.passive && ERASER.test(frame.subject?.text ?? "")) return { class: "event", ground: "determinate", firm: true, from: first, to: last };
    if (CHILD.test(text) && DISCOVERY.test(text)) return { class: "vague-deletion", ground: "discovery", firm: false, ...fromVerb(unit) };
    if (frame.modality !== "will" && frame.modality !== "must" && frame.modality !== "plain") return undefined;
    const immediate = IMMEDIATE.exec(text);
    if (immediate) return { class: "vague-deletion", ground: "immediate", firm: false, ...at(unit, immediate.index, immediate[0].length) };
    return { class: "vague-deletion", ground: "bare", firm: false, ...fromVerb(unit) };
  }

  /** A vague time that is somebody else's, a law's, or only an exception to what was just said. */
  private tempered(verdict: Verdict, { frame, marks, text: unit }: Unit): Verdict | undefined {
    const { text } = frame.sentence;
    const mark = marks.find(({ from }) => from === verdict.from);
    const words = text.slice(verdict.from, mark?.to ?? verdict.to);
    if (mark?.clause?.kind === "extent") {
      // "collected, used and stored where necessary" is about all of it.
      if (read(frame.sentence).frames.some((other) => other.clauseIndex === frame.clauseIndex && other.at < frame.at && other.verbClass === "collect")) return undefined;
      if (frame.reduced && frame.at > 0) return undefined;
      if (MANNER.test(text.slice(frame.verb.to - frame.sentence.from, verdict.from))) return undefined;
    }
    if (LAW_NAME.test(words)) return { ...verdict, class: "statute", ground: "determinate" };
    if ((verdict.ground === "law" || verdict.ground === "entitlement" || /\brequired\b/.test(words)) && LAW_NAME.test(unit)) return { ...verdict, firm: false };
    if (COOKIES.test(unit) && !PERSONAL.test(unit)) return { ...verdict, firm: false };
    if (frame.reduced && frame.at > 0 && read(frame.sentence).words[frame.at - 1]!.low !== ":") return { ...verdict, firm: false };
    if (LONGER.test(words) && (frame.modality === "must" || this.follows(frame.sentence))) return { ...verdict, firm: false };
    return verdict;
  }

  /** Has the same block already said how long? */
  private follows(sentence: Sentence): boolean {
    return this.found.some((other) => other.sentence.block === sentence.block && other.sentence !== sentence);
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

/** A verb with the clauses that belong to it. */
interface Unit {
  readonly frame: Frame;
  readonly deletes: boolean;
  /** Units of the sentence. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** In lower case. */
  readonly low: string;
  /** `low` with conditions and exceptions blanked out: what they say is not what happens. */
  readonly promised: string;
  /** An exception belongs to it. */
  readonly excepted: boolean;
  readonly marks: readonly Mark[];
}

function unitOf(frame: Frame, reading: Reading, attached: readonly number[], durations: readonly Duration[]): Unit {
  const { words, clauses } = reading;
  const sentence = frame.sentence.text;
  const deletes = frame.verbClass === "delete" || frame.ceases;
  const first = words[clauses[attached[0]!]!.from]!.from;
  const last = words[clauses[attached.at(-1)!]!.to - 1]!.to;
  const text = sentence.slice(first, last);
  const low = text.toLowerCase();
  let promised = low;
  const excepted = exceptions(reading, attached);
  for (const index of attached) {
    const { kind, from, to } = clauses[index]!;
    if (kind !== "if" && kind !== "after" && !excepted.has(index)) continue;
    const start = words[from]!.from - first;
    const end = words[to - 1]!.to - first;
    promised = promised.slice(0, start) + " ".repeat(end - start) + promised.slice(end);
  }
  const verb = frame.verb.to - frame.sentence.from;
  return {
    frame,
    deletes,
    first,
    last,
    text,
    low,
    promised,
    excepted: excepted.size > 0,
    marks: marksOf(reading, attached, deletes, durations, frame.at).filter((mark) => !answers(sentence, first, verb, mark.from)),
  };
}

/** Where the verb begins, in units of the sentence. */
const verbOf = ({ frame }: Unit): number => frame.verb.from - frame.sentence.from;
const at = ({ first }: Unit, from: number, length: number): { from: number; to: number } => ({ from: first + from, to: first + from + length });
const fromVerb = (unit: Unit): { from: number; to: number } => ({ from: Math.max(unit.first, Math.min(verbOf(unit), unit.last)), to: unit.last });

/** "forever", "indefinitely"; a denied permanence is no more than vague. */
function endlessIn({ frame, first, low, promised, marks }: Unit): Verdict | undefined {
  const unbounded = firstOf(UNBOUNDED, promised.replace(PERMANENT_DELETION, (match) => " ".repeat(match.length)));
  if (!unbounded || unbounded.from < frame.clauseStart - first) return undefined;
  const place = { from: first + unbounded.from, to: first + unbounded.to };
  if (frame.polarity === "positive") {
    const ends = marks.some((mark) => mark.class === "event" && mark.clause?.kind === "until");
    return ends ? undefined : { class: "indefinite", ground: "unbounded", firm: !ANONYMOUS.test(low), ...place };
  }
  // "not permanently unless needed": the exception is the rule.
  const exception = UNLESS_NEEDED.exec(low);
  if (exception) return { class: "vague", ground: "necessity", firm: true, from: first + exception.index, to: first + exception.index + exception[0].length };
  return { class: "vague", ground: "not-permanent", firm: false, ...place };
}

/** "not longer than …" sets an end; "we keep no personal data" says that there is none. */
function keptNot({ frame, first, last, text, low, marks }: Unit): Verdict | undefined {
  const limits = marks.filter((mark) => mark.clause?.kind === "limit" || mark.class === "period" || mark.clause?.kind === "span");
  const verdict = weigh(limits, false, text);
  if (verdict || TEMPORARY.test(text)) return verdict;
  const thing = `${frame.object?.text ?? ""} ${frame.passive ? (frame.subject?.text ?? "") : ""}`;
  return PERSONAL.test(thing) && !/\b(?:unless|except|other than|than|without)\b/.test(low) ? { class: "none", ground: "determinate", firm: true, from: first, to: last } : undefined;
}

/** "We decide at our discretion when to erase it." */
const DISCRETION = /\bat (?:our|its) (?:sole |own )?discretion\b|\bcase by case\b/;
const DECIDED = /\b(?:when|whether|how soon) (?:and \w+ )?to $/i;
/** "Server logs: for as long as …" */
const LABELLED_TIME = /^[^:.]{2,60}:\s*(?:kept |stored |retained )?(?:only )?(?:for |as long as |so long as |until |while |no longer |\d)/i;
/** "permanently deleted" says the opposite of "permanently kept". */
const PERMANENT_DELETION = /\bpermanent(?:ly)? (?:and \w+ )?(?:delet|eras|remov|purg|anonym)\w*/g;
const UNLESS_NEEDED = /\bunless (?:\w+ ){0,3}(?:needed|necessary|required for)\b/;
/** "30 days, sometimes longer", "around six months, depending on circumstances" */
const HOLE = /\b(?:sometimes|occasionally|possibly|often|or even|and) longer\b(?! than)|\bdepending on (?:the |our |individual )?circumstances\b/;
const LINGERING = /^(?:remain|persist|stay|reside|survive)$/;
const KEPT_LONGER = /\b(?:retained|kept|stored|held|retain|keep|store) (?:[^\s.]+ ){0,6}longer\b(?! than)/;
const LONGER = /(?<!\bno )\blonger\b(?! than)/;
const ONLY = /\b(?:only|stays?|remains?|solely|exclusively|never)\b/;
const ANONYMISING = /^(?:anonymi|de-?ident|depersonal)/;

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

