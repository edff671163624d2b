import { t as stylish } from "../lint.js";

export { stylish };