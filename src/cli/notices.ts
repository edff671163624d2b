/** What is said once for all files, beside the findings. */
import type { FileReport } from "../lint/types.js";
import { plural } from "../report/context.js";

const NAMED_FILES = 5;

const listed = (words: readonly string[]): string => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`);

/** "German"; the tag itself where the system knows no name. */
function languageName(tag: string): string {
  if (tag === "und") return "a language that cannot be told";
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** One line for all policies in other languages; undefined when there is none. */
export function languageNotice(reports: readonly FileReport[], show: (path: string) => string): string | undefined {
  const foreign = reports.filter(({ language, kind }) => language !== "en" && kind !== "other");
  if (foreign.length === 0) return undefined;
  const byLanguage = new Map<string, string[]>();
  for (const { language, filePath } of foreign) byLanguage.set(language, [...(byLanguage.get(language) ?? []), show(filePath)]);
  const few = foreign.length <= NAMED_FILES;
  const parts = [...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1)).map(([language, paths]) => (few ? `${paths.join(", ")} (${languageName(language)})` : `${paths.length} ${languageName(language)}`));
  return `not in English, so only the rules that hold in any language ran: ${few ? parts.join(", ") : `${plural(foreign.length, "file")} (${parts.join(", ")})`}`;
}

/** One line for files that were asked for and are no policies. */
export function kindNotice(paths: readonly string[]): string | undefined {
  if (paths.length === 0) return undefined;
  const few = paths.length <= NAMED_FILES;
  return `${few ? listed(paths) : plural(paths.length, "file")}: ${paths.length === 1 ? "reads" : "read"} like no privacy policy or legal text, so no rule ran. If ${paths.length === 1 ? "it is" : "they are"} one, say so with “documents” in the config`;
}
