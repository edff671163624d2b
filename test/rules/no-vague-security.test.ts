import rule from "../../rules/no-vague-security/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "We use commercially acceptable means to protect your data.\n", [{"messageId": "vague", "at": "commercially acceptable means", "line": 1, "column": 8}]);
invalid(rule, "We have put in place appropriate technical and organizational measures to secure your data.\n", [{"messageId": "vague", "at": "appropriate technical and organizational measures"}]);

valid(rule, "The Internet is not an absolutely secure environment, so we cannot protect everything.\n");
valid(rule, "We take appropriate measures to protect your data, such as encryption.\n");
valid(rule, "Transfers have appropriate safeguards to protect your data.\n");
valid(rule, "We take reasonable steps to verify your identity and protect your account.\n");
valid(rule, "# P\n\n## Security\n\nWe protect data by reasonable measures.\n\nDisks are encrypted.\n");
valid(rule, "You should take all reasonable steps to protect your password.\n");
valid(rule, "We make every effort to answer.\n");
valid(rule, "We look at industry standards for retention and at what protects our users.\n");
valid(rule, "Contracts with firms outside Europe have adequate safeguards under Article 46 GDPR, which protect you.\n");
invalid(rule, "We meet industry standards to protect your data.\n", [{ messageId: "vague", at: "industry standards", line: 1, column: 9 }]);
