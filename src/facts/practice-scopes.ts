/** Words that narrow what an operator says of its practices: whom it is about, when, where, and how it gets out of it. */

/** Ways out of a denial: then it is none of everything, always and everywhere. */
export const EXCEPTION =
  /\b(?:except|unless|other than|apart from|without|only|solely|just|knowingly|intentionally|deliberately|actively|directly|explicitly|actual|until|beyond|more than|longer|further|additional|any other|otherwise|outside|unnecessary|not necessary|for (?!any (?:purposes?|reasons?)\b|example|instance)|in exchange|in order to|as (?:described|set out|stated|defined|outlined)|if|whenever|when|where|while|during|right to|rights|with your|at your|upon your|your consent|your permission|your direction|in (?:certain|some|limited|the event|connection|combination|relation|plain)|by default|generally|usually|typically|normally|currently|anonym\w+|aggregate\w*|de-?identified|special categor\w+|alongside|together|along with|linked|permanent\w*|long-term|separately|full|complete|entire|every|raw|ourselves|via|through|using)\b/i;
/** A kind of data that each reader takes in another way, unless the denial names what it means: "sensitive data, like your address". */
export const OPEN_KIND = /\b(?:sensitive|unique|certain|such (?!as))\b/i;
export const NAMED = /\b(?:such as|like|including|e\.g\.|for example)\b/i;
/** Whose data, or where: a promise for some is none for all. */
export const SCOPE =
  /\b(?:child(?:ren)?(?:['’]s)?|minors?|kids|under (?:the age of )?\d+|students?|employees?|applicants?|candidates?|California|Nevada|Colorado|Virginia|EEA|European|residents?|visitors?|guests?|anonymous(?:ly)?|this (?:feature|extension|page|form|section|website)|free (?:plan|version)|local(?:ly)?|on[- ]device|your (?:own )?(?:device|phone(?! numbers?\b)|computer|browser)|offline|third[- ]part(?:y|ies)(?:'s?|’s?)? (?:may|sites|services)|merger|acquisition|bankruptcy|assets|substantially all|reorgani[sz]ation|CCPA|CPRA|under (?:the|California) law|payment processor|Stripe|PayPal|newsletter|job)\b/i;
/** Sections about somebody else, or about one occasion. */
export const SCOPED_SECTION = /\b(?:third[- ]part\w+ (?:services?|sites?|websites?|links?)|payments?|support|contact(?:ing)?|newsletter|analytics|advertis\w*|surveys?|previous|older)\b/i;
/** What the operator only gets when somebody acts on his own; what it changes so that it is no longer the same. */
export const VOLUNTARY =
  /(?<!including )\b(?:if|where|whenever|should|when(?! you (?:use|visit|register|sign|log|install|open|download|purchase|order|play|access|browse|create)\b)|voluntar\w+|choose|opt(?:ional(?:ly)?)?|may provide|you (?:provide|give|submit|send|enter|upload|share)|contact us|(?:your|a|any|each|upon|on) requests?|you request\w*|unless|except|consent|permission|anonym\w+|aggregate\w*|de-?identified|hash\w*|encrypt\w*|last (?:four|4)|partial\w*|truncated|masked|temporar\w+)\b/i;
/** The sentence takes back or narrows the one before. */
export const TURN = /^\W*(?:however|but|unless|except|instead|that said|nevertheless|only|exceptions?|the only)\b/i;
/** Where data lies: what is on no server may be on a device. */
export const STORE = /\b(?:servers?|cloud|databases?|devices?|disk|browser|memory)\b/i;
