/** The three ESLint languages: `clauselint/markdown`, `clauselint/text`, `clauselint/html`. */
import type { File, OkParseResult, ParseResult } from "@eslint/core";
import type { Format, PolicyDocument } from "./model.js";
import { parse, UnreadableDocumentError } from "./parse.js";
import { PolicySourceCode, type PolicyNode } from "./source-code.js";

const documents = new WeakMap<object, PolicyDocument>();

function language(format: Format) {
  return {
    fileType: "text" as const,
    lineStart: 1 as const,
    columnStart: 1 as const,
    nodeTypeKey: "type" as const,
    /** There are no language options; those of other languages may come along in a config without `files`. */
    validateLanguageOptions(): void {},
    parse(file: File): ParseResult<PolicyNode> {
      try {
        const document = parse(String(file.body), format, { mdx: file.path.endsWith(".mdx") });
        const { ast } = new PolicySourceCode(document);
        documents.set(ast, document);
        return { ok: true, ast };
      } catch (error) {
        if (!(error instanceof UnreadableDocumentError)) throw error;
        return { ok: false, errors: [{ message: `The text ${error.message}.`, line: 1, column: 1 }] };
      }
    },
    createSourceCode(file: File, { ast }: OkParseResult<PolicyNode>): PolicySourceCode {
      return new PolicySourceCode(documents.get(ast)!, file.bom);
    },
  };
}

export const languages = { markdown: language("markdown"), text: language("text"), html: language("html") };
