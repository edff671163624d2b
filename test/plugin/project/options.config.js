import clauselint from "../../../dist/index.js";

export default [
  { files: ["PRIVACY.md"], plugins: { clauselint }, language: "clauselint/markdown", rules: { "clauselint/prefer-contact-email": ["error", { accept: ["form"] }], "clauselint/no-vague-retention": ["warn", { nonsense: true }] } },
];
