// Made by tools/generate.mjs.
/** One thing that does not fit the schema, as ajv reports it. */
export interface ConfigError {
  /** JSON pointer into the config, "/rules/no-vague-retention"; "" for the whole. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** True when `config` fits; else `validate.errors` says why. */
declare const validate: {
  (config: unknown): boolean;
  errors?: readonly ConfigError[] | null;
};
export default validate;
export { validate };
