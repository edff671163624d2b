import { r as junit } from "../reports.js";

export { junit };