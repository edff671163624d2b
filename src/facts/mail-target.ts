/** What a link that means to open a mail leads to. */
import { type AddressFault, wholeAddress } from "./email-scan.js";

export interface MailTarget {
  readonly addresses: readonly { readonly value: string; readonly fault: AddressFault | undefined }[];
  /** The target works once "mailto:" stands in front of this; undefined when it does already. */
  readonly missingMailto: string | undefined;
  /** "mailto:" and no address behind it. */
  readonly isEmpty: boolean;
  /** A variable that is filled in when the page is built. */
  readonly isUnknown: boolean;
}

const MAILTO = /^mailto:/i;
/** `http://mailto:a@b.c/` */
const WEB_MAILTO = /^https?:\/\/mailto:([^/?]+)\/?$/i;
/** `http://a@b.c`: the browser takes what stands before the @ for a user's name. */
const WEB_ADDRESS = /^https?:\/\/([^/?#@:]+@[^/?#@:]+)\/?$/i;
const VARIABLE = /\{\{|\$\{|\{%|<%|\{[\w.]+\}/;
/** An address with signs that the standard allows and hardly anybody uses: "~ann/list@host.org" (RFC 5322, 3.2.3). */
const SIGNS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+$/i;
const PATH_OR_SCHEME = /[/:?#\s]/;

/** @returns undefined for a link that has nothing to do with mail */
export function readTarget(url: string, words: string): MailTarget | undefined {
  const target = url.trim();
  if (MAILTO.test(target)) return ofMailto(target.slice("mailto:".length));
  if (!target.includes("@")) return undefined;
  const bare = WEB_MAILTO.exec(target)?.[1] ?? WEB_ADDRESS.exec(target)?.[1] ?? (PATH_OR_SCHEME.test(target) ? undefined : target) ?? lastSegment(target, words);
  const address = bare === undefined ? undefined : wholeAddress(decode(bare));
  return address && { addresses: [address], missingMailto: bare!, isEmpty: false, isUnknown: false };
}

/** `https://host/page/a@b.c` under the words "a@b.c": an editor took the address for a relative link. */
function lastSegment(target: string, words: string): string | undefined {
  const segment = target.slice(target.lastIndexOf("/") + 1);
  return segment.toLowerCase() === words.trim().toLowerCase() ? segment : undefined;
}

function ofMailto(rest: string): MailTarget {
  if (VARIABLE.test(rest)) return { addresses: [], missingMailto: undefined, isEmpty: false, isUnknown: true };
  const [path = "", query = ""] = rest.split("?", 2);
  const recipients = [...decode(path).split(/[,;]/), ...[...query.matchAll(/(?:^|&)to=([^&]+)/gi)].map(([, to]) => decode(to!))].map((recipient) => recipient.trim()).filter(Boolean);
  const whole = decode(path).trim();
  // A comma between two addresses parts them; a comma for the dot does not.
  const addresses = recipients.every((recipient) => recipient.includes("@")) ? recipients : [whole];
  return {
    addresses: addresses.filter(Boolean).map((value) => {
      const bare = value.replace(/^[^<]*<([^>]*)>$/, "$1").replace(/[.,;]$/, "");
      const address = wholeAddress(bare);
      return { value: address?.value ?? bare, fault: address ? address.fault : SIGNS.test(bare) ? undefined : "no-dot" };
    }),
    missingMailto: undefined,
    isEmpty: whole === "" && recipients.length === 0,
    isUnknown: false,
  };
}

/** Percent-decoding that leaves broken escapes as they are. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Cloudflare's protection: the first byte is the key of all others. @returns undefined when it is no address */
export function cloudflareAddress(hex: string): string | undefined {
  if (!/^(?:[\da-f]{2}){4,}$/i.test(hex)) return undefined;
  const bytes = hex.match(/../g)!.map((pair) => Number.parseInt(pair, 16));
  const key = bytes[0]!;
  const text = decode(String.fromCharCode(...bytes.slice(1).map((byte) => byte ^ key))).split("?")[0]!;
  return wholeAddress(text)?.value;
}
