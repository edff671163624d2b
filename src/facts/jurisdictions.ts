/** Places and laws that limit a statement to one jurisdiction. */
import type { Section } from "../document/model.js";

/** Names as written in running text; matched so, or in capitals. A law stands for the place where it holds. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  EEA: ["European Economic Area", "European Union", "EEA", "E.U.", "EU", "Europe", "European", "GDPR", "General Data Protection Regulation"],
  UK: ["United Kingdom", "U.K.", "UK", "Great Britain", "British", "England"],
  California: ["California", "Californian", "Californians", "CCPA", "CPRA", "CalOPPA"],
  "United States": ["United States", "U.S.A.", "U.S.", "USA", "US", "American", "America", "COPPA", "Children's Online Privacy Protection Act", "Children’s Online Privacy Protection Act", "Children's Online Privacy Protection Rule", "Children’s Online Privacy Protection Rule"],
  Brazil: ["Brazil", "Brazilian", "LGPD"],
  China: ["China", "Chinese", "PRC", "PIPL"],
  "South Korea": ["Korea", "Korean"],
  Quebec: ["Quebec", "Québec"],
  Canada: ["Canada", "Canadian", "PIPEDA"],
  India: ["India", "Indian", "DPDP"],
  Japan: ["Japan", "Japanese"],
  Australia: ["Australia", "Australian"],
  Switzerland: ["Switzerland", "Swiss"],
  Germany: ["Germany", "German"],
  Vietnam: ["Vietnam", "Viet Nam"],
};
/** Places with one name. */
const PLACES = [
  "Singapore", "Austria", "France", "Spain", "Italy", "Ireland", "Netherlands", "Belgium", "Portugal", "Poland", "Czech Republic", "Czechia", "Croatia", "Hungary", "Romania", "Slovakia", "Slovenia",
  "Greece", "Bulgaria", "Cyprus", "Lithuania", "Latvia", "Estonia", "Finland", "Sweden", "Denmark", "Norway", "Iceland", "Luxembourg", "Malta", "Liechtenstein", "Russia", "Ukraine", "Turkey", "Israel",
  "Mexico", "Argentina", "Chile", "Colombia", "Peru", "Indonesia", "Malaysia", "Thailand", "Philippines", "Taiwan", "Hong Kong", "New Zealand", "South Africa", "Nigeria", "Kenya", "Virginia",
  "Colorado", "Connecticut", "Utah", "Texas", "Nevada", "New York", "Florida", "Oregon", "New Jersey", "Delaware", "Maryland", "Minnesota",
];

export interface Jurisdiction {
  readonly scope: string;
  /** Units of the text it was found in. */
  readonly from: number;
  readonly to: number;
}

/** `[name, scope]` by the name's first word in capitals; a table, as one pattern of all names costs milliseconds to compile. */
let byFirstWord: Map<string, [name: string, scope: string][]> | undefined;
const CAPITALISED = /(?<![\w.])[A-Z][A-Za-zé'’.]*/g;
const FIRST_WORD = /^[A-Z][A-Za-zé'’.]*/;
const WORD_UNIT = /\w/;

function namesByFirstWord(): Map<string, [name: string, scope: string][]> {
  const table = new Map<string, [name: string, scope: string][]>();
  const add = (name: string, scope: string): void => {
    const key = keyOf(FIRST_WORD.exec(name)![0]);
    table.set(key, [...(table.get(key) ?? []), [name, scope]]);
  };
  for (const [scope, names] of Object.entries(NAMES)) for (const name of names) add(name, scope);
  for (const place of PLACES) add(place, place);
  for (const names of table.values()) names.sort(([a], [b]) => b.length - a.length);
  return table;
}

const keyOf = (word: string): string => word.replace(/\W{1,3}$|['’]s$/, "").toUpperCase();

/** Each jurisdiction named in `text`, in its order. */
export function jurisdictionsIn(text: string): Jurisdiction[] {
  byFirstWord ??= namesByFirstWord();
  const found: Jurisdiction[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    const from = match.index;
    if (from < (found.at(-1)?.to ?? 0)) continue;
    for (const [name, scope] of byFirstWord.get(keyOf(match[0])) ?? []) {
      const written = text.slice(from, from + name.length);
      if ((written !== name && written !== name.toUpperCase()) || WORD_UNIT.test(text[from + name.length] ?? "")) continue;
      found.push({ scope, from, to: from + name.length });
      break;
    }
  }
  return found;
}

/** The section, or the nearest one around it, whose heading names a jurisdiction. */
export function sectionOfJurisdiction(section: Section): Section | undefined {
  let at: Section | undefined = section;
  while (at && jurisdictionsIn(at.title).length === 0) at = at.parent;
  return at;
}
