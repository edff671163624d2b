/** The ESLint plugin: languages, rules, and one config a preset. */
import type { ESLint, Linter } from "eslint";
/** In ESLint's own words alone, so that the types ask for no other package. */
export interface ClauselintPlugin extends ESLint.Plugin {
    configs: Record<"recommended" | "strict" | "gdpr" | "coppa" | "california" | "google-play" | "apple-app-store" | "chrome-web-store", Linter.Config[]>;
}
declare const plugin: ClauselintPlugin;
export default plugin;
