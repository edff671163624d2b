import { o as rulesCommand } from "../commands.js";

export { rulesCommand };