import { readFileSync, statSync } from "node:fs";
import { InputError } from "./errors.js";
import { SIZE_LIMIT } from "./repository.js";

export interface ReadText {
  readonly text: string;
  /** The file is not UTF-8: what cannot be decoded has become U+FFFD. */
  readonly damaged: boolean;
}

const LIMIT_TEXT = `${SIZE_LIMIT / 1024 / 1024} MB`;

/** What a failed system call means for the user. */
const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied; it cannot be read",
  EPERM: "permission denied; it cannot be read",
  EISDIR: "is a folder, not a file",
  ELOOP: "symbolic links that lead to one another",
  ENAMETOOLONG: "the name is too long",
};

/** A failed system call as one line of ours. */
export function systemError(error: unknown, file: string): InputError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new InputError(SYSTEM_REASONS[code ?? ""] ?? message ?? String(error), { file });
}

/**
 * The bytes as text.
 * @throws InputError for what is no text, empty, or too large
 */
export function decode(bytes: Uint8Array, file: string): ReadText {
  if (bytes.length > SIZE_LIMIT) throw new InputError(`larger than ${LIMIT_TEXT}; policies up to ${LIMIT_TEXT} are read`, { file });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new InputError("is UTF-16; save it as UTF-8", { file });
  if (bytes.includes(0)) throw new InputError("is a binary file, not a text", { file });
  const text = decodeUtf8(bytes);
  if (text.text.trim() === "" || text.text === "\uFEFF") throw new InputError("is empty", { file });
  return text;
}

function decodeUtf8(bytes: Uint8Array): ReadText {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), damaged: false };
  } catch {
    return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), damaged: true };
  }
}

/**
 * @param file as the system takes it
 * @param shown as the user sees it
 * @throws InputError
 */
export function readSource(file: string, shown: string): ReadText {
  let bytes: Uint8Array;
  try {
    // Asked first: reading gigabytes to refuse them helps nobody.
    const stat = statSync(file);
    if (stat.size > SIZE_LIMIT) throw new InputError(`larger than ${LIMIT_TEXT}; policies up to ${LIMIT_TEXT} are read`, { file: shown });
    if (!stat.isFile() && !stat.isFIFO() && !stat.isCharacterDevice()) throw new InputError("is no regular file", { file: shown });
    bytes = readFileSync(file);
  } catch (error) {
    throw error instanceof InputError ? error : systemError(error, shown);
  }
  return decode(bytes, shown);
}
