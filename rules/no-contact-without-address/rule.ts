import type { PolicyDocument } from "../../src/document/model.js";
import { contradictingContacts } from "../../src/facts/contact-conflicts.js";
import { contactFacts, reach } from "../../src/facts/contacts.js";
import { docsUrl, LANGUAGES, onDocument, type PolicyRule, type Report } from "../../src/rule/define.js";
import { contactPromises, type PromiseKind } from "./promises.js";

/** One mistake, however often: more places would only repeat it. */
const MOST = 3;
/** "contact us by email", and no more. */
const BY_EMAIL = /\b(?:via|by|through|using) e-?mail$/i;
const STRENGTH: readonly PromiseKind[] = ["pointer", "invitation", "reply", "request"];

const rule = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow sending readers to the operator where nothing says how to reach anybody",
      severity: "warn",
      recommended: false,
      provisions: ["GDPR Art. 13(1)(a)"],
      url: docsUrl("no-contact-without-address"),
    },
    messages: {
      pointer: "“{{words}}”: no address is in this document. Put one here.",
      invitation: "“{{words}}”: nothing in this document says how. Give the address here.",
      reply: "“{{words}}”, and nothing in this document says where to write. Give the address here.",
      request: "“{{words}}”: nothing in this document says whom to ask. Give the address here.",
      which: "“{{words}}”: this document gives two addresses for it (lines {{there}} and {{here}}). Say which.",
    },
    schema: [],
    defaultOptions: [],
    languages: LANGUAGES,
  },
  create(context) {
    return onDocument(context, (doc, report) => {
      if (!hasNoAddress(doc)) {
        askWhich(doc, report);
        return;
      }
      const promises = contactPromises(doc);
      const strongest = promises.toSorted((a, b) => STRENGTH.indexOf(a.kind) - STRENGTH.indexOf(b.kind)).slice(0, MOST);
      for (const promise of promises) if (strongest.includes(promise)) report({ at: promise.at, messageId: promise.kind, data: { words: promise.words } });
    });
  },
} satisfies PolicyRule;
export default rule;

/** Where two addresses contradict each other, readers who are told to write by email cannot know to which. */
function askWhich(doc: PolicyDocument, report: Report): void {
  const clash = contradictingContacts(doc).find(({ kind }) => kind === "purpose");
  if (!clash) return;
  const { emails } = contactFacts(doc);
  const [there, here] = [clash.there, clash.here].map(({ range }) => doc.locate(range[0]).line);
  for (const { kind, words, at, block } of contactPromises(doc)) {
    if (kind === "invitation" && BY_EMAIL.test(words) && !emails.some((email) => email.block === block)) report({ at, messageId: "which", data: { words, there: there!, here: here! } });
  }
}

/** Also where the only way is "the contact information inside the app": none of it is here. */
function hasNoAddress(doc: PolicyDocument): boolean {
  const { by, channels } = reach(doc);
  return by === "nothing" || (by === "other" && channels.length > 0 && channels.every(({ kind, value }) => kind === "url" && /^contact information\b/i.test(value)));
}
