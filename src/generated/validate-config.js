// Made by tools/generate.mjs from src/lint/config-schema.ts and the rules.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// validator.js
const validate = validate10;
var validator_default = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "https://github.com/clauselint/clauselint/blob/main/dist/config.schema.json",
	"title": "clauselint config",
	"description": "What clauselint checks in the privacy policies of a repository. Data only: nothing in it is run.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"$schema": {
			"description": "Where editors find this schema.",
			"type": "string",
			"minLength": 1
		},
		"extends": {
			"description": "Config files that this one builds on, relative to this file. What stands here wins.",
			"if": { "type": "array" },
			"then": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"else": {
				"type": "string",
				"minLength": 1
			}
		},
		"presets": {
			"description": "Sets of rules to start from; [\"recommended\"] when absent.",
			"type": "array",
			"items": { "enum": [
				"recommended",
				"strict",
				"gdpr",
				"coppa",
				"california",
				"google-play",
				"apple-app-store",
				"chrome-web-store"
			] }
		},
		"rules": {
			"description": "Severity of single rules, or [severity, options].",
			"type": "object",
			"patternProperties": { "^clauselint/": {} },
			"properties": {
				"consistent-age-thresholds": {
					"description": "Enforce one age for the same thing: no limits that contradict each other, differ on the birthday, or disagree in word and figure.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }, {
							"type": "object",
							"properties": {
								"ignoreTopics": {
									"type": "array",
									"items": { "enum": [
										"use",
										"collection",
										"consent",
										"sale",
										"removal",
										"other"
									] },
									"uniqueItems": true
								},
								"ignoreScopes": {
									"type": "array",
									"items": { "type": "string" },
									"uniqueItems": true
								},
								"compareUseWithCollection": { "type": "boolean" }
							},
							"additionalProperties": false
						}],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"consistent-company-name": {
					"description": "Require one spelling of a company's or product's name.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }, {
							"type": "object",
							"properties": { "allow": {
								"description": "Spellings that may stand beside the usual one.",
								"type": "array",
								"items": { "type": "string" },
								"uniqueItems": true
							} },
							"additionalProperties": false
						}],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"consistent-defined-terms": {
					"description": "Require a defined term to be written as it was defined.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }, {
							"type": "object",
							"properties": { "allow": {
								"description": "Defined terms that may be written otherwise.",
								"type": "array",
								"items": { "type": "string" },
								"uniqueItems": true
							} },
							"additionalProperties": false
						}],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"consistent-document-name": {
					"description": "Require one name for the terms that go with the policy.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"consistent-section-numbering": {
					"description": "Enforce section and list numbers without gaps and doubles.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-broken-references": {
					"description": "Disallow references to sections, anchors and files that are not there.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-bundled-consent": {
					"description": "Disallow consent that comes along with something else.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-check-back-only": {
					"description": "Disallow leaving it to readers alone to find changes of the policy.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-conflicting-definitions": {
					"description": "Disallow two definitions of one term that differ in meaning.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }, {
							"type": "object",
							"properties": { "allow": {
								"description": "Terms that may be defined more than once.",
								"type": "array",
								"items": { "type": "string" },
								"uniqueItems": true
							} },
							"additionalProperties": false
						}],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-consent-by-use": {
					"description": "Disallow taking the use of a service for consent.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-contradictions": {
					"description": "Disallow promising never to collect, sell or share data that is collected, sold or shared.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-dangling-here": {
					"description": "Disallow “click here” and “learn more” that are no links.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-duplicate-text": {
					"description": "Disallow paragraphs, list entries, sentences and clauses that stand twice.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }, {
							"type": "object",
							"properties": { "ignore": {
								"type": "array",
								"items": {
									"type": "string",
									"minLength": 1
								},
								"uniqueItems": true
							} },
							"additionalProperties": false
						}],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-empty-sections": {
					"description": "Disallow headings with nothing below them.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-malformed-links": {
					"description": "Disallow links whose markup is broken, so that readers see it raw or are led astray.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-malformed-markup": {
					"description": "Disallow markup that readers see as it stands.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-mismatched-links": {
					"description": "Disallow links whose words promise another target than they lead to.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-missing-list": {
					"description": "Disallow announcing a list that never comes.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-placeholder-text": {
					"description": "Disallow slots, notes and dummy text that a template or an editor left behind.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }, {
							"type": "object",
							"properties": { "allow": {
								"type": "array",
								"items": { "type": "string" },
								"uniqueItems": true,
								"description": "Words in brackets that are meant to stand, without the brackets."
							} },
							"additionalProperties": false
						}],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-repeated-words": {
					"description": "Disallow words that stand twice in a row.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }, {
							"type": "object",
							"properties": { "allow": {
								"type": "array",
								"items": {
									"type": "string",
									"minLength": 1
								},
								"uniqueItems": true
							} },
							"additionalProperties": false
						}],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-stale-law": {
					"description": "Disallow resting on laws and frameworks that are no longer in force, or calling future what is.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-undefined-terms": {
					"description": "Disallow capitalised terms that are used as if defined but defined nowhere.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }, {
							"type": "object",
							"properties": {
								"definedIn": {
									"description": "Documents of the repository whose definitions hold here too.",
									"type": "array",
									"items": { "type": "string" },
									"uniqueItems": true
								},
								"terms": {
									"description": "Terms that count as defined.",
									"type": "array",
									"items": { "type": "string" },
									"uniqueItems": true
								},
								"minimumUses": {
									"description": "Uses from which on a term is reported.",
									"type": "integer",
									"minimum": 1
								}
							},
							"additionalProperties": false
						}],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-unfinished-sentences": {
					"description": "Disallow sentences that break off.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }, {
							"type": "object",
							"properties": {},
							"additionalProperties": false
						}],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-unilateral-changes": {
					"description": "Disallow changes of the policy that hold as soon as they are posted.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-unnamed-recipients": {
					"description": "Disallow sharing with recipients that have neither name nor category.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-unused-definitions": {
					"description": "Disallow definitions of terms that the document never uses.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }, {
							"type": "object",
							"properties": { "allow": {
								"description": "Terms that may be defined and not used.",
								"type": "array",
								"items": { "type": "string" },
								"uniqueItems": true
							} },
							"additionalProperties": false
						}],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-vague-practices": {
					"description": "Disallow practices of the operator that are left open: which data, for what, with whom.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-vague-response-time": {
					"description": "Disallow answers to requests that are promised without a deadline.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-vague-retention": {
					"description": "Disallow retention statements that name neither a period nor an event that ends it.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }, {
							"type": "object",
							"properties": {
								"allowPhrases": {
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 3
									},
									"uniqueItems": true,
									"description": "Words that make a sentence acceptable to you."
								},
								"vaguePhrases": {
									"type": "array",
									"items": {
										"type": "string",
										"minLength": 3
									},
									"uniqueItems": true,
									"description": "More words that you call vague in a sentence about keeping or deleting."
								}
							},
							"additionalProperties": false
						}],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"no-vague-security": {
					"description": "Disallow security statements that name no measure.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"prefer-contact-email": {
					"description": "Prefer an email address over other channels as the way to reach the operator.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }, {
							"type": "object",
							"properties": { "accept": {
								"type": "array",
								"items": { "enum": [
									"form",
									"phone",
									"post",
									"tracker",
									"url"
								] },
								"uniqueItems": true
							} },
							"additionalProperties": false
						}],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"require-child-age": {
					"description": "Require an age where children or minors are treated in a special way.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }, {
							"type": "object",
							"properties": {},
							"additionalProperties": false
						}],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"require-contact-email": {
					"description": "Require an email address at which a reader can reach the operator.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"require-retention-period": {
					"description": "Require a statement of how long personal data is kept.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				},
				"valid-contact-email": {
					"description": "Enforce contact addresses that are filled in, well formed and free of contradiction.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1,
						"items": [{ "enum": [
							"off",
							"warn",
							"error",
							0,
							1,
							2
						] }],
						"additionalItems": false
					},
					"else": { "enum": [
						"off",
						"warn",
						"error",
						0,
						1,
						2
					] }
				}
			},
			"additionalProperties": false
		},
		"files": {
			"description": "Which files are policies, as in .gitignore; in place of the names that clauselint looks for by itself.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"ignore": {
			"description": "Files and folders to leave out, as in .gitignore.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"documents": {
			"description": "What clauselint cannot tell from a policy's text.",
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"path": {
						"description": "The policy, relative to this config.",
						"type": "string",
						"minLength": 1
					},
					"supplements": {
						"description": "Policies that this one adds to: it inherits their contacts, periods and definitions.",
						"if": { "type": "array" },
						"then": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"else": {
							"type": "string",
							"minLength": 1
						}
					},
					"kind": {
						"description": "What the document is, where clauselint is mistaken.",
						"enum": [
							"policy",
							"legal",
							"other"
						]
					},
					"language": {
						"description": "Primary language tag, \"en\", where clauselint is mistaken.",
						"type": "string",
						"pattern": "^[a-z]{2,3}$"
					}
				},
				"required": ["path"],
				"additionalProperties": false
			}
		},
		"accepted": {
			"description": "Findings that somebody has looked at and accepted.",
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"rule": {
						"description": "Id of the rule.",
						"type": "string",
						"minLength": 1
					},
					"quote": {
						"description": "Words of the policy under the finding.",
						"type": "string",
						"minLength": 1
					},
					"reason": {
						"description": "Why it is accepted.",
						"type": "string",
						"minLength": 1
					},
					"by": {
						"description": "Who accepted it.",
						"type": "string",
						"minLength": 1
					},
					"until": {
						"description": "Last day on which it holds, YYYY-MM-DD.",
						"type": "string",
						"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
					},
					"path": {
						"description": "Only in this policy, relative to this config.",
						"type": "string",
						"minLength": 1
					}
				},
				"required": [
					"rule",
					"quote",
					"reason"
				],
				"additionalProperties": false
			}
		},
		"siteRoot": {
			"description": "Folder that site-absolute links (\"/terms\") start from, relative to this config.",
			"type": "string",
			"minLength": 1
		},
		"definedIn": {
			"description": "Where terms are defined that the policy only uses.",
			"type": "object",
			"properties": {
				"files": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"terms": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"facts": {
			"description": "What is true of the operator. What is not stated is not known.",
			"type": "object",
			"properties": {
				"controller": {
					"type": "string",
					"minLength": 1
				},
				"contacts": {
					"type": "array",
					"items": {
						"if": { "type": "object" },
						"then": {
							"type": "object",
							"properties": {
								"value": {
									"type": "string",
									"minLength": 1
								},
								"kind": { "enum": [
									"email",
									"form",
									"post",
									"phone",
									"url"
								] },
								"role": { "enum": [
									"privacy",
									"support",
									"dpo",
									"other"
								] }
							},
							"required": ["value"],
							"additionalProperties": false
						},
						"else": {
							"type": "string",
							"minLength": 1
						}
					}
				},
				"website": {
					"type": "string",
					"minLength": 1
				},
				"sellsData": { "type": "boolean" },
				"sharesData": { "type": "boolean" },
				"hasDpo": { "type": "boolean" },
				"transfersData": { "type": "boolean" },
				"automatedDecisions": { "type": "boolean" },
				"directedToChildren": { "type": "boolean" },
				"minimumAge": {
					"type": "integer",
					"minimum": 0,
					"maximum": 25
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"baseline": {
			"description": "File with the findings that were there before, relative to this config.",
			"type": "string",
			"minLength": 1
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require_ucs2length().default;
const func0 = require_equal().default;
const pattern0 = /* @__PURE__ */ new RegExp("^clauselint/", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/$schema",
						schemaPath: "#/properties/%24schema/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.extends !== void 0) {
			let data1 = data.extends;
			const _errs5 = errors;
			let valid1 = true;
			const _errs6 = errors;
			if (!Array.isArray(data1)) {
				const err3 = {};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			errors = _errs5;
			if (vErrors !== null) {
				if (_errs5) vErrors.length = _errs5;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs8 = errors;
				if (Array.isArray(data1)) {
					const len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data2 = data1[i0];
						if (typeof data2 === "string") {
							if (func3(data2) < 1) {
								const err4 = {
									instancePath: instancePath + "/extends/" + i0,
									schemaPath: "#/properties/extends/then/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						} else {
							const err5 = {
								instancePath: instancePath + "/extends/" + i0,
								schemaPath: "#/properties/extends/then/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/properties/extends/then/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				var _valid0 = _errs8 === errors;
				valid1 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs12 = errors;
				if (typeof data1 === "string") {
					if (func3(data1) < 1) {
						const err7 = {
							instancePath: instancePath + "/extends",
							schemaPath: "#/properties/extends/else/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/properties/extends/else/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				var _valid0 = _errs12 === errors;
				valid1 = _valid0;
				ifClause0 = "else";
			}
			if (!valid1) {
				const err9 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					message: "must match \"" + ifClause0 + "\" schema"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.presets !== void 0) {
			let data3 = data.presets;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (!(data4 === "recommended" || data4 === "strict" || data4 === "gdpr" || data4 === "coppa" || data4 === "california" || data4 === "google-play" || data4 === "apple-app-store" || data4 === "chrome-web-store")) {
						const err10 = {
							instancePath: instancePath + "/presets/" + i1,
							schemaPath: "#/properties/presets/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.presets.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/presets",
					schemaPath: "#/properties/presets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data5 = data.rules;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key1 in data5) if (!(func2.call(schema11.properties.rules.properties, key1) || pattern0.test(key1))) {
					const err12 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data5["consistent-age-thresholds"] !== void 0) {
					let data6 = data5["consistent-age-thresholds"];
					const _errs21 = errors;
					let valid7 = true;
					const _errs22 = errors;
					if (!Array.isArray(data6)) {
						const err13 = {};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					var _valid1 = _errs22 === errors;
					errors = _errs21;
					if (vErrors !== null) {
						if (_errs21) vErrors.length = _errs21;
						else vErrors = null;
					}
					let ifClause1;
					if (_valid1) {
						const _errs24 = errors;
						if (Array.isArray(data6)) {
							if (data6.length > 2) {
								const err14 = {
									instancePath: instancePath + "/rules/consistent-age-thresholds",
									schemaPath: "#/properties/rules/properties/consistent-age-thresholds/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
							if (data6.length < 1) {
								const err15 = {
									instancePath: instancePath + "/rules/consistent-age-thresholds",
									schemaPath: "#/properties/rules/properties/consistent-age-thresholds/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (!(data6.length <= 2)) {
								const err16 = {
									instancePath: instancePath + "/rules/consistent-age-thresholds",
									schemaPath: "#/properties/rules/properties/consistent-age-thresholds/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
							const len3 = data6.length;
							if (len3 > 0) {
								let data7 = data6[0];
								if (!(data7 === "off" || data7 === "warn" || data7 === "error" || data7 === 0 || data7 === 1 || data7 === 2)) {
									const err17 = {
										instancePath: instancePath + "/rules/consistent-age-thresholds/0",
										schemaPath: "#/properties/rules/properties/consistent-age-thresholds/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["consistent-age-thresholds"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							}
							if (len3 > 1) {
								let data8 = data6[1];
								if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
									for (const key2 in data8) if (!(key2 === "ignoreTopics" || key2 === "ignoreScopes" || key2 === "compareUseWithCollection")) {
										const err18 = {
											instancePath: instancePath + "/rules/consistent-age-thresholds/1",
											schemaPath: "#/properties/rules/properties/consistent-age-thresholds/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key2 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err18];
										else vErrors.push(err18);
										errors++;
									}
									if (data8.ignoreTopics !== void 0) {
										let data9 = data8.ignoreTopics;
										if (Array.isArray(data9)) {
											const len4 = data9.length;
											for (let i2 = 0; i2 < len4; i2++) {
												let data10 = data9[i2];
												if (!(data10 === "use" || data10 === "collection" || data10 === "consent" || data10 === "sale" || data10 === "removal" || data10 === "other")) {
													const err19 = {
														instancePath: instancePath + "/rules/consistent-age-thresholds/1/ignoreTopics/" + i2,
														schemaPath: "#/properties/rules/properties/consistent-age-thresholds/then/items/1/properties/ignoreTopics/items/enum",
														keyword: "enum",
														params: { allowedValues: schema11.properties.rules.properties["consistent-age-thresholds"].then.items[1].properties.ignoreTopics.items.enum },
														message: "must be equal to one of the allowed values"
													};
													if (vErrors === null) vErrors = [err19];
													else vErrors.push(err19);
													errors++;
												}
											}
											let i3 = data9.length;
											let j0;
											if (i3 > 1) {
												outer0: for (; i3--;) for (j0 = i3; j0--;) if (func0(data9[i3], data9[j0])) {
													const err20 = {
														instancePath: instancePath + "/rules/consistent-age-thresholds/1/ignoreTopics",
														schemaPath: "#/properties/rules/properties/consistent-age-thresholds/then/items/1/properties/ignoreTopics/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i3,
															j: j0
														},
														message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)"
													};
													if (vErrors === null) vErrors = [err20];
													else vErrors.push(err20);
													errors++;
													break outer0;
												}
											}
										} else {
											const err21 = {
												instancePath: instancePath + "/rules/consistent-age-thresholds/1/ignoreTopics",
												schemaPath: "#/properties/rules/properties/consistent-age-thresholds/then/items/1/properties/ignoreTopics/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
									}
									if (data8.ignoreScopes !== void 0) {
										let data11 = data8.ignoreScopes;
										if (Array.isArray(data11)) {
											const len5 = data11.length;
											for (let i4 = 0; i4 < len5; i4++) if (typeof data11[i4] !== "string") {
												const err22 = {
													instancePath: instancePath + "/rules/consistent-age-thresholds/1/ignoreScopes/" + i4,
													schemaPath: "#/properties/rules/properties/consistent-age-thresholds/then/items/1/properties/ignoreScopes/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err22];
												else vErrors.push(err22);
												errors++;
											}
											let i5 = data11.length;
											let j1;
											if (i5 > 1) {
												const indices0 = {};
												for (; i5--;) {
													let item0 = data11[i5];
													if (typeof item0 !== "string") continue;
													if (typeof indices0[item0] == "number") {
														j1 = indices0[item0];
														const err23 = {
															instancePath: instancePath + "/rules/consistent-age-thresholds/1/ignoreScopes",
															schemaPath: "#/properties/rules/properties/consistent-age-thresholds/then/items/1/properties/ignoreScopes/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i5,
																j: j1
															},
															message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)"
														};
														if (vErrors === null) vErrors = [err23];
														else vErrors.push(err23);
														errors++;
														break;
													}
													indices0[item0] = i5;
												}
											}
										} else {
											const err24 = {
												instancePath: instancePath + "/rules/consistent-age-thresholds/1/ignoreScopes",
												schemaPath: "#/properties/rules/properties/consistent-age-thresholds/then/items/1/properties/ignoreScopes/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
									}
									if (data8.compareUseWithCollection !== void 0) {
										if (typeof data8.compareUseWithCollection !== "boolean") {
											const err25 = {
												instancePath: instancePath + "/rules/consistent-age-thresholds/1/compareUseWithCollection",
												schemaPath: "#/properties/rules/properties/consistent-age-thresholds/then/items/1/properties/compareUseWithCollection/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
									}
								} else {
									const err26 = {
										instancePath: instancePath + "/rules/consistent-age-thresholds/1",
										schemaPath: "#/properties/rules/properties/consistent-age-thresholds/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							}
						} else {
							const err27 = {
								instancePath: instancePath + "/rules/consistent-age-thresholds",
								schemaPath: "#/properties/rules/properties/consistent-age-thresholds/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						var _valid1 = _errs24 === errors;
						valid7 = _valid1;
						ifClause1 = "then";
					} else {
						const _errs39 = errors;
						if (!(data6 === "off" || data6 === "warn" || data6 === "error" || data6 === 0 || data6 === 1 || data6 === 2)) {
							const err28 = {
								instancePath: instancePath + "/rules/consistent-age-thresholds",
								schemaPath: "#/properties/rules/properties/consistent-age-thresholds/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["consistent-age-thresholds"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						var _valid1 = _errs39 === errors;
						valid7 = _valid1;
						ifClause1 = "else";
					}
					if (!valid7) {
						const err29 = {
							instancePath: instancePath + "/rules/consistent-age-thresholds",
							schemaPath: "#/properties/rules/properties/consistent-age-thresholds/if",
							keyword: "if",
							params: { failingKeyword: ifClause1 },
							message: "must match \"" + ifClause1 + "\" schema"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data5["consistent-company-name"] !== void 0) {
					let data14 = data5["consistent-company-name"];
					const _errs41 = errors;
					let valid16 = true;
					const _errs42 = errors;
					if (!Array.isArray(data14)) {
						const err30 = {};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					var _valid2 = _errs42 === errors;
					errors = _errs41;
					if (vErrors !== null) {
						if (_errs41) vErrors.length = _errs41;
						else vErrors = null;
					}
					let ifClause2;
					if (_valid2) {
						const _errs44 = errors;
						if (Array.isArray(data14)) {
							if (data14.length > 2) {
								const err31 = {
									instancePath: instancePath + "/rules/consistent-company-name",
									schemaPath: "#/properties/rules/properties/consistent-company-name/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
							if (data14.length < 1) {
								const err32 = {
									instancePath: instancePath + "/rules/consistent-company-name",
									schemaPath: "#/properties/rules/properties/consistent-company-name/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
							if (!(data14.length <= 2)) {
								const err33 = {
									instancePath: instancePath + "/rules/consistent-company-name",
									schemaPath: "#/properties/rules/properties/consistent-company-name/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							const len7 = data14.length;
							if (len7 > 0) {
								let data15 = data14[0];
								if (!(data15 === "off" || data15 === "warn" || data15 === "error" || data15 === 0 || data15 === 1 || data15 === 2)) {
									const err34 = {
										instancePath: instancePath + "/rules/consistent-company-name/0",
										schemaPath: "#/properties/rules/properties/consistent-company-name/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["consistent-company-name"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							}
							if (len7 > 1) {
								let data16 = data14[1];
								if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
									for (const key3 in data16) if (!(key3 === "allow")) {
										const err35 = {
											instancePath: instancePath + "/rules/consistent-company-name/1",
											schemaPath: "#/properties/rules/properties/consistent-company-name/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key3 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err35];
										else vErrors.push(err35);
										errors++;
									}
									if (data16.allow !== void 0) {
										let data17 = data16.allow;
										if (Array.isArray(data17)) {
											const len8 = data17.length;
											for (let i6 = 0; i6 < len8; i6++) if (typeof data17[i6] !== "string") {
												const err36 = {
													instancePath: instancePath + "/rules/consistent-company-name/1/allow/" + i6,
													schemaPath: "#/properties/rules/properties/consistent-company-name/then/items/1/properties/allow/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err36];
												else vErrors.push(err36);
												errors++;
											}
											let i7 = data17.length;
											let j2;
											if (i7 > 1) {
												const indices1 = {};
												for (; i7--;) {
													let item1 = data17[i7];
													if (typeof item1 !== "string") continue;
													if (typeof indices1[item1] == "number") {
														j2 = indices1[item1];
														const err37 = {
															instancePath: instancePath + "/rules/consistent-company-name/1/allow",
															schemaPath: "#/properties/rules/properties/consistent-company-name/then/items/1/properties/allow/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i7,
																j: j2
															},
															message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)"
														};
														if (vErrors === null) vErrors = [err37];
														else vErrors.push(err37);
														errors++;
														break;
													}
													indices1[item1] = i7;
												}
											}
										} else {
											const err38 = {
												instancePath: instancePath + "/rules/consistent-company-name/1/allow",
												schemaPath: "#/properties/rules/properties/consistent-company-name/then/items/1/properties/allow/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
									}
								} else {
									const err39 = {
										instancePath: instancePath + "/rules/consistent-company-name/1",
										schemaPath: "#/properties/rules/properties/consistent-company-name/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							}
						} else {
							const err40 = {
								instancePath: instancePath + "/rules/consistent-company-name",
								schemaPath: "#/properties/rules/properties/consistent-company-name/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						var _valid2 = _errs44 === errors;
						valid16 = _valid2;
						ifClause2 = "then";
					} else {
						const _errs54 = errors;
						if (!(data14 === "off" || data14 === "warn" || data14 === "error" || data14 === 0 || data14 === 1 || data14 === 2)) {
							const err41 = {
								instancePath: instancePath + "/rules/consistent-company-name",
								schemaPath: "#/properties/rules/properties/consistent-company-name/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["consistent-company-name"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						var _valid2 = _errs54 === errors;
						valid16 = _valid2;
						ifClause2 = "else";
					}
					if (!valid16) {
						const err42 = {
							instancePath: instancePath + "/rules/consistent-company-name",
							schemaPath: "#/properties/rules/properties/consistent-company-name/if",
							keyword: "if",
							params: { failingKeyword: ifClause2 },
							message: "must match \"" + ifClause2 + "\" schema"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data5["consistent-defined-terms"] !== void 0) {
					let data19 = data5["consistent-defined-terms"];
					const _errs56 = errors;
					let valid22 = true;
					const _errs57 = errors;
					if (!Array.isArray(data19)) {
						const err43 = {};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
					var _valid3 = _errs57 === errors;
					errors = _errs56;
					if (vErrors !== null) {
						if (_errs56) vErrors.length = _errs56;
						else vErrors = null;
					}
					let ifClause3;
					if (_valid3) {
						const _errs59 = errors;
						if (Array.isArray(data19)) {
							if (data19.length > 2) {
								const err44 = {
									instancePath: instancePath + "/rules/consistent-defined-terms",
									schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
							if (data19.length < 1) {
								const err45 = {
									instancePath: instancePath + "/rules/consistent-defined-terms",
									schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
							if (!(data19.length <= 2)) {
								const err46 = {
									instancePath: instancePath + "/rules/consistent-defined-terms",
									schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
							const len10 = data19.length;
							if (len10 > 0) {
								let data20 = data19[0];
								if (!(data20 === "off" || data20 === "warn" || data20 === "error" || data20 === 0 || data20 === 1 || data20 === 2)) {
									const err47 = {
										instancePath: instancePath + "/rules/consistent-defined-terms/0",
										schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["consistent-defined-terms"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
							}
							if (len10 > 1) {
								let data21 = data19[1];
								if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
									for (const key4 in data21) if (!(key4 === "allow")) {
										const err48 = {
											instancePath: instancePath + "/rules/consistent-defined-terms/1",
											schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key4 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err48];
										else vErrors.push(err48);
										errors++;
									}
									if (data21.allow !== void 0) {
										let data22 = data21.allow;
										if (Array.isArray(data22)) {
											const len11 = data22.length;
											for (let i8 = 0; i8 < len11; i8++) if (typeof data22[i8] !== "string") {
												const err49 = {
													instancePath: instancePath + "/rules/consistent-defined-terms/1/allow/" + i8,
													schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/items/1/properties/allow/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err49];
												else vErrors.push(err49);
												errors++;
											}
											let i9 = data22.length;
											let j3;
											if (i9 > 1) {
												const indices2 = {};
												for (; i9--;) {
													let item2 = data22[i9];
													if (typeof item2 !== "string") continue;
													if (typeof indices2[item2] == "number") {
														j3 = indices2[item2];
														const err50 = {
															instancePath: instancePath + "/rules/consistent-defined-terms/1/allow",
															schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/items/1/properties/allow/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i9,
																j: j3
															},
															message: "must NOT have duplicate items (items ## " + j3 + " and " + i9 + " are identical)"
														};
														if (vErrors === null) vErrors = [err50];
														else vErrors.push(err50);
														errors++;
														break;
													}
													indices2[item2] = i9;
												}
											}
										} else {
											const err51 = {
												instancePath: instancePath + "/rules/consistent-defined-terms/1/allow",
												schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/items/1/properties/allow/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err51];
											else vErrors.push(err51);
											errors++;
										}
									}
								} else {
									const err52 = {
										instancePath: instancePath + "/rules/consistent-defined-terms/1",
										schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							}
						} else {
							const err53 = {
								instancePath: instancePath + "/rules/consistent-defined-terms",
								schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						var _valid3 = _errs59 === errors;
						valid22 = _valid3;
						ifClause3 = "then";
					} else {
						const _errs69 = errors;
						if (!(data19 === "off" || data19 === "warn" || data19 === "error" || data19 === 0 || data19 === 1 || data19 === 2)) {
							const err54 = {
								instancePath: instancePath + "/rules/consistent-defined-terms",
								schemaPath: "#/properties/rules/properties/consistent-defined-terms/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["consistent-defined-terms"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						var _valid3 = _errs69 === errors;
						valid22 = _valid3;
						ifClause3 = "else";
					}
					if (!valid22) {
						const err55 = {
							instancePath: instancePath + "/rules/consistent-defined-terms",
							schemaPath: "#/properties/rules/properties/consistent-defined-terms/if",
							keyword: "if",
							params: { failingKeyword: ifClause3 },
							message: "must match \"" + ifClause3 + "\" schema"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data5["consistent-document-name"] !== void 0) {
					let data24 = data5["consistent-document-name"];
					const _errs71 = errors;
					let valid28 = true;
					const _errs72 = errors;
					if (!Array.isArray(data24)) {
						const err56 = {};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
					var _valid4 = _errs72 === errors;
					errors = _errs71;
					if (vErrors !== null) {
						if (_errs71) vErrors.length = _errs71;
						else vErrors = null;
					}
					let ifClause4;
					if (_valid4) {
						const _errs74 = errors;
						if (Array.isArray(data24)) {
							if (data24.length > 1) {
								const err57 = {
									instancePath: instancePath + "/rules/consistent-document-name",
									schemaPath: "#/properties/rules/properties/consistent-document-name/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
							if (data24.length < 1) {
								const err58 = {
									instancePath: instancePath + "/rules/consistent-document-name",
									schemaPath: "#/properties/rules/properties/consistent-document-name/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
							if (!(data24.length <= 1)) {
								const err59 = {
									instancePath: instancePath + "/rules/consistent-document-name",
									schemaPath: "#/properties/rules/properties/consistent-document-name/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
							if (data24.length > 0) {
								let data25 = data24[0];
								if (!(data25 === "off" || data25 === "warn" || data25 === "error" || data25 === 0 || data25 === 1 || data25 === 2)) {
									const err60 = {
										instancePath: instancePath + "/rules/consistent-document-name/0",
										schemaPath: "#/properties/rules/properties/consistent-document-name/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["consistent-document-name"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
							}
						} else {
							const err61 = {
								instancePath: instancePath + "/rules/consistent-document-name",
								schemaPath: "#/properties/rules/properties/consistent-document-name/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						var _valid4 = _errs74 === errors;
						valid28 = _valid4;
						ifClause4 = "then";
					} else {
						const _errs77 = errors;
						if (!(data24 === "off" || data24 === "warn" || data24 === "error" || data24 === 0 || data24 === 1 || data24 === 2)) {
							const err62 = {
								instancePath: instancePath + "/rules/consistent-document-name",
								schemaPath: "#/properties/rules/properties/consistent-document-name/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["consistent-document-name"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						var _valid4 = _errs77 === errors;
						valid28 = _valid4;
						ifClause4 = "else";
					}
					if (!valid28) {
						const err63 = {
							instancePath: instancePath + "/rules/consistent-document-name",
							schemaPath: "#/properties/rules/properties/consistent-document-name/if",
							keyword: "if",
							params: { failingKeyword: ifClause4 },
							message: "must match \"" + ifClause4 + "\" schema"
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
				if (data5["consistent-section-numbering"] !== void 0) {
					let data26 = data5["consistent-section-numbering"];
					const _errs79 = errors;
					let valid30 = true;
					const _errs80 = errors;
					if (!Array.isArray(data26)) {
						const err64 = {};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
					var _valid5 = _errs80 === errors;
					errors = _errs79;
					if (vErrors !== null) {
						if (_errs79) vErrors.length = _errs79;
						else vErrors = null;
					}
					let ifClause5;
					if (_valid5) {
						const _errs82 = errors;
						if (Array.isArray(data26)) {
							if (data26.length > 1) {
								const err65 = {
									instancePath: instancePath + "/rules/consistent-section-numbering",
									schemaPath: "#/properties/rules/properties/consistent-section-numbering/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
							if (data26.length < 1) {
								const err66 = {
									instancePath: instancePath + "/rules/consistent-section-numbering",
									schemaPath: "#/properties/rules/properties/consistent-section-numbering/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
							if (!(data26.length <= 1)) {
								const err67 = {
									instancePath: instancePath + "/rules/consistent-section-numbering",
									schemaPath: "#/properties/rules/properties/consistent-section-numbering/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
							if (data26.length > 0) {
								let data27 = data26[0];
								if (!(data27 === "off" || data27 === "warn" || data27 === "error" || data27 === 0 || data27 === 1 || data27 === 2)) {
									const err68 = {
										instancePath: instancePath + "/rules/consistent-section-numbering/0",
										schemaPath: "#/properties/rules/properties/consistent-section-numbering/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["consistent-section-numbering"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
							}
						} else {
							const err69 = {
								instancePath: instancePath + "/rules/consistent-section-numbering",
								schemaPath: "#/properties/rules/properties/consistent-section-numbering/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						var _valid5 = _errs82 === errors;
						valid30 = _valid5;
						ifClause5 = "then";
					} else {
						const _errs85 = errors;
						if (!(data26 === "off" || data26 === "warn" || data26 === "error" || data26 === 0 || data26 === 1 || data26 === 2)) {
							const err70 = {
								instancePath: instancePath + "/rules/consistent-section-numbering",
								schemaPath: "#/properties/rules/properties/consistent-section-numbering/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["consistent-section-numbering"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						var _valid5 = _errs85 === errors;
						valid30 = _valid5;
						ifClause5 = "else";
					}
					if (!valid30) {
						const err71 = {
							instancePath: instancePath + "/rules/consistent-section-numbering",
							schemaPath: "#/properties/rules/properties/consistent-section-numbering/if",
							keyword: "if",
							params: { failingKeyword: ifClause5 },
							message: "must match \"" + ifClause5 + "\" schema"
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
				if (data5["no-broken-references"] !== void 0) {
					let data28 = data5["no-broken-references"];
					const _errs87 = errors;
					let valid32 = true;
					const _errs88 = errors;
					if (!Array.isArray(data28)) {
						const err72 = {};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
					var _valid6 = _errs88 === errors;
					errors = _errs87;
					if (vErrors !== null) {
						if (_errs87) vErrors.length = _errs87;
						else vErrors = null;
					}
					let ifClause6;
					if (_valid6) {
						const _errs90 = errors;
						if (Array.isArray(data28)) {
							if (data28.length > 1) {
								const err73 = {
									instancePath: instancePath + "/rules/no-broken-references",
									schemaPath: "#/properties/rules/properties/no-broken-references/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
							if (data28.length < 1) {
								const err74 = {
									instancePath: instancePath + "/rules/no-broken-references",
									schemaPath: "#/properties/rules/properties/no-broken-references/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
							if (!(data28.length <= 1)) {
								const err75 = {
									instancePath: instancePath + "/rules/no-broken-references",
									schemaPath: "#/properties/rules/properties/no-broken-references/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
							if (data28.length > 0) {
								let data29 = data28[0];
								if (!(data29 === "off" || data29 === "warn" || data29 === "error" || data29 === 0 || data29 === 1 || data29 === 2)) {
									const err76 = {
										instancePath: instancePath + "/rules/no-broken-references/0",
										schemaPath: "#/properties/rules/properties/no-broken-references/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-broken-references"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
							}
						} else {
							const err77 = {
								instancePath: instancePath + "/rules/no-broken-references",
								schemaPath: "#/properties/rules/properties/no-broken-references/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
						var _valid6 = _errs90 === errors;
						valid32 = _valid6;
						ifClause6 = "then";
					} else {
						const _errs93 = errors;
						if (!(data28 === "off" || data28 === "warn" || data28 === "error" || data28 === 0 || data28 === 1 || data28 === 2)) {
							const err78 = {
								instancePath: instancePath + "/rules/no-broken-references",
								schemaPath: "#/properties/rules/properties/no-broken-references/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-broken-references"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
						var _valid6 = _errs93 === errors;
						valid32 = _valid6;
						ifClause6 = "else";
					}
					if (!valid32) {
						const err79 = {
							instancePath: instancePath + "/rules/no-broken-references",
							schemaPath: "#/properties/rules/properties/no-broken-references/if",
							keyword: "if",
							params: { failingKeyword: ifClause6 },
							message: "must match \"" + ifClause6 + "\" schema"
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
				if (data5["no-bundled-consent"] !== void 0) {
					let data30 = data5["no-bundled-consent"];
					const _errs95 = errors;
					let valid34 = true;
					const _errs96 = errors;
					if (!Array.isArray(data30)) {
						const err80 = {};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
					var _valid7 = _errs96 === errors;
					errors = _errs95;
					if (vErrors !== null) {
						if (_errs95) vErrors.length = _errs95;
						else vErrors = null;
					}
					let ifClause7;
					if (_valid7) {
						const _errs98 = errors;
						if (Array.isArray(data30)) {
							if (data30.length > 1) {
								const err81 = {
									instancePath: instancePath + "/rules/no-bundled-consent",
									schemaPath: "#/properties/rules/properties/no-bundled-consent/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
							if (data30.length < 1) {
								const err82 = {
									instancePath: instancePath + "/rules/no-bundled-consent",
									schemaPath: "#/properties/rules/properties/no-bundled-consent/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
							if (!(data30.length <= 1)) {
								const err83 = {
									instancePath: instancePath + "/rules/no-bundled-consent",
									schemaPath: "#/properties/rules/properties/no-bundled-consent/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err83];
								else vErrors.push(err83);
								errors++;
							}
							if (data30.length > 0) {
								let data31 = data30[0];
								if (!(data31 === "off" || data31 === "warn" || data31 === "error" || data31 === 0 || data31 === 1 || data31 === 2)) {
									const err84 = {
										instancePath: instancePath + "/rules/no-bundled-consent/0",
										schemaPath: "#/properties/rules/properties/no-bundled-consent/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-bundled-consent"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err84];
									else vErrors.push(err84);
									errors++;
								}
							}
						} else {
							const err85 = {
								instancePath: instancePath + "/rules/no-bundled-consent",
								schemaPath: "#/properties/rules/properties/no-bundled-consent/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						var _valid7 = _errs98 === errors;
						valid34 = _valid7;
						ifClause7 = "then";
					} else {
						const _errs101 = errors;
						if (!(data30 === "off" || data30 === "warn" || data30 === "error" || data30 === 0 || data30 === 1 || data30 === 2)) {
							const err86 = {
								instancePath: instancePath + "/rules/no-bundled-consent",
								schemaPath: "#/properties/rules/properties/no-bundled-consent/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-bundled-consent"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						var _valid7 = _errs101 === errors;
						valid34 = _valid7;
						ifClause7 = "else";
					}
					if (!valid34) {
						const err87 = {
							instancePath: instancePath + "/rules/no-bundled-consent",
							schemaPath: "#/properties/rules/properties/no-bundled-consent/if",
							keyword: "if",
							params: { failingKeyword: ifClause7 },
							message: "must match \"" + ifClause7 + "\" schema"
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
				}
				if (data5["no-check-back-only"] !== void 0) {
					let data32 = data5["no-check-back-only"];
					const _errs103 = errors;
					let valid36 = true;
					const _errs104 = errors;
					if (!Array.isArray(data32)) {
						const err88 = {};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
					var _valid8 = _errs104 === errors;
					errors = _errs103;
					if (vErrors !== null) {
						if (_errs103) vErrors.length = _errs103;
						else vErrors = null;
					}
					let ifClause8;
					if (_valid8) {
						const _errs106 = errors;
						if (Array.isArray(data32)) {
							if (data32.length > 1) {
								const err89 = {
									instancePath: instancePath + "/rules/no-check-back-only",
									schemaPath: "#/properties/rules/properties/no-check-back-only/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
							if (data32.length < 1) {
								const err90 = {
									instancePath: instancePath + "/rules/no-check-back-only",
									schemaPath: "#/properties/rules/properties/no-check-back-only/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
							if (!(data32.length <= 1)) {
								const err91 = {
									instancePath: instancePath + "/rules/no-check-back-only",
									schemaPath: "#/properties/rules/properties/no-check-back-only/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
							if (data32.length > 0) {
								let data33 = data32[0];
								if (!(data33 === "off" || data33 === "warn" || data33 === "error" || data33 === 0 || data33 === 1 || data33 === 2)) {
									const err92 = {
										instancePath: instancePath + "/rules/no-check-back-only/0",
										schemaPath: "#/properties/rules/properties/no-check-back-only/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-check-back-only"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err92];
									else vErrors.push(err92);
									errors++;
								}
							}
						} else {
							const err93 = {
								instancePath: instancePath + "/rules/no-check-back-only",
								schemaPath: "#/properties/rules/properties/no-check-back-only/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err93];
							else vErrors.push(err93);
							errors++;
						}
						var _valid8 = _errs106 === errors;
						valid36 = _valid8;
						ifClause8 = "then";
					} else {
						const _errs109 = errors;
						if (!(data32 === "off" || data32 === "warn" || data32 === "error" || data32 === 0 || data32 === 1 || data32 === 2)) {
							const err94 = {
								instancePath: instancePath + "/rules/no-check-back-only",
								schemaPath: "#/properties/rules/properties/no-check-back-only/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-check-back-only"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
						var _valid8 = _errs109 === errors;
						valid36 = _valid8;
						ifClause8 = "else";
					}
					if (!valid36) {
						const err95 = {
							instancePath: instancePath + "/rules/no-check-back-only",
							schemaPath: "#/properties/rules/properties/no-check-back-only/if",
							keyword: "if",
							params: { failingKeyword: ifClause8 },
							message: "must match \"" + ifClause8 + "\" schema"
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
				}
				if (data5["no-conflicting-definitions"] !== void 0) {
					let data34 = data5["no-conflicting-definitions"];
					const _errs111 = errors;
					let valid38 = true;
					const _errs112 = errors;
					if (!Array.isArray(data34)) {
						const err96 = {};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
					var _valid9 = _errs112 === errors;
					errors = _errs111;
					if (vErrors !== null) {
						if (_errs111) vErrors.length = _errs111;
						else vErrors = null;
					}
					let ifClause9;
					if (_valid9) {
						const _errs114 = errors;
						if (Array.isArray(data34)) {
							if (data34.length > 2) {
								const err97 = {
									instancePath: instancePath + "/rules/no-conflicting-definitions",
									schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err97];
								else vErrors.push(err97);
								errors++;
							}
							if (data34.length < 1) {
								const err98 = {
									instancePath: instancePath + "/rules/no-conflicting-definitions",
									schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err98];
								else vErrors.push(err98);
								errors++;
							}
							if (!(data34.length <= 2)) {
								const err99 = {
									instancePath: instancePath + "/rules/no-conflicting-definitions",
									schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err99];
								else vErrors.push(err99);
								errors++;
							}
							const len23 = data34.length;
							if (len23 > 0) {
								let data35 = data34[0];
								if (!(data35 === "off" || data35 === "warn" || data35 === "error" || data35 === 0 || data35 === 1 || data35 === 2)) {
									const err100 = {
										instancePath: instancePath + "/rules/no-conflicting-definitions/0",
										schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-conflicting-definitions"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err100];
									else vErrors.push(err100);
									errors++;
								}
							}
							if (len23 > 1) {
								let data36 = data34[1];
								if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
									for (const key5 in data36) if (!(key5 === "allow")) {
										const err101 = {
											instancePath: instancePath + "/rules/no-conflicting-definitions/1",
											schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key5 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err101];
										else vErrors.push(err101);
										errors++;
									}
									if (data36.allow !== void 0) {
										let data37 = data36.allow;
										if (Array.isArray(data37)) {
											const len24 = data37.length;
											for (let i10 = 0; i10 < len24; i10++) if (typeof data37[i10] !== "string") {
												const err102 = {
													instancePath: instancePath + "/rules/no-conflicting-definitions/1/allow/" + i10,
													schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/items/1/properties/allow/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err102];
												else vErrors.push(err102);
												errors++;
											}
											let i11 = data37.length;
											let j4;
											if (i11 > 1) {
												const indices3 = {};
												for (; i11--;) {
													let item3 = data37[i11];
													if (typeof item3 !== "string") continue;
													if (typeof indices3[item3] == "number") {
														j4 = indices3[item3];
														const err103 = {
															instancePath: instancePath + "/rules/no-conflicting-definitions/1/allow",
															schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/items/1/properties/allow/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i11,
																j: j4
															},
															message: "must NOT have duplicate items (items ## " + j4 + " and " + i11 + " are identical)"
														};
														if (vErrors === null) vErrors = [err103];
														else vErrors.push(err103);
														errors++;
														break;
													}
													indices3[item3] = i11;
												}
											}
										} else {
											const err104 = {
												instancePath: instancePath + "/rules/no-conflicting-definitions/1/allow",
												schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/items/1/properties/allow/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err104];
											else vErrors.push(err104);
											errors++;
										}
									}
								} else {
									const err105 = {
										instancePath: instancePath + "/rules/no-conflicting-definitions/1",
										schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err105];
									else vErrors.push(err105);
									errors++;
								}
							}
						} else {
							const err106 = {
								instancePath: instancePath + "/rules/no-conflicting-definitions",
								schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
						var _valid9 = _errs114 === errors;
						valid38 = _valid9;
						ifClause9 = "then";
					} else {
						const _errs124 = errors;
						if (!(data34 === "off" || data34 === "warn" || data34 === "error" || data34 === 0 || data34 === 1 || data34 === 2)) {
							const err107 = {
								instancePath: instancePath + "/rules/no-conflicting-definitions",
								schemaPath: "#/properties/rules/properties/no-conflicting-definitions/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-conflicting-definitions"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err107];
							else vErrors.push(err107);
							errors++;
						}
						var _valid9 = _errs124 === errors;
						valid38 = _valid9;
						ifClause9 = "else";
					}
					if (!valid38) {
						const err108 = {
							instancePath: instancePath + "/rules/no-conflicting-definitions",
							schemaPath: "#/properties/rules/properties/no-conflicting-definitions/if",
							keyword: "if",
							params: { failingKeyword: ifClause9 },
							message: "must match \"" + ifClause9 + "\" schema"
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					}
				}
				if (data5["no-consent-by-use"] !== void 0) {
					let data39 = data5["no-consent-by-use"];
					const _errs126 = errors;
					let valid44 = true;
					const _errs127 = errors;
					if (!Array.isArray(data39)) {
						const err109 = {};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
					var _valid10 = _errs127 === errors;
					errors = _errs126;
					if (vErrors !== null) {
						if (_errs126) vErrors.length = _errs126;
						else vErrors = null;
					}
					let ifClause10;
					if (_valid10) {
						const _errs129 = errors;
						if (Array.isArray(data39)) {
							if (data39.length > 1) {
								const err110 = {
									instancePath: instancePath + "/rules/no-consent-by-use",
									schemaPath: "#/properties/rules/properties/no-consent-by-use/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
							}
							if (data39.length < 1) {
								const err111 = {
									instancePath: instancePath + "/rules/no-consent-by-use",
									schemaPath: "#/properties/rules/properties/no-consent-by-use/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err111];
								else vErrors.push(err111);
								errors++;
							}
							if (!(data39.length <= 1)) {
								const err112 = {
									instancePath: instancePath + "/rules/no-consent-by-use",
									schemaPath: "#/properties/rules/properties/no-consent-by-use/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err112];
								else vErrors.push(err112);
								errors++;
							}
							if (data39.length > 0) {
								let data40 = data39[0];
								if (!(data40 === "off" || data40 === "warn" || data40 === "error" || data40 === 0 || data40 === 1 || data40 === 2)) {
									const err113 = {
										instancePath: instancePath + "/rules/no-consent-by-use/0",
										schemaPath: "#/properties/rules/properties/no-consent-by-use/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-consent-by-use"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err113];
									else vErrors.push(err113);
									errors++;
								}
							}
						} else {
							const err114 = {
								instancePath: instancePath + "/rules/no-consent-by-use",
								schemaPath: "#/properties/rules/properties/no-consent-by-use/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err114];
							else vErrors.push(err114);
							errors++;
						}
						var _valid10 = _errs129 === errors;
						valid44 = _valid10;
						ifClause10 = "then";
					} else {
						const _errs132 = errors;
						if (!(data39 === "off" || data39 === "warn" || data39 === "error" || data39 === 0 || data39 === 1 || data39 === 2)) {
							const err115 = {
								instancePath: instancePath + "/rules/no-consent-by-use",
								schemaPath: "#/properties/rules/properties/no-consent-by-use/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-consent-by-use"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						var _valid10 = _errs132 === errors;
						valid44 = _valid10;
						ifClause10 = "else";
					}
					if (!valid44) {
						const err116 = {
							instancePath: instancePath + "/rules/no-consent-by-use",
							schemaPath: "#/properties/rules/properties/no-consent-by-use/if",
							keyword: "if",
							params: { failingKeyword: ifClause10 },
							message: "must match \"" + ifClause10 + "\" schema"
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					}
				}
				if (data5["no-contradictions"] !== void 0) {
					let data41 = data5["no-contradictions"];
					const _errs134 = errors;
					let valid46 = true;
					const _errs135 = errors;
					if (!Array.isArray(data41)) {
						const err117 = {};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
					var _valid11 = _errs135 === errors;
					errors = _errs134;
					if (vErrors !== null) {
						if (_errs134) vErrors.length = _errs134;
						else vErrors = null;
					}
					let ifClause11;
					if (_valid11) {
						const _errs137 = errors;
						if (Array.isArray(data41)) {
							if (data41.length > 1) {
								const err118 = {
									instancePath: instancePath + "/rules/no-contradictions",
									schemaPath: "#/properties/rules/properties/no-contradictions/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err118];
								else vErrors.push(err118);
								errors++;
							}
							if (data41.length < 1) {
								const err119 = {
									instancePath: instancePath + "/rules/no-contradictions",
									schemaPath: "#/properties/rules/properties/no-contradictions/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
							if (!(data41.length <= 1)) {
								const err120 = {
									instancePath: instancePath + "/rules/no-contradictions",
									schemaPath: "#/properties/rules/properties/no-contradictions/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err120];
								else vErrors.push(err120);
								errors++;
							}
							if (data41.length > 0) {
								let data42 = data41[0];
								if (!(data42 === "off" || data42 === "warn" || data42 === "error" || data42 === 0 || data42 === 1 || data42 === 2)) {
									const err121 = {
										instancePath: instancePath + "/rules/no-contradictions/0",
										schemaPath: "#/properties/rules/properties/no-contradictions/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-contradictions"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err121];
									else vErrors.push(err121);
									errors++;
								}
							}
						} else {
							const err122 = {
								instancePath: instancePath + "/rules/no-contradictions",
								schemaPath: "#/properties/rules/properties/no-contradictions/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
						var _valid11 = _errs137 === errors;
						valid46 = _valid11;
						ifClause11 = "then";
					} else {
						const _errs140 = errors;
						if (!(data41 === "off" || data41 === "warn" || data41 === "error" || data41 === 0 || data41 === 1 || data41 === 2)) {
							const err123 = {
								instancePath: instancePath + "/rules/no-contradictions",
								schemaPath: "#/properties/rules/properties/no-contradictions/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-contradictions"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
						var _valid11 = _errs140 === errors;
						valid46 = _valid11;
						ifClause11 = "else";
					}
					if (!valid46) {
						const err124 = {
							instancePath: instancePath + "/rules/no-contradictions",
							schemaPath: "#/properties/rules/properties/no-contradictions/if",
							keyword: "if",
							params: { failingKeyword: ifClause11 },
							message: "must match \"" + ifClause11 + "\" schema"
						};
						if (vErrors === null) vErrors = [err124];
						else vErrors.push(err124);
						errors++;
					}
				}
				if (data5["no-dangling-here"] !== void 0) {
					let data43 = data5["no-dangling-here"];
					const _errs142 = errors;
					let valid48 = true;
					const _errs143 = errors;
					if (!Array.isArray(data43)) {
						const err125 = {};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
					var _valid12 = _errs143 === errors;
					errors = _errs142;
					if (vErrors !== null) {
						if (_errs142) vErrors.length = _errs142;
						else vErrors = null;
					}
					let ifClause12;
					if (_valid12) {
						const _errs145 = errors;
						if (Array.isArray(data43)) {
							if (data43.length > 1) {
								const err126 = {
									instancePath: instancePath + "/rules/no-dangling-here",
									schemaPath: "#/properties/rules/properties/no-dangling-here/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err126];
								else vErrors.push(err126);
								errors++;
							}
							if (data43.length < 1) {
								const err127 = {
									instancePath: instancePath + "/rules/no-dangling-here",
									schemaPath: "#/properties/rules/properties/no-dangling-here/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err127];
								else vErrors.push(err127);
								errors++;
							}
							if (!(data43.length <= 1)) {
								const err128 = {
									instancePath: instancePath + "/rules/no-dangling-here",
									schemaPath: "#/properties/rules/properties/no-dangling-here/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err128];
								else vErrors.push(err128);
								errors++;
							}
							if (data43.length > 0) {
								let data44 = data43[0];
								if (!(data44 === "off" || data44 === "warn" || data44 === "error" || data44 === 0 || data44 === 1 || data44 === 2)) {
									const err129 = {
										instancePath: instancePath + "/rules/no-dangling-here/0",
										schemaPath: "#/properties/rules/properties/no-dangling-here/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-dangling-here"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err129];
									else vErrors.push(err129);
									errors++;
								}
							}
						} else {
							const err130 = {
								instancePath: instancePath + "/rules/no-dangling-here",
								schemaPath: "#/properties/rules/properties/no-dangling-here/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err130];
							else vErrors.push(err130);
							errors++;
						}
						var _valid12 = _errs145 === errors;
						valid48 = _valid12;
						ifClause12 = "then";
					} else {
						const _errs148 = errors;
						if (!(data43 === "off" || data43 === "warn" || data43 === "error" || data43 === 0 || data43 === 1 || data43 === 2)) {
							const err131 = {
								instancePath: instancePath + "/rules/no-dangling-here",
								schemaPath: "#/properties/rules/properties/no-dangling-here/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-dangling-here"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err131];
							else vErrors.push(err131);
							errors++;
						}
						var _valid12 = _errs148 === errors;
						valid48 = _valid12;
						ifClause12 = "else";
					}
					if (!valid48) {
						const err132 = {
							instancePath: instancePath + "/rules/no-dangling-here",
							schemaPath: "#/properties/rules/properties/no-dangling-here/if",
							keyword: "if",
							params: { failingKeyword: ifClause12 },
							message: "must match \"" + ifClause12 + "\" schema"
						};
						if (vErrors === null) vErrors = [err132];
						else vErrors.push(err132);
						errors++;
					}
				}
				if (data5["no-duplicate-text"] !== void 0) {
					let data45 = data5["no-duplicate-text"];
					const _errs150 = errors;
					let valid50 = true;
					const _errs151 = errors;
					if (!Array.isArray(data45)) {
						const err133 = {};
						if (vErrors === null) vErrors = [err133];
						else vErrors.push(err133);
						errors++;
					}
					var _valid13 = _errs151 === errors;
					errors = _errs150;
					if (vErrors !== null) {
						if (_errs150) vErrors.length = _errs150;
						else vErrors = null;
					}
					let ifClause13;
					if (_valid13) {
						const _errs153 = errors;
						if (Array.isArray(data45)) {
							if (data45.length > 2) {
								const err134 = {
									instancePath: instancePath + "/rules/no-duplicate-text",
									schemaPath: "#/properties/rules/properties/no-duplicate-text/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err134];
								else vErrors.push(err134);
								errors++;
							}
							if (data45.length < 1) {
								const err135 = {
									instancePath: instancePath + "/rules/no-duplicate-text",
									schemaPath: "#/properties/rules/properties/no-duplicate-text/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err135];
								else vErrors.push(err135);
								errors++;
							}
							if (!(data45.length <= 2)) {
								const err136 = {
									instancePath: instancePath + "/rules/no-duplicate-text",
									schemaPath: "#/properties/rules/properties/no-duplicate-text/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err136];
								else vErrors.push(err136);
								errors++;
							}
							const len32 = data45.length;
							if (len32 > 0) {
								let data46 = data45[0];
								if (!(data46 === "off" || data46 === "warn" || data46 === "error" || data46 === 0 || data46 === 1 || data46 === 2)) {
									const err137 = {
										instancePath: instancePath + "/rules/no-duplicate-text/0",
										schemaPath: "#/properties/rules/properties/no-duplicate-text/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-duplicate-text"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err137];
									else vErrors.push(err137);
									errors++;
								}
							}
							if (len32 > 1) {
								let data47 = data45[1];
								if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
									for (const key6 in data47) if (!(key6 === "ignore")) {
										const err138 = {
											instancePath: instancePath + "/rules/no-duplicate-text/1",
											schemaPath: "#/properties/rules/properties/no-duplicate-text/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key6 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err138];
										else vErrors.push(err138);
										errors++;
									}
									if (data47.ignore !== void 0) {
										let data48 = data47.ignore;
										if (Array.isArray(data48)) {
											const len33 = data48.length;
											for (let i12 = 0; i12 < len33; i12++) {
												let data49 = data48[i12];
												if (typeof data49 === "string") {
													if (func3(data49) < 1) {
														const err139 = {
															instancePath: instancePath + "/rules/no-duplicate-text/1/ignore/" + i12,
															schemaPath: "#/properties/rules/properties/no-duplicate-text/then/items/1/properties/ignore/items/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														};
														if (vErrors === null) vErrors = [err139];
														else vErrors.push(err139);
														errors++;
													}
												} else {
													const err140 = {
														instancePath: instancePath + "/rules/no-duplicate-text/1/ignore/" + i12,
														schemaPath: "#/properties/rules/properties/no-duplicate-text/then/items/1/properties/ignore/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err140];
													else vErrors.push(err140);
													errors++;
												}
											}
											let i13 = data48.length;
											let j5;
											if (i13 > 1) {
												const indices4 = {};
												for (; i13--;) {
													let item4 = data48[i13];
													if (typeof item4 !== "string") continue;
													if (typeof indices4[item4] == "number") {
														j5 = indices4[item4];
														const err141 = {
															instancePath: instancePath + "/rules/no-duplicate-text/1/ignore",
															schemaPath: "#/properties/rules/properties/no-duplicate-text/then/items/1/properties/ignore/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i13,
																j: j5
															},
															message: "must NOT have duplicate items (items ## " + j5 + " and " + i13 + " are identical)"
														};
														if (vErrors === null) vErrors = [err141];
														else vErrors.push(err141);
														errors++;
														break;
													}
													indices4[item4] = i13;
												}
											}
										} else {
											const err142 = {
												instancePath: instancePath + "/rules/no-duplicate-text/1/ignore",
												schemaPath: "#/properties/rules/properties/no-duplicate-text/then/items/1/properties/ignore/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err142];
											else vErrors.push(err142);
											errors++;
										}
									}
								} else {
									const err143 = {
										instancePath: instancePath + "/rules/no-duplicate-text/1",
										schemaPath: "#/properties/rules/properties/no-duplicate-text/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err143];
									else vErrors.push(err143);
									errors++;
								}
							}
						} else {
							const err144 = {
								instancePath: instancePath + "/rules/no-duplicate-text",
								schemaPath: "#/properties/rules/properties/no-duplicate-text/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
						var _valid13 = _errs153 === errors;
						valid50 = _valid13;
						ifClause13 = "then";
					} else {
						const _errs163 = errors;
						if (!(data45 === "off" || data45 === "warn" || data45 === "error" || data45 === 0 || data45 === 1 || data45 === 2)) {
							const err145 = {
								instancePath: instancePath + "/rules/no-duplicate-text",
								schemaPath: "#/properties/rules/properties/no-duplicate-text/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-duplicate-text"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err145];
							else vErrors.push(err145);
							errors++;
						}
						var _valid13 = _errs163 === errors;
						valid50 = _valid13;
						ifClause13 = "else";
					}
					if (!valid50) {
						const err146 = {
							instancePath: instancePath + "/rules/no-duplicate-text",
							schemaPath: "#/properties/rules/properties/no-duplicate-text/if",
							keyword: "if",
							params: { failingKeyword: ifClause13 },
							message: "must match \"" + ifClause13 + "\" schema"
						};
						if (vErrors === null) vErrors = [err146];
						else vErrors.push(err146);
						errors++;
					}
				}
				if (data5["no-empty-sections"] !== void 0) {
					let data50 = data5["no-empty-sections"];
					const _errs165 = errors;
					let valid56 = true;
					const _errs166 = errors;
					if (!Array.isArray(data50)) {
						const err147 = {};
						if (vErrors === null) vErrors = [err147];
						else vErrors.push(err147);
						errors++;
					}
					var _valid14 = _errs166 === errors;
					errors = _errs165;
					if (vErrors !== null) {
						if (_errs165) vErrors.length = _errs165;
						else vErrors = null;
					}
					let ifClause14;
					if (_valid14) {
						const _errs168 = errors;
						if (Array.isArray(data50)) {
							if (data50.length > 1) {
								const err148 = {
									instancePath: instancePath + "/rules/no-empty-sections",
									schemaPath: "#/properties/rules/properties/no-empty-sections/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err148];
								else vErrors.push(err148);
								errors++;
							}
							if (data50.length < 1) {
								const err149 = {
									instancePath: instancePath + "/rules/no-empty-sections",
									schemaPath: "#/properties/rules/properties/no-empty-sections/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err149];
								else vErrors.push(err149);
								errors++;
							}
							if (!(data50.length <= 1)) {
								const err150 = {
									instancePath: instancePath + "/rules/no-empty-sections",
									schemaPath: "#/properties/rules/properties/no-empty-sections/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err150];
								else vErrors.push(err150);
								errors++;
							}
							if (data50.length > 0) {
								let data51 = data50[0];
								if (!(data51 === "off" || data51 === "warn" || data51 === "error" || data51 === 0 || data51 === 1 || data51 === 2)) {
									const err151 = {
										instancePath: instancePath + "/rules/no-empty-sections/0",
										schemaPath: "#/properties/rules/properties/no-empty-sections/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-empty-sections"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err151];
									else vErrors.push(err151);
									errors++;
								}
							}
						} else {
							const err152 = {
								instancePath: instancePath + "/rules/no-empty-sections",
								schemaPath: "#/properties/rules/properties/no-empty-sections/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err152];
							else vErrors.push(err152);
							errors++;
						}
						var _valid14 = _errs168 === errors;
						valid56 = _valid14;
						ifClause14 = "then";
					} else {
						const _errs171 = errors;
						if (!(data50 === "off" || data50 === "warn" || data50 === "error" || data50 === 0 || data50 === 1 || data50 === 2)) {
							const err153 = {
								instancePath: instancePath + "/rules/no-empty-sections",
								schemaPath: "#/properties/rules/properties/no-empty-sections/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-empty-sections"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err153];
							else vErrors.push(err153);
							errors++;
						}
						var _valid14 = _errs171 === errors;
						valid56 = _valid14;
						ifClause14 = "else";
					}
					if (!valid56) {
						const err154 = {
							instancePath: instancePath + "/rules/no-empty-sections",
							schemaPath: "#/properties/rules/properties/no-empty-sections/if",
							keyword: "if",
							params: { failingKeyword: ifClause14 },
							message: "must match \"" + ifClause14 + "\" schema"
						};
						if (vErrors === null) vErrors = [err154];
						else vErrors.push(err154);
						errors++;
					}
				}
				if (data5["no-malformed-links"] !== void 0) {
					let data52 = data5["no-malformed-links"];
					const _errs173 = errors;
					let valid58 = true;
					const _errs174 = errors;
					if (!Array.isArray(data52)) {
						const err155 = {};
						if (vErrors === null) vErrors = [err155];
						else vErrors.push(err155);
						errors++;
					}
					var _valid15 = _errs174 === errors;
					errors = _errs173;
					if (vErrors !== null) {
						if (_errs173) vErrors.length = _errs173;
						else vErrors = null;
					}
					let ifClause15;
					if (_valid15) {
						const _errs176 = errors;
						if (Array.isArray(data52)) {
							if (data52.length > 1) {
								const err156 = {
									instancePath: instancePath + "/rules/no-malformed-links",
									schemaPath: "#/properties/rules/properties/no-malformed-links/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err156];
								else vErrors.push(err156);
								errors++;
							}
							if (data52.length < 1) {
								const err157 = {
									instancePath: instancePath + "/rules/no-malformed-links",
									schemaPath: "#/properties/rules/properties/no-malformed-links/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err157];
								else vErrors.push(err157);
								errors++;
							}
							if (!(data52.length <= 1)) {
								const err158 = {
									instancePath: instancePath + "/rules/no-malformed-links",
									schemaPath: "#/properties/rules/properties/no-malformed-links/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err158];
								else vErrors.push(err158);
								errors++;
							}
							if (data52.length > 0) {
								let data53 = data52[0];
								if (!(data53 === "off" || data53 === "warn" || data53 === "error" || data53 === 0 || data53 === 1 || data53 === 2)) {
									const err159 = {
										instancePath: instancePath + "/rules/no-malformed-links/0",
										schemaPath: "#/properties/rules/properties/no-malformed-links/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-malformed-links"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err159];
									else vErrors.push(err159);
									errors++;
								}
							}
						} else {
							const err160 = {
								instancePath: instancePath + "/rules/no-malformed-links",
								schemaPath: "#/properties/rules/properties/no-malformed-links/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err160];
							else vErrors.push(err160);
							errors++;
						}
						var _valid15 = _errs176 === errors;
						valid58 = _valid15;
						ifClause15 = "then";
					} else {
						const _errs179 = errors;
						if (!(data52 === "off" || data52 === "warn" || data52 === "error" || data52 === 0 || data52 === 1 || data52 === 2)) {
							const err161 = {
								instancePath: instancePath + "/rules/no-malformed-links",
								schemaPath: "#/properties/rules/properties/no-malformed-links/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-malformed-links"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err161];
							else vErrors.push(err161);
							errors++;
						}
						var _valid15 = _errs179 === errors;
						valid58 = _valid15;
						ifClause15 = "else";
					}
					if (!valid58) {
						const err162 = {
							instancePath: instancePath + "/rules/no-malformed-links",
							schemaPath: "#/properties/rules/properties/no-malformed-links/if",
							keyword: "if",
							params: { failingKeyword: ifClause15 },
							message: "must match \"" + ifClause15 + "\" schema"
						};
						if (vErrors === null) vErrors = [err162];
						else vErrors.push(err162);
						errors++;
					}
				}
				if (data5["no-malformed-markup"] !== void 0) {
					let data54 = data5["no-malformed-markup"];
					const _errs181 = errors;
					let valid60 = true;
					const _errs182 = errors;
					if (!Array.isArray(data54)) {
						const err163 = {};
						if (vErrors === null) vErrors = [err163];
						else vErrors.push(err163);
						errors++;
					}
					var _valid16 = _errs182 === errors;
					errors = _errs181;
					if (vErrors !== null) {
						if (_errs181) vErrors.length = _errs181;
						else vErrors = null;
					}
					let ifClause16;
					if (_valid16) {
						const _errs184 = errors;
						if (Array.isArray(data54)) {
							if (data54.length > 1) {
								const err164 = {
									instancePath: instancePath + "/rules/no-malformed-markup",
									schemaPath: "#/properties/rules/properties/no-malformed-markup/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err164];
								else vErrors.push(err164);
								errors++;
							}
							if (data54.length < 1) {
								const err165 = {
									instancePath: instancePath + "/rules/no-malformed-markup",
									schemaPath: "#/properties/rules/properties/no-malformed-markup/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err165];
								else vErrors.push(err165);
								errors++;
							}
							if (!(data54.length <= 1)) {
								const err166 = {
									instancePath: instancePath + "/rules/no-malformed-markup",
									schemaPath: "#/properties/rules/properties/no-malformed-markup/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err166];
								else vErrors.push(err166);
								errors++;
							}
							if (data54.length > 0) {
								let data55 = data54[0];
								if (!(data55 === "off" || data55 === "warn" || data55 === "error" || data55 === 0 || data55 === 1 || data55 === 2)) {
									const err167 = {
										instancePath: instancePath + "/rules/no-malformed-markup/0",
										schemaPath: "#/properties/rules/properties/no-malformed-markup/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-malformed-markup"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err167];
									else vErrors.push(err167);
									errors++;
								}
							}
						} else {
							const err168 = {
								instancePath: instancePath + "/rules/no-malformed-markup",
								schemaPath: "#/properties/rules/properties/no-malformed-markup/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err168];
							else vErrors.push(err168);
							errors++;
						}
						var _valid16 = _errs184 === errors;
						valid60 = _valid16;
						ifClause16 = "then";
					} else {
						const _errs187 = errors;
						if (!(data54 === "off" || data54 === "warn" || data54 === "error" || data54 === 0 || data54 === 1 || data54 === 2)) {
							const err169 = {
								instancePath: instancePath + "/rules/no-malformed-markup",
								schemaPath: "#/properties/rules/properties/no-malformed-markup/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-malformed-markup"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err169];
							else vErrors.push(err169);
							errors++;
						}
						var _valid16 = _errs187 === errors;
						valid60 = _valid16;
						ifClause16 = "else";
					}
					if (!valid60) {
						const err170 = {
							instancePath: instancePath + "/rules/no-malformed-markup",
							schemaPath: "#/properties/rules/properties/no-malformed-markup/if",
							keyword: "if",
							params: { failingKeyword: ifClause16 },
							message: "must match \"" + ifClause16 + "\" schema"
						};
						if (vErrors === null) vErrors = [err170];
						else vErrors.push(err170);
						errors++;
					}
				}
				if (data5["no-mismatched-links"] !== void 0) {
					let data56 = data5["no-mismatched-links"];
					const _errs189 = errors;
					let valid62 = true;
					const _errs190 = errors;
					if (!Array.isArray(data56)) {
						const err171 = {};
						if (vErrors === null) vErrors = [err171];
						else vErrors.push(err171);
						errors++;
					}
					var _valid17 = _errs190 === errors;
					errors = _errs189;
					if (vErrors !== null) {
						if (_errs189) vErrors.length = _errs189;
						else vErrors = null;
					}
					let ifClause17;
					if (_valid17) {
						const _errs192 = errors;
						if (Array.isArray(data56)) {
							if (data56.length > 1) {
								const err172 = {
									instancePath: instancePath + "/rules/no-mismatched-links",
									schemaPath: "#/properties/rules/properties/no-mismatched-links/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err172];
								else vErrors.push(err172);
								errors++;
							}
							if (data56.length < 1) {
								const err173 = {
									instancePath: instancePath + "/rules/no-mismatched-links",
									schemaPath: "#/properties/rules/properties/no-mismatched-links/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err173];
								else vErrors.push(err173);
								errors++;
							}
							if (!(data56.length <= 1)) {
								const err174 = {
									instancePath: instancePath + "/rules/no-mismatched-links",
									schemaPath: "#/properties/rules/properties/no-mismatched-links/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err174];
								else vErrors.push(err174);
								errors++;
							}
							if (data56.length > 0) {
								let data57 = data56[0];
								if (!(data57 === "off" || data57 === "warn" || data57 === "error" || data57 === 0 || data57 === 1 || data57 === 2)) {
									const err175 = {
										instancePath: instancePath + "/rules/no-mismatched-links/0",
										schemaPath: "#/properties/rules/properties/no-mismatched-links/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-mismatched-links"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err175];
									else vErrors.push(err175);
									errors++;
								}
							}
						} else {
							const err176 = {
								instancePath: instancePath + "/rules/no-mismatched-links",
								schemaPath: "#/properties/rules/properties/no-mismatched-links/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err176];
							else vErrors.push(err176);
							errors++;
						}
						var _valid17 = _errs192 === errors;
						valid62 = _valid17;
						ifClause17 = "then";
					} else {
						const _errs195 = errors;
						if (!(data56 === "off" || data56 === "warn" || data56 === "error" || data56 === 0 || data56 === 1 || data56 === 2)) {
							const err177 = {
								instancePath: instancePath + "/rules/no-mismatched-links",
								schemaPath: "#/properties/rules/properties/no-mismatched-links/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-mismatched-links"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err177];
							else vErrors.push(err177);
							errors++;
						}
						var _valid17 = _errs195 === errors;
						valid62 = _valid17;
						ifClause17 = "else";
					}
					if (!valid62) {
						const err178 = {
							instancePath: instancePath + "/rules/no-mismatched-links",
							schemaPath: "#/properties/rules/properties/no-mismatched-links/if",
							keyword: "if",
							params: { failingKeyword: ifClause17 },
							message: "must match \"" + ifClause17 + "\" schema"
						};
						if (vErrors === null) vErrors = [err178];
						else vErrors.push(err178);
						errors++;
					}
				}
				if (data5["no-missing-list"] !== void 0) {
					let data58 = data5["no-missing-list"];
					const _errs197 = errors;
					let valid64 = true;
					const _errs198 = errors;
					if (!Array.isArray(data58)) {
						const err179 = {};
						if (vErrors === null) vErrors = [err179];
						else vErrors.push(err179);
						errors++;
					}
					var _valid18 = _errs198 === errors;
					errors = _errs197;
					if (vErrors !== null) {
						if (_errs197) vErrors.length = _errs197;
						else vErrors = null;
					}
					let ifClause18;
					if (_valid18) {
						const _errs200 = errors;
						if (Array.isArray(data58)) {
							if (data58.length > 1) {
								const err180 = {
									instancePath: instancePath + "/rules/no-missing-list",
									schemaPath: "#/properties/rules/properties/no-missing-list/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err180];
								else vErrors.push(err180);
								errors++;
							}
							if (data58.length < 1) {
								const err181 = {
									instancePath: instancePath + "/rules/no-missing-list",
									schemaPath: "#/properties/rules/properties/no-missing-list/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err181];
								else vErrors.push(err181);
								errors++;
							}
							if (!(data58.length <= 1)) {
								const err182 = {
									instancePath: instancePath + "/rules/no-missing-list",
									schemaPath: "#/properties/rules/properties/no-missing-list/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err182];
								else vErrors.push(err182);
								errors++;
							}
							if (data58.length > 0) {
								let data59 = data58[0];
								if (!(data59 === "off" || data59 === "warn" || data59 === "error" || data59 === 0 || data59 === 1 || data59 === 2)) {
									const err183 = {
										instancePath: instancePath + "/rules/no-missing-list/0",
										schemaPath: "#/properties/rules/properties/no-missing-list/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-missing-list"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err183];
									else vErrors.push(err183);
									errors++;
								}
							}
						} else {
							const err184 = {
								instancePath: instancePath + "/rules/no-missing-list",
								schemaPath: "#/properties/rules/properties/no-missing-list/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err184];
							else vErrors.push(err184);
							errors++;
						}
						var _valid18 = _errs200 === errors;
						valid64 = _valid18;
						ifClause18 = "then";
					} else {
						const _errs203 = errors;
						if (!(data58 === "off" || data58 === "warn" || data58 === "error" || data58 === 0 || data58 === 1 || data58 === 2)) {
							const err185 = {
								instancePath: instancePath + "/rules/no-missing-list",
								schemaPath: "#/properties/rules/properties/no-missing-list/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-missing-list"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err185];
							else vErrors.push(err185);
							errors++;
						}
						var _valid18 = _errs203 === errors;
						valid64 = _valid18;
						ifClause18 = "else";
					}
					if (!valid64) {
						const err186 = {
							instancePath: instancePath + "/rules/no-missing-list",
							schemaPath: "#/properties/rules/properties/no-missing-list/if",
							keyword: "if",
							params: { failingKeyword: ifClause18 },
							message: "must match \"" + ifClause18 + "\" schema"
						};
						if (vErrors === null) vErrors = [err186];
						else vErrors.push(err186);
						errors++;
					}
				}
				if (data5["no-placeholder-text"] !== void 0) {
					let data60 = data5["no-placeholder-text"];
					const _errs205 = errors;
					let valid66 = true;
					const _errs206 = errors;
					if (!Array.isArray(data60)) {
						const err187 = {};
						if (vErrors === null) vErrors = [err187];
						else vErrors.push(err187);
						errors++;
					}
					var _valid19 = _errs206 === errors;
					errors = _errs205;
					if (vErrors !== null) {
						if (_errs205) vErrors.length = _errs205;
						else vErrors = null;
					}
					let ifClause19;
					if (_valid19) {
						const _errs208 = errors;
						if (Array.isArray(data60)) {
							if (data60.length > 2) {
								const err188 = {
									instancePath: instancePath + "/rules/no-placeholder-text",
									schemaPath: "#/properties/rules/properties/no-placeholder-text/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err188];
								else vErrors.push(err188);
								errors++;
							}
							if (data60.length < 1) {
								const err189 = {
									instancePath: instancePath + "/rules/no-placeholder-text",
									schemaPath: "#/properties/rules/properties/no-placeholder-text/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err189];
								else vErrors.push(err189);
								errors++;
							}
							if (!(data60.length <= 2)) {
								const err190 = {
									instancePath: instancePath + "/rules/no-placeholder-text",
									schemaPath: "#/properties/rules/properties/no-placeholder-text/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err190];
								else vErrors.push(err190);
								errors++;
							}
							const len45 = data60.length;
							if (len45 > 0) {
								let data61 = data60[0];
								if (!(data61 === "off" || data61 === "warn" || data61 === "error" || data61 === 0 || data61 === 1 || data61 === 2)) {
									const err191 = {
										instancePath: instancePath + "/rules/no-placeholder-text/0",
										schemaPath: "#/properties/rules/properties/no-placeholder-text/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-placeholder-text"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err191];
									else vErrors.push(err191);
									errors++;
								}
							}
							if (len45 > 1) {
								let data62 = data60[1];
								if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
									for (const key7 in data62) if (!(key7 === "allow")) {
										const err192 = {
											instancePath: instancePath + "/rules/no-placeholder-text/1",
											schemaPath: "#/properties/rules/properties/no-placeholder-text/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key7 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err192];
										else vErrors.push(err192);
										errors++;
									}
									if (data62.allow !== void 0) {
										let data63 = data62.allow;
										if (Array.isArray(data63)) {
											const len46 = data63.length;
											for (let i14 = 0; i14 < len46; i14++) if (typeof data63[i14] !== "string") {
												const err193 = {
													instancePath: instancePath + "/rules/no-placeholder-text/1/allow/" + i14,
													schemaPath: "#/properties/rules/properties/no-placeholder-text/then/items/1/properties/allow/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err193];
												else vErrors.push(err193);
												errors++;
											}
											let i15 = data63.length;
											let j6;
											if (i15 > 1) {
												const indices5 = {};
												for (; i15--;) {
													let item5 = data63[i15];
													if (typeof item5 !== "string") continue;
													if (typeof indices5[item5] == "number") {
														j6 = indices5[item5];
														const err194 = {
															instancePath: instancePath + "/rules/no-placeholder-text/1/allow",
															schemaPath: "#/properties/rules/properties/no-placeholder-text/then/items/1/properties/allow/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i15,
																j: j6
															},
															message: "must NOT have duplicate items (items ## " + j6 + " and " + i15 + " are identical)"
														};
														if (vErrors === null) vErrors = [err194];
														else vErrors.push(err194);
														errors++;
														break;
													}
													indices5[item5] = i15;
												}
											}
										} else {
											const err195 = {
												instancePath: instancePath + "/rules/no-placeholder-text/1/allow",
												schemaPath: "#/properties/rules/properties/no-placeholder-text/then/items/1/properties/allow/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err195];
											else vErrors.push(err195);
											errors++;
										}
									}
								} else {
									const err196 = {
										instancePath: instancePath + "/rules/no-placeholder-text/1",
										schemaPath: "#/properties/rules/properties/no-placeholder-text/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err196];
									else vErrors.push(err196);
									errors++;
								}
							}
						} else {
							const err197 = {
								instancePath: instancePath + "/rules/no-placeholder-text",
								schemaPath: "#/properties/rules/properties/no-placeholder-text/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err197];
							else vErrors.push(err197);
							errors++;
						}
						var _valid19 = _errs208 === errors;
						valid66 = _valid19;
						ifClause19 = "then";
					} else {
						const _errs218 = errors;
						if (!(data60 === "off" || data60 === "warn" || data60 === "error" || data60 === 0 || data60 === 1 || data60 === 2)) {
							const err198 = {
								instancePath: instancePath + "/rules/no-placeholder-text",
								schemaPath: "#/properties/rules/properties/no-placeholder-text/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-placeholder-text"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err198];
							else vErrors.push(err198);
							errors++;
						}
						var _valid19 = _errs218 === errors;
						valid66 = _valid19;
						ifClause19 = "else";
					}
					if (!valid66) {
						const err199 = {
							instancePath: instancePath + "/rules/no-placeholder-text",
							schemaPath: "#/properties/rules/properties/no-placeholder-text/if",
							keyword: "if",
							params: { failingKeyword: ifClause19 },
							message: "must match \"" + ifClause19 + "\" schema"
						};
						if (vErrors === null) vErrors = [err199];
						else vErrors.push(err199);
						errors++;
					}
				}
				if (data5["no-repeated-words"] !== void 0) {
					let data65 = data5["no-repeated-words"];
					const _errs220 = errors;
					let valid72 = true;
					const _errs221 = errors;
					if (!Array.isArray(data65)) {
						const err200 = {};
						if (vErrors === null) vErrors = [err200];
						else vErrors.push(err200);
						errors++;
					}
					var _valid20 = _errs221 === errors;
					errors = _errs220;
					if (vErrors !== null) {
						if (_errs220) vErrors.length = _errs220;
						else vErrors = null;
					}
					let ifClause20;
					if (_valid20) {
						const _errs223 = errors;
						if (Array.isArray(data65)) {
							if (data65.length > 2) {
								const err201 = {
									instancePath: instancePath + "/rules/no-repeated-words",
									schemaPath: "#/properties/rules/properties/no-repeated-words/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err201];
								else vErrors.push(err201);
								errors++;
							}
							if (data65.length < 1) {
								const err202 = {
									instancePath: instancePath + "/rules/no-repeated-words",
									schemaPath: "#/properties/rules/properties/no-repeated-words/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err202];
								else vErrors.push(err202);
								errors++;
							}
							if (!(data65.length <= 2)) {
								const err203 = {
									instancePath: instancePath + "/rules/no-repeated-words",
									schemaPath: "#/properties/rules/properties/no-repeated-words/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err203];
								else vErrors.push(err203);
								errors++;
							}
							const len48 = data65.length;
							if (len48 > 0) {
								let data66 = data65[0];
								if (!(data66 === "off" || data66 === "warn" || data66 === "error" || data66 === 0 || data66 === 1 || data66 === 2)) {
									const err204 = {
										instancePath: instancePath + "/rules/no-repeated-words/0",
										schemaPath: "#/properties/rules/properties/no-repeated-words/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-repeated-words"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err204];
									else vErrors.push(err204);
									errors++;
								}
							}
							if (len48 > 1) {
								let data67 = data65[1];
								if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
									for (const key8 in data67) if (!(key8 === "allow")) {
										const err205 = {
											instancePath: instancePath + "/rules/no-repeated-words/1",
											schemaPath: "#/properties/rules/properties/no-repeated-words/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key8 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err205];
										else vErrors.push(err205);
										errors++;
									}
									if (data67.allow !== void 0) {
										let data68 = data67.allow;
										if (Array.isArray(data68)) {
											const len49 = data68.length;
											for (let i16 = 0; i16 < len49; i16++) {
												let data69 = data68[i16];
												if (typeof data69 === "string") {
													if (func3(data69) < 1) {
														const err206 = {
															instancePath: instancePath + "/rules/no-repeated-words/1/allow/" + i16,
															schemaPath: "#/properties/rules/properties/no-repeated-words/then/items/1/properties/allow/items/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														};
														if (vErrors === null) vErrors = [err206];
														else vErrors.push(err206);
														errors++;
													}
												} else {
													const err207 = {
														instancePath: instancePath + "/rules/no-repeated-words/1/allow/" + i16,
														schemaPath: "#/properties/rules/properties/no-repeated-words/then/items/1/properties/allow/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err207];
													else vErrors.push(err207);
													errors++;
												}
											}
											let i17 = data68.length;
											let j7;
											if (i17 > 1) {
												const indices6 = {};
												for (; i17--;) {
													let item6 = data68[i17];
													if (typeof item6 !== "string") continue;
													if (typeof indices6[item6] == "number") {
														j7 = indices6[item6];
														const err208 = {
															instancePath: instancePath + "/rules/no-repeated-words/1/allow",
															schemaPath: "#/properties/rules/properties/no-repeated-words/then/items/1/properties/allow/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i17,
																j: j7
															},
															message: "must NOT have duplicate items (items ## " + j7 + " and " + i17 + " are identical)"
														};
														if (vErrors === null) vErrors = [err208];
														else vErrors.push(err208);
														errors++;
														break;
													}
													indices6[item6] = i17;
												}
											}
										} else {
											const err209 = {
												instancePath: instancePath + "/rules/no-repeated-words/1/allow",
												schemaPath: "#/properties/rules/properties/no-repeated-words/then/items/1/properties/allow/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err209];
											else vErrors.push(err209);
											errors++;
										}
									}
								} else {
									const err210 = {
										instancePath: instancePath + "/rules/no-repeated-words/1",
										schemaPath: "#/properties/rules/properties/no-repeated-words/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err210];
									else vErrors.push(err210);
									errors++;
								}
							}
						} else {
							const err211 = {
								instancePath: instancePath + "/rules/no-repeated-words",
								schemaPath: "#/properties/rules/properties/no-repeated-words/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err211];
							else vErrors.push(err211);
							errors++;
						}
						var _valid20 = _errs223 === errors;
						valid72 = _valid20;
						ifClause20 = "then";
					} else {
						const _errs233 = errors;
						if (!(data65 === "off" || data65 === "warn" || data65 === "error" || data65 === 0 || data65 === 1 || data65 === 2)) {
							const err212 = {
								instancePath: instancePath + "/rules/no-repeated-words",
								schemaPath: "#/properties/rules/properties/no-repeated-words/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-repeated-words"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err212];
							else vErrors.push(err212);
							errors++;
						}
						var _valid20 = _errs233 === errors;
						valid72 = _valid20;
						ifClause20 = "else";
					}
					if (!valid72) {
						const err213 = {
							instancePath: instancePath + "/rules/no-repeated-words",
							schemaPath: "#/properties/rules/properties/no-repeated-words/if",
							keyword: "if",
							params: { failingKeyword: ifClause20 },
							message: "must match \"" + ifClause20 + "\" schema"
						};
						if (vErrors === null) vErrors = [err213];
						else vErrors.push(err213);
						errors++;
					}
				}
				if (data5["no-stale-law"] !== void 0) {
					let data70 = data5["no-stale-law"];
					const _errs235 = errors;
					let valid78 = true;
					const _errs236 = errors;
					if (!Array.isArray(data70)) {
						const err214 = {};
						if (vErrors === null) vErrors = [err214];
						else vErrors.push(err214);
						errors++;
					}
					var _valid21 = _errs236 === errors;
					errors = _errs235;
					if (vErrors !== null) {
						if (_errs235) vErrors.length = _errs235;
						else vErrors = null;
					}
					let ifClause21;
					if (_valid21) {
						const _errs238 = errors;
						if (Array.isArray(data70)) {
							if (data70.length > 1) {
								const err215 = {
									instancePath: instancePath + "/rules/no-stale-law",
									schemaPath: "#/properties/rules/properties/no-stale-law/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err215];
								else vErrors.push(err215);
								errors++;
							}
							if (data70.length < 1) {
								const err216 = {
									instancePath: instancePath + "/rules/no-stale-law",
									schemaPath: "#/properties/rules/properties/no-stale-law/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err216];
								else vErrors.push(err216);
								errors++;
							}
							if (!(data70.length <= 1)) {
								const err217 = {
									instancePath: instancePath + "/rules/no-stale-law",
									schemaPath: "#/properties/rules/properties/no-stale-law/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err217];
								else vErrors.push(err217);
								errors++;
							}
							if (data70.length > 0) {
								let data71 = data70[0];
								if (!(data71 === "off" || data71 === "warn" || data71 === "error" || data71 === 0 || data71 === 1 || data71 === 2)) {
									const err218 = {
										instancePath: instancePath + "/rules/no-stale-law/0",
										schemaPath: "#/properties/rules/properties/no-stale-law/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-stale-law"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err218];
									else vErrors.push(err218);
									errors++;
								}
							}
						} else {
							const err219 = {
								instancePath: instancePath + "/rules/no-stale-law",
								schemaPath: "#/properties/rules/properties/no-stale-law/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err219];
							else vErrors.push(err219);
							errors++;
						}
						var _valid21 = _errs238 === errors;
						valid78 = _valid21;
						ifClause21 = "then";
					} else {
						const _errs241 = errors;
						if (!(data70 === "off" || data70 === "warn" || data70 === "error" || data70 === 0 || data70 === 1 || data70 === 2)) {
							const err220 = {
								instancePath: instancePath + "/rules/no-stale-law",
								schemaPath: "#/properties/rules/properties/no-stale-law/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-stale-law"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err220];
							else vErrors.push(err220);
							errors++;
						}
						var _valid21 = _errs241 === errors;
						valid78 = _valid21;
						ifClause21 = "else";
					}
					if (!valid78) {
						const err221 = {
							instancePath: instancePath + "/rules/no-stale-law",
							schemaPath: "#/properties/rules/properties/no-stale-law/if",
							keyword: "if",
							params: { failingKeyword: ifClause21 },
							message: "must match \"" + ifClause21 + "\" schema"
						};
						if (vErrors === null) vErrors = [err221];
						else vErrors.push(err221);
						errors++;
					}
				}
				if (data5["no-undefined-terms"] !== void 0) {
					let data72 = data5["no-undefined-terms"];
					const _errs243 = errors;
					let valid80 = true;
					const _errs244 = errors;
					if (!Array.isArray(data72)) {
						const err222 = {};
						if (vErrors === null) vErrors = [err222];
						else vErrors.push(err222);
						errors++;
					}
					var _valid22 = _errs244 === errors;
					errors = _errs243;
					if (vErrors !== null) {
						if (_errs243) vErrors.length = _errs243;
						else vErrors = null;
					}
					let ifClause22;
					if (_valid22) {
						const _errs246 = errors;
						if (Array.isArray(data72)) {
							if (data72.length > 2) {
								const err223 = {
									instancePath: instancePath + "/rules/no-undefined-terms",
									schemaPath: "#/properties/rules/properties/no-undefined-terms/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err223];
								else vErrors.push(err223);
								errors++;
							}
							if (data72.length < 1) {
								const err224 = {
									instancePath: instancePath + "/rules/no-undefined-terms",
									schemaPath: "#/properties/rules/properties/no-undefined-terms/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err224];
								else vErrors.push(err224);
								errors++;
							}
							if (!(data72.length <= 2)) {
								const err225 = {
									instancePath: instancePath + "/rules/no-undefined-terms",
									schemaPath: "#/properties/rules/properties/no-undefined-terms/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err225];
								else vErrors.push(err225);
								errors++;
							}
							const len53 = data72.length;
							if (len53 > 0) {
								let data73 = data72[0];
								if (!(data73 === "off" || data73 === "warn" || data73 === "error" || data73 === 0 || data73 === 1 || data73 === 2)) {
									const err226 = {
										instancePath: instancePath + "/rules/no-undefined-terms/0",
										schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-undefined-terms"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err226];
									else vErrors.push(err226);
									errors++;
								}
							}
							if (len53 > 1) {
								let data74 = data72[1];
								if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
									for (const key9 in data74) if (!(key9 === "definedIn" || key9 === "terms" || key9 === "minimumUses")) {
										const err227 = {
											instancePath: instancePath + "/rules/no-undefined-terms/1",
											schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key9 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err227];
										else vErrors.push(err227);
										errors++;
									}
									if (data74.definedIn !== void 0) {
										let data75 = data74.definedIn;
										if (Array.isArray(data75)) {
											const len54 = data75.length;
											for (let i18 = 0; i18 < len54; i18++) if (typeof data75[i18] !== "string") {
												const err228 = {
													instancePath: instancePath + "/rules/no-undefined-terms/1/definedIn/" + i18,
													schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/definedIn/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err228];
												else vErrors.push(err228);
												errors++;
											}
											let i19 = data75.length;
											let j8;
											if (i19 > 1) {
												const indices7 = {};
												for (; i19--;) {
													let item7 = data75[i19];
													if (typeof item7 !== "string") continue;
													if (typeof indices7[item7] == "number") {
														j8 = indices7[item7];
														const err229 = {
															instancePath: instancePath + "/rules/no-undefined-terms/1/definedIn",
															schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/definedIn/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i19,
																j: j8
															},
															message: "must NOT have duplicate items (items ## " + j8 + " and " + i19 + " are identical)"
														};
														if (vErrors === null) vErrors = [err229];
														else vErrors.push(err229);
														errors++;
														break;
													}
													indices7[item7] = i19;
												}
											}
										} else {
											const err230 = {
												instancePath: instancePath + "/rules/no-undefined-terms/1/definedIn",
												schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/definedIn/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err230];
											else vErrors.push(err230);
											errors++;
										}
									}
									if (data74.terms !== void 0) {
										let data77 = data74.terms;
										if (Array.isArray(data77)) {
											const len55 = data77.length;
											for (let i20 = 0; i20 < len55; i20++) if (typeof data77[i20] !== "string") {
												const err231 = {
													instancePath: instancePath + "/rules/no-undefined-terms/1/terms/" + i20,
													schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/terms/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err231];
												else vErrors.push(err231);
												errors++;
											}
											let i21 = data77.length;
											let j9;
											if (i21 > 1) {
												const indices8 = {};
												for (; i21--;) {
													let item8 = data77[i21];
													if (typeof item8 !== "string") continue;
													if (typeof indices8[item8] == "number") {
														j9 = indices8[item8];
														const err232 = {
															instancePath: instancePath + "/rules/no-undefined-terms/1/terms",
															schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/terms/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i21,
																j: j9
															},
															message: "must NOT have duplicate items (items ## " + j9 + " and " + i21 + " are identical)"
														};
														if (vErrors === null) vErrors = [err232];
														else vErrors.push(err232);
														errors++;
														break;
													}
													indices8[item8] = i21;
												}
											}
										} else {
											const err233 = {
												instancePath: instancePath + "/rules/no-undefined-terms/1/terms",
												schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/terms/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err233];
											else vErrors.push(err233);
											errors++;
										}
									}
									if (data74.minimumUses !== void 0) {
										let data79 = data74.minimumUses;
										if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
											const err234 = {
												instancePath: instancePath + "/rules/no-undefined-terms/1/minimumUses",
												schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/minimumUses/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											};
											if (vErrors === null) vErrors = [err234];
											else vErrors.push(err234);
											errors++;
										}
										if (typeof data79 == "number" && isFinite(data79)) {
											if (data79 < 1 || isNaN(data79)) {
												const err235 = {
													instancePath: instancePath + "/rules/no-undefined-terms/1/minimumUses",
													schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/minimumUses/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												};
												if (vErrors === null) vErrors = [err235];
												else vErrors.push(err235);
												errors++;
											}
										}
									}
								} else {
									const err236 = {
										instancePath: instancePath + "/rules/no-undefined-terms/1",
										schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err236];
									else vErrors.push(err236);
									errors++;
								}
							}
						} else {
							const err237 = {
								instancePath: instancePath + "/rules/no-undefined-terms",
								schemaPath: "#/properties/rules/properties/no-undefined-terms/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err237];
							else vErrors.push(err237);
							errors++;
						}
						var _valid22 = _errs246 === errors;
						valid80 = _valid22;
						ifClause22 = "then";
					} else {
						const _errs262 = errors;
						if (!(data72 === "off" || data72 === "warn" || data72 === "error" || data72 === 0 || data72 === 1 || data72 === 2)) {
							const err238 = {
								instancePath: instancePath + "/rules/no-undefined-terms",
								schemaPath: "#/properties/rules/properties/no-undefined-terms/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-undefined-terms"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err238];
							else vErrors.push(err238);
							errors++;
						}
						var _valid22 = _errs262 === errors;
						valid80 = _valid22;
						ifClause22 = "else";
					}
					if (!valid80) {
						const err239 = {
							instancePath: instancePath + "/rules/no-undefined-terms",
							schemaPath: "#/properties/rules/properties/no-undefined-terms/if",
							keyword: "if",
							params: { failingKeyword: ifClause22 },
							message: "must match \"" + ifClause22 + "\" schema"
						};
						if (vErrors === null) vErrors = [err239];
						else vErrors.push(err239);
						errors++;
					}
				}
				if (data5["no-unfinished-sentences"] !== void 0) {
					let data80 = data5["no-unfinished-sentences"];
					const _errs264 = errors;
					let valid89 = true;
					const _errs265 = errors;
					if (!Array.isArray(data80)) {
						const err240 = {};
						if (vErrors === null) vErrors = [err240];
						else vErrors.push(err240);
						errors++;
					}
					var _valid23 = _errs265 === errors;
					errors = _errs264;
					if (vErrors !== null) {
						if (_errs264) vErrors.length = _errs264;
						else vErrors = null;
					}
					let ifClause23;
					if (_valid23) {
						const _errs267 = errors;
						if (Array.isArray(data80)) {
							if (data80.length > 2) {
								const err241 = {
									instancePath: instancePath + "/rules/no-unfinished-sentences",
									schemaPath: "#/properties/rules/properties/no-unfinished-sentences/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err241];
								else vErrors.push(err241);
								errors++;
							}
							if (data80.length < 1) {
								const err242 = {
									instancePath: instancePath + "/rules/no-unfinished-sentences",
									schemaPath: "#/properties/rules/properties/no-unfinished-sentences/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err242];
								else vErrors.push(err242);
								errors++;
							}
							if (!(data80.length <= 2)) {
								const err243 = {
									instancePath: instancePath + "/rules/no-unfinished-sentences",
									schemaPath: "#/properties/rules/properties/no-unfinished-sentences/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err243];
								else vErrors.push(err243);
								errors++;
							}
							const len57 = data80.length;
							if (len57 > 0) {
								let data81 = data80[0];
								if (!(data81 === "off" || data81 === "warn" || data81 === "error" || data81 === 0 || data81 === 1 || data81 === 2)) {
									const err244 = {
										instancePath: instancePath + "/rules/no-unfinished-sentences/0",
										schemaPath: "#/properties/rules/properties/no-unfinished-sentences/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-unfinished-sentences"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err244];
									else vErrors.push(err244);
									errors++;
								}
							}
							if (len57 > 1) {
								let data82 = data80[1];
								if (data82 && typeof data82 == "object" && !Array.isArray(data82)) for (const key10 in data82) {
									const err245 = {
										instancePath: instancePath + "/rules/no-unfinished-sentences/1",
										schemaPath: "#/properties/rules/properties/no-unfinished-sentences/then/items/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key10 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err245];
									else vErrors.push(err245);
									errors++;
								}
								else {
									const err246 = {
										instancePath: instancePath + "/rules/no-unfinished-sentences/1",
										schemaPath: "#/properties/rules/properties/no-unfinished-sentences/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err246];
									else vErrors.push(err246);
									errors++;
								}
							}
						} else {
							const err247 = {
								instancePath: instancePath + "/rules/no-unfinished-sentences",
								schemaPath: "#/properties/rules/properties/no-unfinished-sentences/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err247];
							else vErrors.push(err247);
							errors++;
						}
						var _valid23 = _errs267 === errors;
						valid89 = _valid23;
						ifClause23 = "then";
					} else {
						const _errs273 = errors;
						if (!(data80 === "off" || data80 === "warn" || data80 === "error" || data80 === 0 || data80 === 1 || data80 === 2)) {
							const err248 = {
								instancePath: instancePath + "/rules/no-unfinished-sentences",
								schemaPath: "#/properties/rules/properties/no-unfinished-sentences/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-unfinished-sentences"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err248];
							else vErrors.push(err248);
							errors++;
						}
						var _valid23 = _errs273 === errors;
						valid89 = _valid23;
						ifClause23 = "else";
					}
					if (!valid89) {
						const err249 = {
							instancePath: instancePath + "/rules/no-unfinished-sentences",
							schemaPath: "#/properties/rules/properties/no-unfinished-sentences/if",
							keyword: "if",
							params: { failingKeyword: ifClause23 },
							message: "must match \"" + ifClause23 + "\" schema"
						};
						if (vErrors === null) vErrors = [err249];
						else vErrors.push(err249);
						errors++;
					}
				}
				if (data5["no-unilateral-changes"] !== void 0) {
					let data83 = data5["no-unilateral-changes"];
					const _errs275 = errors;
					let valid91 = true;
					const _errs276 = errors;
					if (!Array.isArray(data83)) {
						const err250 = {};
						if (vErrors === null) vErrors = [err250];
						else vErrors.push(err250);
						errors++;
					}
					var _valid24 = _errs276 === errors;
					errors = _errs275;
					if (vErrors !== null) {
						if (_errs275) vErrors.length = _errs275;
						else vErrors = null;
					}
					let ifClause24;
					if (_valid24) {
						const _errs278 = errors;
						if (Array.isArray(data83)) {
							if (data83.length > 1) {
								const err251 = {
									instancePath: instancePath + "/rules/no-unilateral-changes",
									schemaPath: "#/properties/rules/properties/no-unilateral-changes/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err251];
								else vErrors.push(err251);
								errors++;
							}
							if (data83.length < 1) {
								const err252 = {
									instancePath: instancePath + "/rules/no-unilateral-changes",
									schemaPath: "#/properties/rules/properties/no-unilateral-changes/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err252];
								else vErrors.push(err252);
								errors++;
							}
							if (!(data83.length <= 1)) {
								const err253 = {
									instancePath: instancePath + "/rules/no-unilateral-changes",
									schemaPath: "#/properties/rules/properties/no-unilateral-changes/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err253];
								else vErrors.push(err253);
								errors++;
							}
							if (data83.length > 0) {
								let data84 = data83[0];
								if (!(data84 === "off" || data84 === "warn" || data84 === "error" || data84 === 0 || data84 === 1 || data84 === 2)) {
									const err254 = {
										instancePath: instancePath + "/rules/no-unilateral-changes/0",
										schemaPath: "#/properties/rules/properties/no-unilateral-changes/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-unilateral-changes"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err254];
									else vErrors.push(err254);
									errors++;
								}
							}
						} else {
							const err255 = {
								instancePath: instancePath + "/rules/no-unilateral-changes",
								schemaPath: "#/properties/rules/properties/no-unilateral-changes/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err255];
							else vErrors.push(err255);
							errors++;
						}
						var _valid24 = _errs278 === errors;
						valid91 = _valid24;
						ifClause24 = "then";
					} else {
						const _errs281 = errors;
						if (!(data83 === "off" || data83 === "warn" || data83 === "error" || data83 === 0 || data83 === 1 || data83 === 2)) {
							const err256 = {
								instancePath: instancePath + "/rules/no-unilateral-changes",
								schemaPath: "#/properties/rules/properties/no-unilateral-changes/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-unilateral-changes"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err256];
							else vErrors.push(err256);
							errors++;
						}
						var _valid24 = _errs281 === errors;
						valid91 = _valid24;
						ifClause24 = "else";
					}
					if (!valid91) {
						const err257 = {
							instancePath: instancePath + "/rules/no-unilateral-changes",
							schemaPath: "#/properties/rules/properties/no-unilateral-changes/if",
							keyword: "if",
							params: { failingKeyword: ifClause24 },
							message: "must match \"" + ifClause24 + "\" schema"
						};
						if (vErrors === null) vErrors = [err257];
						else vErrors.push(err257);
						errors++;
					}
				}
				if (data5["no-unnamed-recipients"] !== void 0) {
					let data85 = data5["no-unnamed-recipients"];
					const _errs283 = errors;
					let valid93 = true;
					const _errs284 = errors;
					if (!Array.isArray(data85)) {
						const err258 = {};
						if (vErrors === null) vErrors = [err258];
						else vErrors.push(err258);
						errors++;
					}
					var _valid25 = _errs284 === errors;
					errors = _errs283;
					if (vErrors !== null) {
						if (_errs283) vErrors.length = _errs283;
						else vErrors = null;
					}
					let ifClause25;
					if (_valid25) {
						const _errs286 = errors;
						if (Array.isArray(data85)) {
							if (data85.length > 1) {
								const err259 = {
									instancePath: instancePath + "/rules/no-unnamed-recipients",
									schemaPath: "#/properties/rules/properties/no-unnamed-recipients/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err259];
								else vErrors.push(err259);
								errors++;
							}
							if (data85.length < 1) {
								const err260 = {
									instancePath: instancePath + "/rules/no-unnamed-recipients",
									schemaPath: "#/properties/rules/properties/no-unnamed-recipients/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err260];
								else vErrors.push(err260);
								errors++;
							}
							if (!(data85.length <= 1)) {
								const err261 = {
									instancePath: instancePath + "/rules/no-unnamed-recipients",
									schemaPath: "#/properties/rules/properties/no-unnamed-recipients/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err261];
								else vErrors.push(err261);
								errors++;
							}
							if (data85.length > 0) {
								let data86 = data85[0];
								if (!(data86 === "off" || data86 === "warn" || data86 === "error" || data86 === 0 || data86 === 1 || data86 === 2)) {
									const err262 = {
										instancePath: instancePath + "/rules/no-unnamed-recipients/0",
										schemaPath: "#/properties/rules/properties/no-unnamed-recipients/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-unnamed-recipients"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err262];
									else vErrors.push(err262);
									errors++;
								}
							}
						} else {
							const err263 = {
								instancePath: instancePath + "/rules/no-unnamed-recipients",
								schemaPath: "#/properties/rules/properties/no-unnamed-recipients/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err263];
							else vErrors.push(err263);
							errors++;
						}
						var _valid25 = _errs286 === errors;
						valid93 = _valid25;
						ifClause25 = "then";
					} else {
						const _errs289 = errors;
						if (!(data85 === "off" || data85 === "warn" || data85 === "error" || data85 === 0 || data85 === 1 || data85 === 2)) {
							const err264 = {
								instancePath: instancePath + "/rules/no-unnamed-recipients",
								schemaPath: "#/properties/rules/properties/no-unnamed-recipients/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-unnamed-recipients"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err264];
							else vErrors.push(err264);
							errors++;
						}
						var _valid25 = _errs289 === errors;
						valid93 = _valid25;
						ifClause25 = "else";
					}
					if (!valid93) {
						const err265 = {
							instancePath: instancePath + "/rules/no-unnamed-recipients",
							schemaPath: "#/properties/rules/properties/no-unnamed-recipients/if",
							keyword: "if",
							params: { failingKeyword: ifClause25 },
							message: "must match \"" + ifClause25 + "\" schema"
						};
						if (vErrors === null) vErrors = [err265];
						else vErrors.push(err265);
						errors++;
					}
				}
				if (data5["no-unused-definitions"] !== void 0) {
					let data87 = data5["no-unused-definitions"];
					const _errs291 = errors;
					let valid95 = true;
					const _errs292 = errors;
					if (!Array.isArray(data87)) {
						const err266 = {};
						if (vErrors === null) vErrors = [err266];
						else vErrors.push(err266);
						errors++;
					}
					var _valid26 = _errs292 === errors;
					errors = _errs291;
					if (vErrors !== null) {
						if (_errs291) vErrors.length = _errs291;
						else vErrors = null;
					}
					let ifClause26;
					if (_valid26) {
						const _errs294 = errors;
						if (Array.isArray(data87)) {
							if (data87.length > 2) {
								const err267 = {
									instancePath: instancePath + "/rules/no-unused-definitions",
									schemaPath: "#/properties/rules/properties/no-unused-definitions/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err267];
								else vErrors.push(err267);
								errors++;
							}
							if (data87.length < 1) {
								const err268 = {
									instancePath: instancePath + "/rules/no-unused-definitions",
									schemaPath: "#/properties/rules/properties/no-unused-definitions/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err268];
								else vErrors.push(err268);
								errors++;
							}
							if (!(data87.length <= 2)) {
								const err269 = {
									instancePath: instancePath + "/rules/no-unused-definitions",
									schemaPath: "#/properties/rules/properties/no-unused-definitions/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err269];
								else vErrors.push(err269);
								errors++;
							}
							const len63 = data87.length;
							if (len63 > 0) {
								let data88 = data87[0];
								if (!(data88 === "off" || data88 === "warn" || data88 === "error" || data88 === 0 || data88 === 1 || data88 === 2)) {
									const err270 = {
										instancePath: instancePath + "/rules/no-unused-definitions/0",
										schemaPath: "#/properties/rules/properties/no-unused-definitions/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-unused-definitions"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err270];
									else vErrors.push(err270);
									errors++;
								}
							}
							if (len63 > 1) {
								let data89 = data87[1];
								if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
									for (const key11 in data89) if (!(key11 === "allow")) {
										const err271 = {
											instancePath: instancePath + "/rules/no-unused-definitions/1",
											schemaPath: "#/properties/rules/properties/no-unused-definitions/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key11 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err271];
										else vErrors.push(err271);
										errors++;
									}
									if (data89.allow !== void 0) {
										let data90 = data89.allow;
										if (Array.isArray(data90)) {
											const len64 = data90.length;
											for (let i22 = 0; i22 < len64; i22++) if (typeof data90[i22] !== "string") {
												const err272 = {
													instancePath: instancePath + "/rules/no-unused-definitions/1/allow/" + i22,
													schemaPath: "#/properties/rules/properties/no-unused-definitions/then/items/1/properties/allow/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err272];
												else vErrors.push(err272);
												errors++;
											}
											let i23 = data90.length;
											let j10;
											if (i23 > 1) {
												const indices9 = {};
												for (; i23--;) {
													let item9 = data90[i23];
													if (typeof item9 !== "string") continue;
													if (typeof indices9[item9] == "number") {
														j10 = indices9[item9];
														const err273 = {
															instancePath: instancePath + "/rules/no-unused-definitions/1/allow",
															schemaPath: "#/properties/rules/properties/no-unused-definitions/then/items/1/properties/allow/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i23,
																j: j10
															},
															message: "must NOT have duplicate items (items ## " + j10 + " and " + i23 + " are identical)"
														};
														if (vErrors === null) vErrors = [err273];
														else vErrors.push(err273);
														errors++;
														break;
													}
													indices9[item9] = i23;
												}
											}
										} else {
											const err274 = {
												instancePath: instancePath + "/rules/no-unused-definitions/1/allow",
												schemaPath: "#/properties/rules/properties/no-unused-definitions/then/items/1/properties/allow/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err274];
											else vErrors.push(err274);
											errors++;
										}
									}
								} else {
									const err275 = {
										instancePath: instancePath + "/rules/no-unused-definitions/1",
										schemaPath: "#/properties/rules/properties/no-unused-definitions/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err275];
									else vErrors.push(err275);
									errors++;
								}
							}
						} else {
							const err276 = {
								instancePath: instancePath + "/rules/no-unused-definitions",
								schemaPath: "#/properties/rules/properties/no-unused-definitions/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err276];
							else vErrors.push(err276);
							errors++;
						}
						var _valid26 = _errs294 === errors;
						valid95 = _valid26;
						ifClause26 = "then";
					} else {
						const _errs304 = errors;
						if (!(data87 === "off" || data87 === "warn" || data87 === "error" || data87 === 0 || data87 === 1 || data87 === 2)) {
							const err277 = {
								instancePath: instancePath + "/rules/no-unused-definitions",
								schemaPath: "#/properties/rules/properties/no-unused-definitions/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-unused-definitions"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err277];
							else vErrors.push(err277);
							errors++;
						}
						var _valid26 = _errs304 === errors;
						valid95 = _valid26;
						ifClause26 = "else";
					}
					if (!valid95) {
						const err278 = {
							instancePath: instancePath + "/rules/no-unused-definitions",
							schemaPath: "#/properties/rules/properties/no-unused-definitions/if",
							keyword: "if",
							params: { failingKeyword: ifClause26 },
							message: "must match \"" + ifClause26 + "\" schema"
						};
						if (vErrors === null) vErrors = [err278];
						else vErrors.push(err278);
						errors++;
					}
				}
				if (data5["no-vague-practices"] !== void 0) {
					let data92 = data5["no-vague-practices"];
					const _errs306 = errors;
					let valid101 = true;
					const _errs307 = errors;
					if (!Array.isArray(data92)) {
						const err279 = {};
						if (vErrors === null) vErrors = [err279];
						else vErrors.push(err279);
						errors++;
					}
					var _valid27 = _errs307 === errors;
					errors = _errs306;
					if (vErrors !== null) {
						if (_errs306) vErrors.length = _errs306;
						else vErrors = null;
					}
					let ifClause27;
					if (_valid27) {
						const _errs309 = errors;
						if (Array.isArray(data92)) {
							if (data92.length > 1) {
								const err280 = {
									instancePath: instancePath + "/rules/no-vague-practices",
									schemaPath: "#/properties/rules/properties/no-vague-practices/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err280];
								else vErrors.push(err280);
								errors++;
							}
							if (data92.length < 1) {
								const err281 = {
									instancePath: instancePath + "/rules/no-vague-practices",
									schemaPath: "#/properties/rules/properties/no-vague-practices/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err281];
								else vErrors.push(err281);
								errors++;
							}
							if (!(data92.length <= 1)) {
								const err282 = {
									instancePath: instancePath + "/rules/no-vague-practices",
									schemaPath: "#/properties/rules/properties/no-vague-practices/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err282];
								else vErrors.push(err282);
								errors++;
							}
							if (data92.length > 0) {
								let data93 = data92[0];
								if (!(data93 === "off" || data93 === "warn" || data93 === "error" || data93 === 0 || data93 === 1 || data93 === 2)) {
									const err283 = {
										instancePath: instancePath + "/rules/no-vague-practices/0",
										schemaPath: "#/properties/rules/properties/no-vague-practices/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-vague-practices"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err283];
									else vErrors.push(err283);
									errors++;
								}
							}
						} else {
							const err284 = {
								instancePath: instancePath + "/rules/no-vague-practices",
								schemaPath: "#/properties/rules/properties/no-vague-practices/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err284];
							else vErrors.push(err284);
							errors++;
						}
						var _valid27 = _errs309 === errors;
						valid101 = _valid27;
						ifClause27 = "then";
					} else {
						const _errs312 = errors;
						if (!(data92 === "off" || data92 === "warn" || data92 === "error" || data92 === 0 || data92 === 1 || data92 === 2)) {
							const err285 = {
								instancePath: instancePath + "/rules/no-vague-practices",
								schemaPath: "#/properties/rules/properties/no-vague-practices/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-vague-practices"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err285];
							else vErrors.push(err285);
							errors++;
						}
						var _valid27 = _errs312 === errors;
						valid101 = _valid27;
						ifClause27 = "else";
					}
					if (!valid101) {
						const err286 = {
							instancePath: instancePath + "/rules/no-vague-practices",
							schemaPath: "#/properties/rules/properties/no-vague-practices/if",
							keyword: "if",
							params: { failingKeyword: ifClause27 },
							message: "must match \"" + ifClause27 + "\" schema"
						};
						if (vErrors === null) vErrors = [err286];
						else vErrors.push(err286);
						errors++;
					}
				}
				if (data5["no-vague-response-time"] !== void 0) {
					let data94 = data5["no-vague-response-time"];
					const _errs314 = errors;
					let valid103 = true;
					const _errs315 = errors;
					if (!Array.isArray(data94)) {
						const err287 = {};
						if (vErrors === null) vErrors = [err287];
						else vErrors.push(err287);
						errors++;
					}
					var _valid28 = _errs315 === errors;
					errors = _errs314;
					if (vErrors !== null) {
						if (_errs314) vErrors.length = _errs314;
						else vErrors = null;
					}
					let ifClause28;
					if (_valid28) {
						const _errs317 = errors;
						if (Array.isArray(data94)) {
							if (data94.length > 1) {
								const err288 = {
									instancePath: instancePath + "/rules/no-vague-response-time",
									schemaPath: "#/properties/rules/properties/no-vague-response-time/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err288];
								else vErrors.push(err288);
								errors++;
							}
							if (data94.length < 1) {
								const err289 = {
									instancePath: instancePath + "/rules/no-vague-response-time",
									schemaPath: "#/properties/rules/properties/no-vague-response-time/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err289];
								else vErrors.push(err289);
								errors++;
							}
							if (!(data94.length <= 1)) {
								const err290 = {
									instancePath: instancePath + "/rules/no-vague-response-time",
									schemaPath: "#/properties/rules/properties/no-vague-response-time/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err290];
								else vErrors.push(err290);
								errors++;
							}
							if (data94.length > 0) {
								let data95 = data94[0];
								if (!(data95 === "off" || data95 === "warn" || data95 === "error" || data95 === 0 || data95 === 1 || data95 === 2)) {
									const err291 = {
										instancePath: instancePath + "/rules/no-vague-response-time/0",
										schemaPath: "#/properties/rules/properties/no-vague-response-time/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-vague-response-time"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err291];
									else vErrors.push(err291);
									errors++;
								}
							}
						} else {
							const err292 = {
								instancePath: instancePath + "/rules/no-vague-response-time",
								schemaPath: "#/properties/rules/properties/no-vague-response-time/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err292];
							else vErrors.push(err292);
							errors++;
						}
						var _valid28 = _errs317 === errors;
						valid103 = _valid28;
						ifClause28 = "then";
					} else {
						const _errs320 = errors;
						if (!(data94 === "off" || data94 === "warn" || data94 === "error" || data94 === 0 || data94 === 1 || data94 === 2)) {
							const err293 = {
								instancePath: instancePath + "/rules/no-vague-response-time",
								schemaPath: "#/properties/rules/properties/no-vague-response-time/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-vague-response-time"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err293];
							else vErrors.push(err293);
							errors++;
						}
						var _valid28 = _errs320 === errors;
						valid103 = _valid28;
						ifClause28 = "else";
					}
					if (!valid103) {
						const err294 = {
							instancePath: instancePath + "/rules/no-vague-response-time",
							schemaPath: "#/properties/rules/properties/no-vague-response-time/if",
							keyword: "if",
							params: { failingKeyword: ifClause28 },
							message: "must match \"" + ifClause28 + "\" schema"
						};
						if (vErrors === null) vErrors = [err294];
						else vErrors.push(err294);
						errors++;
					}
				}
				if (data5["no-vague-retention"] !== void 0) {
					let data96 = data5["no-vague-retention"];
					const _errs322 = errors;
					let valid105 = true;
					const _errs323 = errors;
					if (!Array.isArray(data96)) {
						const err295 = {};
						if (vErrors === null) vErrors = [err295];
						else vErrors.push(err295);
						errors++;
					}
					var _valid29 = _errs323 === errors;
					errors = _errs322;
					if (vErrors !== null) {
						if (_errs322) vErrors.length = _errs322;
						else vErrors = null;
					}
					let ifClause29;
					if (_valid29) {
						const _errs325 = errors;
						if (Array.isArray(data96)) {
							if (data96.length > 2) {
								const err296 = {
									instancePath: instancePath + "/rules/no-vague-retention",
									schemaPath: "#/properties/rules/properties/no-vague-retention/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err296];
								else vErrors.push(err296);
								errors++;
							}
							if (data96.length < 1) {
								const err297 = {
									instancePath: instancePath + "/rules/no-vague-retention",
									schemaPath: "#/properties/rules/properties/no-vague-retention/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err297];
								else vErrors.push(err297);
								errors++;
							}
							if (!(data96.length <= 2)) {
								const err298 = {
									instancePath: instancePath + "/rules/no-vague-retention",
									schemaPath: "#/properties/rules/properties/no-vague-retention/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err298];
								else vErrors.push(err298);
								errors++;
							}
							const len70 = data96.length;
							if (len70 > 0) {
								let data97 = data96[0];
								if (!(data97 === "off" || data97 === "warn" || data97 === "error" || data97 === 0 || data97 === 1 || data97 === 2)) {
									const err299 = {
										instancePath: instancePath + "/rules/no-vague-retention/0",
										schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-vague-retention"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err299];
									else vErrors.push(err299);
									errors++;
								}
							}
							if (len70 > 1) {
								let data98 = data96[1];
								if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
									for (const key12 in data98) if (!(key12 === "allowPhrases" || key12 === "vaguePhrases")) {
										const err300 = {
											instancePath: instancePath + "/rules/no-vague-retention/1",
											schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key12 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err300];
										else vErrors.push(err300);
										errors++;
									}
									if (data98.allowPhrases !== void 0) {
										let data99 = data98.allowPhrases;
										if (Array.isArray(data99)) {
											const len71 = data99.length;
											for (let i24 = 0; i24 < len71; i24++) {
												let data100 = data99[i24];
												if (typeof data100 === "string") {
													if (func3(data100) < 3) {
														const err301 = {
															instancePath: instancePath + "/rules/no-vague-retention/1/allowPhrases/" + i24,
															schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/allowPhrases/items/minLength",
															keyword: "minLength",
															params: { limit: 3 },
															message: "must NOT have fewer than 3 characters"
														};
														if (vErrors === null) vErrors = [err301];
														else vErrors.push(err301);
														errors++;
													}
												} else {
													const err302 = {
														instancePath: instancePath + "/rules/no-vague-retention/1/allowPhrases/" + i24,
														schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/allowPhrases/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err302];
													else vErrors.push(err302);
													errors++;
												}
											}
											let i25 = data99.length;
											let j11;
											if (i25 > 1) {
												const indices10 = {};
												for (; i25--;) {
													let item10 = data99[i25];
													if (typeof item10 !== "string") continue;
													if (typeof indices10[item10] == "number") {
														j11 = indices10[item10];
														const err303 = {
															instancePath: instancePath + "/rules/no-vague-retention/1/allowPhrases",
															schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/allowPhrases/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i25,
																j: j11
															},
															message: "must NOT have duplicate items (items ## " + j11 + " and " + i25 + " are identical)"
														};
														if (vErrors === null) vErrors = [err303];
														else vErrors.push(err303);
														errors++;
														break;
													}
													indices10[item10] = i25;
												}
											}
										} else {
											const err304 = {
												instancePath: instancePath + "/rules/no-vague-retention/1/allowPhrases",
												schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/allowPhrases/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err304];
											else vErrors.push(err304);
											errors++;
										}
									}
									if (data98.vaguePhrases !== void 0) {
										let data101 = data98.vaguePhrases;
										if (Array.isArray(data101)) {
											const len72 = data101.length;
											for (let i26 = 0; i26 < len72; i26++) {
												let data102 = data101[i26];
												if (typeof data102 === "string") {
													if (func3(data102) < 3) {
														const err305 = {
															instancePath: instancePath + "/rules/no-vague-retention/1/vaguePhrases/" + i26,
															schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/vaguePhrases/items/minLength",
															keyword: "minLength",
															params: { limit: 3 },
															message: "must NOT have fewer than 3 characters"
														};
														if (vErrors === null) vErrors = [err305];
														else vErrors.push(err305);
														errors++;
													}
												} else {
													const err306 = {
														instancePath: instancePath + "/rules/no-vague-retention/1/vaguePhrases/" + i26,
														schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/vaguePhrases/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err306];
													else vErrors.push(err306);
													errors++;
												}
											}
											let i27 = data101.length;
											let j12;
											if (i27 > 1) {
												const indices11 = {};
												for (; i27--;) {
													let item11 = data101[i27];
													if (typeof item11 !== "string") continue;
													if (typeof indices11[item11] == "number") {
														j12 = indices11[item11];
														const err307 = {
															instancePath: instancePath + "/rules/no-vague-retention/1/vaguePhrases",
															schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/vaguePhrases/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i27,
																j: j12
															},
															message: "must NOT have duplicate items (items ## " + j12 + " and " + i27 + " are identical)"
														};
														if (vErrors === null) vErrors = [err307];
														else vErrors.push(err307);
														errors++;
														break;
													}
													indices11[item11] = i27;
												}
											}
										} else {
											const err308 = {
												instancePath: instancePath + "/rules/no-vague-retention/1/vaguePhrases",
												schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/vaguePhrases/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err308];
											else vErrors.push(err308);
											errors++;
										}
									}
								} else {
									const err309 = {
										instancePath: instancePath + "/rules/no-vague-retention/1",
										schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err309];
									else vErrors.push(err309);
									errors++;
								}
							}
						} else {
							const err310 = {
								instancePath: instancePath + "/rules/no-vague-retention",
								schemaPath: "#/properties/rules/properties/no-vague-retention/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err310];
							else vErrors.push(err310);
							errors++;
						}
						var _valid29 = _errs325 === errors;
						valid105 = _valid29;
						ifClause29 = "then";
					} else {
						const _errs339 = errors;
						if (!(data96 === "off" || data96 === "warn" || data96 === "error" || data96 === 0 || data96 === 1 || data96 === 2)) {
							const err311 = {
								instancePath: instancePath + "/rules/no-vague-retention",
								schemaPath: "#/properties/rules/properties/no-vague-retention/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-vague-retention"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err311];
							else vErrors.push(err311);
							errors++;
						}
						var _valid29 = _errs339 === errors;
						valid105 = _valid29;
						ifClause29 = "else";
					}
					if (!valid105) {
						const err312 = {
							instancePath: instancePath + "/rules/no-vague-retention",
							schemaPath: "#/properties/rules/properties/no-vague-retention/if",
							keyword: "if",
							params: { failingKeyword: ifClause29 },
							message: "must match \"" + ifClause29 + "\" schema"
						};
						if (vErrors === null) vErrors = [err312];
						else vErrors.push(err312);
						errors++;
					}
				}
				if (data5["no-vague-security"] !== void 0) {
					let data103 = data5["no-vague-security"];
					const _errs341 = errors;
					let valid114 = true;
					const _errs342 = errors;
					if (!Array.isArray(data103)) {
						const err313 = {};
						if (vErrors === null) vErrors = [err313];
						else vErrors.push(err313);
						errors++;
					}
					var _valid30 = _errs342 === errors;
					errors = _errs341;
					if (vErrors !== null) {
						if (_errs341) vErrors.length = _errs341;
						else vErrors = null;
					}
					let ifClause30;
					if (_valid30) {
						const _errs344 = errors;
						if (Array.isArray(data103)) {
							if (data103.length > 1) {
								const err314 = {
									instancePath: instancePath + "/rules/no-vague-security",
									schemaPath: "#/properties/rules/properties/no-vague-security/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err314];
								else vErrors.push(err314);
								errors++;
							}
							if (data103.length < 1) {
								const err315 = {
									instancePath: instancePath + "/rules/no-vague-security",
									schemaPath: "#/properties/rules/properties/no-vague-security/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err315];
								else vErrors.push(err315);
								errors++;
							}
							if (!(data103.length <= 1)) {
								const err316 = {
									instancePath: instancePath + "/rules/no-vague-security",
									schemaPath: "#/properties/rules/properties/no-vague-security/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err316];
								else vErrors.push(err316);
								errors++;
							}
							if (data103.length > 0) {
								let data104 = data103[0];
								if (!(data104 === "off" || data104 === "warn" || data104 === "error" || data104 === 0 || data104 === 1 || data104 === 2)) {
									const err317 = {
										instancePath: instancePath + "/rules/no-vague-security/0",
										schemaPath: "#/properties/rules/properties/no-vague-security/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-vague-security"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err317];
									else vErrors.push(err317);
									errors++;
								}
							}
						} else {
							const err318 = {
								instancePath: instancePath + "/rules/no-vague-security",
								schemaPath: "#/properties/rules/properties/no-vague-security/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err318];
							else vErrors.push(err318);
							errors++;
						}
						var _valid30 = _errs344 === errors;
						valid114 = _valid30;
						ifClause30 = "then";
					} else {
						const _errs347 = errors;
						if (!(data103 === "off" || data103 === "warn" || data103 === "error" || data103 === 0 || data103 === 1 || data103 === 2)) {
							const err319 = {
								instancePath: instancePath + "/rules/no-vague-security",
								schemaPath: "#/properties/rules/properties/no-vague-security/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-vague-security"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err319];
							else vErrors.push(err319);
							errors++;
						}
						var _valid30 = _errs347 === errors;
						valid114 = _valid30;
						ifClause30 = "else";
					}
					if (!valid114) {
						const err320 = {
							instancePath: instancePath + "/rules/no-vague-security",
							schemaPath: "#/properties/rules/properties/no-vague-security/if",
							keyword: "if",
							params: { failingKeyword: ifClause30 },
							message: "must match \"" + ifClause30 + "\" schema"
						};
						if (vErrors === null) vErrors = [err320];
						else vErrors.push(err320);
						errors++;
					}
				}
				if (data5["prefer-contact-email"] !== void 0) {
					let data105 = data5["prefer-contact-email"];
					const _errs349 = errors;
					let valid116 = true;
					const _errs350 = errors;
					if (!Array.isArray(data105)) {
						const err321 = {};
						if (vErrors === null) vErrors = [err321];
						else vErrors.push(err321);
						errors++;
					}
					var _valid31 = _errs350 === errors;
					errors = _errs349;
					if (vErrors !== null) {
						if (_errs349) vErrors.length = _errs349;
						else vErrors = null;
					}
					let ifClause31;
					if (_valid31) {
						const _errs352 = errors;
						if (Array.isArray(data105)) {
							if (data105.length > 2) {
								const err322 = {
									instancePath: instancePath + "/rules/prefer-contact-email",
									schemaPath: "#/properties/rules/properties/prefer-contact-email/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err322];
								else vErrors.push(err322);
								errors++;
							}
							if (data105.length < 1) {
								const err323 = {
									instancePath: instancePath + "/rules/prefer-contact-email",
									schemaPath: "#/properties/rules/properties/prefer-contact-email/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err323];
								else vErrors.push(err323);
								errors++;
							}
							if (!(data105.length <= 2)) {
								const err324 = {
									instancePath: instancePath + "/rules/prefer-contact-email",
									schemaPath: "#/properties/rules/properties/prefer-contact-email/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err324];
								else vErrors.push(err324);
								errors++;
							}
							const len76 = data105.length;
							if (len76 > 0) {
								let data106 = data105[0];
								if (!(data106 === "off" || data106 === "warn" || data106 === "error" || data106 === 0 || data106 === 1 || data106 === 2)) {
									const err325 = {
										instancePath: instancePath + "/rules/prefer-contact-email/0",
										schemaPath: "#/properties/rules/properties/prefer-contact-email/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["prefer-contact-email"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err325];
									else vErrors.push(err325);
									errors++;
								}
							}
							if (len76 > 1) {
								let data107 = data105[1];
								if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
									for (const key13 in data107) if (!(key13 === "accept")) {
										const err326 = {
											instancePath: instancePath + "/rules/prefer-contact-email/1",
											schemaPath: "#/properties/rules/properties/prefer-contact-email/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key13 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err326];
										else vErrors.push(err326);
										errors++;
									}
									if (data107.accept !== void 0) {
										let data108 = data107.accept;
										if (Array.isArray(data108)) {
											const len77 = data108.length;
											for (let i28 = 0; i28 < len77; i28++) {
												let data109 = data108[i28];
												if (!(data109 === "form" || data109 === "phone" || data109 === "post" || data109 === "tracker" || data109 === "url")) {
													const err327 = {
														instancePath: instancePath + "/rules/prefer-contact-email/1/accept/" + i28,
														schemaPath: "#/properties/rules/properties/prefer-contact-email/then/items/1/properties/accept/items/enum",
														keyword: "enum",
														params: { allowedValues: schema11.properties.rules.properties["prefer-contact-email"].then.items[1].properties.accept.items.enum },
														message: "must be equal to one of the allowed values"
													};
													if (vErrors === null) vErrors = [err327];
													else vErrors.push(err327);
													errors++;
												}
											}
											let i29 = data108.length;
											let j13;
											if (i29 > 1) {
												outer1: for (; i29--;) for (j13 = i29; j13--;) if (func0(data108[i29], data108[j13])) {
													const err328 = {
														instancePath: instancePath + "/rules/prefer-contact-email/1/accept",
														schemaPath: "#/properties/rules/properties/prefer-contact-email/then/items/1/properties/accept/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i29,
															j: j13
														},
														message: "must NOT have duplicate items (items ## " + j13 + " and " + i29 + " are identical)"
													};
													if (vErrors === null) vErrors = [err328];
													else vErrors.push(err328);
													errors++;
													break outer1;
												}
											}
										} else {
											const err329 = {
												instancePath: instancePath + "/rules/prefer-contact-email/1/accept",
												schemaPath: "#/properties/rules/properties/prefer-contact-email/then/items/1/properties/accept/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err329];
											else vErrors.push(err329);
											errors++;
										}
									}
								} else {
									const err330 = {
										instancePath: instancePath + "/rules/prefer-contact-email/1",
										schemaPath: "#/properties/rules/properties/prefer-contact-email/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err330];
									else vErrors.push(err330);
									errors++;
								}
							}
						} else {
							const err331 = {
								instancePath: instancePath + "/rules/prefer-contact-email",
								schemaPath: "#/properties/rules/properties/prefer-contact-email/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err331];
							else vErrors.push(err331);
							errors++;
						}
						var _valid31 = _errs352 === errors;
						valid116 = _valid31;
						ifClause31 = "then";
					} else {
						const _errs361 = errors;
						if (!(data105 === "off" || data105 === "warn" || data105 === "error" || data105 === 0 || data105 === 1 || data105 === 2)) {
							const err332 = {
								instancePath: instancePath + "/rules/prefer-contact-email",
								schemaPath: "#/properties/rules/properties/prefer-contact-email/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["prefer-contact-email"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err332];
							else vErrors.push(err332);
							errors++;
						}
						var _valid31 = _errs361 === errors;
						valid116 = _valid31;
						ifClause31 = "else";
					}
					if (!valid116) {
						const err333 = {
							instancePath: instancePath + "/rules/prefer-contact-email",
							schemaPath: "#/properties/rules/properties/prefer-contact-email/if",
							keyword: "if",
							params: { failingKeyword: ifClause31 },
							message: "must match \"" + ifClause31 + "\" schema"
						};
						if (vErrors === null) vErrors = [err333];
						else vErrors.push(err333);
						errors++;
					}
				}
				if (data5["require-child-age"] !== void 0) {
					let data110 = data5["require-child-age"];
					const _errs363 = errors;
					let valid122 = true;
					const _errs364 = errors;
					if (!Array.isArray(data110)) {
						const err334 = {};
						if (vErrors === null) vErrors = [err334];
						else vErrors.push(err334);
						errors++;
					}
					var _valid32 = _errs364 === errors;
					errors = _errs363;
					if (vErrors !== null) {
						if (_errs363) vErrors.length = _errs363;
						else vErrors = null;
					}
					let ifClause32;
					if (_valid32) {
						const _errs366 = errors;
						if (Array.isArray(data110)) {
							if (data110.length > 2) {
								const err335 = {
									instancePath: instancePath + "/rules/require-child-age",
									schemaPath: "#/properties/rules/properties/require-child-age/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err335];
								else vErrors.push(err335);
								errors++;
							}
							if (data110.length < 1) {
								const err336 = {
									instancePath: instancePath + "/rules/require-child-age",
									schemaPath: "#/properties/rules/properties/require-child-age/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err336];
								else vErrors.push(err336);
								errors++;
							}
							if (!(data110.length <= 2)) {
								const err337 = {
									instancePath: instancePath + "/rules/require-child-age",
									schemaPath: "#/properties/rules/properties/require-child-age/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err337];
								else vErrors.push(err337);
								errors++;
							}
							const len79 = data110.length;
							if (len79 > 0) {
								let data111 = data110[0];
								if (!(data111 === "off" || data111 === "warn" || data111 === "error" || data111 === 0 || data111 === 1 || data111 === 2)) {
									const err338 = {
										instancePath: instancePath + "/rules/require-child-age/0",
										schemaPath: "#/properties/rules/properties/require-child-age/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-child-age"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err338];
									else vErrors.push(err338);
									errors++;
								}
							}
							if (len79 > 1) {
								let data112 = data110[1];
								if (data112 && typeof data112 == "object" && !Array.isArray(data112)) for (const key14 in data112) {
									const err339 = {
										instancePath: instancePath + "/rules/require-child-age/1",
										schemaPath: "#/properties/rules/properties/require-child-age/then/items/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key14 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err339];
									else vErrors.push(err339);
									errors++;
								}
								else {
									const err340 = {
										instancePath: instancePath + "/rules/require-child-age/1",
										schemaPath: "#/properties/rules/properties/require-child-age/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err340];
									else vErrors.push(err340);
									errors++;
								}
							}
						} else {
							const err341 = {
								instancePath: instancePath + "/rules/require-child-age",
								schemaPath: "#/properties/rules/properties/require-child-age/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err341];
							else vErrors.push(err341);
							errors++;
						}
						var _valid32 = _errs366 === errors;
						valid122 = _valid32;
						ifClause32 = "then";
					} else {
						const _errs372 = errors;
						if (!(data110 === "off" || data110 === "warn" || data110 === "error" || data110 === 0 || data110 === 1 || data110 === 2)) {
							const err342 = {
								instancePath: instancePath + "/rules/require-child-age",
								schemaPath: "#/properties/rules/properties/require-child-age/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-child-age"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err342];
							else vErrors.push(err342);
							errors++;
						}
						var _valid32 = _errs372 === errors;
						valid122 = _valid32;
						ifClause32 = "else";
					}
					if (!valid122) {
						const err343 = {
							instancePath: instancePath + "/rules/require-child-age",
							schemaPath: "#/properties/rules/properties/require-child-age/if",
							keyword: "if",
							params: { failingKeyword: ifClause32 },
							message: "must match \"" + ifClause32 + "\" schema"
						};
						if (vErrors === null) vErrors = [err343];
						else vErrors.push(err343);
						errors++;
					}
				}
				if (data5["require-contact-email"] !== void 0) {
					let data113 = data5["require-contact-email"];
					const _errs374 = errors;
					let valid124 = true;
					const _errs375 = errors;
					if (!Array.isArray(data113)) {
						const err344 = {};
						if (vErrors === null) vErrors = [err344];
						else vErrors.push(err344);
						errors++;
					}
					var _valid33 = _errs375 === errors;
					errors = _errs374;
					if (vErrors !== null) {
						if (_errs374) vErrors.length = _errs374;
						else vErrors = null;
					}
					let ifClause33;
					if (_valid33) {
						const _errs377 = errors;
						if (Array.isArray(data113)) {
							if (data113.length > 1) {
								const err345 = {
									instancePath: instancePath + "/rules/require-contact-email",
									schemaPath: "#/properties/rules/properties/require-contact-email/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err345];
								else vErrors.push(err345);
								errors++;
							}
							if (data113.length < 1) {
								const err346 = {
									instancePath: instancePath + "/rules/require-contact-email",
									schemaPath: "#/properties/rules/properties/require-contact-email/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err346];
								else vErrors.push(err346);
								errors++;
							}
							if (!(data113.length <= 1)) {
								const err347 = {
									instancePath: instancePath + "/rules/require-contact-email",
									schemaPath: "#/properties/rules/properties/require-contact-email/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err347];
								else vErrors.push(err347);
								errors++;
							}
							if (data113.length > 0) {
								let data114 = data113[0];
								if (!(data114 === "off" || data114 === "warn" || data114 === "error" || data114 === 0 || data114 === 1 || data114 === 2)) {
									const err348 = {
										instancePath: instancePath + "/rules/require-contact-email/0",
										schemaPath: "#/properties/rules/properties/require-contact-email/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-contact-email"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err348];
									else vErrors.push(err348);
									errors++;
								}
							}
						} else {
							const err349 = {
								instancePath: instancePath + "/rules/require-contact-email",
								schemaPath: "#/properties/rules/properties/require-contact-email/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err349];
							else vErrors.push(err349);
							errors++;
						}
						var _valid33 = _errs377 === errors;
						valid124 = _valid33;
						ifClause33 = "then";
					} else {
						const _errs380 = errors;
						if (!(data113 === "off" || data113 === "warn" || data113 === "error" || data113 === 0 || data113 === 1 || data113 === 2)) {
							const err350 = {
								instancePath: instancePath + "/rules/require-contact-email",
								schemaPath: "#/properties/rules/properties/require-contact-email/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-contact-email"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err350];
							else vErrors.push(err350);
							errors++;
						}
						var _valid33 = _errs380 === errors;
						valid124 = _valid33;
						ifClause33 = "else";
					}
					if (!valid124) {
						const err351 = {
							instancePath: instancePath + "/rules/require-contact-email",
							schemaPath: "#/properties/rules/properties/require-contact-email/if",
							keyword: "if",
							params: { failingKeyword: ifClause33 },
							message: "must match \"" + ifClause33 + "\" schema"
						};
						if (vErrors === null) vErrors = [err351];
						else vErrors.push(err351);
						errors++;
					}
				}
				if (data5["require-retention-period"] !== void 0) {
					let data115 = data5["require-retention-period"];
					const _errs382 = errors;
					let valid126 = true;
					const _errs383 = errors;
					if (!Array.isArray(data115)) {
						const err352 = {};
						if (vErrors === null) vErrors = [err352];
						else vErrors.push(err352);
						errors++;
					}
					var _valid34 = _errs383 === errors;
					errors = _errs382;
					if (vErrors !== null) {
						if (_errs382) vErrors.length = _errs382;
						else vErrors = null;
					}
					let ifClause34;
					if (_valid34) {
						const _errs385 = errors;
						if (Array.isArray(data115)) {
							if (data115.length > 1) {
								const err353 = {
									instancePath: instancePath + "/rules/require-retention-period",
									schemaPath: "#/properties/rules/properties/require-retention-period/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err353];
								else vErrors.push(err353);
								errors++;
							}
							if (data115.length < 1) {
								const err354 = {
									instancePath: instancePath + "/rules/require-retention-period",
									schemaPath: "#/properties/rules/properties/require-retention-period/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err354];
								else vErrors.push(err354);
								errors++;
							}
							if (!(data115.length <= 1)) {
								const err355 = {
									instancePath: instancePath + "/rules/require-retention-period",
									schemaPath: "#/properties/rules/properties/require-retention-period/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err355];
								else vErrors.push(err355);
								errors++;
							}
							if (data115.length > 0) {
								let data116 = data115[0];
								if (!(data116 === "off" || data116 === "warn" || data116 === "error" || data116 === 0 || data116 === 1 || data116 === 2)) {
									const err356 = {
										instancePath: instancePath + "/rules/require-retention-period/0",
										schemaPath: "#/properties/rules/properties/require-retention-period/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-retention-period"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err356];
									else vErrors.push(err356);
									errors++;
								}
							}
						} else {
							const err357 = {
								instancePath: instancePath + "/rules/require-retention-period",
								schemaPath: "#/properties/rules/properties/require-retention-period/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err357];
							else vErrors.push(err357);
							errors++;
						}
						var _valid34 = _errs385 === errors;
						valid126 = _valid34;
						ifClause34 = "then";
					} else {
						const _errs388 = errors;
						if (!(data115 === "off" || data115 === "warn" || data115 === "error" || data115 === 0 || data115 === 1 || data115 === 2)) {
							const err358 = {
								instancePath: instancePath + "/rules/require-retention-period",
								schemaPath: "#/properties/rules/properties/require-retention-period/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-retention-period"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err358];
							else vErrors.push(err358);
							errors++;
						}
						var _valid34 = _errs388 === errors;
						valid126 = _valid34;
						ifClause34 = "else";
					}
					if (!valid126) {
						const err359 = {
							instancePath: instancePath + "/rules/require-retention-period",
							schemaPath: "#/properties/rules/properties/require-retention-period/if",
							keyword: "if",
							params: { failingKeyword: ifClause34 },
							message: "must match \"" + ifClause34 + "\" schema"
						};
						if (vErrors === null) vErrors = [err359];
						else vErrors.push(err359);
						errors++;
					}
				}
				if (data5["valid-contact-email"] !== void 0) {
					let data117 = data5["valid-contact-email"];
					const _errs390 = errors;
					let valid128 = true;
					const _errs391 = errors;
					if (!Array.isArray(data117)) {
						const err360 = {};
						if (vErrors === null) vErrors = [err360];
						else vErrors.push(err360);
						errors++;
					}
					var _valid35 = _errs391 === errors;
					errors = _errs390;
					if (vErrors !== null) {
						if (_errs390) vErrors.length = _errs390;
						else vErrors = null;
					}
					let ifClause35;
					if (_valid35) {
						const _errs393 = errors;
						if (Array.isArray(data117)) {
							if (data117.length > 1) {
								const err361 = {
									instancePath: instancePath + "/rules/valid-contact-email",
									schemaPath: "#/properties/rules/properties/valid-contact-email/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err361];
								else vErrors.push(err361);
								errors++;
							}
							if (data117.length < 1) {
								const err362 = {
									instancePath: instancePath + "/rules/valid-contact-email",
									schemaPath: "#/properties/rules/properties/valid-contact-email/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err362];
								else vErrors.push(err362);
								errors++;
							}
							if (!(data117.length <= 1)) {
								const err363 = {
									instancePath: instancePath + "/rules/valid-contact-email",
									schemaPath: "#/properties/rules/properties/valid-contact-email/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err363];
								else vErrors.push(err363);
								errors++;
							}
							if (data117.length > 0) {
								let data118 = data117[0];
								if (!(data118 === "off" || data118 === "warn" || data118 === "error" || data118 === 0 || data118 === 1 || data118 === 2)) {
									const err364 = {
										instancePath: instancePath + "/rules/valid-contact-email/0",
										schemaPath: "#/properties/rules/properties/valid-contact-email/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["valid-contact-email"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err364];
									else vErrors.push(err364);
									errors++;
								}
							}
						} else {
							const err365 = {
								instancePath: instancePath + "/rules/valid-contact-email",
								schemaPath: "#/properties/rules/properties/valid-contact-email/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err365];
							else vErrors.push(err365);
							errors++;
						}
						var _valid35 = _errs393 === errors;
						valid128 = _valid35;
						ifClause35 = "then";
					} else {
						const _errs396 = errors;
						if (!(data117 === "off" || data117 === "warn" || data117 === "error" || data117 === 0 || data117 === 1 || data117 === 2)) {
							const err366 = {
								instancePath: instancePath + "/rules/valid-contact-email",
								schemaPath: "#/properties/rules/properties/valid-contact-email/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["valid-contact-email"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err366];
							else vErrors.push(err366);
							errors++;
						}
						var _valid35 = _errs396 === errors;
						valid128 = _valid35;
						ifClause35 = "else";
					}
					if (!valid128) {
						const err367 = {
							instancePath: instancePath + "/rules/valid-contact-email",
							schemaPath: "#/properties/rules/properties/valid-contact-email/if",
							keyword: "if",
							params: { failingKeyword: ifClause35 },
							message: "must match \"" + ifClause35 + "\" schema"
						};
						if (vErrors === null) vErrors = [err367];
						else vErrors.push(err367);
						errors++;
					}
				}
			} else {
				const err368 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err368];
				else vErrors.push(err368);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data119 = data.files;
			if (Array.isArray(data119)) {
				const len86 = data119.length;
				for (let i30 = 0; i30 < len86; i30++) {
					let data120 = data119[i30];
					if (typeof data120 === "string") {
						if (func3(data120) < 1) {
							const err369 = {
								instancePath: instancePath + "/files/" + i30,
								schemaPath: "#/properties/files/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err369];
							else vErrors.push(err369);
							errors++;
						}
					} else {
						const err370 = {
							instancePath: instancePath + "/files/" + i30,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err370];
						else vErrors.push(err370);
						errors++;
					}
				}
			} else {
				const err371 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err371];
				else vErrors.push(err371);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			let data121 = data.ignore;
			if (Array.isArray(data121)) {
				const len87 = data121.length;
				for (let i31 = 0; i31 < len87; i31++) {
					let data122 = data121[i31];
					if (typeof data122 === "string") {
						if (func3(data122) < 1) {
							const err372 = {
								instancePath: instancePath + "/ignore/" + i31,
								schemaPath: "#/properties/ignore/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err372];
							else vErrors.push(err372);
							errors++;
						}
					} else {
						const err373 = {
							instancePath: instancePath + "/ignore/" + i31,
							schemaPath: "#/properties/ignore/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err373];
						else vErrors.push(err373);
						errors++;
					}
				}
			} else {
				const err374 = {
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err374];
				else vErrors.push(err374);
				errors++;
			}
		}
		if (data.documents !== void 0) {
			let data123 = data.documents;
			if (Array.isArray(data123)) {
				const len88 = data123.length;
				for (let i32 = 0; i32 < len88; i32++) {
					let data124 = data123[i32];
					if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
						if (data124.path === void 0) {
							const err375 = {
								instancePath: instancePath + "/documents/" + i32,
								schemaPath: "#/properties/documents/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err375];
							else vErrors.push(err375);
							errors++;
						}
						for (const key15 in data124) if (!(key15 === "path" || key15 === "supplements" || key15 === "kind" || key15 === "language")) {
							const err376 = {
								instancePath: instancePath + "/documents/" + i32,
								schemaPath: "#/properties/documents/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err376];
							else vErrors.push(err376);
							errors++;
						}
						if (data124.path !== void 0) {
							let data125 = data124.path;
							if (typeof data125 === "string") {
								if (func3(data125) < 1) {
									const err377 = {
										instancePath: instancePath + "/documents/" + i32 + "/path",
										schemaPath: "#/properties/documents/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err377];
									else vErrors.push(err377);
									errors++;
								}
							} else {
								const err378 = {
									instancePath: instancePath + "/documents/" + i32 + "/path",
									schemaPath: "#/properties/documents/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err378];
								else vErrors.push(err378);
								errors++;
							}
						}
						if (data124.supplements !== void 0) {
							let data126 = data124.supplements;
							const _errs413 = errors;
							let valid137 = true;
							const _errs414 = errors;
							if (!Array.isArray(data126)) {
								const err379 = {};
								if (vErrors === null) vErrors = [err379];
								else vErrors.push(err379);
								errors++;
							}
							var _valid36 = _errs414 === errors;
							errors = _errs413;
							if (vErrors !== null) {
								if (_errs413) vErrors.length = _errs413;
								else vErrors = null;
							}
							let ifClause36;
							if (_valid36) {
								const _errs416 = errors;
								if (Array.isArray(data126)) {
									const len89 = data126.length;
									for (let i33 = 0; i33 < len89; i33++) {
										let data127 = data126[i33];
										if (typeof data127 === "string") {
											if (func3(data127) < 1) {
												const err380 = {
													instancePath: instancePath + "/documents/" + i32 + "/supplements/" + i33,
													schemaPath: "#/properties/documents/items/properties/supplements/then/items/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err380];
												else vErrors.push(err380);
												errors++;
											}
										} else {
											const err381 = {
												instancePath: instancePath + "/documents/" + i32 + "/supplements/" + i33,
												schemaPath: "#/properties/documents/items/properties/supplements/then/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err381];
											else vErrors.push(err381);
											errors++;
										}
									}
								} else {
									const err382 = {
										instancePath: instancePath + "/documents/" + i32 + "/supplements",
										schemaPath: "#/properties/documents/items/properties/supplements/then/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err382];
									else vErrors.push(err382);
									errors++;
								}
								var _valid36 = _errs416 === errors;
								valid137 = _valid36;
								ifClause36 = "then";
							} else {
								const _errs420 = errors;
								if (typeof data126 === "string") {
									if (func3(data126) < 1) {
										const err383 = {
											instancePath: instancePath + "/documents/" + i32 + "/supplements",
											schemaPath: "#/properties/documents/items/properties/supplements/else/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err383];
										else vErrors.push(err383);
										errors++;
									}
								} else {
									const err384 = {
										instancePath: instancePath + "/documents/" + i32 + "/supplements",
										schemaPath: "#/properties/documents/items/properties/supplements/else/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err384];
									else vErrors.push(err384);
									errors++;
								}
								var _valid36 = _errs420 === errors;
								valid137 = _valid36;
								ifClause36 = "else";
							}
							if (!valid137) {
								const err385 = {
									instancePath: instancePath + "/documents/" + i32 + "/supplements",
									schemaPath: "#/properties/documents/items/properties/supplements/if",
									keyword: "if",
									params: { failingKeyword: ifClause36 },
									message: "must match \"" + ifClause36 + "\" schema"
								};
								if (vErrors === null) vErrors = [err385];
								else vErrors.push(err385);
								errors++;
							}
						}
						if (data124.kind !== void 0) {
							let data128 = data124.kind;
							if (!(data128 === "policy" || data128 === "legal" || data128 === "other")) {
								const err386 = {
									instancePath: instancePath + "/documents/" + i32 + "/kind",
									schemaPath: "#/properties/documents/items/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.documents.items.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err386];
								else vErrors.push(err386);
								errors++;
							}
						}
						if (data124.language !== void 0) {
							let data129 = data124.language;
							if (typeof data129 === "string") {
								if (!pattern1.test(data129)) {
									const err387 = {
										instancePath: instancePath + "/documents/" + i32 + "/language",
										schemaPath: "#/properties/documents/items/properties/language/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]{2,3}$" },
										message: "must match pattern \"^[a-z]{2,3}$\""
									};
									if (vErrors === null) vErrors = [err387];
									else vErrors.push(err387);
									errors++;
								}
							} else {
								const err388 = {
									instancePath: instancePath + "/documents/" + i32 + "/language",
									schemaPath: "#/properties/documents/items/properties/language/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err388];
								else vErrors.push(err388);
								errors++;
							}
						}
					} else {
						const err389 = {
							instancePath: instancePath + "/documents/" + i32,
							schemaPath: "#/properties/documents/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err389];
						else vErrors.push(err389);
						errors++;
					}
				}
			} else {
				const err390 = {
					instancePath: instancePath + "/documents",
					schemaPath: "#/properties/documents/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err390];
				else vErrors.push(err390);
				errors++;
			}
		}
		if (data.accepted !== void 0) {
			let data130 = data.accepted;
			if (Array.isArray(data130)) {
				const len90 = data130.length;
				for (let i34 = 0; i34 < len90; i34++) {
					let data131 = data130[i34];
					if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
						if (data131.rule === void 0) {
							const err391 = {
								instancePath: instancePath + "/accepted/" + i34,
								schemaPath: "#/properties/accepted/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err391];
							else vErrors.push(err391);
							errors++;
						}
						if (data131.quote === void 0) {
							const err392 = {
								instancePath: instancePath + "/accepted/" + i34,
								schemaPath: "#/properties/accepted/items/required",
								keyword: "required",
								params: { missingProperty: "quote" },
								message: "must have required property 'quote'"
							};
							if (vErrors === null) vErrors = [err392];
							else vErrors.push(err392);
							errors++;
						}
						if (data131.reason === void 0) {
							const err393 = {
								instancePath: instancePath + "/accepted/" + i34,
								schemaPath: "#/properties/accepted/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err393];
							else vErrors.push(err393);
							errors++;
						}
						for (const key16 in data131) if (!(key16 === "rule" || key16 === "quote" || key16 === "reason" || key16 === "by" || key16 === "until" || key16 === "path")) {
							const err394 = {
								instancePath: instancePath + "/accepted/" + i34,
								schemaPath: "#/properties/accepted/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err394];
							else vErrors.push(err394);
							errors++;
						}
						if (data131.rule !== void 0) {
							let data132 = data131.rule;
							if (typeof data132 === "string") {
								if (func3(data132) < 1) {
									const err395 = {
										instancePath: instancePath + "/accepted/" + i34 + "/rule",
										schemaPath: "#/properties/accepted/items/properties/rule/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err395];
									else vErrors.push(err395);
									errors++;
								}
							} else {
								const err396 = {
									instancePath: instancePath + "/accepted/" + i34 + "/rule",
									schemaPath: "#/properties/accepted/items/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err396];
								else vErrors.push(err396);
								errors++;
							}
						}
						if (data131.quote !== void 0) {
							let data133 = data131.quote;
							if (typeof data133 === "string") {
								if (func3(data133) < 1) {
									const err397 = {
										instancePath: instancePath + "/accepted/" + i34 + "/quote",
										schemaPath: "#/properties/accepted/items/properties/quote/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err397];
									else vErrors.push(err397);
									errors++;
								}
							} else {
								const err398 = {
									instancePath: instancePath + "/accepted/" + i34 + "/quote",
									schemaPath: "#/properties/accepted/items/properties/quote/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err398];
								else vErrors.push(err398);
								errors++;
							}
						}
						if (data131.reason !== void 0) {
							let data134 = data131.reason;
							if (typeof data134 === "string") {
								if (func3(data134) < 1) {
									const err399 = {
										instancePath: instancePath + "/accepted/" + i34 + "/reason",
										schemaPath: "#/properties/accepted/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err399];
									else vErrors.push(err399);
									errors++;
								}
							} else {
								const err400 = {
									instancePath: instancePath + "/accepted/" + i34 + "/reason",
									schemaPath: "#/properties/accepted/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err400];
								else vErrors.push(err400);
								errors++;
							}
						}
						if (data131.by !== void 0) {
							let data135 = data131.by;
							if (typeof data135 === "string") {
								if (func3(data135) < 1) {
									const err401 = {
										instancePath: instancePath + "/accepted/" + i34 + "/by",
										schemaPath: "#/properties/accepted/items/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err401];
									else vErrors.push(err401);
									errors++;
								}
							} else {
								const err402 = {
									instancePath: instancePath + "/accepted/" + i34 + "/by",
									schemaPath: "#/properties/accepted/items/properties/by/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err402];
								else vErrors.push(err402);
								errors++;
							}
						}
						if (data131.until !== void 0) {
							let data136 = data131.until;
							if (typeof data136 === "string") {
								if (!pattern2.test(data136)) {
									const err403 = {
										instancePath: instancePath + "/accepted/" + i34 + "/until",
										schemaPath: "#/properties/accepted/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err403];
									else vErrors.push(err403);
									errors++;
								}
							} else {
								const err404 = {
									instancePath: instancePath + "/accepted/" + i34 + "/until",
									schemaPath: "#/properties/accepted/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err404];
								else vErrors.push(err404);
								errors++;
							}
						}
						if (data131.path !== void 0) {
							let data137 = data131.path;
							if (typeof data137 === "string") {
								if (func3(data137) < 1) {
									const err405 = {
										instancePath: instancePath + "/accepted/" + i34 + "/path",
										schemaPath: "#/properties/accepted/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err405];
									else vErrors.push(err405);
									errors++;
								}
							} else {
								const err406 = {
									instancePath: instancePath + "/accepted/" + i34 + "/path",
									schemaPath: "#/properties/accepted/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err406];
								else vErrors.push(err406);
								errors++;
							}
						}
					} else {
						const err407 = {
							instancePath: instancePath + "/accepted/" + i34,
							schemaPath: "#/properties/accepted/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err407];
						else vErrors.push(err407);
						errors++;
					}
				}
			} else {
				const err408 = {
					instancePath: instancePath + "/accepted",
					schemaPath: "#/properties/accepted/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err408];
				else vErrors.push(err408);
				errors++;
			}
		}
		if (data.siteRoot !== void 0) {
			let data138 = data.siteRoot;
			if (typeof data138 === "string") {
				if (func3(data138) < 1) {
					const err409 = {
						instancePath: instancePath + "/siteRoot",
						schemaPath: "#/properties/siteRoot/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err409];
					else vErrors.push(err409);
					errors++;
				}
			} else {
				const err410 = {
					instancePath: instancePath + "/siteRoot",
					schemaPath: "#/properties/siteRoot/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err410];
				else vErrors.push(err410);
				errors++;
			}
		}
		if (data.definedIn !== void 0) {
			let data139 = data.definedIn;
			if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
				for (const key17 in data139) if (!(key17 === "files" || key17 === "terms")) {
					const err411 = {
						instancePath: instancePath + "/definedIn",
						schemaPath: "#/properties/definedIn/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key17 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err411];
					else vErrors.push(err411);
					errors++;
				}
				if (data139.files !== void 0) {
					let data140 = data139.files;
					if (Array.isArray(data140)) {
						const len91 = data140.length;
						for (let i35 = 0; i35 < len91; i35++) {
							let data141 = data140[i35];
							if (typeof data141 === "string") {
								if (func3(data141) < 1) {
									const err412 = {
										instancePath: instancePath + "/definedIn/files/" + i35,
										schemaPath: "#/properties/definedIn/properties/files/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err412];
									else vErrors.push(err412);
									errors++;
								}
							} else {
								const err413 = {
									instancePath: instancePath + "/definedIn/files/" + i35,
									schemaPath: "#/properties/definedIn/properties/files/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err413];
								else vErrors.push(err413);
								errors++;
							}
						}
					} else {
						const err414 = {
							instancePath: instancePath + "/definedIn/files",
							schemaPath: "#/properties/definedIn/properties/files/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err414];
						else vErrors.push(err414);
						errors++;
					}
				}
				if (data139.terms !== void 0) {
					let data142 = data139.terms;
					if (Array.isArray(data142)) {
						const len92 = data142.length;
						for (let i36 = 0; i36 < len92; i36++) {
							let data143 = data142[i36];
							if (typeof data143 === "string") {
								if (func3(data143) < 1) {
									const err415 = {
										instancePath: instancePath + "/definedIn/terms/" + i36,
										schemaPath: "#/properties/definedIn/properties/terms/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err415];
									else vErrors.push(err415);
									errors++;
								}
							} else {
								const err416 = {
									instancePath: instancePath + "/definedIn/terms/" + i36,
									schemaPath: "#/properties/definedIn/properties/terms/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err416];
								else vErrors.push(err416);
								errors++;
							}
						}
					} else {
						const err417 = {
							instancePath: instancePath + "/definedIn/terms",
							schemaPath: "#/properties/definedIn/properties/terms/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err417];
						else vErrors.push(err417);
						errors++;
					}
				}
			} else {
				const err418 = {
					instancePath: instancePath + "/definedIn",
					schemaPath: "#/properties/definedIn/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err418];
				else vErrors.push(err418);
				errors++;
			}
		}
		if (data.facts !== void 0) {
			let data144 = data.facts;
			if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
				for (const key18 in data144) if (!func2.call(schema11.properties.facts.properties, key18)) {
					const err419 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key18 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err419];
					else vErrors.push(err419);
					errors++;
				}
				if (data144.controller !== void 0) {
					let data145 = data144.controller;
					if (typeof data145 === "string") {
						if (func3(data145) < 1) {
							const err420 = {
								instancePath: instancePath + "/facts/controller",
								schemaPath: "#/properties/facts/properties/controller/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err420];
							else vErrors.push(err420);
							errors++;
						}
					} else {
						const err421 = {
							instancePath: instancePath + "/facts/controller",
							schemaPath: "#/properties/facts/properties/controller/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err421];
						else vErrors.push(err421);
						errors++;
					}
				}
				if (data144.contacts !== void 0) {
					let data146 = data144.contacts;
					if (Array.isArray(data146)) {
						const len93 = data146.length;
						for (let i37 = 0; i37 < len93; i37++) {
							let data147 = data146[i37];
							const _errs463 = errors;
							let valid151 = true;
							const _errs464 = errors;
							if (!(data147 && typeof data147 == "object" && !Array.isArray(data147))) {
								const err422 = {};
								if (vErrors === null) vErrors = [err422];
								else vErrors.push(err422);
								errors++;
							}
							var _valid37 = _errs464 === errors;
							errors = _errs463;
							if (vErrors !== null) {
								if (_errs463) vErrors.length = _errs463;
								else vErrors = null;
							}
							let ifClause37;
							if (_valid37) {
								const _errs466 = errors;
								if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
									if (data147.value === void 0) {
										const err423 = {
											instancePath: instancePath + "/facts/contacts/" + i37,
											schemaPath: "#/properties/facts/properties/contacts/items/then/required",
											keyword: "required",
											params: { missingProperty: "value" },
											message: "must have required property 'value'"
										};
										if (vErrors === null) vErrors = [err423];
										else vErrors.push(err423);
										errors++;
									}
									for (const key19 in data147) if (!(key19 === "value" || key19 === "kind" || key19 === "role")) {
										const err424 = {
											instancePath: instancePath + "/facts/contacts/" + i37,
											schemaPath: "#/properties/facts/properties/contacts/items/then/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key19 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err424];
										else vErrors.push(err424);
										errors++;
									}
									if (data147.value !== void 0) {
										let data148 = data147.value;
										if (typeof data148 === "string") {
											if (func3(data148) < 1) {
												const err425 = {
													instancePath: instancePath + "/facts/contacts/" + i37 + "/value",
													schemaPath: "#/properties/facts/properties/contacts/items/then/properties/value/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err425];
												else vErrors.push(err425);
												errors++;
											}
										} else {
											const err426 = {
												instancePath: instancePath + "/facts/contacts/" + i37 + "/value",
												schemaPath: "#/properties/facts/properties/contacts/items/then/properties/value/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err426];
											else vErrors.push(err426);
											errors++;
										}
									}
									if (data147.kind !== void 0) {
										let data149 = data147.kind;
										if (!(data149 === "email" || data149 === "form" || data149 === "post" || data149 === "phone" || data149 === "url")) {
											const err427 = {
												instancePath: instancePath + "/facts/contacts/" + i37 + "/kind",
												schemaPath: "#/properties/facts/properties/contacts/items/then/properties/kind/enum",
												keyword: "enum",
												params: { allowedValues: schema11.properties.facts.properties.contacts.items.then.properties.kind.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err427];
											else vErrors.push(err427);
											errors++;
										}
									}
									if (data147.role !== void 0) {
										let data150 = data147.role;
										if (!(data150 === "privacy" || data150 === "support" || data150 === "dpo" || data150 === "other")) {
											const err428 = {
												instancePath: instancePath + "/facts/contacts/" + i37 + "/role",
												schemaPath: "#/properties/facts/properties/contacts/items/then/properties/role/enum",
												keyword: "enum",
												params: { allowedValues: schema11.properties.facts.properties.contacts.items.then.properties.role.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err428];
											else vErrors.push(err428);
											errors++;
										}
									}
								} else {
									const err429 = {
										instancePath: instancePath + "/facts/contacts/" + i37,
										schemaPath: "#/properties/facts/properties/contacts/items/then/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err429];
									else vErrors.push(err429);
									errors++;
								}
								var _valid37 = _errs466 === errors;
								valid151 = _valid37;
								ifClause37 = "then";
							} else {
								const _errs473 = errors;
								if (typeof data147 === "string") {
									if (func3(data147) < 1) {
										const err430 = {
											instancePath: instancePath + "/facts/contacts/" + i37,
											schemaPath: "#/properties/facts/properties/contacts/items/else/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err430];
										else vErrors.push(err430);
										errors++;
									}
								} else {
									const err431 = {
										instancePath: instancePath + "/facts/contacts/" + i37,
										schemaPath: "#/properties/facts/properties/contacts/items/else/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err431];
									else vErrors.push(err431);
									errors++;
								}
								var _valid37 = _errs473 === errors;
								valid151 = _valid37;
								ifClause37 = "else";
							}
							if (!valid151) {
								const err432 = {
									instancePath: instancePath + "/facts/contacts/" + i37,
									schemaPath: "#/properties/facts/properties/contacts/items/if",
									keyword: "if",
									params: { failingKeyword: ifClause37 },
									message: "must match \"" + ifClause37 + "\" schema"
								};
								if (vErrors === null) vErrors = [err432];
								else vErrors.push(err432);
								errors++;
							}
						}
					} else {
						const err433 = {
							instancePath: instancePath + "/facts/contacts",
							schemaPath: "#/properties/facts/properties/contacts/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err433];
						else vErrors.push(err433);
						errors++;
					}
				}
				if (data144.website !== void 0) {
					let data151 = data144.website;
					if (typeof data151 === "string") {
						if (func3(data151) < 1) {
							const err434 = {
								instancePath: instancePath + "/facts/website",
								schemaPath: "#/properties/facts/properties/website/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err434];
							else vErrors.push(err434);
							errors++;
						}
					} else {
						const err435 = {
							instancePath: instancePath + "/facts/website",
							schemaPath: "#/properties/facts/properties/website/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err435];
						else vErrors.push(err435);
						errors++;
					}
				}
				if (data144.sellsData !== void 0) {
					if (typeof data144.sellsData !== "boolean") {
						const err436 = {
							instancePath: instancePath + "/facts/sellsData",
							schemaPath: "#/properties/facts/properties/sellsData/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err436];
						else vErrors.push(err436);
						errors++;
					}
				}
				if (data144.sharesData !== void 0) {
					if (typeof data144.sharesData !== "boolean") {
						const err437 = {
							instancePath: instancePath + "/facts/sharesData",
							schemaPath: "#/properties/facts/properties/sharesData/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err437];
						else vErrors.push(err437);
						errors++;
					}
				}
				if (data144.hasDpo !== void 0) {
					if (typeof data144.hasDpo !== "boolean") {
						const err438 = {
							instancePath: instancePath + "/facts/hasDpo",
							schemaPath: "#/properties/facts/properties/hasDpo/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err438];
						else vErrors.push(err438);
						errors++;
					}
				}
				if (data144.transfersData !== void 0) {
					if (typeof data144.transfersData !== "boolean") {
						const err439 = {
							instancePath: instancePath + "/facts/transfersData",
							schemaPath: "#/properties/facts/properties/transfersData/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err439];
						else vErrors.push(err439);
						errors++;
					}
				}
				if (data144.automatedDecisions !== void 0) {
					if (typeof data144.automatedDecisions !== "boolean") {
						const err440 = {
							instancePath: instancePath + "/facts/automatedDecisions",
							schemaPath: "#/properties/facts/properties/automatedDecisions/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err440];
						else vErrors.push(err440);
						errors++;
					}
				}
				if (data144.directedToChildren !== void 0) {
					if (typeof data144.directedToChildren !== "boolean") {
						const err441 = {
							instancePath: instancePath + "/facts/directedToChildren",
							schemaPath: "#/properties/facts/properties/directedToChildren/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err441];
						else vErrors.push(err441);
						errors++;
					}
				}
				if (data144.minimumAge !== void 0) {
					let data158 = data144.minimumAge;
					if (!(typeof data158 == "number" && !(data158 % 1) && !isNaN(data158) && isFinite(data158))) {
						const err442 = {
							instancePath: instancePath + "/facts/minimumAge",
							schemaPath: "#/properties/facts/properties/minimumAge/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err442];
						else vErrors.push(err442);
						errors++;
					}
					if (typeof data158 == "number" && isFinite(data158)) {
						if (data158 > 25 || isNaN(data158)) {
							const err443 = {
								instancePath: instancePath + "/facts/minimumAge",
								schemaPath: "#/properties/facts/properties/minimumAge/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 25
								},
								message: "must be <= 25"
							};
							if (vErrors === null) vErrors = [err443];
							else vErrors.push(err443);
							errors++;
						}
						if (data158 < 0 || isNaN(data158)) {
							const err444 = {
								instancePath: instancePath + "/facts/minimumAge",
								schemaPath: "#/properties/facts/properties/minimumAge/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err444];
							else vErrors.push(err444);
							errors++;
						}
					}
				}
			} else {
				const err445 = {
					instancePath: instancePath + "/facts",
					schemaPath: "#/properties/facts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err445];
				else vErrors.push(err445);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data159 = data.baseline;
			if (typeof data159 === "string") {
				if (func3(data159) < 1) {
					const err446 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err446];
					else vErrors.push(err446);
					errors++;
				}
			} else {
				const err447 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err447];
				else vErrors.push(err447);
				errors++;
			}
		}
	} else {
		const err448 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err448];
		else vErrors.push(err448);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validator_default as default, validate };
