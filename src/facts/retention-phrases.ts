/**
 * What keeps a time from being checkable, as data: each entry with a sentence that shows it. The tests read every example.
 * `within` is matched on one clause of time ("for as long as …"), `anywhere` on the words around a verb of keeping or deleting.
 */

export type Ground =
  | "necessity" | "purpose" | "law" | "business" | "discretion" | "relevance" | "elastic" | "entitlement" | "longer" | "minimum" | "schedule" | "on-request"
  | "at-leisure" | "as-possible" | "best-efforts" | "residual" | "unbounded"
  | "criteria" | "temporary" | "bare" | "discovery" | "purpose-only" | "not-permanent" | "immediate"
  | "determinate";

export interface Phrase {
  readonly ground: Ground;
  readonly pattern: RegExp;
  readonly example: string;
}

/** An end of keeping that only the operator can judge. The first that fits is taken. */
export const VAGUE_ENDS: readonly Phrase[] = [
  { ground: "discretion", pattern: /\b(?:we|company|developer|operator|controller)(?: may)?(?: reasonably)? (?:considers?|deems?|sees?|thinks?|believes?|finds?|wants?|wish(?:es)?|likes?|chooses?|decides?|prefers?)\b|\b(?:deemed|considered) (?:fit|necessary|appropriate)|\bat (?:our|its) (?:sole |own )?discretion\b/, example: "We hold your profile for as long as we consider appropriate." },
  { ground: "business", pattern: /\b(?:legitimate|valid|ongoing|internal|reasonable|business)(?: or legal| and legal)?(?: business| legitimate)? (?:reasons?|needs?|interests?|purposes?|use|grounds?)\b/, example: "Invoices stay with us while there is a legitimate business reason." },
  { ground: "entitlement", pattern: /\b(?:lawfully|legally) (?:entitled|permitted|allowed)\b|\b(?:permitted|allowed|permissible|permits|allows) (?:by|under)?\b/, example: "Call recordings are stored for as long as we are lawfully entitled to hold them." },
  { ground: "necessity", pattern: /\b(?:(?:un)?necess(?:ary|ity|itated?)|needed|(?<!you )needs?|(?<!you )requires?|required|requisite)\b/, example: "Your data is kept for as long as necessary." },
  { ground: "purpose", pattern: /\b(?:purposes?|reasons? for which|what we collected)\b/, example: "Form entries are stored until the purposes of collection have been met." },
  { ground: "law", pattern: /\b(?:(?:applicable|legal|statutory|limitation) (?:[\w-]+ ){0,5}(?:limitation|period|term|law)s?|law demands|laws? (?:prescribes?|stipulates?|provides?)|legally established|stipulated by law\w*|prescribed by law|(?:legal|statutory|contractual|regulatory) (?:obligations?|dut(?:y|ies)|requirements?))\b/, example: "After closure, records are kept for the legally established terms." },
  { ground: "discretion", pattern: /(?<!\b(?:you|users?|customers?) )\b(?:expects?|demands?|asks?|wants?|obliges?) us to\b/, example: "Reports are kept for as long as our bank expects us to." },
  { ground: "relevance", pattern: /\b(?:relevant|useful|of (?:value|use|interest)|valuable|beneficial|worthwhile|appropriate|suitable|reasonable|sensible|prudent|justified)(?=\W*$|\W+(?:for|to|or|and|in|by)\b)/, example: "We store survey answers until they are no longer relevant." },
  { ground: "elastic", pattern: /\b(?:reasonabl[ey]|limited|certain|short|shortest|brief|extended|some|lengthy|longer|sufficient|considerable|adequate|few|several|undefined|indeterminate|unspecified|proportionate|good|minimum|indefinable|as little|while)\b|\b(?:appropriate|suitable) (?:\w+ )?(?:periods?|times?|lengths?|amounts?|durations?)\b/, example: "Messages are kept for a reasonable period." },
];

/** No end at all. */
export const UNBOUNDED: readonly Phrase[] = [
  { ground: "unbounded", pattern: /\b(?:indefinite(?:ly)?|forever|for ever|in perpetuity|perpetual(?:ly)?|permanent(?:ly)?|eternally|for all time|without (?:any )?(?:time[- ])?limit(?:ation)?(?: in time)?|(?:an )?unlimited (?:period|time|amount of time|duration)|no (?:time|temporal) limit|never (?:be )?(?:deleted|erased|removed|expires?|purged))\b/, example: "Forum posts are stored indefinitely." },
  { ground: "unbounded", pattern: /\b(?:as|so) long as we (?:want|wish|like|please|choose)\b/, example: "We keep your uploads as long as we want." },
];

/** The same where keeping is a noun. */
export const UNBOUNDED_STORAGE: readonly Phrase[] = [
  { ground: "unbounded", pattern: /\bno (?:time|temporal) limit (?:on|to|for) (?:the |their |its )?(?:storage|retention|keeping)\b/, example: "For results of races there is no time limit on storage." },
  { ground: "unbounded", pattern: /\b(?:storage|retention)(?: (?:period|time|duration))? is (?:not limited in time|unlimited|indefinite|open[- ]ended|for ever|forever)\b/, example: "The retention period is unlimited." },
];

/** A promise to delete that no date can be held against. */
export const LAZY_DELETION: readonly Phrase[] = [
  { ground: "at-leisure", pattern: /\bas soon as (?:is |it is |it's )?(?:reasonably |technically |commercially |practically )?(?:possible|practicable|practical|feasible|we can|we are able|able|it can|they can)\b/, example: "Closed accounts are erased as soon as practicable." },
  { ground: "at-leisure", pattern: /\b(?:promptly|in a timely (?:manner|fashion|way)|timely|without (?:undue |unreasonable |unnecessary )?delay|expeditiously|quickly|swiftly|speedily|shortly(?: after\w*)?|in due (?:course|time)|eventually|sooner or later|at some point|over time|at (?:the|our) earliest (?:convenience|opportunity)|(?<!as )soon(?! as))\b/, example: "We will promptly remove the file from our servers." },
  { ground: "at-leisure", pattern: /\bwithin an? (?:commercially )?(?:reasonable|acceptable|appropriate|certain|short|limited) (?:amount of time|period(?: of time)?|time ?(?:frame|span|period)?|delay|term)\b|\bin a reasonable (?:time ?frame|time|period)\b/, example: "Old orders are erased within a reasonable time." },
  { ground: "as-possible", pattern: /\b(?:when|where|once|if|until|as far as|whenever) (?:\w+ )?(?:is |it is |it's |becomes )?(?:technically |reasonably |practically )?(?:possible|feasible|practicable)\b/, example: "Backups are deleted when technically possible." },
  { ground: "at-leisure", pattern: /\b(?:from time to time|periodically|occasionally|at (?:irregular|random|varying) intervals|(?:when(?:ever)?|if|as) (?:it is |it's )?convenient|at (?:our|its) convenience)\b/, example: "Old data is deleted from time to time." },
  { ground: "discretion", pattern: /\b(?:at (?:our|its) (?:sole |own )?discretion|if (?:deemed|considered) (?:fit|necessary|appropriate)|as we see fit|when we (?:see fit|consider it appropriate))\b/, example: "We decide at our discretion when to erase a profile." },
  { ground: "best-efforts", pattern: /\b(?:do|try|use|make) (?:our|my|its|their) (?:very )?best(?: efforts)? to (?:clear|delete|erase|remove)\b/, example: "Ask in the chat and we do our best to clear your history." },
];

/** How keeping is justified where no time is given. */
export const SCHEDULES: readonly Phrase[] = [
  { ground: "schedule", pattern: /\b(?:in (?:accordance|line|keeping|compliance) with|according to|under|per|follows?|as documented in|subject to|pursuant to) (?:our|its|the|an?) (?:\w+ ){0,3}(?:retention|deletion|data[- ]management|records?) (?:schedules?|polic(?:y|ies)|guidelines?|practices?|procedures?)\b/, example: "Retention follows our internal retention schedule." },
  { ground: "schedule", pattern: /\b(?:standard|usual|normal|common|customary) (?:industry )?(?:retention|practice|storage) ?(?:periods?|practices?|times?)?\b|\bindustry[- ]standard retention\b/, example: "We apply standard industry retention to all data." },
  { ground: "law", pattern: /\b(?:in (?:accordance|line|compliance) with|according to|as (?:required|permitted|allowed|prescribed|demanded|mandated)(?: or (?:permitted|required|allowed))? by|to the extent (?:required|permitted|allowed) by) (?:the )?(?:our )?(?:\w+ ){0,3}(?:laws?|legislation|regulations?|statutes?|(?:statutory|legal) (?:obligations?|duties|requirements?|provisions?|retention))\b/, example: "Records are kept in line with statutory obligations." },
  { ground: "on-request", pattern: /\b(?:contact|ask|write to|e-?mail) us (?:\w+ ){0,6}(?:learn|know|find out|about|for)(?: \w+){0,3} (?:how long|retention|periods?)\b/, example: "Contact us to learn how long we keep your data." },
];

/** Copies that outlive the deletion. */
export const RESIDUAL = /\b(?:residual|back-?ups?|archives?|archival|(?:archived|cached|leftover|remnant) (?:and (?:archived|cached) )?(?:cop(?:y|ies)|data|versions?|records|pages?))\b/;
export const RESIDUAL_EXAMPLE = "Residual copies may remain in our backup systems after you delete your account.";

/** The period hangs on factors. */
export const CRITERIA = /\b(?:criteria|factors?|depend(?:s|ing|ent)? (?:up)?on|var(?:y|ies)|based on|take into account|taking into account|consider the|determin(?:e|es|ed|ing))\b/;
export const CRITERIA_EXAMPLE = "How long we keep a record depends on its type and on our obligations.";

/** A column or row of a table that holds periods. */
export const RETENTION_COLUMN = /\b(?:retention|retain(?:ed)?|how long|kept(?: for)?|keep|storage (?:period|time|duration|limit|term)|stored (?:for|until)|period|duration|expir(?:y|es|ation)|life ?(?:time|span)|deleted? (?:after|when)|deletion|erasure|validity|ttl|time ?frame)\b/i;
/** A heading that opens a passage about keeping or deleting. */
export const RETENTION_HEADING = /\b(?:retention|retain(?:ed|ing|s)?|how long|storage (?:period|time|duration|limitation|and deletion)|(?:deletion|erasure|disposal|removal)(?: of| and|$)|delet(?:e|ing) (?:your )?(?:data|information|account)|(?:data|information) (?:deletion|removal|lifecycle)|keep(?:ing)? (?:your|it|the|personal|this|my|data|information|user)|store(?:d|s)? (?:your|data|information)|data storage|storage of|^\W*storage\W*$)\b/i;
