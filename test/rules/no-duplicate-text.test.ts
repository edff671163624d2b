import { describe } from "vitest";
import rule from "../../rules/no-duplicate-text/rule.js";
import { invalid, valid } from "./helper.js";

const LONG = "We look at what you send us, sort it by its subject, hand it to the one colleague who knows that subject best, and throw the rest away at the end of the week, so that nobody else ever gets to see it, whatever it may be about and whoever may ask for it later on.";
const PART = ["Blue boats sail to the far island when the wind is right and the crew is rested.", "Green boats stay in the harbour, where children may look at them on Sunday afternoons.", "Red boats carry letters, small parcels and now and then a goat with its owner.", "White boats belong to the doctor, who visits each village twice in a month.", "Old boats are turned over and used as benches by those who wait for the others.", "New boats are built in winter, when nobody has anything better to do."].join("\n\n");

describe("no-duplicate-text", () => {
  describe("silent", () => {
    for (const text of [
      "We keep logs for a week.\n\nWe keep logs for a week.",
      `# Search\n\n${LONG.slice(0, 100)}.\n\n# Maps\n\n${LONG.slice(0, 100)}.`,
      "# Orders\n\nLegal basis: the processing is necessary to perform our contract with you.\n\n# Returns\n\nLegal basis: the processing is necessary to perform our contract with you.",
      "| Data | Basis |\n|---|---|\n| name | we need it to perform our contract with you |\n| city | we need it to perform our contract with you |\n",
      "- search\n  - We keep what you typed for three days and no longer\n- maps\n  - We keep what you typed for three days and no longer\n",
      "1. Ask for access.\n   - Use the form.\n2. Ask for changes.\n   - Use the form.\n",
      "Acme Ltd, 12 Long Street, 10115 Harbour Town, the old house by the sea.\n\nAcme Ltd, 12 Long Street, 10115 Harbour Town, the old house by the sea.",
      "Contact us at any time when you want to know more about this.\n\nContact us at any time when you want to know more about this.",
      "# California\n\n" + LONG + "\n\n# Virginia\n\n" + LONG,
      [1, 2, 3].map((n) => `# Part ${n}\n\n${LONG}`).join("\n\n"),
      "# Contents\n\n- What we collect\n- What we keep\n\n# What we collect\n\nNames.\n\n# What we keep\n\nNothing.",
      "You may object to the use of your data for sales. You may object to the use of your data for research.",
      "- names\n- cities\n\n1. names\n2. cities\n",
      "- our app\n  - your name\n- our site\n  - your name\n",
    ])
      valid(rule, text);
    valid(rule, "# P\n\n## 1. Access\n\nAsk.\n\n## 2. Contact\n\nWrite.\n\n## 1. Access\n\nAsk us.\n\n## 2. Contact\n\nRing.", { name: "a text that counts anew" });
    valid(rule, "# P\n\n## 1. Logs\n\n### 1.1 Purpose\n\nx\n\n## 2. Mail\n\n### 2.1 Purpose\n\ny", { name: "the same below two headings" });
    valid(rule, "# P\n\n## Access\n\nAsk.\n\n## Mail\n\nx\n\n## Access\n\nRead.", { name: "headings without numbers" });
    valid(rule, "<h1>Privacy</h1><h1>Privacy</h1><p>We keep nothing.</p>", { format: "html", name: "titles of an HTML page, which its menu may hold" });
    valid(rule, "We answer each letter that we get within a week.\n\nWe answer each letter that we get within a week.", { options: [{ ignore: ["each letter"] }], name: "an ignored phrase" });
  });

  describe("text", () => {
    invalid(rule, "We answer each letter that we get within a week.\n\nWe answer each letter that we get within a week.", [
      { messageId: "text", at: "We answer each letter that we get within a week.", line: 1, column: 1, message: "“We answer each letter that we get within a week.” stands again at line 3. Keep one of the two." },
    ]);
    invalid(rule, `# Search\n\n${LONG}\n\n# Maps\n\nWe draw them.\n\n# Mail\n\n${LONG}`, [{ messageId: "text", at: LONG.slice(0, 160), line: 3 }], { name: "a long paragraph, far away" });
    invalid(rule, "<p>We answer each letter that we <b>get</b> within a week.</p><p>We answer each letter that we get within a week.</p>", [{ messageId: "text", at: "We answer each letter that we <b>get</b> within a week." }], { format: "html" });
  });

  invalid(rule, `# First\n\n${PART}\n\n# Second\n\nNothing new.\n\n# Third\n\n${PART}`, [{ messageId: "part", at: PART.slice(0, PART.indexOf("\n")), line: 3, message: "“Blue boats sail to the far island when the wind…” stands again from line 21 on, with 5 paragraphs that follow it. Keep one copy." }], { name: "a part pasted twice" });

  describe("entry", () => {
    invalid(rule, "- a.example\n- b.example\n- c.example\n- a.example\n", [{ messageId: "entry", at: "a.example", line: 1, message: "“a.example” is listed again at line 4. Keep one of the two." }]);
    invalid(rule, "We use:\n\n* Boats\n* Carts\n* boats\n", [{ messageId: "entry", at: "Boats", line: 3 }]);
  });

  invalid(rule, "# Privacy Policy\n\n**Privacy Policy**\n\nWe keep nothing.", [{ messageId: "title", at: "Privacy Policy", line: 3, message: "“Privacy Policy” was printed at line 1 already. Keep one title." }]);
  invalid(rule, "# P\n\n## 1. Access\n\nAsk.\n\n## 2. Cookies\n\nNone.\n\n## 3. ACCESS\n\nAsk again.", [
    { messageId: "heading", at: "3. ACCESS", line: 11, message: "“ACCESS” is the heading at line 3 too: readers cannot tell which is which. Join the sections, or rename one." },
  ]);
  invalid(rule, "Privacy Policy\n\n1.1 Access\nYou can ask us for a copy of what we keep.\n\n1.2 Access\nYou can read a copy of what we keep in the app.\n\n1.3 Contact\nWrite to us.\n", [{ messageId: "heading", at: "Access", line: 6 }], { format: "text" });

  describe("sentence", () => {
    invalid(rule, "We never sell your data to people we do not know. We like it here. We never sell your data to people we do not know.", [
      { messageId: "sentence", at: "We never sell your data to people we do not know", column: 68, message: "“We never sell your data to people we do not know” was said at line 1 already. Keep one of the two." },
    ]);
    invalid(rule, "If you join, you let us send your name to the one boat builder. You let us send your name to the one boat builder in town for repairs.", [{ messageId: "sentence", at: "You let us send your name to the one boat builder" }], { name: "two drafts of one sentence" });
  });

  invalid(rule, "We will ask new owners to keep to each word of this text as it stands, otherwise we will ask the company to keep to each word of this text as it stands.", [
    { messageId: "clause", at: "to keep to each word of this text as it stands", column: 106, message: "“to keep to each word of this text as it stands” stands twice in this sentence. Keep one." },
  ]);
});
