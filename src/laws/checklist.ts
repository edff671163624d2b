/** Every requirement of the presets in use, held against one document. */
import type { PolicyDocument } from "../document/model.js";
import type { Preset } from "../rule/define.js";
import type { DeclaredFacts } from "../rule/settings.js";
import { evidenceOf, type Evidence } from "./evidence.js";
import type { LawPreset, Requirement } from "./requirement.js";
import { REQUIREMENTS } from "./requirements.js";

export interface CheckedRequirement {
  readonly requirement: Requirement;
  readonly evidence: Evidence;
}

export interface Checklist {
  readonly preset: LawPreset;
  /** What readers call the law or the store. */
  readonly title: string;
  readonly lines: readonly CheckedRequirement[];
}

const TITLES: Readonly<Record<LawPreset, string>> = { gdpr: "GDPR", coppa: "COPPA", california: "California", "google-play": "Google Play", "apple-app-store": "App Store", "chrome-web-store": "Chrome Web Store" };

/** Is it the preset of a law or a store? */
export const isLawPreset = (preset: Preset): preset is LawPreset => Object.hasOwn(TITLES, preset);

/** @param presets others than those of laws and stores are passed over */
export const checklistsOf = (doc: PolicyDocument, presets: readonly Preset[], facts: DeclaredFacts): readonly Checklist[] =>
  presets.filter(isLawPreset).map((preset) => ({
    preset,
    title: TITLES[preset],
    lines: REQUIREMENTS.filter((requirement) => requirement.preset === preset).map((requirement) => ({ requirement, evidence: evidenceOf(requirement.evidence, doc, facts) })),
  }));
