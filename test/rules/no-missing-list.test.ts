import rule from "../../rules/no-missing-list/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "# P\n\n## 1. Rights\n\nYou have the following rights over your data.\n\n## 2. Contact\n\nWrite.\n", [{ messageId: "missing", at: "You have the following rights over your data." }]);

valid(rule, "# P\n\n## 1. Rights\n\nYou have the following rights. You can ask for a copy.\n\n## 2. Contact\n\nWrite.\n");
invalid(rule, "# P\n\n## 1. Rights\n\nYou have the following rights:\n\n## 2. Contact\n\nWrite.\n", [{ messageId: "missing", at: "You have the following rights:", line: 5, column: 1, endColumn: 31 }]);
invalid(rule, "# P\n\nIf you have any questions about this policy or your data, please contact us as follows:\n", [{ messageId: "missing", at: "policy or your data, please contact us as follows:", line: 3 }]);
invalid(rule, "Privacy Policy\n\n1. Rights\nYou have, among others that the law gives you, the following rights:\n\n2. Contact\nWrite to us whenever you like, and we will answer in a week.\n", [{ messageId: "missing", at: "that the law gives you, the following rights:" }], { format: "text" });

valid(rule, "# P\n\n## 1. Rights\n\nYou have the following rights:\n\n- access\n\n## 2. Contact\n\nWrite.\n");
valid(rule, "# P\n\n## Rights\n\nYou have the following rights:\n\n### Access\n\nx\n");
valid(rule, "# P\n\n## Rights\n\nYou have the following rights:\n\n## Access\n\nx\n", { name: "ranks without numbers may be wrong" });
valid(rule, "# P\n\n## 1. Rights\n\nYou have the following rights:\n\n![rights](rights.png)\n\n## 2. Contact\n\nx\n");
valid(rule, "# P\n\nWe keep:\n\n| a | b |\n|---|---|\n| c | d |\n");
valid(rule, "# P\n\nContact:\n");
valid(rule, "# P\n\nOur processors are:\n\n{% include processors.html %}\n");

const PROSE = "We take care of what you send us, and we ask our partners to do the same.";
const text = (...parts: string[]): string => `Privacy Policy\n\n${parts.join("\n\n")}\n`;

invalid(rule, text("This notice explains:", "Data we keep", PROSE), [{ messageId: "missing", at: "This notice explains:", message: "“This notice explains:” announces a list, and the heading “Data we keep” follows. Give the list, or end the sentence." }], { format: "text" });
invalid(rule, text("Data", "The following are the types of data that we may keep.", "The collection of personal data", "The use of personal data", "Contact", PROSE), [
  { messageId: "missing", at: "The following are the types of data that we may keep.\n\nThe collection of personal data\n\nThe use of personal data", line: 5, endLine: 9, message: "“The following are the types of data that we may keep.” announces a list, and nothing but headings follows. Give the list, or end the sentence." },
], { format: "text" });
invalid(rule, text("Rights", "Under the law you have the following rights:", "How we use your data", PROSE), [{ messageId: "missing", at: "Under the law you have the following rights:" }], { format: "text" });
invalid(rule, "# P\n\n## Ads\n\nTo stop them, you may:\n\n## Changes to this policy\n\nWe write to you before anything in this policy changes, a month ahead.\n", [{ messageId: "missing", at: "To stop them, you may:" }]);
invalid(rule, "# P\n\n## Sharing\n\nWe share your data in the following cases:\n\nFor the good of science, we may publish statistics.\n\n## Rights\n\nAsk.\n", [
  { messageId: "missing", at: "We share your data in the following cases:", message: "“We share your data in the following cases:” announces a list, and the sentence “For the good of science,” follows. Give the list, or end the sentence." },
]);
invalid(rule, text("Data", PROSE, "Choices", "You decide, so we will openly explain the ways in which you can choose.", "Data we keep", PROSE), [{ messageId: "missing", at: "we will openly explain the ways in which you can choose." }], { format: "text" });

valid(rule, text("Data", "We keep the following data:", "Your name", "Your town", "How often you visit", PROSE), { format: "text", name: "a list that has lost its bullets" });
valid(rule, text("Rights", "You have the following rights:", "Right to know", PROSE, "Right to object", PROSE), { format: "text", name: "a list in the shape of sections" });
valid(rule, text("Things you should know:", "How we use your data", PROSE), { format: "text" });
valid(rule, text("The details of this policy are as follows:", "Data we keep", PROSE), { format: "text", name: "the document is the list" });
valid(rule, text("Data", "We use it for the following purposes:", "Use of lamps", "Storage of lamps", "Contact", PROSE), { format: "text" });
valid(rule, "# P\n\n## Sharing\n\nWe share it in the following cases:\n\nWith your consent, we may publish your name.\n\n## Rights\n\nAsk.\n");
valid(rule, "# P\n\n## Sharing\n\nWe share it in the following cases:\n\nFor science, we may publish it.\n\nFor a court, we may send it.\n\n## Rights\n\nAsk.\n");
valid(rule, text("Requests", "Ask. If we refuse, we will explain the ways in which you can object.", "Data we keep", PROSE), { format: "text" });
valid(rule, text("In this text we will explain the ways in which we use data.", "Data we keep", PROSE), { format: "text", name: "an introduction" });
