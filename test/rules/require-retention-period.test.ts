import { describe, expect, it } from "vitest";
import rule from "../../rules/require-retention-period/rule.js";
import { withSurroundings } from "../../src/document/assemble.js";
import { parse } from "../../src/document/parse.js";
import type { PolicyDocument } from "../../src/document/model.js";
import type { RuleContext } from "../../src/rule/define.js";
import { invalid, valid } from "./helper.js";

const POLICY = "# Privacy policy\n\nWe collect your name.\n";

describe("require-retention-period", () => {
  describe("finds", () => {
    invalid(rule, "<h3>Language</h3><p>English</p><h2>Privacy notice</h2><p>We collect your name and address.</p>", [{ messageId: "missing", at: "Privacy notice", line: 1, column: 36 }], { format: "html", name: "a menu above the title" });
invalid(rule, POLICY, [{ messageId: "missing", at: "Privacy policy", line: 1, column: 3 }]);
    invalid(rule, `${POLICY}\n## Data storage\n\nData is stored in Norway.\n`, [{ messageId: "missing", at: "Data storage", line: 5, column: 4 }]);
    invalid(rule, `${POLICY}\n## Storage\n\nIn Norway.\n\n## Retention\n\nSee above.\n`, [{ messageId: "missing", at: "Retention", line: 9 }], { name: "a heading about retention before one about storage" });
    invalid(rule, `${POLICY}\nIf we find that a child under 13 gave us data, we immediately delete it from our servers.\n`, [{ messageId: "missing", at: "Privacy policy" }]);
    invalid(rule, `${POLICY}\nThe information will be retained by us and used as said here.\n`, [{ messageId: "missing", at: "Privacy policy" }]);
    invalid(rule, `${POLICY}\nYou have the right to request deletion. We answer within 30 days. Children under 13 years of age may not register.\n`, [{ messageId: "missing", at: "Privacy policy" }]);
    invalid(rule, `${POLICY}\nThe trial lasts 14 days. We don't store your card number.\n`, [{ messageId: "missing", at: "Privacy policy" }]);
    invalid(rule, "Privacy\n\nWe collect your name.\n", [{ messageId: "missing", at: "Privacy" }], { format: "text" });
  });

  describe("says nothing where", () => {
    valid(rule, `${POLICY}\nWe keep it for two years.\n`);
    valid(rule, `${POLICY}\n## What the app knows\n\nMinutes and sounds stay on your phone until you remove the app.\n`);
    valid(rule, `${POLICY}\n## What you send in\n\nPictures that we do not print are deleted after one season, on 30 September.\n`);
    valid(rule, `${POLICY}\nWe keep it as long as necessary.\n`);
    valid(rule, `${POLICY}\nWe store it until you close your account.\n`);
    valid(rule, `${POLICY}\n| Data | Retention |\n|---|---|\n| Name | 1 year |\n`);
    valid(rule, `${POLICY}\nWe do not store any personal data.\n`);
    valid(rule, `${POLICY}\nYour data never leaves: all data stays on your device.\n`);
    valid(rule, `${POLICY}\nUninstalling the app deletes all your data.\n`);
    valid(rule, `${POLICY}\nFor how long we keep it, see the retention section of our [main policy](main.md).\n`);
    valid(rule, "");
    valid(rule, "# Datenschutz\n\nWir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie sich für unseren Dienst anmelden, und geben diese Daten nicht an Dritte weiter.\n");
  });

  it("inherits from the document that this one supplements", () => {
    const check = (main: PolicyDocument): number => {
      const doc = withSurroundings(parse(POLICY, "markdown"), { path: "kids.md", exists: () => undefined, document: () => undefined, supplements: [main] });
      let found = 0;
      const context = { id: "rule", sourceCode: { document: doc }, options: [], settings: {}, report: () => found++ } as unknown as RuleContext;
      (rule.create(context) as { root(): void }).root();
      return found;
    };
    expect(check(parse("# Privacy\n\nWe keep orders for ten years.\n", "markdown"))).toBe(0);
    expect(check(parse(POLICY, "markdown"))).toBe(1);
  });
});

invalid(rule, "# Privacy policy\n\nWe collect your name. Contact us to learn how long we keep it.\n", [{ messageId: "missing", at: "Privacy policy" }], { name: "a period only on request" });
