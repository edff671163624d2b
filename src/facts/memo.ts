import type { PolicyDocument } from "../document/model.js";

/** Makes a fact lazy: it is read once per document, when a rule first asks for it. */
export function memo<T>(read: (doc: PolicyDocument) => T): (doc: PolicyDocument) => T {
  const cache = new WeakMap<PolicyDocument, { value: T }>();
  return (doc) => {
    let entry = cache.get(doc);
    if (!entry) cache.set(doc, (entry = { value: read(doc) }));
    return entry.value;
  };
}
