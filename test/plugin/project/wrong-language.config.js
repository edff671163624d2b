import clauselint from "../../../dist/index.js";

export default [{ files: ["*.js"], plugins: { clauselint }, rules: { "clauselint/no-vague-retention": "warn" } }];
