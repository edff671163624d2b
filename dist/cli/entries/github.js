import { a as github } from "../reports.js";

export { github };