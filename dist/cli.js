#!/usr/bin/env node
import { h as tuneEngine, t as run } from "./cli/base.js";

// src/cli/main.ts
tuneEngine();
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
process.exitCode = await run(process.argv.slice(2), {
	cwd: process.cwd(),
	env: process.env,
	stdout: process.stdout,
	stderr: process.stderr,
	readStdin: async () => (await import("node:stream/consumers")).buffer(process.stdin)
});

export {  };