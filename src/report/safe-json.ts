/** Everything that a terminal or GitHub's runner could take for an order, as an escape of JSON: the data stay the same. */
const RISKY = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|(?<=##)\[/gu;

/** JSON whose text is harmless in a terminal and in a log. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(RISKY, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
