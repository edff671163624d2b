import { l as factsCommand } from "../commands.js";

export { factsCommand };