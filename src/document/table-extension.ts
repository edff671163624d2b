/**
 * GFM tables for the Markdown parser. The extension reads every line as the head of a table before it looks at the next one, which costs a
 * fifth of the parse; here it looks only around rows of dashes.
 */
import { gfmTable } from "micromark-extension-gfm-table";
import type { Construct, Extension, State, Tokenizer } from "micromark-util-types";

/** A row of dashes, pipes and colons, also in a quotation. */
const DELIMITER_ROW = /^[ \t>]*[-:|][-:| \t]*$/;

/** Numbers, from 1, of the lines that may be a table's: the one before such a row, and all from it to a blank line. */
function possibleRows(text: string): Set<number> {
  const rows = new Set<number>();
  const lines = text.split(/\r\n|\r|\n/);
  for (let at = 1; at < lines.length; at++) {
    if (!lines[at]!.includes("-") || !DELIMITER_ROW.test(lines[at]!)) continue;
    rows.add(at).add(at + 1);
    while (lines[++at]?.trim()) rows.add(at + 1);
  }
  return rows;
}

/** @returns undefined when the text can hold no table */
export function tablesOf(text: string): Extension | undefined {
  const rows = possibleRows(text);
  if (!rows.size) return undefined;
  const extension = gfmTable();
  const table = extension.flow!.null as Construct;
  const tokenize: Tokenizer = function (effects, ok, nok): State {
    return rows.has(this.now().line) ? table.tokenize.call(this, effects, ok, nok) : nok;
  };
  return { flow: { null: { ...table, tokenize } } };
}
