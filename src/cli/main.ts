#!/usr/bin/env node
import { tuneEngine } from "./engine.js";
import { run } from "./run.js";

tuneEngine();

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  readStdin: async () => (await import("node:stream/consumers")).buffer(process.stdin),
});
