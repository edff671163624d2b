import type { PolicyDocument } from "./model.js";

/** Makes something lazy: it is read once per document, when first asked for. */
export function memo<T>(read: (doc: PolicyDocument) => T): (doc: PolicyDocument) => T {
  const cache = new WeakMap<PolicyDocument, { value: T }>();
  return (doc) => {
    let entry = cache.get(doc);
    if (!entry) cache.set(doc, (entry = { value: read(doc) }));
    return entry.value;
  };
}
