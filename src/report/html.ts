/** One page that needs nothing else: for people who do not read terminals. */
import type { FileReport, Message } from "../lint/types.js";
import { countsOf, plural, type ReportContext } from "./context.js";
import { excerpt, linesOf } from "./excerpt.js";
import { visible } from "./safe-text.js";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** The page may be printed to a log too, where `##[` is a command. */
const escape = (text: string): string =>
  visible(text)
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
    .replaceAll("##[", "##&#91;");

const EXCERPT_COLUMNS = 240;

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1f2328, #e6edf3); --paper: light-dark(#fff, #0d1117); --soft: light-dark(#57606a, #9198a1); --line: light-dark(#d0d7de, #3d444d); --error: light-dark(#b42318, #ff7b72); --warning: light-dark(#8a5a00, #e3b341); }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2.5rem; overflow-wrap: anywhere; }
ul { list-style: none; padding: 0; } li { border-top: 1px solid var(--line); padding: .8rem 0; }
.error { color: var(--error); font-weight: 600; } .warning { color: var(--warning); font-weight: 600; }
.meta, .meta a { color: var(--soft); font-size: .875rem; }
blockquote { margin: .4rem 0; padding-left: .8rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: .2em; } .error ~ blockquote mark { text-decoration-color: var(--error); } .warning ~ blockquote mark { text-decoration-color: var(--warning); }`;

function item(message: Message, lines: readonly string[], { rules }: ReportContext): string {
  const severity = message.severity === 2 ? "error" : "warning";
  const { before, marked, after } = excerpt(lines, message, EXCERPT_COLUMNS);
  const id = message.ruleId?.replace(/^clauselint\//, "");
  const docs = id === undefined ? undefined : rules[id]?.meta.docs;
  const name = id === undefined ? "" : docs ? ` · <a href="${escape(docs.url)}">${escape(id)}</a>` : ` · ${escape(id)}`;
  const provisions = docs?.provisions?.length ? ` · ${docs.provisions.map(escape).join("; ")}` : "";
  return `<li><span class="${severity}">${severity}</span> ${escape(message.message)}
<blockquote>${escape(before)}<mark>${escape(marked)}</mark>${escape(after)}</blockquote>
<span class="meta">line ${message.line}, column ${message.column}${name}${provisions}</span></li>`;
}

function section(report: FileReport, context: ReportContext): string {
  const lines = linesOf(report.source);
  return `<section><h2>${escape(context.show(report.filePath))}</h2>
<ul>
${report.messages.map((message) => item(message, lines, context)).join("\n")}
</ul></section>`;
}

export function html(reports: readonly FileReport[], context: ReportContext): string {
  const { errors, warnings } = countsOf(reports);
  const found = reports.filter(({ messages }) => messages.length > 0);
  const clean = reports.filter(({ messages }) => messages.length === 0).map(({ filePath }) => escape(context.show(filePath)));
  const summary = errors + warnings === 0 ? "No problems found." : `${plural(errors, "error")} and ${plural(warnings, "warning")} in ${found.length} of ${plural(reports.length, "file")}.`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>clauselint: ${summary}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>Privacy policy review</h1>
<p>${summary}</p>
${found.map((report) => section(report, context)).join("\n")}
${clean.length ? `<p class="meta">Without findings: ${clean.join(", ")}</p>\n` : ""}</body>
</html>
`;
}
