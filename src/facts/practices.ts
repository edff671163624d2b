/** What the operator says that it does, or does not do, with data. */
import type { PolicyDocument, Range } from "../document/model.js";
import type { Frame } from "../reading/frame.js";
import { frames } from "../reading/frames.js";
import type { VerbClass } from "../reading/lexicon.js";
import { language } from "./language.js";
import { memo } from "./memo.js";

export type Act = Extract<VerbClass, "collect" | "use" | "share" | "sell" | "keep">;

export interface StatedPractice {
  readonly act: Act;
  /** What it is done to, as the policy words it; "" when the sentence does not tell. */
  readonly what: string;
  /** "may": it reserves the right to. */
  readonly polarity: "does" | "may" | "does not";
  readonly range: Range;
}

const ACTS: ReadonlySet<VerbClass> = new Set<Act>(["collect", "use", "share", "sell", "keep"]);
/** Longer objects are lists whose end cannot be told. */
const LONGEST = 160;
/** "us", "it", "you": nothing that a reader could look up. */
const NOTHING = /^(?:us|it|them|you|this|that|these|those|we|our|your)$|^us /i;
/** The object ran into the next clause: what it is cannot be told. */
const CLAUSE = / (?:is|are|was|were|has|have|will|may|can|do|does) /;

/** In the order of the text, each once a sentence. English only. */
export const statedPractices = memo((doc: PolicyDocument): readonly StatedPractice[] => {
  if (language(doc) !== "en") return [];
  const found: StatedPractice[] = [];
  for (const frame of frames(doc)) {
    const { verbClass, sentence, modality } = frame;
    if (!ACTS.has(verbClass) || sentence.text.endsWith("?") || sentence.block.quoted) continue;
    if (modality === "ask" || modality === "should" || modality === "purpose" || frame.ceases || frame.reduced) continue;
    const { actor } = frame;
    if (!(actor === "we" || (actor === "passive" && verbClass !== "use")) || (!frame.finite && frame.polarity === "positive")) continue;
    const what = objectOf(frame);
    if (what === "" || NOTHING.test(what) || CLAUSE.test(what)) continue;
    const { object, verb } = frame;
    const { text } = sentence.block;
    const from = object ? Math.min(verb.from, object.from) : verb.from;
    const to = Math.max(verb.to, object ? from + text.text.slice(from, object.to).replace(/[\s.,;:]$/, "").length : 0);
    found.push({ act: verbClass as Act, what, polarity: frame.polarity === "negative" ? "does not" : modality === "may" ? "may" : "does", range: text.range(from, Math.min(to, from + LONGEST * 2)) });
  }
  return found;
});

function objectOf({ object }: Frame): string {
  const words = object?.text.replace(/^[\s,;:•–-]+/, "").trimEnd().replace(/[.,;:]$/, "") ?? "";
  return words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(" ", LONGEST))} …` : words;
}
