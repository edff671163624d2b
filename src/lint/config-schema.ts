/**
 * The config's JSON schema (draft 07), without the rules: their part is filled in from the rules when it is published and compiled.
 * A severity or an array, a path or a list of them: told apart by if/then, so that an error speaks of the form that the user chose.
 */
import { PRESETS } from "../rule/presets.js";

const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text };
const oneOrMore = { if: { type: "array" }, then: texts, else: text };
const flag = { type: "boolean" };

const closed = (properties: Record<string, object>, required: readonly string[] = []) => ({ type: "object", properties, required, additionalProperties: false });
const described = (description: string, schema: object) => ({ description, ...schema });

const contact = closed({ value: text, kind: { enum: ["email", "form", "post", "phone", "url"] }, role: { enum: ["privacy", "support", "dpo", "other"] } }, ["value"]);

export const configSchema = {
  $id: "https://github.com/clauselint/clauselint/blob/main/dist/config.schema.json",
  title: "clauselint config",
  description: "What clauselint checks in the privacy policies of a repository. Data only: nothing in it is run.",
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: described("Where editors find this schema.", text),
    extends: described("Config files that this one builds on, relative to this file. What stands here wins.", oneOrMore),
    presets: described("Sets of rules to start from; [\"recommended\"] when absent.", { type: "array", items: { enum: PRESETS } }),
    rules: described("Severity of single rules, or [severity, options].", { type: "object", patternProperties: { "^clauselint/": {} } }),
    files: described("Which files are policies, as in .gitignore; in place of the names that clauselint looks for by itself.", texts),
    ignore: described("Files and folders to leave out, as in .gitignore.", texts),
    documents: described("What clauselint cannot tell from a policy's text.", {
      type: "array",
      items: closed(
        {
          path: described("The policy, relative to this config.", text),
          supplements: described("Policies that this one adds to: it inherits their contacts, periods and definitions.", oneOrMore),
          kind: described("What the document is, where clauselint is mistaken.", { enum: ["policy", "legal", "other"] }),
          language: described("Primary language tag, \"en\", where clauselint is mistaken.", { type: "string", pattern: "^[a-z]{2,3}$" }),
        },
        ["path"],
      ),
    }),
    accepted: described("Findings that somebody has looked at and accepted.", {
      type: "array",
      items: closed(
        {
          rule: described("Id of the rule.", text),
          quote: described("Words of the policy under the finding.", text),
          reason: described("Why it is accepted.", text),
          by: described("Who accepted it.", text),
          until: described("Last day on which it holds, YYYY-MM-DD.", { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }),
          path: described("Only in this policy, relative to this config.", text),
        },
        ["rule", "quote", "reason"],
      ),
    }),
    siteRoot: described("Folder that site-absolute links (\"/terms\") start from, relative to this config.", text),
    definedIn: described("Where terms are defined that the policy only uses.", closed({ files: texts, terms: texts })),
    facts: described(
      "What is true of the operator. What is not stated is not known.",
      closed({
        controller: text,
        contacts: { type: "array", items: { if: { type: "object" }, then: contact, else: text } },
        website: text,
        sellsData: flag,
        sharesData: flag,
        hasDpo: flag,
        transfersData: flag,
        automatedDecisions: flag,
        directedToChildren: flag,
        minimumAge: { type: "integer", minimum: 0, maximum: 25 },
      }),
    ),
    baseline: described("File with the findings that were there before, relative to this config.", text),
  },
} as const;
