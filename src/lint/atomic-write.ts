import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { systemError } from "./read-source.js";

/**
 * Writes a file whole or not at all: what stood there before stays until the new text is complete.
 * @throws InputError
 */
export function writeWhole(file: string, text: string, shown = file): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    // A device or pipe (/dev/stdout) cannot be replaced.
    const there = statSync(file, { throwIfNoEntry: false });
    if (there && !there.isFile()) {
      writeFileSync(file, text);
      return;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, text, there ? { mode: there.mode } : {});
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw systemError(error, shown);
  }
}
