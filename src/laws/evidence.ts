/** What shows in a text that a requirement is met: one reader for each, used by the rules and by the checklist alike. */
import type { PolicyDocument, Range } from "../document/model.js";
import { contactFacts, contacts, reach, type ContactKind } from "../facts/contacts.js";
import { controllers } from "../facts/controller.js";
import { dates } from "../facts/dates.js";
import { language } from "../facts/language.js";
import { answersRetention, retention, tellsTime, type RetentionStatement } from "../facts/retention.js";
import { saidAt, statements, type Statement, type StatementId } from "../facts/statements.js";
import { saysItSupplements } from "../facts/supplement.js";
import type { DeclaredFacts } from "../rule/settings.js";
import { namesInterest } from "./legitimate-interest.js";
import { listed } from "./listed.js";

export type Evidence =
  /** `doc`: the document that says it, this one or one that it supplements. */
  | { readonly state: "covered"; readonly at: Range | undefined; readonly doc: PolicyDocument }
  /** `lacks`: the parts that no statement was found for. `at`: the words that call for it, if any do. */
  | { readonly state: "missing"; readonly lacks: string; readonly at?: Range; readonly words?: string }
  | { readonly state: "inapplicable" | "unknown"; readonly why: string };

interface Reading {
  /** The document and those that it supplements. */
  readonly documents: readonly PolicyDocument[];
  readonly facts: DeclaredFacts;
}

type Reader = (reading: Reading) => Evidence;

const missing = (lacks = "", trigger?: Statement): Evidence => ({ state: "missing", lacks, ...(trigger && { at: trigger.range, words: trigger.sentence.text.slice(trigger.from, trigger.to) }) });
const inapplicable = (why: string): Evidence => ({ state: "inapplicable", why });
const unknown = (why: string): Evidence => ({ state: "unknown", why });
const state = (fact: keyof DeclaredFacts): Evidence => unknown(`state facts.${fact} in the config`);

/** The first place where one of the documents says it. */
function find(documents: readonly PolicyDocument[], place: (doc: PolicyDocument) => Range | undefined): Extract<Evidence, { state: "covered" }> | undefined {
  for (const doc of documents) {
    const at = place(doc);
    if (at) return { state: "covered", at, doc };
  }
  return undefined;
}

const findSaid = (documents: readonly PolicyDocument[], ...ids: readonly StatementId[]) => find(documents, (doc) => ids.map((id) => saidAt(doc, id)).find(Boolean)?.range);
/** What calls for another statement does so in this document alone: the others are linted by themselves. */
const mentionsIn = ([doc]: readonly PolicyDocument[], id: StatementId): readonly Statement[] => statements(doc!).get(id) ?? [];

/** Covered as soon as it is said. */
const said =
  (...ids: readonly StatementId[]): Reader =>
  ({ documents }) =>
    findSaid(documents, ...ids) ?? missing();

/** Covered when every part is said; else the missing ones by name. */
const parts =
  (named: Readonly<Record<string, readonly StatementId[]>>, whole?: StatementId): Reader =>
  ({ documents }) => {
    const all = whole && findSaid(documents, whole);
    if (all) return all;
    const places = Object.entries(named).map(([name, ids]) => ({ name, found: findSaid(documents, ...ids) }));
    const lacks = places.filter(({ found }) => !found).map(({ name }) => name);
    return lacks.length ? missing(listed(lacks)) : places[0]!.found!;
  };

/** A text of a service that takes in no data has little to tell about it. */
const collectsNothing = ({ documents }: Reading): boolean => documents.some((doc) => saidAt(doc, "nothing-collected") !== undefined && !saidAt(doc, "right-access") && doc.sentences.length < SHORT);
const SHORT = 120;
const NOTHING = "the text says that no data is collected";

const unlessNothing =
  (reader: Reader): Reader =>
  (reading) => {
    const evidence = reader(reading);
    return evidence.state === "missing" && collectsNothing(reading) ? inapplicable(NOTHING) : evidence;
  };

const forChildren =
  (reader: Reader): Reader =>
  (reading) =>
    reading.facts.directedToChildren === false ? inapplicable("not directed to children, says the config") : reader(reading);

/** Statements that say how long, however loosely. */
const periods = (documents: readonly PolicyDocument[]): RetentionStatement[] => documents.flatMap((doc) => retention(doc).filter(tellsTime));
const EXACT: ReadonlySet<string> = new Set(["none", "period", "event", "statute"]);

function retentionFor(exact: boolean): Reader {
  return ({ documents }) => {
    const found = find(documents, (doc) => retention(doc).find((statement) => tellsTime(statement) && (!exact || EXACT.has(statement.class)))?.range);
    if (found) return found;
    const elsewhere = !exact && documents.find((doc) => answersRetention(doc));
    if (elsewhere) return { state: "covered", at: undefined, doc: elsewhere };
    const loose = exact ? periods(documents.slice(0, 1))[0] : undefined;
    return { state: "missing", lacks: "", ...(loose && { at: loose.words.range, words: loose.words.text }) };
  };
}

const contactOf = (doc: PolicyDocument, kind: ContactKind): Range | undefined => contacts(doc).find((contact) => contact.kind === kind && contact.reaches)?.range;

const READERS = {
  contact: ({ documents: [doc, ...others] }) => {
    const { by } = reach(doc!);
    if (by === "nothing") return missing();
    return find([doc!, ...others], (each) => contacts(each).find(({ reaches }) => reaches)?.range) ?? { state: "covered", at: undefined, doc: doc! };
  },
  controller: ({ documents, facts }) => find(documents, (doc) => controllers(doc)[0]?.range) ?? (facts.controller !== undefined ? find(documents, (doc) => placeOf(doc, facts.controller!)) : undefined) ?? missing(),
  "effective-date": ({ documents }) => find(documents, (doc) => dates(doc).find(({ problem }) => problem === undefined || problem === "variable")?.range) ?? missing(),
  "retention-period": retentionFor(false),
  "data-practices": parts({ "which data is collected": ["collected", "nothing-collected"], "what it is used for": ["used", "nothing-collected"], "who receives it": ["shared", "nothing-collected"] }),
  recipients: said("shared", "nothing-collected"),
  "legal-basis": unlessNothing(said("legal-basis")),
  "legitimate-interests": ({ documents }) => {
    const mentions = mentionsIn(documents, "legitimate-interest");
    if (mentions.length === 0) return inapplicable("the text relies on no legitimate interest");
    const named = mentions.find(namesInterest);
    return named ? (find(documents, (doc) => statements(doc).get("legitimate-interest")?.find((mention) => mention === named)?.range) ?? missing()) : missing("", mentions[0]);
  },
  transfers: ({ documents, facts }) => {
    const transfers = mentionsIn(documents, "transfer");
    const trigger = transfers.find(({ sentence }) => sentence.block.kind !== "heading") ?? transfers[0];
    if (!trigger) return facts.transfersData === true ? missing("the countries that data goes to") : facts.transfersData === false ? inapplicable("no transfers, says the config") : inapplicable("the text names no transfer; if there is one, state facts.transfersData");
    return findSaid(documents, "safeguard") ?? missing("the safeguards", trigger);
  },
  rights: unlessNothing(
    parts({ access: ["right-access"], rectification: ["right-rectification"], erasure: ["right-erasure"], restriction: ["right-restriction"], objection: ["right-objection"], portability: ["right-portability"] }, "rights-by-article"),
  ),
  "consent-withdrawal": ({ documents }) => {
    const [trigger] = mentionsIn(documents, "consent-use");
    if (!trigger) return inapplicable("the text relies on no consent");
    return findSaid(documents, "consent-withdrawal") ?? missing("", trigger);
  },
  complaint: unlessNothing(said("complaint")),
  "automated-decisions": ({ documents, facts }) => findSaid(documents, "automated-decision") ?? (facts.automatedDecisions === undefined ? state("automatedDecisions") : facts.automatedDecisions ? missing() : inapplicable("no automated decisions, says the config")),
  "dpo-contact": ({ documents, facts }) => {
    const mentions = mentionsIn(documents, "dpo");
    if (mentions.length === 0) return facts.hasDpo === undefined ? state("hasDpo") : facts.hasDpo ? missing() : inapplicable("no data protection officer, says the config");
    return find(documents, (doc) => officerContact(doc)) ?? missing("", mentions[0]);
  },
  "change-notice": said("change-notice"),
  "do-not-track": ({ documents }) => {
    const found = findSaid(documents, "do-not-track");
    if (found) return found;
    return findSaid(documents, "tracking") ? missing() : inapplicable("the text names no tracking");
  },
  "third-party-tracking": unlessNothing(said("third-party-tracking", "do-not-track")),
  "opt-out-signal": ({ documents, facts }) => {
    const found = findSaid(documents, "opt-out-signal");
    if (found) return found;
    if (facts.sellsData === undefined && facts.sharesData === undefined) return state("sellsData");
    return facts.sellsData || facts.sharesData ? missing() : inapplicable("nothing is sold, says the config");
  },
  sale: unlessNothing(said("sale")),
  "california-rights": unlessNothing(parts({ "access to their data": ["right-access"], "its deletion": ["right-erasure"], "its correction": ["right-rectification"], "equal treatment": ["non-discrimination"] })),
  "request-methods": unlessNothing(said("request-method")),
  "authorized-agent": unlessNothing(said("authorized-agent")),
  "retention-per-category": unlessNothing(({ documents }) => {
    const all = periods(documents);
    const several = all.find(({ sentence: { block } }) => block.kind === "cell" || block.kind === "item" || block.kind === "description") ?? (new Set(all.map(({ sentence }) => sentence)).size >= 2 ? all[1] : all.find((statement) => statement.class === "none"));
    if (several) return find(documents, (doc) => retention(doc).find((statement) => statement === several)?.range) ?? missing();
    const only = periods(documents.slice(0, 1))[0];
    return { state: "missing", lacks: "", ...(only && { at: only.words.range, words: only.words.text }) };
  }),
  "operator-details": forChildren(({ documents, facts }) => {
    const kinds: readonly (readonly [string, ContactKind])[] = [["postal address", "post"], ["telephone number", "phone"], ["email address", "email"]];
    const isGiven = (kind: ContactKind): boolean =>
      (kind === "email" && documents.some((doc) => contactFacts(doc).isUnknown)) ||
      find(documents, (doc) => contactOf(doc, kind)) !== undefined ||
      (facts.contacts?.some((contact) => contact.kind === kind && documents.some((doc) => placeOf(doc, contact.value))) ?? false);
    const lacks = kinds.filter(([, kind]) => !isGiven(kind)).map(([name]) => name);
    return lacks.length ? missing(listed(lacks)) : (find(documents, (doc) => contactOf(doc, "post")) ?? { state: "covered", at: undefined, doc: documents[0]! });
  }),
  "parental-rights": forChildren(parts({ review: ["parent-review"], deletion: ["parent-delete"], "refusing further collection": ["parent-refuse"] })),
  "child-retention": forChildren(retentionFor(true)),
  "policy-title": ({ documents: [doc] }) => {
    const title = doc!.blocks.find((block) => (block.kind === "heading" || block.index < FIRST_BLOCKS) && /\bprivacy\b/i.test(block.text.text));
    return title ? { state: "covered", at: title.text.range(), doc: doc! } : /^title\s*[:=].*privacy/im.test(doc!.frontMatter?.value ?? "") ? { state: "covered", at: doc!.frontMatter!.range, doc: doc! } : missing();
  },
  security: unlessNothing(said("security")),
  deletion: unlessNothing(({ documents }) => {
    const way = findSaid(documents, "deletion-way");
    if (way) return way;
    // The right stands in a list, and whom to write to in another place.
    const right = findSaid(documents, "right-erasure");
    return right && (findSaid(documents, "request-method") || documents.some((doc) => reach(doc).by !== "nothing")) ? right : missing();
  }),
  "equal-protection": ({ documents }) => {
    const found = findSaid(documents, "equal-protection");
    if (found) return found;
    return findSaid(documents, "shared") ? missing() : inapplicable("the text names nobody who receives data");
  },
  "limited-use": unlessNothing(said("limited-use")),
} satisfies Record<string, Reader>;

export type EvidenceId = keyof typeof READERS;

const FIRST_BLOCKS = 4;

/** Where the text holds these words. */
function placeOf(doc: PolicyDocument, words: string): Range | undefined {
  for (const { text } of doc.blocks) {
    const from = text.text.toLowerCase().indexOf(words.toLowerCase());
    if (from >= 0) return text.range(from, from + words.length);
  }
  return undefined;
}

/** A way to the officer: beside the officer's name, or the way to everybody where the sentence sends the reader there. */
function officerContact(doc: PolicyDocument): Range | undefined {
  const mentions = statements(doc).get("dpo") ?? [];
  const known = contacts(doc);
  const officer = known.find(({ role }) => role === "dpo");
  if (officer) return officer.range;
  for (const { sentence } of mentions) {
    const { section } = sentence.block;
    const near = known.find(({ range }) => section.blocks.some((block) => range[0] >= block.range[0] && range[1] <= block.range[1]));
    if (near) return near.range;
    if (doc.links.some((link) => link.block === sentence.block)) return sentence.block.text.range(sentence.from, sentence.to);
    if (known.length > 0 && /\b(?:contact|reach|write|e-?mail|above|below|following|directed)\b/i.test(sentence.text)) return sentence.block.text.range(sentence.from, sentence.to);
  }
  return undefined;
}

/** Why nothing can be missing from this document, where that is so. */
function whyUnknown(doc: PolicyDocument): string | undefined {
  if (language(doc) !== "en") return "only English is read";
  if (doc.unknowns.some(({ kind }) => kind === "include")) return "a part of the text is put in when the page is built";
  if (saysItSupplements(doc) && !doc.surroundings?.supplements.length) return "the text goes with another policy, which may say it";
  return undefined;
}

/** Looks in the document, and in those that it supplements, for what a requirement asks. */
export function evidenceOf(id: EvidenceId, doc: PolicyDocument, facts: DeclaredFacts): Evidence {
  const evidence = READERS[id]({ documents: [doc, ...(doc.surroundings?.supplements ?? [])], facts });
  const why = evidence.state === "missing" ? whyUnknown(doc) : undefined;
  return why === undefined ? evidence : unknown(why);
}
