/** Rules that look for a statement which a law or a store asks for. */
import { evidenceOf, type Evidence, type EvidenceId } from "../laws/evidence.js";
import { requirementsOf } from "../laws/requirements.js";
import { docsUrl, LANGUAGES, onDocument, type Finding, type PolicyRule } from "./define.js";
import { placeForMissing } from "./place-for-missing.js";
import { shorten } from "./quote.js";
import { settingsOf } from "./settings.js";

export type Missing = Extract<Evidence, { state: "missing" }>;

export interface Sought {
  readonly evidence: EvidenceId;
  readonly messageId: string;
  /** The heading under which readers look for it. */
  readonly topic: RegExp;
  /** Silent in this case: another rule speaks, or it is not certain. */
  readonly unless?: (missing: Missing) => boolean;
}

export interface RequirementRule {
  readonly id: string;
  readonly description: string;
  /** Sensible without knowing which law applies. */
  readonly strict: boolean;
  readonly severity?: "error" | "warn";
  /** `{{lacks}}`: the missing parts; `{{words}}`: the words that call for the statement. */
  readonly messages: Readonly<Record<string, string>>;
  readonly sought: readonly Sought[];
}

const LONGEST_QUOTE = 48;

/** Its presets and provisions are those of the table of requirements. */
export function requirementRule({ id, description, strict, severity = "warn", messages, sought }: RequirementRule): PolicyRule {
  const requirements = requirementsOf(id);
  return {
    meta: {
      type: "problem",
      docs: {
        description,
        severity,
        recommended: false,
        strict,
        presets: [...new Set(requirements.map(({ preset }) => preset))],
        privacyOnly: true,
        provisions: [...new Set(requirements.map(({ provision }) => provision))],
        url: docsUrl(id),
      },
      messages: { ...messages },
      schema: [],
      defaultOptions: [],
      languages: LANGUAGES,
    },
    create(context) {
      return onDocument(context, (doc, report) => {
        const findings: Finding[] = [];
        for (const { evidence, messageId, topic, unless } of sought) {
          const found = evidenceOf(evidence, doc, settingsOf(context));
          if (found.state !== "missing" || unless?.(found)) continue;
          const at = found.at ?? placeForMissing(doc, topic);
          if (at) findings.push({ at, messageId, data: { lacks: found.lacks, words: shorten(found.words ?? "", LONGEST_QUOTE) } });
        }
        for (const finding of findings.sort((a, b) => a.at[0] - b.at[0])) report(finding);
      });
    },
  };
}
