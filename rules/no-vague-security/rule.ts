import type { Section } from "../../src/document/model.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";
import { shorten } from "../../src/rule/quote.js";
import { wordingMatches, type Wording } from "../../src/rule/wording.js";

const HINT = /\b(?:secur|protect|safeguard|measure|standard|effort|precaution|best|steps|acceptable)/i;
const MEASURES = "(?:(?:physical|technical|organi[sz]ational|administrative|electronic|managerial|procedural|technological|security|safety|protection|protective|privacy|and|or|&),? ){0,8}(?:measures|safeguards|steps|precautions|procedures|controls|efforts|means|technologies|techniques|practices)";

export const WORDINGS: readonly Wording[] = [
  { pattern: /\b(?:industry|market)[- ](?:standards?|leading|recogni[sz]ed|accepted|best)(?: (?!to\b|of\b|and\b|that\b|for\b)\w+){0,3}/gi, example: "We use industry-standard security." },
  { pattern: /\bcommercially (?:acceptable|reasonable|viable)(?: (?!to\b|of\b|and\b|that\b|for\b)\w+){0,3}/gi, example: "We strive to use commercially acceptable means of protecting it." },
  { pattern: new RegExp(`\\b(?:a variety of|various|a range of|all(?: the)?|every|appropriate|suitable|adequate|reasonable|reasonably practicable|reasonable and (?:feasible|appropriate)|necessary|strict|strong|robust|state[- ]of[- ]the[- ]art|the best|our best|best|utmost|generally accepted|customary) ${MEASURES}\\b`, "gi"), example: "We take all reasonable steps to protect your data." },
  { pattern: /\b(?:behind |within )?secured? (?:networks|environments?|servers|facilities)\b|\b(?:bank|military|enterprise)[- ](?:grade|level)(?: (?!to\b|of\b|and\b|that\b|for\b)\w+){0,2}|\bmature security standards\b|\bevery effort\b|\bhighest standards?\b/gi, example: "Your data lies behind secured networks." },
];
/** The sentence is about keeping data safe. */
const OF_SECURITY = /\b(?:secur|protect|safeguard|safe|unauthori[sz]ed|loss|misuse|confidential|breach)/i;
/** Transfers have safeguards of their own kind; efforts may go to identities, notices and investigations; advice asks the reader. */
const OF_OTHER_THINGS = /\btransfer(?:s|red|ring)?\b|\bstandard contractual|\badequa(?:te level|cy)|\bthird countr|\byou (?:should|can|may|must|are advised|take)\b|\bplease\b|\bverify\b|\bidentity\b|\bnotif(?:y|ication)|\binvestigat|\bIT Rules\b|\bArticle 4\d\b|\bretention\b|\blegitimate interests?\b|\brecommend\b/i;
/** Something that a reader could check. */
const CONCRETE = /(?<!not (?:be )?)\b(?:encrypt\w*|TLS|SSL|HTTPS|AES|RSA|VPN|firewalls?|hash(?:ed|ing)|salted|pseudonymi[sz]\w*|two[- ]factor|multi[- ]factor|2FA|MFA|access control|role[- ]based|need[- ]to[- ]know|least privilege|password[- ]protected|ISO[ /]?(?:IEC )?270\d\d|SOC ?[12]|PCI[- ]?DSS|audit(?:s|ed)?|penetration|back(?:ed)?[- ]?ups?|monitor(?:ing|ed)|logg(?:ing|ed)|restrict(?:ed|ing)? access|access is (?:limited|restricted)|limit(?:ed|ing)? access|locked|key cards?|CCTV|sandbox|code review|vulnerabilit\w+|training|trained|on your device|locally|not transmitted)\b/i;

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
    messages: { vague: "“{{words}}” names no measure, so readers cannot tell what protects their data. Name one or two." },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      const concrete = new Map<Section, boolean>();
      const namesMeasures = (section: Section): boolean => {
        let known = concrete.get(section);
        if (known === undefined) concrete.set(section, (known = [section, ...section.children].some(({ blocks }) => blocks.some((block) => CONCRETE.test(block.text.text)))));
        return known;
      };
      for (const { sentence, words, at } of wordingMatches(doc, HINT, WORDINGS)) {
        // A whole policy under one heading: only the paragraph counts as the statement's surroundings.
        const { section } = sentence.block;
        if (!OF_SECURITY.test(sentence.text) || CONCRETE.test(sentence.block.text.text) || (section.level > 1 && namesMeasures(section))) continue;
        if (OF_OTHER_THINGS.test(sentence.text) || /\bnot\b[^.]{0,30}$/.test(sentence.text.slice(0, sentence.text.indexOf(words)))) continue;
        report({ at, messageId: "vague", data: { words: shorten(words, 50) } });
      }
    });
  },
} satisfies PolicyRule;
export default rule;
