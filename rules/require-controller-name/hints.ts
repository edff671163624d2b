/** What may name the operator where no name was read: so that no policy is wrongly called nameless. */
import type { PolicyDocument } from "../../src/document/model.js";
import { VENDOR } from "../../src/facts/controller-names.js";
import { contacts } from "../../src/facts/contacts.js";
import { saysItSupplements } from "../../src/facts/supplement.js";

/** "built by @kim", "made by kim2000", "Developer: kim.dev": a handle is no name of the law, but it is somebody. */
const MADE_BY = /\b(?:built|developed|created|made|operated|owned|run|maintained|published|authored|written|designed) (?:and \w+ )?by (?!third|users?\b|you\b|others?\b|law\b|us\b|our\b|me\b|the (?:app|site|user|extension)\b|Google\b|Apple\b|Meta\b|Facebook\b|Microsoft\b|Amazon\b)[“"@]?[\w.-]*[\p{Lu}\d@.]/u;
const MAKER = /(?:^|\. )@?[\w.-]{3,40} (?:built|developed|created|made|operates|runs|maintains|owns) (?:the|this)\b/;
const ROLE = /\b(?:[Oo]fficer|[Mm]aintainer|[Aa]uthor|[Dd]eveloper|[Oo]wner|[Ff]ounder|[Dd]irector|[Pp]ublisher|[Cc]ontroller|[Oo]perator)s?\b[^.:]{0,30}(?::|,| is| named) ?[“"@(]?\p{Lu}\p{Ll}[\p{L}.'’-]* \p{Lu}/u;
const COPYRIGHT = /(?:©|\([cC]\) ?\d|\b[Cc]opyright\b)[\s©(cC)]{0,6}\d{0,4}(?:\s?[-–]\s?\d{4})?,?\s?(?:by )?\p{Lu}\p{L}/u;
/** "Kotka ("we")", "acme.example (hereinafter "us")". */
const SAID_TO_BE_US = /[\p{L}\p{N}][^()]{0,3}\([^()]{0,80}["“‘'](?:we|us|our)["”’',]/iu;
/** The page of a public body, or of a house that calls itself one. */
const BODY = /\b(?:University|Ministry|Department|Agency|Council|Government|Institute|Foundation|Association|Society|Museum|Library|Hospital|School District|Administration|Bureau|Centers? for|Office of|City of|State of|Commission)\b|\bwww\.[\w.-]+\.gov\b/u;
const GROUP = /\b\p{Lu}\p{L}+ Group\b/u;
/** A template's slot for it, which is no-placeholder-text's. */
const SLOT = /[[{<](?:\w+ ){0,3}(?:company|developer|operator|legal|business|organi[sz]ation|entity|owner|controller)[\w ]{0,20}[\]}>]/i;
const CAPITAL_SLOT = /\b(?:YOUR|INSERT)[ _](?:COMPANY|NAME|APP)\b/;
const NAME_VARIABLE = /compan|owner|operator|author|organi|developer|legal|entity|title|brand|site|name|imprint|impressum|footer|contact/i;
const NAME_KEY = /^[ \t]*["']?(?:author|company|organi[sz]ation|owner|publisher|operator)["']?[ \t]*[:=][ \t]*\S/im;
/** Where a body says what it is. */
const FIRST_BLOCKS = 20;
const CAPITALS = String.raw`\p{Lu}[\p{L}\p{N}.&-]*(?: (?:\p{Lu}|\d)[\p{L}\p{N}.&-]*){0,3}`;
let house: RegExp | undefined;
/** "Acme’s websites", "how Acme uses", "Acme collects", "At acme, we": what is said of a house and hardly of an app. Built when first needed. */
const housePattern = (): RegExp =>
  (house ??= new RegExp(
    [
      String.raw`(?<![\p{L}\p{N}])(?<owner>${CAPITALS})['’]s? (?:[\w-]+ ){0,2}(?:privacy|policy|products|services|websites?|employees|affiliates|subsidiaries|business|customers|members|group|family|behalf|rights|legitimate|use|terms)\b`,
      String.raw`(?<![\p{L}\p{N}])(?<actor>${CAPITALS}) (?:collects|uses|processes|shares|discloses|handles|protects|receives|retains|employs|sells|treats|(?:may|will|shall|does not) (?:collect|use|share|process|disclose|sell)|and its|affiliate)\b`,
      String.raw`\b(?:At|Here at) (?<place>[\p{L}\p{N}.&-]+(?: [\p{L}\p{N}.&-]+){0,3})(?:, accessible|,? we\b|,? your\b)`,
    ].join("|"),
    "gu",
  ));
/** Once may be a slip of another's text. */
const LEAST_MENTIONS = 2;
const NO_HOUSE = /^(?:the|any|all|no|least|this|our|your|its|their|a|an|times?|which|that|first|present|some|every|each|different|Only|Visit|The|This|Our|Your|We|It|You|These|That|Personal|Information|Data|Users?|Children|App|Application|Service|Services|Site|Website|Google|Apple|Facebook|Amazon|Microsoft|Stripe|GitHub|Dify|Chrome|Android|iOS|Discord|YouTube|OpenAI|Gemini|California|Europe|European|Third|Plugin)\b/;

/** Names that the policy speaks of as of a house, or that it says "At …, we" of. */
export function houses(doc: PolicyDocument): string[] {
  const counts = new Map<string, number>();
  for (const { kind, text: { text } } of doc.blocks) {
    if (kind === "code" || !/\p{Lu}/u.test(text)) continue;
    for (const { groups } of text.matchAll(housePattern())) {
      const name = groups!["owner"] ?? groups!["actor"] ?? groups!["place"]!;
      if (!NO_HOUSE.test(name) && !VENDOR.test(name)) counts.set(name, (counts.get(name) ?? 0) + (groups!["place"] ? LEAST_MENTIONS : 1));
    }
  }
  return [...counts].filter(([, count]) => count >= LEAST_MENTIONS).map(([name]) => name);
}

/** Something in the document may name the operator. */
export function hintsAtOperator(doc: PolicyDocument): boolean {
  if (saysItSupplements(doc) || NAME_KEY.test(doc.frontMatter?.value ?? "")) return true;
  if (doc.unknowns.some(({ kind, text }) => kind === "include" || NAME_VARIABLE.test(text))) return true;
  if (contacts(doc).some(({ kind, role }) => kind === "post" && role !== "third-party")) return true;
  const isHint = (text: string): boolean => MADE_BY.test(text) || MAKER.test(text) || ROLE.test(text) || COPYRIGHT.test(text) || SAID_TO_BE_US.test(text) || SLOT.test(text) || CAPITAL_SLOT.test(text) || GROUP.test(text);
  return doc.blocks.some(({ kind, index, text: { text } }) => kind !== "code" && (isHint(text) || (index < FIRST_BLOCKS && BODY.test(text))));
}
