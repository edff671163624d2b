/** Sentences of blocks: ICU's breaks, after masking the full stops that do not end a sentence. */
import type { Block, Sentence } from "./model.js";
import { sentenceEnds } from "./sentence-breaks.js";

/** Followed by more of the same sentence, whatever comes next. */
const NEVER_FINAL = /\b(?:e\.g|i\.e|cf|vs|viz|approx|Mr|Mrs|Ms|Dr|Prof|St|Art|Arts|Sec|Sect|No|Nos|para|paras|pp|incl|resp|ca|al|Tel|tel|Fig|fig|Vol|vol|Ave|Blvd|Bldg)\.(?=\s)/g;
/** May end a sentence: does so before a word that likes to begin one. */
const SOMETIMES_FINAL = /\b(?:Inc|Ltd|Co|Corp|LLC|Bros|etc|a\.m|p\.m|U\.S|U\.K|U\.S\.A|E\.U|S\.A|B\.V|N\.V|S\.L|Jr|Sr|[A-Z])\.(?=\s+(\S+))/g;
const SENTENCE_OPENER = /^["“‘'(]?(?:We|You|Your|The|This|These|Those|That|If|Our|For|It|Its|In|When|Where|All|Please|To|Any|By|As|At|On|No|Each|Such|They|Some|However|A|An|Users?|Data|Children|Personal|Under|There)\b/;
/** A full stop with no blank behind it: addresses, URLs, numbers, "app.name". */
const INNER_STOP = /[.?!](?=[^\s"”’')\]])/g;
/** The block begins with its own number: "1. Scope", "(a). Data". */
const LEADING_NUMBER = /^\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})\)?\.(?=\s)/;
const HAS_STOP = /[.!?。！？]/;

function maskStops(text: string): string {
  return text
    .replace(LEADING_NUMBER, (match) => match.replace(".", "_"))
    .replace(NEVER_FINAL, (match) => match.replace(/\.$/, "_"))
    .replace(SOMETIMES_FINAL, (match, next: string) => (SENTENCE_OPENER.test(next) ? match : match.replace(/\.$/, "_")))
    // Last: "e_g." would no longer be known as "e.g.".
    .replace(INNER_STOP, "_");
}

/** Sentences of every block but code, in the order of the text. */
export function splitSentences(blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (block.kind === "code") continue;
    const { text } = block.text;
    const push = (from: number, to: number): void => {
      while (from < to && text[from] === " ") from++;
      while (to > from && text[to - 1] === " ") to--;
      if (to > from) sentences.push({ block, from, to, text: text.slice(from, to), index: sentences.length });
    };
    const stop = text.search(HAS_STOP);
    if (stop === -1 || stop >= text.length - 1) {
      push(0, text.length);
      continue;
    }
    let from = 0;
    for (const end of sentenceEnds(maskStops(text))) {
      push(from, end);
      from = end;
    }
  }
  return sentences;
}
