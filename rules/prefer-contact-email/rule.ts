/** A policy whose readers can only use a form, a tracker, a telephone or the post. */
import { type ContactKind, reach } from "../../src/facts/contacts.js";
import { contactPlace } from "../../src/rule/contact-place.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule } from "../../src/rule/define.js";

type OtherKind = Exclude<ContactKind, "email">;

interface Options {
  readonly accept?: readonly OtherKind[];
}

/** In the order in which they are preferred; how a message names them, and how it names several. */
const KINDS: Readonly<Record<OtherKind, readonly [one: string, many: string]>> = {
  form: ["a form", "forms"],
  phone: ["the telephone", "phones"],
  post: ["the post", "post"],
  tracker: ["a public tracker", "trackers"],
  url: ["a page elsewhere", "pages"],
};

/** More would make the message long. */
const SHOWN = 3;

const rule = {
  meta: {
    type: "suggestion",
    docs: {
      description: "Prefer an email address over other channels as the way to reach the operator",
      severity: "warn",
      recommended: true,
      presets: ["gdpr", "coppa", "california", "google-play", "apple-app-store", "chrome-web-store"],
      privacyOnly: true,
      provisions: ["GDPR Art. 13(1)(a)", "16 CFR 312.4(d)(1)", "Minn. Stat. 325M.16"],
      url: docsUrl("prefer-contact-email"),
    },
    messages: {
      formOnly: "Readers can only use {{channels}} (line {{line}}). Add an email address, or accept {{kinds}} in the config.",
    },
    schema: [
      {
        type: "object",
        properties: { accept: { type: "array", items: { enum: Object.keys(KINDS) }, uniqueItems: true } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ accept: [] }],
    languages: LANGUAGES,
  },
  create(context) {
    const { accept = [] } = (context.options[0] ?? {}) as Options;
    return onDocument(context, (doc, report) => {
      const { by, channels } = reach(doc);
      if (by !== "other" || channels.length === 0) return;
      if (channels.some(({ kind }) => (accept as readonly ContactKind[]).includes(kind))) return;
      const kinds = (Object.keys(KINDS) as OtherKind[]).filter((kind) => channels.some((channel) => channel.kind === kind));
      const [best = "form"] = kinds;
      const { range } = channels.findLast(({ kind }) => kind === best)!;
      const at = contactPlace(doc);
      if (at) report({ at, messageId: "formOnly", data: { channels: listed(kinds.slice(0, SHOWN).map((kind) => KINDS[kind][0])), kinds: KINDS[best][1], line: doc.locate(range[0]).line } });
    });
  },
} satisfies PolicyRule;

/** "a form, the telephone or the post" */
const listed = (words: readonly string[]): string => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`);

export default rule;
