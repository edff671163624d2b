/** What the clauses around a verb say about time, and which of it sets the end. */
import { TIME_KINDS } from "../reading/clauses.js";
import type { Duration } from "../reading/durations.js";
import type { Reading } from "../reading/frame.js";
import { LAZY_DELETION, VAGUE_ENDS, type Ground, type Phrase } from "./retention-phrases.js";
import type { Mark, Verdict } from "./retention-statement.js";
import { AGE_BEFORE, CAPPED, CHECKABLE, CHILD, DISCOVERY, LAW_NAME, NOTICE, PAST_WINDOW, THEREAFTER } from "./retention-words.js";

/** The first phrase that fits. */
export const firstOf = (phrases: readonly Phrase[], text: string): { phrase: Phrase; from: number; to: number } | undefined => {
  for (const phrase of phrases) {
    const match = phrase.pattern.exec(text);
    if (match) return { phrase, from: match.index, to: match.index + match[0].length };
  }
  return undefined;
};

/** Is the duration a time of keeping, by what stands around it? */
export function isRetentionTime(text: string, duration: Duration): boolean {
  const before = text.slice(0, duration.from);
  const after = text.slice(duration.to);
  if (PAST_WINDOW.test(before) || NOTICE.test(after)) return false;
  const years = /^P(\d+)Y$/.exec(duration.iso);
  return !(years && Number(years[1]) <= 25 && CHILD.test(text) && AGE_BEFORE.test(before));
}

/** Clauses that are an exception, or part of one: "unless we have to keep it for longer". */
export function exceptions({ words, clauses }: Pick<Reading, "words" | "clauses">, indexes: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  let inside = false;
  for (const index of indexes) {
    const clause = clauses[index]!;
    if (clause.kind === "unless") inside = true;
    else if (clause.kind === "main" || clause.resumed || words[clause.from - 1]?.low === ",") inside = false;
    if (inside) found.add(index);
  }
  return found;
}

const WHOLE_CLAUSE = 60;
/** A word that asks for another one. */
const DANGLING = /\s(?:the|an?|to|of|our|your|any|such|fulfill?)\s*$/;
/** A short clause is quoted whole; of a long one what makes it vague, with the noun that follows: "for a short period of time". */
function vagueWordsEnd(text: string, from: number, to: number, end: number): number {
  const cut = text.slice(end, to).search(/[,;.(]|\s(?:and|or)\s|\s(?:and|or)$/);
  let whole = cut >= 0 ? end + cut : to;
  if (whole - from <= WHOLE_CLAUSE) {
    for (let tail = DANGLING.exec(text.slice(end, whole)); tail; tail = DANGLING.exec(text.slice(end, whole))) whole = end + tail.index;
    return whole;
  }
  const noun = /^\s*(?:of )?(?:period|time|duration|length|term|amount|while|days|weeks|months|years)s?(?: ?frame)?(?: of time)?\b/i.exec(text.slice(end, to));
  return Math.min(to, end + (noun?.[0].length ?? 0));
}

/** "on 31 December 2027", "until June 30, 2028", "by 2027-12-31". */
const CALENDAR_DAY = /\b(?:on|by|until|till) (?:\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2})\b/;

/** What the clauses that belong to a verb say about time. */
export function marksOf({ sentence, words, clauses }: Reading, indexes: readonly number[], deletes: boolean, durations: readonly Duration[], verbAt: number): Mark[] {
  const marks: Mark[] = [];
  const { text } = sentence;
  const excepted = exceptions({ words, clauses }, indexes);
  for (const index of indexes) {
    const clause = clauses[index]!;
    const from = words[clause.from]!.from;
    const to = words[clause.to - 1]!.to;
    if (to - from < 3) continue;
    const content = text.slice(from, to);
    const low = content.toLowerCase();
    if (clause.kind !== "unless" && excepted.has(index)) continue;
    const day = CALENDAR_DAY.exec(content);
    if (day && clause.kind !== "unless") marks.push({ class: "event", ground: "determinate", firm: true, from: from + day.index, to: from + day.index + day[0].length, clause });
    // "unless you delete it" is "until you delete it".
    if (!deletes && clause.kind === "unless" && /\b(?:you|users?|manually|posters?) (?:\w+ ){0,3}(?:delete|remove|ask|request|erase|withdraw|unsubscribe|uninstall|opt)/.test(low)) marks.push({ class: "event", ground: "determinate", firm: true, from, to, clause });
    // "except", "even after": what hangs on it is no promise.
    if (clause.kind === "unless" || clause.kind === "concession" || clause.kind === "because") continue;
    const inside = durations.filter((duration) => duration.from >= from && duration.from < to && isRetentionTime(text, duration));
    for (const duration of inside) marks.push({ class: "period", ground: "determinate", firm: true, from: duration.from, to: duration.to, clause, duration });
    if (inside.length || clause.kind === "purpose") continue;
    if (!TIME_KINDS.has(clause.kind) && clause.kind !== "if" && clause.kind !== "where") continue;
    // "If you do nothing during your visit, we store …": what stands before the verb is no end of keeping, unless it opens the sentence.
    if (!deletes && (clause.kind === "while" || clause.kind === "until") && clause.to <= verbAt && index > 0) continue;
    if (/\b(?:do|does|doing) so\b/.test(low)) continue;
    const body = text.slice(words[Math.min(clause.from + clause.opener, clause.to) - 1]!.to, to);
    // "longer than you have an account": that it is longer says nothing of how long.
    const vague = firstOf(VAGUE_ENDS, clause.kind === "limit" ? low.replace(/^[a-z ]{0,12}\blonger than\b/, (opening) => " ".repeat(opening.length)) : low);
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
        else if (body.replace(/^\W*than\b/, "").trim().length > 2) add("event", "determinate", true);
        break;
      case "span":
        // "for the duration of the contract" ends with it; "for the time necessary", "for a while" do not.
        if (vague) add("vague", vague.phrase.ground, true, vagueEnd);
        else if (/\b(?:of(?! time\b)|that|while|until|your|you)\b/.test(low)) add("event", "determinate", true);
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
export function weigh(marks: readonly Mark[], deletes: boolean, text: string): Verdict | undefined {
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

