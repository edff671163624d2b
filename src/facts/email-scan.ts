/** Finds email addresses in readable text: plain, written to confuse robots, and broken ones. */

export type AddressFault = "no-dot" | "comma" | "space" | "double-at" | "dots" | "tld";

export interface Address {
  /** Units of the text. */
  readonly from: number;
  readonly to: number;
  /** With a real @ and real dots; of a broken address: as near to it as can be. */
  readonly value: string;
  readonly isObfuscated: boolean;
  /** It cannot work, and why. */
  readonly fault: AddressFault | undefined;
}

/** The sign itself, "[at]", "(@)", and the word between blanks where a "dot" follows. */
const AT = /[@＠]|[[({<]\s?(?:at|@)\s?[\])}>]|\sat\s(?=[\w-]{1,40}\s?[[({]?\s?dot\b)/gi;
const LOCAL_CHARACTER = /[\p{L}\p{N}._%+'’-]/u;
const LABEL = /[\p{L}\p{N}][\p{L}\p{N}-]{0,62}/uy;
const WRITTEN_DOT = /\s?[[({<]\s?(?:dot|\.)\s?[\])}>]\s?|\sdot\s/iy;
const SPACED_DOT = /\s?\.\s?(?=[a-z]{2,24}(?![\p{L}\p{N}]))/uy;
const SPLIT_TLD = /(?:,|\s\.|\.\s)(?=(?:com|org|net|io|app|dev|de|co\.\w\w|eu|info|fr|it|es|nl|uk|in|us|ca|jp|ai|me)(?![\p{L}\p{N}@]))/uy;
const TOP_LEVEL = /^(?:\p{L}{2,24}|xn--[a-z\d-]+)$/iu;
/** Top-level domains that nobody runs and everybody mistypes. */
const MISTYPED_TLD = /^(?:con|cmo|ocm|comm|coom|vom|xom|cim|nte|ner|ogr|orgg|comn)$/i;
const COMMON_TLD = /^(?:com|org|net|io|app|dev|ai|gov|edu|info|eu|uk|de|co)$/;
/** "logo@2x.png", "pkg@next.js". */
const FILE_EXTENSION = /^(?:png|jpe?g|gif|svg|webp|avif|ico|js|mjs|ts|tsx|jsx|css|json|html?|php|pdf|zip|md)$/i;
/** Users of machines and of code hosts, not people. */
const SHELL_USER = /^(?:git|hg|svn|root|ssh|npm)$/i;
const MAX_LOCAL = 64;

export function scanAddresses(text: string): Address[] {
  const found: Address[] = [];
  AT.lastIndex = 0;
  for (let match = AT.exec(text); match; match = AT.exec(text)) {
    const address = addressAround(text, match.index, match.index + match[0].length);
    if (!address || address.from < (found.at(-1)?.to ?? 0)) continue;
    found.push(address);
    AT.lastIndex = address.to;
  }
  return found;
}

/** The address that is the whole of the text; undefined for any other text. */
export function wholeAddress(text: string): Address | undefined {
  const trimmed = text.trim();
  const [address] = scanAddresses(trimmed);
  return address && address.from === 0 && address.to === trimmed.length ? address : undefined;
}

function addressAround(text: string, at: number, behind: number): Address | undefined {
  const sign = text.slice(at, behind).trim();
  const isPlain = sign === "@";
  let from = at;
  const isBlankBefore = text[from - 1] === " ";
  const isBlankBehind = text[behind] === " ";
  // "name @ host . tld"; a blank on one side only is a slip of the pen.
  const isSpaced = isPlain && isBlankBefore && isBlankBehind;
  if (isBlankBefore && text[from - 2] !== " ") from--;
  const localEnd = from;
  while (from > 0 && localEnd - from < MAX_LOCAL && LOCAL_CHARACTER.test(text[from - 1]!)) from--;
  while (from < localEnd && /['’.-]/.test(text[from]!)) from++;
  const local = text.slice(from, localEnd);
  if (local === "" || SHELL_USER.test(local)) return undefined;
  // "@user@server", "https://host/@name", "//user@host"
  if (/[@/＠]/.test(text[from - 1] ?? "")) return undefined;
  let to = behind;
  let fault: AddressFault | undefined;
  if (isPlain && text[to] === "@") {
    fault = "double-at";
    while (text[to] === "@") to++;
  }
  if (text[to] === " ") to++;
  const labels: string[] = [];
  const isObfuscated = !isPlain || isSpaced;
  for (;;) {
    LABEL.lastIndex = to;
    const label = LABEL.exec(text)?.[0];
    if (!label || label.endsWith("-")) break;
    // "us@acme.com.We may": a blank was forgotten behind the full stop.
    if (labels.length > 1 && /^\p{Lu}\p{Ll}*$/u.test(label) && COMMON_TLD.test(labels.at(-1)!)) {
      to--;
      break;
    }
    labels.push(label);
    to += label.length;
    const next = separator(text, to, isObfuscated, isSpaced, labels.length);
    if (!next) break;
    fault ??= next.fault;
    to = next.to;
  }
  if (labels.length === 0) return undefined;
  const last = labels.at(-1)!;
  if (labels.length === 1) {
    if (isObfuscated || isBlankBefore || isBlankBehind || !/^\p{L}/u.test(last)) return undefined;
    fault ??= "no-dot";
  } else {
    if (!TOP_LEVEL.test(last) || FILE_EXTENSION.test(last)) return undefined;
    // "point at the dot here": words, unless it ends like an address.
    if (sign === "at" && (labels[0]!.length < 3 || labels[0] === "the" || !(COMMON_TLD.test(last) || last.length === 2))) return undefined;
    if (MISTYPED_TLD.test(last)) fault ??= "tld";
  }
  if (isPlain && isBlankBefore !== isBlankBehind) fault ??= "space";
  if (/\.$|\.\./.test(local)) fault ??= "dots";
  return { from, to, value: `${local}@${labels.join(".")}`, isObfuscated, fault };
}

/** What parts two labels of a domain at `at`. */
function separator(text: string, at: number, isObfuscated: boolean, isSpaced: boolean, labels: number): { to: number; fault?: AddressFault } | undefined {
  const c = text[at];
  const next = text[at + 1] ?? "";
  if ((c === "." || c === "．") && /[\p{L}\p{N}]/u.test(next)) return { to: at + 1 };
  if (c === "." && next === "." && /[\p{L}\p{N}]/u.test(text[at + 2] ?? "")) return { to: at + 2, fault: "dots" };
  const sticky = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
  if (isObfuscated || c === "[" || c === "(" || c === " ") {
    const end = sticky(WRITTEN_DOT);
    if (end > 0) return { to: end };
  }
  if (isSpaced) {
    const end = sticky(SPACED_DOT);
    if (end > 0) return { to: end };
  } else if (labels === 1) {
    const end = sticky(SPLIT_TLD);
    if (end > 0) return { to: end, fault: c === "," ? "comma" : "space" };
  }
  return undefined;
}
