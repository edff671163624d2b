import js from "@eslint/js";
import eslintPlugin from "eslint-plugin-eslint-plugin";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** Rooms from the lowest to the highest; one imports only from rooms before it and from itself. Types bind nothing at run time and may come from above. */
const FLOORS = [["document"], ["reading"], ["facts"], ["laws"], ["rule"], ["rules"], ["generated"], ["lint"], ["report"], ["cli", "action"]];

/** `**` cannot be used for rules/: "rule" and "rules" are two rooms, and src/ is left out of relative paths. */
const importsOf = (room) => (room === "rules" ? ["**/rules/*/*.js"] : [`**/${room}/*.js`, `**/${room}/**/*.js`]);

const directionOfImports = FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => {
    const above = FLOORS.slice(floor + 1).flat();
    const beside = rooms.filter((other) => other !== room);
    return {
      files: [room === "rules" ? "rules/**/*.ts" : `src/${room}/**/*.ts`],
      rules: {
        "no-restricted-imports": [
          "error",
          { patterns: [{ group: [...above, ...beside].flatMap(importsOf), message: `${room} may not import from a room above it (see CONTRIBUTING.md).`, allowTypeImports: true }].filter(({ group }) => group.length) },
        ],
      },
    };
  }),
);

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "test/fixtures/", "test/plugin/project/", "src/generated/", ".ci/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  regexp.configs["flat/recommended"],
  {
    rules: {
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      // Matters of taste that make patterns harder to read, or flags that change what the rest of the pattern means.
      "regexp/prefer-d": "off",
      // "some words, then a word": /[^.]{0,60}\bword/ says so plainly.
      "regexp/no-contradiction-with-assertion": "off",
      "regexp/use-ignore-case": "off",
      "regexp/no-obscure-range": "off",
      "regexp/control-character-escape": "off",
      // Hostile text holds control characters; the patterns that find them must name them.
      "no-control-regex": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "off",
    },
  },
  {
    files: ["src/**/*.ts", "rules/**/*.ts", "test/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The few type-aware rules that find real faults and cost little.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": ["error", { selector: "CallExpression[callee.object.name='process'][callee.property.name='exit']", message: "Set process.exitCode: exit() cuts off output that is still being written." }],
    },
  },
  {
    files: ["rules/**/*.ts"],
    ...eslintPlugin.configs.recommended,
    rules: {
      ...eslintPlugin.configs.recommended.rules,
      "eslint-plugin/require-meta-docs-description": ["error", { pattern: "^(?:Enforce|Require|Disallow|Prefer) .+[^. ]$" }],
      "eslint-plugin/require-meta-type": "error",
      // Findings go through onDocument, which reports for the rule.
      "eslint-plugin/no-unused-message-ids": "off",
    },
  },
  ...directionOfImports,
  {
    files: ["**/*.mjs", "**/*.cjs", "*.js"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly", performance: "readonly", Buffer: "readonly", require: "readonly", module: "writable", setTimeout: "readonly", structuredClone: "readonly" } },
  },
  // Tools and tests read our own files, not other people's.
  { files: ["tools/**", "test/**"], rules: { "regexp/no-super-linear-move": "off", "regexp/no-super-linear-backtracking": "off" } },
  { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs" }, rules: { "@typescript-eslint/no-require-imports": "off" } },
);
