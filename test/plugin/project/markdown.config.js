import markdown from "@eslint/markdown";
import { defineConfig } from "eslint/config";
import clauselint from "../../../dist/index.js";

export default defineConfig([
  { files: ["PRIVACY.md"], plugins: { markdown }, extends: [clauselint.configs.recommended], language: "markdown/gfm", languageOptions: { frontmatter: "yaml" } },
]);
