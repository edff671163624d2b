/** Cuts a sentence where another thought begins: subordinate clauses, phrases of time, asides, a second main clause. */
import { ADVERBS, BE, DETERMINERS, DO, HAVE, MODALS, NEGATIONS, PREPOSITIONS, SUBJECT_PRONOUNS, verbReading } from "./lexicon.js";
import type { Word } from "./words.js";

/**
 * - main: what is said; - while: "as long as", "during"; - until; - after: "when", "once", "upon", "after"; - within; - limit: "longer than", "beyond";
 * - span: "for the period …"; - extent: "as necessary", "to the extent"; - if; - unless (exceptions); - where; - because; - concession: "although", "even if";
 * - purpose: "in order to", "so that"; - relative: "which", "that"; - aside: in brackets, or an example.
 */
export type ClauseKind = "main" | "while" | "until" | "after" | "within" | "limit" | "span" | "extent" | "if" | "unless" | "where" | "because" | "concession" | "purpose" | "relative" | "aside";

export interface Clause {
  readonly kind: ClauseKind;
  /** Indexes of words, half open; the opening words belong to it. */
  readonly from: number;
  readonly to: number;
  /** How many words open it: 4 in "for as long as". */
  readonly opener: number;
  /** What joins it to the clause before. */
  readonly joiner: "" | "and" | "or" | "but" | ";" | ":";
  /** Goes on with the clause that an aside broke off. */
  readonly resumed: boolean;
}

/** Kinds that say when, for how long or how far. */
export const TIME_KINDS: ReadonlySet<ClauseKind> = new Set(["while", "until", "after", "within", "limit", "span", "extent"]);

const OPENERS: readonly (readonly [ClauseKind, string])[] = [
  ["while", "for as long as|for so long as|for such time as|for such period as|only as long as|as long as|so long as|for however long|for the duration of|for the entire duration of|for the lifetime of|for the life of|for the term of|for the full term of|while|whilst|during|throughout|long enough to|long enough for|until such time that"],
  ["until", "unless and until|until and unless|until such time as|until after|until|till"],
  ["after", "as soon as|the moment|immediately upon|immediately after|promptly after|shortly after|once|when|whenever|upon|after|following|at the end of|at the conclusion of|at the expiration of|on termination|on deletion|on expiry|on request|on your request|on uninstall|on account deletion|at your request"],
  ["within", "within|no later than|not later than|at the latest"],
  ["limit", "any longer than|no longer than|not longer than|longer than|for longer than|beyond|past"],
  ["extent", "to the extent|to the degree|insofar as|in so far as|only to the extent"],
  ["unless", "unless|except|save where|save for|save as|other than|with the exception of|excluding|apart from|subject to|notwithstanding"],
  ["if", "if|in case|in the event|in the case|provided that|should you|should we|assuming"],
  ["where", "where|wherever"],
  ["because", "because|since|given that|as we|as you|as this|as it"],
  ["concession", "although|though|even though|even if|even when|even after|whether or not|regardless of|irrespective of|despite|while we strive"],
  ["purpose", "in order to|in order for|so that|so as to|for the purposes of|for the purpose of|for purposes of"],
  ["aside", "such as|for example|including|e.g"],
  ["relative", "which|who|whose|whom"],
];

interface Opener {
  readonly kind: ClauseKind;
  readonly words: readonly string[];
}
let openers: Map<string, Opener[]> | undefined;

/** "as necessary", "as is reasonably required": adverbs between, then a word of need. */
const NEED = new Set("necessary needed required appropriate permitted allowed applicable reasonable practicable possible feasible needs requires require need".split(" "));
const NEED_FILL = new Set("is are may be we it otherwise reasonably strictly legally lawfully technically deemed far or minimally absolutely you".split(" "));
const TIME_NOUN = new Set("period periods time duration term terms length timeframe while periods amount minimum".split(" "));
const SPAN_FILL = new Set("a an the any possible practicable such whatever as only no more longest shortest longer shorter short long limited reasonable certain appropriate minimum maximum full specific extended additional further same brief sufficient retention length amount statutory legal legally prescribed applicable required necessary some duration permitted mandated undefined indefinite unlimited indeterminate unspecified defined fixed definite lengthy considerable standard established agreed stipulated given set".split(" "));

function openerAt(words: readonly Word[], i: number): Opener | undefined {
  if (!openers) {
    openers = new Map();
    for (const [kind, list] of OPENERS) {
      for (const phrase of list.split("|")) {
        const parts = phrase.split(" ");
        const entry: Opener = { kind, words: parts };
        const known = openers.get(parts[0]!);
        if (known) known.push(entry);
        else openers.set(parts[0]!, [entry]);
      }
    }
    for (const list of openers.values()) list.sort((a, b) => b.words.length - a.words.length);
  }
  const { low } = words[i]!;
  if (low === "as" || low === "where" || low === "when") {
    for (let k = i + 1; k <= i + 5 && k < words.length; k++) {
      const next = words[k]!.low;
      if (NEED.has(next)) return { kind: "extent", words: words.slice(i, k + 1).map((word) => word.low) };
      if (!NEED_FILL.has(next)) break;
    }
  }
  const found = openers.get(low)?.find((opener) => opener.words.every((word, k) => words[i + k]?.low === word));
  if (found) return found;
  // "for the period …", "for a reasonable time", "for any longer than".
  if (low === "for") {
    for (let k = i + 1; k <= i + 6 && k < words.length; k++) {
      const next = words[k]!.low;
      if (TIME_NOUN.has(next)) return { kind: "span", words: words.slice(i, k + 1).map((word) => word.low) };
      if (next === "longer") return { kind: "limit", words: words.slice(i, k + 1).map((word) => word.low) };
      if (!SPAN_FILL.has(next) && next !== ",") break;
    }
  }
  return undefined;
}

const JOINERS = new Set(["and", "or", "but"]);
const SUBJECT_STARTERS = new Set("we you they it i he she there our your the this these that those such all any some users no each personal its their to please a an".split(" "));
const LOOK_AHEAD = 12;
const SUBORDINATE: ReadonlySet<ClauseKind> = new Set<ClauseKind>(["while", "until", "after", "if", "where", "because", "concession"]);
const SECOND_VERB = new Set(["will", "shall", "must"]);
const RETURNING = new Set(["we", "it", "they"]);
/** Common verbs that make no frame but end a subordinate clause's search for its verb. */
const FINITE = new Set("expire expires end ends close closes leave leaves cease ceases stop stops log logs choose chooses uninstall uninstalls cancel cancels request requests ask asks become becomes remain remains exist exists want wants visit visits provide provides submit submits receive receives use uses".split(" "));
/** A pronoun just before the modal is its own subject within the clause: "when you will leave". */
const subjectOpen = (words: readonly Word[], i: number): boolean => SUBJECT_PRONOUNS.has(words[i - 1]!.low);
/** Openers that take a noun alone. */
const PHRASE_OPENERS = new Set(["after", "upon", "following", "during", "on", "within"]);
/** "the day we …", "the data they …": the clause goes on. */
const BEFORE_RELATIVE = /^(?:the|a|an|that|which|data|information|day|date|time|moment|point|what|as|than|services?|content)$/;
const LINKS = new Set(["then", "however", "therefore", "so"]);

/** "Acme deletes", "Acme will": a name with its verb. */
function isNamedSubject(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.low ?? "";
  return /^\p{Lu}/u.test(words[i]!.text) && (MODALS.has(next) || verbReading(next)?.form === "third");
}

/** May the word be the verb of a clause? */
function isFinite(low: string): boolean {
  if (MODALS.has(low) || BE.has(low) || HAVE.has(low) || DO.has(low) || FINITE.has(low)) return true;
  const reading = verbReading(low);
  return reading !== undefined && reading.form !== "gerund" && !reading.ambiguous;
}

/** "but order details are kept": a noun of a word or two with its verb. */
function isNounWithVerb(words: readonly Word[], i: number): boolean {
  for (let k = i; k <= i + 3 && k < words.length; k++) {
    const { low } = words[k]!;
    if (k > i && (MODALS.has(low) || BE.has(low))) return true;
    if (!/^[a-z-]{3,}$/.test(low) || isFinite(low) || ADVERBS.has(low) || NEGATIONS.has(low) || PREPOSITIONS.has(low)) return false;
  }
  return false;
}

/** Does a finite verb come before the next comma? */
function hasFiniteVerb(words: readonly Word[], from: number): boolean {
  return hasFiniteBetween(words, from, Math.min(words.length, from + LOOK_AHEAD));
}

function hasFiniteBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { low } = words[k]!;
    if (low === "," || low === ";") return false;
    if (MODALS.has(low) || BE.has(low) || DO.has(low) || HAVE.has(low)) return true;
    const reading = verbReading(low);
    if (reading && reading.form !== "gerund" && !(reading.ambiguous && k === from)) return true;
  }
  return false;
}

/** The clauses of a sentence, in order; together they hold every word. */
export function clausesOf(words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  let kind = "main" as ClauseKind;
  let from = 0;
  let opener = 0;
  let joiner: Clause["joiner"] = "";
  let hasMain = false;
  /** Where the clause began in which a finite verb was seen. */
  let finiteIn = -1;
  const brackets: ClauseKind[] = [];
  let resumed = false;
  /** The clause stands between commas behind "and": "and, if you ask, delete it". */
  let interrupts = false;
  const open = (at: number, next: ClauseKind, width: number, join: Clause["joiner"], resumes = false): void => {
    if (at > from) clauses.push({ kind, from, to: at, opener, joiner, resumed });
    // "Thereafter, if …": a word or two make no main clause.
    if (kind === "main" && clauses.length === 1 && !words.slice(0, at).some(({ low }) => isFinite(low) && !/(?:ed|kept|held|sent|sold)$/.test(low))) hasMain = false;
    resumed = resumes;
    interrupts = next !== "main" && join !== "" && words[at - 1]!.low === ",";
    kind = next;
    from = at;
    opener = width;
    joiner = join;
    if (next === "main") hasMain = true;
  };
  for (let i = 0; i < words.length; i++) {
    const { low } = words[i]!;
    const previous = words[i - 1]?.low ?? "";
    // "twelve (12) months", "purpose(s)" are no asides.
    if ((low === "(" || low === "[") && words[i + 2]?.low === ")" && /^(?:\d+|s|es|ies)$/.test(words[i + 1]!.low)) {
      i += 2;
      continue;
    }
    if (low === "(" || low === "[") {
      brackets.push(kind);
      open(i, "aside", 1, "");
      continue;
    }
    if ((low === ")" || low === "]") && brackets.length) {
      const back = brackets.pop()!;
      open(i + 1, back, 0, "", true);
      continue;
    }
    // A bullet within a cell parts like a semicolon.
    if (low === ";" || low === "；" || low === ":" || low === "*" || low === "•" || low === "·") {
      open(i + 1, "main", 0, low === ":" ? ":" : ";");
      continue;
    }
    const joined = JOINERS.has(previous) ? (previous as "and" | "or" | "but") : previous === "," && JOINERS.has(words[i - 2]?.low ?? "") ? (words[i - 2]!.low as "and") : "";
    const found = openerAt(words, i);
    // "the purpose for which", and what is said of a thing within a time clause, belong to the clause.
    const goesOn = found?.kind === "relative" && (PREPOSITIONS.has(previous) || SUBORDINATE.has(kind));
    if (found && !goesOn && !(found.words[0] === "past" && /^(?:the|in|their|our|your)$/.test(previous))) {
      open(i, brackets.length && found.kind === "relative" ? "aside" : found.kind, found.words.length, joined);
      i += found.words.length - 1;
      continue;
    }
    if (i === 0) {
      hasMain = true;
      continue;
    }
    // "If you leave your data will be deleted": a second finite verb without a comma.
    if (SUBORDINATE.has(kind) && i > from + opener) {
      if (RETURNING.has(low) && i === from + opener + 1 && previous === "that" && hasFiniteVerb(words, i)) {
        open(i, "main", 0, "");
        continue;
      }
      // "After a year without a visit we …"
      if (RETURNING.has(low) && low !== "it" && finiteIn !== from && i > from + opener + 1 && PHRASE_OPENERS.has(words[from]!.low) && !BEFORE_RELATIVE.test(previous) && hasFiniteVerb(words, i)) {
        open(i, "main", 0, "");
        continue;
      }
      if (finiteIn === from && (SECOND_VERB.has(low) || (RETURNING.has(low) && i > from + opener + 2 && hasFiniteVerb(words, i))) && !JOINERS.has(previous) && previous !== "," && !/^(?:that|which|who|as|than|what|not|if|how)$/.test(previous) && !subjectOpen(words, i)) {
        let at = i;
        if (SECOND_VERB.has(low)) for (let k = i - 1; k > from + opener + 1 && k > i - 6; k--) if (DETERMINERS.has(words[k]!.low) && !PREPOSITIONS.has(words[k - 1]!.low)) at = k;
        open(at, "main", 0, "");
        continue;
      }
      if (finiteIn !== from && isFinite(low)) finiteIn = from;
    }
    if (kind === "aside" && brackets.length === 0 && previous === "," && (MODALS.has(low) || BE.has(low) || DO.has(low))) {
      open(i, "main", 0, "", true);
    } else if (interrupts && previous === "," && !joined && i > from + opener) {
      open(i, "main", 0, "");
    } else if (LINKS.has(previous) && (words[i - 2]?.low === "," || previous === "so") && SUBJECT_STARTERS.has(low) && hasFiniteVerb(words, i)) {
      open(i, brackets.length ? "aside" : "main", 0, "");
    } else if (previous === "," || joined) {
      const subject = SUBJECT_PRONOUNS.has(low);
      // "When …, the account is closed": the first comma before something that can be a sentence.
      const returns = previous === "," && kind !== "main" && !joined && (hasMain ? SUBJECT_STARTERS.has(low) || SECOND_VERB.has(low) || isNamedSubject(words, i) : !JOINERS.has(low)) && hasFiniteVerb(words, i);
      const coordinated = (joined === "and" && low === "no" && hasFiniteVerb(words, i)) || (joined === "but" && isNounWithVerb(words, i)) || (joined !== "" && !subject && SUBJECT_STARTERS.has(low) && low !== "to" && (words[i - 2]?.low === "," || joined === "but") && hasFiniteVerb(words, i));
      if ((subject && hasFiniteVerb(words, i)) || returns || coordinated) open(i, brackets.length ? "aside" : "main", 0, joined);
    }
  }
  if (words.length > from) clauses.push({ kind, from, to: words.length, opener, joiner, resumed });
  return clauses;
}
