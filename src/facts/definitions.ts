/** The terms a policy defines, in the forms lawyers and developers use, each with its place. */
import type { Block, PolicyDocument, Range, Sentence } from "../document/model.js";
import { calledNames, type DefinitionForm, definitionsInText, definitionsOfSentence, type Found } from "./definitions/forms.js";
import { PRONOUNS } from "./definitions/phrases.js";
import { glossaryTerms, labelOf } from "./definitions/structures.js";
import { memo } from "./memo.js";
import { isWellKnown } from "./name-spellings.js";
import { termKey } from "./term-key.js";

export interface Definition {
  /** As written, without article: "Service". */
  readonly term: string;
  /** Other ways the same place names it: the long form of an abbreviation, the term with its article. */
  readonly aliases: readonly string[];
  /** See `termKey`. */
  readonly key: string;
  readonly form: DefinitionForm;
  /** What it is said to stand for, as far as its sentence tells; may be "". */
  readonly gloss: string;
  readonly block: Block;
  /** The term's words in `block.text.text`. */
  readonly from: number;
  readonly to: number;
  /** The term's words in the source. */
  readonly range: Range;
}

/** Every definition in the order of the text; the same term as often as it is defined, once a place. */
export const definitions = memo((doc: PolicyDocument): readonly Definition[] => {
  const bySentence = new Map<Block, Sentence[]>();
  for (const sentence of doc.sentences) {
    const list = bySentence.get(sentence.block);
    if (list) list.push(sentence);
    else bySentence.set(sentence.block, [sentence]);
  }
  const found: (Found & { block: Block })[] = [...glossaryTerms(doc)];
  for (const block of doc.blocks) {
    if (block.kind === "code") continue;
    const sentences = bySentence.get(block) ?? [];
    const here = definitionsInText(block, sentences);
    if (block.kind !== "heading") here.push(...sentences.flatMap(definitionsOfSentence), ...calledNames(block.text.text), ...labelOf(block, (words) => doc.blocks.some((other) => other !== block && other.text.text.includes(words))));
    for (const one of here) if (one.form !== "product" || !isOfOthers(doc, one.words)) found.push({ ...one, block });
  }
  const taken = new Set<string>();
  return found
    .flatMap((one): Definition[] => {
      const article = ARTICLE.exec(one.words)?.[0] ?? "";
      const term = one.words.slice(article.length);
      const key = termKey(term);
      const from = one.from + article.length;
      const place = `${one.block.index} ${term.toLowerCase()}`;
      if (!key || taken.has(place)) return [];
      taken.add(place);
      const aliases = [...(article ? [one.words] : []), ...(one.alias ? [one.alias] : [])];
      return [{ term, aliases, key, form: one.form, gloss: one.gloss, block: one.block, from, to: one.to, range: one.block.text.range(from, one.to) }];
    })
    .sort((a, b) => a.range[0] - b.range[0]);
});

/** "YouTube is a website where people show films": everybody knows the company, and the policy is not its own. */
const isOfOthers = (doc: PolicyDocument, name: string): boolean => isWellKnown(name) && !doc.title?.text.text.includes(name);

const ARTICLE = /^(?:the|this|our|an?)\s+(?=\S)/i;

/** "we", "us", "you": defined, but no term that anybody would miss. */
export const isPronoun = (definition: Definition): boolean => PRONOUNS.has(definition.key);
