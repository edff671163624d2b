export { memo } from "../document/memo.js";
