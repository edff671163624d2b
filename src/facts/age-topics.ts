/** What an age limit is about, and which way it cuts. */

export type AgeTopic = "use" | "collection" | "consent" | "sale" | "removal" | "other";

/**
 * `excluded`: those in the interval are turned away or their data is not taken; `admitted`: they may use or consent;
 * `parent`: they may with a parent's consent; `neutral`: none of these can be told.
 */
export type AgePolarity = "excluded" | "admitted" | "parent" | "neutral";

/** Words by what they tell; a table, as a pattern for each class costs milliseconds to compile. */
const CLASSES = {
  parent: "parent parents parent's parental guardian guardians guardian's tutor supervision school",
  consent: "consent consents consenting permission approval approve approves approved authorise authorize authorised authorized authorisation authorization agree agrees agreement supervise supervised supervision involvement verify verified verifiable verification",
  sale: "sell sells selling sale sold opt-in opt-out opted opting cross-context",
  collected: "collect collects collected collecting collection solicit solicits solicited gather gathers gathered request requests requested require requires required requiring receive receives received receiving obtain obtains obtained obtaining process processes processed processing maintain maintains submit submits submitted submitting provide provides provided providing give gives given disclose discloses disclosed share shares shared store stores stored want",
  data: "information data pii details content",
  removal: "remove removes removed removal removing delete deletes deleted deleting deletion erase erased erasure",
  use: "use uses used using access accesses accessed accessing register registers registered registration registering account accounts onboarding visit visits install download play join permit permitted permits allow allowed allows eligible eligibility member members subscribe subscriber subscribers apply applies sign-up signup",
  directed: "direct directed intend intended intends aim aimed aims design designed target targeted targets targeting address addressed addresses meant market marketed markets attract appeal suitable structured offered offer offers available audience geared",
  negated: "not no never nor cannot without nobody none neither prohibited forbidden only unintentional unintentionally inadvertent inadvertently unless",
  foundOut: "learn learns discover discovers discovered aware believe believes find notice identify identified suspect suspected know known realise realize think contact",
  partial: "purchase purchases purchasing buy order orders ordering pay payment payments alcohol alcoholic gamble gambling mature explicit contest contests sweepstake sweepstakes prize promotion promotions employ employee employees employment applicant applicants candidate candidates feature features chat live stream streaming marketing newsletter newsletters advert adverts advertising advertisers personalised personalized junior student students administrator administrators owner owners beta video camera forum community dating rated rating educational health survey",
  required: "must only restricted limited required require requires confirm confirms represent represents warrant warrants certify certifies affirm affirms allowed permitted eligible eligibility intended designed enforce enforces",
} as const;
type Class = keyof typeof CLASSES;

let classes: Map<string, Class[]> | undefined;
const WORDS = /[a-z]+(?:[-'’][a-z]+)*/g;

/** What the words of a sentence tell. */
function classify(sentence: string): Set<Class> {
  if (!classes) {
    classes = new Map();
    for (const [name, words] of Object.entries(CLASSES) as [Class, string][]) for (const word of words.split(" ")) classes.set(word, [...(classes.get(word) ?? []), name]);
  }
  const found = new Set<Class>();
  for (const [written] of sentence.toLowerCase().matchAll(WORDS)) {
    const word = written.replace("’", "'");
    if (word.endsWith("n't")) found.add("negated");
    for (const name of classes.get(word) ?? []) found.add(name);
  }
  return found;
}

/** Old enough to consent alone, whatever a parent may do for the younger. */
const OWN_CONSENT = /\bto (?:give (?:your |their )?)?(?:valid )?(?:consent|agree)\b/i;
const OPT = /\bopts? (?:in|out)\b/i;
const PART_OF = /\b(?:certain|some|specific) (?:features?|parts?|services|functions|content|areas?|products?)\b|\badult content\b|\bteens? accounts?\b/i;
const KNOWINGLY = /\bknowingly collect/i;
const COLLECT = /\bcollect/i;
const SIGN_UP = /\bsign(?:ing|ed)? up\b|\bmust be\b|\bhave to be\b/i;
const AGREE = /\b(?:agree that you|minimum age|need to|ha(?:ve|s) to)\b/i;

/** "To rent a boat you must be …", "you must be 18 to rent a boat": the age is for that alone. */
const PURPOSE_FIRST = /(?:^|[.;:,(] )(?:in order )?to ([a-z]+) (?:[\w'’-]+ ){0,8}?,? ?(?:you|users|customers|members|visitors|guests) (?:must|have to|need to|should) be\b/i;
const PURPOSE_LAST = /\b(?:must|have to|need to) be (?:[\w()+'’-]+ ){1,8}?to ([a-z]+)\b/i;
/** What everybody does who uses a service; words of class "use" are added to these. */
const GENERAL_DEEDS = new Set("the be become have hold create open sign make enter start continue proceed agree accept consent give provide submit share confirm ensure comply do participate benefit enjoy visit browse interact legally form".split(" "));

/** Is the limit for one deed only? */
function isForOneDeed(sentence: string): boolean {
  const deed = (PURPOSE_FIRST.exec(sentence) ?? PURPOSE_LAST.exec(sentence))?.[1]?.toLowerCase();
  return deed !== undefined && !GENERAL_DEEDS.has(deed) && !(classes?.get(deed)?.includes("use") ?? false);
}

export interface TopicReading {
  readonly topic: AgeTopic;
  readonly polarity: AgePolarity;
  /** The statement says that something is not meant for these people, and does not forbid it. */
  readonly directed: boolean;
  /** Only one part of the service, or one group of its users. */
  readonly partial: boolean;
}

/** Reads the sentence that an age stands in; `below`: the limit is an upper one ("under 13"). */
export function readTopic(sentence: string, below: boolean): TopicReading {
  const said = classify(sentence);
  const negated = said.has("negated");
  const partial = said.has("partial") || PART_OF.test(sentence) || (!below && isForOneDeed(sentence));
  const directed = said.has("directed") && negated;
  const data = said.has("collected") && said.has("data");
  const reading = (topic: AgeTopic, polarity: AgePolarity): TopicReading => ({ topic, polarity, directed: topic === "use" && directed, partial });
  if ((said.has("sale") || OPT.test(sentence)) && !KNOWINGLY.test(sentence)) return reading("sale", "neutral");
  if (!below && OWN_CONSENT.test(sentence)) return reading("consent", "admitted");
  if (said.has("parent") && said.has("consent")) return reading("consent", below ? "parent" : "neutral");
  if (data && below && (negated || said.has("foundOut"))) return reading(directed && !COLLECT.test(sentence) ? "use" : "collection", "excluded");
  if (directed) return reading("use", below ? "excluded" : "neutral");
  const admitted: AgePolarity = said.has("required") || AGREE.test(sentence) ? "admitted" : "neutral";
  if (!below && said.has("consent")) return reading("consent", admitted);
  if (said.has("removal")) return reading("removal", "neutral");
  if (said.has("use") || said.has("directed") || SIGN_UP.test(sentence)) return reading("use", below ? (negated ? "excluded" : "neutral") : admitted);
  return reading(data ? "collection" : "other", "neutral");
}
