/** Rights of readers, and how they use them. Wordings of our own, made from the words that the laws use. */
import { DATA, HOW, REQUESTS, type Form } from "./form.js";

const RIGHTS = /\brights?\b|\b(?:you|users?|individuals|data subjects?) (?:can|may|could|have|are)\b|\byou to choose\b|\brequest|\bask\b|\bentitle|\bobject\b/i;
const DATA_OR_RIGHTS = new RegExp(`${DATA.source}|\\brights?\\b|\\bits\\b|\\bask for\\b|\\bchoices\\b|\\bwhat (?:we|I) (?:have|hold|know)\\b`, "i");
/** Cookies are the browser's business. */
const COOKIES = /\b(?:delet|remov|clear|manag|refus|block)\w*,? (?:\w+ ){0,4}cookies\b/i;
/** What we do of ourselves, not at a wish. */
const WE_DELETE = /^(?![\s\S]*\b(?:asks?|asked|asking|request\w*|rights?|entitled|wish|want|contact|clos(?:e|es|ed|ing)|cancel\w*|uninstall\w*|you (?:can|may|could|would like|tell|write))\b)[\s\S]*\b(?:we|I) (?:\w+ ){0,2}(?:delete|erase|remove|destroy|wipe|clear)\b/i;
const OWN_DATA = "(?:your|my|their|any|the|all|personal|this) (?:\\w+ ){0,3}(?:data|information|details|profile|account|records?)";

/** Whoever watches over data protection: in words, or by the short names of some. */
const AUTHORITY = /\bauthorit(?:y|ies)\b|\bregulators?\b|\bregulatory (?:body|bodies|agenc)|\bcommission(?:er)?(?:'s|’s)?\b|\bombuds\w+|\binspectorate\b|\b(?:data protection|privacy|protection) (?:agency|board|office|commission\w*|registrar)\b|\b(?:ICO|CNIL|DPC|AEPD|DPAs?|BfDI|LfDI|FDPIC|IMY|OAIC|ANPD|UODO|Garante|Datatilsynet)\b/i;

export const RIGHTS_FORMS = {
  "right-access": [
    { stems: "access right", pattern: /\bright (?:of|to) (?:\w+ ){0,4}(?:access|know|information|be informed)\b|(?<!\b(?:when|if|whenever|once|time|as) (?:you|they|users) )\baccess(?:ed|ing)?\b(?! (?:token|log|control|time|point|(?:to )?(?:our|the|this) (?:service|site|website|app|platform)))/i, about: [REQUESTS, DATA_OR_RIGHTS], heading: true, example: "You may ask for access to the personal data that we hold." },
    { stems: "copy copies view review see obtain know inspect", pattern: /\bcop(?:y|ies) of\b|\b(?:request|receive|get|have|ask for) (?:an? )?(?:\w+ )?cop(?:y|ies)\b|\b(?:view|review|inspect)\b|\bknow (?:what|whether|which|if|the)\b|\bsee (?:what|which|the|your|all)\b|\bobtain\b/i, about: [REQUESTS, DATA], heading: true, example: "You can request a copy of your data." },
    { stems: "see look copy ask", pattern: /\bsee(?:,| and\b| or\b| your\b)|\blook at (?:your|the|all)\b|\ba copy\b|\bask (?:us )?what (?:we|I) (?:hold|store|have|know|keep)\b/i, about: [REQUESTS, /\brights?\b|\bchoices\b|\bask for\b|\b(?:correct|erase|delete)\b/i], example: "## Your rights\n\nYou may see, correct and erase it." },
  ],
  "right-rectification": [
    { stems: "correct rectif amend inaccura incomplete", pattern: /\bcorrect(?:ed|ing|ion|ions)?\b|\brectif\w+|\bamend\w*|\binaccura\w+|\bincomplete\b/i, about: [REQUESTS], heading: true, example: "You have the right to have wrong data corrected." },
    { stems: "updat modif chang edit", pattern: new RegExp(`\\b(?:updat(?:e|ing)|modify(?:ing)?|modification|chang(?:e|ing)|edit(?:ing)?)(?:,? (?:or|and) \\w+| or)? (?:of )?${OWN_DATA}\\b`, "i"), about: [REQUESTS], heading: true, example: "You can edit your account details at any time." },
    { stems: "put error mistake", pattern: /\b(?:put (?:it |them |your data )?right|(?:errors?|mistakes?) (?:corrected|put right|mended|fixed))\b/i, about: [REQUESTS], example: "You can ask to have a mistake mended." },
  ],
  "right-erasure": [{ stems: "delet eras remov forgotten destroy destruct uninstall clear wip torn shredded", pattern: /\bdelet\w+|\beras\w+|\bbe forgotten\b|\bremov(?:e|al|ing|ed)\b|\bdestr(?:oy|uction)\w*|\b(?:uninstall|clear|wip)\w*\b|\btorn up\b|\bshredded\b/i, about: [REQUESTS, DATA_OR_RIGHTS], unless: WE_DELETE, heading: true, example: "You may ask us to delete your data." }],
  "right-restriction": [
    { stems: "restrict", pattern: /\brestrict(?:ing|ions?|ed|s)?\b(?! access)/i, about: [RIGHTS], heading: true, example: "You may restrict the processing of your data." },
    { stems: "limit suspend block freez paus", pattern: /\b(?:limit|suspen[ds]|block|freez|paus)\w*\b[^.;]{0,50}\b(?:what (?:we|I) do|process|use|using|treatment|handl|disclos)\w*/i, about: [RIGHTS], heading: true, example: "You can ask us to limit how we use your data." },
  ],
  "right-objection": [
    { stems: "object oppos", pattern: /\bobject(?:ions?|ing|s)?\b(?! (?:storage|code|id|oriented))|\boppos(?:e|ing|ition)\b/i, about: [RIGHTS], heading: true, example: "You can object to this use." },
    { stems: "stop", pattern: /\bstop\b[^.;]{0,60}\blegitimate interests?\b/i, about: [RIGHTS], example: "You may ask that we stop what we base on legitimate interests." },
    { stems: "opt", pattern: /\bopt(?:ing)?[- ]?out (?:of|from)\b[^.;]{0,60}\b(?:process|us(?:e|ing)\b|collect|profil|analytics)\w*/i, about: [RIGHTS], heading: true, example: "You may opt out of the processing of usage data." },
  ],
  "right-portability": [
    { stems: "portab machine structured", pattern: /\bportab\w+|\bmachine[- ]readable\b|\bstructured\b[^.;]{0,50}\bform(?:at)?\b/i, heading: true, example: "You have the right to data portability." },
    { stems: "another export download transfer transmit port", pattern: /\b(?:transfer|transmit|mov|port|send|pass)\w*\b[^.;]{0,80}\b(?:another|other|third) (?:data |service )?(?:controllers?|providers?|services?|compan(?:y|ies)|organi[sz]ations?|part(?:y|ies)|entit(?:y|ies)|person)\b|\b(?:export|download)(?:ing|s|ed)?\b[^.;]{0,50}\b(?:your|all|my|their|cop(?:y|ies)|data|files?)\b|\bdata (?:export|download)s?\b/i, about: [REQUESTS], heading: true, example: "You can export all your data as a file." },
    { stems: "take move receiv export along gave", pattern: /\btake (?:(?:it|them|your data) )?(?:along|with you|away)\b|\bmove (?:it|them|your data) elsewhere\b|\breceive (?:it|them|your data) (?:as|in) (?:a|an) \w+|\b(?:see|access|correct|erase|delete|restrict|limit),? (?:(?:and|or) )?(?:export|move|receive)\b|\ban export\b|\b(?:data|what) (?:that )?you gave us(?: as a file|, for another)\b/i, about: [RIGHTS], example: "You may see, correct, export or erase it." },
  ],
  "rights-by-article": [{ stems: "art", pattern: /\bart(?:icles?|s)?\.? ?1[5-7] ?(?:[-–—]|to|through|up to|ff\.?|et seq\.?) ?(?:art\.? ?)?(?:2[0-2])?/i, example: "You have the rights of Articles 15 to 22 GDPR." }],
  complaint: [
    {
      stems: "complain grievance recourse concern lodge appeal",
      pattern: /\bcomplain\w*|\bgrievances?\b|\brecourse\b|\blodge\b|\bconcerns?\b|\bappeal\w*/i,
      about: [AUTHORITY],
      heading: true,
      example: "You may complain to the data protection authority of your country.",
    },
    { stems: "authorit regulat commission ombuds inspectorate data privacy protection ico cnil dpc aepd dpa", pattern: AUTHORITY, about: [/\b(?:complain|lodg)\w*/i], example: "Send your complaint to the Information Commissioner." },
    { stems: "complaint", pattern: /\b[Cc]omplaints (?:go|can be sent|may be sent|can be made|may be made) to (?:the )?\p{Lu}|\p{Lu}[^;]{0,160}\b(?:takes|hears|handles|receives|listens to) (?:your )?complaints\b/u, about: [/\brights?\b|\bask for\b|\bchoices\b/i], unless: /\b(?:our|we|us|I|hotline|support)\b/, example: "## Your rights\n\nThe Veldhaven Inspectie hears complaints." },
    { stems: "commission authorit ombuds inspectorate", pattern: /\b(?:information|privacy|data|protection)\b[^.;]{0,30}\b(?:commission\w*|authority|ombuds\w+|inspectorate)/i, about: [/\brights?\b/i, /\b(?:can help|go to|turn to|beyond|appeal to)\b/i], example: "## Your rights\n\nThe Information Commissioner can help if we do not." },
  ],
  "non-discrimination": [
    { stems: "discriminat retaliat den penal differen", pattern: /\bdiscriminat\w+|\bretaliat\w+|\bpenali[sz]\w+|\b(?:deny|denied|different (?:price|level|quality|rate))\w*\b[^.;]{0,80}\b(?:goods|services?|because|rights)\b/i, about: [/\brights?\b|\brequests?\b|\bexercis|\bccpa\b|\bcalifornia/i], heading: true, example: "We will not discriminate against you for using your rights." },
    { stems: "treat request", pattern: /\b(?:not|never|nobody|no one)\b[^.;]{0,20}\btreat (?:you|anyone|anybody|them)(?: any)? (?:differently|worse|less|unfairly)\b|\brequests? (?:never|does not|will not|do not) (?:change|affect)s? (?:the|your) (?:price|service)/i, example: "Nobody will treat you worse for it." },
  ],
  "request-method": [
    { stems: "exercis submit mak send direct rais request", pattern: /\bexercis\w*\b[^.;]{0,100}\brights?\b|\brights?\b[^.;]{0,60}\bexercis\w*|\b(?:submit|mak(?:e|ing)|send|direct|rais(?:e|ing))(?:ting|ing)? (?:\w+ ){0,4}requests?\b|\brequests?\b[^.;]{0,40}\b(?:be (?:made|sent|addressed|directed|submitted)|in writing)\b|\brequests?\b[^.;]{0,60}\bget in (?:touch|contact)\b/i, around: [HOW, /\byou(?:r|rs)?\b|\b(?:individuals|consumers|users|residents|subjects)\b/i], example: "To exercise your rights, email us." },
    { stems: "contact email e-mail mail writ reach call", pattern: /\b(?:contact(?:ing)?|e-?mail(?:ing)?|mail(?:ing)?|writ(?:e|ing)(?: to)?|reach(?:ing)?(?: out)?(?: to)?|call(?:ing)?) (?:us|me|our|the|at|privacy|support|\S+@)\b[^.;]{0,120}\b(?:access|delet|correct|remov|request|eras|rectif|opt[- ]?out|updat|right|object)\w*/i, about: [DATA], example: "Write to us to have your data deleted." },
    { stems: "you users", pattern: /\b(?:you|users) (?:can|may|could|are able to|have the ability to)\b[^.;]{0,60}\b(?:access|delet|correct|remov|request|eras|updat|chang|manag|download|export)\w*\b[^.;]{0,100}\b(?:by|in|via|through|from|using|at|on|under)\b[^.;]{0,60}\b(?:settings|account|dashboard|portal|pages?|forms?|e-?mail(?:ing)?|profile|app|menu|contacting|visiting|clicking)\b/i, unless: COOKIES, example: "You can delete your account in its settings." },
    { stems: "access delet correct request eras remov updat have", pattern: /\b(?:access(?:ing)?|(?:delet|correct|request|eras|remov|updat)\w*)\b[^.;]{0,100}\b(?:contact(?:ing)? (?:us|me|our)|e-?mail(?:ing)? (?:us|me|our)|writ(?:e|ing) to|visit(?:ing)?|clicking|go to|fill(?:ing)? (?:out|in))\b|\b(?:access|delet|correct|request|eras|remov)\w*\b[^.;]{0,100}@/i, about: [REQUESTS, DATA], unless: COOKIES, example: "If you want your data deleted, contact us." },
    { stems: "privacy data", pattern: /\b(?:privacy|data)\b[^.;]{0,50}\brequests?\b|\b(?:privacy|data protection) (?:questions|matters|enquiries|inquiries)\b/i, around: [/\b(?:contact|e-?mail|write|reach)\b|@/i], example: "Privacy requests: desk@acme.example." },
    { stems: "writ email e-mail contact ticket reach send call use", pattern: /\buse \S+@\S|\b(?:writ(?:e|ing) (?:to|from)|e-?mail|contact|open a ticket|reach us|send us|call us)\b/i, about: [/\b(?:rights|choices|ask for)\b[^›]{0,40}›/i], unless: /\b(?:complain\w*|authorit\w+|commission\w*|consent|newsletters?|marketing|unsubscribe)\b/i, example: "## Your rights\n\nWrite to us from the address that we know." },
    { stems: "anything everything every any all", pattern: /(?:^\W*|\bfor |\babout )(?:anything|everything|every question|(?:any|every|all) requests?)(?: \w+){0,3} (?:privacy|your (?:personal )?data|this (?:policy|notice))\b/i, example: "For anything about your data, write to desk@acme.example." },
  ],
  "authorized-agent": [{ stems: "agent behalf representative", pattern: /\bauthori[sz]ed (?:\w+ )?(?:agents?|representatives?|person)\b|\bagents?\b[^.;]{0,80}\b(?:behalf|requests?)\b|\b(?:requests?|someone|person|behalf)\b[^.;]{0,60}\b(?:on your behalf|agents?)\b/i, about: [/\brequests?\b|\brights?\b/i], heading: true, example: "An authorized agent may make a request for you." }],
  "deletion-way": [
    { stems: "delet eras remov forgotten destroy uninstall clear wip", pattern: /\bdelet\w+|\beras\w+|\bbe forgotten\b|\bremov(?:e|al|ing|ed)\b|\bdestr(?:oy|uction)\w*|\b(?:uninstall|clear|wip)\w*\b/i, about: [REQUESTS, new RegExp(`${DATA.source}|\\b(?:progress|preferences|settings|storage|posts?|messages|everything|files?|photos?)\\b`, "i")], around: [HOW], unless: new RegExp(`${WE_DELETE.source}|${COOKIES.source}`, "i"), example: "Email us if you want your data deleted." },
    { stems: "uninstall clear remov delet", pattern: /\buninstall\w*|\b(?:clear|remov|delet)\w* (?:the |your |this |its |all )?(?:\w+[’' ]s? ?){0,2}(?:extension|app|application|bot|storage|cache|site data|browsing data|cookies)\b|\b(?:extension|app|application|bot)\b[^.;]{0,20}\b(?:removed|deleted)\b/i, about: [/\b(?:until|delet|remov|eras|clear|gone|all|data|information|kept|stor)\w*/i], unless: /\bdo(?:es)? not (?:delete|remove|erase)\b/i, example: "Data stays on the device until the extension is removed." },
    { stems: "until", pattern: /\buntil you (?:delete|remove|erase) (?:it|them|the|your)\b/i, about: [/\b(?:keep|kept|stor|retain|retention|how long|h[eo]ld|stay|remain)/i], unless: COOKIES, example: "We keep the tracks until you delete them." },
  ],
} satisfies Record<string, readonly Form[]>;
