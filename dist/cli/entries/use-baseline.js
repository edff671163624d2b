import { a as useBaseline } from "../commands.js";

export { useBaseline };