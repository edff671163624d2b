/**
 * What laws and stores ask of the text of a privacy policy, as data: one line a duty, with its provision, the day since which it holds and what
 * was read for it. Duties that no text can show (how data is handled, where the link stands) are left out. Not legal advice.
 */
import type { LawPreset, Requirement } from "./requirement.js";

const SOURCES = {
  gdpr: "Regulation (EU) 2016/679, Art. 13: gdprhub.eu/Article_13_GDPR",
  officer: "Regulation (EU) 2016/679, Art. 13: gdprhub.eu/Article_13_GDPR; the UK regulator takes a general mailbox for enough (practice notes)",
  transparency: "Regulation (EU) 2016/679, Art. 12 and 13(3); practice notes on the transparency guidelines WP260 rev.01",
  retention312: "16 CFR 312.10: ecfr.gov, as of 16 June 2026",
  notice312: "16 CFR 312.4(d): the text before 2025 and notes on its amendment (90 FR 16977)",
  oppa: "Cal. Bus. & Prof. Code 22575(b): AB 370 (2013) and practice notes",
  ccpa100: "Cal. Civ. Code 1798.100(a): practice notes and copies of the text of Proposition 24 (2020)",
  ccpa130: "Cal. Civ. Code 1798.130(a)(5): quotations of leginfo.legislature.ca.gov",
  ccr: "11 CCR 7011(e) as of 2023; its numbers may have moved with the amendment of 1 January 2026",
  play: "Google Play, User Data policy (answer 10144311): copies; news of its date",
  apple: "App Store Review Guidelines 5.1.1(i): copies; news of its date",
  chromePrivacy: "Chrome Web Store, Program Policies, Privacy Policies (1 November 2022)",
  chromeLimited: "Chrome Web Store, Program Policies, Limited Use (1 November 2022)",
} as const;

const GDPR_DAY = "2018-05-25";
/** By this day the rule as amended in 2025 had to be followed; what it took over from before is dated so too. */
const COPPA_DAY = "2026-04-22";
const CPRA_DAY = "2023-01-01";
/** The page that was read bears this day. */
const CHROME_DAY = "2022-11-01";
/** Since then every app needs a policy. */
const PLAY_DAY = "2022-07-20";
const APPLE_DAY = "2018-10-03";

type Row = Omit<Requirement, "id" | "preset" | "since" | "source"> & { readonly id: string; readonly since?: string; readonly source?: string };

const under = (preset: LawPreset, since: string, source: string, rows: readonly Row[]): readonly Requirement[] => rows.map((row) => ({ ...row, preset, since: row.since ?? since, source: row.source ?? source }));

/** In the order in which a checklist shows them. */
export const REQUIREMENTS: readonly Requirement[] = [
  ...under("gdpr", GDPR_DAY, SOURCES.gdpr, [
    { id: "gdpr-controller", provision: "GDPR Art. 13(1)(a)", duty: "Name who is responsible", rule: "require-controller-name", evidence: "controller", decides: "rule" },
    { id: "gdpr-contact", provision: "GDPR Art. 13(1)(a)", duty: "Give a way to reach them", rule: "require-contact-email", evidence: "contact" },
    { id: "gdpr-officer", provision: "GDPR Art. 13(1)(b)", duty: "Say how to reach the data protection officer, if there is one", source: SOURCES.officer, rule: "require-dpo-contact", evidence: "dpo-contact", dependsOn: "hasDpo" },
    { id: "gdpr-purposes", provision: "GDPR Art. 13(1)(c) and (e)", duty: "Say what data is used for, and who receives it", rule: "require-data-practices", evidence: "data-practices" },
    { id: "gdpr-legal-basis", provision: "GDPR Art. 13(1)(c)", duty: "Name the legal bases", rule: "require-legal-basis", evidence: "legal-basis" },
    { id: "gdpr-interests", provision: "GDPR Art. 13(1)(d)", duty: "Say which legitimate interests are meant", rule: "require-named-legitimate-interests", evidence: "legitimate-interests" },
    { id: "gdpr-transfers", provision: "GDPR Art. 13(1)(f)", duty: "Name the safeguards of transfers to other countries", rule: "require-transfer-safeguards", evidence: "transfers", dependsOn: "transfersData" },
    { id: "gdpr-retention", provision: "GDPR Art. 13(2)(a)", duty: "Say how long data is kept, or by which criteria", rule: "require-retention-period", evidence: "retention-period" },
    { id: "gdpr-rights", provision: "GDPR Art. 13(2)(b)", duty: "Name the rights: access, rectification, erasure, restriction, objection, portability", rule: "require-data-subject-rights", evidence: "rights" },
    { id: "gdpr-withdrawal", provision: "GDPR Art. 13(2)(c)", duty: "Say that consent can be withdrawn", rule: "require-consent-withdrawal", evidence: "consent-withdrawal" },
    { id: "gdpr-complaint", provision: "GDPR Art. 13(2)(d)", duty: "Name the right to complain to a supervisory authority", rule: "require-complaint-right", evidence: "complaint" },
    { id: "gdpr-decisions", provision: "GDPR Art. 13(2)(f)", duty: "Say whether decisions are automated, and how", rule: "require-automated-decision-statement", evidence: "automated-decisions", dependsOn: "automatedDecisions" },
  ]),
  ...under("coppa", COPPA_DAY, SOURCES.notice312, [
    { id: "coppa-name", provision: "16 CFR 312.4(d)(1)", duty: "Name the operator", rule: "require-controller-name", evidence: "controller", decides: "rule" },
    { id: "coppa-operator", provision: "16 CFR 312.4(d)(1)", duty: "Give the operator's address, telephone number and email address", rule: "require-operator-contact-details", evidence: "operator-details", dependsOn: "directedToChildren" },
    { id: "coppa-practices", provision: "16 CFR 312.4(d)(2)", duty: "Say what is collected, what for, and who receives it", rule: "require-data-practices", evidence: "data-practices" },
    { id: "coppa-parents", provision: "16 CFR 312.4(d)", duty: "Tell parents how to review, delete and refuse", rule: "require-parental-rights", evidence: "parental-rights", dependsOn: "directedToChildren" },
    { id: "coppa-retention", provision: "16 CFR 312.10", duty: "Say how long data is kept", source: SOURCES.retention312, rule: "require-retention-period", evidence: "retention-period" },
    { id: "coppa-deletion-time", provision: "16 CFR 312.10", duty: "Name when children's data is deleted, and keep none of it without end", source: SOURCES.retention312, rule: "require-child-retention", evidence: "child-retention", dependsOn: "directedToChildren" },
  ]),
  ...under("california", CPRA_DAY, SOURCES.ccpa130, [
    { id: "california-date", provision: "Cal. Bus. & Prof. Code 22575(b)(4)", duty: "Give the effective date", since: "2004-07-01", source: SOURCES.oppa, rule: "require-effective-date", evidence: "effective-date", decides: "rule" },
    { id: "california-readable-date", provision: "11 CCR 7011(e)(4)", duty: "Give the date of the last update so that it can be read", source: SOURCES.ccr, rule: "valid-effective-date", evidence: "effective-date", decides: "rule" },
    { id: "california-contact", provision: "11 CCR 7011(e)(3)(J)", duty: "Give a contact for questions", source: SOURCES.ccr, rule: "require-contact-email", evidence: "contact" },
    { id: "california-practices", provision: "Cal. Bus. & Prof. Code 22575(b)(1)", duty: "Say what is collected and who receives it", since: "2004-07-01", source: SOURCES.oppa, rule: "require-data-practices", evidence: "data-practices" },
    { id: "california-sale", provision: "Cal. Civ. Code 1798.100(a)(1)", duty: "Say whether personal information is sold or shared", source: SOURCES.ccpa100, rule: "require-sale-statement", evidence: "sale" },
    { id: "california-retention", provision: "Cal. Civ. Code 1798.100(a)(3)", duty: "Say how long data is kept", source: SOURCES.ccpa100, rule: "require-retention-period", evidence: "retention-period" },
    { id: "california-categories", provision: "Cal. Civ. Code 1798.100(a)(3)", duty: "Say how long each category of data is kept", source: SOURCES.ccpa100, rule: "require-retention-per-category", evidence: "retention-per-category" },
    { id: "california-rights", provision: "Cal. Civ. Code 1798.130(a)(5)(A)", duty: "Describe the rights to know, delete and correct, and equal treatment of those who use them", rule: "require-california-rights", evidence: "california-rights" },
    { id: "california-requests", provision: "Cal. Civ. Code 1798.130(a)(5)(A)", duty: "Name the ways to make a request", rule: "require-request-methods", evidence: "request-methods" },
    { id: "california-agent", provision: "11 CCR 7011(e)(3)(H)", duty: "Say how an authorized agent can make a request", source: SOURCES.ccr, rule: "require-request-methods", evidence: "authorized-agent" },
    { id: "california-signal", provision: "11 CCR 7011(e)(3)(F)", duty: "Say how opt-out signals are processed, if data is sold or shared", source: SOURCES.ccr, rule: "require-do-not-track-statement", evidence: "opt-out-signal", dependsOn: "sellsData" },
    { id: "california-do-not-track", provision: "Cal. Bus. & Prof. Code 22575(b)(5)", duty: "Say how Do Not Track signals are answered", since: "2014-01-01", source: SOURCES.oppa, rule: "require-do-not-track-statement", evidence: "do-not-track" },
    { id: "california-trackers", provision: "Cal. Bus. & Prof. Code 22575(b)(6)", duty: "Say whether others collect data across sites", since: "2014-01-01", source: SOURCES.oppa, rule: "require-do-not-track-statement", evidence: "third-party-tracking" },
    { id: "california-changes", provision: "Cal. Bus. & Prof. Code 22575(b)(3)", duty: "Say how readers learn of changes", since: "2004-07-01", source: SOURCES.oppa, rule: "require-change-notice", evidence: "change-notice" },
  ]),
  ...under("google-play", PLAY_DAY, SOURCES.play, [
    { id: "play-title", provision: "Google Play User Data policy", duty: "Be called a privacy policy", rule: "require-policy-title", evidence: "policy-title" },
    { id: "play-contact", provision: "Google Play User Data policy", duty: "Give a privacy contact or a way to ask", rule: "require-contact-email", evidence: "contact" },
    { id: "play-practices", provision: "Google Play User Data policy", duty: "Say what is collected, what for, and who receives it", rule: "require-data-practices", evidence: "data-practices" },
    { id: "play-security", provision: "Google Play User Data policy", duty: "Say how data is handled securely", rule: "require-security-statement", evidence: "security" },
    { id: "play-retention", provision: "Google Play User Data policy", duty: "Say how long data is kept", rule: "require-retention-period", evidence: "retention-period" },
    { id: "play-deletion", provision: "Google Play User Data policy", duty: "Say how data is deleted", rule: "require-deletion-instructions", evidence: "deletion" },
  ]),
  ...under("apple-app-store", APPLE_DAY, SOURCES.apple, [
    { id: "apple-practices", provision: "App Review Guidelines 5.1.1(i)", duty: "Say what is collected, how, and every use of it", rule: "require-data-practices", evidence: "data-practices" },
    { id: "apple-protection", provision: "App Review Guidelines 5.1.1(i)", duty: "Confirm that those who receive data protect it equally", rule: "require-third-party-protection", evidence: "equal-protection" },
    { id: "apple-retention", provision: "App Review Guidelines 5.1.1(i)", duty: "Explain how long data is kept", rule: "require-retention-period", evidence: "retention-period" },
    { id: "apple-deletion", provision: "App Review Guidelines 5.1.1(i)", duty: "Describe how to have data deleted", rule: "require-deletion-instructions", evidence: "deletion" },
    { id: "apple-withdrawal", provision: "App Review Guidelines 5.1.1(i)", duty: "Describe how to revoke consent", rule: "require-consent-withdrawal", evidence: "consent-withdrawal" },
  ]),
  ...under("chrome-web-store", CHROME_DAY, SOURCES.chromePrivacy, [
    { id: "chrome-practices", provision: "Chrome Web Store Privacy Policies", duty: "Say what is collected, what for, and every party it is shared with", rule: "require-data-practices", evidence: "data-practices" },
    { id: "chrome-limited-use", provision: "Chrome Web Store Limited Use", duty: "State that the use of data keeps to the Limited Use requirements", source: SOURCES.chromeLimited, rule: "require-limited-use-statement", evidence: "limited-use" },
  ]),
];

/** The requirements that a rule checks. */
export const requirementsOf = (rule: string): readonly Requirement[] => REQUIREMENTS.filter((requirement) => requirement.rule === rule);
