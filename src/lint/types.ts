/** What linting takes and gives; shared by the command line, the Action and the reports. */
import type { Format, PolicyDocument } from "../document/model.js";
import type { DocumentKind } from "../facts/kind.js";

export interface SourceFile {
  /** Relative to the repository's root, forward slashes; what reports show. */
  readonly path: string;
  /** As on disk, byte order mark included. */
  readonly text: string;
}

/** The files around a policy: on disk, or in a commit. All paths are relative to the root, with forward slashes. */
export interface Repository {
  /** `undefined`: it cannot be known. */
  exists(path: string): boolean | undefined;
  read(path: string): string | undefined;
  /** See `Surroundings.lastChanged`; absent where there is no history. */
  lastChanged?(path: string): string | undefined;
}

export type Severity = 1 | 2;

/** ESLint's message, with ids as `clauselint/<rule>`; `ruleId` is null for a fatal one. */
export interface Message {
  readonly ruleId: string | null;
  readonly messageId?: string;
  readonly severity: Severity;
  readonly message: string;
  /** Line and column from 1, in the file on disk; the end is exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fix?: { readonly range: readonly [number, number]; readonly text: string };
  readonly suggestions?: readonly { readonly desc: string; readonly messageId?: string; readonly fix: { readonly range: readonly [number, number]; readonly text: string } }[];
}

export interface SuppressedMessage extends Message {
  readonly suppressions: readonly { readonly kind: "directive" | "accepted" | "baseline"; readonly justification: string }[];
}

export interface FileReport {
  readonly filePath: string;
  /** As on disk. */
  readonly source: string;
  readonly format: Format;
  /** BCP 47 primary tag, "en"; "und" when it cannot be told. */
  readonly language: string;
  readonly kind: DocumentKind;
  /** Sorted by line and column. */
  readonly messages: readonly Message[];
  readonly suppressedMessages: readonly SuppressedMessage[];
  /** What --fix makes of the source; absent without a change. */
  readonly output?: string;
  readonly document: PolicyDocument;
}

/** Every finding with the hash that survives moved lines; see fingerprints.ts. */
export interface Fingerprinted {
  readonly report: FileReport;
  readonly message: Message;
  readonly fingerprint: string;
}
