import rule from "../../rules/no-check-back-only/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "# P\n\n## Changes\n\nWe may update this policy. Please check this page regularly.\n", [{"messageId": "checkBack", "at": "check this page regularly", "line": 5, "column": 35}]);
invalid(rule, "# P\n\n## Changes\n\nWe will notify you by posting the new policy on this page. You should review it periodically: the policy may change.\n", [{"messageId": "checkBack", "at": "review it periodically"}]);

valid(rule, "# P\n\n## Changes\n\nWe may update this policy and will email you. Please check this page regularly.\n");
valid(rule, "# P\n\n## Sync\n\nThe app uses the network to periodically check for updates of its map.\n");
valid(rule, "# P\n\n## Changes\n\nCheck this page for changes each time. We tell you by a banner in the app.\n");
valid(rule, "# P\n\n## Changes\n\nWe review this statement from time to time, and we post each new version.\n");
valid(rule, "# P\n\nPlease check your statement regularly.\n");
