import { Linter } from "eslint/universal";

/** What ESLint calls inside `verify`, with the config that it has read and checked. No part of its interface. */
interface Inner {
  _verifyWithFlatConfigArray?(code: unknown, configs: Linter.Config[], ...rest: unknown[]): unknown;
}

/**
 * ESLint's Linter, telling what it has made of a config, which `verify` takes in place of the config itself. Should ESLint come to work in
 * another way, nothing is told, and each document's config is read anew.
 */
export class ReusingLinter extends Linter {
  /** The config of the last run as ESLint has made it. */
  made: Linter.Config[] | undefined;

  protected _verifyWithFlatConfigArray(code: unknown, configs: Linter.Config[], ...rest: unknown[]): unknown {
    this.made = configs;
    return (Linter.prototype as Inner)._verifyWithFlatConfigArray!.call(this, code, configs, ...rest);
  }
}
