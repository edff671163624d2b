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
export { applyBaseline, baselineOf, baselineText, parseBaseline, type AppliedBaseline, type BaselineEntry } from "./baseline.js";
export { decode, readSource, systemError, type ReadText } from "./read-source.js";
export { findMatching, findPolicies, findReadable, isPolicyName, isPolicyPath, type DiscoverOptions } from "./discover.js";
export { fingerprints, isAboutDocument, rangeOf, type FingerprintOptions } from "./fingerprints.js";
export { matcher, type Matches } from "./gitignore.js";
export { writeWhole } from "./atomic-write.js";
