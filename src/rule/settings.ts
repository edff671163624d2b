/** What a config states about the operator that its policy alone cannot tell. Rules get it as `settings.clauselint`. */

export interface DeclaredContact {
  readonly value: string;
  readonly kind?: "email" | "form" | "post" | "phone" | "url";
  readonly role?: "privacy" | "support" | "dpo" | "other";
}

/** A fact that is not declared is not known: no rule may take its absence for a no. */
export interface DeclaredFacts {
  readonly controller?: string;
  readonly contacts?: readonly DeclaredContact[];
  readonly website?: string;
  readonly sellsData?: boolean;
  readonly sharesData?: boolean;
  readonly hasDpo?: boolean;
  readonly transfersData?: boolean;
  readonly automatedDecisions?: boolean;
  readonly directedToChildren?: boolean;
  readonly minimumAge?: number;
}

export interface DefinedIn {
  /** Documents whose definitions hold here too; relative to the repository's root. */
  readonly files: readonly string[];
  readonly terms: readonly string[];
}

export interface RuleSettings extends DeclaredFacts {
  /** Folder that site-absolute links (`/terms`) start from, relative to the repository's root. */
  readonly siteRoot?: string;
  readonly definedIn?: DefinedIn;
}

/** The settings that a rule was given; empty in a run without config. */
export const settingsOf = (context: { readonly settings: Readonly<Record<string, unknown>> }): RuleSettings => (context.settings["clauselint"] as RuleSettings | undefined) ?? {};
