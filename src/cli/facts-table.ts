import { factWords, type FactWords } from "./fact-words.js";
import { paint, type Paint } from "../report/context.js";
import { cut, logLine } from "../report/safe-text.js";
import { width, wrap } from "../report/width.js";

/** A fact with its place; what else it holds depends on its kind. */
export type Fact = Readonly<Record<string, unknown>> & { readonly line?: number; readonly column?: number };

export type FactsOfFile = { readonly file: string; readonly language?: string; readonly format?: string } & Readonly<Record<string, unknown>>;

interface Look {
  readonly color: boolean;
  readonly columns: number;
}

const PLACE_KEYS = new Set(["line", "column", "endLine", "endColumn"]);
/** What is read first, whatever the kind. */
const LEADING = ["value", "term", "name", "text", "title"];
const WIDEST = 110;
const LEADING_LENGTH = 300;

const shown = (value: unknown): string => (Array.isArray(value) ? value.map(shown).join(", ") : typeof value === "object" && value !== null ? JSON.stringify(value) : String(value));

/** `role privacy · kind email` */
function details(fact: Fact, lead: string | undefined): string {
  return Object.entries(fact)
    .filter(([key, value]) => key !== lead && !PLACE_KEYS.has(key) && value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => (typeof value === "boolean" ? (value ? key : `not ${key}`) : `${key} ${cut(shown(value), 80)}`))
    .join(" · ");
}

function wordsOf(kind: string, fact: Fact): FactWords {
  const words = factWords(kind, fact);
  if (words) return words;
  const lead = LEADING.find((key) => fact[key] !== undefined);
  return { lead: lead === undefined ? "" : shown(fact[lead]), aside: details(fact, lead) };
}

function row(kind: string, fact: Fact, gutter: number, columns: number, ink: Paint): string {
  const words = wordsOf(kind, fact);
  const place = fact.line === undefined ? "" : `${fact.line}:${fact.column ?? 1}`;
  const indent = " ".repeat(gutter + 4);
  const text = wrap(logLine(cut(words.lead, LEADING_LENGTH)), columns - indent.length).join(`\n${indent}`);
  const rest = logLine(words.aside);
  const fits = !text.includes("\n") && indent.length + width(text) + 2 + width(rest) <= columns;
  const aside = rest === "" ? "" : fits ? `  ${ink.dim(rest)}` : `\n${indent}${wrap(rest, columns - indent.length).map(ink.dim).join(`\n${indent}`)}`;
  return `  ${ink.dim(place.padStart(gutter))}  ${text}${aside}`;
}

/** Facts for people: a heading for each kind, a line for each fact. */
export function factsTable(facts: FactsOfFile, look: Look): string {
  const ink = paint(look.color);
  const columns = Math.min(Math.max(look.columns, 40), WIDEST);
  const kinds = Object.entries(facts).filter((entry): entry is [string, Fact[]] => Array.isArray(entry[1]));
  const gutter = Math.max(1, ...kinds.flatMap(([, all]) => all.map(({ line, column }) => `${line ?? ""}:${column ?? ""}`.length)));
  const head = `${ink.path(logLine(facts.file))}  ${ink.dim([facts.format, facts.language].filter(Boolean).join(", "))}`;
  const empty = kinds.filter(([, all]) => all.length === 0).map(([kind]) => kind);
  const parts = kinds.filter(([, all]) => all.length > 0).map(([kind, all]) => [ink.strong(kind), ...all.map((fact) => row(kind, fact, gutter, columns, ink)), ""].join("\n"));
  const none = empty.length ? [`${ink.dim(`none found: ${empty.join(", ")}`)}\n`] : [];
  return [head, "", ...parts, ...none].join("\n");
}
