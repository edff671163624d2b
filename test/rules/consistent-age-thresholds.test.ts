import { describe } from "vitest";
import rule from "../../rules/consistent-age-thresholds/rule.js";
import { invalid, valid } from "./helper.js";

describe("consistent-age-thresholds", () => {
  describe("no conflict", () => {
    for (const text of [
      "We do not knowingly collect data from children under 13. If we learn that a child under 13 gave us data, we delete it.",
      "Nobody under 13 may register. You must be at least 13 to use the app.",
      "Children 13 years old or younger may not register. You must be over 13 to use the app.",
      "Kids 12 and under cannot register. We do not knowingly collect data from children under 13.",
      "You must be 18 or older to use the app. We do not knowingly collect data from children under 13.",
      "You must be at least 13 to use the app. If you are under 18, you need a parent's permission.",
      "The app is not directed to children under 13. In the EEA, the app is not directed to children under 16.",
      "# Germany\n\nYou must be at least 16 to use the app.\n\n# Austria\n\nYou must be at least 14 to use the app.",
      "You must be at least 13, or 16 in the EU, to use the app.",
      "You must be at least 13 (or the age of digital consent where you live) to use the app. You must be at least 16 to register.",
      "We do not sell data of consumers under 16. We do not knowingly collect data from children under 13.",
      "Residents of California under 18 may ask us to remove posts. We do not knowingly collect data from children under 13.",
      "You must be at least 13 to use the app. You must be at least 18 to buy alcohol.",
      "You must be at least 13 to use the app. Only users over 18 may use the chat feature.",
      "You must be 15 or older to open an account. To rent a tent you must be at least 18 years old.",
      "You must be 15 or older to use the app. You must be at least 18 to hire a boat.",
      "You must be at least 13 to use the app.\n\n| Where | Age |\n|---|---|\n| High walls | over-18s only |\n| Low walls | at least 6 |\n\nNames of adults (18+) are shown.",
      "Children under thirteen (13) may not register.",
      "We do not knowingly collect data from children under 16. We keep data of users for at least 13 months.",
      "A child is a person under 18. We do not knowingly collect data from children under 13.",
      "Teens between 13 and 17 get stricter defaults. We do not knowingly collect data from children under 13.",
      "We do not knowingly collect data from children under 13 without a parent's consent. You must be 18, or have a parent's consent, to use the app.",
      "The app has users under 13 in no country, and users under 16 in few.",
      "Our website is not intended for people under 18. We do not knowingly collect data from children under 13.",
    ])
      valid(rule, text);
    valid(rule, "Kinder unter 13 Jahren dürfen die App nicht nutzen. Die Nutzer müssen mindestens 16 Jahre alt sein, und die Daten werden nicht verkauft.", { name: "a text in German" });
  });

  describe("conflict", () => {
    invalid(
      rule,
      "# Children\n\nWe do not knowingly collect data from children under 13.\n\nIf we learn that we have collected data from a child under 16, we delete it.\n",
      [{ messageId: "conflict", at: "under 16", line: 5, column: 54, endLine: 5, endColumn: 62, message: "Under 16 here, under 13 at line 3, for the same data. Use one age, or say where each applies." }],
    );
    invalid(rule, "Nobody may use the app under the age of 13. You must be at least 16 years old to use the app.\n\nYou must be at least 14 years old to register.", [
      { messageId: "conflict", at: "at least 14 years old", line: 3, message: "14 and over here, 16 and over at line 1, for the same use. Use one age, or say where each applies." },
    ]);
    invalid(rule, "We do not knowingly collect data from anyone under 18.\n\nYou must be at least 16 to consent to the processing of your data.", [{ messageId: "conflict", at: "at least 16", line: 3 }]);
    invalid(rule, "You must be at least 13 to use the app.\n\nThe app is not meant for people under 18.", [{ messageId: "conflict", at: "under 18", message: "Under 18 here, 13 and over at line 1, for the same people. Use one age, or say where each applies." }]);
    invalid(rule, "If you are under 16, you need a parent's permission to join.\n\nIf you are under 18, you need a parent's permission to join.\n\nOnce more: under 18, you need a parent's permission to join.", [{ messageId: "conflict", at: "under 18", line: 3 }], { name: "a conflict is said once" });
    invalid(rule, "You must be at least 16 to open an account.\n\nTo use the app you must be at least 14 years old.", [{ messageId: "conflict", at: "at least 14 years old", line: 3 }], { name: "a purpose that is the service itself" });
    invalid(rule, "You must be at least 16 to use the app.\n\n| Who may join | |\n|---|---|\n| Minimum age | You must be at least 13 to register |\n", [{ messageId: "conflict", at: "at least 13", line: 5 }], { name: "a row about the age itself" });
    invalid(rule, "<h1>EEA</h1><p>You must be at least 16 to use the app.</p><p>You must be at least 14 to register.</p>", [{ messageId: "conflict", at: "at least 14" }], { format: "html" });
    invalid(rule, "CHILDREN\r\n\r\nWe do not knowingly collect data from children under 13.\r\n\r\nWe do not knowingly collect data from children under the\r\nage of 14.\r\n", [{ messageId: "conflict", at: "under the\r\nage of 14", line: 5, endLine: 6 }], { format: "text" });
  });

  describe("boundary", () => {
    invalid(rule, "The app is not for children 13 years of age or younger. We do not knowingly collect data from children under 13.", [
      { messageId: "boundary", at: "under 13", message: "Under 13 here, 13 and under just before: nobody can tell what holds at 13. Word both the same way." },
    ]);
    invalid(rule, "Children under 13 may not use the app.\n\nYou must be over 13 to use the app.", [{ messageId: "boundary", at: "over 13", line: 3 }]);
    invalid(rule, "You must be at least 16 to use the app.\n\nYou may register if you are over the age of 16.", [{ messageId: "boundary", at: "over the age of 16", line: 3 }]);
  });

  describe("numeral", () => {
    invalid(rule, "Children under thirteen (16) may not register.", [{ messageId: "numeral", at: "thirteen (16)", message: "“thirteen (16)”: word and figure disagree, so nobody can tell which age holds. Correct one of them." }], { output: "" });
    invalid(rule, "Children under thirteen (16) may not register. We take no data from children under 13.", [{ messageId: "numeral", at: "thirteen (16)" }], {
      output: "Children under thirteen (13) may not register. We take no data from children under 13.",
    });
    invalid(rule, "People under Thirteen (16) may not register. We take no data from children under 16.", [{ messageId: "numeral", at: "Thirteen (16)" }], {
      output: "People under Sixteen (16) may not register. We take no data from children under 16.",
    });
    invalid(rule, "You must be at least 18 (sixteen) years old. Users need to be at least 18.", [{ messageId: "numeral", at: "18 (sixteen)" }], {
      output: "You must be at least 18 (eighteen) years old. Users need to be at least 18.",
    });
    invalid(rule, "Children under thirteen (16) may not register. Others are 13 or older. Anyone under 16 needs help.", [{ messageId: "numeral", at: "thirteen (16)" }], { output: "", name: "both ages are used: no certain correction" });
    valid(rule, "We answer users within thirty (45) days.");
    valid(rule, "Users keep ten (12) megabytes for free.");
  });

  describe("options", () => {
    const text = "We do not knowingly collect data from children under 13.\n\nWe do not knowingly collect data from children under 16.";
    valid(rule, text, { options: [{ ignoreTopics: ["collection"] }], name: "a topic left out" });
    invalid(rule, text, [{ messageId: "conflict", at: "under 16" }], { options: [{ ignoreTopics: ["use"] }], name: "another topic left out" });
    const scoped = "# Japan\n\nYou must be at least 16 to use the app. Later on we say more.\n\nYou must be at least 14 to register.";
    valid(rule, scoped, { options: [{ ignoreScopes: ["Japan"] }], name: "a jurisdiction left out" });
    invalid(rule, scoped, [{ messageId: "conflict", at: "at least 14" }], { options: [{ ignoreScopes: ["India"] }], name: "another jurisdiction left out" });
    invalid(rule, "You must be 18 or older to use the app. We do not knowingly collect data from children under 13.", [{ messageId: "conflict", at: "under 13" }], { options: [{ compareUseWithCollection: true }], name: "use compared with collection" });
  });
});
