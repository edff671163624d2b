/** What a policy says that it explains, and whether it does. */
import type { Block, PolicyDocument, Range } from "../../src/document/model.js";

/** "Our policy explains:", "This notice answers the following questions:" */
const EXPLAINS = /\b(?:policy|notice|statement|document|page)\b[^.:]{0,60}\b(?:explains?|covers?|describes?|answers?|tells?|sets? out|informs?|outlines?)\b[^.:]{0,80}:$/i;
const CONTENTS = /^(?:table of )?contents$|^in this (?:policy|notice|statement|document)$|^what(?:['’]s| is) in this (?:policy|notice|statement|document)$|^topics$/i;
/** Words that any policy holds, and words that say nothing. */
const EMPTY =
  /^(?:about|above|access|also|and|any|are|been|being|can|collected|collecting|collection|contact|data|does|each|for|from|have|how|if|including|information|into|its|kind|kinds|may|more|much|our|ours|other|personal|policy|privacy|provide|provided|provides|protect|protection|respect|regarding|relating|same|should|such|that|the|their|them|these|they|this|those|type|types|upon|use|used|uses|using|what|when|where|whether|which|while|who|whom|whose|why|will|with|would|you|your|yours|reach|happens?|handle[ds]?|handling|treat(?:s|ed)?|stor(?:e|es|ed|ing|age)|shar(?:e|es|ed|ing)|disclos\w+|process\w*|retain\w*|retention|chang\w+|updat\w+|delet\w+|eras\w+)$/;
/** A topic is more than a word or two of everyday language. */
const SHORTEST_WORD = 5;
/** With fewer entries found again, the list is none of contents. */
const LEAST_FOUND = 0.6;
const LEAST_ENTRIES = 3;

/** "obligations" and "obligation", "retaining" and "retention" in the part that they share. */
const stem = (word: string): string => (word.length <= 6 ? word.slice(0, 5) : word.slice(0, Math.max(6, Math.floor(word.length * 0.7))));

const stems = (text: string): string[] => [...new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD && !EMPTY.test(word)).map(stem))];

export interface MissingTopic {
  readonly at: Range;
  readonly words: string;
}

/** Where the list of topics ends, and what it lists. */
function topicList(doc: PolicyDocument, lead: Block): Block[] {
  const items: Block[] = [];
  for (let index = lead.index + 1; index < doc.blocks.length; index++) {
    const block = doc.blocks[index]!;
    if (block.kind !== "item" || (items[0] && block.listDepth < items[0].listDepth)) break;
    items.push(block);
  }
  return items.filter(({ listDepth }) => listDepth === items[0]!.listDepth);
}

/** Announced topics of which no word comes again, in lists whose other topics do. */
export function missingTopics(doc: PolicyDocument): MissingTopic[] {
  const missing: MissingTopic[] = [];
  for (const lead of doc.blocks) {
    const isContents = lead.kind === "heading" && CONTENTS.test(lead.text.text.trim());
    if (!isContents && !EXPLAINS.test(lead.text.text)) continue;
    const items = topicList(doc, lead);
    if (items.length < LEAST_ENTRIES) continue;
    const last = items.at(-1)!.index;
    const rest = doc.blocks.slice(last + 1).map(({ text }) => text.text).join("\n").toLowerCase();
    const comes = (item: Block): boolean => {
      const wanted = stems(item.text.text);
      // A topic of empty words alone ("how we use your data") cannot be told from the rest.
      return wanted.length === 0 || wanted.some((each) => rest.includes(each));
    };
    const absent = items.filter((item) => !comes(item) && !doc.links.some(({ block }) => block === item));
    if (absent.length === 0 || absent.length > items.length * (1 - LEAST_FOUND)) continue;
    for (const item of absent) missing.push({ at: item.text.range(), words: item.text.text.replace(/[;,.]?(?: and| or)?$/i, "").replace(/[;,.]$/, "") });
  }
  return missing.filter(({ at }) => at[1] > at[0]);
}
