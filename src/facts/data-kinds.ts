/** Kinds of personal data that a policy names, so that two sentences can be known to speak of the same. */

/** Ordered: what stands first is found first, so "IP address" is no "address". */
const KINDS: readonly (readonly [kind: string, words: string])[] = [
  ["IP address", "ip addresse?s?|internet protocol addresse?s?"],
  ["email address", "e-?mail addresse?s?|e-?mails?(?= and| or|,|$)"],
  ["postal address", "(?:postal|mailing|street|home|physical|shipping|billing|delivery) addresse?s?"],
  ["phone number", "(?:tele|mobile |cell ?|smart)?phone numbers?|(?:mobile|contact) numbers?"],
  ["precise location", "(?:precise|exact|gps|real[- ]time) (?:geo-?)?location(?: data| information)?|gps (?:data|coordinates)"],
  ["location", "(?:geo-?)?location(?: data| information)?|whereabouts"],
  // "Domain name" and the like are nobody's.
  ["name", "(?:your|full|real|first and last) (?:(?:full|real|first|last) )?names?|(?<!(?:user|domain|company|file|device|brand|display|nick|host|screen|app|product|business)[ -]?)names?(?=,| and| or)"],
  ["payment card", "(?:credit|debit|payment) cards?(?: numbers?| details| data| information)?"],
  ["contact list", "(?:your )?(?:address book|contacts list|contact list|phone ?book)|(?:your|phone|device) contacts"],
  ["photos", "photos?|photographs?|pictures"],
  ["biometric data", "biometric(?:s| data| information| identifiers?)"],
  ["health data", "health (?:data|information)|medical (?:data|information|records)"],
  ["date of birth", "dates? of birth|birth ?dates?|birthdays?"],
  ["device identifier", "(?:device|advertising|unique) (?:identifiers?|ids?)|imei"],
  ["browsing history", "browsing (?:history|activity)|search history"],
  ["cookies", "cookies"],
];
let patterns: readonly (readonly [string, RegExp])[] | undefined;

export interface DataKind {
  readonly kind: string;
  /** Units of the text where its words stand first. */
  readonly from: number;
  readonly to: number;
}

/** Kinds named in a stretch of text, without doubles. */
export function dataKinds(text: string): DataKind[] {
  patterns ??= KINDS.map(([kind, words]) => [kind, new RegExp(`\\b(?:${words})\\b`, "gi")] as const);
  let rest = text;
  const found: DataKind[] = [];
  for (const [kind, pattern] of patterns) {
    let first: DataKind | undefined;
    rest = rest.replace(pattern, (match: string, from: number) => {
      first ??= { kind, from, to: from + match.length };
      return " ".repeat(match.length);
    });
    if (first) found.push(first);
  }
  return found;
}

/** Personal data as a whole. */
export const PERSONAL_DATA = /\b(?:personal(?:ly)?(?:[- ]identif\w+)? (?:data|information)|personal details|PII|(?:data|information) about you|your (?:data|information)|user data)\b/i;
