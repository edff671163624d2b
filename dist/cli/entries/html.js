import { i as html } from "../reports.js";

export { html };