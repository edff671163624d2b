/** Our own Markdown pages, made readable in a terminal. */
import { paint } from "../report/context.js";
import { wrap } from "../report/width.js";

const WIDEST = 88;

/** Emphasis, code and links as plain words; a link's target stays where it is not the text itself. */
const inline = (text: string): string =>
  text
    .replace(/\[([^[\]]+)\]\((https?:[^)\s]+)\)/g, (_, label: string, url: string) => (label === url ? url : `${label} (${url})`))
    .replace(/\[([^[\]]+)\]\([^)\s]+\)/g, "$1")
    .replace(/\*\*([^*]+)\*\*/g, "$1")
    .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, "$1");

interface Look {
  readonly color: boolean;
  readonly columns: number;
}

/** @param page Markdown with headings, paragraphs, lists, tables and fenced code */
export function readable(page: string, { color, columns }: Look): string {
  const ink = paint(color);
  const room = Math.min(columns, WIDEST);
  const out: string[] = [];
  let paragraph: string[] = [];
  let indent = "";
  let inCode = false;
  const flush = (): void => {
    if (paragraph.length === 0) return;
    const [first = "", ...rest] = wrap(inline(paragraph.join(" ")), room - indent.length, false);
    out.push(first, ...rest.map((line) => indent + line));
    paragraph = [];
    indent = "";
  };
  for (const line of page.split("\n")) {
    if (/^\s*(?:```|~~~)/.test(line)) {
      flush();
      inCode = !inCode;
      continue;
    }
    if (inCode) {
      out.push(ink.dim(`    ${line}`));
      continue;
    }
    const heading = /^#{1,6} (.*)$/.exec(line);
    const item = /^( *)([-*]|\d+\.) (.*)$/.exec(line);
    if (heading) {
      flush();
      out.push(ink.strong(inline(heading[1]!)));
    } else if (/^\s*(?:\||<!--)/.test(line)) {
      flush();
      if (line.trimStart().startsWith("|")) out.push(inline(line));
    } else if (line.trim() === "") {
      flush();
      if (out.at(-1) !== "") out.push("");
    } else if (item) {
      flush();
      indent = " ".repeat(item[1]!.length + item[2]!.length + 1);
      paragraph = [`${item[1]}${item[2]} ${item[3]}`];
    } else paragraph.push(line.trim());
  }
  flush();
  return out.join("\n").trim();
}
