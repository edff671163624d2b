/** Who operates the service: the names that the policy gives for "we". */
import type { Block, PolicyDocument, Range } from "../document/model.js";
import { isContactSection } from "./contacts.js";
import { memo } from "./memo.js";

export interface Controller {
  readonly name: string;
  readonly range: Range;
}

/** A name: capitalised words, with the small words that names hold, and what a company is by law. */
const WORD = String.raw`(?:\p{Lu}|\d{1,5}\p{L})[\p{L}\p{N}.&'’*+-]{0,30}`;
const NAME = String.raw`${WORD}(?:,? (?:(?:of|and|de|für|van|the) )?(?:${WORD}|&|e\.V\.|d\.o\.o\.|a\.s\.|s\.r\.o\.|\(\p{Lu}[\p{L} ]{1,20}\))){0,8}`;
const WE = `(?:we|us|our|ours|I|me|my|the (?:company|developer|operator|controller)|company)`;

interface Patterns {
  readonly before: readonly RegExp[];
  readonly after: readonly RegExp[];
}
let patterns: Patterns | undefined;

/** Built when first needed. The groups named `name` hold the operator. */
const namePatterns = (): Patterns =>
  (patterns ??= {
    // 'Acme GmbH ("we")', 'Acme Ltd, a company of Wales (together "Acme", "us")'
    before: [new RegExp(String.raw`(?<![\p{L}\p{N}])(?<name>${NAME})(?:, [^()"“”.]{1,160})? ?\([^()]{0,80}["“”‘’'*]${WE}["“”‘’'*,]`, "u"), new RegExp(String.raw`(?<![\p{L}\p{N}])(?<name>${NAME})(?:, [^()"“”.]{1,160},)? (?:is|acts as) (?:the |a |your |our )?(?:\w+ )?(?:data )?controller\b`, "u")],
    after: [
      new RegExp(String.raw`\b(?:operated|owned|run|provided|published|developed|maintained|created|built|offered|made|managed) (?:and (?:operated|owned|run|maintained|published|managed) )?(?:solely )?by (?:the )?(?<name>${NAME})`, "u"),
      new RegExp(String.raw`\b(?:[Ww]e,|[Ww]e are|[Ww]e at|[Uu]s,|I am|I, ) ?(?<name>${NAME})`, "u"),
      new RegExp(String.raw`\b[Cc]ontroller\b[^.:,;]{0,40}(?: is|:) (?:the )?(?<name>${NAME})`, "u"),
      new RegExp(String.raw`^(?:Company|Operator|Developer|Controller|Data [Cc]ontroller|Publisher|Owner|Provider|Responsible(?: party)?|Legal name|Author|Maintainer|App [Dd]eveloper|Developed by|Operated by|Published by)(?: name)?: ?(?<name>${NAME})`, "u"),
    ],
  });

/** What a company is by law, at the end of its name. */
const LEGAL_FORM = /(?:^|[\s,])(?:Ltd|Limited|Inc|LLC|LLP|L\.L\.C|GmbH|UG|AG|KG|OHG|e\.K|e\.V|B\.V|BV|N\.V|NV|S\.A|SA|SAS|SARL|S\.r\.l|Srl|S\.L|SL|Oy|AB|ApS|A\/S|AS|PLC|plc|Corp|Corporation|Co|Company|Pty Ltd|Pte Ltd|Pvt Ltd|K\.K|d\.o\.o|s\.r\.o|Kft|Lda|Ltda|Foundation|DAC)\.?$/;
const ONLY_FORM = /^(?:Ltd|Limited|Inc|LLC|GmbH|Corp|Corporation|Co|Foundation)\.?$/;
/** Capitalised, and nobody's name. */
const NO_NAME = /^(?:Welcome|Thank|What|Under|Owner|Developer|Operator|ICO|European Commission|The|This|These|Our|Your|You|We|Us|It|If|In|On|For|By|To|A|An|As|All|Any|And|Or|Privacy|Policy|Notice|Service|Services|Site|Website|App|Application|User|Users|Personal Data|Personal Information|Data Controller|Controller|Company|Third|Effective|US|U\.S|GDPR|EU|Europe|However|Google|Apple|Facebook|Information|Data|Data Protection Officer|European|California|Art|Article|Regulation|General Data Protection Regulation)(?:$|,| (?:Policy|Notice|Data|Information|Play|Store|Union|Parties|Party|Protection Regulation))/;
/** A sentence's first word, or the next label on the same line. */
const LEADING = /^(?:At|By|In|For|From|To|With|And|Here at|Us|We|I) (?=\p{Lu})/u;
const NEXT_LABEL = / (?:Support|E-?mail|Contact|Phone|Telephone|Tel|Address|Website|Effective|Last|Updated|Attn)\b.*$/;
/** What an operator operates. */
const OPERATED = /\b(?:apps?|applications?|games?|sites?|websites?|services?|software|extensions?|bots?|products?|platforms?|polic(?:y|ies)|notice|plugins?|it|is)\b/i;
/** Only where a text speaks of itself: others' operators stand in lists of providers. */
const OTHERS = /\b(?:third[- ]part|provider|processor|partner|recipient|analytics|advertis|cookie|payment|plugin)/i;

function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 0 && ",.& ".includes(name[end - 1]!)) end--;
  return name.slice(0, end);
}

/** Names of the operator in the order of the text, each once. */
export const controllers = memo((doc: PolicyDocument): readonly Controller[] => {
  const found: Controller[] = [];
  const add = (block: Block, from: number, name: string): void => {
    const lead = LEADING.exec(name)?.[0].length ?? 0;
    const bare = name.slice(lead).replace(NEXT_LABEL, "");
    const trimmed = LEGAL_FORM.test(bare) && bare.endsWith(".") ? bare : withoutEnd(bare);
    from += lead;
    if (trimmed.length < 2 || trimmed.length > 80 || NO_NAME.test(trimmed) || ONLY_FORM.test(trimmed) || found.some((each) => each.name.toLowerCase() === trimmed.toLowerCase())) return;
    found.push({ name: trimmed, range: block.text.range(from, from + trimmed.length) });
  };
  const { before, after } = namePatterns();
  for (const { block, text, from } of doc.sentences) {
    if (block.kind === "heading" || OTHERS.test(block.section.title)) continue;
    const tryAll = (list: readonly RegExp[]): void => {
      for (const pattern of list) {
        const match = pattern.exec(text);
        const name = match?.groups?.["name"];
        if (match && name && (list === before || !/\bby\b/.test(match[0]) || (OPERATED.test(text.slice(0, match.index)) && !OTHERS.test(text)) || /^\p{Lu}/u.test(match[0]))) add(block, from + match.index + match[0].lastIndexOf(name, list === before ? 0 : undefined), name);
      }
    };
    if (/["“”‘’'*(]|controller/i.test(text) && /\(|controller/i.test(text)) tryAll(before);
    if (/\b(?:by|we|I)\b|controller|^[\p{L} ]{4,20}:|\bus,/iu.test(text)) tryAll(after);
    // A line of an address: the company's name, alone.
    if (text.length <= 60 && LEGAL_FORM.test(text) && /^\p{Lu}/u.test(text) && !/[.:] /.test(text) && isContactSection(block.section)) add(block, from, text);
  }
  return found;
});
