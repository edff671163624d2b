import { t as sarif } from "../reports.js";

export { sarif };