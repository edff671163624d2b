import { describe } from "vitest";
import rule from "../../rules/require-data-subject-rights/rule.js";
import { invalid, valid } from "./helper.js";

describe("require-data-subject-rights", () => {
  describe("finds", () => {
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3, message: "No statement found that names the right to access, rectification, erasure, restriction, objection and portability. Name it among the reader's rights." }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Your rights\n\nYou have the right to access, correct and delete your data.\n", [{ messageId: "missing", at: "Your rights", line: 5, column: 4, message: "No statement found that names the right to restriction, objection and portability. Name it among the reader's rights." }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Rights\n\nYou may request a copy, have errors in your data corrected, have it erased, and move it to another provider. You can restrict processing.\n\n## Ads\n\nYou can opt out of marketing emails.\n", [{ messageId: "missing", at: "Rights", line: 5, column: 4, message: "No statement found that names the right to objection. Name it among the reader's rights." }]);
    invalid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nStaff may access, correct and delete data. Access to our servers is restricted. We object to spam. Another company may receive it in a merger.\n", [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
  });

  describe("says nothing where", () => {
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nYou have the right to access, rectification, erasure, restriction, objection and portability.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Your rights\n\nYou can ask us for\n\n- a copy of your data,\n- its correction or deletion,\n- a limit on how we process it.\n\nYou may object to the processing, and export your data as a file.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n## Your rights\n\n### Access\n\nAsk us.\n\n### Correction\n\n### Deletion\n\n### Restriction\n\n### Objection\n\n### Data portability\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n| Right | What it means |\n| --- | --- |\n| Access | You may see your data |\n| Rectification | and correct it |\n| Erasure | You may have your data deleted |\n| Restriction | You can limit processing |\n| Portability | You take it along |\n| Objection | You can say no |\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\nYou have the rights laid down in Articles 15 to 22 GDPR.\n");
    valid(rule, "# Privacy policy\n\nThis extension does not collect any personal data.\n");
    valid(rule, "# Privacy notice for children\n\nThis notice supplements our Privacy Policy. We collect your name.\n");
    valid(rule, "# Privacy policy\n\nWe collect your name to send your order.\n\n{% include rights.md %}\n");
    valid(rule, "# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht an Dritte weiter.\n");
    valid(rule, "");
  });
});
