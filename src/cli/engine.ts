import { setFlagsFromString } from "node:v8";

/**
 * V8 is tuned for programs that run for long; this one ends within a second, or a few.
 * - Each pattern runs on hundreds of sentences, yet is first compiled for V8's interpreter, then again: a fifth of the time on one policy.
 * - Functions are optimised after 132 KB of bytecode run in them, which keeps another processor busy for as long as the work itself takes.
 */
const FLAGS = ["--no-regexp-tier-up", "--interrupt-budget=600000"];
/** A later V8 may not know the flags and would say so on stderr. */
const LAST_KNOWN_NODE = 24;

/** To be called before anything is read. */
export function tuneEngine(): void {
  if (Number.parseInt(process.versions.node, 10) <= LAST_KNOWN_NODE) for (const flag of FLAGS) setFlagsFromString(flag);
}
