import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/fixtures/**"],
    watch: false,
    // Tests start whole processes (the built command, ESLint, the Action): on a busy machine those take their time.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: "threads",
    reporters: ["default"],
  },
});
