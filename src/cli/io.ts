/** What the command line touches of the world, so that tests can stand in for it. */
export interface Output {
  write(text: string): void;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readStdin(): Promise<Uint8Array>;
}

/** 0 clean · 1 findings · 2 wrong usage, config or input, or a fault of ours. */
export type ExitCode = 0 | 1 | 2;

/**
 * Colours for an output: an option decides, then FORCE_COLOR and NO_COLOR as Node reads them, then whether anybody looks.
 * @param option --color, --no-color, or neither
 */
export function wantsColor({ isTTY }: Output, env: Io["env"], option: boolean | undefined): boolean {
  if (option !== undefined) return option;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if (env["NO_COLOR"]) return false;
  return isTTY === true && env["TERM"] !== "dumb";
}
