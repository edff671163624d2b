import type { Root } from "mdast";
import { readMdast } from "./markdown.js";
import type { PolicyDocument } from "./model.js";

const read = new WeakMap<object, PolicyDocument>();

/** The document behind ESLint's source code: our own, or one made from the tree of `@eslint/markdown`. */
export function documentOf(sourceCode: unknown): PolicyDocument {
  const code = sourceCode as { document?: PolicyDocument; ast: Root; text: string };
  if (code.document) return code.document;
  let document = read.get(code);
  if (!document) read.set(code, (document = readMdast(code.ast, code.text)));
  return document;
}
