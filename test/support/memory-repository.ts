import { insidePath } from "../../src/lint/paths.js";
import type { Repository } from "../../src/lint/types.js";

/** A repository of texts by path. */
export function memoryRepository(files: Readonly<Record<string, string>>): Repository {
  const at = (path: string): string | undefined => files[insidePath("", path) ?? ""];
  return { exists: (path) => at(path) !== undefined, read: at };
}
