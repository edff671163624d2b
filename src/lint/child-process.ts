import type * as childProcess from "node:child_process";

/** Node's own, loaded when it is first called: most runs start no other program, and its modules take some milliseconds. */
export const execFileSync = ((...args: Parameters<typeof childProcess.execFileSync>) => process.getBuiltinModule("node:child_process").execFileSync(...args)) as typeof childProcess.execFileSync;
