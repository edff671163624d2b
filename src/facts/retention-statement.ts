import type { Range, Sentence } from "../document/model.js";
import type { Clause } from "../reading/clauses.js";
import type { Duration } from "../reading/durations.js";
import type { Ground } from "./retention-phrases.js";

export type RetentionClass = "none" | "period" | "event" | "statute" | "vague" | "indefinite" | "vague-deletion";

export interface RetentionStatement {
  readonly class: RetentionClass;
  /** The sentence, or the cell. */
  readonly text: string;
  readonly range: Range;
  /** ISO 8601, of the longest period named. */
  readonly period: string | undefined;
  /** What is kept, as the policy words it; "" when it cannot be told. */
  readonly subject: string;
  /** The words that decide the class. */
  readonly words: { readonly text: string; readonly range: Range };
  /** Why it is of this class. */
  readonly ground: Ground;
  /** Nearly every reader would judge so; false where reasonable readers differ. */
  readonly firm: boolean;
  /** Speaks of cookies alone. */
  readonly cookies: boolean;
  readonly sentence: Sentence;
}

/** One thing that a sentence says about time. */
export interface Mark {
  readonly class: "period" | "event" | "vague" | "indefinite" | "vague-deletion";
  readonly ground: Ground;
  readonly firm: boolean;
  /** Units of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly clause: Clause | undefined;
  readonly duration?: Duration;
}

/** What a sentence comes to. */
export type Verdict = Omit<Mark, "class" | "clause"> & { readonly class: RetentionClass; readonly period?: string };

