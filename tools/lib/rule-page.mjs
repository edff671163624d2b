/** What of a rule's page and of the README's table follows from the rule itself. */
import { marked, replaceMarked } from "./markers.mjs";
import { fixableWord, presetsOf } from "./rules.mjs";

const severityWord = { error: "an error", warn: "a warning" };
const fixSentence = {
  yes: "`--fix` can mend it.",
  suggestions: "Editors offer a suggestion; `--fix` leaves it alone.",
  no: "`--fix` does not change it.",
};
const listed = (words) => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`);

/** Title, description and the facts that a reader asks first. */
export function head({ id, meta }) {
  const presets = presetsOf(meta).map((preset) => `\`${preset}\``);
  const where = presets.length ? `In ${listed(presets)}, as ${severityWord[meta.docs.severity]}.` : `In no preset; switch it on in the config. Meant as ${severityWord[meta.docs.severity]}.`;
  const provisions = meta.docs.provisions?.length ? [`Behind it: ${meta.docs.provisions.join("; ")}.`] : [];
  return `\n${[`# ${id}`, `${meta.docs.description}.`, `${where} ${fixSentence[fixableWord(meta)]}`, ...provisions].join("\n\n")}\n`;
}

/** The page with its head brought up to date; a page without markers gets them in place of its title. */
export function pageWithHead(page, rule) {
  return replaceMarked(page, "head", head(rule)) ?? `${marked("head", head(rule))}\n\n${page.replace(/^# [^\n]*\n+/, "")}`;
}

export function rulesTable(rules) {
  const rows = rules.map(({ id, meta }) => `| [${id}](rules/${id}/README.md) | ${meta.docs.description} | ${presetsOf(meta).join(", ") || "none"} | ${meta.docs.severity} | ${fixableWord(meta)} |`);
  return ["", "| Rule | What it reports | Presets | Severity | Fixable |", "| --- | --- | --- | --- | --- |", ...rows, ""].join("\n");
}
