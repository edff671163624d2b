/** Linting as the command line and the Action use it. */
export { acceptedIn, staleAccepted, type ConfigNotice } from "./accepted.js";
export { bareId, loadConfig, type AcceptedFinding, type ConfigRequest, type DocumentSettings, type ResolvedConfig, type RuleSetting } from "./config.js";
export { applyFixes } from "./fix.js";
export { lintSources, type LintOptions } from "./engine.js";
export { ConfigError, InputError, RuleFault, type Place } from "./errors.js";
export { didYouMean, nearest } from "./nearest.js";
export { diskRepository, gitRepository, SIZE_LIMIT, type DiskOptions } from "./repository.js";
export { formatOfFile } from "./surroundings.js";
export type * from "./types.js";
