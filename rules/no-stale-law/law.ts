/** Laws and frameworks that are no longer what a policy may rest on. Dates are when the text became stale, ISO 8601. */

export interface StaleLaw {
  readonly pattern: RegExp;
  /** Where the pattern alone is not enough: what the sentence must hold. */
  readonly needs?: RegExp;
  readonly since: string;
  /** Ends the message: “x” … */
  readonly says: string;
  /** A sentence that holds it. */
  readonly example: string;
}

const FUTURE = /\b(?:when|once|after|will|until|before|upcoming|as of)\b[^.]{0,60}\b(?:(?:goes?|comes?|enters?) into|takes?|becomes?) (?:effect|force)|\b(?:will|shall) (?:come into|take|go into|enter into|become) (?:effect|force)/i;

export const STALE_LAWS: readonly StaleLaw[] = [
  { pattern: /\b(?:EU|U\.?S\.?|Swiss)[-–/ ]+(?:EU|U\.?S\.?|Swiss)[ -]+Safe Harbou?r|\bSafe Harbou?r (?:Framework|Principles|Program|Agreement|certification|Privacy Principles)/gi, since: "2015-10-06", says: "has been invalid since October 2015 (C-362/14). Name what transfers rest on now.", example: "We comply with the U.S.-EU Safe Harbor Framework." },
  { pattern: /\bPrivacy Shield(?: Framework| Principles| Program| certification)?/g, since: "2020-07-16", says: "has been invalid for EU data since July 2020 (C-311/18). Name what transfers rest on now.", example: "Transfers to the United States rest on the EU-US Privacy Shield." },
  { pattern: /\b(?:Data Protection )?Directive (?:\(EC\) )?95\/46(?:\/EC)?/gi, since: "2018-05-25", says: "was repealed in May 2018 by the GDPR. Name the GDPR.", example: "We follow Directive 95/46/EC." },
  { pattern: /\bData Protection Act(?: of)? 1998\b/gi, since: "2018-05-25", says: "was replaced by the Data Protection Act 2018. Name the act in force.", example: "We act under the Data Protection Act 1998." },
  { pattern: /\b(?:CCPA|California Consumer Privacy Act)\b/gi, needs: FUTURE, since: "2020-01-01", says: "has been in force since January 2020. Write it in the present.", example: "When the CCPA goes into effect, we will give you these rights." },
  { pattern: /\b(?:CPRA|California Privacy Rights Act)\b/gi, needs: FUTURE, since: "2023-01-01", says: "has been in force since January 2023. Write it in the present.", example: "When the CPRA takes effect, we will update this notice." },
  { pattern: /\b(?:GDPR|General Data Protection Regulation)\b/gi, needs: FUTURE, since: "2018-05-25", says: "has applied since May 2018. Write it in the present.", example: "Once the GDPR comes into force, you will have more rights." },
];

/** The sentence knows: "no longer", "invalidated", a list of the years. */
export const AWARE = /\b(?:no longer|invalid\w*|not rely|former(?:ly)?|previous(?:ly)?|replaced|superseded|repealed|despite|although|historic\w*|until (?:20|then)|struck down|annulled|withdr[ae]w\w*|Data Privacy Framework|DPF)\b/i;
