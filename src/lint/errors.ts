/** What goes wrong, in one line that names the file, the place and the mend. */

export interface Place {
  /** As shown to the user. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
}

const prefix = ({ file, line, column }: Place): string => (file === undefined ? "" : `${[file, line, column].filter((part) => part !== undefined).join(":")}: `);

/** Wrong usage, config or input: the user can mend it. `message` is one line and names the place. */
export class InputError extends Error {
  override readonly name: string = "InputError";
  constructor(
    /** The message without the place. */
    readonly reason: string,
    readonly place: Place = {},
  ) {
    super(prefix(place) + reason);
  }
}

/** A config file that cannot be read, or does not fit. */
export class ConfigError extends InputError {
  override readonly name = "ConfigError";
}

/** A rule threw, or reported a place outside the text: a fault of ours. */
export class RuleFault extends Error {
  override readonly name = "RuleFault";
  constructor(
    /** With prefix; "" when no rule is to blame. */
    readonly ruleId: string,
    readonly file: string,
    cause: unknown,
  ) {
    const reason = cause instanceof Error ? cause.message.split("\n")[0]! : String(cause);
    super(`${file}: ${ruleId ? `rule ${ruleId}` : "linting"} failed: ${reason}`, { cause });
  }
}
