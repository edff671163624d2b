import rule from "../../rules/no-stale-law/rule.js";
import { invalid, valid } from "./helper.js";

invalid(rule, "We are certified under the EU-U.S. Privacy Shield Framework.\n", [{"messageId": "stale", "at": "Privacy Shield Framework", "line": 1, "column": 36, "message": "“Privacy Shield Framework” has been invalid for EU data since July 2020 (C-311/18). Name what transfers rest on now."}]);
invalid(rule, "The CCPA is new. When it goes into effect, we will comply.\n", [{"messageId": "stale", "at": "CCPA"}]);
invalid(rule, "The Privacy Shield. The Privacy Shield again.\n", [{"messageId": "stale", "at": "Privacy Shield"}]);

valid(rule, "We no longer rely on the Privacy Shield.\n");
valid(rule, "We take part in the kidSAFE Safe Harbor Program.\n");
valid(rule, "We certify under the Data Privacy Framework and keep to the Privacy Shield Principles.\n");
valid(rule, "The CCPA gives you rights, and the GDPR applies.\n");
valid(rule, "The invoice of 1998 is kept.\n");
