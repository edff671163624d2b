import rule from "../../rules/no-mismatched-links/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "See [www.brightloom.io](https://harborpost.eu/).\n", [{ messageId: "host", at: "[www.brightloom.io](https://harborpost.eu/)", line: 1, column: 5, message: "“www.brightloom.io” leads to harborpost.eu. Show the address that the link opens." }]);
invalid(rule, "See [https://brightloom.io/a](https://harborpost.eu/a).\n", [{ messageId: "host", at: "[https://brightloom.io/a](https://harborpost.eu/a)" }]);
invalid(rule, "See [Section 4.4.2](#422-approval).\n", [{ messageId: "section", at: "[Section 4.4.2](#422-approval)" }]);
invalid(rule, "Our [terms of service](/privacy) apply.\n", [{ messageId: "document", at: "[terms of service](/privacy)" }]);
invalid(rule, "Our [Privacy Policy][p] applies.\n\n[p]: https://brightloom.io/terms\n", [{ messageId: "document", at: "[Privacy Policy][p]" }]);
invalid(rule, "We use [Stripe](https://www.paypal.com/privacy).\n", [{ messageId: "company", at: "[Stripe](https://www.paypal.com/privacy)" }]);
invalid(rule, '<ul><li><a href="#b">Refunds and returns</a></li></ul><h2 id="b">Contact details</h2>', [{ messageId: "heading", at: '<a href="#b">Refunds and returns</a>' }], { format: "html" });
invalid(rule, '<ul><li><a href="#b">Other peoples sites and opinions</a></li></ul><h2 id="b">Other peoples sites, software and services</h2>', [{ messageId: "heading", at: '<a href="#b">Other peoples sites and opinions</a>' }], { format: "html", name: "“and” makes nothing alike" });
const swapped = (first: string, second: string): string => `- Texts are translated on [Wordmill](https://wordmill.example). [See ${first} for details](a.md).\n- Code is kept on [Gitbarn](https://gitbarn.example). [See ${second} for details](b.md).\n`;
invalid(rule, swapped("Gitbarn's privacy policy", "the privacy policy of Wordmill"), [
  { messageId: "swapped", at: "[See Gitbarn's privacy policy for details](a.md)", line: 1, message: "“See Gitbarn's privacy policy for details” stands with Wordmill, and Wordmill's with Gitbarn (line 2). Swap the two." },
  { messageId: "swapped", at: "[See the privacy policy of Wordmill for details](b.md)", line: 2 },
]);

valid(rule, swapped("Wordmill's privacy policy", "Gitbarn's privacy policy"));
valid(rule, swapped("Gitbarn's privacy policy", "Gitbarn's privacy policy"), { name: "one of them may be hosted by the other" });
valid(rule, '<ul><li><a href="#b">Cookies and other similar technologies</a></li><li><a href="#c">Cookies and tracking tools</a></li></ul><h2 id="b">Cookies and similar technologies</h2><h2 id="c">Cookies and tracking technologies</h2>', { format: "html", name: "nearly the heading's words" });
valid(rule, "[brightloom.io](https://www.brightloom.io/a) [app.brightloom.io](https://brightloom.io) [brightloom.io](https://brightloom.com)\n");
valid(rule, "[Node.js](https://nodejs.org) [brightloom.io](https://t.co/x) [brightloom.io](https://out.harborpost.eu/?to=brightloom.io)\n");
valid(rule, "[Section 4.4.2](#442-approval) [Section 4](#42-x) [Section 2](#rights)\n");
valid(rule, "[terms of service](/legal/tos) [privacy policy](https://brightloom.io/legal/privacy) [terms of service](/legal)\n");
valid(rule, "[Google Analytics](https://policies.google.com) [Sign in with Google on GitHub](https://github.com/x) [Stripe](https://www.google.com/url?q=https://stripe.com)\n");
valid(rule, '<ul><li><a href="#b">Returns</a></li><li><a href="#c">How to reach us</a></li></ul><h2 id="b">Refunds and returns</h2><h2 id="c">Reaching us</h2>', { format: "html" });
