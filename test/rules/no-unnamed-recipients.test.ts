import rule from "../../rules/no-unnamed-recipients/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "We may share your personal data with our affiliates.\n", [{"messageId": "unnamed", "at": "our affiliates", "line": 1, "column": 38}]);
invalid(rule, "Your information may be disclosed to trusted partners.\n", [{"messageId": "unnamed", "at": "trusted partners"}]);

valid(rule, "We do not share your data with third parties.\n");
valid(rule, "We share your data with our partners who print the labels.\n");
valid(rule, "We share your data with our third-party service providers.\n");
valid(rule, "We share your data with partners such as Stripe.\n");
valid(rule, "Do you share my data with third parties?\n");
valid(rule, "You may share your data with our partners.\n");
valid(rule, "We may share your data with [our partners](/partners).\n");
valid(rule, "We share your data with agencies, vendors, contractors or agents (together, “Helpers”) who print the labels.\n");
valid(rule, "You join a scheme of an insurer, and we share your data with the partner.\n", { name: "one that was named before" });
valid(rule, "We send you information about products from our business partners.\n", { name: "whose products they are" });
valid(rule, "We share your data to help us and our partners count visits.\n");
invalid(rule, "We transfer your data to certain affiliates and third parties in other countries.\n", [{ messageId: "unnamed", at: "certain affiliates" }]);
valid(rule, "We share your data with our third-party payment and tax providers.\n");
valid(rule, "If your data is shared with our affiliates abroad, contracts protect it.\n");
valid(rule, "We share aggregated data with our partners.\n");
invalid(rule, "We may share your data with any third party.\n", [{ messageId: "unnamed", at: "any third party" }]);
