/** Is the policy dated at all? Wider than `dates`: whatever may be its date counts, so that no policy is wrongly called undated. */
import type { Block, PolicyDocument } from "../document/model.js";
import { scanDates } from "./calendar.js";
import { dates } from "./dates.js";
import { memo } from "./memo.js";
import { saysItSupplements } from "./supplement.js";

/** `{{ page.date }}`, `{updatedAt}`, `{% git_revision %}`. */
const DATE_VARIABLE = /date|updat|modif|revis|version|year|time|now|effective|last|git/i;
/** Scripts and elements that print one. */
const PRINTED_BY_PAGE = /<time\b|\bdatetime\s*=|\blastModified\b|\bnew Date\(|toLocaleDateString/;
/** A post whose address holds its date: `_posts/2025-04-02-privacy.md`. */
const DATED_PATH = /\d{4}-\d{2}(?:-\d{2})?/;
/** What a date speaks of when it is the document's own. */
const OF_DOCUMENT = /\b(?:polic(?:y|ies)|notice|statement|document|version|status|updat\w*|revis\w*|published|effective|posted|issued|adopted|approved|amended|modified|reviewed|dated?|changed?)\b/i;
const HISTORY_HEADING = /\b(?:history|change ?log|changes|revisions?|versions?|amendments?|updates?)\b/i;
/** "Last update: 04 - 2021", "Revised 2019", "Version of 10/23". */
const LABELLED_NUMBER = /\b(?:updat\w*|revis\w*|effective|modified|version|dated?|published)\b[^.!?]{0,30}\d{2}/i;
const YEAR = /\b(?:19|20)\d\d\b/;
const COPYRIGHT = /©|\(c\)|\bcopyright\b|\brights reserved\b/i;
/** Dates of a document stand where it begins or ends. */
const EDGE_BLOCKS = 8;
const SHORT = 80;
/** Units before a date that tell what it is the date of. */
const BEFORE = 80;

const isEdge = (doc: PolicyDocument, { index }: Block): boolean => index < EDGE_BLOCKS || index >= doc.blocks.length - EDGE_BLOCKS;

function holdsTrace(doc: PolicyDocument, block: Block): boolean {
  const { text } = block.text;
  if (!/\d/.test(text)) return false;
  const isCopyright = COPYRIGHT.test(text);
  if (!isCopyright && text.length <= SHORT && (LABELLED_NUMBER.test(text) || (isEdge(doc, block) && YEAR.test(text)))) return true;
  return scanDates(text).some(({ from }) => HISTORY_HEADING.test(block.section.title) || OF_DOCUMENT.test(text.slice(Math.max(0, from - BEFORE), from)) || (!isCopyright && text.length <= SHORT && isEdge(doc, block)));
}

/** Something in the document is its date, or may be; what cannot be read (a variable, an include, another document) may be too. */
export const isDated = memo((doc: PolicyDocument): boolean => {
  if (dates(doc).length > 0 || PRINTED_BY_PAGE.test(doc.source)) return true;
  if (doc.unknowns.some(({ kind, text }) => kind === "include" || DATE_VARIABLE.test(text))) return true;
  if (doc.frontMatter && scanDates(doc.frontMatter.value).length > 0) return true;
  if (DATED_PATH.test(doc.surroundings?.path ?? "")) return true;
  return doc.blocks.some((block) => block.kind !== "code" && holdsTrace(doc, block));
});

/** The document, or one that it goes with, is dated. */
export const isDatedSomewhere = (doc: PolicyDocument): boolean => isDated(doc) || saysItSupplements(doc) || (doc.surroundings?.supplements ?? []).some(isDated);
