import { requirementRule } from "../../src/rule/requirement-rule.js";

const rule = requirementRule({
  id: "require-do-not-track-statement",
  description: "Require a statement of how Do Not Track and opt-out signals are answered, and whether others track readers",
  strict: false,
  messages: {
    signals: "No statement found that says how you answer Do Not Track signals. Say it, even if you ignore them.",
    optOut: "The config says that data is sold or shared; no statement found about opt-out signals such as Global Privacy Control. Say how you process them.",
    others: "No statement found that says whether third parties collect what readers do across sites. Say yes or no.",
  },
  sought: [
    { evidence: "do-not-track", messageId: "signals", topic: /\btrack\w*|\bcookies?\b|\badvertis\w+|\bcalifornia\b/i },
    { evidence: "opt-out-signal", messageId: "optOut", topic: /\bopt[- ]?out|\bcalifornia\b|\bsell|\bshar/i },
    { evidence: "third-party-tracking", messageId: "others", topic: /\btrack\w*|\bcookies?\b|\badvertis\w+|\bthird\b|\bcalifornia\b/i },
  ],
});

export default rule;
