import rule from "../../rules/no-check-back-only/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "# P\n\n## Changes\n\nWe may update this policy. Please check this page regularly.\n", [{"messageId": "checkBack", "at": "check this page regularly", "line": 5, "column": 35}]);
invalid(rule, "# P\n\n## Changes\n\nWe will notify you by posting the new policy on this page. You should review it periodically: the policy may change.\n", [{"messageId": "checkBack", "at": "review it periodically"}]);

valid(rule, "# P\n\n## Changes\n\nWe may update this policy and will email you. Please check this page regularly.\n");
valid(rule, "# P\n\n## Sync\n\nThe app uses the network to periodically check for updates of its map.\n");
valid(rule, "# P\n\n## Changes\n\nCheck this page for changes each time. We tell you by a banner in the app.\n");
valid(rule, "# P\n\n## Changes\n\nWe review this statement from time to time, and we post each new version.\n");
valid(rule, "# P\n\nPlease check your statement regularly.\n");
invalid(rule, "# P\n\n## Changes\n\nPlease refer often to this policy for its latest text.\n", [{ messageId: "checkBack", at: "refer often to this policy for its latest text" }]);
invalid(rule, "# P\n\n## Changes\n\nReview this policy frequently. If it changes, we will notify you here.\n", [{ messageId: "checkBack", at: "Review this policy frequently" }], { name: "a notice in the policy itself" });
invalid(rule, `# P\n\nReview this policy frequently: it may change. ${"We sell lamps. ".repeat(9)}If your data is lost, we will notify you.\n`, [{ messageId: "checkBack", at: "Review this policy frequently" }], { name: "a notice of something else, far away" });
valid(rule, `# P\n\nReview this policy frequently. ${"We sell lamps. ".repeat(9)}If this policy changes, we will notify you.\n`, { name: "a notice of changes, far away" });
