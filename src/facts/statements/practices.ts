/** What happens to data: taken in, used, passed on, protected, sold, tracked. Yes and no both count as said. */
import type { Form } from "./form.js";

const PERSONAL = /\b(?:data|information|info|details|e-?mail|name|address(?:es)?|cookies?|logs?|content|identifiers?|pii|it|them|anything|nothing)\b/i;
const OTHERS = /\b(?:third[- ]part(?:y|ies)|part(?:ner|y|ies)\w*|providers?|processors?|sub-?processors?|vendors?|contractors?|affiliates?|subsidiar\w+|SDKs?|services?|analytics|advertis\w+|they|recipients?|companies|organi[sz]ations)\b/i;

const RECEIVER = "third[- ]part(?:y|ies)|(?:service )?providers?|(?:sub-?)?processors?|vendors?|partners?|(?:sub)?contractors?|affiliates?|subsidiar(?:y|ies)|suppliers?|recipients?|companies|organi[sz]ations|agents";
const CARE = "protect|confiden|safeguard|secur|privacy|instruct|agreement|same|identif|GDPR|data protection|law|disclos|limited to|necessary to";
const POLICY = "(?:polic(?:y|ies)|notice|statement|terms|document|page|purposes? of (?:use|processing))";
const TOLD = /\b(?:notif|inform|post|publish|e-?mail|announc|let you know|notice (?:of|to|in|on|before)|prior notice|alert|tell|appear|on this page|on our (?:web ?site|site)|take effect|becomes? effective|available|highlight|communicat|in the app|commit|history|changelog|replac)|\b(?:new|updated|revised|latest) (?:version|date|effective)|\bdated?\b|\bhere\b/i;
const CHANGE = "(?:chang|updat|amend|modif|revis)\\w*";

/** A heading over what is taken in: "What we know about members". */
const TAKEN_IN = /\bwhat (?:\w+ ){1,3}(?:collect|gather|stor|record|know|hold|measur|keep|process|learn|sav)\w*\b[^›]*›/i;
/** A heading over how the text itself changes: "Changes", "If this notice changes". */
const CHANGES = /(?:^|›|\b(?:section|article|part) )[^›a-z]{0,12}(?:(?:policy|notice) )?(?:changes?|updates?|amendments?|modifications?|revisions?|new versions?)(?: (?:and|or) [a-z]+)?[^›\w]*›|\b(?:chang|updat|amend|modif|revis)\w*\b(?! your)[^›]{0,40}\b(?:policy|notice|statement|page|document|terms|this)\b[^›]{0,40}›|\b(?:policy|notice|statement|page|this)\b[^›]{0,20}\b(?:chang|updat|amend|revis)[a-z]*[^›\w]*›/i;
/** Readers are told, or how long before. */
const NEWS = "notif|inform|post(?:s|ed|ing)?\\b|publish|e-?mail|mail(?:s|ed)?\\b|announc|let you know|alert|tell|told|appear|shown?\\b|hear\\b|hang|print|send|sent|writ|put\\b|messag|notice\\b|note\\b|says? so|goes home|days|weeks|month|replac|highlight|effect|here\\b";

export const PRACTICE_FORMS = {
  collected: [
    { stems: "collect gather receiv obtain process stor record log sav track provid submit access request ask transmit hold use using", pattern: /\b(?:(?:collect|gather|receiv|obtain|process|stor|record|sav|track|provid|submit|access|request|transmit)(?:s|es|e|ed|ing|ion)?|logs?|logged|logging|holds?|asks?|uses?|used|using)\b/i, about: [PERSONAL], heading: true, example: "We collect your name." },
    { stems: "name nickname address e-mail email telephone phone number ip id picture photo language location", pattern: /\b(?:names?|nicknames?|address(?:es)?|e-?mails?|(?:tele)?phones?|numbers?|ip|ids?|pictures?|photos?|languages?|locations?)\b/i, about: [TAKEN_IN], example: "## What we know about members\n\nTheir name and telephone number." },
  ],
  used: [
    { stems: "use using purpose process order analy improv provid so why because collect gather ask need stor keep", pattern: /\b(?:us(?:e[ds]?|ing|age)\b|purposes?\b|process(?:es|ed|ing)?\b|in order to|so that|why we\b|because\b|analy[sz]|(?:collect|gather|ask|need|stor|keep)\w*\b[^.;]{0,120}\bto (?:\w+ly )?[a-z]{3,}\b)/i, about: [PERSONAL], heading: true, example: "We use it to send your order." },
    { stems: "what", pattern: /\bwhat (?:we|I|\w+ \w+) do(?:es)? with (?:it|them|this|that|your|the)\b/i, heading: true, example: "## What we do with it\n\nWe send the programme." },
    { stems: "collect need process stor ask", pattern: /^\W*to \w+\b[^.;]{0,80}, (?:we|I) (?:\w+ )?(?:collect|need|process|store|ask)\b/i, example: "To do that, we need the picture and a greeting." },
  ],
  shared: [
    { stems: "shar disclos sell sold third recipient transfer partner processor provider vendor pass give transmit send sent subprocessor leave leav rent trade host service", pattern: /\bshar(?:e[ds]?|ing)\b|\bdisclos\w+|\b(?:sell|sold|rent|trade)\b|\bthird[- ]part(?:y|ies)\b|\brecipients?\b|\b(?:sub-?)?processors?\b|\b(?:partners?|vendors?)\b|\bservice providers?\b|\b(?:transfer|transmit|pass|g[ia]v|sen[dt]|provid)\w*\b[^.;]{0,80}\bto (?:\w+ ){0,3}(?:anyone|anybody|others?|us\b|servers?|compan\w+|people|part(?:y|ies)|[A-Z]\w+)|\bleaves? (?:your|the) (?:\w+ )?(?:device|computer|browser|phone)\b|\bhosted (?:by|on|with|at)\b/i, about: [/./], heading: true, example: "We share your address with our carrier." },
    { stems: "who", pattern: /\bwho (?:else |also )?(?:receiv|see|get|has access|can (?:see|read|access))\w*\b(?! (?:you|we)\b)|\bwho else\W*$|\bothers who (?:receive|see|get)\b/i, heading: true, example: "## Who receives it\n\nThe police, when they investigate a theft." },
    { stems: "payment", pattern: /\bpayments? (?:is|are) (?:taken|processed|handled|made|collected) (?:by|through|via)\b|\bpayments go through\b/i, example: "Payments are taken by Tollhouse, Inc." },
  ],
  "nothing-collected": [
    {
      stems: "collect gather stor process",
      pattern: /\b(?:do(?:es)? not|don['’]t|doesn['’]t|never|will not|won['’]t|not) (?:\w+ly )?(?:collect|gather|stor|process|record|transmit|track|access|(?:\w+,? (?:and |or )?){1,3}(?:collect|stor|transmit|share))\w*(?:,? (?:or|and|nor)? ?\w+){0,4} (?:any|no) (?:\w+ (?:or \w+ )?)?(?:data|information)\b(?! (?:from|about|on|of) (?:\w+ ){0,3}(?:child|minor|under|person|anyone|individual|kid)|,? (?:unless|except|other than|beyond|that|which|without|for|to\b|through|when|while|on this|like|such))|\bcollects? no (?:\w+ )?(?:data|information)\b|\bno (?:\w+ ){0,2}(?:data|information) (?:is|are) (?:ever )?(?:collected|stored|gathered)\b/i,
      unless: /\bchild|\bminor|\bunder (?:the age|\d)|\bsensitive|\bspecial categor|\bcookies?\b|\bpayment|\bcredit|\bother\b|\bif you\b|\bwhen you\b|\bother than\b|\bunless\b|\bexcept\b|\bthird[- ]part/i,
      example: "This extension does not collect any personal data.",
    },
  ],
  security: [
    { stems: "secur encrypt safeguard tls ssl https unauthori", pattern: /\bencrypt\w*|\b(?:TLS|SSL|HTTPS)\b|\bsecur(?:e|ely|ed|ing)\b[^.;]{0,60}\b(?:data|information|servers?|connections?|storage|stored?|transmi\w+|transfer\w*|sockets?|environment|tokens?)\b|\bsecurity (?:measures?|practices|procedures|controls|safeguards|standards|technolog\w+|of\b)|\b(?:data|information|technical|physical) security\b|\bsafeguards\b|\bunauthori[sz]ed (?:access|use|disclosure)\b/i, heading: true, example: "Your data is encrypted on its way to us." },
    { stems: "stor transmit transfer kept keep process handl hold held data information protect safeguard", pattern: /\b(?:stor|transmit|transfer|ke(?:ep|pt)|process|handl|h[oe]ld)\w*\b[^.;]{0,40}\bsecure(?:ly)?\b|\b(?:data|information)\b[^.;]{0,60}\b(?:safe|secure|protected)\b|\b(?:protect|safeguard)(?:s|ed|ing)? (?:\w+ ){0,4}(?:data|information)\b(?! protection)/i, heading: true, example: "We protect your data from theft." },
    { stems: "password hash lock", pattern: /\bpassword[- ]hash|\bhash(?:es)? of (?:your |the |their )?passwords?\b|\bhashed passwords?\b|\bpasswords? (?:is|are) (?:\w+ )?hashed\b|\blocked (?:the |up in )?(?:disks?|rooms?|cabinets?|cupboards?|drawers?|safes?|offices?)\b/i, example: "Paper lies in a locked cabinet." },
    { stems: "protect measure lock access guard safe", pattern: /\b(?:protect|lock|guard|safe)\w*|\bmeasures\b|\baccess\b/i, about: [/\bsecurity\W*›/i], example: "## Security\n\nNobody but the committee has access." },
  ],
  "equal-protection": [
    { stems: "same equal equivalent comparable less", pattern: /\b(?:same|equal|equivalent|comparable|no less)\b[^.;]{0,60}\b(?:protect\w*|levels?|standards?|safeguards?|security|care|obligations?)\b/i, about: [OTHERS], example: "Our providers give your data the same protection." },
    { stems: "third part provider processor subprocessor sub vendor contractor affiliat subsidiar supplier recipient compan organi they who which agent", pattern: new RegExp(`\\b(?:${RECEIVER}|they|who|which)\\b[^.;]{0,120}\\b(?:bound|required|obligat\\w+|obliged|contractual\\w*|must|agree[ds]?|commit(?:ted|s)?|subject to|restricted|prohibited|not (?:permitted|authori[sz]ed|allowed)|have to|will (?:also )?(?:provide|protect|keep|treat)|may (?:only|not)|under)\\b[^.;]{0,120}\\b(?:${CARE})`, "i"), around: [new RegExp(`\\b(?:${RECEIVER})\\b`, "i")], example: "Providers are bound by contract to protect your data." },
    { stems: "requir ensur oblig bind contract enter sign make conclud commit prohibit", pattern: new RegExp(`\\b(?:requir|ensur|oblig|bind|contract|enter|sign|makes? sure|conclud|commit|prohibit)\\w*\\b[^.;]{0,100}\\b(?:${RECEIVER})\\b[^.;]{0,140}\\b(?:${CARE})`, "i"), example: "We require each provider to keep your data confidential." },
    { stems: "contract instruct", pattern: /\b(?:bound|work|works|working|act|acts|acting|process|processes)\b[^.;]{0,80}\b(?:by|under) (?:an? )?(?:\w+ )?contracts?\b|\bcontracts? with (?:them|each|all of them) (?:forbids?|requires?|obliges?|binds?)\b/i, around: [new RegExp(`\\b(?:${RECEIVER}|firms|them|each)\\b`, "i")], example: "Firms that work for us are bound by contract." },
    { stems: "only solely exclusively", pattern: /\b(?:only|solely|exclusively) on our (?:\w+ )?instructions\b/i, example: "The printer runs it only on our instructions." },
    { stems: "agreement", pattern: new RegExp(`\\b(?:business associate|data[- ]processing|processing|confidentiality|non-disclosure|data[- ]protection) agreements?\\b|\\bagreements? with (?:our|the|each|all|these) (?:\\w+ )?(?:${RECEIVER})\\b`, "i"), example: "Each has signed a confidentiality agreement." },
    { stems: "none may", pattern: /\b(?:none of them|nobody|they) may (?:not )?(?:use|do|keep)\b[^.;]{0,40}\b(?:anything else|other(?:wise| purposes?)?|their own|own purposes?)\b/i, example: "None of them may use it for anything else." },
  ],
  sale: [
    { stems: "sell sold selling sale resell rent trade monetiz monetis", pattern: /\b(?:re-?)?(?:sell|sells|sold|selling|rent|rents|rented|trade|trades|moneti[sz]\w+)\b[^.;]{0,70}\b(?:data|information|info|details|it|them|address(?:es)?|lists?)\b|\bno sales?\b|\b(?:sells? (?:nothing|nobody)|sales?,? which we do not make)\b|\bnot ["“]?sold\b|\b(?:data|information|details|it)\b[^.;]{0,80}\b(?:sold|sale|sell|rented)\b|\bdo not sell\b|\bsales? of (?:\w+ ){0,3}(?:data|information)\b/i, unless: /\b(?:sells? (?:or buy )?(?:your |our |any |the )?(?:products?|goods|services|business\w*|assets|items)|servers? rented|merger|acquisition|bankruptcy|reorgani[sz]ation|all or (?:substantially|part)|business assets|sale of (?:the|our) (?:business|company))\b/i, heading: true, example: "We do not sell personal information." },
  ],
  tracking: [{ stems: "advertis targeted personali interest analytics track pixel beacon retarget cookie", pattern: /\b(?:advertising|(?:targeted|personali[sz]ed|interest-based) (?:ads?|advertisements?)|analytics|pixels?|beacons?|retarget\w*|ad networks?)\b|\btrack(?:ing|s)? (?:cookies|technolog\w+|pixels?|you\b|users|visitors)|\btrack(?:ing|s)? your (?:activit|brows|use)/i, unless: /\b(?:do(?:es)? not|don['’]t|doesn['’]t|never|no|without|not|nor)\b/i, example: "We use Google Analytics." }],
  "do-not-track": [{ stems: "dnt global gpc opt track donottrack", pattern: /\bdo[- ]?not[- ]?track\b|\bDNT\b|\bglobal privacy controls?\b|\bGPC\b|\bopt[- ]?out (?:preference )?signals?\b|\b(?:do(?:es)? not|don['’]t|doesn['’]t|never|no) (?:\w+ ){0,3}track(?:s|ing)? (?:you|users|visitors|our|anyone|across|cookies|technolog|of\b)/i, heading: true, example: "We do not respond to Do Not Track signals." }],
  "opt-out-signal": [{ stems: "global gpc opt signal", pattern: /\bglobal privacy controls?\b|\bGPC\b|\bopt[- ]?out (?:preference |preferences )?signals?\b|\b(?:browser|privacy|preference)[- ](?:based )?signals?\b/i, heading: true, example: "We treat the Global Privacy Control as an opt-out." }],
  "third-party-tracking": [
    { stems: "third track across advertis analytics cookie behavio retarget", pattern: /\bthird[- ]part(?:y|ies)\b[^.;]{0,160}\b(?:collect|track|cookie|advertis|analytics|across|over time)\w*|\b(?:collect|track|cookie|advertis|analytics)\w*\b[^.;]{0,120}\bthird[- ]part(?:y|ies)\b|\b(?:track|collect|follow)\w*\b[^.;]{0,120}\b(?:across|over time|other (?:web)?sites)\b|\b(?:cross[- ](?:site|context|device)|interest[- ]based|behaviou?ral|retarget\w*|targeted|personali[sz]ed) (?:\w+ )?(?:ads?|advertis\w+|tracking|content)\b|\b(?:do(?:es)? not|don['’]t|never|no)\b[^.;]{0,40}\b(?:track(?:ers|ing)|third[- ]party cookies|advertis\w+)\b|\b(?:Google|Facebook|Meta|Microsoft|Adobe|Matomo|Firebase|Amplitude|Mixpanel|Plausible)\b[^.;]{0,80}\b(?:analytics|cookies?|pixel|ads)\b/i, heading: true, example: "Third parties may collect what you do over time and across sites." },
  ],
  "change-notice": [
    { stems: "chang updat amend modif revis polic notice statement terms document page purpose", pattern: new RegExp(`\\b${POLICY}\\b[^.;]{0,160}\\b${CHANGE}|\\b${CHANGE}[^.;]{0,160}\\b${POLICY}\\b`, "i"), around: [TOLD], unless: /\blast (?:updated|modified|revised|changed)\b|^\W*(?:effective )?(?:updated|modified|revised|version)\b[^.]{0,40}$/i, example: "We tell you by email when this policy changes." },
    { stems: "any all such these", pattern: /\b(?:any|all|such|these) (?:\w+ )?(?:changes|updates|modifications|amendments|revisions)\b[^.;]{0,80}\b(?:post|publish|announc|notif|communicat|appear|made (?:here|on|available))\w*|\b(?:post|publish|announc|notify you|inform you|tell you)\w*\b[^.;]{0,30}\b(?:any|all|such|these) (?:\w+ )?(?:changes|updates|modifications|amendments|revisions)\b/i, example: "Any changes will be posted here." },
    {
      stems: "notif inform post publish e-mail email mail announc let alert tell told appear show hear hang print send sent writ put messag notice note say goes days weeks month replac highlight effect here",
      pattern: new RegExp(`\\b(?:${NEWS})`, "i"),
      about: [CHANGES],
      unless: /\bwithout (?:\w+ ){0,3}noti|\byou (?:can|may|could) (?:chang|updat|modif|amend|edit)|\b(?:chang|updat|correct)\w* (?:to |in |of )?your\b|\b(?:questions?|effective date|last (?:updated|changed|modified|revised))\b/i,
      example: "## If this notice changes\n\nEverybody with a profile hears of it four weeks before.",
    },
    { stems: "new updated revised latest", pattern: new RegExp(`\\b(?:new|updated|revised|latest) (?:versions?|text)\\b(?! of (?:the|our|your) (?:app|software|extension|product|service|game|bot)\\b)[^.;]{0,100}\\b(?:${NEWS})`, "i"), about: [/\b(?:policy|notice|statement|text|page|privacy|appl(?:y|ies)|announced|older)\b/i], unless: /\b(?:app|software|extension|firmware|operating system) (?:version|update)/i, example: "New versions of this text are announced in the letter." },
    { stems: "tell told send writ mail show hear print notif email e-mail inform", pattern: /\b(?:tell|told|send|sent|writ(?:e|ten)|mail|show|shown|hear|print|notify|e-?mail|inform)\w*\b[^.;]{0,120}\bbefore (?:this (?:page|policy|notice|statement)|(?:a|the) (?:new|revised|updated) version|anything (?:here|in (?:it|this)))\b/i, example: "We send our members a note before this page changes." },
  ],
  "limited-use": [{ stems: "limited user google chrome", pattern: /\blimited[- ]use\b|\bchrome web ?store (?:\w+ ){0,3}(?:polic(?:y|ies)|requirements?)\b|\buser data policy\b/i, heading: true, example: "Our use of data follows the Chrome Web Store User Data Policy, including the Limited Use requirements." }],
} satisfies Record<string, readonly Form[]>;
