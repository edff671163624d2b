import { n as pathText, r as unknownRule, t as configProblem } from "../commands.js";

export { configProblem, pathText, unknownRule };