import { c as HELP } from "../commands.js";

export { HELP };