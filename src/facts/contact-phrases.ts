/** Words and names that tell what an address is for and whose it is. */

/** Reserved for documentation and tests (RFC 2606, RFC 6761). */
export const RESERVED_DOMAIN = /(?:^|\.)(?:example(?:\.[a-z]{2,6}(?:\.[a-z]{2})?)?|test|invalid|localhost)$/;
/** "yourdomain.com", "company-name.io": a name that a template left for its user to fill in. */
export const TEMPLATE_DOMAIN = /^(?:(?:www\.)?(?:(?:my|the|our)[-_]?(?:domain|company|site|website)|(?:your|insert)[-_]?(?:domain|company|site|website|app|store|shop|business|email|mail|name|organi[sz]ation|org|url|product|brand|firm|project|service|host|startup))(?:[-_]?name|here)?|(?:domain|company|website|site|business|organi[sz]ation|app)[-_]?(?:name|here)?|email|mail-?address|sample|test|xyz|abc|x{2,}|placeholder|changeme|somewhere|nowhere)\.(?:com?|net|org|io|app|dev|de|eu|info|biz|tld|ext|xyz|uk|co\.uk|com\.au|in|us)$/;
/** "your.email@…", "youremail@…", "example@…", "xxx@…". */
export const TEMPLATE_LOCAL = /^(?:(?:your|insert|enter|add)[-._]?(?:e-?mail|name|address|contact|mail|support|privacy|id|user(?:name)?|email-?address|company|app|domain)(?:[-._]?(?:address|here|id|name))?|examples?|sample|placeholder|x{3,}|changeme|todo|email[-._]?here|dummy)$/;
/** Names that only a template gives, at a mail service where such a box would be somebody's own. */
export const TEMPLATE_FREEMAIL_LOCAL = /^(?:email|e-mail|name|user|username|someone|somebody|address|company|appname|companyname|developer|yourapp|abc|test)$/;

/** Mail services where anybody has a box: the part before the @ tells the owner, not the domain. */
export const FREEMAIL = /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|aol|icloud|me|mac|proton|protonmail|pm|gmx|web|mail|mailbox|posteo|tutanota|tuta|tutamail|fastmail|zoho|zohomail|yandex|qq|foxmail|163|126|sina|naver|daum|hanmail|rediffmail|libero|orange|free|laposte|t-online|bk|inbox|duck|hey|disroot|riseup|skiff)\.(?:com?|net|org|de|fr|it|es|in|ru|me|io|ca|at|ch|nl|pl|br|eu|id|co\.(?:uk|jp|in|id|kr)|com\.(?:br|au|tr|mx|ar|sg|hk))$/;

/** Authorities and bodies that settle disputes; an address there reaches somebody else. */
export const REGULATOR_DOMAIN = /(?:^|\.)(?:ico\.org\.uk|cnil\.fr|dataprotection\.ie|ftc\.gov|edps\.europa\.eu|edpb\.europa\.eu|aepd\.es|agpd\.es|gpdp\.it|garanteprivacy\.it|autoriteitpersoonsgegevens\.nl|apd-gba\.be|datatilsynet\.(?:no|dk)|imy\.se|tietosuoja\.fi|om\.fi|uodo\.gov\.pl|uoou\.(?:cz|gov\.cz)|dsb\.gv\.at|edoeb\.admin\.ch|bfdi\.bund\.de|datenschutz[-\w]*\.(?:de|bayern\.de|hessen\.de|rlp\.de|berlin\.de)|ldi\.nrw\.de|lda\.bayern\.de|bfdi\.de|naih\.hu|dataprotection\.(?:ro|gov\.sk|gov\.mt)|oaic\.gov\.au|priv\.gc\.ca|privacy\.org\.nz|pdpc\.gov\.sg|pcpd\.org\.hk|anpd\.gov\.br|cppa\.ca\.gov|oag\.ca\.gov|jamsadr\.com|adr\.org|truste\.com|trustarc\.com|privo\.com|bbb\.org|bbbnp\.org|bbbprograms\.org|kidsafeseal\.com|esrb\.org|prighter\.com|verasafe\.com|youronlinechoices\.\w+|networkadvertising\.org|aboutads\.info)$/;
/** They act for the operator: an address there does reach it. */
export const REPRESENTATIVE_DOMAIN = /(?:^|\.)(?:prighter\.com|verasafe\.com|trustarc\.com)$/;
export const REGULATOR = /\b(?:supervisory authorit(?:y|ies)|data protection (?:authorit(?:y|ies)|commission(?:er)?|ombudsman|agency|board|inspectorate)|data inspectorate|information commissioner|privacy commissioner|commissioner['’]s office|ombudsman|attorney general|federal trade commission|regulator(?:y authority|s)?|arbitrat(?:ion|or)|dispute resolution (?:provider|body|service)|independent (?:dispute|recourse|third[- ]party)|safe harbor program|seal program|certification program)\b/i;

/** Companies whose services other people's policies name with their addresses. */
export const VENDOR_DOMAIN = /(?:^|\.)(?:google|apple|amazon|microsoft|facebook|fb|meta|paypal|stripe|braintreepayments|adyen|klarna|shopify|wix|squarespace|wordpress|mailchimp|intuit|sendgrid|twilio|sentry|datadoghq|mixpanel|amplitude|segment|hotjar|hubspot|salesforce|zendesk|intercom|unity3d|applovin|adcolony|vungle|chartboost|inmobi|ironsrc|criteo|nextroll|adroll|taboola|outbrain|onesignal|firebase|crashlytics|cloudflare|digitalocean|heroku|netlify|vercel|hetzner|ovh|linode|matomo|plausible|simpleanalytics|posthog|revenuecat|adjust|appsflyer|branch|kochava|flurry)\.(?:com?|io|net|org|de|fr|eu|co\.uk)$/;
/** Whose addresses a table or a section lists, when not the operator's. */
export const OTHERS_HEADING = /\b(?:third[- ]part(?:y|ies)|processors?|sub-?processors?|providers?|vendors?|partners?|recipients?|suppliers?)\b/i;

/** The sentence speaks of the operator. */
export const US = /\b(?:us|we|our|me|my|i|ourselves)\b/i;
export const REPRESENTATIVE = /\brepresentatives?\b/i;
/** Tells an address of somebody's data from an address to write to. */
export const EXAMPLE_CUE = /\b(?:for (?:example|instance)|e\.g\.|such as|in the form(?:at)?|hash(?:ed|ing)?|looks? like|pseudonymi[sz]\w*)/i;
/** Words with which a text sends its reader somewhere. */
export const CONTACT_CUE = /\b(?:contact(?:ed|ing|s)?|reach(?:able|ed|ing)?|e-?mail(?:ed|ing)?|write|writing|in touch|questions?|inquir(?:y|ies)|enquir(?:y|ies)|requests?|complaints?|concerns?|feedback|notify|notifying|let (?:us|me) know|support|queries|suggestions?|send|submit(?:ting)?|address(?:ed)? to|answers?|mail us|desk|officer|responsible|controller|operator|developer)\b/i;
/** The same, said of the operator: "contact us", "reach out to our team", "write to the developer". */
const REACH_US = /\b(?:contact(?:ing)?|reach(?:ing)?(?: out)?(?: to)?|e-?mail(?:ing)?|writ(?:e|ing)(?: to)?|call(?:ing)?|ring(?:ing)?|telephon(?:e|ing)|phon(?:e|ing)|mail(?:ing)?|messag(?:e|ing)|notify(?:ing)?|ask(?:ing)?|get(?:ting)? in touch with|(?:requests?|questions?|notice|letter|message|inquir(?:y|ies)|complaints?) to) (?:us|me|our|my|the (?:developers?|owners?|authors?|operators?|controllers?|compan(?:y|ies)|service providers?|maintainers?|bot|team|site|app|project|data (?:protection|privacy|controller))\b)|\bget(?:ting)? in touch\b|\byou (?:can|may) reach\b/i;
/** "Contact Acme": a name, or whatever else has a capital. */
const REACH_NAME = /\b(?:[Cc]ontact(?:ing)?|[Rr]each(?:ing)?(?: out)? to) \p{Lu}/u;
/** "requests … via", "questions …, open": what follows is the way. */
const REQUEST_VIA = /\b(?:questions?|requests?|concerns?|inquir(?:y|ies)|complaints?)\b[^.]{1,80}\b(?:via|through|using|open|visit)\b/i;

/** Where in a sentence the reader is sent to the operator; -1 for nowhere. */
export function reachUs(text: string): number {
  const us = text.search(REACH_US);
  return us === -1 ? text.search(REACH_NAME) : us;
}

/** The same, or the sentence names a way for requests. */
export function reachSomehow(text: string): number {
  const us = reachUs(text);
  return us === -1 ? text.search(REQUEST_VIA) : us;
}

/** Quoted in the message about a missing contact. */
export const CONTACT_US = /\b(?:contact|e-?mail|write to|notify|reach(?: out to)?|get in touch with|contacting|e-?mailing|writing to) (?:us|me)\b/i;

/** Headings of the section where contacts belong. */
export const CONTACT_HEADING = /^[\W\d]*(?:(?:section|article)\s+\d+\W*)?(?:contact(?:ing)?(?: (?:details|person|points?|address(?:es)?))?\W*$|contact(?:ing)?(?: us| me| our| the| for| and| or| &)(?!\S)|contact(?:ing)? (?:us|me)\b|how (?:(?:can|do|may|should) (?:you|i)|to) (?:contact|reach|get in touch|write|exercise)\b|(?:get(?:ting)?|keep) in touch\b|reach(?:ing)? (?:us|me|out)\b|(?:(?:any|further|got|have|do you have) ){0,2}questions\b|whom? (?:to contact|can (?:you|i) contact)\b|where to (?:write|reach|contact)|write to us)/i;
/** Weaker: also the name of a kind of data. */
export const CONTACT_INFORMATION_HEADING = /^[\W\d]*(?:(?:our )?contact info(?:rmation)?\W*$|contact\b(?! (?:form|info|data|details|list))|imprint\b|impressum\b|data controller\b|controller\b|who we are\b)/i;

/** Local parts by what they are for. */
export const PRIVACY_LOCAL = /privac|gdpr|ccpa|lgpd|dsar?\b|data[-._]?protection|datenschutz|privatsph|personal[-._]?data|data[-._]?(?:request|rights|privacy|subject)|compliance|confidentialite|ombud/;
export const DPO_LOCAL = /^(?:dpo|dsb)\b|(?:^|[-._])dpo(?:$|[-._@])|^dpo/;
export const SUPPORT_LOCAL = /^(?:support|help|helpdesk|service|customer|care|customercare|customerservice|feedback|hello|hi|hey|info|contact|contactus|mail|office|team|kontakt|admin)\b/;
export const DPO = /\b(?:data protection officer|DPO|datenschutzbeauftragte\w*|ombud)\b/i;
export const PRIVACY_SUBJECT = /\b(?:privacy|personal (?:data|information)|data protection|your (?:data|information|rights)|this (?:policy|notice|statement)|gdpr|ccpa|your (?:\w+ ){0,2}rights|rights? (?:to|of) (?:access|erasure|rectif\w+|delet\w+|object)|delet(?:e|ion)|withdraw)\b/i;
export const SUPPORT_SUBJECT = /\b(?:support|technical|customer service|customer care|help(?:desk| desk| centre| center)|feedback|bugs?)\b/i;

/** What a request is about when it is not simply privacy: such an address has a job of its own. */
export const OTHER_JOB = /\b(?:unsubscrib\w*|opt(?:ing)?[- ]?out|marketing|newsletters?|advertis\w*|promotion\w*|security (?:concern|issue|vulnerabilit|bug|team)\w*|vulnerabilit\w*|breach\w*|unauthori[sz]ed|compromised|bill(?:ing|s)|payments?|refunds?|orders?|invoices?|subscriptions?|child(?:ren)?(?:['’]s)?|minors?|parents?|parental|guardians?|student|school|jobs?|applicants?|candidates?|career|recruit\w*|employ\w*|press|media|abuse|harassment|copyright|dmca|infring\w*|law enforcement|legal process|subpoena|accessib\w*|appeal\w*|technical|customer support|customer service|customer care|support (?:team|desk|service)|feedback|bugs?|sales|partners?(?:hips?)?|representatives?|data protection officer|dpo|officer|california\w*|ccpa|lgpd|europe(?:an)?|eu|eea|uk|united kingdom|swiss|switzerland|brazil\w*|korea\w*|japan\w*|canad\w*|german\w*|austria\w*|australia\w*|india\w*|china|chinese|france|french|virginia|colorado|texas|nevada|residents?|location|country|region|branch|subsidiar\w*|affiliates?)\b/i;
/** A question that any reader may have about the policy or their data. */
export const PRIVACY_QUESTION = /\b(?:questions?|concerns?|comments?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|complaints?|suggestions?|feedback|contact)\b[^.]{1,120}\b(?:privacy|policy|notice|statement|personal (?:data|information)|data protection|your (?:data|information))|\b(?:exercis\w+|assert\w*|invok\w+)\b[^.]{1,80}\brights?|\byour privacy rights\b|\b(?:access|correct|modify|update|delete|request the deletion of|erase|review)\b[^.]{1,80}\b(?:personal|your) (?:data|information|identifiable)|\bprivacy (?:questions?|matters|requests?|inquiries|concerns|issues|team|office|contact)\b/i;

/** `{{ site.email }}` and the like: what such a mark stands for is a contact, by its name. */
export const CONTACT_VARIABLE = /mail|contact|support|privacy|dpo|phone|address|imprint|impressum|controller|company[-_.]?info|owner|footer|legal/i;
/** What scrapers and mail protection leave of an address. */
export const PROTECTED = /\[\s?e-?mail\sprotected\s?\]|\(?\be-?mail address (?:is being )?protected (?:from|against) spam ?bots/i;
