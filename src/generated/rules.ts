// Made by tools/generate.mjs from the folders in rules/.
import type { PolicyRule } from "../rule/define.js";
import consistentAgeThresholds from "../../rules/consistent-age-thresholds/rule.js";
import consistentCompanyName from "../../rules/consistent-company-name/rule.js";
import consistentDefinedTerms from "../../rules/consistent-defined-terms/rule.js";
import consistentDocumentName from "../../rules/consistent-document-name/rule.js";
import consistentSectionNumbering from "../../rules/consistent-section-numbering/rule.js";
import noBrokenReferences from "../../rules/no-broken-references/rule.js";
import noBundledConsent from "../../rules/no-bundled-consent/rule.js";
import noCheckBackOnly from "../../rules/no-check-back-only/rule.js";
import noConflictingDefinitions from "../../rules/no-conflicting-definitions/rule.js";
import noConsentByUse from "../../rules/no-consent-by-use/rule.js";
import noContradictions from "../../rules/no-contradictions/rule.js";
import noDanglingHere from "../../rules/no-dangling-here/rule.js";
import noDuplicateText from "../../rules/no-duplicate-text/rule.js";
import noEmptySections from "../../rules/no-empty-sections/rule.js";
import noMalformedLinks from "../../rules/no-malformed-links/rule.js";
import noMalformedMarkup from "../../rules/no-malformed-markup/rule.js";
import noMismatchedLinks from "../../rules/no-mismatched-links/rule.js";
import noMissingList from "../../rules/no-missing-list/rule.js";
import noPlaceholderText from "../../rules/no-placeholder-text/rule.js";
import noRepeatedWords from "../../rules/no-repeated-words/rule.js";
import noStaleLaw from "../../rules/no-stale-law/rule.js";
import noUndefinedTerms from "../../rules/no-undefined-terms/rule.js";
import noUnfinishedSentences from "../../rules/no-unfinished-sentences/rule.js";
import noUnilateralChanges from "../../rules/no-unilateral-changes/rule.js";
import noUnnamedRecipients from "../../rules/no-unnamed-recipients/rule.js";
import noUnusedDefinitions from "../../rules/no-unused-definitions/rule.js";
import noVaguePractices from "../../rules/no-vague-practices/rule.js";
import noVagueResponseTime from "../../rules/no-vague-response-time/rule.js";
import noVagueRetention from "../../rules/no-vague-retention/rule.js";
import noVagueSecurity from "../../rules/no-vague-security/rule.js";
import preferContactEmail from "../../rules/prefer-contact-email/rule.js";
import requireChildAge from "../../rules/require-child-age/rule.js";
import requireContactEmail from "../../rules/require-contact-email/rule.js";
import requireRetentionPeriod from "../../rules/require-retention-period/rule.js";
import validContactEmail from "../../rules/valid-contact-email/rule.js";

/** All rules by id, in alphabetical order. */
export const rules: Readonly<Record<string, PolicyRule>> = {
  "consistent-age-thresholds": consistentAgeThresholds,
  "consistent-company-name": consistentCompanyName,
  "consistent-defined-terms": consistentDefinedTerms,
  "consistent-document-name": consistentDocumentName,
  "consistent-section-numbering": consistentSectionNumbering,
  "no-broken-references": noBrokenReferences,
  "no-bundled-consent": noBundledConsent,
  "no-check-back-only": noCheckBackOnly,
  "no-conflicting-definitions": noConflictingDefinitions,
  "no-consent-by-use": noConsentByUse,
  "no-contradictions": noContradictions,
  "no-dangling-here": noDanglingHere,
  "no-duplicate-text": noDuplicateText,
  "no-empty-sections": noEmptySections,
  "no-malformed-links": noMalformedLinks,
  "no-malformed-markup": noMalformedMarkup,
  "no-mismatched-links": noMismatchedLinks,
  "no-missing-list": noMissingList,
  "no-placeholder-text": noPlaceholderText,
  "no-repeated-words": noRepeatedWords,
  "no-stale-law": noStaleLaw,
  "no-undefined-terms": noUndefinedTerms,
  "no-unfinished-sentences": noUnfinishedSentences,
  "no-unilateral-changes": noUnilateralChanges,
  "no-unnamed-recipients": noUnnamedRecipients,
  "no-unused-definitions": noUnusedDefinitions,
  "no-vague-practices": noVaguePractices,
  "no-vague-response-time": noVagueResponseTime,
  "no-vague-retention": noVagueRetention,
  "no-vague-security": noVagueSecurity,
  "prefer-contact-email": preferContactEmail,
  "require-child-age": requireChildAge,
  "require-contact-email": requireContactEmail,
  "require-retention-period": requireRetentionPeriod,
  "valid-contact-email": validContactEmail,
};
