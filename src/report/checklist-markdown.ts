/** The checklist as Markdown tables, for a job summary or a reviewer's document. */
import type { FileReport } from "../lint/types.js";
import { checklistsOf } from "../laws/checklist.js";
import { CAVEAT, linesOf, tally, type CheckConfig, type CheckLine } from "./check-line.js";
import { codeSpan, forMarkdown } from "./safe-text.js";

const SIGNS = { covered: "✅", missing: "❌", aside: "–" } as const;

export interface Linked {
  /** The address of a line of a file; undefined: none is known. */
  readonly link?: (path: string, line: number) => string;
}

function row(line: CheckLine, { link }: Linked): string {
  const place = line.place && codeSpan(`${line.place.path}:${line.place.line}`);
  const where = line.place && link ? `[${place}](${link(line.place.path, line.place.line)})` : place;
  const found = [where, line.note && forMarkdown(line.note), ...(line.state === "missing" ? [codeSpan(line.rule)] : [])].filter(Boolean).join(" · ");
  return `| ${SIGNS[line.state]} | ${forMarkdown(line.duty)} | ${forMarkdown(line.provision)}, since ${line.since} | ${found} |`;
}

/** One folded table for each preset of a law or a store and each policy; none for documents that are no policy in English. */
export function checklistTables(reports: readonly FileReport[], config: CheckConfig, linked: Linked = {}): string[] {
  const tables = reports
    .filter(({ kind, language }) => kind === "policy" && language === "en")
    .flatMap((report) =>
      checklistsOf(report.document, config.presets, config.settings).map((list) => {
        const lines = linesOf(list, report, config);
        return `<details><summary>${list.title}: ${tally(lines)}</summary>\n\n${codeSpan(report.filePath)}\n\n| | What it asks | Provision | Found |\n| --- | --- | --- | --- |\n${lines.map((line) => row(line, linked)).join("\n")}\n\n</details>\n`;
      }),
    );
  return tables.length ? [...tables, `${CAVEAT}\n`] : [];
}
