import { run } from "../../src/cli/run.js";
import type { ExitCode } from "../../src/cli/io.js";

export interface CliResult {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliWorld {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Runs the command line in this process. */
export async function runCli(cwd: string, argv: readonly string[], { env = {}, stdin = "", isTTY = false, columns }: CliWorld = {}): Promise<CliResult> {
  let stdout = "";
  let stderr = "";
  const code = await run(argv, {
    cwd,
    env,
    stdout: { write: (text) => void (stdout += text), isTTY, columns },
    stderr: { write: (text) => void (stderr += text), isTTY },
    readStdin: () => Promise.resolve(typeof stdin === "string" ? Buffer.from(stdin) : stdin),
  });
  return { code, stdout, stderr };
}
