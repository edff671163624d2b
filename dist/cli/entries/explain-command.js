import { u as explainCommand } from "../commands.js";

export { explainCommand };