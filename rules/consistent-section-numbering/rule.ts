import type { Block, PolicyDocument } from "../../src/document/model.js";
import { headings, splitNumber } from "../../src/facts/headings.js";
import { sectionNumbers } from "../../src/facts/references.js";
import { docsUrl, LANGUAGES, onDocument, type Finding, type PolicyRule, type Report } from "../../src/rule/define.js";
import { certainOrdinal, renumbering, shiftOf, type Numbered } from "./renumber.js";

/** Fewer siblings are no series. */
const MIN_SERIES = 3;

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Enforce section and list numbers without gaps and doubles",
      severity: "warn",
      recommended: true,
      anyLanguage: true,
      url: docsUrl("consistent-section-numbering"),
    },
    messages: {
      duplicate: "“{{number}}” stands twice: here and at line {{line}}. Renumber one.",
      gap: "“{{number}}” follows “{{previous}}” (line {{line}}). Renumber, or restore what is missing.",
      doubled: "“{{number}}” has a bullet and a number, and reads as a minus. Keep one of them.",
      renumber: "Write “{{right}}”.",
      renumberAll: "Write “{{right}}”, and count on to “{{last}}”.",
      backwards: "“{{number}}” stands behind “{{previous}}” (line {{line}}). Put the numbers in order.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
    hasSuggestions: true,
  },
  create(context) {
    return onDocument(
      context,
      (doc, report) => {
        checkHeadings(doc, report);
        checkLists(doc, report);
        checkMarkers(doc, report);
      },
      { anyLanguage: true },
    );
  },
} satisfies PolicyRule;
export default rule;

/** "4.2" → series "4.", ordinal 2; "C" → series "A", ordinal 3. Roman numbers are letters to us and left alone. */
function parts(number: string): { series: string; ordinal: number } | undefined {
  const match = /^((?:\d+\.)*)(\d+)$/.exec(number);
  if (match) return { series: match[1]!, ordinal: Number(match[2]) };
  return /^[A-Z]$/.test(number) ? { series: "A", ordinal: number.charCodeAt(0) - 64 } : undefined;
}

function checkHeadings(doc: PolicyDocument, report: Report): void {
  const series = new Map<string, Numbered[]>();
  for (const { block, number } of headings(doc)) {
    const found = parts(number);
    // A lone I, V or X is as often Roman as a letter.
    if (!found || /^[IVX]$/.test(number)) continue;
    // Letters and plain numbers begin anew under each parent; dotted ones carry their parent's number.
    const key = `${block.level} ${found.series} ${found.series.includes(".") ? "" : sectionKey(block)}`;
    series.set(key, [...(series.get(key) ?? []), { block, number, ...found }]);
  }
  for (const members of series.values()) if (members.length >= MIN_SERIES) checkSeries(doc, members, report);
}

/** What is missing between two headings stands somewhere as a line of another kind: that is markup, not numbering. */
function isElsewhere(doc: PolicyDocument, before: Numbered, member: Numbered): boolean {
  if (member.series === "list") return false;
  for (let ordinal = before.ordinal + 1; ordinal < member.ordinal; ordinal++) {
    if (sectionNumbers(doc).has(member.series === "A" ? String.fromCharCode(64 + ordinal) : `${member.series}${ordinal}`)) return true;
  }
  return false;
}

/** "3. Purposes", then "1. …", "2. …", "3. Consent": the second 3 ends a list inside the first. */
function endsInnerList(doc: PolicyDocument, { block: outer }: Numbered, { block, series, ordinal }: Numbered): boolean {
  const inner = doc.blocks.slice(outer.index + 1, block.index).map(({ text, marker }) => splitNumber(text.text.slice(0, 40), marker).number);
  return series !== "list" && ordinal > 1 && ["1", String(ordinal - 1)].every((number) => inner.includes(number));
}

const sectionKey = (block: Block): string => String(block.section.parent?.heading?.index ?? "");

function checkSeries(doc: PolicyDocument, members: readonly Numbered[], report: Report): void {
  const problems: (() => void)[] = [];
  const seen = new Map<string, Numbered>();
  let previous: Numbered | undefined;
  for (const [at, member] of members.entries()) {
    const double = seen.get(member.number);
    const before = previous;
    if (double && endsInnerList(doc, double, member)) continue;
    const right = before && certainOrdinal(doc, before, member, members[at + 1]);
    const rest = members.slice(at);
    const suggest = (): Finding["suggest"] => (!before ? [] : right !== undefined ? renumbering(doc, [member], right - member.ordinal) : renumbering(doc, rest, shiftOf(doc, before, rest)));
    const problem = (messageId: "duplicate" | "gap" | "backwards", data: Record<string, string | number>): void => void problems.push(() => report({ at: place(member), messageId, data: { number: member.number, ...data }, suggest: suggest() }));
    if (double && double.ordinal !== 1) problem("duplicate", { line: lineOf(doc, double) });
    // A new "1" begins a new series: an annex, a second policy in the same file.
    else if (before && member.ordinal === 1 && member.ordinal <= before.ordinal) seen.clear();
    else if (before && member.ordinal > before.ordinal + 1 && (right !== undefined || !isElsewhere(doc, before, member))) problem("gap", { previous: before.number, line: lineOf(doc, before) });
    else if (before && member.ordinal < before.ordinal) problem("backwards", { previous: before.number, line: lineOf(doc, before) });
    if (right === undefined) seen.set(member.number, member);
    // What follows goes on from the number that is meant.
    previous = right === undefined ? member : { ...member, ordinal: right };
  }
  // A text whose numbers hardly ever follow each other does not number its sections.
  if (problems.length * 2 <= members.length) for (const problem of problems) problem();
}

/** Items of one list, at one depth; a list that is numbered 1, 1, 1 leaves the counting to the builder. */
function checkLists(doc: PolicyDocument, report: Report): void {
  let run: Numbered[] = [];
  let depth = 0;
  let lead: Block | undefined;
  /** The number of the entry that has a list of its own, as Markdown without indents writes it: "1. Mail", "1. …", "2. …", "2. Post". */
  let outer = 0;
  let latest = 0;
  const close = (): void => {
    if (run.length >= MIN_SERIES && new Set(run.map(({ ordinal }) => ordinal)).size > 1) checkSeries(doc, run, report);
    run = [];
  };
  for (const block of doc.blocks) {
    const ordinal = block.kind === "item" ? Number(/^\(?(\d{1,3})[.)]$/.exec(block.marker)?.[1]) : NaN;
    if (Number.isNaN(ordinal)) {
      if (block.listDepth === 0 || block.kind === "heading") close();
      if (block.kind === "heading") latest = outer = 0;
      continue;
    }
    if (run.length === 0 || block.listDepth <= depth) {
      if (ordinal === 1) outer = latest;
      else if (ordinal === outer + 1 && ordinal <= latest) close();
      latest = ordinal;
    }
    if (run.length > 0 && (block.listDepth < depth || (block.listDepth === depth && block.lead !== lead) || ordinal === 1)) close();
    if (block.listDepth > depth && run.length > 0) continue;
    depth = block.listDepth;
    lead = block.lead;
    run.push({ block, number: block.marker.replace(/[().]/g, ""), series: "list", ordinal });
  }
  close();
}

/** "-1. We share", "- 1.We share": once a document, because a whole list is written so. */
function checkMarkers(doc: PolicyDocument, report: Report): void {
  if (doc.format !== "text") return;
  for (const block of doc.blocks) {
    if (block.kind !== "item" || !block.marker.startsWith("-")) continue;
    const number = /^-\d+\.?$/.exec(block.marker)?.[0] ?? /^\d{1,2}\.(?=\p{Lu})/u.exec(block.text.text)?.[0];
    if (number === undefined) continue;
    report({ at: [block.range[0], block.text.range(0, Math.min(12, block.text.text.length))[1]], messageId: "doubled", data: { number: number.startsWith("-") ? number : `- ${number}` } });
    return;
  }
}

const place = ({ block }: Numbered): readonly [number, number] => block.text.range(0, Math.min(block.text.text.length, 80));
const lineOf = (doc: PolicyDocument, { block }: Numbered): number => doc.locate(block.range[0]).line;
