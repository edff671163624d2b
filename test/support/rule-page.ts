/** A rule's page taken apart: headings, examples, documented options. */
import type { Format } from "../../src/document/model.js";

export interface Example {
  readonly kind: "incorrect" | "correct";
  readonly format: Format;
  readonly text: string;
  readonly options: readonly unknown[];
  readonly settings: object;
  /** From 1, in the page. */
  readonly line: number;
}

const FORMATS: Record<string, Format> = { md: "markdown", markdown: "markdown", txt: "text", text: "text", html: "html" };

/**
 * Examples are fenced blocks: ```md incorrect {"option": 1} settings {"fact": true}
 * @throws when what stands after the language cannot be understood: an example that nobody runs is worse than none
 */
export function examplesOf(page: string): Example[] {
  const examples: Example[] = [];
  const lines = page.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const open = /^(`{3,})(\S*) ?(.*)$/.exec(lines[at]!);
    if (!open) continue;
    const [, fence = "", language = "", info = ""] = open;
    const end = lines.indexOf(fence, at + 1);
    if (end < 0) throw new Error(`line ${at + 1}: the fence is not closed`);
    const kind = /^(?:incorrect|correct)(?= |$)/.exec(info)?.[0] as Example["kind"] | undefined;
    const format = FORMATS[language];
    if (kind) {
      if (!format) throw new Error(`line ${at + 1}: "${language}" is no format of a policy`);
      const [options = "", settings = ""] = info.slice(kind.length).split(/(?:^| )settings /).map((part) => part.trim());
      examples.push({ kind, format, text: `${lines.slice(at + 1, end).join("\n")}\n`, options: options ? [JSON.parse(options)] : [], settings: settings ? (JSON.parse(settings) as object) : {}, line: at + 1 });
    } else if (info) throw new Error(`line ${at + 1}: "${info}" is neither correct nor incorrect`);
    at = end;
  }
  return examples;
}

/** Headings of the second level, as written. */
export const headingsOf = (page: string): string[] => [...withoutFences(page).matchAll(/^## (.+)$/gm)].map(([, title]) => title!.trim());

export function sectionOf(page: string, title: string): string {
  const text = withoutFences(page);
  const from = text.indexOf(`## ${title}\n`);
  if (from < 0) return "";
  const to = text.indexOf("\n## ", from + 1);
  return text.slice(from, to < 0 ? undefined : to);
}

/** Options are documented as a list: "- `name`: …" (or a heading "### `name`", or a table's row). */
export const documentedOptions = (page: string): string[] => [...new Set([...sectionOf(page, "Options").matchAll(/^(?:[-*] |### |\| )`(\w+)`/gm)].map(([, name]) => name!))].sort();

function withoutFences(page: string): string {
  let fence = "";
  return page
    .split("\n")
    .filter((line) => {
      const ticks = /^`{3,}/.exec(line)?.[0] ?? "";
      if (fence) {
        if (line === fence) fence = "";
        return false;
      }
      fence = ticks;
      return !ticks;
    })
    .join("\n");
}
