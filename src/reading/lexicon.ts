/** The words that the reading of sentences knows. English. */

export type VerbClass = "collect" | "use" | "share" | "sell" | "keep" | "delete" | "contact" | "consent" | "require" | "ask";

export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

export interface VerbReading {
  readonly lemma: string;
  readonly verbClass: VerbClass;
  readonly form: VerbForm;
  /** The same letters are a noun or an adjective too: "store", "records", "contact". */
  readonly ambiguous: boolean;
}

const LEMMAS: Readonly<Record<VerbClass, string>> = {
  collect: "collect gather obtain receive acquire capture record access harvest track solicit",
  use: "use process analyse analyze utilise utilize employ combine",
  share: "share disclose transfer transmit pass send release",
  sell: "sell rent trade lease monetise monetize",
  keep: "retain keep store hold save preserve maintain archive log persist remain stay reside cache survive last isolate",
  delete: "delete erase remove purge destroy wipe anonymise anonymize de-identify deidentify depersonalise depersonalize discard dispose clear expire shred overwrite scrub expunge disappear vanish",
  contact: "contact email e-mail write reach call",
  consent: "consent agree permit authorise authorize accept",
  require: "require need oblige",
  ask: "ask request",
};

/** Also nouns or adjectives in the form of their base, or with an -s. */
const AMBIGUOUS = new Set("record access track use process share transfer pass release rent trade lease store hold archive log remain stay cache last purge clear contact email e-mail call consent permit need request save shred wipe".split(" "));

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  keep: ["kept", "kept"],
  hold: ["held", "held"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  write: ["wrote", "written"],
  overwrite: ["overwrote", "overwritten"],
};
/** A final consonant that is doubled: "transferred". */
const DOUBLING = new Set(["transfer", "log", "wipe", "permit", "scrub", "shred"]);

let forms: Map<string, VerbReading> | undefined;

function inflect(lemma: string): Record<Exclude<VerbForm, "base">, string> {
  const stem = DOUBLING.has(lemma) && !lemma.endsWith("e") ? lemma + lemma.at(-1)! : lemma.replace(/e$/, "");
  const third = /(?:[sxz]|sh|ch)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, "$1ie") + "s";
  const regular = /[^aeiou]y$/.test(lemma) ? lemma.replace(/y$/, "ied") : `${stem}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regular, regular];
  return { third, past, participle, gerund: `${stem}ing` };
}

/** What kind of verb the word may be, in lower case; `undefined` for every other word. */
export function verbReading(low: string): VerbReading | undefined {
  if (!forms) {
    forms = new Map();
    for (const [verbClass, lemmas] of Object.entries(LEMMAS) as [VerbClass, string][]) {
      for (const lemma of lemmas.split(" ")) {
        const ambiguous = AMBIGUOUS.has(lemma);
        for (const [form, spelling] of Object.entries(inflect(lemma)) as [VerbForm, string][]) {
          const kind = form === "past" && !IRREGULAR[lemma] ? "participle" : form;
          forms.set(spelling, { lemma, verbClass, form: kind, ambiguous: ambiguous && form === "third" });
        }
        forms.set(lemma, { lemma, verbClass, form: "base", ambiguous });
      }
    }
  }
  return forms.get(low);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const BE = set("be is are was were been being am 's 're gets get getting it's they're we're that's isn't aren't wasn't weren't");
export const HAVE = set("have has had having we've you've they've haven't hasn't");
export const DO = set("do does did don't doesn't didn't");
export const MODALS = set("will would shall should may might can could must cannot can't won't shouldn't wouldn't couldn't mustn't we'll you'll they'll it'll");
export const NEGATIONS = set("not never no neither nor cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't shouldn't wouldn't couldn't mustn't without nothing none nobody hardly");
export const DETERMINERS = set("a an the this that these those such any all some each every no our your their its his her my other both certain either another most");
export const PREPOSITIONS = set("of in on at by for from with within without into onto through about under over between among during to per via upon against after before until till since as than beyond across including regarding concerning");
export const SUBJECT_PRONOUNS = set("we you they it i he she there nobody everyone we'll you'll they'll it'll we've you've we're they're it's i'll i've i'm");
/** After these a base form is a verb. */
export const VERB_OPENERS = set("to we you they i not never also only still and or then always please either we'll you'll they'll who which that users customers");
/** Their noun in the singular carries out an -s form: "the app stores". */
export const ACTING_NOUNS = set("it which that who app application bot website site service extension company provider developer platform software browser plugin tool product program game firm team organization organisation he she also never only");

export const WE = set("we we'll we've we're us i i'll i've i'm ourselves");
export const YOU = set("you you'll you've user users customer customers visitor visitors subscriber subscribers member members parent parents guardian child children minors player players host hosts individual individuals");
export const OPERATORS = set("company developer developers controller operator owner app application bot website site service services extension platform organization organisation firm team studio server servers system systems software plugin");
export const THIRD_PARTIES = set("third-party third-parties third parties party partner partners provider providers vendor vendors processor processors advertiser advertisers affiliate affiliates google apple facebook amazon firebase stripe paypal");
export const ADVERBS = set("also only still always never then otherwise further either both too already soon once again instead however therefore just ever even yet not all");
