/** Why the law lets data be used, where it goes, who answers for it; and what parents may ask. */
import { DATA, type Form } from "./form.js";

const PARENT = /\b(?:parents?|parental|guardians?)\b/i;
const ABROAD = /\b(?:transfer\w*|countr(?:y|ies)|outside|EEA|EU|UK|european?|international\w*|overseas|abroad|united states|U\.?S\.?A?|jurisdictions?|cross-border)\b/i;
const WITHDRAW = "(?:withdr[ae]w\\w*|revok\\w*|revocation|retract\\w*|rescind\\w*)";

export const GROUND_FORMS = {
  "legal-basis": [
    { stems: "legal lawful legitimate art gdpr contract consent law perform fulfil necessary basis based comply compliance", pattern: /\b(?:legal|lawful|statutory) (?:bas[ie]s|grounds?|justifications?)\b|\bbas[ie]s (?:for|of|in law)\b[^.;]{0,40}\bprocess|\blegitimate (?:\w+ ){0,2}interests?\b|\bart(?:icle)?\.? ?6\b|\b6 ?\(1\)|\bart(?:icle)?\.? ?9 ?\(2\)|\((?:our |your |the )?(?:contract|consent|legal obligation|law)\)|\b(?:perform|fulfil|execut|necessary)\w*\b[^.;]{0,60}\bcontract\b|\bcontractual (?:necessity|obligations?)\b|\b(?:comply|compliance) with (?:\w+ ){0,4}legal (?:obligations?|requirements?|dut)|\bbas(?:ed|is)\b[^.;]{0,60}\bconsent\b/i, heading: true, example: "The legal basis is the performance of our contract with you." },
  ],
  "legitimate-interest": [{ stems: "legitimate", pattern: /\blegitimate (?:(?:and|business|commercial|economic|own|or|vital|,) ){0,3}interests?\b/i, unless: /\b(?:object|restrict|override|overriding)\w*\b/i, example: "We do this in our legitimate interest in keeping the shop safe." }],
  transfer: [
    {
      stems: "transfer international outside abroad overseas",
      pattern: /\btransfer(?:s|red|ring)?\b[^.;]{0,140}\b(?:countr(?:y|ies)|outside|abroad|overseas|international(?:ly)?|united states|U\.S\.?A?|USA|borders?|jurisdictions?)\b|\binternational(?:ly)? (?:data )?transfer\w*|\b(?:stor|process|host|locat|maintain|ke(?:ep|pt)|send|sent)\w*\b[^.;]{0,120}\boutside(?: of)? (?:the )?(?:EU|EEA|european|UK|united kingdom|your (?:own )?(?:country|jurisdiction))\b/i,
      unless: /\b(?:do(?:es)? not|don['’]t|doesn['’]t|never|will not|won['’]t|no|not|nor|without)\b[^.;]{0,50}\b(?:transfer|leav|outside|stor|process|send|sent)\w*|\brights?\b|\brequests? (?:that|the|a)\b/i,
      about: [DATA],
      heading: true,
      example: "We transfer data to countries outside the EEA.",
    },
  ],
  safeguard: [
    { stems: "standard model eu approved contractual scc adequa binding bcr privacy dpf appropriate suitable art data explicit derog equivalent same similar safeguard clause", pattern: /\b(?:standard|model|approved|contractual)(?: \w+){0,3} clauses\b|\bSCCs?\b|\badequacy\b|\badequate (?:level|protection|safeguards?|data protection)|\bbinding corporate rules\b|\bBCRs?\b|\bprivacy (?:framework|shield)\b|\bDPF\b|\b(?:appropriate|suitable|adequate|additional|legal|contractual|proper) (?:\w+ ){0,3}(?:safeguards?|mechanisms?)\b|\bart(?:icle)?\.? ?4[4-9]\b|\bdata (?:transfer|processing|protection) (?:agreements?|addend)|\bderogations?\b|\b(?:explicit(?:ly)?|your) consent(?:ed)?\b|\b(?:same|equivalent|similar|comparable) (?:\w+ ){0,2}(?:level|standard|protection)/i, around: [ABROAD], heading: true, example: "Such transfers rest on the standard contractual clauses of the Commission." },
  ],
  "consent-use": [
    {
      stems: "consent",
      pattern: /\b(?:your|explicit|prior|express|opt-in|informed|obtain(?:ed)?|ask(?:ed)?(?: you)? for|with|given?|gave|giving|based on|bas[ie]s of|rely on|user(?:['’]s)?) (?:\w+ ){0,2}consent\b|\bconsent (?:of|from) (?:the )?(?:users?|data subjects?|you)\b|\b(?:if|where|when|unless) you (?:have )?(?:given (?:us )?(?:your )?)?consent(?:ed)?\b|\bconsent\b[^.;]{0,20}\bart(?:icle)?\.? ?6/i,
      about: [new RegExp(`${DATA.source}|\\b(?:newsletters?|e-?mails?|messages|marketing|location)\\b`, "i")],
      unless: /\bwithout\b|\bparent|\bguardian|\bchild|\bminors?\b|\b(?:by (?:us|access|visit|continu)\w*|you (?:hereby )?(?:consent|agree) to|constitut\w+|impl(?:y|ied)|deemed)\b|\bconsent to (?:this|our|the) (?:\w+ )?(?:polic|notice|terms)|\bwithdr|\brevok/i,
      example: "We send the newsletter with your consent.",
    },
  ],
  "consent-withdrawal": [
    { stems: "withdr revok revoc retract rescind", pattern: new RegExp(`\\b${WITHDRAW}\\b`, "i"), about: [/\b(?:consent|permission|authori[sz]ation|agreement|approval|it|them)\b/i], heading: true, example: "You can withdraw your consent at any time." },
    { stems: "opt unsubscrib disabl turn switch", pattern: /\bopt(?:ing|ed)?[- ]?out\b|\bunsubscrib\w*|\b(?:turn|switch)(?:ing|ed)? (?:it |this |them )?off\b|\bdisabl\w*/i, around: [/\bconsent|\bpermission/i], example: "To end your consent, unsubscribe by the link." },
    { stems: "chang manag adjust updat cancel modif", pattern: /\b(?:chang|manag|adjust|updat|cancel|modif)\w*\b[^.;]{0,40}\b(?:consents?|your mind|permissions?|(?:cookies?|privacy|communication|marketing) (?:\w+ )?(?:preferences|settings|choices))\b/i, example: "You can change your consent in the settings." },
    { stems: "take taking", pattern: /\btak(?:e|ing)\b[^.;]{0,30}\bback\b/i, around: [/\bconsent|\bpermission/i], example: "You may take back a consent at any time." },
  ],
  "automated-decision": [{ stems: "automat profil", pattern: /\bautomat(?:ed|ic|ically)\b[^.;]{0,40}\b(?:decision|decid|profil|individual|process)\w*|\bprofiling\b|\bdecisions?\b[^.;]{0,60}\bautomat\w*/i, heading: true, example: "We make no automated decisions about you." }],
  dpo: [{ stems: "data dpo", pattern: /\bdata (?:protection|privacy) officers?\b|\bDPO\b/i, unless: /\b(?:no|not|without)\b[^.;]{0,60}\b(?:officers?|DPO)\b/i, example: "Our data protection officer answers." }],
  "parent-review": [{ stems: "review access see inspect view obtain copy request", pattern: /\b(?:review|access|inspect|view|obtain|copy of)\w*|\bsee (?:what|the|which)\b|\brequest(?:s|ing)?\b[^.;]{0,30}\binformation\b/i, around: [PARENT, /\b(?:child|kid|minor)/i], unless: /^\W*(?:we|our \w+) (?:may |will |do |also )?(?:not )?(?:collect|obtain|request|review)\b/i, example: "Parents can review what their child gave us." }],
  "parent-delete": [{ stems: "delet remov eras", pattern: /\b(?:delet|remov|eras)\w*/i, around: [PARENT, /\b(?:contact|e-?mail|ask|request|may|can|right|write|notify|let us know|reach|@)\b/i], example: "A parent may ask us to delete a child's data." }],
  "parent-refuse": [{ stems: "refus stop prevent withdr revok discontinu opt further cease longer", pattern: /\brefus\w+|\bstop\b|\bprevent\b[^.;]{0,30}\b(?:collect|use)|\bwithdr\w+|\brevok\w+|\bdiscontinu\w+|\bopt[- ]?out\b|\bfurther (?:collection|use|collecting|contact)|\bcease\b|\bno longer\b/i, around: [PARENT], example: "A parent may refuse further collection." }],
} satisfies Record<string, readonly Form[]>;
