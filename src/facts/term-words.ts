/** English nouns that policies turn into terms, and the words that may stand before them. Data for `terms`. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns for the thing offered, its parties and the data: capitalised, they claim to be defined. */
export const TERM_NOUNS = set(
  "service site website webpage app application platform software product system bot extension plugin game portal tool solution offering feature functionality " +
    "user visitor customer client member subscriber consumer participant buyer seller vendor merchant candidate applicant employee contractor owner operator developer provider " +
    "supplier partner affiliate subsidiary party company firm organisation organization business controller processor subject recipient representative licensee licensor " +
    "content material data information submission contribution input output transaction order purchase subscription account device equipment deliverable asset " +
    "client end-user reseller distributor publisher advertiser sponsor student learner teacher educator school parent guardian child minor patient guest host player donor driver rider traveller traveler " +
    "technology identifier property activity purpose creator vehicle holder tenant landlord addon add-on",
);

/** Nouns that stand for something else too often: they need more uses, and small-letter use beside. */
export const WEAK_NOUNS = set("feature functionality owner operator developer content material input output transaction order purchase asset technology identifier property activity purpose school parent guardian child minor business firm subject technology extension game tool solution portal student teacher guest host player sponsor employee account creator vehicle holder tenant landlord");

/** Words that belong to a term before its noun: Personal Data, Third Party, Registered User, Automatically Collected Information. */
export const TERM_MODIFIERS = set(
  "personal non-personal nonpersonal usage log device third third-party user sensitive special private confidential identifiable non-identifiable identifying aggregate aggregated anonymous anonymized anonymised " +
    "de-identified deidentified collected provided automatically registered authorized authorised end business service data mobile web online account contact customer client public submitted " +
    "payment financial billing health location technical profile login registration other additional optional related affiliated non-public nonpublic pseudonymous derived generated user-generated user-provided " +
    "external independent authorised legal paid free premium purchased digital electronic software company party member controller information website site app application platform connected visitor tracking communication communications",
);

/** Before a capitalised common noun, the best sign that a term is meant. */
export const DETERMINERS = set("the our your my their its his her this these that those such any each all every other a an some no said certain both which whose");

/** Words that open a sentence before its first noun. */
export const OPENERS = set("if when while where by for in on as to with and but or at from because although unless until since after before please how why what who under through upon via only both most many should once whenever is are do does can may will");

/** A control or place on the screen follows or goes before. */
export const SCREEN_AFTER = /^\s*(?:button|menu|interface|tab|screen|page|section|options?|settings?|icon|link|dialog|panel|heading|field|form|toggle|[>→›»])/i;
export const SCREEN_BEFORE = /(?:\b(?:click|clicking|tap|tapping|select|selecting|press|choose|hit|titled|entitled|labell?ed|go to|navigate to|see)\s+(?:on\s+)?(?:the\s+|our\s+)?|[>→›»]\s*)$/i;

/** Names that look like terms: statutory names, frameworks and offices. */
export const NOT_TERMS: ReadonlySet<string> = new Set(["app store", "play store", "web service", "internet service provider", "google play service", "amazon web service", "data protection officer", "member state", "customer service", "customer support", "store", "user agreement"]);

/** The sentence says that its terms are defined in another document. */
export const DEFINED_IN = /\b(?:as (?:that term is |those terms are |such term is )?|\(|are |is |term )defined (?:in|by|under) (?:(?:our|the|its) )?(?:[A-Z][\w’']* (?:of |and )?){0,4}(?:Terms|Agreement|Glossary|Conditions|Contract|Addendum|GDPR|CCPA|CPRA|Act|Regulation|Policy|law|statute)\b|\((?:as )?defined (?:below|above|herein|hereunder|elsewhere|later)\b/i;

/** Heads of names that take a determiner like a term: offices, bodies, instruments, documents, rights. */
export const OFFICES = set(
  "officer authority agency commission commissioner court council committee team department office union state area region country kingdom act law regulation directive clause framework shield " +
    "policy notice statement agreement term condition addendum schedule annex article section chapter appendix guideline code charter standard certificate right setting preference cookie signal control protocol address id identifier list store center centre support day page pixel month year zone street road",
);

/** "Capitalised words that are not defined here have the meaning of our Terms." */
export const DEFINED_ELSEWHERE = /\bdefined in (?:the|our) Glossary\b|\b(?:terms|words|expressions|definitions|phrases)\b[^.;]{1,120}\b(?:meanings?|defined|definitions?|ascribed|assigned)\b[^.;]{1,80}\b(?<!following )(?:terms|agreement|conditions|contract|t&cs?|eula|policy|notice)\b/i;
