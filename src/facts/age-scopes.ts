/** Where an age limit holds: the jurisdiction named beside it, or the one that governs it. */
import type { Block, Section, Sentence } from "../document/model.js";
import type { AgeReading } from "./age-readings.js";
import { jurisdictionsIn, type Jurisdiction } from "./jurisdictions.js";

/** Units between an age and the place that follows it. */
const BESIDE = 60;
const OUTSIDE = /\b(?:outside(?: of)?|except(?: for| in)?|other than|elsewhere than)(?: the)? $/i;
const AT_ONCE = /^ (?:\((?:for|in)|in|for|within) /;
const CONDITION = /\b(?:if you (?:are|live|reside)|residents?|users? (?:in|from|of|located)|located in|for (?:users|individuals|people|persons|residents)|living in|customers in)\b/i;

const named = (places: readonly Jurisdiction[]): string => [...new Set(places.map(({ scope }) => scope))].join(", ");

/** Scope of each reading from the places in its own sentence; undefined where none is named. */
function besides(text: string, readings: readonly AgeReading[], places: readonly Jurisdiction[]): (string | undefined)[] {
  if (places.length === 0) return readings.map(() => undefined);
  const scope = (some: readonly Jurisdiction[]): string => (OUTSIDE.test(text.slice(0, some[0]!.from)) ? "outside " : "") + named(some);
  if (readings.length === 1) return [scope(places)];
  const taken = new Set<Jurisdiction>();
  const scopes: (string | undefined)[] = [];
  readings.forEach((reading, i) => {
    const next = readings[i + 1]?.from ?? text.length;
    const clauseEnd = text.slice(reading.to, next).search(/[;)]/);
    const until = clauseEnd === -1 ? next : reading.to + clauseEnd;
    const behind = places.filter((place) => place.from >= reading.to && place.to <= until && place.from - reading.to < BESIDE && !/[:.]/.test(text.slice(reading.to, place.from)));
    const ahead = places.filter((place) => place.from >= (readings[i - 1]?.to ?? 0) && place.to <= reading.from && !taken.has(place));
    const chosen = behind.length > 0 && (AT_ONCE.test(text.slice(reading.to, next)) || ahead.length === 0) ? behind : ahead;
    for (const place of chosen) taken.add(place);
    // "In California, under 16 …; under 13 …": the place at the head of the sentence governs all of it.
    scopes.push(chosen.length > 0 ? scope(chosen) : places[0]!.to <= readings[0]!.from ? scopes[i - 1] : undefined);
  });
  return scopes;
}

/** A condition on residence in an earlier sentence of the same block. */
function earlierCondition({ block, from }: Sentence): string | undefined {
  const earlier = block.text.text.slice(0, from);
  return CONDITION.test(earlier) ? jurisdictionsIn(earlier).at(-1)?.scope : undefined;
}

/** The jurisdiction of what governs a block: its cell's heads, its list's introduction, its headings. */
function governing(block: Block): string {
  const texts = [block.cell?.rowHeader, block.cell?.columnHeader, block.lead?.text.text];
  for (let section: Section | undefined = block.section; section; section = section.parent) texts.push(section.title);
  for (const text of texts) {
    const places = text ? jurisdictionsIn(text) : [];
    if (places.length > 0) return named(places);
  }
  return "general";
}

/** Scope of each reading of the sentence: "general", or names of jurisdictions. */
export function scopesOf(sentence: Sentence, readings: readonly AgeReading[], places: readonly Jurisdiction[]): string[] {
  let around: string | undefined;
  return besides(sentence.text, readings, places).map((scope) => scope ?? (around ??= earlierCondition(sentence) ?? governing(sentence.block)));
}
