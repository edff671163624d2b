import { loadConfig } from "../../src/lint/config.js";
import { lintSources, type LintOptions } from "../../src/lint/engine.js";
import type { FileReport } from "../../src/lint/types.js";
import { catalogue } from "./catalogue.js";
import { memoryRepository } from "./memory-repository.js";

/** Title and contact of a policy that the tests' rules find nothing in: five lines. */
export const HEAD = "# Privacy Policy\n\nWe collect personal data. Write to us: a@b.example.\n\n";

/** Lints texts by path with the tests' own rules; the importing test must import mocked-rules.js first. */
export async function lintTexts(texts: Readonly<Record<string, string>>, config: object = {}, options: LintOptions = {}): Promise<FileReport[]> {
  const repository = memoryRepository({ ...texts, "clauselint.config.json": JSON.stringify(config) });
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return lintSources(files, await loadConfig({ repository }), repository, { rules: catalogue, ...options });
}
