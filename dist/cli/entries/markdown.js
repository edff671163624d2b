import { n as markdown } from "../reports.js";

export { markdown };