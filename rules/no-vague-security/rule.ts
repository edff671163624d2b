import type { PolicyDocument, Sentence } from "../../src/document/model.js";
import { memo } from "../../src/document/memo.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";
import { wordingMatches, type Wording } from "../../src/rule/wording.js";

const HINT = /\b(?:secur|protect|safeguard|measure|standard|effort|precaution|best|steps|acceptable|encrypt|hash)/i;
const MEASURES = "(?:(?:physical|technical|organi[sz]ational|administrative|electronic|managerial|procedural|technological|security|safety|protection|protective|privacy|and|or|&),? ){0,8}(?:measures|safeguards|steps|precautions|procedures|controls|means|technologies|techniques|practices)(?! taken)";

export const WORDINGS: readonly Wording[] = [
  // First, so that an effort is read as one: "commercially reasonable efforts to secure".
  { pattern: /\b(?:(?:(?:commercially |all |great )?(?:reasonable|appropriate)|(?:our |its |my |the )?(?:very )?(?:best|utmost)|great|all) efforts?|every (?:reasonable )?effort) (?:are made |is made )?to (?:\w+ )?(?:protect|safeguard|ensure|secure|maintain|prevent|keep|guard|preserve)\b/gi, example: "We use our best efforts to protect your data." },
  { pattern: /\b(?:encrypt|hash)(?:s|ed)? (?:many|some|certain|most|several|parts?|various) (?:of )?(?:our |the |your )?(?:\w+ )?(?:services|data|information|communications|traffic|connections|pages|files|fields|records)\b/gi, example: "We encrypt some of our services." },
  { pattern: /\b(?:industry|market)[- ](?:standards?|leading|recogni[sz]ed|accepted|best)(?: (?!to\b|of\b|and\b|that\b|for\b)\w+){0,3}/gi, example: "We use industry-standard security." },
  { pattern: /\bcommercially (?:acceptable|reasonable|viable)(?: (?!to\b|of\b|and\b|that\b|for\b)\w+){0,3}/gi, example: "We strive to use commercially acceptable means of protecting it." },
  { pattern: new RegExp(`\\b(?:a variety of|various|a range of|all(?: the)?|every|appropriate|suitable|adequate|reasonable|reasonably practicable|reasonable and (?:feasible|appropriate)|necessary|strict|strong|robust|state[- ]of[- ]the[- ]art|the best|our best|best|utmost|generally accepted|customary) ${MEASURES}\\b`, "gi"), example: "We take all reasonable steps to protect your data." },
  { pattern: /\b(?:behind |within )?secured? (?:networks|environments?|servers|facilities)\b|\b(?:bank|military|enterprise)[- ](?:grade|level)(?: (?!to\b|of\b|and\b|that\b|for\b)\w+){0,2}|\bmature security standards\b|\bhighest standards?\b/gi, example: "Your data lies behind secured networks." },
];
/** The sentence is about keeping data safe. */
const OF_SECURITY = /\b(?:secur|protect|safeguard|safe|unauthori[sz]ed|loss|misuse|confidential|breach)/i;
/** Transfers have safeguards of their own kind; efforts may go to identities, rights, notices and deletion; advice asks the reader. */
const OF_OTHER_THINGS = /\b(?:destroy|destruction methods|de-?identify|delet(?:e|ed|ing)|further use|sufficient guarantees)\b|\b(?:data protection|your) rights\b|\brights of data subjects\b|\bup[- ]to[- ]date\b|\baccura(?:te|cy)\b|\btransfer(?:s|red|ring)?\b|\bstandard contractual|\badequa(?:te level|cy)|\bthird countr|\b(?:outside|EEA)\b|\byou (?:should|can|may|must|are advised|take)\b|\bplease\b|\bverify\b|\bidentity\b|\bnotif(?:y|ication)|\binvestigat|\bIT Rules\b|\bArticle 4\d\b|\bretention\b|\blegitimate interests?\b|\brecommend\b/i;
/** Something that a reader could check. */
const CONCRETE = /(?<!not (?:be )?)\b(?:encrypt\w*|TLS|SSL|HTTPS|AES|RSA|VPN|firewalls?|hash(?:ed|ing)|salted|pseudonymi[sz]\w*|two[- ]factor|multi[- ]factor|2FA|MFA|access control|role[- ]based|need[- ]to[- ]know|least privilege|password[- ]protected|ISO[ /]?(?:IEC )?270\d\d|SOC ?[12]|PCI[- ]?DSS|audit(?:s|ed)?|penetration|back(?:ed)?[- ]?ups?|monitor(?:ing|ed)|logg(?:ing|ed)|restrict(?:ed|ing)? access|access is (?:limited|restricted)|limit(?:ed|ing)? access|locked|key cards?|CCTV|sandbox|code review|vulnerabilit\w+|training|trained|on your device|locally|not transmitted)\b/i;
/** The same, anywhere in the document: there it must say that data has it. */
const MEASURE = /\b(?:encrypt(?:ed|ion|s|ing)|TLS|SSL|firewalls?|(?:two|multi)[- ]factor authentication|ISO[ /]?(?:IEC )?270\d\d|SOC ?2|penetration test\w*|need-to-know|business need to know|pseudonymi[sz]\w*)\b/i;
const OF_SETTING = /\b(?:not|never|n['’]t) (?:\w+ ){0,2}(?:encrypt|pseudonym)|\b(?:settings?|you (?:can|may|should|must)|please)\b|\bpasswords? \(/i;
/** "These safeguards include:", "These measures include contracts" */
const ANNOUNCES = /:\s*$|^(?:these|such) (?:measures|safeguards|steps|precautions|controls) (?:may )?include\b/i;
/** "Plans Enterprise-grade security Pricing" in the menu of a page has nobody who says it. */
const GRADE = /(?:grade|level)\b/i;
const SAYS = /\b(?:we|I|our|your|its?|is|are|by|data|information)\b[^.]{0,60}$/i;

const rule = {
  meta: {
    type: "suggestion",
    docs: {
      description: "Disallow security statements that name no measure",
      severity: "warn",
      recommended: false,
      privacyOnly: true,
      url: docsUrl("no-vague-security"),
    },
    messages: {
      vague: "“{{words}}” names no measure, so readers cannot tell what protects their data. Name one or two.",
      effort: "“{{words}}” binds nobody, so readers cannot tell what is done. Name what you do, or leave it out.",
      partial: "“{{words}}” leaves open which, so readers cannot tell whether their data is among it. Say what is.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      let reported: Sentence | undefined;
      for (const { sentence, words, at, from } of wordingMatches(doc, HINT, WORDINGS)) {
        const { text } = sentence;
        const before = text.slice(0, from);
        if (OF_OTHER_THINGS.test(text) || /\bnot\b[^.]{0,30}$/.test(before) || (GRADE.test(words) && !SAYS.test(before))) continue;
        const messageId = /^(?:encrypt|hash)/i.test(words) ? "partial" : /\befforts?\b/i.test(words) ? "effort" : "vague";
        if (messageId !== "partial" && (!OF_SECURITY.test(text) || CONCRETE.test(text))) continue;
        if (messageId === "vague" && (namesMeasures(doc) || isExplained(doc, sentence))) continue;
        // One finding a sentence: the next would only repeat it.
        if (sentence === reported) continue;
        reported = sentence;
        report({ at, messageId, data: { words: shorten(words, 50) } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;

/** Somewhere the document says what protects data. */
const namesMeasures = memo((doc: PolicyDocument): boolean => doc.sentences.some(({ block, text }) => block.kind !== "heading" && MEASURE.test(text) && !OF_SETTING.test(text)));

/** The paragraph, its section or the list behind it names what is done. A whole policy under one heading is no section. */
function isExplained(doc: PolicyDocument, { block, index }: Sentence): boolean {
  const { section } = block;
  const surroundings = section.level > 1 ? [section, ...section.children].flatMap(({ blocks }) => blocks) : [block];
  if (surroundings.some(({ text }) => CONCRETE.test(text.text)) || doc.blocks[block.index + 1]?.lead === block) return true;
  return [doc.sentences[index], doc.sentences[index + 1]].some((sentence) => sentence?.block === block && ANNOUNCES.test(sentence.text));
}
