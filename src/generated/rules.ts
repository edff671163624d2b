// Made by tools/generate.mjs from the folders in rules/.
import type { PolicyRule } from "../rule/define.js";
import consistentAgeThresholds from "../../rules/consistent-age-thresholds/rule.js";
import consistentCompanyName from "../../rules/consistent-company-name/rule.js";
import consistentDefinedTerms from "../../rules/consistent-defined-terms/rule.js";
import consistentDocumentName from "../../rules/consistent-document-name/rule.js";
import consistentSectionNumbering from "../../rules/consistent-section-numbering/rule.js";
import noBrokenPromises from "../../rules/no-broken-promises/rule.js";
import noBrokenReferences from "../../rules/no-broken-references/rule.js";
import noBundledConsent from "../../rules/no-bundled-consent/rule.js";
import noCheckBackOnly from "../../rules/no-check-back-only/rule.js";
import noConflictingDefinitions from "../../rules/no-conflicting-definitions/rule.js";
import noConsentByUse from "../../rules/no-consent-by-use/rule.js";
import noContactWithoutAddress from "../../rules/no-contact-without-address/rule.js";
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
import noUnlinkedDocuments from "../../rules/no-unlinked-documents/rule.js";
import noUnnamedRecipients from "../../rules/no-unnamed-recipients/rule.js";
import noUnusedDefinitions from "../../rules/no-unused-definitions/rule.js";
import noVaguePractices from "../../rules/no-vague-practices/rule.js";
import noVagueResponseTime from "../../rules/no-vague-response-time/rule.js";
import noVagueRetention from "../../rules/no-vague-retention/rule.js";
import noVagueSecurity from "../../rules/no-vague-security/rule.js";
import preferContactEmail from "../../rules/prefer-contact-email/rule.js";
import requireAutomatedDecisionStatement from "../../rules/require-automated-decision-statement/rule.js";
import requireCaliforniaRights from "../../rules/require-california-rights/rule.js";
import requireChangeNotice from "../../rules/require-change-notice/rule.js";
import requireChildAge from "../../rules/require-child-age/rule.js";
import requireChildRetention from "../../rules/require-child-retention/rule.js";
import requireComplaintRight from "../../rules/require-complaint-right/rule.js";
import requireConsentWithdrawal from "../../rules/require-consent-withdrawal/rule.js";
import requireContactEmail from "../../rules/require-contact-email/rule.js";
import requireControllerName from "../../rules/require-controller-name/rule.js";
import requireDataPractices from "../../rules/require-data-practices/rule.js";
import requireDataSubjectRights from "../../rules/require-data-subject-rights/rule.js";
import requireDeletionInstructions from "../../rules/require-deletion-instructions/rule.js";
import requireDoNotTrackStatement from "../../rules/require-do-not-track-statement/rule.js";
import requireDpoContact from "../../rules/require-dpo-contact/rule.js";
import requireEffectiveDate from "../../rules/require-effective-date/rule.js";
import requireLegalBasis from "../../rules/require-legal-basis/rule.js";
import requireLimitedUseStatement from "../../rules/require-limited-use-statement/rule.js";
import requireNamedLegitimateInterests from "../../rules/require-named-legitimate-interests/rule.js";
import requireOperatorContactDetails from "../../rules/require-operator-contact-details/rule.js";
import requireParentalRights from "../../rules/require-parental-rights/rule.js";
import requirePolicyTitle from "../../rules/require-policy-title/rule.js";
import requireRequestMethods from "../../rules/require-request-methods/rule.js";
import requireRetentionPerCategory from "../../rules/require-retention-per-category/rule.js";
import requireRetentionPeriod from "../../rules/require-retention-period/rule.js";
import requireSaleStatement from "../../rules/require-sale-statement/rule.js";
import requireSecurityStatement from "../../rules/require-security-statement/rule.js";
import requireThirdPartyProtection from "../../rules/require-third-party-protection/rule.js";
import requireTransferSafeguards from "../../rules/require-transfer-safeguards/rule.js";
import validContactEmail from "../../rules/valid-contact-email/rule.js";
import validEffectiveDate from "../../rules/valid-effective-date/rule.js";

/** All rules by id, in alphabetical order. */
export const rules: Readonly<Record<string, PolicyRule>> = {
  "consistent-age-thresholds": consistentAgeThresholds,
  "consistent-company-name": consistentCompanyName,
  "consistent-defined-terms": consistentDefinedTerms,
  "consistent-document-name": consistentDocumentName,
  "consistent-section-numbering": consistentSectionNumbering,
  "no-broken-promises": noBrokenPromises,
  "no-broken-references": noBrokenReferences,
  "no-bundled-consent": noBundledConsent,
  "no-check-back-only": noCheckBackOnly,
  "no-conflicting-definitions": noConflictingDefinitions,
  "no-consent-by-use": noConsentByUse,
  "no-contact-without-address": noContactWithoutAddress,
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
  "no-unlinked-documents": noUnlinkedDocuments,
  "no-unnamed-recipients": noUnnamedRecipients,
  "no-unused-definitions": noUnusedDefinitions,
  "no-vague-practices": noVaguePractices,
  "no-vague-response-time": noVagueResponseTime,
  "no-vague-retention": noVagueRetention,
  "no-vague-security": noVagueSecurity,
  "prefer-contact-email": preferContactEmail,
  "require-automated-decision-statement": requireAutomatedDecisionStatement,
  "require-california-rights": requireCaliforniaRights,
  "require-change-notice": requireChangeNotice,
  "require-child-age": requireChildAge,
  "require-child-retention": requireChildRetention,
  "require-complaint-right": requireComplaintRight,
  "require-consent-withdrawal": requireConsentWithdrawal,
  "require-contact-email": requireContactEmail,
  "require-controller-name": requireControllerName,
  "require-data-practices": requireDataPractices,
  "require-data-subject-rights": requireDataSubjectRights,
  "require-deletion-instructions": requireDeletionInstructions,
  "require-do-not-track-statement": requireDoNotTrackStatement,
  "require-dpo-contact": requireDpoContact,
  "require-effective-date": requireEffectiveDate,
  "require-legal-basis": requireLegalBasis,
  "require-limited-use-statement": requireLimitedUseStatement,
  "require-named-legitimate-interests": requireNamedLegitimateInterests,
  "require-operator-contact-details": requireOperatorContactDetails,
  "require-parental-rights": requireParentalRights,
  "require-policy-title": requirePolicyTitle,
  "require-request-methods": requireRequestMethods,
  "require-retention-per-category": requireRetentionPerCategory,
  "require-retention-period": requireRetentionPeriod,
  "require-sale-statement": requireSaleStatement,
  "require-security-statement": requireSecurityStatement,
  "require-third-party-protection": requireThirdPartyProtection,
  "require-transfer-safeguards": requireTransferSafeguards,
  "valid-contact-email": validContactEmail,
  "valid-effective-date": validEffectiveDate,
};
