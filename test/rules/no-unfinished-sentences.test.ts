import { describe } from "vitest";
import rule from "../../rules/no-unfinished-sentences/rule.js";
import { invalid, valid } from "./helper.js";

describe("no-unfinished-sentences", () => {
  for (const text of [
    "This is the purpose it was collected for.",
    "These are the services you signed in to.",
    "That is what we agreed with, and what it consists of.",
    "You choose whether you want to opt in.",
    "We share it as described in option a.",
    "See Schedule A. It is long.",
    "We use plugins, e.g. Jetpack, and others.",
    "We do the following: a. We read. b. We write.",
    "The words in the list are: if, and, or.",
    "We never end a sentence with “unless”. Nor with “and.”",
    "We may keep it if\n\n- you ask us, or\n- we have to.\n",
    "You may call the\n\n| office | yard |\n|---|---|\n| 1 | 2 |\n",
    "You can ask us to:\n\n(a) stop the use of it; and\n\n(b) delete it.\n",
    "Write to the\n\nowner of this shop.\n",
    "We keep your data because {{ reason }}.",
    "Click the ![gear](gear.png)\n",
    "As well as you can. And/or.",
    "# Because\n\nWe say so.",
    "Ask the USA.",
    "Plan for it via Oslo.",
    "| Word |\n|---|\n| we tell them all unless |\n",
  ])
    valid(rule, text);
  valid(rule, "Wir teilen die Daten nicht mit anderen, und wir wollen das auch nicht, das ist unser Wille an die.", { name: "a text in German" });

  invalid(rule, "# Sharing\n\nWe tell nobody what you tell us here, unless.\n", [
    { messageId: "unfinished", at: "you tell us here, unless", line: 3, column: 21, endLine: 3, endColumn: 45, message: "“you tell us here, unless”: the sentence ends with “unless”, so the reader cannot know what was to follow. Finish it." },
  ]);
  invalid(rule, "You can reach our officer for data via. We answer.", [{ messageId: "unfinished", at: "our officer for data via" }]);
  invalid(rule, "We share your data with partners such as. We like them.", [{ messageId: "unfinished", at: "data with partners such as" }]);
  invalid(rule, "We will do this with the help of the and/or.", [{ messageId: "unfinished", at: "the help of the and/or" }]);
  invalid(rule, "We keep your data for a year, because\n\n# Next\n\nWe write.", [{ messageId: "unfinished", at: "data for a year, because", line: 1 }]);
  invalid(rule, "<p>We delete it at the end of the.</p>", [{ messageId: "unfinished", at: "at the end of the" }], { format: "html" });
  invalid(rule, "Who may ask:\n\n- offices named by law or a competent authority's;\n- you.\n", [
    { messageId: "possessive", at: "law or a competent authority's", line: 3, message: "“law or a competent authority's”: of what is “authority's”? Readers cannot know. Add the missing word." },
  ]);
  invalid(rule, "We tell nobody:\n\n- your name;\n- what you wrote to the other members of a group;\n", [
    { messageId: "end", at: "other members of a group;", line: 4, message: "“other members of a group;”: the document ends with “;”, so readers cannot know what was to follow. Add the rest." },
  ]);
  invalid(rule, "We tell nobody:\n\n- your name; and\n\n- your house; and\n", [{ messageId: "end", at: "your house; and", line: 5 }]);
  invalid(rule, "If we are sold, the buyer of the company will have to keep this promise. Ask for your consent again.", [
    { messageId: "subject", at: "Ask for your consent again.", line: 1, message: "“Ask for your consent again.” does not say who does it: the start of the sentence is lost. Add it." },
  ]);
  invalid(rule, "WE OWE YOU NOTHING FOR THIS, UNLESS.", [{ messageId: "unfinished", at: "YOU NOTHING FOR THIS, UNLESS" }]);
});
