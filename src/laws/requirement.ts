/** What a law or a store asks of a privacy policy, as far as a text can show it. */
import type { Preset } from "../rule/define.js";
import type { DeclaredFacts } from "../rule/settings.js";
import type { EvidenceId } from "./evidence.js";

export type LawPreset = Exclude<Preset, "recommended" | "strict">;

export interface Requirement {
  readonly id: string;
  readonly preset: LawPreset;
  /** As lawyers cite it: "GDPR Art. 13(2)(d)". */
  readonly provision: string;
  /** What the policy has to do, in our words: "Name …", "Say …". */
  readonly duty: string;
  /** Day since which it holds, ISO 8601; for a store's guideline the day of the version that was read. */
  readonly since: string;
  /** What was read. */
  readonly source: string;
  /** Id of the rule that checks it. */
  readonly rule: string;
  /** What shows it in a text. */
  readonly evidence: EvidenceId;
  /** The rule reads more than the evidence: where it runs, its findings decide. */
  readonly decides?: "rule";
  /** It holds only where this is so, which the text cannot tell: the config must. */
  readonly dependsOn?: keyof DeclaredFacts;
}
