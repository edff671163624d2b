/** What a way of saying something is made of. */

export interface Form {
  /** Beginnings of words, in lower case: a sentence without one of them is not read. */
  readonly stems: string;
  /** What the sentence says; not global. */
  readonly pattern: RegExp;
  /** Each must match the sentence with what introduces it: the headings above and the words before its list or table. */
  readonly about?: readonly RegExp[];
  /** A sentence with this says something else. */
  readonly unless?: RegExp;
  /** Each must match the whole paragraph with what introduces it. */
  readonly around?: readonly RegExp[];
  /** May stand in a heading alone. */
  readonly heading?: true;
  /** A sentence that says it. */
  readonly example: string;
}

/** Somebody's data. */
export const DATA = /\b(?:data|information|info|details|records?|profiles?|accounts?|content|cookies?|history|pii)\b/i;

/** Speaks of what readers may do or ask for. */
export const REQUESTS =
  /\brights?\b|\byou(?:'re| are| can| may| could| might| have)(?: (?:always|also|then|at any time))? (?:the |a |an |certain |some )?(?:\w+ly )?(?:right|option|choice|ability|able|entitled|free|request|ask|access|view|review|see|obtain|download|export|correct|update|edit|change|modify|delete|erase|remove|restrict|limit|object|opt|withdraw|revoke|manage|control|contact|email|write|exercise|stop|clear|inspect|get|receive|transfer|choose|do)\b|\byour (?:\w+ )?(?:choices|controls?|options)\b|\byour (?:\w+ )?requests?\b|\bdata subjects?\b|\b(?:request|ask)(?:s|ing|ed)?\b|\bentitle|\bif you (?:want|wish|would like|'d like|need|choose)\b|\bhow (?:to|do I|can I|you can|can you|do you)\b|\b(?:access|manag|control|review|updat|delet|correct)\w*,? (?:\w+,? ){0,3}your (?:\w+ )?(?:data|information|account)\b|\b(?:users?|individuals|residents|consumers|customers|members) (?:can|may|are able|have)\b|\bcontact(?:ing)? us\b|\bto have (?:\w+ ){0,4}(?:delet|correct|remov|eras|updat)\w*/i;

/** Tells the way: whom to write to, where to click. */
export const HOW = /\b(?:contact(?:ing)?|e-?mail(?:ing)?|writ(?:e|ing)|forms?|call(?:ing)?|visit(?:ing)?|click(?:ing)?|tap(?:ping)?|press(?:ing)?|via|settings|preferences|links?|portal|toll-free|menu|button|page|log(?:ging)?[ -]?in|uninstall\w*|in[- ]app|dashboard|account|command|reach(?:ing)? (?:out|us)|get in touch|clear(?:ing)?|\/\w+)\b|@/i;
