/**
 * Marks of page builders that are not Markdown: they are overwritten, unit for unit, before the text is parsed,
 * so that offsets hold and the marks are not read as prose.
 */
import type { Range, Unknown } from "./model.js";

/** `{% … %}` (Liquid, Nunjucks). */
const LIQUID_TAG = /\{%[^%]*%\}/g;
/** `{{ … }}` (Liquid, Handlebars, Jinja, Hugo). */
const VARIABLE = /\{\{[^{}]*\}\}/g;
/** `{: #id .class }`, `{:toc}`, `{#id}` (kramdown, Pandoc, Docusaurus). */
const ATTRIBUTES = /\{(?::[^{}\n]*|#[\w:.-]+)\}/g;
const ATTRIBUTE_ID = /#([\w:.-]+)/;
const MDX_COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;
/** `import x from "y"` or `export const …` at the start of a line. */
const MDX_MODULE = /^(?:import|export)\s[^\n]*$/gm;
const JSX_EXPRESSION = /\{[^{}\n]*\}/g;
const FENCED_CODE = /^(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?^\1/gm;

export interface Masked {
  readonly text: string;
  readonly unknowns: readonly Unknown[];
  readonly anchors: ReadonlyMap<string, Range>;
  readonly comments: readonly { text: string; range: Range }[];
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, " ");

/** @param mdx imports, exports, comments and expressions of MDX occur */
export function mask(source: string, mdx = false): Masked {
  const unknowns: Unknown[] = [];
  const anchors = new Map<string, Range>();
  const comments: { text: string; range: Range }[] = [];
  let text = source;
  if (!source.includes("{") && !mdx) return { text, unknowns, anchors, comments };
  const code: Range[] = source.includes("```") || source.includes("~~~") ? Array.from(source.matchAll(FENCED_CODE), (m): Range => [m.index, m.index + m[0].length]) : [];
  const overwrite = (pattern: RegExp, found: (match: string, range: Range) => string): void => {
    text = text.replace(pattern, (match: string, ...rest: unknown[]) => {
      const at = rest.find((part): part is number => typeof part === "number")!;
      if (code.some(([from, to]) => at >= from && at < to)) return match;
      return found(match, [at, at + match.length]);
    });
  };
  if (mdx) {
    overwrite(MDX_COMMENT, (match, range) => {
      comments.push({ text: match, range });
      return blank(match);
    });
    overwrite(MDX_MODULE, blank);
  }
  overwrite(LIQUID_TAG, (match, range) => {
    unknowns.push({ kind: "include", text: match, range });
    return blank(match);
  });
  overwrite(VARIABLE, (match, range) => {
    unknowns.push({ kind: "variable", text: match, range });
    // A blank would keep `[mail]({{ x }})` from being a link.
    return match.replace(/\s/g, ".");
  });
  overwrite(ATTRIBUTES, (match, range) => {
    const id = ATTRIBUTE_ID.exec(match)?.[1];
    if (id) anchors.set(id, range);
    return blank(match);
  });
  if (mdx) {
    overwrite(JSX_EXPRESSION, (match, range) => {
      unknowns.push({ kind: "variable", text: match, range });
      return match;
    });
  }
  unknowns.sort((a, b) => a.range[0] - b.range[0]);
  return { text, unknowns, anchors, comments };
}
