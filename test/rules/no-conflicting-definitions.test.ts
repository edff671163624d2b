import { describe } from "vitest";
import rule from "../../rules/no-conflicting-definitions/rule.js";
import { invalid, valid } from "./helper.js";

const GUEST = "“Guest” means a person who books a room in one of our hostels.";
const found = (at: string, line: number, column: number, message?: string) => [{ messageId: "conflicting", at, line, column, ...(message ? { message } : {}) }];

describe("two meanings", () => {
  invalid(rule, `${GUEST}\n\n## Sharing\n\n“Guest” means any browser that opens pages without signing in.`, found("Guest", 5, 2, "“Guest” means something else at line 1: readers cannot tell which holds. Keep one definition, or use two terms."));
  invalid(rule, `${GUEST}\n\nWe lend. “Guest” also means an investor who has bought a loan.`, found("Guest", 3, 11), { name: "“also means” adds a second meaning" });
  invalid(rule, "“Child” means anybody under 13.\n\n“Child” means a person below the age of 16.", found("Child", 3, 2), { name: "two ages" });
  invalid(rule, "This covers our website shop.example (the “Service”).\n\nIt covers our mobile app (the “Service”).", found("Service", 3, 32), { name: "two things in brackets" });
  invalid(rule, "Acme Works Ltd (the “Company”) runs the site.\n\nBolt Tools Inc. (the “Company”) runs the app.", found("Company", 3, 23), { name: "two firms in brackets" });
  invalid(rule, "Where you read *Crest*, it refers to all sites, apps and boards of the group:\n\nWhere you read *Crest* or *we*, it refers to Crest Holding, its French branch and their agents.", found("Crest", 3, 17), { name: "marked words" });
});

describe("one meaning", () => {
  valid(rule, GUEST);
  valid(rule, `${GUEST}\n\n“Guest” means a person who books a room or a bed in our hostels.`, { name: "the same in other words" });
  valid(rule, `${GUEST}\n\n“Guest” also includes children who travel along.`, { name: "an addition" });
  valid(rule, `${GUEST}\n\n## California\n\n“Guest” means any browser that opens pages without signing in.`, { name: "limited to a place" });
  valid(rule, `${GUEST}\n\n“Guest” means any browser that opens pages without signing in.`, { options: [{ allow: ["Guests"] }], name: "allowed" });
  valid(rule, "Acme Ltd (“we”, “us”) runs the site.\n\nBolt Inc. (“we”, “us”) runs the app.", { name: "pronouns" });
  valid(rule, "We use cookies and pixels (“Cookies”).\n\nCookies are small files on your device.", { name: "a bracket and an explanation" });
  valid(rule, "People in the European Economic Area (“EEA”) have rights.\n\nAnybody in the European Economic Area (“EEA”) may write.", { name: "an abbreviation twice" });
});
