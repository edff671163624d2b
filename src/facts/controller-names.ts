/** What a name of an operator looks like, and the capitalised words that are none. */

const WORD = String.raw`(?:\p{Lu}|\d{1,5}\p{L})[\p{L}\p{N}.&'’*+-]{0,30}`;
/** Capitalised words, with the small words that names hold. */
export const NAME = String.raw`${WORD}(?:,? (?:(?:of|and|de|für|van|the) )?(?:${WORD}|&|e\.V\.|d\.o\.o\.|a\.s\.|s\.r\.o\.|sàrl|\(\p{Lu}[\p{L} ]{1,20}\))){0,8}`;
export const WE = `(?:we|us|our|ours|I|me|my|(?:[Tt]he )?(?:[Cc]ompany|[Dd]eveloper|[Oo]perator|[Cc]ontroller|[Oo]rgani[sz]ation))`;

const FORM = String.raw`(?:Ltd|Limited|Inc|Incorporated|LLC|LLP|L\.L\.C|GmbH|UG|AG|KG|OHG|e\.K|e\.V|eG|B\.V|BV|N\.V|NV|S\.A|SA|SAS|SARL|s[àa]rl|S\.r\.l|Srl|S\.p\.A|SpA|S\.L|SL|Oy|AB|ApS|A\/S|AS|PLC|plc|PBC|PTE|Corp|Corporation|Co|Company|Pty Ltd|Pte Ltd|Pvt Ltd|K\.K|d\.o\.o|s\.r\.o|Kft|Lda|Ltda|Foundation|Stiftung|CIO|CIC|DAC|Enterprises|Studios?)`;
/** What a company is by law, at the end of its name. */
export const LEGAL_FORM = new RegExp(String.raw`(?:^|[\s,])${FORM}\.?$`);
/** A company's form in running text; forms that are ordinary words elsewhere are left out. */
const FORM_IN_TEXT = /(?<=[\p{L}\p{N}.],? )(?:Co\.?,? ?)?(?:Ltd|Limited|Inc|Incorporated|LLC|LLP|GmbH|e\.V|B\.V|BV|N\.V|S\.A|SARL|S\.r\.l|S\.p\.A|Oy|ApS|A\/S|PLC|PBC|PTE|Corp|Corporation|s\.r\.o|d\.o\.o|K\.K|CIO|CIC|sàrl)(?![\p{L}\p{N}])\.?/gu;
/** A word that may stand in a company's name, before its form. */
const PART = /^(?:[^\p{L}\p{N}&]{0,3}\p{Ll}?\p{Lu}|\d{1,2}$|\d+[\p{L}×]|&$|of$)/u;
/** The words of a name; a company with more is a list. */
const MAX_PARTS = 7;
const ONLY_FORM = new RegExp(String.raw`^${FORM}\.?$`);

/** Capitalised, and nobody's name. */
const NO_NAME =
  /^(?:Welcome|Thank|What|Who|How|When|Where|Why|Under|Owner|Developer|Operator|Option|ICO|European Commission|The|This|These|That|There|Our|Your|You|We|Us|It|If|In|On|For|By|To|At|As|A|An|All|Any|And|Or|No|Not|Privacy|Policy|Notice|Service|Services|Site|Website|App|Application|User|Users|Personal Data|Personal Information|Data Controller|Controller|Company|Third|Effective|US|U\.S|UK|GDPR|EU|EEA|Europe|United Kingdom|United States|Switzerland|Canada|Germany|France|Ireland|Google Play|App Store|However|Information|Data|Data Protection Officer|European|California|Art|Article|Regulation|General Data Protection Regulation|Legitimate Interests?|Cookies?|Children|Contact|Please|Also|Such|Each|Some|Other|Last|Security|Terms|Account|With|Better|Cache|Customers?|Affiliates?|Affiliate Program|Web|About Us|Service Providers?|Provider|Providers|GitHub Pages|Legal|Country|Purposes?|Location|Name|Role|Address|E-?mail|Details|Type|Category|Reason|Jurisdiction)(?:$|,| (?:Policy|Notice|Data|Information|Play|Store|Union|Parties|Party|Protection Regulation|and|of|Legal Basis|Interests?)\b)/;
const HOLDS_NO_NAME = /\b(?:Legal Basis|Article|Representative|Privacy Policy|Privacy Notice|Terms of|Supervisory|Commission(?:er)?|Ombudsman|Ministry of Justice|Avenue|Street|Road|Suite|Floor|Blvd|Boulevard|Datenschutzbeauftragter)\b|\.(?:com|net|org|io|app|co|me)$/i;
/** A sentence's first word, or the next label on the same line. */
const LEADING = /^(?:(?:At|By|In|For|From|To|With|And|Here at|Us|We|I|The|When|While|Because|Since|Where|If|Data|Privacy|Copyright|Similarly|Accordingly|However|Additionally|Therefore|Furthermore|Moreover|Further|Also|Currently|Generally|Contact|Title:?|Policy:?|(?:Privacy )?(?:Policy|Notice|Statement|Officer|Protection Officer) (?:of|for)),? (?=[\p{Lu}\d]))+/u;
/** "outside the US and Canada, Acme Europe Limited": the place before the comma is none of the name. */
const PLACE_BEFORE = /^(?:(?:the )?(?:US|USA|UK|EU|EEA|United Kingdom|United States|Switzerland|Canada|Australia|Europe|European Economic Area|Ireland|Brazil|Japan|Türkiye|İstanbul)(?:,| and|$) ?)+/;
const NEXT_LABEL = / (?:Support|E-?mail|Contact|Phone|Telephone|Tel|Address|Website|Effective|Last|Updated|Attn)\b.*$/;
/** Companies that other people's policies name. */
export const VENDOR = /^(?:Google|Alphabet|Apple|Amazon|Microsoft|Meta|Facebook|Instagram|Twitter|X Corp|Stripe|PayPal|Unity|AdMob|Firebase|Cloudflare|GitHub|Sentry|Nielsen|Quantcast|AppLovin|Adobe|Automattic|Shopify|Vercel|Supabase|OpenAI|Anthropic|VeraSafe|Prighter|DataRep|ePrivacy|TrustArc|JAMS|YouTube|Discord|Slack|OneSignal|RevenueCat|Hetzner|DigitalOcean|Netlify|Heroku|Oracle|Intuit|Mailchimp|Twilio|Zendesk)\b/;

/** "Acme Ltd of Sheffield": where it sits is none of its name. */
const SEAT = new RegExp(String.raw`( ${FORM}\.?),? (?:of|in) .*$`, "u");

function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 0 && ",.& ".includes(name[end - 1]!)) end--;
  return name.slice(0, end);
}

/** The name alone, and how many units before it were none; undefined for what names nobody. */
export function nameIn(words: string): { name: string; skipped: number } | undefined {
  let skipped = 0;
  for (const pattern of [LEADING, PLACE_BEFORE]) skipped += pattern.exec(words.slice(skipped))?.[0].length ?? 0;
  const bare = words.slice(skipped).replace(NEXT_LABEL, "").replace(SEAT, "$1");
  const name = LEGAL_FORM.test(bare) && bare.endsWith(".") ? bare : withoutEnd(bare);
  return name.length < 2 || name.length > 80 || NO_NAME.test(name) || ONLY_FORM.test(name) || HOLDS_NO_NAME.test(name) ? undefined : { name, skipped };
}

/** Companies named with their form: the words before it that are written as names. One small word may be a name ("nordlicht GmbH"). */
export function companiesIn(text: string): { name: string; from: number }[] {
  const found: { name: string; from: number }[] = [];
  for (const form of text.matchAll(FORM_IN_TEXT)) {
    const before = text.slice(0, form.index).trimEnd();
    let from = before.length;
    for (let count = 0; count < MAX_PARTS; count++) {
      const start = before.lastIndexOf(" ", from - 2) + 1;
      const word = before.slice(start, from).trimEnd();
      if (!PART.test(word) || (count > 0 && /[,;:.]$/.test(word) && !/^\p{Lu}\.$/u.test(word))) break;
      from = start;
      if (start === 0) break;
    }
    if (from === before.length) from = before.lastIndexOf(" ") + 1;
    const read = nameIn(text.slice(from, form.index + form[0].length).replace(/^(?:of )?[^\p{L}\p{N}]{0,3}/u, ""));
    if (read) found.push({ name: read.name, from: text.indexOf(read.name, from) });
  }
  return found;
}
