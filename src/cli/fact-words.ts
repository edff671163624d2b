/** Facts in the words of people: what is read first, and what stands beside it. */
import type { Fact } from "./facts-table.js";

export interface FactWords {
  readonly lead: string;
  readonly aside: string;
}

const text = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
const list = (...parts: string[]): string => parts.filter(Boolean).join(", ");

const UNITS: Record<string, string> = { Y: "year", M: "month", W: "week", D: "day", H: "hour" };

/** "P1Y6M" → "1 year 6 months"; what cannot be put into words stays as it is. */
function period(iso: string): string {
  const [, days = "", time = ""] = /^P([\dYMWD.]*)(?:T([\dHMS.]+))?$/.exec(iso) ?? [];
  const words = [...days.matchAll(/(\d{1,9}(?:\.\d{1,9})?)([YMWD])/g), ...time.matchAll(/(\d{1,9}(?:\.\d{1,9})?)(H)/g)].map(([, count, unit]) => `${count} ${UNITS[unit!]}${count === "1" ? "" : "s"}`);
  return words.length > 0 && !/[MS]/.test(time) ? words.join(" ") : iso;
}

function limit({ age, to, bound }: Fact): string {
  if (bound === "range") return `${text(age)} to ${text(to)}`;
  return `${{ "<": "under ", "<=": "up to ", ">": "over ", ">=": "from " }[text(bound)] ?? ""}${text(age)}`;
}

const ACTS: Record<string, string> = { collect: "collects", use: "uses", share: "shares", sell: "sells", keep: "keeps" };
const act = ({ act: name, polarity }: Fact): string => (polarity === "does" ? (ACTS[text(name)] ?? text(name)) : `${text(polarity)} ${text(name)}`);

const KINDS: Record<string, (fact: Fact) => FactWords> = {
  controller: ({ name }) => ({ lead: text(name), aside: "" }),
  dates: ({ kind, value, text: words, problem }) => ({ lead: text(value ?? words), aside: list(text(kind), problem ? text(problem) : "") }),
  contacts: ({ kind, value, role }) => ({ lead: text(value), aside: list(text(kind), role === "other" ? "" : text(role)) }),
  retention: (fact) => ({ lead: text(fact["text"]), aside: [list(text(fact["class"]), fact["period"] ? period(text(fact["period"])) : ""), text(fact["subject"])].filter(Boolean).join(" – ") }),
  ages: (fact) => ({ lead: text(fact["text"]), aside: list(limit(fact), text(fact["topic"]), fact["scope"] === "general" ? "" : text(fact["scope"])) }),
  definitions: ({ term, aliases }) => ({ lead: text(term), aside: Array.isArray(aliases) && aliases.length > 0 ? `also ${aliases.join(", ")}` : "" }),
  terms: ({ term, uses, defined }) => ({ lead: text(term), aside: list(`used ${uses === 1 ? "once" : uses === 2 ? "twice" : `${text(uses)} times`}`, defined ? "" : "defined nowhere") }),
  references: ({ kind, text: words, name, target }) => ({ lead: text(words), aside: list(text(kind), text(name ?? target)) }),
  practices: (fact) => ({ lead: `${act(fact)} ${text(fact["what"])}`, aside: "" }),
};

/** Undefined for a kind that has no words of its own. */
export const factWords = (kind: string, fact: Fact): FactWords | undefined => KINDS[kind]?.(fact);
