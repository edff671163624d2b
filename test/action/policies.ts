/** Texts for the scenarios: one that has no findings, and sentences that have one each. */

export const PARTS = {
  title: "# Acme Lamps Privacy Policy\n\nAcme Lamps Ltd runs the lamp app. This policy says what we do with your personal data, effective 1 March 2026.\n",
  collect: "## What we collect\n\nWhen you open an account we store your name and your email address.\n",
  keep: "## How long we keep it\n\nWe delete your account data 30 days after you close your account.\n",
  contact: "## Contact\n\nQuestions about privacy: privacy@acme-lamps.com or Acme Lamps Ltd, 1 High Street, Sheffield S1 2AB, United Kingdom.\n",
};

export const policy = (parts: Partial<typeof PARTS> = {}): string => Object.values({ ...PARTS, ...parts }).join("\n");

export const GOOD = policy();

/** A warning of no-vague-retention. */
export const vague = (what: string): string => `We keep your ${what} for as long as necessary.\n`;

/** An error of valid-contact-email. */
export const PLACEHOLDER = "Or write to [your email address].\n";

/** With `text` at the end of a section. */
export const keeping = (text: string): string => policy({ keep: `${PARTS.keep}\n${text}` });
export const contacting = (text: string): string => policy({ contact: `${PARTS.contact}\n${text}` });

/** Number of the first line that holds the words. */
export const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split("\n").length;
