import { a as lintCommand } from "../lint.js";

export { lintCommand };