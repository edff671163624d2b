import type { PolicyRule, Preset } from "./define.js";

/** In the order in which they are shown. */
export const PRESETS: readonly Preset[] = ["recommended", "strict", "gdpr", "coppa", "california", "google-play", "apple-app-store", "chrome-web-store"];

/** Does the preset hold the rule? */
export function inPreset({ meta: { docs } }: PolicyRule, preset: Preset): boolean {
  if (preset === "recommended") return docs.recommended;
  if (preset === "strict") return docs.strict !== false;
  return docs.presets?.includes(preset) ?? false;
}

/** Ids of the preset's rules, without prefix, with their severities. */
export const presetRules = (rules: Readonly<Record<string, PolicyRule>>, preset: Preset): Record<string, "error" | "warn"> =>
  Object.fromEntries(Object.entries(rules).filter(([, rule]) => inPreset(rule, preset)).map(([id, rule]) => [id, rule.meta.docs.severity]));
