import { s as initCommand } from "../commands.js";

export { initCommand };