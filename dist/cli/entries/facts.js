import { i as allFacts } from "../commands.js";

export { allFacts };