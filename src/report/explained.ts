/** A finding in the parts that a reader of a table looks for. */
import { stripBom } from "../document/parse.js";
import { rangeOf } from "../lint/fingerprints.js";
import type { FileReport, Message } from "../lint/types.js";
import { cut } from "./safe-text.js";

export interface Explained {
  readonly quote: string;
  readonly why: string;
  /** What to write instead; "" when the message says it in one sentence. */
  readonly remedy: string;
}

const QUOTE_LENGTH = 160;

/** The messages of our rules end in one remedy: a last sentence of its own. */
const LAST_SENTENCE = /^(.*[.:;!?”])\s+(\p{Lu}[^.?!]*[.?!])$/su;

export function explained(report: FileReport, message: Message): Explained {
  const words = stripBom(report.source).text.slice(...rangeOf(report, message)).replace(/\s+/gu, " ").trim();
  const [, why = message.message, remedy = ""] = LAST_SENTENCE.exec(message.message) ?? [];
  return { quote: cut(words, QUOTE_LENGTH), why, remedy };
}
