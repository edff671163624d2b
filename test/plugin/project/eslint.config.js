import { defineConfig } from "eslint/config";
import clauselint from "../../../dist/index.js";

export default defineConfig([
  { files: ["PRIVACY.*"], extends: [clauselint.configs.recommended] },
]);
