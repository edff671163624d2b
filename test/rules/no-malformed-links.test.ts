import rule from "../../rules/no-malformed-links/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "See [here] (https://brightloom.io/x).\n", [{ messageId: "blank", at: "[here] (https://brightloom.io/x)", line: 1, column: 5, endLine: 1, endColumn: 37 }], { output: "See [here](https://brightloom.io/x).\n" });
invalid(rule, "Ask [our team][mailto:help@brightloom.io].\n", [{ messageId: "raw", at: "[our team][mailto:help@brightloom.io]" }]);
invalid(rule, "Ask [our team][(mailto:help@brightloom.io) now.\n", [{ messageId: "raw", at: "[our team][(mailto:help@brightloom.io)" }]);
invalid(rule, "Ask [our team][{{ site.email }}] now.\n", [{ messageId: "raw", at: "[our team][{{ site.email }}]", message: "“[our team][…]” is shown as it stands: this is no link. Write [text](target)." }]);
invalid(rule, "See [the list](https://brightloom.io/a b).\n", [{ messageId: "raw", at: "[the list](https://brightloom.io/a" }]);
invalid(rule, "We follow (https://brightloom.io/p).] Always.\n", [{ messageId: "stray", at: "(https://brightloom.io/p).]" }]);
invalid(rule, "Runs on <brightloom.io>.\n", [{ messageId: "schemeless", at: "<brightloom.io>" }], { output: "Runs on <https://brightloom.io>.\n" });
invalid(rule, "[More](https://brightloom.io)12.\n", [{ messageId: "glued", at: "12" }], { output: "[More](https://brightloom.io).\n" });
invalid(rule, "The [Act](https://brightloom.io/v?req=(title:4%20edition:prelim). It says so.\n", [{ messageId: "raw", at: "[Act](https://brightloom.io/v?req=" }], { name: "a parenthesis that stays open" });
invalid(rule, "See [terms].\n\n[terms]: /policies/terms)\n", [{ messageId: "stray", at: "/policies/terms)" }], { output: "See [terms].\n\n[terms]: /policies/terms\n" });
invalid(rule, "[a](https:/brightloom.io) [b](htp://brightloom.io) [c](https://https://brightloom.io) [d](http//brightloom.io)\n", [
  { messageId: "scheme", at: "[a](https:/brightloom.io)" },
  { messageId: "scheme", at: "[b](htp://brightloom.io)" },
  { messageId: "scheme", at: "[c](https://https://brightloom.io)" },
  { messageId: "scheme", at: "[d](http//brightloom.io)" },
]);
invalid(rule, '<p><a href="https:/brightloom.io">a</a></p>', [{ messageId: "scheme", at: '<a href="https:/brightloom.io">a</a>' }], { format: "html" });

invalid(rule, "[a](mailtor:help@brightloom.io) [b](mail_to:help@brightloom.io)\n", [
  { messageId: "mailto", at: "[a](mailtor:help@brightloom.io)" },
  { messageId: "mailto", at: "[b](mail_to:help@brightloom.io)" },
], { output: "[a](mailto:help@brightloom.io) [b](mailto:help@brightloom.io)\n" });

valid(rule, "[a](mailto:help@brightloom.io) [b](mail:to) [c](mailto:)\n");
valid(rule, "We quote [sic] the note [1], [2][3], and [a remark] (see above).\n");
valid(rule, "[cookies](https://brightloom.io)s and [a](b \"t\") and [x][y]\n\n[y]: /a_(b)\n");
valid(rule, "In `[a] (https://b)` and\n\n```\n[a] (https://b) <brightloom.io>\n```\n");
valid(rule, "The interval (0, 1] and an escaped \\] bracket.\n");
valid(rule, "<https://brightloom.io> <help@brightloom.io> `<brightloom.io>` <my-element>x</my-element> <!-- <brightloom.io> -->\n");
valid(rule, "[The list (short)](https://brightloom.io/a_(b)) and ([this](https://brightloom.io/c)).\n");
valid(rule, "- [ ] not done\n- [x] done\n");
valid(rule, "Footnotes.[^1]\n\n[^1]: A note (with brackets)\n");
