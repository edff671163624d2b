import rule from "../../rules/no-contradictions/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "We never sell your personal information.\n\nWe sell your personal data to brokers.\n", [{ messageId: "contradiction", at: "sell your personal data", line: 3, column: 4, message: "“sell your personal data”: personal data is sold here, and never sold by line 1 (“sell your personal information”). Which holds?" }]);
invalid(rule, "We do not collect your IP address. Our server records your IP address and the time.\n", [{ messageId: "contradiction", at: "records your IP address and the time" }]);
invalid(rule, "The app does not access your photos.\n\n## Uploads\n\nWe collect photos and their place.\n", [{ messageId: "contradiction", at: "collect photos and their place" }]);
invalid(rule, "We never share your data with third parties. We may share your personal information with advertisers.\n", [{ messageId: "contradiction", at: "share your personal information" }]);

valid(rule, "We never sell your personal data. We may sell the company, and your personal data with its assets.\n");
valid(rule, "We do not share your data with third parties, except with our bank. We share your data with third parties.\n");
valid(rule, "We do not knowingly collect the email address of children. We collect your email address.\n");
valid(rule, "We do not collect your precise location. We collect your location.\n");
valid(rule, "We do not collect your phone number. If you call us, we receive your phone number.\n");
valid(rule, "We do not sell your personal data. You have the right to know whether we sell your personal data.\n");
valid(rule, "We do not sell your personal data without your consent. We sell your personal data to brokers.\n");
valid(rule, "Google does not receive your IP address. We collect your IP address.\n");
valid(rule, "Do we sell your data? We never sell your data.\n");
valid(rule, "## California\n\nWe do not sell your personal data.\n\n## Rest\n\nWe sell your personal data.\n");
