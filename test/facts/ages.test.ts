import { describe, expect, it } from "vitest";
import { parse } from "../../src/document/parse.js";
import { boundAfter, boundBefore } from "../../src/facts/age-bounds.js";
import { AFTER, BEFORE } from "../../src/facts/age-wordings.js";
import { ages } from "../../src/facts/ages.js";
import type { Format } from "../../src/document/model.js";

const read = (text: string, format: Format = "markdown") => ages(parse(text, format));
/** "13 <", "13-16 range" for each age limit. */
const limits = (text: string, format?: Format): string[] => read(text, format).map(({ age, to, bound }) => `${to === undefined ? age : `${age}-${to}`} ${bound}`);

describe("wordings of an age limit", () => {
  it.each([...BEFORE, ...AFTER].map(({ bound, example }) => [example, bound] as const))("%s", (example, bound) => {
    expect(read(example).map((fact) => fact.bound)).toEqual([bound]);
  });

  it.each([
    ["The game is not meant for anyone under 13.", ["13 <"]],
    ["People thirteen (13) years of age or younger must not register.", ["13 <="]],
    ["You must be at least 16.", ["16 >="]],
    ["Only adults over the age of 18 may order.", ["18 >"]],
    ["If you are between 13 and 16 years old, a parent must confirm.", ["13-16 range"]],
    ["If you are between the ages of 13 and 16, a parent must confirm.", ["13-16 range"]],
    ["Players must be 13+.", ["13 >="]],
    ["We do not knowingly collect data from children under thirteen.", ["13 <"]],
    ["Kids 12 and under cannot post.", ["12 <="]],
    ["Not directed at children younger than 16 years.", ["16 <"]],
    ["Minimum age: 14.", ["14 >="]],
    ["The minimum age to open an account is 13.", ["13 >="]],
    ["No one less than 18 years old may join.", ["18 <"]],
    ["Persons who have not yet turned 13 are turned away.", ["13 <"]],
    ["Users who have not reached the age of 14 are turned away.", ["14 <"]],
    ["You confirm that you are 18 or older.", ["18 >="]],
    ["Teens (13–17) get stricter defaults.", ["13-17 range"]],
    ["Children of ages 6 to 12 play in Junior mode.", ["6-12 range"]],
    ["For the purposes of this policy a child is a person below 18.", ["18 <"]],
    ["A child is anyone who is not 16.", ["16 <"]],
    ["Parents of under-13s can write to us.", ["13 <"]],
    ["Our under-13 users need a parent.", ["13 <"]],
    ["Users 13 years old and above may join.", ["13 >="]],
    ["You may join from your fourteenth birthday.", ["14 >="]],
    ["Before their 16th birthday children need a parent.", ["16 <"]],
    ["From age 15 you may agree alone.", ["15 >="]],
    ["A user aged 17 or less needs a parent.", ["17 <="]],
    ["Anyone who has attained sixteen years may join.", ["16 >="]],
    ["Over-18s only.", ["18 >"]],
    ["You must be eighteen years old (or the majority age in your state, if higher).", ["18 >="]],
    ["Adults (18+) may order.", ["18 >="]],
    ["Players under 13 y/o need a parent.", ["13 <"]],
    ["Children <13 need a parent.", ["13 <"]],
    ["Users ≥ 16 may agree alone.", ["16 >="]],
    ["Our u13 players chat with friends only.", ["13 <"]],
    ["Children below the age of sixteen (16) need a parent.", ["16 <"]],
    ["Open to people 13 yrs+.", ["13 >="]],
    ["Children aged thirteen and upwards may join.", ["13 >="]],
    ["Members must not be under 14.", ["14 >="]],
    ["Players no older than 15 may join.", ["15 <="]],
    ["If you are 14 or older but under the age of 18, ask a parent.", ["14-18 range"]],
    ["Extra care is taken for 16 and 17 year olds.", ["16-17 range"]],
    ["Children under 13 and adults over 18 are told apart.", ["13 <", "18 >"]],
    ["You must be 21 years of age or older.", ["21 >="]],
    ["The app is for children up to and including 12.", ["12 <="]],
    ["This app is rated 12+ in the store.", ["12 >="]],
    ["Anyone twenty-one or older may order.", ["21 >="]],
    ["The app is not for children under the age of 13 (“Children”).", ["13 <"]],
  ])("%s", (text, expected) => {
    expect(limits(text)).toEqual(expected);
  });

  it("takes the people from the introduction of a list", () => {
    expect(limits("Do not sign up if you are:\n\n- under 13 in Norway\n- under 16 elsewhere\n")).toEqual(["13 <", "16 <"]);
  });

  it("reads a limit that points back", () => {
    expect(limits("The app is for users of at least 14. We take no data of children under that age.")).toEqual(["14 >=", "14 <"]);
  });

  it("does not point back to nothing", () => {
    expect(limits("We take no data of children under that age.")).toEqual([]);
  });

  it.each([
    "Children are protected by 16 CFR Part 312.",
    "Minors are named in 18 U.S.C. 2258A.",
    "A child may consent under Article 13 of the law.",
    "Children are named in Art. 8(1).",
    "Children are the subject of section 16.",
    "Children's records fall under section 13.",
    "Minors are treated under clause 18.",
    "Our people are audited under ISO 27001.",
    "This cookie of the user expires after 13 months.",
    "Our users live in over 18 countries.",
    "Your password must be at least 16 characters long.",
    "You must choose a minimum of 12 characters.",
    "Users need Android 13 or above.",
    "Users need iOS 16+ to play.",
    "Users need version 13 or later.",
    "Foods are regulated under 21 CFR.",
    "Babies under 18 months are carried for free.",
    "We close accounts of users older than 24 months.",
    "We delete user data older than 30 days.",
    "Over 13 million users trust us.",
    "Our people have over 16 years of experience.",
    "The film for teens is rated PG-13.",
    "Users may upload pictures under 16 kB.",
    "A user group has at least 13 participants.",
    "User records older than 90 days are deleted.",
    "The page sets between 13 and 16 cookies for a user.",
    "Our users speak 18+ languages.",
    "We give users at least 14 days' notice.",
    "You must cancel no later than 16 May.",
    "Children in California are protected by section 1798.120.",
    "We obtain verifiable parental consent for children, as COPPA asks.",
    "Pupils in year 7 or above may use it.",
    "People born after 2013 are turned away.",
    "Children of any age need consent.",
    "No minimum age applies.",
    "We keep records of minors for at least 10 years.",
    "Users keep at least 5 GB for free.",
    "You must be at least 5 km away.",
    "We answer users in under 24 hours.",
    "See pages 12 to 14 for children.",
    "Anyone may call us from 9 to 17 on weekdays.",
    "Children pay less than 10 dollars.",
    "A user must be given at least $15.",
    "Users rate us above 4.5 stars.",
  ])("no age: %s", (text) => {
    expect(limits(text)).toEqual([]);
  });
});

describe("place of an age limit", () => {
  it("is the wording with its number and unit, in the source", () => {
    const text = "# Children\n\nNo one *under the\nage of* **thirteen (13) years** may join.\n";
    const [fact] = read(text);
    expect(text.slice(...fact!.range)).toBe("under the\nage of* **thirteen (13) years");
    expect(fact!.text).toBe("under the age of thirteen (13) years");
  });
});

describe("scope", () => {
  const scopes = (text: string): string[] => read(text).map(({ age, scope }) => `${age} ${scope}`);
  it.each([
    ["The app is not for children under 13.", ["13 general"]],
    ["For users in Germany the minimum age is 16, in Austria 14.", ["16 Germany", "14 Austria"]],
    ["Children under 13 in the U.S. and under 16 in the EEA need a parent.", ["13 United States", "16 EEA"]],
    ["You must be at least 13, or 16 in the EU.", ["13 general", "16 EEA"]],
    ["California residents under 16 must opt in before a sale; under 13 a parent does.", ["16 California", "13 California"]],
    ["In China we treat data of children under 14 as sensitive.", ["14 China"]],
    ["Please tell us who you are. This text contains no place, children under 13 excepted.", ["13 general"]],
    ["# CALIFORNIA\n\nMinors under 18 may ask for removal.", ["18 California"]],
    ["# EEA users\n\n## Children\n\nYou must be at least 16.", ["16 EEA"]],
    ["If you live in Brazil, more rules hold. Children under 12 need a parent.", ["12 Brazil"]],
    ["A child is a person under 13 years old (for residents outside of the EEA) or under 16 years old (for residents of the EEA).", ["13 outside EEA", "16 EEA"]],
    ["| Country | Rule |\n|---|---|\n| Japan | Users must be at least 15. |\n| India | Users must be at least 18. |\n", ["15 Japan", "18 India"]],
    ["Let us know if children under 13 join.", ["13 general"]],
  ])("%s", (text, expected) => {
    expect(scopes(text)).toEqual(expected);
  });
});

describe("topic and polarity", () => {
  const topics = (text: string): string[] => read(text).map(({ topic, polarity }) => `${topic} ${polarity}`);
  it.each([
    ["We do not knowingly collect data from children under 13.", "collection excluded"],
    ["If we learn that a child under 13 has given us personal data, we delete it.", "collection excluded"],
    ["The app is not directed at children under 13.", "use excluded"],
    ["You must be at least 16 to use the app.", "use admitted"],
    ["Children under 16 need a parent's consent.", "consent parent"],
    ["You must be at least 16 to consent to the processing.", "consent admitted"],
    ["We do not sell data of consumers under 16.", "sale neutral"],
    ["Residents under 18 may ask us to remove their posts.", "removal neutral"],
    ["The average visitor is over 18.", "other neutral"],
  ])("%s", (text, expected) => {
    expect(topics(text)).toEqual([expected]);
  });
});

describe("boundBefore", () => {
  it.each([
    ["members not yet ", "<"],
    ["users who are not at least ", "<"],
    ["until they turn ", "<"],
    ["anyone no younger than ", ">="],
    ["the minimum age for all our members is ", ">="],
    ["you must be aged ", ">="],
  ])("%s", (left, bound) => {
    expect(boundBefore(left)?.bound).toBe(bound);
  });
  it("sees no bound across a full stop", () => {
    expect(boundBefore("This is under. ")).toBeUndefined();
  });
});

describe("boundAfter", () => {
  it("leaves a word that belongs to the next number alone", () => {
    expect(boundAfter(" or under the age of 16")).toBeUndefined();
    expect(boundAfter(" or over 18")).toBeUndefined();
    expect(boundAfter(" or over, please")).toEqual({ bound: ">=", length: 8 });
  });
});

it("reads a long line of numbers in time that grows with its length only", () => {
  const text = `Children ${"under 13 or over ".repeat(4000)}`;
  const start = process.cpuUsage().user;
  read(text, "text");
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(4000);
});
