import { n as json } from "../lint.js";

export { json };