// src/generated/validate-config.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
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
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
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
							"properties": {
								"allow": {
									"description": "Spellings that may stand beside the usual one.",
									"type": "array",
									"items": { "type": "string" },
									"uniqueItems": true
								},
								"wellKnown": {
									"description": "Hold well-known names of others against their owners' spelling too.",
									"type": "boolean"
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
				"consistent-defined-terms": {
					"description": "Require a term to be written one way, as it was defined.",
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
								"description": "Terms that may be written in several ways.",
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
				"no-broken-promises": {
					"description": "Disallow promising what the document does not hold: a topic, a date, a table, its purposes.",
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
				"no-contact-without-address": {
					"description": "Disallow sending readers to the operator where nothing says how to reach anybody.",
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
					"description": "Disallow promises that cannot both hold: never to collect, keep, sell or share what is collected, kept, sold or shared.",
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
				"no-unlinked-documents": {
					"description": "Disallow sending readers to another document without a way to it.",
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
				"require-automated-decision-statement": {
					"description": "Require a statement about automated decisions where the config says that there are some.",
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
				"require-california-rights": {
					"description": "Require the rights that California gives to consumers.",
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
				"require-change-notice": {
					"description": "Require a statement of how readers learn of changes to the policy.",
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
				"require-child-retention": {
					"description": "Require the time after which children's data is deleted.",
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
				"require-complaint-right": {
					"description": "Require the right to complain to a supervisory authority.",
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
				"require-consent-withdrawal": {
					"description": "Require a statement of how consent can be withdrawn wherever a policy relies on consent.",
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
				"require-controller-name": {
					"description": "Require the name of whoever operates the service.",
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
				"require-data-practices": {
					"description": "Require a statement of which data is collected, what it is used for and who receives it.",
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
				"require-data-subject-rights": {
					"description": "Require the names of the rights that the GDPR gives to readers.",
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
				"require-deletion-instructions": {
					"description": "Require the way in which readers have their data deleted.",
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
				"require-do-not-track-statement": {
					"description": "Require a statement of how Do Not Track and opt-out signals are answered, and whether others track readers.",
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
				"require-dpo-contact": {
					"description": "Require a way to reach the data protection officer that a policy or the config names.",
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
				"require-effective-date": {
					"description": "Require the date from which the policy holds, or of its last change.",
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
				"require-legal-basis": {
					"description": "Require the legal basis on which data is used.",
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
				"require-limited-use-statement": {
					"description": "Require the statement on Limited Use that the Chrome Web Store asks for.",
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
				"require-named-legitimate-interests": {
					"description": "Require the name of the interest wherever a policy relies on a legitimate interest.",
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
				"require-operator-contact-details": {
					"description": "Require the address, telephone number and email address of the operator of a service for children.",
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
				"require-parental-rights": {
					"description": "Require the rights of parents over their child's data, and how they use them.",
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
				"require-policy-title": {
					"description": "Require a title that calls the document a privacy policy.",
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
				"require-request-methods": {
					"description": "Require the ways in which a reader, or somebody for them, can make a request.",
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
				"require-retention-per-category": {
					"description": "Require a retention period for each category of data.",
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
				"require-sale-statement": {
					"description": "Require a statement of whether personal information is sold.",
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
				"require-security-statement": {
					"description": "Require a statement of how data is protected.",
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
				"require-third-party-protection": {
					"description": "Require a confirmation that those who receive data protect it as the policy does.",
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
				"require-transfer-safeguards": {
					"description": "Require the safeguards of a transfer of data to another country.",
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
				},
				"valid-effective-date": {
					"description": "Require dates that can be read in one way only, and that agree with each other.",
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
								"order": { "enum": ["day-first", "month-first"] },
								"today": { "anyOf": [{ "type": "boolean" }, {
									"type": "string",
									"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
								}] },
								"maxAgeMonths": {
									"type": "integer",
									"minimum": 1
								},
								"git": { "type": "boolean" }
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
const pattern1 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}$", "u");
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
									for (const key3 in data16) if (!(key3 === "allow" || key3 === "wellKnown")) {
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
									if (data16.wellKnown !== void 0) {
										if (typeof data16.wellKnown !== "boolean") {
											const err39 = {
												instancePath: instancePath + "/rules/consistent-company-name/1/wellKnown",
												schemaPath: "#/properties/rules/properties/consistent-company-name/then/items/1/properties/wellKnown/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											};
											if (vErrors === null) vErrors = [err39];
											else vErrors.push(err39);
											errors++;
										}
									}
								} else {
									const err40 = {
										instancePath: instancePath + "/rules/consistent-company-name/1",
										schemaPath: "#/properties/rules/properties/consistent-company-name/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							}
						} else {
							const err41 = {
								instancePath: instancePath + "/rules/consistent-company-name",
								schemaPath: "#/properties/rules/properties/consistent-company-name/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						var _valid2 = _errs44 === errors;
						valid16 = _valid2;
						ifClause2 = "then";
					} else {
						const _errs56 = errors;
						if (!(data14 === "off" || data14 === "warn" || data14 === "error" || data14 === 0 || data14 === 1 || data14 === 2)) {
							const err42 = {
								instancePath: instancePath + "/rules/consistent-company-name",
								schemaPath: "#/properties/rules/properties/consistent-company-name/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["consistent-company-name"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						var _valid2 = _errs56 === errors;
						valid16 = _valid2;
						ifClause2 = "else";
					}
					if (!valid16) {
						const err43 = {
							instancePath: instancePath + "/rules/consistent-company-name",
							schemaPath: "#/properties/rules/properties/consistent-company-name/if",
							keyword: "if",
							params: { failingKeyword: ifClause2 },
							message: "must match \"" + ifClause2 + "\" schema"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data5["consistent-defined-terms"] !== void 0) {
					let data20 = data5["consistent-defined-terms"];
					const _errs58 = errors;
					let valid22 = true;
					const _errs59 = errors;
					if (!Array.isArray(data20)) {
						const err44 = {};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
					var _valid3 = _errs59 === errors;
					errors = _errs58;
					if (vErrors !== null) {
						if (_errs58) vErrors.length = _errs58;
						else vErrors = null;
					}
					let ifClause3;
					if (_valid3) {
						const _errs61 = errors;
						if (Array.isArray(data20)) {
							if (data20.length > 2) {
								const err45 = {
									instancePath: instancePath + "/rules/consistent-defined-terms",
									schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
							if (data20.length < 1) {
								const err46 = {
									instancePath: instancePath + "/rules/consistent-defined-terms",
									schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
							if (!(data20.length <= 2)) {
								const err47 = {
									instancePath: instancePath + "/rules/consistent-defined-terms",
									schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
							const len10 = data20.length;
							if (len10 > 0) {
								let data21 = data20[0];
								if (!(data21 === "off" || data21 === "warn" || data21 === "error" || data21 === 0 || data21 === 1 || data21 === 2)) {
									const err48 = {
										instancePath: instancePath + "/rules/consistent-defined-terms/0",
										schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["consistent-defined-terms"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							}
							if (len10 > 1) {
								let data22 = data20[1];
								if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
									for (const key4 in data22) if (!(key4 === "allow")) {
										const err49 = {
											instancePath: instancePath + "/rules/consistent-defined-terms/1",
											schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key4 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err49];
										else vErrors.push(err49);
										errors++;
									}
									if (data22.allow !== void 0) {
										let data23 = data22.allow;
										if (Array.isArray(data23)) {
											const len11 = data23.length;
											for (let i8 = 0; i8 < len11; i8++) if (typeof data23[i8] !== "string") {
												const err50 = {
													instancePath: instancePath + "/rules/consistent-defined-terms/1/allow/" + i8,
													schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/items/1/properties/allow/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err50];
												else vErrors.push(err50);
												errors++;
											}
											let i9 = data23.length;
											let j3;
											if (i9 > 1) {
												const indices2 = {};
												for (; i9--;) {
													let item2 = data23[i9];
													if (typeof item2 !== "string") continue;
													if (typeof indices2[item2] == "number") {
														j3 = indices2[item2];
														const err51 = {
															instancePath: instancePath + "/rules/consistent-defined-terms/1/allow",
															schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/items/1/properties/allow/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i9,
																j: j3
															},
															message: "must NOT have duplicate items (items ## " + j3 + " and " + i9 + " are identical)"
														};
														if (vErrors === null) vErrors = [err51];
														else vErrors.push(err51);
														errors++;
														break;
													}
													indices2[item2] = i9;
												}
											}
										} else {
											const err52 = {
												instancePath: instancePath + "/rules/consistent-defined-terms/1/allow",
												schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/items/1/properties/allow/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err52];
											else vErrors.push(err52);
											errors++;
										}
									}
								} else {
									const err53 = {
										instancePath: instancePath + "/rules/consistent-defined-terms/1",
										schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							}
						} else {
							const err54 = {
								instancePath: instancePath + "/rules/consistent-defined-terms",
								schemaPath: "#/properties/rules/properties/consistent-defined-terms/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						var _valid3 = _errs61 === errors;
						valid22 = _valid3;
						ifClause3 = "then";
					} else {
						const _errs71 = errors;
						if (!(data20 === "off" || data20 === "warn" || data20 === "error" || data20 === 0 || data20 === 1 || data20 === 2)) {
							const err55 = {
								instancePath: instancePath + "/rules/consistent-defined-terms",
								schemaPath: "#/properties/rules/properties/consistent-defined-terms/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["consistent-defined-terms"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						var _valid3 = _errs71 === errors;
						valid22 = _valid3;
						ifClause3 = "else";
					}
					if (!valid22) {
						const err56 = {
							instancePath: instancePath + "/rules/consistent-defined-terms",
							schemaPath: "#/properties/rules/properties/consistent-defined-terms/if",
							keyword: "if",
							params: { failingKeyword: ifClause3 },
							message: "must match \"" + ifClause3 + "\" schema"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data5["consistent-document-name"] !== void 0) {
					let data25 = data5["consistent-document-name"];
					const _errs73 = errors;
					let valid28 = true;
					const _errs74 = errors;
					if (!Array.isArray(data25)) {
						const err57 = {};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
					var _valid4 = _errs74 === errors;
					errors = _errs73;
					if (vErrors !== null) {
						if (_errs73) vErrors.length = _errs73;
						else vErrors = null;
					}
					let ifClause4;
					if (_valid4) {
						const _errs76 = errors;
						if (Array.isArray(data25)) {
							if (data25.length > 1) {
								const err58 = {
									instancePath: instancePath + "/rules/consistent-document-name",
									schemaPath: "#/properties/rules/properties/consistent-document-name/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
							if (data25.length < 1) {
								const err59 = {
									instancePath: instancePath + "/rules/consistent-document-name",
									schemaPath: "#/properties/rules/properties/consistent-document-name/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
							if (!(data25.length <= 1)) {
								const err60 = {
									instancePath: instancePath + "/rules/consistent-document-name",
									schemaPath: "#/properties/rules/properties/consistent-document-name/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
							if (data25.length > 0) {
								let data26 = data25[0];
								if (!(data26 === "off" || data26 === "warn" || data26 === "error" || data26 === 0 || data26 === 1 || data26 === 2)) {
									const err61 = {
										instancePath: instancePath + "/rules/consistent-document-name/0",
										schemaPath: "#/properties/rules/properties/consistent-document-name/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["consistent-document-name"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							}
						} else {
							const err62 = {
								instancePath: instancePath + "/rules/consistent-document-name",
								schemaPath: "#/properties/rules/properties/consistent-document-name/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						var _valid4 = _errs76 === errors;
						valid28 = _valid4;
						ifClause4 = "then";
					} else {
						const _errs79 = errors;
						if (!(data25 === "off" || data25 === "warn" || data25 === "error" || data25 === 0 || data25 === 1 || data25 === 2)) {
							const err63 = {
								instancePath: instancePath + "/rules/consistent-document-name",
								schemaPath: "#/properties/rules/properties/consistent-document-name/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["consistent-document-name"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						var _valid4 = _errs79 === errors;
						valid28 = _valid4;
						ifClause4 = "else";
					}
					if (!valid28) {
						const err64 = {
							instancePath: instancePath + "/rules/consistent-document-name",
							schemaPath: "#/properties/rules/properties/consistent-document-name/if",
							keyword: "if",
							params: { failingKeyword: ifClause4 },
							message: "must match \"" + ifClause4 + "\" schema"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
				if (data5["consistent-section-numbering"] !== void 0) {
					let data27 = data5["consistent-section-numbering"];
					const _errs81 = errors;
					let valid30 = true;
					const _errs82 = errors;
					if (!Array.isArray(data27)) {
						const err65 = {};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
					var _valid5 = _errs82 === errors;
					errors = _errs81;
					if (vErrors !== null) {
						if (_errs81) vErrors.length = _errs81;
						else vErrors = null;
					}
					let ifClause5;
					if (_valid5) {
						const _errs84 = errors;
						if (Array.isArray(data27)) {
							if (data27.length > 1) {
								const err66 = {
									instancePath: instancePath + "/rules/consistent-section-numbering",
									schemaPath: "#/properties/rules/properties/consistent-section-numbering/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
							if (data27.length < 1) {
								const err67 = {
									instancePath: instancePath + "/rules/consistent-section-numbering",
									schemaPath: "#/properties/rules/properties/consistent-section-numbering/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
							if (!(data27.length <= 1)) {
								const err68 = {
									instancePath: instancePath + "/rules/consistent-section-numbering",
									schemaPath: "#/properties/rules/properties/consistent-section-numbering/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
							if (data27.length > 0) {
								let data28 = data27[0];
								if (!(data28 === "off" || data28 === "warn" || data28 === "error" || data28 === 0 || data28 === 1 || data28 === 2)) {
									const err69 = {
										instancePath: instancePath + "/rules/consistent-section-numbering/0",
										schemaPath: "#/properties/rules/properties/consistent-section-numbering/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["consistent-section-numbering"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
							}
						} else {
							const err70 = {
								instancePath: instancePath + "/rules/consistent-section-numbering",
								schemaPath: "#/properties/rules/properties/consistent-section-numbering/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						var _valid5 = _errs84 === errors;
						valid30 = _valid5;
						ifClause5 = "then";
					} else {
						const _errs87 = errors;
						if (!(data27 === "off" || data27 === "warn" || data27 === "error" || data27 === 0 || data27 === 1 || data27 === 2)) {
							const err71 = {
								instancePath: instancePath + "/rules/consistent-section-numbering",
								schemaPath: "#/properties/rules/properties/consistent-section-numbering/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["consistent-section-numbering"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						var _valid5 = _errs87 === errors;
						valid30 = _valid5;
						ifClause5 = "else";
					}
					if (!valid30) {
						const err72 = {
							instancePath: instancePath + "/rules/consistent-section-numbering",
							schemaPath: "#/properties/rules/properties/consistent-section-numbering/if",
							keyword: "if",
							params: { failingKeyword: ifClause5 },
							message: "must match \"" + ifClause5 + "\" schema"
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
				if (data5["no-broken-promises"] !== void 0) {
					let data29 = data5["no-broken-promises"];
					const _errs89 = errors;
					let valid32 = true;
					const _errs90 = errors;
					if (!Array.isArray(data29)) {
						const err73 = {};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
					var _valid6 = _errs90 === errors;
					errors = _errs89;
					if (vErrors !== null) {
						if (_errs89) vErrors.length = _errs89;
						else vErrors = null;
					}
					let ifClause6;
					if (_valid6) {
						const _errs92 = errors;
						if (Array.isArray(data29)) {
							if (data29.length > 1) {
								const err74 = {
									instancePath: instancePath + "/rules/no-broken-promises",
									schemaPath: "#/properties/rules/properties/no-broken-promises/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
							if (data29.length < 1) {
								const err75 = {
									instancePath: instancePath + "/rules/no-broken-promises",
									schemaPath: "#/properties/rules/properties/no-broken-promises/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
							if (!(data29.length <= 1)) {
								const err76 = {
									instancePath: instancePath + "/rules/no-broken-promises",
									schemaPath: "#/properties/rules/properties/no-broken-promises/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
							if (data29.length > 0) {
								let data30 = data29[0];
								if (!(data30 === "off" || data30 === "warn" || data30 === "error" || data30 === 0 || data30 === 1 || data30 === 2)) {
									const err77 = {
										instancePath: instancePath + "/rules/no-broken-promises/0",
										schemaPath: "#/properties/rules/properties/no-broken-promises/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-broken-promises"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
							}
						} else {
							const err78 = {
								instancePath: instancePath + "/rules/no-broken-promises",
								schemaPath: "#/properties/rules/properties/no-broken-promises/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
						var _valid6 = _errs92 === errors;
						valid32 = _valid6;
						ifClause6 = "then";
					} else {
						const _errs95 = errors;
						if (!(data29 === "off" || data29 === "warn" || data29 === "error" || data29 === 0 || data29 === 1 || data29 === 2)) {
							const err79 = {
								instancePath: instancePath + "/rules/no-broken-promises",
								schemaPath: "#/properties/rules/properties/no-broken-promises/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-broken-promises"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
						var _valid6 = _errs95 === errors;
						valid32 = _valid6;
						ifClause6 = "else";
					}
					if (!valid32) {
						const err80 = {
							instancePath: instancePath + "/rules/no-broken-promises",
							schemaPath: "#/properties/rules/properties/no-broken-promises/if",
							keyword: "if",
							params: { failingKeyword: ifClause6 },
							message: "must match \"" + ifClause6 + "\" schema"
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
				}
				if (data5["no-broken-references"] !== void 0) {
					let data31 = data5["no-broken-references"];
					const _errs97 = errors;
					let valid34 = true;
					const _errs98 = errors;
					if (!Array.isArray(data31)) {
						const err81 = {};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
					var _valid7 = _errs98 === errors;
					errors = _errs97;
					if (vErrors !== null) {
						if (_errs97) vErrors.length = _errs97;
						else vErrors = null;
					}
					let ifClause7;
					if (_valid7) {
						const _errs100 = errors;
						if (Array.isArray(data31)) {
							if (data31.length > 1) {
								const err82 = {
									instancePath: instancePath + "/rules/no-broken-references",
									schemaPath: "#/properties/rules/properties/no-broken-references/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
							if (data31.length < 1) {
								const err83 = {
									instancePath: instancePath + "/rules/no-broken-references",
									schemaPath: "#/properties/rules/properties/no-broken-references/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err83];
								else vErrors.push(err83);
								errors++;
							}
							if (!(data31.length <= 1)) {
								const err84 = {
									instancePath: instancePath + "/rules/no-broken-references",
									schemaPath: "#/properties/rules/properties/no-broken-references/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
							if (data31.length > 0) {
								let data32 = data31[0];
								if (!(data32 === "off" || data32 === "warn" || data32 === "error" || data32 === 0 || data32 === 1 || data32 === 2)) {
									const err85 = {
										instancePath: instancePath + "/rules/no-broken-references/0",
										schemaPath: "#/properties/rules/properties/no-broken-references/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-broken-references"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err85];
									else vErrors.push(err85);
									errors++;
								}
							}
						} else {
							const err86 = {
								instancePath: instancePath + "/rules/no-broken-references",
								schemaPath: "#/properties/rules/properties/no-broken-references/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						var _valid7 = _errs100 === errors;
						valid34 = _valid7;
						ifClause7 = "then";
					} else {
						const _errs103 = errors;
						if (!(data31 === "off" || data31 === "warn" || data31 === "error" || data31 === 0 || data31 === 1 || data31 === 2)) {
							const err87 = {
								instancePath: instancePath + "/rules/no-broken-references",
								schemaPath: "#/properties/rules/properties/no-broken-references/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-broken-references"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						var _valid7 = _errs103 === errors;
						valid34 = _valid7;
						ifClause7 = "else";
					}
					if (!valid34) {
						const err88 = {
							instancePath: instancePath + "/rules/no-broken-references",
							schemaPath: "#/properties/rules/properties/no-broken-references/if",
							keyword: "if",
							params: { failingKeyword: ifClause7 },
							message: "must match \"" + ifClause7 + "\" schema"
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
				}
				if (data5["no-bundled-consent"] !== void 0) {
					let data33 = data5["no-bundled-consent"];
					const _errs105 = errors;
					let valid36 = true;
					const _errs106 = errors;
					if (!Array.isArray(data33)) {
						const err89 = {};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
					var _valid8 = _errs106 === errors;
					errors = _errs105;
					if (vErrors !== null) {
						if (_errs105) vErrors.length = _errs105;
						else vErrors = null;
					}
					let ifClause8;
					if (_valid8) {
						const _errs108 = errors;
						if (Array.isArray(data33)) {
							if (data33.length > 1) {
								const err90 = {
									instancePath: instancePath + "/rules/no-bundled-consent",
									schemaPath: "#/properties/rules/properties/no-bundled-consent/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
							if (data33.length < 1) {
								const err91 = {
									instancePath: instancePath + "/rules/no-bundled-consent",
									schemaPath: "#/properties/rules/properties/no-bundled-consent/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
							if (!(data33.length <= 1)) {
								const err92 = {
									instancePath: instancePath + "/rules/no-bundled-consent",
									schemaPath: "#/properties/rules/properties/no-bundled-consent/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
							if (data33.length > 0) {
								let data34 = data33[0];
								if (!(data34 === "off" || data34 === "warn" || data34 === "error" || data34 === 0 || data34 === 1 || data34 === 2)) {
									const err93 = {
										instancePath: instancePath + "/rules/no-bundled-consent/0",
										schemaPath: "#/properties/rules/properties/no-bundled-consent/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-bundled-consent"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
							}
						} else {
							const err94 = {
								instancePath: instancePath + "/rules/no-bundled-consent",
								schemaPath: "#/properties/rules/properties/no-bundled-consent/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
						var _valid8 = _errs108 === errors;
						valid36 = _valid8;
						ifClause8 = "then";
					} else {
						const _errs111 = errors;
						if (!(data33 === "off" || data33 === "warn" || data33 === "error" || data33 === 0 || data33 === 1 || data33 === 2)) {
							const err95 = {
								instancePath: instancePath + "/rules/no-bundled-consent",
								schemaPath: "#/properties/rules/properties/no-bundled-consent/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-bundled-consent"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						var _valid8 = _errs111 === errors;
						valid36 = _valid8;
						ifClause8 = "else";
					}
					if (!valid36) {
						const err96 = {
							instancePath: instancePath + "/rules/no-bundled-consent",
							schemaPath: "#/properties/rules/properties/no-bundled-consent/if",
							keyword: "if",
							params: { failingKeyword: ifClause8 },
							message: "must match \"" + ifClause8 + "\" schema"
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
				}
				if (data5["no-check-back-only"] !== void 0) {
					let data35 = data5["no-check-back-only"];
					const _errs113 = errors;
					let valid38 = true;
					const _errs114 = errors;
					if (!Array.isArray(data35)) {
						const err97 = {};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
					var _valid9 = _errs114 === errors;
					errors = _errs113;
					if (vErrors !== null) {
						if (_errs113) vErrors.length = _errs113;
						else vErrors = null;
					}
					let ifClause9;
					if (_valid9) {
						const _errs116 = errors;
						if (Array.isArray(data35)) {
							if (data35.length > 1) {
								const err98 = {
									instancePath: instancePath + "/rules/no-check-back-only",
									schemaPath: "#/properties/rules/properties/no-check-back-only/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err98];
								else vErrors.push(err98);
								errors++;
							}
							if (data35.length < 1) {
								const err99 = {
									instancePath: instancePath + "/rules/no-check-back-only",
									schemaPath: "#/properties/rules/properties/no-check-back-only/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err99];
								else vErrors.push(err99);
								errors++;
							}
							if (!(data35.length <= 1)) {
								const err100 = {
									instancePath: instancePath + "/rules/no-check-back-only",
									schemaPath: "#/properties/rules/properties/no-check-back-only/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
							if (data35.length > 0) {
								let data36 = data35[0];
								if (!(data36 === "off" || data36 === "warn" || data36 === "error" || data36 === 0 || data36 === 1 || data36 === 2)) {
									const err101 = {
										instancePath: instancePath + "/rules/no-check-back-only/0",
										schemaPath: "#/properties/rules/properties/no-check-back-only/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-check-back-only"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err101];
									else vErrors.push(err101);
									errors++;
								}
							}
						} else {
							const err102 = {
								instancePath: instancePath + "/rules/no-check-back-only",
								schemaPath: "#/properties/rules/properties/no-check-back-only/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
						var _valid9 = _errs116 === errors;
						valid38 = _valid9;
						ifClause9 = "then";
					} else {
						const _errs119 = errors;
						if (!(data35 === "off" || data35 === "warn" || data35 === "error" || data35 === 0 || data35 === 1 || data35 === 2)) {
							const err103 = {
								instancePath: instancePath + "/rules/no-check-back-only",
								schemaPath: "#/properties/rules/properties/no-check-back-only/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-check-back-only"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
						var _valid9 = _errs119 === errors;
						valid38 = _valid9;
						ifClause9 = "else";
					}
					if (!valid38) {
						const err104 = {
							instancePath: instancePath + "/rules/no-check-back-only",
							schemaPath: "#/properties/rules/properties/no-check-back-only/if",
							keyword: "if",
							params: { failingKeyword: ifClause9 },
							message: "must match \"" + ifClause9 + "\" schema"
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
				if (data5["no-conflicting-definitions"] !== void 0) {
					let data37 = data5["no-conflicting-definitions"];
					const _errs121 = errors;
					let valid40 = true;
					const _errs122 = errors;
					if (!Array.isArray(data37)) {
						const err105 = {};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
					var _valid10 = _errs122 === errors;
					errors = _errs121;
					if (vErrors !== null) {
						if (_errs121) vErrors.length = _errs121;
						else vErrors = null;
					}
					let ifClause10;
					if (_valid10) {
						const _errs124 = errors;
						if (Array.isArray(data37)) {
							if (data37.length > 2) {
								const err106 = {
									instancePath: instancePath + "/rules/no-conflicting-definitions",
									schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
							if (data37.length < 1) {
								const err107 = {
									instancePath: instancePath + "/rules/no-conflicting-definitions",
									schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err107];
								else vErrors.push(err107);
								errors++;
							}
							if (!(data37.length <= 2)) {
								const err108 = {
									instancePath: instancePath + "/rules/no-conflicting-definitions",
									schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							}
							const len25 = data37.length;
							if (len25 > 0) {
								let data38 = data37[0];
								if (!(data38 === "off" || data38 === "warn" || data38 === "error" || data38 === 0 || data38 === 1 || data38 === 2)) {
									const err109 = {
										instancePath: instancePath + "/rules/no-conflicting-definitions/0",
										schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-conflicting-definitions"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err109];
									else vErrors.push(err109);
									errors++;
								}
							}
							if (len25 > 1) {
								let data39 = data37[1];
								if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
									for (const key5 in data39) if (!(key5 === "allow")) {
										const err110 = {
											instancePath: instancePath + "/rules/no-conflicting-definitions/1",
											schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key5 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err110];
										else vErrors.push(err110);
										errors++;
									}
									if (data39.allow !== void 0) {
										let data40 = data39.allow;
										if (Array.isArray(data40)) {
											const len26 = data40.length;
											for (let i10 = 0; i10 < len26; i10++) if (typeof data40[i10] !== "string") {
												const err111 = {
													instancePath: instancePath + "/rules/no-conflicting-definitions/1/allow/" + i10,
													schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/items/1/properties/allow/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err111];
												else vErrors.push(err111);
												errors++;
											}
											let i11 = data40.length;
											let j4;
											if (i11 > 1) {
												const indices3 = {};
												for (; i11--;) {
													let item3 = data40[i11];
													if (typeof item3 !== "string") continue;
													if (typeof indices3[item3] == "number") {
														j4 = indices3[item3];
														const err112 = {
															instancePath: instancePath + "/rules/no-conflicting-definitions/1/allow",
															schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/items/1/properties/allow/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i11,
																j: j4
															},
															message: "must NOT have duplicate items (items ## " + j4 + " and " + i11 + " are identical)"
														};
														if (vErrors === null) vErrors = [err112];
														else vErrors.push(err112);
														errors++;
														break;
													}
													indices3[item3] = i11;
												}
											}
										} else {
											const err113 = {
												instancePath: instancePath + "/rules/no-conflicting-definitions/1/allow",
												schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/items/1/properties/allow/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err113];
											else vErrors.push(err113);
											errors++;
										}
									}
								} else {
									const err114 = {
										instancePath: instancePath + "/rules/no-conflicting-definitions/1",
										schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err114];
									else vErrors.push(err114);
									errors++;
								}
							}
						} else {
							const err115 = {
								instancePath: instancePath + "/rules/no-conflicting-definitions",
								schemaPath: "#/properties/rules/properties/no-conflicting-definitions/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						var _valid10 = _errs124 === errors;
						valid40 = _valid10;
						ifClause10 = "then";
					} else {
						const _errs134 = errors;
						if (!(data37 === "off" || data37 === "warn" || data37 === "error" || data37 === 0 || data37 === 1 || data37 === 2)) {
							const err116 = {
								instancePath: instancePath + "/rules/no-conflicting-definitions",
								schemaPath: "#/properties/rules/properties/no-conflicting-definitions/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-conflicting-definitions"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err116];
							else vErrors.push(err116);
							errors++;
						}
						var _valid10 = _errs134 === errors;
						valid40 = _valid10;
						ifClause10 = "else";
					}
					if (!valid40) {
						const err117 = {
							instancePath: instancePath + "/rules/no-conflicting-definitions",
							schemaPath: "#/properties/rules/properties/no-conflicting-definitions/if",
							keyword: "if",
							params: { failingKeyword: ifClause10 },
							message: "must match \"" + ifClause10 + "\" schema"
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
				}
				if (data5["no-consent-by-use"] !== void 0) {
					let data42 = data5["no-consent-by-use"];
					const _errs136 = errors;
					let valid46 = true;
					const _errs137 = errors;
					if (!Array.isArray(data42)) {
						const err118 = {};
						if (vErrors === null) vErrors = [err118];
						else vErrors.push(err118);
						errors++;
					}
					var _valid11 = _errs137 === errors;
					errors = _errs136;
					if (vErrors !== null) {
						if (_errs136) vErrors.length = _errs136;
						else vErrors = null;
					}
					let ifClause11;
					if (_valid11) {
						const _errs139 = errors;
						if (Array.isArray(data42)) {
							if (data42.length > 1) {
								const err119 = {
									instancePath: instancePath + "/rules/no-consent-by-use",
									schemaPath: "#/properties/rules/properties/no-consent-by-use/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
							if (data42.length < 1) {
								const err120 = {
									instancePath: instancePath + "/rules/no-consent-by-use",
									schemaPath: "#/properties/rules/properties/no-consent-by-use/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err120];
								else vErrors.push(err120);
								errors++;
							}
							if (!(data42.length <= 1)) {
								const err121 = {
									instancePath: instancePath + "/rules/no-consent-by-use",
									schemaPath: "#/properties/rules/properties/no-consent-by-use/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
							if (data42.length > 0) {
								let data43 = data42[0];
								if (!(data43 === "off" || data43 === "warn" || data43 === "error" || data43 === 0 || data43 === 1 || data43 === 2)) {
									const err122 = {
										instancePath: instancePath + "/rules/no-consent-by-use/0",
										schemaPath: "#/properties/rules/properties/no-consent-by-use/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-consent-by-use"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
							}
						} else {
							const err123 = {
								instancePath: instancePath + "/rules/no-consent-by-use",
								schemaPath: "#/properties/rules/properties/no-consent-by-use/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
						var _valid11 = _errs139 === errors;
						valid46 = _valid11;
						ifClause11 = "then";
					} else {
						const _errs142 = errors;
						if (!(data42 === "off" || data42 === "warn" || data42 === "error" || data42 === 0 || data42 === 1 || data42 === 2)) {
							const err124 = {
								instancePath: instancePath + "/rules/no-consent-by-use",
								schemaPath: "#/properties/rules/properties/no-consent-by-use/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-consent-by-use"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err124];
							else vErrors.push(err124);
							errors++;
						}
						var _valid11 = _errs142 === errors;
						valid46 = _valid11;
						ifClause11 = "else";
					}
					if (!valid46) {
						const err125 = {
							instancePath: instancePath + "/rules/no-consent-by-use",
							schemaPath: "#/properties/rules/properties/no-consent-by-use/if",
							keyword: "if",
							params: { failingKeyword: ifClause11 },
							message: "must match \"" + ifClause11 + "\" schema"
						};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
				}
				if (data5["no-contact-without-address"] !== void 0) {
					let data44 = data5["no-contact-without-address"];
					const _errs144 = errors;
					let valid48 = true;
					const _errs145 = errors;
					if (!Array.isArray(data44)) {
						const err126 = {};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
					var _valid12 = _errs145 === errors;
					errors = _errs144;
					if (vErrors !== null) {
						if (_errs144) vErrors.length = _errs144;
						else vErrors = null;
					}
					let ifClause12;
					if (_valid12) {
						const _errs147 = errors;
						if (Array.isArray(data44)) {
							if (data44.length > 1) {
								const err127 = {
									instancePath: instancePath + "/rules/no-contact-without-address",
									schemaPath: "#/properties/rules/properties/no-contact-without-address/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err127];
								else vErrors.push(err127);
								errors++;
							}
							if (data44.length < 1) {
								const err128 = {
									instancePath: instancePath + "/rules/no-contact-without-address",
									schemaPath: "#/properties/rules/properties/no-contact-without-address/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err128];
								else vErrors.push(err128);
								errors++;
							}
							if (!(data44.length <= 1)) {
								const err129 = {
									instancePath: instancePath + "/rules/no-contact-without-address",
									schemaPath: "#/properties/rules/properties/no-contact-without-address/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err129];
								else vErrors.push(err129);
								errors++;
							}
							if (data44.length > 0) {
								let data45 = data44[0];
								if (!(data45 === "off" || data45 === "warn" || data45 === "error" || data45 === 0 || data45 === 1 || data45 === 2)) {
									const err130 = {
										instancePath: instancePath + "/rules/no-contact-without-address/0",
										schemaPath: "#/properties/rules/properties/no-contact-without-address/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-contact-without-address"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err130];
									else vErrors.push(err130);
									errors++;
								}
							}
						} else {
							const err131 = {
								instancePath: instancePath + "/rules/no-contact-without-address",
								schemaPath: "#/properties/rules/properties/no-contact-without-address/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err131];
							else vErrors.push(err131);
							errors++;
						}
						var _valid12 = _errs147 === errors;
						valid48 = _valid12;
						ifClause12 = "then";
					} else {
						const _errs150 = errors;
						if (!(data44 === "off" || data44 === "warn" || data44 === "error" || data44 === 0 || data44 === 1 || data44 === 2)) {
							const err132 = {
								instancePath: instancePath + "/rules/no-contact-without-address",
								schemaPath: "#/properties/rules/properties/no-contact-without-address/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-contact-without-address"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err132];
							else vErrors.push(err132);
							errors++;
						}
						var _valid12 = _errs150 === errors;
						valid48 = _valid12;
						ifClause12 = "else";
					}
					if (!valid48) {
						const err133 = {
							instancePath: instancePath + "/rules/no-contact-without-address",
							schemaPath: "#/properties/rules/properties/no-contact-without-address/if",
							keyword: "if",
							params: { failingKeyword: ifClause12 },
							message: "must match \"" + ifClause12 + "\" schema"
						};
						if (vErrors === null) vErrors = [err133];
						else vErrors.push(err133);
						errors++;
					}
				}
				if (data5["no-contradictions"] !== void 0) {
					let data46 = data5["no-contradictions"];
					const _errs152 = errors;
					let valid50 = true;
					const _errs153 = errors;
					if (!Array.isArray(data46)) {
						const err134 = {};
						if (vErrors === null) vErrors = [err134];
						else vErrors.push(err134);
						errors++;
					}
					var _valid13 = _errs153 === errors;
					errors = _errs152;
					if (vErrors !== null) {
						if (_errs152) vErrors.length = _errs152;
						else vErrors = null;
					}
					let ifClause13;
					if (_valid13) {
						const _errs155 = errors;
						if (Array.isArray(data46)) {
							if (data46.length > 1) {
								const err135 = {
									instancePath: instancePath + "/rules/no-contradictions",
									schemaPath: "#/properties/rules/properties/no-contradictions/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err135];
								else vErrors.push(err135);
								errors++;
							}
							if (data46.length < 1) {
								const err136 = {
									instancePath: instancePath + "/rules/no-contradictions",
									schemaPath: "#/properties/rules/properties/no-contradictions/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err136];
								else vErrors.push(err136);
								errors++;
							}
							if (!(data46.length <= 1)) {
								const err137 = {
									instancePath: instancePath + "/rules/no-contradictions",
									schemaPath: "#/properties/rules/properties/no-contradictions/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err137];
								else vErrors.push(err137);
								errors++;
							}
							if (data46.length > 0) {
								let data47 = data46[0];
								if (!(data47 === "off" || data47 === "warn" || data47 === "error" || data47 === 0 || data47 === 1 || data47 === 2)) {
									const err138 = {
										instancePath: instancePath + "/rules/no-contradictions/0",
										schemaPath: "#/properties/rules/properties/no-contradictions/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-contradictions"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err138];
									else vErrors.push(err138);
									errors++;
								}
							}
						} else {
							const err139 = {
								instancePath: instancePath + "/rules/no-contradictions",
								schemaPath: "#/properties/rules/properties/no-contradictions/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err139];
							else vErrors.push(err139);
							errors++;
						}
						var _valid13 = _errs155 === errors;
						valid50 = _valid13;
						ifClause13 = "then";
					} else {
						const _errs158 = errors;
						if (!(data46 === "off" || data46 === "warn" || data46 === "error" || data46 === 0 || data46 === 1 || data46 === 2)) {
							const err140 = {
								instancePath: instancePath + "/rules/no-contradictions",
								schemaPath: "#/properties/rules/properties/no-contradictions/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-contradictions"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err140];
							else vErrors.push(err140);
							errors++;
						}
						var _valid13 = _errs158 === errors;
						valid50 = _valid13;
						ifClause13 = "else";
					}
					if (!valid50) {
						const err141 = {
							instancePath: instancePath + "/rules/no-contradictions",
							schemaPath: "#/properties/rules/properties/no-contradictions/if",
							keyword: "if",
							params: { failingKeyword: ifClause13 },
							message: "must match \"" + ifClause13 + "\" schema"
						};
						if (vErrors === null) vErrors = [err141];
						else vErrors.push(err141);
						errors++;
					}
				}
				if (data5["no-dangling-here"] !== void 0) {
					let data48 = data5["no-dangling-here"];
					const _errs160 = errors;
					let valid52 = true;
					const _errs161 = errors;
					if (!Array.isArray(data48)) {
						const err142 = {};
						if (vErrors === null) vErrors = [err142];
						else vErrors.push(err142);
						errors++;
					}
					var _valid14 = _errs161 === errors;
					errors = _errs160;
					if (vErrors !== null) {
						if (_errs160) vErrors.length = _errs160;
						else vErrors = null;
					}
					let ifClause14;
					if (_valid14) {
						const _errs163 = errors;
						if (Array.isArray(data48)) {
							if (data48.length > 1) {
								const err143 = {
									instancePath: instancePath + "/rules/no-dangling-here",
									schemaPath: "#/properties/rules/properties/no-dangling-here/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err143];
								else vErrors.push(err143);
								errors++;
							}
							if (data48.length < 1) {
								const err144 = {
									instancePath: instancePath + "/rules/no-dangling-here",
									schemaPath: "#/properties/rules/properties/no-dangling-here/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err144];
								else vErrors.push(err144);
								errors++;
							}
							if (!(data48.length <= 1)) {
								const err145 = {
									instancePath: instancePath + "/rules/no-dangling-here",
									schemaPath: "#/properties/rules/properties/no-dangling-here/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err145];
								else vErrors.push(err145);
								errors++;
							}
							if (data48.length > 0) {
								let data49 = data48[0];
								if (!(data49 === "off" || data49 === "warn" || data49 === "error" || data49 === 0 || data49 === 1 || data49 === 2)) {
									const err146 = {
										instancePath: instancePath + "/rules/no-dangling-here/0",
										schemaPath: "#/properties/rules/properties/no-dangling-here/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-dangling-here"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err146];
									else vErrors.push(err146);
									errors++;
								}
							}
						} else {
							const err147 = {
								instancePath: instancePath + "/rules/no-dangling-here",
								schemaPath: "#/properties/rules/properties/no-dangling-here/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err147];
							else vErrors.push(err147);
							errors++;
						}
						var _valid14 = _errs163 === errors;
						valid52 = _valid14;
						ifClause14 = "then";
					} else {
						const _errs166 = errors;
						if (!(data48 === "off" || data48 === "warn" || data48 === "error" || data48 === 0 || data48 === 1 || data48 === 2)) {
							const err148 = {
								instancePath: instancePath + "/rules/no-dangling-here",
								schemaPath: "#/properties/rules/properties/no-dangling-here/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-dangling-here"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
						var _valid14 = _errs166 === errors;
						valid52 = _valid14;
						ifClause14 = "else";
					}
					if (!valid52) {
						const err149 = {
							instancePath: instancePath + "/rules/no-dangling-here",
							schemaPath: "#/properties/rules/properties/no-dangling-here/if",
							keyword: "if",
							params: { failingKeyword: ifClause14 },
							message: "must match \"" + ifClause14 + "\" schema"
						};
						if (vErrors === null) vErrors = [err149];
						else vErrors.push(err149);
						errors++;
					}
				}
				if (data5["no-duplicate-text"] !== void 0) {
					let data50 = data5["no-duplicate-text"];
					const _errs168 = errors;
					let valid54 = true;
					const _errs169 = errors;
					if (!Array.isArray(data50)) {
						const err150 = {};
						if (vErrors === null) vErrors = [err150];
						else vErrors.push(err150);
						errors++;
					}
					var _valid15 = _errs169 === errors;
					errors = _errs168;
					if (vErrors !== null) {
						if (_errs168) vErrors.length = _errs168;
						else vErrors = null;
					}
					let ifClause15;
					if (_valid15) {
						const _errs171 = errors;
						if (Array.isArray(data50)) {
							if (data50.length > 2) {
								const err151 = {
									instancePath: instancePath + "/rules/no-duplicate-text",
									schemaPath: "#/properties/rules/properties/no-duplicate-text/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err151];
								else vErrors.push(err151);
								errors++;
							}
							if (data50.length < 1) {
								const err152 = {
									instancePath: instancePath + "/rules/no-duplicate-text",
									schemaPath: "#/properties/rules/properties/no-duplicate-text/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err152];
								else vErrors.push(err152);
								errors++;
							}
							if (!(data50.length <= 2)) {
								const err153 = {
									instancePath: instancePath + "/rules/no-duplicate-text",
									schemaPath: "#/properties/rules/properties/no-duplicate-text/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err153];
								else vErrors.push(err153);
								errors++;
							}
							const len36 = data50.length;
							if (len36 > 0) {
								let data51 = data50[0];
								if (!(data51 === "off" || data51 === "warn" || data51 === "error" || data51 === 0 || data51 === 1 || data51 === 2)) {
									const err154 = {
										instancePath: instancePath + "/rules/no-duplicate-text/0",
										schemaPath: "#/properties/rules/properties/no-duplicate-text/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-duplicate-text"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err154];
									else vErrors.push(err154);
									errors++;
								}
							}
							if (len36 > 1) {
								let data52 = data50[1];
								if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
									for (const key6 in data52) if (!(key6 === "ignore")) {
										const err155 = {
											instancePath: instancePath + "/rules/no-duplicate-text/1",
											schemaPath: "#/properties/rules/properties/no-duplicate-text/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key6 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err155];
										else vErrors.push(err155);
										errors++;
									}
									if (data52.ignore !== void 0) {
										let data53 = data52.ignore;
										if (Array.isArray(data53)) {
											const len37 = data53.length;
											for (let i12 = 0; i12 < len37; i12++) {
												let data54 = data53[i12];
												if (typeof data54 === "string") {
													if (func3(data54) < 1) {
														const err156 = {
															instancePath: instancePath + "/rules/no-duplicate-text/1/ignore/" + i12,
															schemaPath: "#/properties/rules/properties/no-duplicate-text/then/items/1/properties/ignore/items/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														};
														if (vErrors === null) vErrors = [err156];
														else vErrors.push(err156);
														errors++;
													}
												} else {
													const err157 = {
														instancePath: instancePath + "/rules/no-duplicate-text/1/ignore/" + i12,
														schemaPath: "#/properties/rules/properties/no-duplicate-text/then/items/1/properties/ignore/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err157];
													else vErrors.push(err157);
													errors++;
												}
											}
											let i13 = data53.length;
											let j5;
											if (i13 > 1) {
												const indices4 = {};
												for (; i13--;) {
													let item4 = data53[i13];
													if (typeof item4 !== "string") continue;
													if (typeof indices4[item4] == "number") {
														j5 = indices4[item4];
														const err158 = {
															instancePath: instancePath + "/rules/no-duplicate-text/1/ignore",
															schemaPath: "#/properties/rules/properties/no-duplicate-text/then/items/1/properties/ignore/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i13,
																j: j5
															},
															message: "must NOT have duplicate items (items ## " + j5 + " and " + i13 + " are identical)"
														};
														if (vErrors === null) vErrors = [err158];
														else vErrors.push(err158);
														errors++;
														break;
													}
													indices4[item4] = i13;
												}
											}
										} else {
											const err159 = {
												instancePath: instancePath + "/rules/no-duplicate-text/1/ignore",
												schemaPath: "#/properties/rules/properties/no-duplicate-text/then/items/1/properties/ignore/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err159];
											else vErrors.push(err159);
											errors++;
										}
									}
								} else {
									const err160 = {
										instancePath: instancePath + "/rules/no-duplicate-text/1",
										schemaPath: "#/properties/rules/properties/no-duplicate-text/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err160];
									else vErrors.push(err160);
									errors++;
								}
							}
						} else {
							const err161 = {
								instancePath: instancePath + "/rules/no-duplicate-text",
								schemaPath: "#/properties/rules/properties/no-duplicate-text/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err161];
							else vErrors.push(err161);
							errors++;
						}
						var _valid15 = _errs171 === errors;
						valid54 = _valid15;
						ifClause15 = "then";
					} else {
						const _errs181 = errors;
						if (!(data50 === "off" || data50 === "warn" || data50 === "error" || data50 === 0 || data50 === 1 || data50 === 2)) {
							const err162 = {
								instancePath: instancePath + "/rules/no-duplicate-text",
								schemaPath: "#/properties/rules/properties/no-duplicate-text/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-duplicate-text"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err162];
							else vErrors.push(err162);
							errors++;
						}
						var _valid15 = _errs181 === errors;
						valid54 = _valid15;
						ifClause15 = "else";
					}
					if (!valid54) {
						const err163 = {
							instancePath: instancePath + "/rules/no-duplicate-text",
							schemaPath: "#/properties/rules/properties/no-duplicate-text/if",
							keyword: "if",
							params: { failingKeyword: ifClause15 },
							message: "must match \"" + ifClause15 + "\" schema"
						};
						if (vErrors === null) vErrors = [err163];
						else vErrors.push(err163);
						errors++;
					}
				}
				if (data5["no-empty-sections"] !== void 0) {
					let data55 = data5["no-empty-sections"];
					const _errs183 = errors;
					let valid60 = true;
					const _errs184 = errors;
					if (!Array.isArray(data55)) {
						const err164 = {};
						if (vErrors === null) vErrors = [err164];
						else vErrors.push(err164);
						errors++;
					}
					var _valid16 = _errs184 === errors;
					errors = _errs183;
					if (vErrors !== null) {
						if (_errs183) vErrors.length = _errs183;
						else vErrors = null;
					}
					let ifClause16;
					if (_valid16) {
						const _errs186 = errors;
						if (Array.isArray(data55)) {
							if (data55.length > 1) {
								const err165 = {
									instancePath: instancePath + "/rules/no-empty-sections",
									schemaPath: "#/properties/rules/properties/no-empty-sections/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err165];
								else vErrors.push(err165);
								errors++;
							}
							if (data55.length < 1) {
								const err166 = {
									instancePath: instancePath + "/rules/no-empty-sections",
									schemaPath: "#/properties/rules/properties/no-empty-sections/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err166];
								else vErrors.push(err166);
								errors++;
							}
							if (!(data55.length <= 1)) {
								const err167 = {
									instancePath: instancePath + "/rules/no-empty-sections",
									schemaPath: "#/properties/rules/properties/no-empty-sections/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err167];
								else vErrors.push(err167);
								errors++;
							}
							if (data55.length > 0) {
								let data56 = data55[0];
								if (!(data56 === "off" || data56 === "warn" || data56 === "error" || data56 === 0 || data56 === 1 || data56 === 2)) {
									const err168 = {
										instancePath: instancePath + "/rules/no-empty-sections/0",
										schemaPath: "#/properties/rules/properties/no-empty-sections/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-empty-sections"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err168];
									else vErrors.push(err168);
									errors++;
								}
							}
						} else {
							const err169 = {
								instancePath: instancePath + "/rules/no-empty-sections",
								schemaPath: "#/properties/rules/properties/no-empty-sections/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err169];
							else vErrors.push(err169);
							errors++;
						}
						var _valid16 = _errs186 === errors;
						valid60 = _valid16;
						ifClause16 = "then";
					} else {
						const _errs189 = errors;
						if (!(data55 === "off" || data55 === "warn" || data55 === "error" || data55 === 0 || data55 === 1 || data55 === 2)) {
							const err170 = {
								instancePath: instancePath + "/rules/no-empty-sections",
								schemaPath: "#/properties/rules/properties/no-empty-sections/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-empty-sections"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err170];
							else vErrors.push(err170);
							errors++;
						}
						var _valid16 = _errs189 === errors;
						valid60 = _valid16;
						ifClause16 = "else";
					}
					if (!valid60) {
						const err171 = {
							instancePath: instancePath + "/rules/no-empty-sections",
							schemaPath: "#/properties/rules/properties/no-empty-sections/if",
							keyword: "if",
							params: { failingKeyword: ifClause16 },
							message: "must match \"" + ifClause16 + "\" schema"
						};
						if (vErrors === null) vErrors = [err171];
						else vErrors.push(err171);
						errors++;
					}
				}
				if (data5["no-malformed-links"] !== void 0) {
					let data57 = data5["no-malformed-links"];
					const _errs191 = errors;
					let valid62 = true;
					const _errs192 = errors;
					if (!Array.isArray(data57)) {
						const err172 = {};
						if (vErrors === null) vErrors = [err172];
						else vErrors.push(err172);
						errors++;
					}
					var _valid17 = _errs192 === errors;
					errors = _errs191;
					if (vErrors !== null) {
						if (_errs191) vErrors.length = _errs191;
						else vErrors = null;
					}
					let ifClause17;
					if (_valid17) {
						const _errs194 = errors;
						if (Array.isArray(data57)) {
							if (data57.length > 1) {
								const err173 = {
									instancePath: instancePath + "/rules/no-malformed-links",
									schemaPath: "#/properties/rules/properties/no-malformed-links/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err173];
								else vErrors.push(err173);
								errors++;
							}
							if (data57.length < 1) {
								const err174 = {
									instancePath: instancePath + "/rules/no-malformed-links",
									schemaPath: "#/properties/rules/properties/no-malformed-links/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err174];
								else vErrors.push(err174);
								errors++;
							}
							if (!(data57.length <= 1)) {
								const err175 = {
									instancePath: instancePath + "/rules/no-malformed-links",
									schemaPath: "#/properties/rules/properties/no-malformed-links/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err175];
								else vErrors.push(err175);
								errors++;
							}
							if (data57.length > 0) {
								let data58 = data57[0];
								if (!(data58 === "off" || data58 === "warn" || data58 === "error" || data58 === 0 || data58 === 1 || data58 === 2)) {
									const err176 = {
										instancePath: instancePath + "/rules/no-malformed-links/0",
										schemaPath: "#/properties/rules/properties/no-malformed-links/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-malformed-links"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err176];
									else vErrors.push(err176);
									errors++;
								}
							}
						} else {
							const err177 = {
								instancePath: instancePath + "/rules/no-malformed-links",
								schemaPath: "#/properties/rules/properties/no-malformed-links/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err177];
							else vErrors.push(err177);
							errors++;
						}
						var _valid17 = _errs194 === errors;
						valid62 = _valid17;
						ifClause17 = "then";
					} else {
						const _errs197 = errors;
						if (!(data57 === "off" || data57 === "warn" || data57 === "error" || data57 === 0 || data57 === 1 || data57 === 2)) {
							const err178 = {
								instancePath: instancePath + "/rules/no-malformed-links",
								schemaPath: "#/properties/rules/properties/no-malformed-links/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-malformed-links"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err178];
							else vErrors.push(err178);
							errors++;
						}
						var _valid17 = _errs197 === errors;
						valid62 = _valid17;
						ifClause17 = "else";
					}
					if (!valid62) {
						const err179 = {
							instancePath: instancePath + "/rules/no-malformed-links",
							schemaPath: "#/properties/rules/properties/no-malformed-links/if",
							keyword: "if",
							params: { failingKeyword: ifClause17 },
							message: "must match \"" + ifClause17 + "\" schema"
						};
						if (vErrors === null) vErrors = [err179];
						else vErrors.push(err179);
						errors++;
					}
				}
				if (data5["no-malformed-markup"] !== void 0) {
					let data59 = data5["no-malformed-markup"];
					const _errs199 = errors;
					let valid64 = true;
					const _errs200 = errors;
					if (!Array.isArray(data59)) {
						const err180 = {};
						if (vErrors === null) vErrors = [err180];
						else vErrors.push(err180);
						errors++;
					}
					var _valid18 = _errs200 === errors;
					errors = _errs199;
					if (vErrors !== null) {
						if (_errs199) vErrors.length = _errs199;
						else vErrors = null;
					}
					let ifClause18;
					if (_valid18) {
						const _errs202 = errors;
						if (Array.isArray(data59)) {
							if (data59.length > 1) {
								const err181 = {
									instancePath: instancePath + "/rules/no-malformed-markup",
									schemaPath: "#/properties/rules/properties/no-malformed-markup/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err181];
								else vErrors.push(err181);
								errors++;
							}
							if (data59.length < 1) {
								const err182 = {
									instancePath: instancePath + "/rules/no-malformed-markup",
									schemaPath: "#/properties/rules/properties/no-malformed-markup/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err182];
								else vErrors.push(err182);
								errors++;
							}
							if (!(data59.length <= 1)) {
								const err183 = {
									instancePath: instancePath + "/rules/no-malformed-markup",
									schemaPath: "#/properties/rules/properties/no-malformed-markup/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err183];
								else vErrors.push(err183);
								errors++;
							}
							if (data59.length > 0) {
								let data60 = data59[0];
								if (!(data60 === "off" || data60 === "warn" || data60 === "error" || data60 === 0 || data60 === 1 || data60 === 2)) {
									const err184 = {
										instancePath: instancePath + "/rules/no-malformed-markup/0",
										schemaPath: "#/properties/rules/properties/no-malformed-markup/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-malformed-markup"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err184];
									else vErrors.push(err184);
									errors++;
								}
							}
						} else {
							const err185 = {
								instancePath: instancePath + "/rules/no-malformed-markup",
								schemaPath: "#/properties/rules/properties/no-malformed-markup/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err185];
							else vErrors.push(err185);
							errors++;
						}
						var _valid18 = _errs202 === errors;
						valid64 = _valid18;
						ifClause18 = "then";
					} else {
						const _errs205 = errors;
						if (!(data59 === "off" || data59 === "warn" || data59 === "error" || data59 === 0 || data59 === 1 || data59 === 2)) {
							const err186 = {
								instancePath: instancePath + "/rules/no-malformed-markup",
								schemaPath: "#/properties/rules/properties/no-malformed-markup/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-malformed-markup"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err186];
							else vErrors.push(err186);
							errors++;
						}
						var _valid18 = _errs205 === errors;
						valid64 = _valid18;
						ifClause18 = "else";
					}
					if (!valid64) {
						const err187 = {
							instancePath: instancePath + "/rules/no-malformed-markup",
							schemaPath: "#/properties/rules/properties/no-malformed-markup/if",
							keyword: "if",
							params: { failingKeyword: ifClause18 },
							message: "must match \"" + ifClause18 + "\" schema"
						};
						if (vErrors === null) vErrors = [err187];
						else vErrors.push(err187);
						errors++;
					}
				}
				if (data5["no-mismatched-links"] !== void 0) {
					let data61 = data5["no-mismatched-links"];
					const _errs207 = errors;
					let valid66 = true;
					const _errs208 = errors;
					if (!Array.isArray(data61)) {
						const err188 = {};
						if (vErrors === null) vErrors = [err188];
						else vErrors.push(err188);
						errors++;
					}
					var _valid19 = _errs208 === errors;
					errors = _errs207;
					if (vErrors !== null) {
						if (_errs207) vErrors.length = _errs207;
						else vErrors = null;
					}
					let ifClause19;
					if (_valid19) {
						const _errs210 = errors;
						if (Array.isArray(data61)) {
							if (data61.length > 1) {
								const err189 = {
									instancePath: instancePath + "/rules/no-mismatched-links",
									schemaPath: "#/properties/rules/properties/no-mismatched-links/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err189];
								else vErrors.push(err189);
								errors++;
							}
							if (data61.length < 1) {
								const err190 = {
									instancePath: instancePath + "/rules/no-mismatched-links",
									schemaPath: "#/properties/rules/properties/no-mismatched-links/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err190];
								else vErrors.push(err190);
								errors++;
							}
							if (!(data61.length <= 1)) {
								const err191 = {
									instancePath: instancePath + "/rules/no-mismatched-links",
									schemaPath: "#/properties/rules/properties/no-mismatched-links/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err191];
								else vErrors.push(err191);
								errors++;
							}
							if (data61.length > 0) {
								let data62 = data61[0];
								if (!(data62 === "off" || data62 === "warn" || data62 === "error" || data62 === 0 || data62 === 1 || data62 === 2)) {
									const err192 = {
										instancePath: instancePath + "/rules/no-mismatched-links/0",
										schemaPath: "#/properties/rules/properties/no-mismatched-links/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-mismatched-links"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err192];
									else vErrors.push(err192);
									errors++;
								}
							}
						} else {
							const err193 = {
								instancePath: instancePath + "/rules/no-mismatched-links",
								schemaPath: "#/properties/rules/properties/no-mismatched-links/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err193];
							else vErrors.push(err193);
							errors++;
						}
						var _valid19 = _errs210 === errors;
						valid66 = _valid19;
						ifClause19 = "then";
					} else {
						const _errs213 = errors;
						if (!(data61 === "off" || data61 === "warn" || data61 === "error" || data61 === 0 || data61 === 1 || data61 === 2)) {
							const err194 = {
								instancePath: instancePath + "/rules/no-mismatched-links",
								schemaPath: "#/properties/rules/properties/no-mismatched-links/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-mismatched-links"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err194];
							else vErrors.push(err194);
							errors++;
						}
						var _valid19 = _errs213 === errors;
						valid66 = _valid19;
						ifClause19 = "else";
					}
					if (!valid66) {
						const err195 = {
							instancePath: instancePath + "/rules/no-mismatched-links",
							schemaPath: "#/properties/rules/properties/no-mismatched-links/if",
							keyword: "if",
							params: { failingKeyword: ifClause19 },
							message: "must match \"" + ifClause19 + "\" schema"
						};
						if (vErrors === null) vErrors = [err195];
						else vErrors.push(err195);
						errors++;
					}
				}
				if (data5["no-missing-list"] !== void 0) {
					let data63 = data5["no-missing-list"];
					const _errs215 = errors;
					let valid68 = true;
					const _errs216 = errors;
					if (!Array.isArray(data63)) {
						const err196 = {};
						if (vErrors === null) vErrors = [err196];
						else vErrors.push(err196);
						errors++;
					}
					var _valid20 = _errs216 === errors;
					errors = _errs215;
					if (vErrors !== null) {
						if (_errs215) vErrors.length = _errs215;
						else vErrors = null;
					}
					let ifClause20;
					if (_valid20) {
						const _errs218 = errors;
						if (Array.isArray(data63)) {
							if (data63.length > 1) {
								const err197 = {
									instancePath: instancePath + "/rules/no-missing-list",
									schemaPath: "#/properties/rules/properties/no-missing-list/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err197];
								else vErrors.push(err197);
								errors++;
							}
							if (data63.length < 1) {
								const err198 = {
									instancePath: instancePath + "/rules/no-missing-list",
									schemaPath: "#/properties/rules/properties/no-missing-list/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err198];
								else vErrors.push(err198);
								errors++;
							}
							if (!(data63.length <= 1)) {
								const err199 = {
									instancePath: instancePath + "/rules/no-missing-list",
									schemaPath: "#/properties/rules/properties/no-missing-list/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err199];
								else vErrors.push(err199);
								errors++;
							}
							if (data63.length > 0) {
								let data64 = data63[0];
								if (!(data64 === "off" || data64 === "warn" || data64 === "error" || data64 === 0 || data64 === 1 || data64 === 2)) {
									const err200 = {
										instancePath: instancePath + "/rules/no-missing-list/0",
										schemaPath: "#/properties/rules/properties/no-missing-list/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-missing-list"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err200];
									else vErrors.push(err200);
									errors++;
								}
							}
						} else {
							const err201 = {
								instancePath: instancePath + "/rules/no-missing-list",
								schemaPath: "#/properties/rules/properties/no-missing-list/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err201];
							else vErrors.push(err201);
							errors++;
						}
						var _valid20 = _errs218 === errors;
						valid68 = _valid20;
						ifClause20 = "then";
					} else {
						const _errs221 = errors;
						if (!(data63 === "off" || data63 === "warn" || data63 === "error" || data63 === 0 || data63 === 1 || data63 === 2)) {
							const err202 = {
								instancePath: instancePath + "/rules/no-missing-list",
								schemaPath: "#/properties/rules/properties/no-missing-list/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-missing-list"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err202];
							else vErrors.push(err202);
							errors++;
						}
						var _valid20 = _errs221 === errors;
						valid68 = _valid20;
						ifClause20 = "else";
					}
					if (!valid68) {
						const err203 = {
							instancePath: instancePath + "/rules/no-missing-list",
							schemaPath: "#/properties/rules/properties/no-missing-list/if",
							keyword: "if",
							params: { failingKeyword: ifClause20 },
							message: "must match \"" + ifClause20 + "\" schema"
						};
						if (vErrors === null) vErrors = [err203];
						else vErrors.push(err203);
						errors++;
					}
				}
				if (data5["no-placeholder-text"] !== void 0) {
					let data65 = data5["no-placeholder-text"];
					const _errs223 = errors;
					let valid70 = true;
					const _errs224 = errors;
					if (!Array.isArray(data65)) {
						const err204 = {};
						if (vErrors === null) vErrors = [err204];
						else vErrors.push(err204);
						errors++;
					}
					var _valid21 = _errs224 === errors;
					errors = _errs223;
					if (vErrors !== null) {
						if (_errs223) vErrors.length = _errs223;
						else vErrors = null;
					}
					let ifClause21;
					if (_valid21) {
						const _errs226 = errors;
						if (Array.isArray(data65)) {
							if (data65.length > 2) {
								const err205 = {
									instancePath: instancePath + "/rules/no-placeholder-text",
									schemaPath: "#/properties/rules/properties/no-placeholder-text/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err205];
								else vErrors.push(err205);
								errors++;
							}
							if (data65.length < 1) {
								const err206 = {
									instancePath: instancePath + "/rules/no-placeholder-text",
									schemaPath: "#/properties/rules/properties/no-placeholder-text/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err206];
								else vErrors.push(err206);
								errors++;
							}
							if (!(data65.length <= 2)) {
								const err207 = {
									instancePath: instancePath + "/rules/no-placeholder-text",
									schemaPath: "#/properties/rules/properties/no-placeholder-text/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err207];
								else vErrors.push(err207);
								errors++;
							}
							const len49 = data65.length;
							if (len49 > 0) {
								let data66 = data65[0];
								if (!(data66 === "off" || data66 === "warn" || data66 === "error" || data66 === 0 || data66 === 1 || data66 === 2)) {
									const err208 = {
										instancePath: instancePath + "/rules/no-placeholder-text/0",
										schemaPath: "#/properties/rules/properties/no-placeholder-text/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-placeholder-text"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err208];
									else vErrors.push(err208);
									errors++;
								}
							}
							if (len49 > 1) {
								let data67 = data65[1];
								if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
									for (const key7 in data67) if (!(key7 === "allow")) {
										const err209 = {
											instancePath: instancePath + "/rules/no-placeholder-text/1",
											schemaPath: "#/properties/rules/properties/no-placeholder-text/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key7 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err209];
										else vErrors.push(err209);
										errors++;
									}
									if (data67.allow !== void 0) {
										let data68 = data67.allow;
										if (Array.isArray(data68)) {
											const len50 = data68.length;
											for (let i14 = 0; i14 < len50; i14++) if (typeof data68[i14] !== "string") {
												const err210 = {
													instancePath: instancePath + "/rules/no-placeholder-text/1/allow/" + i14,
													schemaPath: "#/properties/rules/properties/no-placeholder-text/then/items/1/properties/allow/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err210];
												else vErrors.push(err210);
												errors++;
											}
											let i15 = data68.length;
											let j6;
											if (i15 > 1) {
												const indices5 = {};
												for (; i15--;) {
													let item5 = data68[i15];
													if (typeof item5 !== "string") continue;
													if (typeof indices5[item5] == "number") {
														j6 = indices5[item5];
														const err211 = {
															instancePath: instancePath + "/rules/no-placeholder-text/1/allow",
															schemaPath: "#/properties/rules/properties/no-placeholder-text/then/items/1/properties/allow/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i15,
																j: j6
															},
															message: "must NOT have duplicate items (items ## " + j6 + " and " + i15 + " are identical)"
														};
														if (vErrors === null) vErrors = [err211];
														else vErrors.push(err211);
														errors++;
														break;
													}
													indices5[item5] = i15;
												}
											}
										} else {
											const err212 = {
												instancePath: instancePath + "/rules/no-placeholder-text/1/allow",
												schemaPath: "#/properties/rules/properties/no-placeholder-text/then/items/1/properties/allow/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err212];
											else vErrors.push(err212);
											errors++;
										}
									}
								} else {
									const err213 = {
										instancePath: instancePath + "/rules/no-placeholder-text/1",
										schemaPath: "#/properties/rules/properties/no-placeholder-text/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err213];
									else vErrors.push(err213);
									errors++;
								}
							}
						} else {
							const err214 = {
								instancePath: instancePath + "/rules/no-placeholder-text",
								schemaPath: "#/properties/rules/properties/no-placeholder-text/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err214];
							else vErrors.push(err214);
							errors++;
						}
						var _valid21 = _errs226 === errors;
						valid70 = _valid21;
						ifClause21 = "then";
					} else {
						const _errs236 = errors;
						if (!(data65 === "off" || data65 === "warn" || data65 === "error" || data65 === 0 || data65 === 1 || data65 === 2)) {
							const err215 = {
								instancePath: instancePath + "/rules/no-placeholder-text",
								schemaPath: "#/properties/rules/properties/no-placeholder-text/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-placeholder-text"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err215];
							else vErrors.push(err215);
							errors++;
						}
						var _valid21 = _errs236 === errors;
						valid70 = _valid21;
						ifClause21 = "else";
					}
					if (!valid70) {
						const err216 = {
							instancePath: instancePath + "/rules/no-placeholder-text",
							schemaPath: "#/properties/rules/properties/no-placeholder-text/if",
							keyword: "if",
							params: { failingKeyword: ifClause21 },
							message: "must match \"" + ifClause21 + "\" schema"
						};
						if (vErrors === null) vErrors = [err216];
						else vErrors.push(err216);
						errors++;
					}
				}
				if (data5["no-repeated-words"] !== void 0) {
					let data70 = data5["no-repeated-words"];
					const _errs238 = errors;
					let valid76 = true;
					const _errs239 = errors;
					if (!Array.isArray(data70)) {
						const err217 = {};
						if (vErrors === null) vErrors = [err217];
						else vErrors.push(err217);
						errors++;
					}
					var _valid22 = _errs239 === errors;
					errors = _errs238;
					if (vErrors !== null) {
						if (_errs238) vErrors.length = _errs238;
						else vErrors = null;
					}
					let ifClause22;
					if (_valid22) {
						const _errs241 = errors;
						if (Array.isArray(data70)) {
							if (data70.length > 2) {
								const err218 = {
									instancePath: instancePath + "/rules/no-repeated-words",
									schemaPath: "#/properties/rules/properties/no-repeated-words/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err218];
								else vErrors.push(err218);
								errors++;
							}
							if (data70.length < 1) {
								const err219 = {
									instancePath: instancePath + "/rules/no-repeated-words",
									schemaPath: "#/properties/rules/properties/no-repeated-words/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err219];
								else vErrors.push(err219);
								errors++;
							}
							if (!(data70.length <= 2)) {
								const err220 = {
									instancePath: instancePath + "/rules/no-repeated-words",
									schemaPath: "#/properties/rules/properties/no-repeated-words/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err220];
								else vErrors.push(err220);
								errors++;
							}
							const len52 = data70.length;
							if (len52 > 0) {
								let data71 = data70[0];
								if (!(data71 === "off" || data71 === "warn" || data71 === "error" || data71 === 0 || data71 === 1 || data71 === 2)) {
									const err221 = {
										instancePath: instancePath + "/rules/no-repeated-words/0",
										schemaPath: "#/properties/rules/properties/no-repeated-words/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-repeated-words"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err221];
									else vErrors.push(err221);
									errors++;
								}
							}
							if (len52 > 1) {
								let data72 = data70[1];
								if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
									for (const key8 in data72) if (!(key8 === "allow")) {
										const err222 = {
											instancePath: instancePath + "/rules/no-repeated-words/1",
											schemaPath: "#/properties/rules/properties/no-repeated-words/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key8 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err222];
										else vErrors.push(err222);
										errors++;
									}
									if (data72.allow !== void 0) {
										let data73 = data72.allow;
										if (Array.isArray(data73)) {
											const len53 = data73.length;
											for (let i16 = 0; i16 < len53; i16++) {
												let data74 = data73[i16];
												if (typeof data74 === "string") {
													if (func3(data74) < 1) {
														const err223 = {
															instancePath: instancePath + "/rules/no-repeated-words/1/allow/" + i16,
															schemaPath: "#/properties/rules/properties/no-repeated-words/then/items/1/properties/allow/items/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														};
														if (vErrors === null) vErrors = [err223];
														else vErrors.push(err223);
														errors++;
													}
												} else {
													const err224 = {
														instancePath: instancePath + "/rules/no-repeated-words/1/allow/" + i16,
														schemaPath: "#/properties/rules/properties/no-repeated-words/then/items/1/properties/allow/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err224];
													else vErrors.push(err224);
													errors++;
												}
											}
											let i17 = data73.length;
											let j7;
											if (i17 > 1) {
												const indices6 = {};
												for (; i17--;) {
													let item6 = data73[i17];
													if (typeof item6 !== "string") continue;
													if (typeof indices6[item6] == "number") {
														j7 = indices6[item6];
														const err225 = {
															instancePath: instancePath + "/rules/no-repeated-words/1/allow",
															schemaPath: "#/properties/rules/properties/no-repeated-words/then/items/1/properties/allow/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i17,
																j: j7
															},
															message: "must NOT have duplicate items (items ## " + j7 + " and " + i17 + " are identical)"
														};
														if (vErrors === null) vErrors = [err225];
														else vErrors.push(err225);
														errors++;
														break;
													}
													indices6[item6] = i17;
												}
											}
										} else {
											const err226 = {
												instancePath: instancePath + "/rules/no-repeated-words/1/allow",
												schemaPath: "#/properties/rules/properties/no-repeated-words/then/items/1/properties/allow/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err226];
											else vErrors.push(err226);
											errors++;
										}
									}
								} else {
									const err227 = {
										instancePath: instancePath + "/rules/no-repeated-words/1",
										schemaPath: "#/properties/rules/properties/no-repeated-words/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err227];
									else vErrors.push(err227);
									errors++;
								}
							}
						} else {
							const err228 = {
								instancePath: instancePath + "/rules/no-repeated-words",
								schemaPath: "#/properties/rules/properties/no-repeated-words/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err228];
							else vErrors.push(err228);
							errors++;
						}
						var _valid22 = _errs241 === errors;
						valid76 = _valid22;
						ifClause22 = "then";
					} else {
						const _errs251 = errors;
						if (!(data70 === "off" || data70 === "warn" || data70 === "error" || data70 === 0 || data70 === 1 || data70 === 2)) {
							const err229 = {
								instancePath: instancePath + "/rules/no-repeated-words",
								schemaPath: "#/properties/rules/properties/no-repeated-words/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-repeated-words"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err229];
							else vErrors.push(err229);
							errors++;
						}
						var _valid22 = _errs251 === errors;
						valid76 = _valid22;
						ifClause22 = "else";
					}
					if (!valid76) {
						const err230 = {
							instancePath: instancePath + "/rules/no-repeated-words",
							schemaPath: "#/properties/rules/properties/no-repeated-words/if",
							keyword: "if",
							params: { failingKeyword: ifClause22 },
							message: "must match \"" + ifClause22 + "\" schema"
						};
						if (vErrors === null) vErrors = [err230];
						else vErrors.push(err230);
						errors++;
					}
				}
				if (data5["no-stale-law"] !== void 0) {
					let data75 = data5["no-stale-law"];
					const _errs253 = errors;
					let valid82 = true;
					const _errs254 = errors;
					if (!Array.isArray(data75)) {
						const err231 = {};
						if (vErrors === null) vErrors = [err231];
						else vErrors.push(err231);
						errors++;
					}
					var _valid23 = _errs254 === errors;
					errors = _errs253;
					if (vErrors !== null) {
						if (_errs253) vErrors.length = _errs253;
						else vErrors = null;
					}
					let ifClause23;
					if (_valid23) {
						const _errs256 = errors;
						if (Array.isArray(data75)) {
							if (data75.length > 1) {
								const err232 = {
									instancePath: instancePath + "/rules/no-stale-law",
									schemaPath: "#/properties/rules/properties/no-stale-law/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err232];
								else vErrors.push(err232);
								errors++;
							}
							if (data75.length < 1) {
								const err233 = {
									instancePath: instancePath + "/rules/no-stale-law",
									schemaPath: "#/properties/rules/properties/no-stale-law/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err233];
								else vErrors.push(err233);
								errors++;
							}
							if (!(data75.length <= 1)) {
								const err234 = {
									instancePath: instancePath + "/rules/no-stale-law",
									schemaPath: "#/properties/rules/properties/no-stale-law/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err234];
								else vErrors.push(err234);
								errors++;
							}
							if (data75.length > 0) {
								let data76 = data75[0];
								if (!(data76 === "off" || data76 === "warn" || data76 === "error" || data76 === 0 || data76 === 1 || data76 === 2)) {
									const err235 = {
										instancePath: instancePath + "/rules/no-stale-law/0",
										schemaPath: "#/properties/rules/properties/no-stale-law/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-stale-law"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err235];
									else vErrors.push(err235);
									errors++;
								}
							}
						} else {
							const err236 = {
								instancePath: instancePath + "/rules/no-stale-law",
								schemaPath: "#/properties/rules/properties/no-stale-law/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err236];
							else vErrors.push(err236);
							errors++;
						}
						var _valid23 = _errs256 === errors;
						valid82 = _valid23;
						ifClause23 = "then";
					} else {
						const _errs259 = errors;
						if (!(data75 === "off" || data75 === "warn" || data75 === "error" || data75 === 0 || data75 === 1 || data75 === 2)) {
							const err237 = {
								instancePath: instancePath + "/rules/no-stale-law",
								schemaPath: "#/properties/rules/properties/no-stale-law/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-stale-law"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err237];
							else vErrors.push(err237);
							errors++;
						}
						var _valid23 = _errs259 === errors;
						valid82 = _valid23;
						ifClause23 = "else";
					}
					if (!valid82) {
						const err238 = {
							instancePath: instancePath + "/rules/no-stale-law",
							schemaPath: "#/properties/rules/properties/no-stale-law/if",
							keyword: "if",
							params: { failingKeyword: ifClause23 },
							message: "must match \"" + ifClause23 + "\" schema"
						};
						if (vErrors === null) vErrors = [err238];
						else vErrors.push(err238);
						errors++;
					}
				}
				if (data5["no-undefined-terms"] !== void 0) {
					let data77 = data5["no-undefined-terms"];
					const _errs261 = errors;
					let valid84 = true;
					const _errs262 = errors;
					if (!Array.isArray(data77)) {
						const err239 = {};
						if (vErrors === null) vErrors = [err239];
						else vErrors.push(err239);
						errors++;
					}
					var _valid24 = _errs262 === errors;
					errors = _errs261;
					if (vErrors !== null) {
						if (_errs261) vErrors.length = _errs261;
						else vErrors = null;
					}
					let ifClause24;
					if (_valid24) {
						const _errs264 = errors;
						if (Array.isArray(data77)) {
							if (data77.length > 2) {
								const err240 = {
									instancePath: instancePath + "/rules/no-undefined-terms",
									schemaPath: "#/properties/rules/properties/no-undefined-terms/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err240];
								else vErrors.push(err240);
								errors++;
							}
							if (data77.length < 1) {
								const err241 = {
									instancePath: instancePath + "/rules/no-undefined-terms",
									schemaPath: "#/properties/rules/properties/no-undefined-terms/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err241];
								else vErrors.push(err241);
								errors++;
							}
							if (!(data77.length <= 2)) {
								const err242 = {
									instancePath: instancePath + "/rules/no-undefined-terms",
									schemaPath: "#/properties/rules/properties/no-undefined-terms/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err242];
								else vErrors.push(err242);
								errors++;
							}
							const len57 = data77.length;
							if (len57 > 0) {
								let data78 = data77[0];
								if (!(data78 === "off" || data78 === "warn" || data78 === "error" || data78 === 0 || data78 === 1 || data78 === 2)) {
									const err243 = {
										instancePath: instancePath + "/rules/no-undefined-terms/0",
										schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-undefined-terms"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err243];
									else vErrors.push(err243);
									errors++;
								}
							}
							if (len57 > 1) {
								let data79 = data77[1];
								if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
									for (const key9 in data79) if (!(key9 === "definedIn" || key9 === "terms" || key9 === "minimumUses")) {
										const err244 = {
											instancePath: instancePath + "/rules/no-undefined-terms/1",
											schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key9 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err244];
										else vErrors.push(err244);
										errors++;
									}
									if (data79.definedIn !== void 0) {
										let data80 = data79.definedIn;
										if (Array.isArray(data80)) {
											const len58 = data80.length;
											for (let i18 = 0; i18 < len58; i18++) if (typeof data80[i18] !== "string") {
												const err245 = {
													instancePath: instancePath + "/rules/no-undefined-terms/1/definedIn/" + i18,
													schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/definedIn/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err245];
												else vErrors.push(err245);
												errors++;
											}
											let i19 = data80.length;
											let j8;
											if (i19 > 1) {
												const indices7 = {};
												for (; i19--;) {
													let item7 = data80[i19];
													if (typeof item7 !== "string") continue;
													if (typeof indices7[item7] == "number") {
														j8 = indices7[item7];
														const err246 = {
															instancePath: instancePath + "/rules/no-undefined-terms/1/definedIn",
															schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/definedIn/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i19,
																j: j8
															},
															message: "must NOT have duplicate items (items ## " + j8 + " and " + i19 + " are identical)"
														};
														if (vErrors === null) vErrors = [err246];
														else vErrors.push(err246);
														errors++;
														break;
													}
													indices7[item7] = i19;
												}
											}
										} else {
											const err247 = {
												instancePath: instancePath + "/rules/no-undefined-terms/1/definedIn",
												schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/definedIn/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err247];
											else vErrors.push(err247);
											errors++;
										}
									}
									if (data79.terms !== void 0) {
										let data82 = data79.terms;
										if (Array.isArray(data82)) {
											const len59 = data82.length;
											for (let i20 = 0; i20 < len59; i20++) if (typeof data82[i20] !== "string") {
												const err248 = {
													instancePath: instancePath + "/rules/no-undefined-terms/1/terms/" + i20,
													schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/terms/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err248];
												else vErrors.push(err248);
												errors++;
											}
											let i21 = data82.length;
											let j9;
											if (i21 > 1) {
												const indices8 = {};
												for (; i21--;) {
													let item8 = data82[i21];
													if (typeof item8 !== "string") continue;
													if (typeof indices8[item8] == "number") {
														j9 = indices8[item8];
														const err249 = {
															instancePath: instancePath + "/rules/no-undefined-terms/1/terms",
															schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/terms/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i21,
																j: j9
															},
															message: "must NOT have duplicate items (items ## " + j9 + " and " + i21 + " are identical)"
														};
														if (vErrors === null) vErrors = [err249];
														else vErrors.push(err249);
														errors++;
														break;
													}
													indices8[item8] = i21;
												}
											}
										} else {
											const err250 = {
												instancePath: instancePath + "/rules/no-undefined-terms/1/terms",
												schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/terms/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err250];
											else vErrors.push(err250);
											errors++;
										}
									}
									if (data79.minimumUses !== void 0) {
										let data84 = data79.minimumUses;
										if (!(typeof data84 == "number" && !(data84 % 1) && !isNaN(data84) && isFinite(data84))) {
											const err251 = {
												instancePath: instancePath + "/rules/no-undefined-terms/1/minimumUses",
												schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/minimumUses/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											};
											if (vErrors === null) vErrors = [err251];
											else vErrors.push(err251);
											errors++;
										}
										if (typeof data84 == "number" && isFinite(data84)) {
											if (data84 < 1 || isNaN(data84)) {
												const err252 = {
													instancePath: instancePath + "/rules/no-undefined-terms/1/minimumUses",
													schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/properties/minimumUses/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												};
												if (vErrors === null) vErrors = [err252];
												else vErrors.push(err252);
												errors++;
											}
										}
									}
								} else {
									const err253 = {
										instancePath: instancePath + "/rules/no-undefined-terms/1",
										schemaPath: "#/properties/rules/properties/no-undefined-terms/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err253];
									else vErrors.push(err253);
									errors++;
								}
							}
						} else {
							const err254 = {
								instancePath: instancePath + "/rules/no-undefined-terms",
								schemaPath: "#/properties/rules/properties/no-undefined-terms/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err254];
							else vErrors.push(err254);
							errors++;
						}
						var _valid24 = _errs264 === errors;
						valid84 = _valid24;
						ifClause24 = "then";
					} else {
						const _errs280 = errors;
						if (!(data77 === "off" || data77 === "warn" || data77 === "error" || data77 === 0 || data77 === 1 || data77 === 2)) {
							const err255 = {
								instancePath: instancePath + "/rules/no-undefined-terms",
								schemaPath: "#/properties/rules/properties/no-undefined-terms/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-undefined-terms"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err255];
							else vErrors.push(err255);
							errors++;
						}
						var _valid24 = _errs280 === errors;
						valid84 = _valid24;
						ifClause24 = "else";
					}
					if (!valid84) {
						const err256 = {
							instancePath: instancePath + "/rules/no-undefined-terms",
							schemaPath: "#/properties/rules/properties/no-undefined-terms/if",
							keyword: "if",
							params: { failingKeyword: ifClause24 },
							message: "must match \"" + ifClause24 + "\" schema"
						};
						if (vErrors === null) vErrors = [err256];
						else vErrors.push(err256);
						errors++;
					}
				}
				if (data5["no-unfinished-sentences"] !== void 0) {
					let data85 = data5["no-unfinished-sentences"];
					const _errs282 = errors;
					let valid93 = true;
					const _errs283 = errors;
					if (!Array.isArray(data85)) {
						const err257 = {};
						if (vErrors === null) vErrors = [err257];
						else vErrors.push(err257);
						errors++;
					}
					var _valid25 = _errs283 === errors;
					errors = _errs282;
					if (vErrors !== null) {
						if (_errs282) vErrors.length = _errs282;
						else vErrors = null;
					}
					let ifClause25;
					if (_valid25) {
						const _errs285 = errors;
						if (Array.isArray(data85)) {
							if (data85.length > 2) {
								const err258 = {
									instancePath: instancePath + "/rules/no-unfinished-sentences",
									schemaPath: "#/properties/rules/properties/no-unfinished-sentences/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err258];
								else vErrors.push(err258);
								errors++;
							}
							if (data85.length < 1) {
								const err259 = {
									instancePath: instancePath + "/rules/no-unfinished-sentences",
									schemaPath: "#/properties/rules/properties/no-unfinished-sentences/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err259];
								else vErrors.push(err259);
								errors++;
							}
							if (!(data85.length <= 2)) {
								const err260 = {
									instancePath: instancePath + "/rules/no-unfinished-sentences",
									schemaPath: "#/properties/rules/properties/no-unfinished-sentences/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err260];
								else vErrors.push(err260);
								errors++;
							}
							const len61 = data85.length;
							if (len61 > 0) {
								let data86 = data85[0];
								if (!(data86 === "off" || data86 === "warn" || data86 === "error" || data86 === 0 || data86 === 1 || data86 === 2)) {
									const err261 = {
										instancePath: instancePath + "/rules/no-unfinished-sentences/0",
										schemaPath: "#/properties/rules/properties/no-unfinished-sentences/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-unfinished-sentences"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err261];
									else vErrors.push(err261);
									errors++;
								}
							}
							if (len61 > 1) {
								let data87 = data85[1];
								if (data87 && typeof data87 == "object" && !Array.isArray(data87)) for (const key10 in data87) {
									const err262 = {
										instancePath: instancePath + "/rules/no-unfinished-sentences/1",
										schemaPath: "#/properties/rules/properties/no-unfinished-sentences/then/items/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key10 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err262];
									else vErrors.push(err262);
									errors++;
								}
								else {
									const err263 = {
										instancePath: instancePath + "/rules/no-unfinished-sentences/1",
										schemaPath: "#/properties/rules/properties/no-unfinished-sentences/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err263];
									else vErrors.push(err263);
									errors++;
								}
							}
						} else {
							const err264 = {
								instancePath: instancePath + "/rules/no-unfinished-sentences",
								schemaPath: "#/properties/rules/properties/no-unfinished-sentences/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err264];
							else vErrors.push(err264);
							errors++;
						}
						var _valid25 = _errs285 === errors;
						valid93 = _valid25;
						ifClause25 = "then";
					} else {
						const _errs291 = errors;
						if (!(data85 === "off" || data85 === "warn" || data85 === "error" || data85 === 0 || data85 === 1 || data85 === 2)) {
							const err265 = {
								instancePath: instancePath + "/rules/no-unfinished-sentences",
								schemaPath: "#/properties/rules/properties/no-unfinished-sentences/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-unfinished-sentences"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err265];
							else vErrors.push(err265);
							errors++;
						}
						var _valid25 = _errs291 === errors;
						valid93 = _valid25;
						ifClause25 = "else";
					}
					if (!valid93) {
						const err266 = {
							instancePath: instancePath + "/rules/no-unfinished-sentences",
							schemaPath: "#/properties/rules/properties/no-unfinished-sentences/if",
							keyword: "if",
							params: { failingKeyword: ifClause25 },
							message: "must match \"" + ifClause25 + "\" schema"
						};
						if (vErrors === null) vErrors = [err266];
						else vErrors.push(err266);
						errors++;
					}
				}
				if (data5["no-unilateral-changes"] !== void 0) {
					let data88 = data5["no-unilateral-changes"];
					const _errs293 = errors;
					let valid95 = true;
					const _errs294 = errors;
					if (!Array.isArray(data88)) {
						const err267 = {};
						if (vErrors === null) vErrors = [err267];
						else vErrors.push(err267);
						errors++;
					}
					var _valid26 = _errs294 === errors;
					errors = _errs293;
					if (vErrors !== null) {
						if (_errs293) vErrors.length = _errs293;
						else vErrors = null;
					}
					let ifClause26;
					if (_valid26) {
						const _errs296 = errors;
						if (Array.isArray(data88)) {
							if (data88.length > 1) {
								const err268 = {
									instancePath: instancePath + "/rules/no-unilateral-changes",
									schemaPath: "#/properties/rules/properties/no-unilateral-changes/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err268];
								else vErrors.push(err268);
								errors++;
							}
							if (data88.length < 1) {
								const err269 = {
									instancePath: instancePath + "/rules/no-unilateral-changes",
									schemaPath: "#/properties/rules/properties/no-unilateral-changes/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err269];
								else vErrors.push(err269);
								errors++;
							}
							if (!(data88.length <= 1)) {
								const err270 = {
									instancePath: instancePath + "/rules/no-unilateral-changes",
									schemaPath: "#/properties/rules/properties/no-unilateral-changes/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err270];
								else vErrors.push(err270);
								errors++;
							}
							if (data88.length > 0) {
								let data89 = data88[0];
								if (!(data89 === "off" || data89 === "warn" || data89 === "error" || data89 === 0 || data89 === 1 || data89 === 2)) {
									const err271 = {
										instancePath: instancePath + "/rules/no-unilateral-changes/0",
										schemaPath: "#/properties/rules/properties/no-unilateral-changes/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-unilateral-changes"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err271];
									else vErrors.push(err271);
									errors++;
								}
							}
						} else {
							const err272 = {
								instancePath: instancePath + "/rules/no-unilateral-changes",
								schemaPath: "#/properties/rules/properties/no-unilateral-changes/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err272];
							else vErrors.push(err272);
							errors++;
						}
						var _valid26 = _errs296 === errors;
						valid95 = _valid26;
						ifClause26 = "then";
					} else {
						const _errs299 = errors;
						if (!(data88 === "off" || data88 === "warn" || data88 === "error" || data88 === 0 || data88 === 1 || data88 === 2)) {
							const err273 = {
								instancePath: instancePath + "/rules/no-unilateral-changes",
								schemaPath: "#/properties/rules/properties/no-unilateral-changes/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-unilateral-changes"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err273];
							else vErrors.push(err273);
							errors++;
						}
						var _valid26 = _errs299 === errors;
						valid95 = _valid26;
						ifClause26 = "else";
					}
					if (!valid95) {
						const err274 = {
							instancePath: instancePath + "/rules/no-unilateral-changes",
							schemaPath: "#/properties/rules/properties/no-unilateral-changes/if",
							keyword: "if",
							params: { failingKeyword: ifClause26 },
							message: "must match \"" + ifClause26 + "\" schema"
						};
						if (vErrors === null) vErrors = [err274];
						else vErrors.push(err274);
						errors++;
					}
				}
				if (data5["no-unlinked-documents"] !== void 0) {
					let data90 = data5["no-unlinked-documents"];
					const _errs301 = errors;
					let valid97 = true;
					const _errs302 = errors;
					if (!Array.isArray(data90)) {
						const err275 = {};
						if (vErrors === null) vErrors = [err275];
						else vErrors.push(err275);
						errors++;
					}
					var _valid27 = _errs302 === errors;
					errors = _errs301;
					if (vErrors !== null) {
						if (_errs301) vErrors.length = _errs301;
						else vErrors = null;
					}
					let ifClause27;
					if (_valid27) {
						const _errs304 = errors;
						if (Array.isArray(data90)) {
							if (data90.length > 1) {
								const err276 = {
									instancePath: instancePath + "/rules/no-unlinked-documents",
									schemaPath: "#/properties/rules/properties/no-unlinked-documents/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err276];
								else vErrors.push(err276);
								errors++;
							}
							if (data90.length < 1) {
								const err277 = {
									instancePath: instancePath + "/rules/no-unlinked-documents",
									schemaPath: "#/properties/rules/properties/no-unlinked-documents/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err277];
								else vErrors.push(err277);
								errors++;
							}
							if (!(data90.length <= 1)) {
								const err278 = {
									instancePath: instancePath + "/rules/no-unlinked-documents",
									schemaPath: "#/properties/rules/properties/no-unlinked-documents/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err278];
								else vErrors.push(err278);
								errors++;
							}
							if (data90.length > 0) {
								let data91 = data90[0];
								if (!(data91 === "off" || data91 === "warn" || data91 === "error" || data91 === 0 || data91 === 1 || data91 === 2)) {
									const err279 = {
										instancePath: instancePath + "/rules/no-unlinked-documents/0",
										schemaPath: "#/properties/rules/properties/no-unlinked-documents/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-unlinked-documents"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err279];
									else vErrors.push(err279);
									errors++;
								}
							}
						} else {
							const err280 = {
								instancePath: instancePath + "/rules/no-unlinked-documents",
								schemaPath: "#/properties/rules/properties/no-unlinked-documents/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err280];
							else vErrors.push(err280);
							errors++;
						}
						var _valid27 = _errs304 === errors;
						valid97 = _valid27;
						ifClause27 = "then";
					} else {
						const _errs307 = errors;
						if (!(data90 === "off" || data90 === "warn" || data90 === "error" || data90 === 0 || data90 === 1 || data90 === 2)) {
							const err281 = {
								instancePath: instancePath + "/rules/no-unlinked-documents",
								schemaPath: "#/properties/rules/properties/no-unlinked-documents/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-unlinked-documents"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err281];
							else vErrors.push(err281);
							errors++;
						}
						var _valid27 = _errs307 === errors;
						valid97 = _valid27;
						ifClause27 = "else";
					}
					if (!valid97) {
						const err282 = {
							instancePath: instancePath + "/rules/no-unlinked-documents",
							schemaPath: "#/properties/rules/properties/no-unlinked-documents/if",
							keyword: "if",
							params: { failingKeyword: ifClause27 },
							message: "must match \"" + ifClause27 + "\" schema"
						};
						if (vErrors === null) vErrors = [err282];
						else vErrors.push(err282);
						errors++;
					}
				}
				if (data5["no-unnamed-recipients"] !== void 0) {
					let data92 = data5["no-unnamed-recipients"];
					const _errs309 = errors;
					let valid99 = true;
					const _errs310 = errors;
					if (!Array.isArray(data92)) {
						const err283 = {};
						if (vErrors === null) vErrors = [err283];
						else vErrors.push(err283);
						errors++;
					}
					var _valid28 = _errs310 === errors;
					errors = _errs309;
					if (vErrors !== null) {
						if (_errs309) vErrors.length = _errs309;
						else vErrors = null;
					}
					let ifClause28;
					if (_valid28) {
						const _errs312 = errors;
						if (Array.isArray(data92)) {
							if (data92.length > 1) {
								const err284 = {
									instancePath: instancePath + "/rules/no-unnamed-recipients",
									schemaPath: "#/properties/rules/properties/no-unnamed-recipients/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err284];
								else vErrors.push(err284);
								errors++;
							}
							if (data92.length < 1) {
								const err285 = {
									instancePath: instancePath + "/rules/no-unnamed-recipients",
									schemaPath: "#/properties/rules/properties/no-unnamed-recipients/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err285];
								else vErrors.push(err285);
								errors++;
							}
							if (!(data92.length <= 1)) {
								const err286 = {
									instancePath: instancePath + "/rules/no-unnamed-recipients",
									schemaPath: "#/properties/rules/properties/no-unnamed-recipients/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err286];
								else vErrors.push(err286);
								errors++;
							}
							if (data92.length > 0) {
								let data93 = data92[0];
								if (!(data93 === "off" || data93 === "warn" || data93 === "error" || data93 === 0 || data93 === 1 || data93 === 2)) {
									const err287 = {
										instancePath: instancePath + "/rules/no-unnamed-recipients/0",
										schemaPath: "#/properties/rules/properties/no-unnamed-recipients/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-unnamed-recipients"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err287];
									else vErrors.push(err287);
									errors++;
								}
							}
						} else {
							const err288 = {
								instancePath: instancePath + "/rules/no-unnamed-recipients",
								schemaPath: "#/properties/rules/properties/no-unnamed-recipients/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err288];
							else vErrors.push(err288);
							errors++;
						}
						var _valid28 = _errs312 === errors;
						valid99 = _valid28;
						ifClause28 = "then";
					} else {
						const _errs315 = errors;
						if (!(data92 === "off" || data92 === "warn" || data92 === "error" || data92 === 0 || data92 === 1 || data92 === 2)) {
							const err289 = {
								instancePath: instancePath + "/rules/no-unnamed-recipients",
								schemaPath: "#/properties/rules/properties/no-unnamed-recipients/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-unnamed-recipients"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err289];
							else vErrors.push(err289);
							errors++;
						}
						var _valid28 = _errs315 === errors;
						valid99 = _valid28;
						ifClause28 = "else";
					}
					if (!valid99) {
						const err290 = {
							instancePath: instancePath + "/rules/no-unnamed-recipients",
							schemaPath: "#/properties/rules/properties/no-unnamed-recipients/if",
							keyword: "if",
							params: { failingKeyword: ifClause28 },
							message: "must match \"" + ifClause28 + "\" schema"
						};
						if (vErrors === null) vErrors = [err290];
						else vErrors.push(err290);
						errors++;
					}
				}
				if (data5["no-unused-definitions"] !== void 0) {
					let data94 = data5["no-unused-definitions"];
					const _errs317 = errors;
					let valid101 = true;
					const _errs318 = errors;
					if (!Array.isArray(data94)) {
						const err291 = {};
						if (vErrors === null) vErrors = [err291];
						else vErrors.push(err291);
						errors++;
					}
					var _valid29 = _errs318 === errors;
					errors = _errs317;
					if (vErrors !== null) {
						if (_errs317) vErrors.length = _errs317;
						else vErrors = null;
					}
					let ifClause29;
					if (_valid29) {
						const _errs320 = errors;
						if (Array.isArray(data94)) {
							if (data94.length > 2) {
								const err292 = {
									instancePath: instancePath + "/rules/no-unused-definitions",
									schemaPath: "#/properties/rules/properties/no-unused-definitions/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err292];
								else vErrors.push(err292);
								errors++;
							}
							if (data94.length < 1) {
								const err293 = {
									instancePath: instancePath + "/rules/no-unused-definitions",
									schemaPath: "#/properties/rules/properties/no-unused-definitions/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err293];
								else vErrors.push(err293);
								errors++;
							}
							if (!(data94.length <= 2)) {
								const err294 = {
									instancePath: instancePath + "/rules/no-unused-definitions",
									schemaPath: "#/properties/rules/properties/no-unused-definitions/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err294];
								else vErrors.push(err294);
								errors++;
							}
							const len69 = data94.length;
							if (len69 > 0) {
								let data95 = data94[0];
								if (!(data95 === "off" || data95 === "warn" || data95 === "error" || data95 === 0 || data95 === 1 || data95 === 2)) {
									const err295 = {
										instancePath: instancePath + "/rules/no-unused-definitions/0",
										schemaPath: "#/properties/rules/properties/no-unused-definitions/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-unused-definitions"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err295];
									else vErrors.push(err295);
									errors++;
								}
							}
							if (len69 > 1) {
								let data96 = data94[1];
								if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
									for (const key11 in data96) if (!(key11 === "allow")) {
										const err296 = {
											instancePath: instancePath + "/rules/no-unused-definitions/1",
											schemaPath: "#/properties/rules/properties/no-unused-definitions/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key11 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err296];
										else vErrors.push(err296);
										errors++;
									}
									if (data96.allow !== void 0) {
										let data97 = data96.allow;
										if (Array.isArray(data97)) {
											const len70 = data97.length;
											for (let i22 = 0; i22 < len70; i22++) if (typeof data97[i22] !== "string") {
												const err297 = {
													instancePath: instancePath + "/rules/no-unused-definitions/1/allow/" + i22,
													schemaPath: "#/properties/rules/properties/no-unused-definitions/then/items/1/properties/allow/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err297];
												else vErrors.push(err297);
												errors++;
											}
											let i23 = data97.length;
											let j10;
											if (i23 > 1) {
												const indices9 = {};
												for (; i23--;) {
													let item9 = data97[i23];
													if (typeof item9 !== "string") continue;
													if (typeof indices9[item9] == "number") {
														j10 = indices9[item9];
														const err298 = {
															instancePath: instancePath + "/rules/no-unused-definitions/1/allow",
															schemaPath: "#/properties/rules/properties/no-unused-definitions/then/items/1/properties/allow/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i23,
																j: j10
															},
															message: "must NOT have duplicate items (items ## " + j10 + " and " + i23 + " are identical)"
														};
														if (vErrors === null) vErrors = [err298];
														else vErrors.push(err298);
														errors++;
														break;
													}
													indices9[item9] = i23;
												}
											}
										} else {
											const err299 = {
												instancePath: instancePath + "/rules/no-unused-definitions/1/allow",
												schemaPath: "#/properties/rules/properties/no-unused-definitions/then/items/1/properties/allow/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err299];
											else vErrors.push(err299);
											errors++;
										}
									}
								} else {
									const err300 = {
										instancePath: instancePath + "/rules/no-unused-definitions/1",
										schemaPath: "#/properties/rules/properties/no-unused-definitions/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err300];
									else vErrors.push(err300);
									errors++;
								}
							}
						} else {
							const err301 = {
								instancePath: instancePath + "/rules/no-unused-definitions",
								schemaPath: "#/properties/rules/properties/no-unused-definitions/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err301];
							else vErrors.push(err301);
							errors++;
						}
						var _valid29 = _errs320 === errors;
						valid101 = _valid29;
						ifClause29 = "then";
					} else {
						const _errs330 = errors;
						if (!(data94 === "off" || data94 === "warn" || data94 === "error" || data94 === 0 || data94 === 1 || data94 === 2)) {
							const err302 = {
								instancePath: instancePath + "/rules/no-unused-definitions",
								schemaPath: "#/properties/rules/properties/no-unused-definitions/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-unused-definitions"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err302];
							else vErrors.push(err302);
							errors++;
						}
						var _valid29 = _errs330 === errors;
						valid101 = _valid29;
						ifClause29 = "else";
					}
					if (!valid101) {
						const err303 = {
							instancePath: instancePath + "/rules/no-unused-definitions",
							schemaPath: "#/properties/rules/properties/no-unused-definitions/if",
							keyword: "if",
							params: { failingKeyword: ifClause29 },
							message: "must match \"" + ifClause29 + "\" schema"
						};
						if (vErrors === null) vErrors = [err303];
						else vErrors.push(err303);
						errors++;
					}
				}
				if (data5["no-vague-practices"] !== void 0) {
					let data99 = data5["no-vague-practices"];
					const _errs332 = errors;
					let valid107 = true;
					const _errs333 = errors;
					if (!Array.isArray(data99)) {
						const err304 = {};
						if (vErrors === null) vErrors = [err304];
						else vErrors.push(err304);
						errors++;
					}
					var _valid30 = _errs333 === errors;
					errors = _errs332;
					if (vErrors !== null) {
						if (_errs332) vErrors.length = _errs332;
						else vErrors = null;
					}
					let ifClause30;
					if (_valid30) {
						const _errs335 = errors;
						if (Array.isArray(data99)) {
							if (data99.length > 1) {
								const err305 = {
									instancePath: instancePath + "/rules/no-vague-practices",
									schemaPath: "#/properties/rules/properties/no-vague-practices/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err305];
								else vErrors.push(err305);
								errors++;
							}
							if (data99.length < 1) {
								const err306 = {
									instancePath: instancePath + "/rules/no-vague-practices",
									schemaPath: "#/properties/rules/properties/no-vague-practices/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err306];
								else vErrors.push(err306);
								errors++;
							}
							if (!(data99.length <= 1)) {
								const err307 = {
									instancePath: instancePath + "/rules/no-vague-practices",
									schemaPath: "#/properties/rules/properties/no-vague-practices/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err307];
								else vErrors.push(err307);
								errors++;
							}
							if (data99.length > 0) {
								let data100 = data99[0];
								if (!(data100 === "off" || data100 === "warn" || data100 === "error" || data100 === 0 || data100 === 1 || data100 === 2)) {
									const err308 = {
										instancePath: instancePath + "/rules/no-vague-practices/0",
										schemaPath: "#/properties/rules/properties/no-vague-practices/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-vague-practices"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err308];
									else vErrors.push(err308);
									errors++;
								}
							}
						} else {
							const err309 = {
								instancePath: instancePath + "/rules/no-vague-practices",
								schemaPath: "#/properties/rules/properties/no-vague-practices/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err309];
							else vErrors.push(err309);
							errors++;
						}
						var _valid30 = _errs335 === errors;
						valid107 = _valid30;
						ifClause30 = "then";
					} else {
						const _errs338 = errors;
						if (!(data99 === "off" || data99 === "warn" || data99 === "error" || data99 === 0 || data99 === 1 || data99 === 2)) {
							const err310 = {
								instancePath: instancePath + "/rules/no-vague-practices",
								schemaPath: "#/properties/rules/properties/no-vague-practices/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-vague-practices"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err310];
							else vErrors.push(err310);
							errors++;
						}
						var _valid30 = _errs338 === errors;
						valid107 = _valid30;
						ifClause30 = "else";
					}
					if (!valid107) {
						const err311 = {
							instancePath: instancePath + "/rules/no-vague-practices",
							schemaPath: "#/properties/rules/properties/no-vague-practices/if",
							keyword: "if",
							params: { failingKeyword: ifClause30 },
							message: "must match \"" + ifClause30 + "\" schema"
						};
						if (vErrors === null) vErrors = [err311];
						else vErrors.push(err311);
						errors++;
					}
				}
				if (data5["no-vague-response-time"] !== void 0) {
					let data101 = data5["no-vague-response-time"];
					const _errs340 = errors;
					let valid109 = true;
					const _errs341 = errors;
					if (!Array.isArray(data101)) {
						const err312 = {};
						if (vErrors === null) vErrors = [err312];
						else vErrors.push(err312);
						errors++;
					}
					var _valid31 = _errs341 === errors;
					errors = _errs340;
					if (vErrors !== null) {
						if (_errs340) vErrors.length = _errs340;
						else vErrors = null;
					}
					let ifClause31;
					if (_valid31) {
						const _errs343 = errors;
						if (Array.isArray(data101)) {
							if (data101.length > 1) {
								const err313 = {
									instancePath: instancePath + "/rules/no-vague-response-time",
									schemaPath: "#/properties/rules/properties/no-vague-response-time/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err313];
								else vErrors.push(err313);
								errors++;
							}
							if (data101.length < 1) {
								const err314 = {
									instancePath: instancePath + "/rules/no-vague-response-time",
									schemaPath: "#/properties/rules/properties/no-vague-response-time/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err314];
								else vErrors.push(err314);
								errors++;
							}
							if (!(data101.length <= 1)) {
								const err315 = {
									instancePath: instancePath + "/rules/no-vague-response-time",
									schemaPath: "#/properties/rules/properties/no-vague-response-time/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err315];
								else vErrors.push(err315);
								errors++;
							}
							if (data101.length > 0) {
								let data102 = data101[0];
								if (!(data102 === "off" || data102 === "warn" || data102 === "error" || data102 === 0 || data102 === 1 || data102 === 2)) {
									const err316 = {
										instancePath: instancePath + "/rules/no-vague-response-time/0",
										schemaPath: "#/properties/rules/properties/no-vague-response-time/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-vague-response-time"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err316];
									else vErrors.push(err316);
									errors++;
								}
							}
						} else {
							const err317 = {
								instancePath: instancePath + "/rules/no-vague-response-time",
								schemaPath: "#/properties/rules/properties/no-vague-response-time/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err317];
							else vErrors.push(err317);
							errors++;
						}
						var _valid31 = _errs343 === errors;
						valid109 = _valid31;
						ifClause31 = "then";
					} else {
						const _errs346 = errors;
						if (!(data101 === "off" || data101 === "warn" || data101 === "error" || data101 === 0 || data101 === 1 || data101 === 2)) {
							const err318 = {
								instancePath: instancePath + "/rules/no-vague-response-time",
								schemaPath: "#/properties/rules/properties/no-vague-response-time/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-vague-response-time"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err318];
							else vErrors.push(err318);
							errors++;
						}
						var _valid31 = _errs346 === errors;
						valid109 = _valid31;
						ifClause31 = "else";
					}
					if (!valid109) {
						const err319 = {
							instancePath: instancePath + "/rules/no-vague-response-time",
							schemaPath: "#/properties/rules/properties/no-vague-response-time/if",
							keyword: "if",
							params: { failingKeyword: ifClause31 },
							message: "must match \"" + ifClause31 + "\" schema"
						};
						if (vErrors === null) vErrors = [err319];
						else vErrors.push(err319);
						errors++;
					}
				}
				if (data5["no-vague-retention"] !== void 0) {
					let data103 = data5["no-vague-retention"];
					const _errs348 = errors;
					let valid111 = true;
					const _errs349 = errors;
					if (!Array.isArray(data103)) {
						const err320 = {};
						if (vErrors === null) vErrors = [err320];
						else vErrors.push(err320);
						errors++;
					}
					var _valid32 = _errs349 === errors;
					errors = _errs348;
					if (vErrors !== null) {
						if (_errs348) vErrors.length = _errs348;
						else vErrors = null;
					}
					let ifClause32;
					if (_valid32) {
						const _errs351 = errors;
						if (Array.isArray(data103)) {
							if (data103.length > 2) {
								const err321 = {
									instancePath: instancePath + "/rules/no-vague-retention",
									schemaPath: "#/properties/rules/properties/no-vague-retention/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err321];
								else vErrors.push(err321);
								errors++;
							}
							if (data103.length < 1) {
								const err322 = {
									instancePath: instancePath + "/rules/no-vague-retention",
									schemaPath: "#/properties/rules/properties/no-vague-retention/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err322];
								else vErrors.push(err322);
								errors++;
							}
							if (!(data103.length <= 2)) {
								const err323 = {
									instancePath: instancePath + "/rules/no-vague-retention",
									schemaPath: "#/properties/rules/properties/no-vague-retention/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err323];
								else vErrors.push(err323);
								errors++;
							}
							const len76 = data103.length;
							if (len76 > 0) {
								let data104 = data103[0];
								if (!(data104 === "off" || data104 === "warn" || data104 === "error" || data104 === 0 || data104 === 1 || data104 === 2)) {
									const err324 = {
										instancePath: instancePath + "/rules/no-vague-retention/0",
										schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-vague-retention"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err324];
									else vErrors.push(err324);
									errors++;
								}
							}
							if (len76 > 1) {
								let data105 = data103[1];
								if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
									for (const key12 in data105) if (!(key12 === "allowPhrases" || key12 === "vaguePhrases")) {
										const err325 = {
											instancePath: instancePath + "/rules/no-vague-retention/1",
											schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key12 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err325];
										else vErrors.push(err325);
										errors++;
									}
									if (data105.allowPhrases !== void 0) {
										let data106 = data105.allowPhrases;
										if (Array.isArray(data106)) {
											const len77 = data106.length;
											for (let i24 = 0; i24 < len77; i24++) {
												let data107 = data106[i24];
												if (typeof data107 === "string") {
													if (func3(data107) < 3) {
														const err326 = {
															instancePath: instancePath + "/rules/no-vague-retention/1/allowPhrases/" + i24,
															schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/allowPhrases/items/minLength",
															keyword: "minLength",
															params: { limit: 3 },
															message: "must NOT have fewer than 3 characters"
														};
														if (vErrors === null) vErrors = [err326];
														else vErrors.push(err326);
														errors++;
													}
												} else {
													const err327 = {
														instancePath: instancePath + "/rules/no-vague-retention/1/allowPhrases/" + i24,
														schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/allowPhrases/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err327];
													else vErrors.push(err327);
													errors++;
												}
											}
											let i25 = data106.length;
											let j11;
											if (i25 > 1) {
												const indices10 = {};
												for (; i25--;) {
													let item10 = data106[i25];
													if (typeof item10 !== "string") continue;
													if (typeof indices10[item10] == "number") {
														j11 = indices10[item10];
														const err328 = {
															instancePath: instancePath + "/rules/no-vague-retention/1/allowPhrases",
															schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/allowPhrases/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i25,
																j: j11
															},
															message: "must NOT have duplicate items (items ## " + j11 + " and " + i25 + " are identical)"
														};
														if (vErrors === null) vErrors = [err328];
														else vErrors.push(err328);
														errors++;
														break;
													}
													indices10[item10] = i25;
												}
											}
										} else {
											const err329 = {
												instancePath: instancePath + "/rules/no-vague-retention/1/allowPhrases",
												schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/allowPhrases/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err329];
											else vErrors.push(err329);
											errors++;
										}
									}
									if (data105.vaguePhrases !== void 0) {
										let data108 = data105.vaguePhrases;
										if (Array.isArray(data108)) {
											const len78 = data108.length;
											for (let i26 = 0; i26 < len78; i26++) {
												let data109 = data108[i26];
												if (typeof data109 === "string") {
													if (func3(data109) < 3) {
														const err330 = {
															instancePath: instancePath + "/rules/no-vague-retention/1/vaguePhrases/" + i26,
															schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/vaguePhrases/items/minLength",
															keyword: "minLength",
															params: { limit: 3 },
															message: "must NOT have fewer than 3 characters"
														};
														if (vErrors === null) vErrors = [err330];
														else vErrors.push(err330);
														errors++;
													}
												} else {
													const err331 = {
														instancePath: instancePath + "/rules/no-vague-retention/1/vaguePhrases/" + i26,
														schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/vaguePhrases/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err331];
													else vErrors.push(err331);
													errors++;
												}
											}
											let i27 = data108.length;
											let j12;
											if (i27 > 1) {
												const indices11 = {};
												for (; i27--;) {
													let item11 = data108[i27];
													if (typeof item11 !== "string") continue;
													if (typeof indices11[item11] == "number") {
														j12 = indices11[item11];
														const err332 = {
															instancePath: instancePath + "/rules/no-vague-retention/1/vaguePhrases",
															schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/vaguePhrases/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i27,
																j: j12
															},
															message: "must NOT have duplicate items (items ## " + j12 + " and " + i27 + " are identical)"
														};
														if (vErrors === null) vErrors = [err332];
														else vErrors.push(err332);
														errors++;
														break;
													}
													indices11[item11] = i27;
												}
											}
										} else {
											const err333 = {
												instancePath: instancePath + "/rules/no-vague-retention/1/vaguePhrases",
												schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/properties/vaguePhrases/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err333];
											else vErrors.push(err333);
											errors++;
										}
									}
								} else {
									const err334 = {
										instancePath: instancePath + "/rules/no-vague-retention/1",
										schemaPath: "#/properties/rules/properties/no-vague-retention/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err334];
									else vErrors.push(err334);
									errors++;
								}
							}
						} else {
							const err335 = {
								instancePath: instancePath + "/rules/no-vague-retention",
								schemaPath: "#/properties/rules/properties/no-vague-retention/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err335];
							else vErrors.push(err335);
							errors++;
						}
						var _valid32 = _errs351 === errors;
						valid111 = _valid32;
						ifClause32 = "then";
					} else {
						const _errs365 = errors;
						if (!(data103 === "off" || data103 === "warn" || data103 === "error" || data103 === 0 || data103 === 1 || data103 === 2)) {
							const err336 = {
								instancePath: instancePath + "/rules/no-vague-retention",
								schemaPath: "#/properties/rules/properties/no-vague-retention/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-vague-retention"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err336];
							else vErrors.push(err336);
							errors++;
						}
						var _valid32 = _errs365 === errors;
						valid111 = _valid32;
						ifClause32 = "else";
					}
					if (!valid111) {
						const err337 = {
							instancePath: instancePath + "/rules/no-vague-retention",
							schemaPath: "#/properties/rules/properties/no-vague-retention/if",
							keyword: "if",
							params: { failingKeyword: ifClause32 },
							message: "must match \"" + ifClause32 + "\" schema"
						};
						if (vErrors === null) vErrors = [err337];
						else vErrors.push(err337);
						errors++;
					}
				}
				if (data5["no-vague-security"] !== void 0) {
					let data110 = data5["no-vague-security"];
					const _errs367 = errors;
					let valid120 = true;
					const _errs368 = errors;
					if (!Array.isArray(data110)) {
						const err338 = {};
						if (vErrors === null) vErrors = [err338];
						else vErrors.push(err338);
						errors++;
					}
					var _valid33 = _errs368 === errors;
					errors = _errs367;
					if (vErrors !== null) {
						if (_errs367) vErrors.length = _errs367;
						else vErrors = null;
					}
					let ifClause33;
					if (_valid33) {
						const _errs370 = errors;
						if (Array.isArray(data110)) {
							if (data110.length > 1) {
								const err339 = {
									instancePath: instancePath + "/rules/no-vague-security",
									schemaPath: "#/properties/rules/properties/no-vague-security/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err339];
								else vErrors.push(err339);
								errors++;
							}
							if (data110.length < 1) {
								const err340 = {
									instancePath: instancePath + "/rules/no-vague-security",
									schemaPath: "#/properties/rules/properties/no-vague-security/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err340];
								else vErrors.push(err340);
								errors++;
							}
							if (!(data110.length <= 1)) {
								const err341 = {
									instancePath: instancePath + "/rules/no-vague-security",
									schemaPath: "#/properties/rules/properties/no-vague-security/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err341];
								else vErrors.push(err341);
								errors++;
							}
							if (data110.length > 0) {
								let data111 = data110[0];
								if (!(data111 === "off" || data111 === "warn" || data111 === "error" || data111 === 0 || data111 === 1 || data111 === 2)) {
									const err342 = {
										instancePath: instancePath + "/rules/no-vague-security/0",
										schemaPath: "#/properties/rules/properties/no-vague-security/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["no-vague-security"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err342];
									else vErrors.push(err342);
									errors++;
								}
							}
						} else {
							const err343 = {
								instancePath: instancePath + "/rules/no-vague-security",
								schemaPath: "#/properties/rules/properties/no-vague-security/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err343];
							else vErrors.push(err343);
							errors++;
						}
						var _valid33 = _errs370 === errors;
						valid120 = _valid33;
						ifClause33 = "then";
					} else {
						const _errs373 = errors;
						if (!(data110 === "off" || data110 === "warn" || data110 === "error" || data110 === 0 || data110 === 1 || data110 === 2)) {
							const err344 = {
								instancePath: instancePath + "/rules/no-vague-security",
								schemaPath: "#/properties/rules/properties/no-vague-security/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["no-vague-security"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err344];
							else vErrors.push(err344);
							errors++;
						}
						var _valid33 = _errs373 === errors;
						valid120 = _valid33;
						ifClause33 = "else";
					}
					if (!valid120) {
						const err345 = {
							instancePath: instancePath + "/rules/no-vague-security",
							schemaPath: "#/properties/rules/properties/no-vague-security/if",
							keyword: "if",
							params: { failingKeyword: ifClause33 },
							message: "must match \"" + ifClause33 + "\" schema"
						};
						if (vErrors === null) vErrors = [err345];
						else vErrors.push(err345);
						errors++;
					}
				}
				if (data5["prefer-contact-email"] !== void 0) {
					let data112 = data5["prefer-contact-email"];
					const _errs375 = errors;
					let valid122 = true;
					const _errs376 = errors;
					if (!Array.isArray(data112)) {
						const err346 = {};
						if (vErrors === null) vErrors = [err346];
						else vErrors.push(err346);
						errors++;
					}
					var _valid34 = _errs376 === errors;
					errors = _errs375;
					if (vErrors !== null) {
						if (_errs375) vErrors.length = _errs375;
						else vErrors = null;
					}
					let ifClause34;
					if (_valid34) {
						const _errs378 = errors;
						if (Array.isArray(data112)) {
							if (data112.length > 2) {
								const err347 = {
									instancePath: instancePath + "/rules/prefer-contact-email",
									schemaPath: "#/properties/rules/properties/prefer-contact-email/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err347];
								else vErrors.push(err347);
								errors++;
							}
							if (data112.length < 1) {
								const err348 = {
									instancePath: instancePath + "/rules/prefer-contact-email",
									schemaPath: "#/properties/rules/properties/prefer-contact-email/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err348];
								else vErrors.push(err348);
								errors++;
							}
							if (!(data112.length <= 2)) {
								const err349 = {
									instancePath: instancePath + "/rules/prefer-contact-email",
									schemaPath: "#/properties/rules/properties/prefer-contact-email/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err349];
								else vErrors.push(err349);
								errors++;
							}
							const len82 = data112.length;
							if (len82 > 0) {
								let data113 = data112[0];
								if (!(data113 === "off" || data113 === "warn" || data113 === "error" || data113 === 0 || data113 === 1 || data113 === 2)) {
									const err350 = {
										instancePath: instancePath + "/rules/prefer-contact-email/0",
										schemaPath: "#/properties/rules/properties/prefer-contact-email/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["prefer-contact-email"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err350];
									else vErrors.push(err350);
									errors++;
								}
							}
							if (len82 > 1) {
								let data114 = data112[1];
								if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
									for (const key13 in data114) if (!(key13 === "accept")) {
										const err351 = {
											instancePath: instancePath + "/rules/prefer-contact-email/1",
											schemaPath: "#/properties/rules/properties/prefer-contact-email/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key13 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err351];
										else vErrors.push(err351);
										errors++;
									}
									if (data114.accept !== void 0) {
										let data115 = data114.accept;
										if (Array.isArray(data115)) {
											const len83 = data115.length;
											for (let i28 = 0; i28 < len83; i28++) {
												let data116 = data115[i28];
												if (!(data116 === "form" || data116 === "phone" || data116 === "post" || data116 === "tracker" || data116 === "url")) {
													const err352 = {
														instancePath: instancePath + "/rules/prefer-contact-email/1/accept/" + i28,
														schemaPath: "#/properties/rules/properties/prefer-contact-email/then/items/1/properties/accept/items/enum",
														keyword: "enum",
														params: { allowedValues: schema11.properties.rules.properties["prefer-contact-email"].then.items[1].properties.accept.items.enum },
														message: "must be equal to one of the allowed values"
													};
													if (vErrors === null) vErrors = [err352];
													else vErrors.push(err352);
													errors++;
												}
											}
											let i29 = data115.length;
											let j13;
											if (i29 > 1) {
												outer1: for (; i29--;) for (j13 = i29; j13--;) if (func0(data115[i29], data115[j13])) {
													const err353 = {
														instancePath: instancePath + "/rules/prefer-contact-email/1/accept",
														schemaPath: "#/properties/rules/properties/prefer-contact-email/then/items/1/properties/accept/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i29,
															j: j13
														},
														message: "must NOT have duplicate items (items ## " + j13 + " and " + i29 + " are identical)"
													};
													if (vErrors === null) vErrors = [err353];
													else vErrors.push(err353);
													errors++;
													break outer1;
												}
											}
										} else {
											const err354 = {
												instancePath: instancePath + "/rules/prefer-contact-email/1/accept",
												schemaPath: "#/properties/rules/properties/prefer-contact-email/then/items/1/properties/accept/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err354];
											else vErrors.push(err354);
											errors++;
										}
									}
								} else {
									const err355 = {
										instancePath: instancePath + "/rules/prefer-contact-email/1",
										schemaPath: "#/properties/rules/properties/prefer-contact-email/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err355];
									else vErrors.push(err355);
									errors++;
								}
							}
						} else {
							const err356 = {
								instancePath: instancePath + "/rules/prefer-contact-email",
								schemaPath: "#/properties/rules/properties/prefer-contact-email/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err356];
							else vErrors.push(err356);
							errors++;
						}
						var _valid34 = _errs378 === errors;
						valid122 = _valid34;
						ifClause34 = "then";
					} else {
						const _errs387 = errors;
						if (!(data112 === "off" || data112 === "warn" || data112 === "error" || data112 === 0 || data112 === 1 || data112 === 2)) {
							const err357 = {
								instancePath: instancePath + "/rules/prefer-contact-email",
								schemaPath: "#/properties/rules/properties/prefer-contact-email/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["prefer-contact-email"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err357];
							else vErrors.push(err357);
							errors++;
						}
						var _valid34 = _errs387 === errors;
						valid122 = _valid34;
						ifClause34 = "else";
					}
					if (!valid122) {
						const err358 = {
							instancePath: instancePath + "/rules/prefer-contact-email",
							schemaPath: "#/properties/rules/properties/prefer-contact-email/if",
							keyword: "if",
							params: { failingKeyword: ifClause34 },
							message: "must match \"" + ifClause34 + "\" schema"
						};
						if (vErrors === null) vErrors = [err358];
						else vErrors.push(err358);
						errors++;
					}
				}
				if (data5["require-automated-decision-statement"] !== void 0) {
					let data117 = data5["require-automated-decision-statement"];
					const _errs389 = errors;
					let valid128 = true;
					const _errs390 = errors;
					if (!Array.isArray(data117)) {
						const err359 = {};
						if (vErrors === null) vErrors = [err359];
						else vErrors.push(err359);
						errors++;
					}
					var _valid35 = _errs390 === errors;
					errors = _errs389;
					if (vErrors !== null) {
						if (_errs389) vErrors.length = _errs389;
						else vErrors = null;
					}
					let ifClause35;
					if (_valid35) {
						const _errs392 = errors;
						if (Array.isArray(data117)) {
							if (data117.length > 1) {
								const err360 = {
									instancePath: instancePath + "/rules/require-automated-decision-statement",
									schemaPath: "#/properties/rules/properties/require-automated-decision-statement/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err360];
								else vErrors.push(err360);
								errors++;
							}
							if (data117.length < 1) {
								const err361 = {
									instancePath: instancePath + "/rules/require-automated-decision-statement",
									schemaPath: "#/properties/rules/properties/require-automated-decision-statement/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err361];
								else vErrors.push(err361);
								errors++;
							}
							if (!(data117.length <= 1)) {
								const err362 = {
									instancePath: instancePath + "/rules/require-automated-decision-statement",
									schemaPath: "#/properties/rules/properties/require-automated-decision-statement/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err362];
								else vErrors.push(err362);
								errors++;
							}
							if (data117.length > 0) {
								let data118 = data117[0];
								if (!(data118 === "off" || data118 === "warn" || data118 === "error" || data118 === 0 || data118 === 1 || data118 === 2)) {
									const err363 = {
										instancePath: instancePath + "/rules/require-automated-decision-statement/0",
										schemaPath: "#/properties/rules/properties/require-automated-decision-statement/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-automated-decision-statement"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err363];
									else vErrors.push(err363);
									errors++;
								}
							}
						} else {
							const err364 = {
								instancePath: instancePath + "/rules/require-automated-decision-statement",
								schemaPath: "#/properties/rules/properties/require-automated-decision-statement/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err364];
							else vErrors.push(err364);
							errors++;
						}
						var _valid35 = _errs392 === errors;
						valid128 = _valid35;
						ifClause35 = "then";
					} else {
						const _errs395 = errors;
						if (!(data117 === "off" || data117 === "warn" || data117 === "error" || data117 === 0 || data117 === 1 || data117 === 2)) {
							const err365 = {
								instancePath: instancePath + "/rules/require-automated-decision-statement",
								schemaPath: "#/properties/rules/properties/require-automated-decision-statement/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-automated-decision-statement"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err365];
							else vErrors.push(err365);
							errors++;
						}
						var _valid35 = _errs395 === errors;
						valid128 = _valid35;
						ifClause35 = "else";
					}
					if (!valid128) {
						const err366 = {
							instancePath: instancePath + "/rules/require-automated-decision-statement",
							schemaPath: "#/properties/rules/properties/require-automated-decision-statement/if",
							keyword: "if",
							params: { failingKeyword: ifClause35 },
							message: "must match \"" + ifClause35 + "\" schema"
						};
						if (vErrors === null) vErrors = [err366];
						else vErrors.push(err366);
						errors++;
					}
				}
				if (data5["require-california-rights"] !== void 0) {
					let data119 = data5["require-california-rights"];
					const _errs397 = errors;
					let valid130 = true;
					const _errs398 = errors;
					if (!Array.isArray(data119)) {
						const err367 = {};
						if (vErrors === null) vErrors = [err367];
						else vErrors.push(err367);
						errors++;
					}
					var _valid36 = _errs398 === errors;
					errors = _errs397;
					if (vErrors !== null) {
						if (_errs397) vErrors.length = _errs397;
						else vErrors = null;
					}
					let ifClause36;
					if (_valid36) {
						const _errs400 = errors;
						if (Array.isArray(data119)) {
							if (data119.length > 1) {
								const err368 = {
									instancePath: instancePath + "/rules/require-california-rights",
									schemaPath: "#/properties/rules/properties/require-california-rights/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err368];
								else vErrors.push(err368);
								errors++;
							}
							if (data119.length < 1) {
								const err369 = {
									instancePath: instancePath + "/rules/require-california-rights",
									schemaPath: "#/properties/rules/properties/require-california-rights/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err369];
								else vErrors.push(err369);
								errors++;
							}
							if (!(data119.length <= 1)) {
								const err370 = {
									instancePath: instancePath + "/rules/require-california-rights",
									schemaPath: "#/properties/rules/properties/require-california-rights/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err370];
								else vErrors.push(err370);
								errors++;
							}
							if (data119.length > 0) {
								let data120 = data119[0];
								if (!(data120 === "off" || data120 === "warn" || data120 === "error" || data120 === 0 || data120 === 1 || data120 === 2)) {
									const err371 = {
										instancePath: instancePath + "/rules/require-california-rights/0",
										schemaPath: "#/properties/rules/properties/require-california-rights/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-california-rights"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err371];
									else vErrors.push(err371);
									errors++;
								}
							}
						} else {
							const err372 = {
								instancePath: instancePath + "/rules/require-california-rights",
								schemaPath: "#/properties/rules/properties/require-california-rights/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err372];
							else vErrors.push(err372);
							errors++;
						}
						var _valid36 = _errs400 === errors;
						valid130 = _valid36;
						ifClause36 = "then";
					} else {
						const _errs403 = errors;
						if (!(data119 === "off" || data119 === "warn" || data119 === "error" || data119 === 0 || data119 === 1 || data119 === 2)) {
							const err373 = {
								instancePath: instancePath + "/rules/require-california-rights",
								schemaPath: "#/properties/rules/properties/require-california-rights/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-california-rights"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err373];
							else vErrors.push(err373);
							errors++;
						}
						var _valid36 = _errs403 === errors;
						valid130 = _valid36;
						ifClause36 = "else";
					}
					if (!valid130) {
						const err374 = {
							instancePath: instancePath + "/rules/require-california-rights",
							schemaPath: "#/properties/rules/properties/require-california-rights/if",
							keyword: "if",
							params: { failingKeyword: ifClause36 },
							message: "must match \"" + ifClause36 + "\" schema"
						};
						if (vErrors === null) vErrors = [err374];
						else vErrors.push(err374);
						errors++;
					}
				}
				if (data5["require-change-notice"] !== void 0) {
					let data121 = data5["require-change-notice"];
					const _errs405 = errors;
					let valid132 = true;
					const _errs406 = errors;
					if (!Array.isArray(data121)) {
						const err375 = {};
						if (vErrors === null) vErrors = [err375];
						else vErrors.push(err375);
						errors++;
					}
					var _valid37 = _errs406 === errors;
					errors = _errs405;
					if (vErrors !== null) {
						if (_errs405) vErrors.length = _errs405;
						else vErrors = null;
					}
					let ifClause37;
					if (_valid37) {
						const _errs408 = errors;
						if (Array.isArray(data121)) {
							if (data121.length > 1) {
								const err376 = {
									instancePath: instancePath + "/rules/require-change-notice",
									schemaPath: "#/properties/rules/properties/require-change-notice/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err376];
								else vErrors.push(err376);
								errors++;
							}
							if (data121.length < 1) {
								const err377 = {
									instancePath: instancePath + "/rules/require-change-notice",
									schemaPath: "#/properties/rules/properties/require-change-notice/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err377];
								else vErrors.push(err377);
								errors++;
							}
							if (!(data121.length <= 1)) {
								const err378 = {
									instancePath: instancePath + "/rules/require-change-notice",
									schemaPath: "#/properties/rules/properties/require-change-notice/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err378];
								else vErrors.push(err378);
								errors++;
							}
							if (data121.length > 0) {
								let data122 = data121[0];
								if (!(data122 === "off" || data122 === "warn" || data122 === "error" || data122 === 0 || data122 === 1 || data122 === 2)) {
									const err379 = {
										instancePath: instancePath + "/rules/require-change-notice/0",
										schemaPath: "#/properties/rules/properties/require-change-notice/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-change-notice"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err379];
									else vErrors.push(err379);
									errors++;
								}
							}
						} else {
							const err380 = {
								instancePath: instancePath + "/rules/require-change-notice",
								schemaPath: "#/properties/rules/properties/require-change-notice/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err380];
							else vErrors.push(err380);
							errors++;
						}
						var _valid37 = _errs408 === errors;
						valid132 = _valid37;
						ifClause37 = "then";
					} else {
						const _errs411 = errors;
						if (!(data121 === "off" || data121 === "warn" || data121 === "error" || data121 === 0 || data121 === 1 || data121 === 2)) {
							const err381 = {
								instancePath: instancePath + "/rules/require-change-notice",
								schemaPath: "#/properties/rules/properties/require-change-notice/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-change-notice"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err381];
							else vErrors.push(err381);
							errors++;
						}
						var _valid37 = _errs411 === errors;
						valid132 = _valid37;
						ifClause37 = "else";
					}
					if (!valid132) {
						const err382 = {
							instancePath: instancePath + "/rules/require-change-notice",
							schemaPath: "#/properties/rules/properties/require-change-notice/if",
							keyword: "if",
							params: { failingKeyword: ifClause37 },
							message: "must match \"" + ifClause37 + "\" schema"
						};
						if (vErrors === null) vErrors = [err382];
						else vErrors.push(err382);
						errors++;
					}
				}
				if (data5["require-child-age"] !== void 0) {
					let data123 = data5["require-child-age"];
					const _errs413 = errors;
					let valid134 = true;
					const _errs414 = errors;
					if (!Array.isArray(data123)) {
						const err383 = {};
						if (vErrors === null) vErrors = [err383];
						else vErrors.push(err383);
						errors++;
					}
					var _valid38 = _errs414 === errors;
					errors = _errs413;
					if (vErrors !== null) {
						if (_errs413) vErrors.length = _errs413;
						else vErrors = null;
					}
					let ifClause38;
					if (_valid38) {
						const _errs416 = errors;
						if (Array.isArray(data123)) {
							if (data123.length > 2) {
								const err384 = {
									instancePath: instancePath + "/rules/require-child-age",
									schemaPath: "#/properties/rules/properties/require-child-age/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err384];
								else vErrors.push(err384);
								errors++;
							}
							if (data123.length < 1) {
								const err385 = {
									instancePath: instancePath + "/rules/require-child-age",
									schemaPath: "#/properties/rules/properties/require-child-age/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err385];
								else vErrors.push(err385);
								errors++;
							}
							if (!(data123.length <= 2)) {
								const err386 = {
									instancePath: instancePath + "/rules/require-child-age",
									schemaPath: "#/properties/rules/properties/require-child-age/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err386];
								else vErrors.push(err386);
								errors++;
							}
							const len91 = data123.length;
							if (len91 > 0) {
								let data124 = data123[0];
								if (!(data124 === "off" || data124 === "warn" || data124 === "error" || data124 === 0 || data124 === 1 || data124 === 2)) {
									const err387 = {
										instancePath: instancePath + "/rules/require-child-age/0",
										schemaPath: "#/properties/rules/properties/require-child-age/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-child-age"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err387];
									else vErrors.push(err387);
									errors++;
								}
							}
							if (len91 > 1) {
								let data125 = data123[1];
								if (data125 && typeof data125 == "object" && !Array.isArray(data125)) for (const key14 in data125) {
									const err388 = {
										instancePath: instancePath + "/rules/require-child-age/1",
										schemaPath: "#/properties/rules/properties/require-child-age/then/items/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key14 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err388];
									else vErrors.push(err388);
									errors++;
								}
								else {
									const err389 = {
										instancePath: instancePath + "/rules/require-child-age/1",
										schemaPath: "#/properties/rules/properties/require-child-age/then/items/1/type",
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
								instancePath: instancePath + "/rules/require-child-age",
								schemaPath: "#/properties/rules/properties/require-child-age/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err390];
							else vErrors.push(err390);
							errors++;
						}
						var _valid38 = _errs416 === errors;
						valid134 = _valid38;
						ifClause38 = "then";
					} else {
						const _errs422 = errors;
						if (!(data123 === "off" || data123 === "warn" || data123 === "error" || data123 === 0 || data123 === 1 || data123 === 2)) {
							const err391 = {
								instancePath: instancePath + "/rules/require-child-age",
								schemaPath: "#/properties/rules/properties/require-child-age/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-child-age"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err391];
							else vErrors.push(err391);
							errors++;
						}
						var _valid38 = _errs422 === errors;
						valid134 = _valid38;
						ifClause38 = "else";
					}
					if (!valid134) {
						const err392 = {
							instancePath: instancePath + "/rules/require-child-age",
							schemaPath: "#/properties/rules/properties/require-child-age/if",
							keyword: "if",
							params: { failingKeyword: ifClause38 },
							message: "must match \"" + ifClause38 + "\" schema"
						};
						if (vErrors === null) vErrors = [err392];
						else vErrors.push(err392);
						errors++;
					}
				}
				if (data5["require-child-retention"] !== void 0) {
					let data126 = data5["require-child-retention"];
					const _errs424 = errors;
					let valid136 = true;
					const _errs425 = errors;
					if (!Array.isArray(data126)) {
						const err393 = {};
						if (vErrors === null) vErrors = [err393];
						else vErrors.push(err393);
						errors++;
					}
					var _valid39 = _errs425 === errors;
					errors = _errs424;
					if (vErrors !== null) {
						if (_errs424) vErrors.length = _errs424;
						else vErrors = null;
					}
					let ifClause39;
					if (_valid39) {
						const _errs427 = errors;
						if (Array.isArray(data126)) {
							if (data126.length > 1) {
								const err394 = {
									instancePath: instancePath + "/rules/require-child-retention",
									schemaPath: "#/properties/rules/properties/require-child-retention/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err394];
								else vErrors.push(err394);
								errors++;
							}
							if (data126.length < 1) {
								const err395 = {
									instancePath: instancePath + "/rules/require-child-retention",
									schemaPath: "#/properties/rules/properties/require-child-retention/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err395];
								else vErrors.push(err395);
								errors++;
							}
							if (!(data126.length <= 1)) {
								const err396 = {
									instancePath: instancePath + "/rules/require-child-retention",
									schemaPath: "#/properties/rules/properties/require-child-retention/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err396];
								else vErrors.push(err396);
								errors++;
							}
							if (data126.length > 0) {
								let data127 = data126[0];
								if (!(data127 === "off" || data127 === "warn" || data127 === "error" || data127 === 0 || data127 === 1 || data127 === 2)) {
									const err397 = {
										instancePath: instancePath + "/rules/require-child-retention/0",
										schemaPath: "#/properties/rules/properties/require-child-retention/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-child-retention"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err397];
									else vErrors.push(err397);
									errors++;
								}
							}
						} else {
							const err398 = {
								instancePath: instancePath + "/rules/require-child-retention",
								schemaPath: "#/properties/rules/properties/require-child-retention/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err398];
							else vErrors.push(err398);
							errors++;
						}
						var _valid39 = _errs427 === errors;
						valid136 = _valid39;
						ifClause39 = "then";
					} else {
						const _errs430 = errors;
						if (!(data126 === "off" || data126 === "warn" || data126 === "error" || data126 === 0 || data126 === 1 || data126 === 2)) {
							const err399 = {
								instancePath: instancePath + "/rules/require-child-retention",
								schemaPath: "#/properties/rules/properties/require-child-retention/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-child-retention"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err399];
							else vErrors.push(err399);
							errors++;
						}
						var _valid39 = _errs430 === errors;
						valid136 = _valid39;
						ifClause39 = "else";
					}
					if (!valid136) {
						const err400 = {
							instancePath: instancePath + "/rules/require-child-retention",
							schemaPath: "#/properties/rules/properties/require-child-retention/if",
							keyword: "if",
							params: { failingKeyword: ifClause39 },
							message: "must match \"" + ifClause39 + "\" schema"
						};
						if (vErrors === null) vErrors = [err400];
						else vErrors.push(err400);
						errors++;
					}
				}
				if (data5["require-complaint-right"] !== void 0) {
					let data128 = data5["require-complaint-right"];
					const _errs432 = errors;
					let valid138 = true;
					const _errs433 = errors;
					if (!Array.isArray(data128)) {
						const err401 = {};
						if (vErrors === null) vErrors = [err401];
						else vErrors.push(err401);
						errors++;
					}
					var _valid40 = _errs433 === errors;
					errors = _errs432;
					if (vErrors !== null) {
						if (_errs432) vErrors.length = _errs432;
						else vErrors = null;
					}
					let ifClause40;
					if (_valid40) {
						const _errs435 = errors;
						if (Array.isArray(data128)) {
							if (data128.length > 1) {
								const err402 = {
									instancePath: instancePath + "/rules/require-complaint-right",
									schemaPath: "#/properties/rules/properties/require-complaint-right/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err402];
								else vErrors.push(err402);
								errors++;
							}
							if (data128.length < 1) {
								const err403 = {
									instancePath: instancePath + "/rules/require-complaint-right",
									schemaPath: "#/properties/rules/properties/require-complaint-right/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err403];
								else vErrors.push(err403);
								errors++;
							}
							if (!(data128.length <= 1)) {
								const err404 = {
									instancePath: instancePath + "/rules/require-complaint-right",
									schemaPath: "#/properties/rules/properties/require-complaint-right/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err404];
								else vErrors.push(err404);
								errors++;
							}
							if (data128.length > 0) {
								let data129 = data128[0];
								if (!(data129 === "off" || data129 === "warn" || data129 === "error" || data129 === 0 || data129 === 1 || data129 === 2)) {
									const err405 = {
										instancePath: instancePath + "/rules/require-complaint-right/0",
										schemaPath: "#/properties/rules/properties/require-complaint-right/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-complaint-right"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err405];
									else vErrors.push(err405);
									errors++;
								}
							}
						} else {
							const err406 = {
								instancePath: instancePath + "/rules/require-complaint-right",
								schemaPath: "#/properties/rules/properties/require-complaint-right/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err406];
							else vErrors.push(err406);
							errors++;
						}
						var _valid40 = _errs435 === errors;
						valid138 = _valid40;
						ifClause40 = "then";
					} else {
						const _errs438 = errors;
						if (!(data128 === "off" || data128 === "warn" || data128 === "error" || data128 === 0 || data128 === 1 || data128 === 2)) {
							const err407 = {
								instancePath: instancePath + "/rules/require-complaint-right",
								schemaPath: "#/properties/rules/properties/require-complaint-right/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-complaint-right"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err407];
							else vErrors.push(err407);
							errors++;
						}
						var _valid40 = _errs438 === errors;
						valid138 = _valid40;
						ifClause40 = "else";
					}
					if (!valid138) {
						const err408 = {
							instancePath: instancePath + "/rules/require-complaint-right",
							schemaPath: "#/properties/rules/properties/require-complaint-right/if",
							keyword: "if",
							params: { failingKeyword: ifClause40 },
							message: "must match \"" + ifClause40 + "\" schema"
						};
						if (vErrors === null) vErrors = [err408];
						else vErrors.push(err408);
						errors++;
					}
				}
				if (data5["require-consent-withdrawal"] !== void 0) {
					let data130 = data5["require-consent-withdrawal"];
					const _errs440 = errors;
					let valid140 = true;
					const _errs441 = errors;
					if (!Array.isArray(data130)) {
						const err409 = {};
						if (vErrors === null) vErrors = [err409];
						else vErrors.push(err409);
						errors++;
					}
					var _valid41 = _errs441 === errors;
					errors = _errs440;
					if (vErrors !== null) {
						if (_errs440) vErrors.length = _errs440;
						else vErrors = null;
					}
					let ifClause41;
					if (_valid41) {
						const _errs443 = errors;
						if (Array.isArray(data130)) {
							if (data130.length > 1) {
								const err410 = {
									instancePath: instancePath + "/rules/require-consent-withdrawal",
									schemaPath: "#/properties/rules/properties/require-consent-withdrawal/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err410];
								else vErrors.push(err410);
								errors++;
							}
							if (data130.length < 1) {
								const err411 = {
									instancePath: instancePath + "/rules/require-consent-withdrawal",
									schemaPath: "#/properties/rules/properties/require-consent-withdrawal/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err411];
								else vErrors.push(err411);
								errors++;
							}
							if (!(data130.length <= 1)) {
								const err412 = {
									instancePath: instancePath + "/rules/require-consent-withdrawal",
									schemaPath: "#/properties/rules/properties/require-consent-withdrawal/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err412];
								else vErrors.push(err412);
								errors++;
							}
							if (data130.length > 0) {
								let data131 = data130[0];
								if (!(data131 === "off" || data131 === "warn" || data131 === "error" || data131 === 0 || data131 === 1 || data131 === 2)) {
									const err413 = {
										instancePath: instancePath + "/rules/require-consent-withdrawal/0",
										schemaPath: "#/properties/rules/properties/require-consent-withdrawal/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-consent-withdrawal"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err413];
									else vErrors.push(err413);
									errors++;
								}
							}
						} else {
							const err414 = {
								instancePath: instancePath + "/rules/require-consent-withdrawal",
								schemaPath: "#/properties/rules/properties/require-consent-withdrawal/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err414];
							else vErrors.push(err414);
							errors++;
						}
						var _valid41 = _errs443 === errors;
						valid140 = _valid41;
						ifClause41 = "then";
					} else {
						const _errs446 = errors;
						if (!(data130 === "off" || data130 === "warn" || data130 === "error" || data130 === 0 || data130 === 1 || data130 === 2)) {
							const err415 = {
								instancePath: instancePath + "/rules/require-consent-withdrawal",
								schemaPath: "#/properties/rules/properties/require-consent-withdrawal/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-consent-withdrawal"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err415];
							else vErrors.push(err415);
							errors++;
						}
						var _valid41 = _errs446 === errors;
						valid140 = _valid41;
						ifClause41 = "else";
					}
					if (!valid140) {
						const err416 = {
							instancePath: instancePath + "/rules/require-consent-withdrawal",
							schemaPath: "#/properties/rules/properties/require-consent-withdrawal/if",
							keyword: "if",
							params: { failingKeyword: ifClause41 },
							message: "must match \"" + ifClause41 + "\" schema"
						};
						if (vErrors === null) vErrors = [err416];
						else vErrors.push(err416);
						errors++;
					}
				}
				if (data5["require-contact-email"] !== void 0) {
					let data132 = data5["require-contact-email"];
					const _errs448 = errors;
					let valid142 = true;
					const _errs449 = errors;
					if (!Array.isArray(data132)) {
						const err417 = {};
						if (vErrors === null) vErrors = [err417];
						else vErrors.push(err417);
						errors++;
					}
					var _valid42 = _errs449 === errors;
					errors = _errs448;
					if (vErrors !== null) {
						if (_errs448) vErrors.length = _errs448;
						else vErrors = null;
					}
					let ifClause42;
					if (_valid42) {
						const _errs451 = errors;
						if (Array.isArray(data132)) {
							if (data132.length > 1) {
								const err418 = {
									instancePath: instancePath + "/rules/require-contact-email",
									schemaPath: "#/properties/rules/properties/require-contact-email/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err418];
								else vErrors.push(err418);
								errors++;
							}
							if (data132.length < 1) {
								const err419 = {
									instancePath: instancePath + "/rules/require-contact-email",
									schemaPath: "#/properties/rules/properties/require-contact-email/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err419];
								else vErrors.push(err419);
								errors++;
							}
							if (!(data132.length <= 1)) {
								const err420 = {
									instancePath: instancePath + "/rules/require-contact-email",
									schemaPath: "#/properties/rules/properties/require-contact-email/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err420];
								else vErrors.push(err420);
								errors++;
							}
							if (data132.length > 0) {
								let data133 = data132[0];
								if (!(data133 === "off" || data133 === "warn" || data133 === "error" || data133 === 0 || data133 === 1 || data133 === 2)) {
									const err421 = {
										instancePath: instancePath + "/rules/require-contact-email/0",
										schemaPath: "#/properties/rules/properties/require-contact-email/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-contact-email"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err421];
									else vErrors.push(err421);
									errors++;
								}
							}
						} else {
							const err422 = {
								instancePath: instancePath + "/rules/require-contact-email",
								schemaPath: "#/properties/rules/properties/require-contact-email/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err422];
							else vErrors.push(err422);
							errors++;
						}
						var _valid42 = _errs451 === errors;
						valid142 = _valid42;
						ifClause42 = "then";
					} else {
						const _errs454 = errors;
						if (!(data132 === "off" || data132 === "warn" || data132 === "error" || data132 === 0 || data132 === 1 || data132 === 2)) {
							const err423 = {
								instancePath: instancePath + "/rules/require-contact-email",
								schemaPath: "#/properties/rules/properties/require-contact-email/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-contact-email"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err423];
							else vErrors.push(err423);
							errors++;
						}
						var _valid42 = _errs454 === errors;
						valid142 = _valid42;
						ifClause42 = "else";
					}
					if (!valid142) {
						const err424 = {
							instancePath: instancePath + "/rules/require-contact-email",
							schemaPath: "#/properties/rules/properties/require-contact-email/if",
							keyword: "if",
							params: { failingKeyword: ifClause42 },
							message: "must match \"" + ifClause42 + "\" schema"
						};
						if (vErrors === null) vErrors = [err424];
						else vErrors.push(err424);
						errors++;
					}
				}
				if (data5["require-controller-name"] !== void 0) {
					let data134 = data5["require-controller-name"];
					const _errs456 = errors;
					let valid144 = true;
					const _errs457 = errors;
					if (!Array.isArray(data134)) {
						const err425 = {};
						if (vErrors === null) vErrors = [err425];
						else vErrors.push(err425);
						errors++;
					}
					var _valid43 = _errs457 === errors;
					errors = _errs456;
					if (vErrors !== null) {
						if (_errs456) vErrors.length = _errs456;
						else vErrors = null;
					}
					let ifClause43;
					if (_valid43) {
						const _errs459 = errors;
						if (Array.isArray(data134)) {
							if (data134.length > 1) {
								const err426 = {
									instancePath: instancePath + "/rules/require-controller-name",
									schemaPath: "#/properties/rules/properties/require-controller-name/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err426];
								else vErrors.push(err426);
								errors++;
							}
							if (data134.length < 1) {
								const err427 = {
									instancePath: instancePath + "/rules/require-controller-name",
									schemaPath: "#/properties/rules/properties/require-controller-name/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err427];
								else vErrors.push(err427);
								errors++;
							}
							if (!(data134.length <= 1)) {
								const err428 = {
									instancePath: instancePath + "/rules/require-controller-name",
									schemaPath: "#/properties/rules/properties/require-controller-name/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err428];
								else vErrors.push(err428);
								errors++;
							}
							if (data134.length > 0) {
								let data135 = data134[0];
								if (!(data135 === "off" || data135 === "warn" || data135 === "error" || data135 === 0 || data135 === 1 || data135 === 2)) {
									const err429 = {
										instancePath: instancePath + "/rules/require-controller-name/0",
										schemaPath: "#/properties/rules/properties/require-controller-name/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-controller-name"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err429];
									else vErrors.push(err429);
									errors++;
								}
							}
						} else {
							const err430 = {
								instancePath: instancePath + "/rules/require-controller-name",
								schemaPath: "#/properties/rules/properties/require-controller-name/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err430];
							else vErrors.push(err430);
							errors++;
						}
						var _valid43 = _errs459 === errors;
						valid144 = _valid43;
						ifClause43 = "then";
					} else {
						const _errs462 = errors;
						if (!(data134 === "off" || data134 === "warn" || data134 === "error" || data134 === 0 || data134 === 1 || data134 === 2)) {
							const err431 = {
								instancePath: instancePath + "/rules/require-controller-name",
								schemaPath: "#/properties/rules/properties/require-controller-name/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-controller-name"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err431];
							else vErrors.push(err431);
							errors++;
						}
						var _valid43 = _errs462 === errors;
						valid144 = _valid43;
						ifClause43 = "else";
					}
					if (!valid144) {
						const err432 = {
							instancePath: instancePath + "/rules/require-controller-name",
							schemaPath: "#/properties/rules/properties/require-controller-name/if",
							keyword: "if",
							params: { failingKeyword: ifClause43 },
							message: "must match \"" + ifClause43 + "\" schema"
						};
						if (vErrors === null) vErrors = [err432];
						else vErrors.push(err432);
						errors++;
					}
				}
				if (data5["require-data-practices"] !== void 0) {
					let data136 = data5["require-data-practices"];
					const _errs464 = errors;
					let valid146 = true;
					const _errs465 = errors;
					if (!Array.isArray(data136)) {
						const err433 = {};
						if (vErrors === null) vErrors = [err433];
						else vErrors.push(err433);
						errors++;
					}
					var _valid44 = _errs465 === errors;
					errors = _errs464;
					if (vErrors !== null) {
						if (_errs464) vErrors.length = _errs464;
						else vErrors = null;
					}
					let ifClause44;
					if (_valid44) {
						const _errs467 = errors;
						if (Array.isArray(data136)) {
							if (data136.length > 1) {
								const err434 = {
									instancePath: instancePath + "/rules/require-data-practices",
									schemaPath: "#/properties/rules/properties/require-data-practices/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err434];
								else vErrors.push(err434);
								errors++;
							}
							if (data136.length < 1) {
								const err435 = {
									instancePath: instancePath + "/rules/require-data-practices",
									schemaPath: "#/properties/rules/properties/require-data-practices/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err435];
								else vErrors.push(err435);
								errors++;
							}
							if (!(data136.length <= 1)) {
								const err436 = {
									instancePath: instancePath + "/rules/require-data-practices",
									schemaPath: "#/properties/rules/properties/require-data-practices/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err436];
								else vErrors.push(err436);
								errors++;
							}
							if (data136.length > 0) {
								let data137 = data136[0];
								if (!(data137 === "off" || data137 === "warn" || data137 === "error" || data137 === 0 || data137 === 1 || data137 === 2)) {
									const err437 = {
										instancePath: instancePath + "/rules/require-data-practices/0",
										schemaPath: "#/properties/rules/properties/require-data-practices/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-data-practices"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err437];
									else vErrors.push(err437);
									errors++;
								}
							}
						} else {
							const err438 = {
								instancePath: instancePath + "/rules/require-data-practices",
								schemaPath: "#/properties/rules/properties/require-data-practices/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err438];
							else vErrors.push(err438);
							errors++;
						}
						var _valid44 = _errs467 === errors;
						valid146 = _valid44;
						ifClause44 = "then";
					} else {
						const _errs470 = errors;
						if (!(data136 === "off" || data136 === "warn" || data136 === "error" || data136 === 0 || data136 === 1 || data136 === 2)) {
							const err439 = {
								instancePath: instancePath + "/rules/require-data-practices",
								schemaPath: "#/properties/rules/properties/require-data-practices/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-data-practices"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err439];
							else vErrors.push(err439);
							errors++;
						}
						var _valid44 = _errs470 === errors;
						valid146 = _valid44;
						ifClause44 = "else";
					}
					if (!valid146) {
						const err440 = {
							instancePath: instancePath + "/rules/require-data-practices",
							schemaPath: "#/properties/rules/properties/require-data-practices/if",
							keyword: "if",
							params: { failingKeyword: ifClause44 },
							message: "must match \"" + ifClause44 + "\" schema"
						};
						if (vErrors === null) vErrors = [err440];
						else vErrors.push(err440);
						errors++;
					}
				}
				if (data5["require-data-subject-rights"] !== void 0) {
					let data138 = data5["require-data-subject-rights"];
					const _errs472 = errors;
					let valid148 = true;
					const _errs473 = errors;
					if (!Array.isArray(data138)) {
						const err441 = {};
						if (vErrors === null) vErrors = [err441];
						else vErrors.push(err441);
						errors++;
					}
					var _valid45 = _errs473 === errors;
					errors = _errs472;
					if (vErrors !== null) {
						if (_errs472) vErrors.length = _errs472;
						else vErrors = null;
					}
					let ifClause45;
					if (_valid45) {
						const _errs475 = errors;
						if (Array.isArray(data138)) {
							if (data138.length > 1) {
								const err442 = {
									instancePath: instancePath + "/rules/require-data-subject-rights",
									schemaPath: "#/properties/rules/properties/require-data-subject-rights/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err442];
								else vErrors.push(err442);
								errors++;
							}
							if (data138.length < 1) {
								const err443 = {
									instancePath: instancePath + "/rules/require-data-subject-rights",
									schemaPath: "#/properties/rules/properties/require-data-subject-rights/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err443];
								else vErrors.push(err443);
								errors++;
							}
							if (!(data138.length <= 1)) {
								const err444 = {
									instancePath: instancePath + "/rules/require-data-subject-rights",
									schemaPath: "#/properties/rules/properties/require-data-subject-rights/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err444];
								else vErrors.push(err444);
								errors++;
							}
							if (data138.length > 0) {
								let data139 = data138[0];
								if (!(data139 === "off" || data139 === "warn" || data139 === "error" || data139 === 0 || data139 === 1 || data139 === 2)) {
									const err445 = {
										instancePath: instancePath + "/rules/require-data-subject-rights/0",
										schemaPath: "#/properties/rules/properties/require-data-subject-rights/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-data-subject-rights"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err445];
									else vErrors.push(err445);
									errors++;
								}
							}
						} else {
							const err446 = {
								instancePath: instancePath + "/rules/require-data-subject-rights",
								schemaPath: "#/properties/rules/properties/require-data-subject-rights/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err446];
							else vErrors.push(err446);
							errors++;
						}
						var _valid45 = _errs475 === errors;
						valid148 = _valid45;
						ifClause45 = "then";
					} else {
						const _errs478 = errors;
						if (!(data138 === "off" || data138 === "warn" || data138 === "error" || data138 === 0 || data138 === 1 || data138 === 2)) {
							const err447 = {
								instancePath: instancePath + "/rules/require-data-subject-rights",
								schemaPath: "#/properties/rules/properties/require-data-subject-rights/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-data-subject-rights"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err447];
							else vErrors.push(err447);
							errors++;
						}
						var _valid45 = _errs478 === errors;
						valid148 = _valid45;
						ifClause45 = "else";
					}
					if (!valid148) {
						const err448 = {
							instancePath: instancePath + "/rules/require-data-subject-rights",
							schemaPath: "#/properties/rules/properties/require-data-subject-rights/if",
							keyword: "if",
							params: { failingKeyword: ifClause45 },
							message: "must match \"" + ifClause45 + "\" schema"
						};
						if (vErrors === null) vErrors = [err448];
						else vErrors.push(err448);
						errors++;
					}
				}
				if (data5["require-deletion-instructions"] !== void 0) {
					let data140 = data5["require-deletion-instructions"];
					const _errs480 = errors;
					let valid150 = true;
					const _errs481 = errors;
					if (!Array.isArray(data140)) {
						const err449 = {};
						if (vErrors === null) vErrors = [err449];
						else vErrors.push(err449);
						errors++;
					}
					var _valid46 = _errs481 === errors;
					errors = _errs480;
					if (vErrors !== null) {
						if (_errs480) vErrors.length = _errs480;
						else vErrors = null;
					}
					let ifClause46;
					if (_valid46) {
						const _errs483 = errors;
						if (Array.isArray(data140)) {
							if (data140.length > 1) {
								const err450 = {
									instancePath: instancePath + "/rules/require-deletion-instructions",
									schemaPath: "#/properties/rules/properties/require-deletion-instructions/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err450];
								else vErrors.push(err450);
								errors++;
							}
							if (data140.length < 1) {
								const err451 = {
									instancePath: instancePath + "/rules/require-deletion-instructions",
									schemaPath: "#/properties/rules/properties/require-deletion-instructions/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err451];
								else vErrors.push(err451);
								errors++;
							}
							if (!(data140.length <= 1)) {
								const err452 = {
									instancePath: instancePath + "/rules/require-deletion-instructions",
									schemaPath: "#/properties/rules/properties/require-deletion-instructions/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err452];
								else vErrors.push(err452);
								errors++;
							}
							if (data140.length > 0) {
								let data141 = data140[0];
								if (!(data141 === "off" || data141 === "warn" || data141 === "error" || data141 === 0 || data141 === 1 || data141 === 2)) {
									const err453 = {
										instancePath: instancePath + "/rules/require-deletion-instructions/0",
										schemaPath: "#/properties/rules/properties/require-deletion-instructions/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-deletion-instructions"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err453];
									else vErrors.push(err453);
									errors++;
								}
							}
						} else {
							const err454 = {
								instancePath: instancePath + "/rules/require-deletion-instructions",
								schemaPath: "#/properties/rules/properties/require-deletion-instructions/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err454];
							else vErrors.push(err454);
							errors++;
						}
						var _valid46 = _errs483 === errors;
						valid150 = _valid46;
						ifClause46 = "then";
					} else {
						const _errs486 = errors;
						if (!(data140 === "off" || data140 === "warn" || data140 === "error" || data140 === 0 || data140 === 1 || data140 === 2)) {
							const err455 = {
								instancePath: instancePath + "/rules/require-deletion-instructions",
								schemaPath: "#/properties/rules/properties/require-deletion-instructions/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-deletion-instructions"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err455];
							else vErrors.push(err455);
							errors++;
						}
						var _valid46 = _errs486 === errors;
						valid150 = _valid46;
						ifClause46 = "else";
					}
					if (!valid150) {
						const err456 = {
							instancePath: instancePath + "/rules/require-deletion-instructions",
							schemaPath: "#/properties/rules/properties/require-deletion-instructions/if",
							keyword: "if",
							params: { failingKeyword: ifClause46 },
							message: "must match \"" + ifClause46 + "\" schema"
						};
						if (vErrors === null) vErrors = [err456];
						else vErrors.push(err456);
						errors++;
					}
				}
				if (data5["require-do-not-track-statement"] !== void 0) {
					let data142 = data5["require-do-not-track-statement"];
					const _errs488 = errors;
					let valid152 = true;
					const _errs489 = errors;
					if (!Array.isArray(data142)) {
						const err457 = {};
						if (vErrors === null) vErrors = [err457];
						else vErrors.push(err457);
						errors++;
					}
					var _valid47 = _errs489 === errors;
					errors = _errs488;
					if (vErrors !== null) {
						if (_errs488) vErrors.length = _errs488;
						else vErrors = null;
					}
					let ifClause47;
					if (_valid47) {
						const _errs491 = errors;
						if (Array.isArray(data142)) {
							if (data142.length > 1) {
								const err458 = {
									instancePath: instancePath + "/rules/require-do-not-track-statement",
									schemaPath: "#/properties/rules/properties/require-do-not-track-statement/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err458];
								else vErrors.push(err458);
								errors++;
							}
							if (data142.length < 1) {
								const err459 = {
									instancePath: instancePath + "/rules/require-do-not-track-statement",
									schemaPath: "#/properties/rules/properties/require-do-not-track-statement/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err459];
								else vErrors.push(err459);
								errors++;
							}
							if (!(data142.length <= 1)) {
								const err460 = {
									instancePath: instancePath + "/rules/require-do-not-track-statement",
									schemaPath: "#/properties/rules/properties/require-do-not-track-statement/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err460];
								else vErrors.push(err460);
								errors++;
							}
							if (data142.length > 0) {
								let data143 = data142[0];
								if (!(data143 === "off" || data143 === "warn" || data143 === "error" || data143 === 0 || data143 === 1 || data143 === 2)) {
									const err461 = {
										instancePath: instancePath + "/rules/require-do-not-track-statement/0",
										schemaPath: "#/properties/rules/properties/require-do-not-track-statement/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-do-not-track-statement"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err461];
									else vErrors.push(err461);
									errors++;
								}
							}
						} else {
							const err462 = {
								instancePath: instancePath + "/rules/require-do-not-track-statement",
								schemaPath: "#/properties/rules/properties/require-do-not-track-statement/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err462];
							else vErrors.push(err462);
							errors++;
						}
						var _valid47 = _errs491 === errors;
						valid152 = _valid47;
						ifClause47 = "then";
					} else {
						const _errs494 = errors;
						if (!(data142 === "off" || data142 === "warn" || data142 === "error" || data142 === 0 || data142 === 1 || data142 === 2)) {
							const err463 = {
								instancePath: instancePath + "/rules/require-do-not-track-statement",
								schemaPath: "#/properties/rules/properties/require-do-not-track-statement/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-do-not-track-statement"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err463];
							else vErrors.push(err463);
							errors++;
						}
						var _valid47 = _errs494 === errors;
						valid152 = _valid47;
						ifClause47 = "else";
					}
					if (!valid152) {
						const err464 = {
							instancePath: instancePath + "/rules/require-do-not-track-statement",
							schemaPath: "#/properties/rules/properties/require-do-not-track-statement/if",
							keyword: "if",
							params: { failingKeyword: ifClause47 },
							message: "must match \"" + ifClause47 + "\" schema"
						};
						if (vErrors === null) vErrors = [err464];
						else vErrors.push(err464);
						errors++;
					}
				}
				if (data5["require-dpo-contact"] !== void 0) {
					let data144 = data5["require-dpo-contact"];
					const _errs496 = errors;
					let valid154 = true;
					const _errs497 = errors;
					if (!Array.isArray(data144)) {
						const err465 = {};
						if (vErrors === null) vErrors = [err465];
						else vErrors.push(err465);
						errors++;
					}
					var _valid48 = _errs497 === errors;
					errors = _errs496;
					if (vErrors !== null) {
						if (_errs496) vErrors.length = _errs496;
						else vErrors = null;
					}
					let ifClause48;
					if (_valid48) {
						const _errs499 = errors;
						if (Array.isArray(data144)) {
							if (data144.length > 1) {
								const err466 = {
									instancePath: instancePath + "/rules/require-dpo-contact",
									schemaPath: "#/properties/rules/properties/require-dpo-contact/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err466];
								else vErrors.push(err466);
								errors++;
							}
							if (data144.length < 1) {
								const err467 = {
									instancePath: instancePath + "/rules/require-dpo-contact",
									schemaPath: "#/properties/rules/properties/require-dpo-contact/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err467];
								else vErrors.push(err467);
								errors++;
							}
							if (!(data144.length <= 1)) {
								const err468 = {
									instancePath: instancePath + "/rules/require-dpo-contact",
									schemaPath: "#/properties/rules/properties/require-dpo-contact/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err468];
								else vErrors.push(err468);
								errors++;
							}
							if (data144.length > 0) {
								let data145 = data144[0];
								if (!(data145 === "off" || data145 === "warn" || data145 === "error" || data145 === 0 || data145 === 1 || data145 === 2)) {
									const err469 = {
										instancePath: instancePath + "/rules/require-dpo-contact/0",
										schemaPath: "#/properties/rules/properties/require-dpo-contact/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-dpo-contact"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err469];
									else vErrors.push(err469);
									errors++;
								}
							}
						} else {
							const err470 = {
								instancePath: instancePath + "/rules/require-dpo-contact",
								schemaPath: "#/properties/rules/properties/require-dpo-contact/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err470];
							else vErrors.push(err470);
							errors++;
						}
						var _valid48 = _errs499 === errors;
						valid154 = _valid48;
						ifClause48 = "then";
					} else {
						const _errs502 = errors;
						if (!(data144 === "off" || data144 === "warn" || data144 === "error" || data144 === 0 || data144 === 1 || data144 === 2)) {
							const err471 = {
								instancePath: instancePath + "/rules/require-dpo-contact",
								schemaPath: "#/properties/rules/properties/require-dpo-contact/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-dpo-contact"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err471];
							else vErrors.push(err471);
							errors++;
						}
						var _valid48 = _errs502 === errors;
						valid154 = _valid48;
						ifClause48 = "else";
					}
					if (!valid154) {
						const err472 = {
							instancePath: instancePath + "/rules/require-dpo-contact",
							schemaPath: "#/properties/rules/properties/require-dpo-contact/if",
							keyword: "if",
							params: { failingKeyword: ifClause48 },
							message: "must match \"" + ifClause48 + "\" schema"
						};
						if (vErrors === null) vErrors = [err472];
						else vErrors.push(err472);
						errors++;
					}
				}
				if (data5["require-effective-date"] !== void 0) {
					let data146 = data5["require-effective-date"];
					const _errs504 = errors;
					let valid156 = true;
					const _errs505 = errors;
					if (!Array.isArray(data146)) {
						const err473 = {};
						if (vErrors === null) vErrors = [err473];
						else vErrors.push(err473);
						errors++;
					}
					var _valid49 = _errs505 === errors;
					errors = _errs504;
					if (vErrors !== null) {
						if (_errs504) vErrors.length = _errs504;
						else vErrors = null;
					}
					let ifClause49;
					if (_valid49) {
						const _errs507 = errors;
						if (Array.isArray(data146)) {
							if (data146.length > 1) {
								const err474 = {
									instancePath: instancePath + "/rules/require-effective-date",
									schemaPath: "#/properties/rules/properties/require-effective-date/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err474];
								else vErrors.push(err474);
								errors++;
							}
							if (data146.length < 1) {
								const err475 = {
									instancePath: instancePath + "/rules/require-effective-date",
									schemaPath: "#/properties/rules/properties/require-effective-date/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err475];
								else vErrors.push(err475);
								errors++;
							}
							if (!(data146.length <= 1)) {
								const err476 = {
									instancePath: instancePath + "/rules/require-effective-date",
									schemaPath: "#/properties/rules/properties/require-effective-date/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err476];
								else vErrors.push(err476);
								errors++;
							}
							if (data146.length > 0) {
								let data147 = data146[0];
								if (!(data147 === "off" || data147 === "warn" || data147 === "error" || data147 === 0 || data147 === 1 || data147 === 2)) {
									const err477 = {
										instancePath: instancePath + "/rules/require-effective-date/0",
										schemaPath: "#/properties/rules/properties/require-effective-date/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-effective-date"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err477];
									else vErrors.push(err477);
									errors++;
								}
							}
						} else {
							const err478 = {
								instancePath: instancePath + "/rules/require-effective-date",
								schemaPath: "#/properties/rules/properties/require-effective-date/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err478];
							else vErrors.push(err478);
							errors++;
						}
						var _valid49 = _errs507 === errors;
						valid156 = _valid49;
						ifClause49 = "then";
					} else {
						const _errs510 = errors;
						if (!(data146 === "off" || data146 === "warn" || data146 === "error" || data146 === 0 || data146 === 1 || data146 === 2)) {
							const err479 = {
								instancePath: instancePath + "/rules/require-effective-date",
								schemaPath: "#/properties/rules/properties/require-effective-date/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-effective-date"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err479];
							else vErrors.push(err479);
							errors++;
						}
						var _valid49 = _errs510 === errors;
						valid156 = _valid49;
						ifClause49 = "else";
					}
					if (!valid156) {
						const err480 = {
							instancePath: instancePath + "/rules/require-effective-date",
							schemaPath: "#/properties/rules/properties/require-effective-date/if",
							keyword: "if",
							params: { failingKeyword: ifClause49 },
							message: "must match \"" + ifClause49 + "\" schema"
						};
						if (vErrors === null) vErrors = [err480];
						else vErrors.push(err480);
						errors++;
					}
				}
				if (data5["require-legal-basis"] !== void 0) {
					let data148 = data5["require-legal-basis"];
					const _errs512 = errors;
					let valid158 = true;
					const _errs513 = errors;
					if (!Array.isArray(data148)) {
						const err481 = {};
						if (vErrors === null) vErrors = [err481];
						else vErrors.push(err481);
						errors++;
					}
					var _valid50 = _errs513 === errors;
					errors = _errs512;
					if (vErrors !== null) {
						if (_errs512) vErrors.length = _errs512;
						else vErrors = null;
					}
					let ifClause50;
					if (_valid50) {
						const _errs515 = errors;
						if (Array.isArray(data148)) {
							if (data148.length > 1) {
								const err482 = {
									instancePath: instancePath + "/rules/require-legal-basis",
									schemaPath: "#/properties/rules/properties/require-legal-basis/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err482];
								else vErrors.push(err482);
								errors++;
							}
							if (data148.length < 1) {
								const err483 = {
									instancePath: instancePath + "/rules/require-legal-basis",
									schemaPath: "#/properties/rules/properties/require-legal-basis/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err483];
								else vErrors.push(err483);
								errors++;
							}
							if (!(data148.length <= 1)) {
								const err484 = {
									instancePath: instancePath + "/rules/require-legal-basis",
									schemaPath: "#/properties/rules/properties/require-legal-basis/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err484];
								else vErrors.push(err484);
								errors++;
							}
							if (data148.length > 0) {
								let data149 = data148[0];
								if (!(data149 === "off" || data149 === "warn" || data149 === "error" || data149 === 0 || data149 === 1 || data149 === 2)) {
									const err485 = {
										instancePath: instancePath + "/rules/require-legal-basis/0",
										schemaPath: "#/properties/rules/properties/require-legal-basis/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-legal-basis"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err485];
									else vErrors.push(err485);
									errors++;
								}
							}
						} else {
							const err486 = {
								instancePath: instancePath + "/rules/require-legal-basis",
								schemaPath: "#/properties/rules/properties/require-legal-basis/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err486];
							else vErrors.push(err486);
							errors++;
						}
						var _valid50 = _errs515 === errors;
						valid158 = _valid50;
						ifClause50 = "then";
					} else {
						const _errs518 = errors;
						if (!(data148 === "off" || data148 === "warn" || data148 === "error" || data148 === 0 || data148 === 1 || data148 === 2)) {
							const err487 = {
								instancePath: instancePath + "/rules/require-legal-basis",
								schemaPath: "#/properties/rules/properties/require-legal-basis/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-legal-basis"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err487];
							else vErrors.push(err487);
							errors++;
						}
						var _valid50 = _errs518 === errors;
						valid158 = _valid50;
						ifClause50 = "else";
					}
					if (!valid158) {
						const err488 = {
							instancePath: instancePath + "/rules/require-legal-basis",
							schemaPath: "#/properties/rules/properties/require-legal-basis/if",
							keyword: "if",
							params: { failingKeyword: ifClause50 },
							message: "must match \"" + ifClause50 + "\" schema"
						};
						if (vErrors === null) vErrors = [err488];
						else vErrors.push(err488);
						errors++;
					}
				}
				if (data5["require-limited-use-statement"] !== void 0) {
					let data150 = data5["require-limited-use-statement"];
					const _errs520 = errors;
					let valid160 = true;
					const _errs521 = errors;
					if (!Array.isArray(data150)) {
						const err489 = {};
						if (vErrors === null) vErrors = [err489];
						else vErrors.push(err489);
						errors++;
					}
					var _valid51 = _errs521 === errors;
					errors = _errs520;
					if (vErrors !== null) {
						if (_errs520) vErrors.length = _errs520;
						else vErrors = null;
					}
					let ifClause51;
					if (_valid51) {
						const _errs523 = errors;
						if (Array.isArray(data150)) {
							if (data150.length > 1) {
								const err490 = {
									instancePath: instancePath + "/rules/require-limited-use-statement",
									schemaPath: "#/properties/rules/properties/require-limited-use-statement/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err490];
								else vErrors.push(err490);
								errors++;
							}
							if (data150.length < 1) {
								const err491 = {
									instancePath: instancePath + "/rules/require-limited-use-statement",
									schemaPath: "#/properties/rules/properties/require-limited-use-statement/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err491];
								else vErrors.push(err491);
								errors++;
							}
							if (!(data150.length <= 1)) {
								const err492 = {
									instancePath: instancePath + "/rules/require-limited-use-statement",
									schemaPath: "#/properties/rules/properties/require-limited-use-statement/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err492];
								else vErrors.push(err492);
								errors++;
							}
							if (data150.length > 0) {
								let data151 = data150[0];
								if (!(data151 === "off" || data151 === "warn" || data151 === "error" || data151 === 0 || data151 === 1 || data151 === 2)) {
									const err493 = {
										instancePath: instancePath + "/rules/require-limited-use-statement/0",
										schemaPath: "#/properties/rules/properties/require-limited-use-statement/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-limited-use-statement"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err493];
									else vErrors.push(err493);
									errors++;
								}
							}
						} else {
							const err494 = {
								instancePath: instancePath + "/rules/require-limited-use-statement",
								schemaPath: "#/properties/rules/properties/require-limited-use-statement/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err494];
							else vErrors.push(err494);
							errors++;
						}
						var _valid51 = _errs523 === errors;
						valid160 = _valid51;
						ifClause51 = "then";
					} else {
						const _errs526 = errors;
						if (!(data150 === "off" || data150 === "warn" || data150 === "error" || data150 === 0 || data150 === 1 || data150 === 2)) {
							const err495 = {
								instancePath: instancePath + "/rules/require-limited-use-statement",
								schemaPath: "#/properties/rules/properties/require-limited-use-statement/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-limited-use-statement"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err495];
							else vErrors.push(err495);
							errors++;
						}
						var _valid51 = _errs526 === errors;
						valid160 = _valid51;
						ifClause51 = "else";
					}
					if (!valid160) {
						const err496 = {
							instancePath: instancePath + "/rules/require-limited-use-statement",
							schemaPath: "#/properties/rules/properties/require-limited-use-statement/if",
							keyword: "if",
							params: { failingKeyword: ifClause51 },
							message: "must match \"" + ifClause51 + "\" schema"
						};
						if (vErrors === null) vErrors = [err496];
						else vErrors.push(err496);
						errors++;
					}
				}
				if (data5["require-named-legitimate-interests"] !== void 0) {
					let data152 = data5["require-named-legitimate-interests"];
					const _errs528 = errors;
					let valid162 = true;
					const _errs529 = errors;
					if (!Array.isArray(data152)) {
						const err497 = {};
						if (vErrors === null) vErrors = [err497];
						else vErrors.push(err497);
						errors++;
					}
					var _valid52 = _errs529 === errors;
					errors = _errs528;
					if (vErrors !== null) {
						if (_errs528) vErrors.length = _errs528;
						else vErrors = null;
					}
					let ifClause52;
					if (_valid52) {
						const _errs531 = errors;
						if (Array.isArray(data152)) {
							if (data152.length > 1) {
								const err498 = {
									instancePath: instancePath + "/rules/require-named-legitimate-interests",
									schemaPath: "#/properties/rules/properties/require-named-legitimate-interests/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err498];
								else vErrors.push(err498);
								errors++;
							}
							if (data152.length < 1) {
								const err499 = {
									instancePath: instancePath + "/rules/require-named-legitimate-interests",
									schemaPath: "#/properties/rules/properties/require-named-legitimate-interests/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err499];
								else vErrors.push(err499);
								errors++;
							}
							if (!(data152.length <= 1)) {
								const err500 = {
									instancePath: instancePath + "/rules/require-named-legitimate-interests",
									schemaPath: "#/properties/rules/properties/require-named-legitimate-interests/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err500];
								else vErrors.push(err500);
								errors++;
							}
							if (data152.length > 0) {
								let data153 = data152[0];
								if (!(data153 === "off" || data153 === "warn" || data153 === "error" || data153 === 0 || data153 === 1 || data153 === 2)) {
									const err501 = {
										instancePath: instancePath + "/rules/require-named-legitimate-interests/0",
										schemaPath: "#/properties/rules/properties/require-named-legitimate-interests/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-named-legitimate-interests"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err501];
									else vErrors.push(err501);
									errors++;
								}
							}
						} else {
							const err502 = {
								instancePath: instancePath + "/rules/require-named-legitimate-interests",
								schemaPath: "#/properties/rules/properties/require-named-legitimate-interests/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err502];
							else vErrors.push(err502);
							errors++;
						}
						var _valid52 = _errs531 === errors;
						valid162 = _valid52;
						ifClause52 = "then";
					} else {
						const _errs534 = errors;
						if (!(data152 === "off" || data152 === "warn" || data152 === "error" || data152 === 0 || data152 === 1 || data152 === 2)) {
							const err503 = {
								instancePath: instancePath + "/rules/require-named-legitimate-interests",
								schemaPath: "#/properties/rules/properties/require-named-legitimate-interests/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-named-legitimate-interests"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err503];
							else vErrors.push(err503);
							errors++;
						}
						var _valid52 = _errs534 === errors;
						valid162 = _valid52;
						ifClause52 = "else";
					}
					if (!valid162) {
						const err504 = {
							instancePath: instancePath + "/rules/require-named-legitimate-interests",
							schemaPath: "#/properties/rules/properties/require-named-legitimate-interests/if",
							keyword: "if",
							params: { failingKeyword: ifClause52 },
							message: "must match \"" + ifClause52 + "\" schema"
						};
						if (vErrors === null) vErrors = [err504];
						else vErrors.push(err504);
						errors++;
					}
				}
				if (data5["require-operator-contact-details"] !== void 0) {
					let data154 = data5["require-operator-contact-details"];
					const _errs536 = errors;
					let valid164 = true;
					const _errs537 = errors;
					if (!Array.isArray(data154)) {
						const err505 = {};
						if (vErrors === null) vErrors = [err505];
						else vErrors.push(err505);
						errors++;
					}
					var _valid53 = _errs537 === errors;
					errors = _errs536;
					if (vErrors !== null) {
						if (_errs536) vErrors.length = _errs536;
						else vErrors = null;
					}
					let ifClause53;
					if (_valid53) {
						const _errs539 = errors;
						if (Array.isArray(data154)) {
							if (data154.length > 1) {
								const err506 = {
									instancePath: instancePath + "/rules/require-operator-contact-details",
									schemaPath: "#/properties/rules/properties/require-operator-contact-details/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err506];
								else vErrors.push(err506);
								errors++;
							}
							if (data154.length < 1) {
								const err507 = {
									instancePath: instancePath + "/rules/require-operator-contact-details",
									schemaPath: "#/properties/rules/properties/require-operator-contact-details/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err507];
								else vErrors.push(err507);
								errors++;
							}
							if (!(data154.length <= 1)) {
								const err508 = {
									instancePath: instancePath + "/rules/require-operator-contact-details",
									schemaPath: "#/properties/rules/properties/require-operator-contact-details/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err508];
								else vErrors.push(err508);
								errors++;
							}
							if (data154.length > 0) {
								let data155 = data154[0];
								if (!(data155 === "off" || data155 === "warn" || data155 === "error" || data155 === 0 || data155 === 1 || data155 === 2)) {
									const err509 = {
										instancePath: instancePath + "/rules/require-operator-contact-details/0",
										schemaPath: "#/properties/rules/properties/require-operator-contact-details/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-operator-contact-details"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err509];
									else vErrors.push(err509);
									errors++;
								}
							}
						} else {
							const err510 = {
								instancePath: instancePath + "/rules/require-operator-contact-details",
								schemaPath: "#/properties/rules/properties/require-operator-contact-details/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err510];
							else vErrors.push(err510);
							errors++;
						}
						var _valid53 = _errs539 === errors;
						valid164 = _valid53;
						ifClause53 = "then";
					} else {
						const _errs542 = errors;
						if (!(data154 === "off" || data154 === "warn" || data154 === "error" || data154 === 0 || data154 === 1 || data154 === 2)) {
							const err511 = {
								instancePath: instancePath + "/rules/require-operator-contact-details",
								schemaPath: "#/properties/rules/properties/require-operator-contact-details/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-operator-contact-details"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err511];
							else vErrors.push(err511);
							errors++;
						}
						var _valid53 = _errs542 === errors;
						valid164 = _valid53;
						ifClause53 = "else";
					}
					if (!valid164) {
						const err512 = {
							instancePath: instancePath + "/rules/require-operator-contact-details",
							schemaPath: "#/properties/rules/properties/require-operator-contact-details/if",
							keyword: "if",
							params: { failingKeyword: ifClause53 },
							message: "must match \"" + ifClause53 + "\" schema"
						};
						if (vErrors === null) vErrors = [err512];
						else vErrors.push(err512);
						errors++;
					}
				}
				if (data5["require-parental-rights"] !== void 0) {
					let data156 = data5["require-parental-rights"];
					const _errs544 = errors;
					let valid166 = true;
					const _errs545 = errors;
					if (!Array.isArray(data156)) {
						const err513 = {};
						if (vErrors === null) vErrors = [err513];
						else vErrors.push(err513);
						errors++;
					}
					var _valid54 = _errs545 === errors;
					errors = _errs544;
					if (vErrors !== null) {
						if (_errs544) vErrors.length = _errs544;
						else vErrors = null;
					}
					let ifClause54;
					if (_valid54) {
						const _errs547 = errors;
						if (Array.isArray(data156)) {
							if (data156.length > 1) {
								const err514 = {
									instancePath: instancePath + "/rules/require-parental-rights",
									schemaPath: "#/properties/rules/properties/require-parental-rights/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err514];
								else vErrors.push(err514);
								errors++;
							}
							if (data156.length < 1) {
								const err515 = {
									instancePath: instancePath + "/rules/require-parental-rights",
									schemaPath: "#/properties/rules/properties/require-parental-rights/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err515];
								else vErrors.push(err515);
								errors++;
							}
							if (!(data156.length <= 1)) {
								const err516 = {
									instancePath: instancePath + "/rules/require-parental-rights",
									schemaPath: "#/properties/rules/properties/require-parental-rights/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err516];
								else vErrors.push(err516);
								errors++;
							}
							if (data156.length > 0) {
								let data157 = data156[0];
								if (!(data157 === "off" || data157 === "warn" || data157 === "error" || data157 === 0 || data157 === 1 || data157 === 2)) {
									const err517 = {
										instancePath: instancePath + "/rules/require-parental-rights/0",
										schemaPath: "#/properties/rules/properties/require-parental-rights/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-parental-rights"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err517];
									else vErrors.push(err517);
									errors++;
								}
							}
						} else {
							const err518 = {
								instancePath: instancePath + "/rules/require-parental-rights",
								schemaPath: "#/properties/rules/properties/require-parental-rights/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err518];
							else vErrors.push(err518);
							errors++;
						}
						var _valid54 = _errs547 === errors;
						valid166 = _valid54;
						ifClause54 = "then";
					} else {
						const _errs550 = errors;
						if (!(data156 === "off" || data156 === "warn" || data156 === "error" || data156 === 0 || data156 === 1 || data156 === 2)) {
							const err519 = {
								instancePath: instancePath + "/rules/require-parental-rights",
								schemaPath: "#/properties/rules/properties/require-parental-rights/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-parental-rights"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err519];
							else vErrors.push(err519);
							errors++;
						}
						var _valid54 = _errs550 === errors;
						valid166 = _valid54;
						ifClause54 = "else";
					}
					if (!valid166) {
						const err520 = {
							instancePath: instancePath + "/rules/require-parental-rights",
							schemaPath: "#/properties/rules/properties/require-parental-rights/if",
							keyword: "if",
							params: { failingKeyword: ifClause54 },
							message: "must match \"" + ifClause54 + "\" schema"
						};
						if (vErrors === null) vErrors = [err520];
						else vErrors.push(err520);
						errors++;
					}
				}
				if (data5["require-policy-title"] !== void 0) {
					let data158 = data5["require-policy-title"];
					const _errs552 = errors;
					let valid168 = true;
					const _errs553 = errors;
					if (!Array.isArray(data158)) {
						const err521 = {};
						if (vErrors === null) vErrors = [err521];
						else vErrors.push(err521);
						errors++;
					}
					var _valid55 = _errs553 === errors;
					errors = _errs552;
					if (vErrors !== null) {
						if (_errs552) vErrors.length = _errs552;
						else vErrors = null;
					}
					let ifClause55;
					if (_valid55) {
						const _errs555 = errors;
						if (Array.isArray(data158)) {
							if (data158.length > 1) {
								const err522 = {
									instancePath: instancePath + "/rules/require-policy-title",
									schemaPath: "#/properties/rules/properties/require-policy-title/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err522];
								else vErrors.push(err522);
								errors++;
							}
							if (data158.length < 1) {
								const err523 = {
									instancePath: instancePath + "/rules/require-policy-title",
									schemaPath: "#/properties/rules/properties/require-policy-title/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err523];
								else vErrors.push(err523);
								errors++;
							}
							if (!(data158.length <= 1)) {
								const err524 = {
									instancePath: instancePath + "/rules/require-policy-title",
									schemaPath: "#/properties/rules/properties/require-policy-title/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err524];
								else vErrors.push(err524);
								errors++;
							}
							if (data158.length > 0) {
								let data159 = data158[0];
								if (!(data159 === "off" || data159 === "warn" || data159 === "error" || data159 === 0 || data159 === 1 || data159 === 2)) {
									const err525 = {
										instancePath: instancePath + "/rules/require-policy-title/0",
										schemaPath: "#/properties/rules/properties/require-policy-title/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-policy-title"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err525];
									else vErrors.push(err525);
									errors++;
								}
							}
						} else {
							const err526 = {
								instancePath: instancePath + "/rules/require-policy-title",
								schemaPath: "#/properties/rules/properties/require-policy-title/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err526];
							else vErrors.push(err526);
							errors++;
						}
						var _valid55 = _errs555 === errors;
						valid168 = _valid55;
						ifClause55 = "then";
					} else {
						const _errs558 = errors;
						if (!(data158 === "off" || data158 === "warn" || data158 === "error" || data158 === 0 || data158 === 1 || data158 === 2)) {
							const err527 = {
								instancePath: instancePath + "/rules/require-policy-title",
								schemaPath: "#/properties/rules/properties/require-policy-title/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-policy-title"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err527];
							else vErrors.push(err527);
							errors++;
						}
						var _valid55 = _errs558 === errors;
						valid168 = _valid55;
						ifClause55 = "else";
					}
					if (!valid168) {
						const err528 = {
							instancePath: instancePath + "/rules/require-policy-title",
							schemaPath: "#/properties/rules/properties/require-policy-title/if",
							keyword: "if",
							params: { failingKeyword: ifClause55 },
							message: "must match \"" + ifClause55 + "\" schema"
						};
						if (vErrors === null) vErrors = [err528];
						else vErrors.push(err528);
						errors++;
					}
				}
				if (data5["require-request-methods"] !== void 0) {
					let data160 = data5["require-request-methods"];
					const _errs560 = errors;
					let valid170 = true;
					const _errs561 = errors;
					if (!Array.isArray(data160)) {
						const err529 = {};
						if (vErrors === null) vErrors = [err529];
						else vErrors.push(err529);
						errors++;
					}
					var _valid56 = _errs561 === errors;
					errors = _errs560;
					if (vErrors !== null) {
						if (_errs560) vErrors.length = _errs560;
						else vErrors = null;
					}
					let ifClause56;
					if (_valid56) {
						const _errs563 = errors;
						if (Array.isArray(data160)) {
							if (data160.length > 1) {
								const err530 = {
									instancePath: instancePath + "/rules/require-request-methods",
									schemaPath: "#/properties/rules/properties/require-request-methods/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err530];
								else vErrors.push(err530);
								errors++;
							}
							if (data160.length < 1) {
								const err531 = {
									instancePath: instancePath + "/rules/require-request-methods",
									schemaPath: "#/properties/rules/properties/require-request-methods/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err531];
								else vErrors.push(err531);
								errors++;
							}
							if (!(data160.length <= 1)) {
								const err532 = {
									instancePath: instancePath + "/rules/require-request-methods",
									schemaPath: "#/properties/rules/properties/require-request-methods/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err532];
								else vErrors.push(err532);
								errors++;
							}
							if (data160.length > 0) {
								let data161 = data160[0];
								if (!(data161 === "off" || data161 === "warn" || data161 === "error" || data161 === 0 || data161 === 1 || data161 === 2)) {
									const err533 = {
										instancePath: instancePath + "/rules/require-request-methods/0",
										schemaPath: "#/properties/rules/properties/require-request-methods/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-request-methods"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err533];
									else vErrors.push(err533);
									errors++;
								}
							}
						} else {
							const err534 = {
								instancePath: instancePath + "/rules/require-request-methods",
								schemaPath: "#/properties/rules/properties/require-request-methods/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err534];
							else vErrors.push(err534);
							errors++;
						}
						var _valid56 = _errs563 === errors;
						valid170 = _valid56;
						ifClause56 = "then";
					} else {
						const _errs566 = errors;
						if (!(data160 === "off" || data160 === "warn" || data160 === "error" || data160 === 0 || data160 === 1 || data160 === 2)) {
							const err535 = {
								instancePath: instancePath + "/rules/require-request-methods",
								schemaPath: "#/properties/rules/properties/require-request-methods/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-request-methods"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err535];
							else vErrors.push(err535);
							errors++;
						}
						var _valid56 = _errs566 === errors;
						valid170 = _valid56;
						ifClause56 = "else";
					}
					if (!valid170) {
						const err536 = {
							instancePath: instancePath + "/rules/require-request-methods",
							schemaPath: "#/properties/rules/properties/require-request-methods/if",
							keyword: "if",
							params: { failingKeyword: ifClause56 },
							message: "must match \"" + ifClause56 + "\" schema"
						};
						if (vErrors === null) vErrors = [err536];
						else vErrors.push(err536);
						errors++;
					}
				}
				if (data5["require-retention-per-category"] !== void 0) {
					let data162 = data5["require-retention-per-category"];
					const _errs568 = errors;
					let valid172 = true;
					const _errs569 = errors;
					if (!Array.isArray(data162)) {
						const err537 = {};
						if (vErrors === null) vErrors = [err537];
						else vErrors.push(err537);
						errors++;
					}
					var _valid57 = _errs569 === errors;
					errors = _errs568;
					if (vErrors !== null) {
						if (_errs568) vErrors.length = _errs568;
						else vErrors = null;
					}
					let ifClause57;
					if (_valid57) {
						const _errs571 = errors;
						if (Array.isArray(data162)) {
							if (data162.length > 1) {
								const err538 = {
									instancePath: instancePath + "/rules/require-retention-per-category",
									schemaPath: "#/properties/rules/properties/require-retention-per-category/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err538];
								else vErrors.push(err538);
								errors++;
							}
							if (data162.length < 1) {
								const err539 = {
									instancePath: instancePath + "/rules/require-retention-per-category",
									schemaPath: "#/properties/rules/properties/require-retention-per-category/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err539];
								else vErrors.push(err539);
								errors++;
							}
							if (!(data162.length <= 1)) {
								const err540 = {
									instancePath: instancePath + "/rules/require-retention-per-category",
									schemaPath: "#/properties/rules/properties/require-retention-per-category/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err540];
								else vErrors.push(err540);
								errors++;
							}
							if (data162.length > 0) {
								let data163 = data162[0];
								if (!(data163 === "off" || data163 === "warn" || data163 === "error" || data163 === 0 || data163 === 1 || data163 === 2)) {
									const err541 = {
										instancePath: instancePath + "/rules/require-retention-per-category/0",
										schemaPath: "#/properties/rules/properties/require-retention-per-category/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-retention-per-category"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err541];
									else vErrors.push(err541);
									errors++;
								}
							}
						} else {
							const err542 = {
								instancePath: instancePath + "/rules/require-retention-per-category",
								schemaPath: "#/properties/rules/properties/require-retention-per-category/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err542];
							else vErrors.push(err542);
							errors++;
						}
						var _valid57 = _errs571 === errors;
						valid172 = _valid57;
						ifClause57 = "then";
					} else {
						const _errs574 = errors;
						if (!(data162 === "off" || data162 === "warn" || data162 === "error" || data162 === 0 || data162 === 1 || data162 === 2)) {
							const err543 = {
								instancePath: instancePath + "/rules/require-retention-per-category",
								schemaPath: "#/properties/rules/properties/require-retention-per-category/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-retention-per-category"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err543];
							else vErrors.push(err543);
							errors++;
						}
						var _valid57 = _errs574 === errors;
						valid172 = _valid57;
						ifClause57 = "else";
					}
					if (!valid172) {
						const err544 = {
							instancePath: instancePath + "/rules/require-retention-per-category",
							schemaPath: "#/properties/rules/properties/require-retention-per-category/if",
							keyword: "if",
							params: { failingKeyword: ifClause57 },
							message: "must match \"" + ifClause57 + "\" schema"
						};
						if (vErrors === null) vErrors = [err544];
						else vErrors.push(err544);
						errors++;
					}
				}
				if (data5["require-retention-period"] !== void 0) {
					let data164 = data5["require-retention-period"];
					const _errs576 = errors;
					let valid174 = true;
					const _errs577 = errors;
					if (!Array.isArray(data164)) {
						const err545 = {};
						if (vErrors === null) vErrors = [err545];
						else vErrors.push(err545);
						errors++;
					}
					var _valid58 = _errs577 === errors;
					errors = _errs576;
					if (vErrors !== null) {
						if (_errs576) vErrors.length = _errs576;
						else vErrors = null;
					}
					let ifClause58;
					if (_valid58) {
						const _errs579 = errors;
						if (Array.isArray(data164)) {
							if (data164.length > 1) {
								const err546 = {
									instancePath: instancePath + "/rules/require-retention-period",
									schemaPath: "#/properties/rules/properties/require-retention-period/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err546];
								else vErrors.push(err546);
								errors++;
							}
							if (data164.length < 1) {
								const err547 = {
									instancePath: instancePath + "/rules/require-retention-period",
									schemaPath: "#/properties/rules/properties/require-retention-period/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err547];
								else vErrors.push(err547);
								errors++;
							}
							if (!(data164.length <= 1)) {
								const err548 = {
									instancePath: instancePath + "/rules/require-retention-period",
									schemaPath: "#/properties/rules/properties/require-retention-period/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err548];
								else vErrors.push(err548);
								errors++;
							}
							if (data164.length > 0) {
								let data165 = data164[0];
								if (!(data165 === "off" || data165 === "warn" || data165 === "error" || data165 === 0 || data165 === 1 || data165 === 2)) {
									const err549 = {
										instancePath: instancePath + "/rules/require-retention-period/0",
										schemaPath: "#/properties/rules/properties/require-retention-period/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-retention-period"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err549];
									else vErrors.push(err549);
									errors++;
								}
							}
						} else {
							const err550 = {
								instancePath: instancePath + "/rules/require-retention-period",
								schemaPath: "#/properties/rules/properties/require-retention-period/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err550];
							else vErrors.push(err550);
							errors++;
						}
						var _valid58 = _errs579 === errors;
						valid174 = _valid58;
						ifClause58 = "then";
					} else {
						const _errs582 = errors;
						if (!(data164 === "off" || data164 === "warn" || data164 === "error" || data164 === 0 || data164 === 1 || data164 === 2)) {
							const err551 = {
								instancePath: instancePath + "/rules/require-retention-period",
								schemaPath: "#/properties/rules/properties/require-retention-period/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-retention-period"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err551];
							else vErrors.push(err551);
							errors++;
						}
						var _valid58 = _errs582 === errors;
						valid174 = _valid58;
						ifClause58 = "else";
					}
					if (!valid174) {
						const err552 = {
							instancePath: instancePath + "/rules/require-retention-period",
							schemaPath: "#/properties/rules/properties/require-retention-period/if",
							keyword: "if",
							params: { failingKeyword: ifClause58 },
							message: "must match \"" + ifClause58 + "\" schema"
						};
						if (vErrors === null) vErrors = [err552];
						else vErrors.push(err552);
						errors++;
					}
				}
				if (data5["require-sale-statement"] !== void 0) {
					let data166 = data5["require-sale-statement"];
					const _errs584 = errors;
					let valid176 = true;
					const _errs585 = errors;
					if (!Array.isArray(data166)) {
						const err553 = {};
						if (vErrors === null) vErrors = [err553];
						else vErrors.push(err553);
						errors++;
					}
					var _valid59 = _errs585 === errors;
					errors = _errs584;
					if (vErrors !== null) {
						if (_errs584) vErrors.length = _errs584;
						else vErrors = null;
					}
					let ifClause59;
					if (_valid59) {
						const _errs587 = errors;
						if (Array.isArray(data166)) {
							if (data166.length > 1) {
								const err554 = {
									instancePath: instancePath + "/rules/require-sale-statement",
									schemaPath: "#/properties/rules/properties/require-sale-statement/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err554];
								else vErrors.push(err554);
								errors++;
							}
							if (data166.length < 1) {
								const err555 = {
									instancePath: instancePath + "/rules/require-sale-statement",
									schemaPath: "#/properties/rules/properties/require-sale-statement/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err555];
								else vErrors.push(err555);
								errors++;
							}
							if (!(data166.length <= 1)) {
								const err556 = {
									instancePath: instancePath + "/rules/require-sale-statement",
									schemaPath: "#/properties/rules/properties/require-sale-statement/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err556];
								else vErrors.push(err556);
								errors++;
							}
							if (data166.length > 0) {
								let data167 = data166[0];
								if (!(data167 === "off" || data167 === "warn" || data167 === "error" || data167 === 0 || data167 === 1 || data167 === 2)) {
									const err557 = {
										instancePath: instancePath + "/rules/require-sale-statement/0",
										schemaPath: "#/properties/rules/properties/require-sale-statement/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-sale-statement"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err557];
									else vErrors.push(err557);
									errors++;
								}
							}
						} else {
							const err558 = {
								instancePath: instancePath + "/rules/require-sale-statement",
								schemaPath: "#/properties/rules/properties/require-sale-statement/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err558];
							else vErrors.push(err558);
							errors++;
						}
						var _valid59 = _errs587 === errors;
						valid176 = _valid59;
						ifClause59 = "then";
					} else {
						const _errs590 = errors;
						if (!(data166 === "off" || data166 === "warn" || data166 === "error" || data166 === 0 || data166 === 1 || data166 === 2)) {
							const err559 = {
								instancePath: instancePath + "/rules/require-sale-statement",
								schemaPath: "#/properties/rules/properties/require-sale-statement/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-sale-statement"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err559];
							else vErrors.push(err559);
							errors++;
						}
						var _valid59 = _errs590 === errors;
						valid176 = _valid59;
						ifClause59 = "else";
					}
					if (!valid176) {
						const err560 = {
							instancePath: instancePath + "/rules/require-sale-statement",
							schemaPath: "#/properties/rules/properties/require-sale-statement/if",
							keyword: "if",
							params: { failingKeyword: ifClause59 },
							message: "must match \"" + ifClause59 + "\" schema"
						};
						if (vErrors === null) vErrors = [err560];
						else vErrors.push(err560);
						errors++;
					}
				}
				if (data5["require-security-statement"] !== void 0) {
					let data168 = data5["require-security-statement"];
					const _errs592 = errors;
					let valid178 = true;
					const _errs593 = errors;
					if (!Array.isArray(data168)) {
						const err561 = {};
						if (vErrors === null) vErrors = [err561];
						else vErrors.push(err561);
						errors++;
					}
					var _valid60 = _errs593 === errors;
					errors = _errs592;
					if (vErrors !== null) {
						if (_errs592) vErrors.length = _errs592;
						else vErrors = null;
					}
					let ifClause60;
					if (_valid60) {
						const _errs595 = errors;
						if (Array.isArray(data168)) {
							if (data168.length > 1) {
								const err562 = {
									instancePath: instancePath + "/rules/require-security-statement",
									schemaPath: "#/properties/rules/properties/require-security-statement/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err562];
								else vErrors.push(err562);
								errors++;
							}
							if (data168.length < 1) {
								const err563 = {
									instancePath: instancePath + "/rules/require-security-statement",
									schemaPath: "#/properties/rules/properties/require-security-statement/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err563];
								else vErrors.push(err563);
								errors++;
							}
							if (!(data168.length <= 1)) {
								const err564 = {
									instancePath: instancePath + "/rules/require-security-statement",
									schemaPath: "#/properties/rules/properties/require-security-statement/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err564];
								else vErrors.push(err564);
								errors++;
							}
							if (data168.length > 0) {
								let data169 = data168[0];
								if (!(data169 === "off" || data169 === "warn" || data169 === "error" || data169 === 0 || data169 === 1 || data169 === 2)) {
									const err565 = {
										instancePath: instancePath + "/rules/require-security-statement/0",
										schemaPath: "#/properties/rules/properties/require-security-statement/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-security-statement"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err565];
									else vErrors.push(err565);
									errors++;
								}
							}
						} else {
							const err566 = {
								instancePath: instancePath + "/rules/require-security-statement",
								schemaPath: "#/properties/rules/properties/require-security-statement/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err566];
							else vErrors.push(err566);
							errors++;
						}
						var _valid60 = _errs595 === errors;
						valid178 = _valid60;
						ifClause60 = "then";
					} else {
						const _errs598 = errors;
						if (!(data168 === "off" || data168 === "warn" || data168 === "error" || data168 === 0 || data168 === 1 || data168 === 2)) {
							const err567 = {
								instancePath: instancePath + "/rules/require-security-statement",
								schemaPath: "#/properties/rules/properties/require-security-statement/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-security-statement"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err567];
							else vErrors.push(err567);
							errors++;
						}
						var _valid60 = _errs598 === errors;
						valid178 = _valid60;
						ifClause60 = "else";
					}
					if (!valid178) {
						const err568 = {
							instancePath: instancePath + "/rules/require-security-statement",
							schemaPath: "#/properties/rules/properties/require-security-statement/if",
							keyword: "if",
							params: { failingKeyword: ifClause60 },
							message: "must match \"" + ifClause60 + "\" schema"
						};
						if (vErrors === null) vErrors = [err568];
						else vErrors.push(err568);
						errors++;
					}
				}
				if (data5["require-third-party-protection"] !== void 0) {
					let data170 = data5["require-third-party-protection"];
					const _errs600 = errors;
					let valid180 = true;
					const _errs601 = errors;
					if (!Array.isArray(data170)) {
						const err569 = {};
						if (vErrors === null) vErrors = [err569];
						else vErrors.push(err569);
						errors++;
					}
					var _valid61 = _errs601 === errors;
					errors = _errs600;
					if (vErrors !== null) {
						if (_errs600) vErrors.length = _errs600;
						else vErrors = null;
					}
					let ifClause61;
					if (_valid61) {
						const _errs603 = errors;
						if (Array.isArray(data170)) {
							if (data170.length > 1) {
								const err570 = {
									instancePath: instancePath + "/rules/require-third-party-protection",
									schemaPath: "#/properties/rules/properties/require-third-party-protection/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err570];
								else vErrors.push(err570);
								errors++;
							}
							if (data170.length < 1) {
								const err571 = {
									instancePath: instancePath + "/rules/require-third-party-protection",
									schemaPath: "#/properties/rules/properties/require-third-party-protection/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err571];
								else vErrors.push(err571);
								errors++;
							}
							if (!(data170.length <= 1)) {
								const err572 = {
									instancePath: instancePath + "/rules/require-third-party-protection",
									schemaPath: "#/properties/rules/properties/require-third-party-protection/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err572];
								else vErrors.push(err572);
								errors++;
							}
							if (data170.length > 0) {
								let data171 = data170[0];
								if (!(data171 === "off" || data171 === "warn" || data171 === "error" || data171 === 0 || data171 === 1 || data171 === 2)) {
									const err573 = {
										instancePath: instancePath + "/rules/require-third-party-protection/0",
										schemaPath: "#/properties/rules/properties/require-third-party-protection/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-third-party-protection"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err573];
									else vErrors.push(err573);
									errors++;
								}
							}
						} else {
							const err574 = {
								instancePath: instancePath + "/rules/require-third-party-protection",
								schemaPath: "#/properties/rules/properties/require-third-party-protection/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err574];
							else vErrors.push(err574);
							errors++;
						}
						var _valid61 = _errs603 === errors;
						valid180 = _valid61;
						ifClause61 = "then";
					} else {
						const _errs606 = errors;
						if (!(data170 === "off" || data170 === "warn" || data170 === "error" || data170 === 0 || data170 === 1 || data170 === 2)) {
							const err575 = {
								instancePath: instancePath + "/rules/require-third-party-protection",
								schemaPath: "#/properties/rules/properties/require-third-party-protection/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-third-party-protection"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err575];
							else vErrors.push(err575);
							errors++;
						}
						var _valid61 = _errs606 === errors;
						valid180 = _valid61;
						ifClause61 = "else";
					}
					if (!valid180) {
						const err576 = {
							instancePath: instancePath + "/rules/require-third-party-protection",
							schemaPath: "#/properties/rules/properties/require-third-party-protection/if",
							keyword: "if",
							params: { failingKeyword: ifClause61 },
							message: "must match \"" + ifClause61 + "\" schema"
						};
						if (vErrors === null) vErrors = [err576];
						else vErrors.push(err576);
						errors++;
					}
				}
				if (data5["require-transfer-safeguards"] !== void 0) {
					let data172 = data5["require-transfer-safeguards"];
					const _errs608 = errors;
					let valid182 = true;
					const _errs609 = errors;
					if (!Array.isArray(data172)) {
						const err577 = {};
						if (vErrors === null) vErrors = [err577];
						else vErrors.push(err577);
						errors++;
					}
					var _valid62 = _errs609 === errors;
					errors = _errs608;
					if (vErrors !== null) {
						if (_errs608) vErrors.length = _errs608;
						else vErrors = null;
					}
					let ifClause62;
					if (_valid62) {
						const _errs611 = errors;
						if (Array.isArray(data172)) {
							if (data172.length > 1) {
								const err578 = {
									instancePath: instancePath + "/rules/require-transfer-safeguards",
									schemaPath: "#/properties/rules/properties/require-transfer-safeguards/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err578];
								else vErrors.push(err578);
								errors++;
							}
							if (data172.length < 1) {
								const err579 = {
									instancePath: instancePath + "/rules/require-transfer-safeguards",
									schemaPath: "#/properties/rules/properties/require-transfer-safeguards/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err579];
								else vErrors.push(err579);
								errors++;
							}
							if (!(data172.length <= 1)) {
								const err580 = {
									instancePath: instancePath + "/rules/require-transfer-safeguards",
									schemaPath: "#/properties/rules/properties/require-transfer-safeguards/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err580];
								else vErrors.push(err580);
								errors++;
							}
							if (data172.length > 0) {
								let data173 = data172[0];
								if (!(data173 === "off" || data173 === "warn" || data173 === "error" || data173 === 0 || data173 === 1 || data173 === 2)) {
									const err581 = {
										instancePath: instancePath + "/rules/require-transfer-safeguards/0",
										schemaPath: "#/properties/rules/properties/require-transfer-safeguards/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["require-transfer-safeguards"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err581];
									else vErrors.push(err581);
									errors++;
								}
							}
						} else {
							const err582 = {
								instancePath: instancePath + "/rules/require-transfer-safeguards",
								schemaPath: "#/properties/rules/properties/require-transfer-safeguards/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err582];
							else vErrors.push(err582);
							errors++;
						}
						var _valid62 = _errs611 === errors;
						valid182 = _valid62;
						ifClause62 = "then";
					} else {
						const _errs614 = errors;
						if (!(data172 === "off" || data172 === "warn" || data172 === "error" || data172 === 0 || data172 === 1 || data172 === 2)) {
							const err583 = {
								instancePath: instancePath + "/rules/require-transfer-safeguards",
								schemaPath: "#/properties/rules/properties/require-transfer-safeguards/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["require-transfer-safeguards"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err583];
							else vErrors.push(err583);
							errors++;
						}
						var _valid62 = _errs614 === errors;
						valid182 = _valid62;
						ifClause62 = "else";
					}
					if (!valid182) {
						const err584 = {
							instancePath: instancePath + "/rules/require-transfer-safeguards",
							schemaPath: "#/properties/rules/properties/require-transfer-safeguards/if",
							keyword: "if",
							params: { failingKeyword: ifClause62 },
							message: "must match \"" + ifClause62 + "\" schema"
						};
						if (vErrors === null) vErrors = [err584];
						else vErrors.push(err584);
						errors++;
					}
				}
				if (data5["valid-contact-email"] !== void 0) {
					let data174 = data5["valid-contact-email"];
					const _errs616 = errors;
					let valid184 = true;
					const _errs617 = errors;
					if (!Array.isArray(data174)) {
						const err585 = {};
						if (vErrors === null) vErrors = [err585];
						else vErrors.push(err585);
						errors++;
					}
					var _valid63 = _errs617 === errors;
					errors = _errs616;
					if (vErrors !== null) {
						if (_errs616) vErrors.length = _errs616;
						else vErrors = null;
					}
					let ifClause63;
					if (_valid63) {
						const _errs619 = errors;
						if (Array.isArray(data174)) {
							if (data174.length > 1) {
								const err586 = {
									instancePath: instancePath + "/rules/valid-contact-email",
									schemaPath: "#/properties/rules/properties/valid-contact-email/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err586];
								else vErrors.push(err586);
								errors++;
							}
							if (data174.length < 1) {
								const err587 = {
									instancePath: instancePath + "/rules/valid-contact-email",
									schemaPath: "#/properties/rules/properties/valid-contact-email/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err587];
								else vErrors.push(err587);
								errors++;
							}
							if (!(data174.length <= 1)) {
								const err588 = {
									instancePath: instancePath + "/rules/valid-contact-email",
									schemaPath: "#/properties/rules/properties/valid-contact-email/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 1 },
									message: "must NOT have more than 1 items"
								};
								if (vErrors === null) vErrors = [err588];
								else vErrors.push(err588);
								errors++;
							}
							if (data174.length > 0) {
								let data175 = data174[0];
								if (!(data175 === "off" || data175 === "warn" || data175 === "error" || data175 === 0 || data175 === 1 || data175 === 2)) {
									const err589 = {
										instancePath: instancePath + "/rules/valid-contact-email/0",
										schemaPath: "#/properties/rules/properties/valid-contact-email/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["valid-contact-email"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err589];
									else vErrors.push(err589);
									errors++;
								}
							}
						} else {
							const err590 = {
								instancePath: instancePath + "/rules/valid-contact-email",
								schemaPath: "#/properties/rules/properties/valid-contact-email/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err590];
							else vErrors.push(err590);
							errors++;
						}
						var _valid63 = _errs619 === errors;
						valid184 = _valid63;
						ifClause63 = "then";
					} else {
						const _errs622 = errors;
						if (!(data174 === "off" || data174 === "warn" || data174 === "error" || data174 === 0 || data174 === 1 || data174 === 2)) {
							const err591 = {
								instancePath: instancePath + "/rules/valid-contact-email",
								schemaPath: "#/properties/rules/properties/valid-contact-email/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["valid-contact-email"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err591];
							else vErrors.push(err591);
							errors++;
						}
						var _valid63 = _errs622 === errors;
						valid184 = _valid63;
						ifClause63 = "else";
					}
					if (!valid184) {
						const err592 = {
							instancePath: instancePath + "/rules/valid-contact-email",
							schemaPath: "#/properties/rules/properties/valid-contact-email/if",
							keyword: "if",
							params: { failingKeyword: ifClause63 },
							message: "must match \"" + ifClause63 + "\" schema"
						};
						if (vErrors === null) vErrors = [err592];
						else vErrors.push(err592);
						errors++;
					}
				}
				if (data5["valid-effective-date"] !== void 0) {
					let data176 = data5["valid-effective-date"];
					const _errs624 = errors;
					let valid186 = true;
					const _errs625 = errors;
					if (!Array.isArray(data176)) {
						const err593 = {};
						if (vErrors === null) vErrors = [err593];
						else vErrors.push(err593);
						errors++;
					}
					var _valid64 = _errs625 === errors;
					errors = _errs624;
					if (vErrors !== null) {
						if (_errs624) vErrors.length = _errs624;
						else vErrors = null;
					}
					let ifClause64;
					if (_valid64) {
						const _errs627 = errors;
						if (Array.isArray(data176)) {
							if (data176.length > 2) {
								const err594 = {
									instancePath: instancePath + "/rules/valid-effective-date",
									schemaPath: "#/properties/rules/properties/valid-effective-date/then/maxItems",
									keyword: "maxItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err594];
								else vErrors.push(err594);
								errors++;
							}
							if (data176.length < 1) {
								const err595 = {
									instancePath: instancePath + "/rules/valid-effective-date",
									schemaPath: "#/properties/rules/properties/valid-effective-date/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err595];
								else vErrors.push(err595);
								errors++;
							}
							if (!(data176.length <= 2)) {
								const err596 = {
									instancePath: instancePath + "/rules/valid-effective-date",
									schemaPath: "#/properties/rules/properties/valid-effective-date/then/additionalItems",
									keyword: "additionalItems",
									params: { limit: 2 },
									message: "must NOT have more than 2 items"
								};
								if (vErrors === null) vErrors = [err596];
								else vErrors.push(err596);
								errors++;
							}
							const len143 = data176.length;
							if (len143 > 0) {
								let data177 = data176[0];
								if (!(data177 === "off" || data177 === "warn" || data177 === "error" || data177 === 0 || data177 === 1 || data177 === 2)) {
									const err597 = {
										instancePath: instancePath + "/rules/valid-effective-date/0",
										schemaPath: "#/properties/rules/properties/valid-effective-date/then/items/0/enum",
										keyword: "enum",
										params: { allowedValues: schema11.properties.rules.properties["valid-effective-date"].then.items[0].enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err597];
									else vErrors.push(err597);
									errors++;
								}
							}
							if (len143 > 1) {
								let data178 = data176[1];
								if (data178 && typeof data178 == "object" && !Array.isArray(data178)) {
									for (const key15 in data178) if (!(key15 === "order" || key15 === "today" || key15 === "maxAgeMonths" || key15 === "git")) {
										const err598 = {
											instancePath: instancePath + "/rules/valid-effective-date/1",
											schemaPath: "#/properties/rules/properties/valid-effective-date/then/items/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key15 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err598];
										else vErrors.push(err598);
										errors++;
									}
									if (data178.order !== void 0) {
										let data179 = data178.order;
										if (!(data179 === "day-first" || data179 === "month-first")) {
											const err599 = {
												instancePath: instancePath + "/rules/valid-effective-date/1/order",
												schemaPath: "#/properties/rules/properties/valid-effective-date/then/items/1/properties/order/enum",
												keyword: "enum",
												params: { allowedValues: schema11.properties.rules.properties["valid-effective-date"].then.items[1].properties.order.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err599];
											else vErrors.push(err599);
											errors++;
										}
									}
									if (data178.today !== void 0) {
										let data180 = data178.today;
										const _errs635 = errors;
										let valid189 = false;
										const _errs636 = errors;
										if (typeof data180 !== "boolean") {
											const err600 = {
												instancePath: instancePath + "/rules/valid-effective-date/1/today",
												schemaPath: "#/properties/rules/properties/valid-effective-date/then/items/1/properties/today/anyOf/0/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											};
											if (vErrors === null) vErrors = [err600];
											else vErrors.push(err600);
											errors++;
										}
										var _valid65 = _errs636 === errors;
										valid189 = valid189 || _valid65;
										if (!valid189) {
											const _errs638 = errors;
											if (typeof data180 === "string") {
												if (!pattern1.test(data180)) {
													const err601 = {
														instancePath: instancePath + "/rules/valid-effective-date/1/today",
														schemaPath: "#/properties/rules/properties/valid-effective-date/then/items/1/properties/today/anyOf/1/pattern",
														keyword: "pattern",
														params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
														message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
													};
													if (vErrors === null) vErrors = [err601];
													else vErrors.push(err601);
													errors++;
												}
											} else {
												const err602 = {
													instancePath: instancePath + "/rules/valid-effective-date/1/today",
													schemaPath: "#/properties/rules/properties/valid-effective-date/then/items/1/properties/today/anyOf/1/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err602];
												else vErrors.push(err602);
												errors++;
											}
											var _valid65 = _errs638 === errors;
											valid189 = valid189 || _valid65;
										}
										if (!valid189) {
											const err603 = {
												instancePath: instancePath + "/rules/valid-effective-date/1/today",
												schemaPath: "#/properties/rules/properties/valid-effective-date/then/items/1/properties/today/anyOf",
												keyword: "anyOf",
												params: {},
												message: "must match a schema in anyOf"
											};
											if (vErrors === null) vErrors = [err603];
											else vErrors.push(err603);
											errors++;
										} else {
											errors = _errs635;
											if (vErrors !== null) {
												if (_errs635) vErrors.length = _errs635;
												else vErrors = null;
											}
										}
									}
									if (data178.maxAgeMonths !== void 0) {
										let data181 = data178.maxAgeMonths;
										if (!(typeof data181 == "number" && !(data181 % 1) && !isNaN(data181) && isFinite(data181))) {
											const err604 = {
												instancePath: instancePath + "/rules/valid-effective-date/1/maxAgeMonths",
												schemaPath: "#/properties/rules/properties/valid-effective-date/then/items/1/properties/maxAgeMonths/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											};
											if (vErrors === null) vErrors = [err604];
											else vErrors.push(err604);
											errors++;
										}
										if (typeof data181 == "number" && isFinite(data181)) {
											if (data181 < 1 || isNaN(data181)) {
												const err605 = {
													instancePath: instancePath + "/rules/valid-effective-date/1/maxAgeMonths",
													schemaPath: "#/properties/rules/properties/valid-effective-date/then/items/1/properties/maxAgeMonths/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												};
												if (vErrors === null) vErrors = [err605];
												else vErrors.push(err605);
												errors++;
											}
										}
									}
									if (data178.git !== void 0) {
										if (typeof data178.git !== "boolean") {
											const err606 = {
												instancePath: instancePath + "/rules/valid-effective-date/1/git",
												schemaPath: "#/properties/rules/properties/valid-effective-date/then/items/1/properties/git/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											};
											if (vErrors === null) vErrors = [err606];
											else vErrors.push(err606);
											errors++;
										}
									}
								} else {
									const err607 = {
										instancePath: instancePath + "/rules/valid-effective-date/1",
										schemaPath: "#/properties/rules/properties/valid-effective-date/then/items/1/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err607];
									else vErrors.push(err607);
									errors++;
								}
							}
						} else {
							const err608 = {
								instancePath: instancePath + "/rules/valid-effective-date",
								schemaPath: "#/properties/rules/properties/valid-effective-date/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err608];
							else vErrors.push(err608);
							errors++;
						}
						var _valid64 = _errs627 === errors;
						valid186 = _valid64;
						ifClause64 = "then";
					} else {
						const _errs644 = errors;
						if (!(data176 === "off" || data176 === "warn" || data176 === "error" || data176 === 0 || data176 === 1 || data176 === 2)) {
							const err609 = {
								instancePath: instancePath + "/rules/valid-effective-date",
								schemaPath: "#/properties/rules/properties/valid-effective-date/else/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.rules.properties["valid-effective-date"].else.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err609];
							else vErrors.push(err609);
							errors++;
						}
						var _valid64 = _errs644 === errors;
						valid186 = _valid64;
						ifClause64 = "else";
					}
					if (!valid186) {
						const err610 = {
							instancePath: instancePath + "/rules/valid-effective-date",
							schemaPath: "#/properties/rules/properties/valid-effective-date/if",
							keyword: "if",
							params: { failingKeyword: ifClause64 },
							message: "must match \"" + ifClause64 + "\" schema"
						};
						if (vErrors === null) vErrors = [err610];
						else vErrors.push(err610);
						errors++;
					}
				}
			} else {
				const err611 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err611];
				else vErrors.push(err611);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data183 = data.files;
			if (Array.isArray(data183)) {
				const len144 = data183.length;
				for (let i30 = 0; i30 < len144; i30++) {
					let data184 = data183[i30];
					if (typeof data184 === "string") {
						if (func3(data184) < 1) {
							const err612 = {
								instancePath: instancePath + "/files/" + i30,
								schemaPath: "#/properties/files/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err612];
							else vErrors.push(err612);
							errors++;
						}
					} else {
						const err613 = {
							instancePath: instancePath + "/files/" + i30,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err613];
						else vErrors.push(err613);
						errors++;
					}
				}
			} else {
				const err614 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err614];
				else vErrors.push(err614);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			let data185 = data.ignore;
			if (Array.isArray(data185)) {
				const len145 = data185.length;
				for (let i31 = 0; i31 < len145; i31++) {
					let data186 = data185[i31];
					if (typeof data186 === "string") {
						if (func3(data186) < 1) {
							const err615 = {
								instancePath: instancePath + "/ignore/" + i31,
								schemaPath: "#/properties/ignore/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err615];
							else vErrors.push(err615);
							errors++;
						}
					} else {
						const err616 = {
							instancePath: instancePath + "/ignore/" + i31,
							schemaPath: "#/properties/ignore/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err616];
						else vErrors.push(err616);
						errors++;
					}
				}
			} else {
				const err617 = {
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err617];
				else vErrors.push(err617);
				errors++;
			}
		}
		if (data.documents !== void 0) {
			let data187 = data.documents;
			if (Array.isArray(data187)) {
				const len146 = data187.length;
				for (let i32 = 0; i32 < len146; i32++) {
					let data188 = data187[i32];
					if (data188 && typeof data188 == "object" && !Array.isArray(data188)) {
						if (data188.path === void 0) {
							const err618 = {
								instancePath: instancePath + "/documents/" + i32,
								schemaPath: "#/properties/documents/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err618];
							else vErrors.push(err618);
							errors++;
						}
						for (const key16 in data188) if (!(key16 === "path" || key16 === "supplements" || key16 === "kind" || key16 === "language")) {
							const err619 = {
								instancePath: instancePath + "/documents/" + i32,
								schemaPath: "#/properties/documents/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err619];
							else vErrors.push(err619);
							errors++;
						}
						if (data188.path !== void 0) {
							let data189 = data188.path;
							if (typeof data189 === "string") {
								if (func3(data189) < 1) {
									const err620 = {
										instancePath: instancePath + "/documents/" + i32 + "/path",
										schemaPath: "#/properties/documents/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err620];
									else vErrors.push(err620);
									errors++;
								}
							} else {
								const err621 = {
									instancePath: instancePath + "/documents/" + i32 + "/path",
									schemaPath: "#/properties/documents/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err621];
								else vErrors.push(err621);
								errors++;
							}
						}
						if (data188.supplements !== void 0) {
							let data190 = data188.supplements;
							const _errs661 = errors;
							let valid197 = true;
							const _errs662 = errors;
							if (!Array.isArray(data190)) {
								const err622 = {};
								if (vErrors === null) vErrors = [err622];
								else vErrors.push(err622);
								errors++;
							}
							var _valid66 = _errs662 === errors;
							errors = _errs661;
							if (vErrors !== null) {
								if (_errs661) vErrors.length = _errs661;
								else vErrors = null;
							}
							let ifClause65;
							if (_valid66) {
								const _errs664 = errors;
								if (Array.isArray(data190)) {
									const len147 = data190.length;
									for (let i33 = 0; i33 < len147; i33++) {
										let data191 = data190[i33];
										if (typeof data191 === "string") {
											if (func3(data191) < 1) {
												const err623 = {
													instancePath: instancePath + "/documents/" + i32 + "/supplements/" + i33,
													schemaPath: "#/properties/documents/items/properties/supplements/then/items/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err623];
												else vErrors.push(err623);
												errors++;
											}
										} else {
											const err624 = {
												instancePath: instancePath + "/documents/" + i32 + "/supplements/" + i33,
												schemaPath: "#/properties/documents/items/properties/supplements/then/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err624];
											else vErrors.push(err624);
											errors++;
										}
									}
								} else {
									const err625 = {
										instancePath: instancePath + "/documents/" + i32 + "/supplements",
										schemaPath: "#/properties/documents/items/properties/supplements/then/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err625];
									else vErrors.push(err625);
									errors++;
								}
								var _valid66 = _errs664 === errors;
								valid197 = _valid66;
								ifClause65 = "then";
							} else {
								const _errs668 = errors;
								if (typeof data190 === "string") {
									if (func3(data190) < 1) {
										const err626 = {
											instancePath: instancePath + "/documents/" + i32 + "/supplements",
											schemaPath: "#/properties/documents/items/properties/supplements/else/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err626];
										else vErrors.push(err626);
										errors++;
									}
								} else {
									const err627 = {
										instancePath: instancePath + "/documents/" + i32 + "/supplements",
										schemaPath: "#/properties/documents/items/properties/supplements/else/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err627];
									else vErrors.push(err627);
									errors++;
								}
								var _valid66 = _errs668 === errors;
								valid197 = _valid66;
								ifClause65 = "else";
							}
							if (!valid197) {
								const err628 = {
									instancePath: instancePath + "/documents/" + i32 + "/supplements",
									schemaPath: "#/properties/documents/items/properties/supplements/if",
									keyword: "if",
									params: { failingKeyword: ifClause65 },
									message: "must match \"" + ifClause65 + "\" schema"
								};
								if (vErrors === null) vErrors = [err628];
								else vErrors.push(err628);
								errors++;
							}
						}
						if (data188.kind !== void 0) {
							let data192 = data188.kind;
							if (!(data192 === "policy" || data192 === "legal" || data192 === "other")) {
								const err629 = {
									instancePath: instancePath + "/documents/" + i32 + "/kind",
									schemaPath: "#/properties/documents/items/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.documents.items.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err629];
								else vErrors.push(err629);
								errors++;
							}
						}
						if (data188.language !== void 0) {
							let data193 = data188.language;
							if (typeof data193 === "string") {
								if (!pattern2.test(data193)) {
									const err630 = {
										instancePath: instancePath + "/documents/" + i32 + "/language",
										schemaPath: "#/properties/documents/items/properties/language/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z]{2,3}$" },
										message: "must match pattern \"^[a-z]{2,3}$\""
									};
									if (vErrors === null) vErrors = [err630];
									else vErrors.push(err630);
									errors++;
								}
							} else {
								const err631 = {
									instancePath: instancePath + "/documents/" + i32 + "/language",
									schemaPath: "#/properties/documents/items/properties/language/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err631];
								else vErrors.push(err631);
								errors++;
							}
						}
					} else {
						const err632 = {
							instancePath: instancePath + "/documents/" + i32,
							schemaPath: "#/properties/documents/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err632];
						else vErrors.push(err632);
						errors++;
					}
				}
			} else {
				const err633 = {
					instancePath: instancePath + "/documents",
					schemaPath: "#/properties/documents/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err633];
				else vErrors.push(err633);
				errors++;
			}
		}
		if (data.accepted !== void 0) {
			let data194 = data.accepted;
			if (Array.isArray(data194)) {
				const len148 = data194.length;
				for (let i34 = 0; i34 < len148; i34++) {
					let data195 = data194[i34];
					if (data195 && typeof data195 == "object" && !Array.isArray(data195)) {
						if (data195.rule === void 0) {
							const err634 = {
								instancePath: instancePath + "/accepted/" + i34,
								schemaPath: "#/properties/accepted/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err634];
							else vErrors.push(err634);
							errors++;
						}
						if (data195.quote === void 0) {
							const err635 = {
								instancePath: instancePath + "/accepted/" + i34,
								schemaPath: "#/properties/accepted/items/required",
								keyword: "required",
								params: { missingProperty: "quote" },
								message: "must have required property 'quote'"
							};
							if (vErrors === null) vErrors = [err635];
							else vErrors.push(err635);
							errors++;
						}
						if (data195.reason === void 0) {
							const err636 = {
								instancePath: instancePath + "/accepted/" + i34,
								schemaPath: "#/properties/accepted/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err636];
							else vErrors.push(err636);
							errors++;
						}
						for (const key17 in data195) if (!(key17 === "rule" || key17 === "quote" || key17 === "reason" || key17 === "by" || key17 === "until" || key17 === "path")) {
							const err637 = {
								instancePath: instancePath + "/accepted/" + i34,
								schemaPath: "#/properties/accepted/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key17 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err637];
							else vErrors.push(err637);
							errors++;
						}
						if (data195.rule !== void 0) {
							let data196 = data195.rule;
							if (typeof data196 === "string") {
								if (func3(data196) < 1) {
									const err638 = {
										instancePath: instancePath + "/accepted/" + i34 + "/rule",
										schemaPath: "#/properties/accepted/items/properties/rule/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err638];
									else vErrors.push(err638);
									errors++;
								}
							} else {
								const err639 = {
									instancePath: instancePath + "/accepted/" + i34 + "/rule",
									schemaPath: "#/properties/accepted/items/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err639];
								else vErrors.push(err639);
								errors++;
							}
						}
						if (data195.quote !== void 0) {
							let data197 = data195.quote;
							if (typeof data197 === "string") {
								if (func3(data197) < 1) {
									const err640 = {
										instancePath: instancePath + "/accepted/" + i34 + "/quote",
										schemaPath: "#/properties/accepted/items/properties/quote/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err640];
									else vErrors.push(err640);
									errors++;
								}
							} else {
								const err641 = {
									instancePath: instancePath + "/accepted/" + i34 + "/quote",
									schemaPath: "#/properties/accepted/items/properties/quote/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err641];
								else vErrors.push(err641);
								errors++;
							}
						}
						if (data195.reason !== void 0) {
							let data198 = data195.reason;
							if (typeof data198 === "string") {
								if (func3(data198) < 1) {
									const err642 = {
										instancePath: instancePath + "/accepted/" + i34 + "/reason",
										schemaPath: "#/properties/accepted/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err642];
									else vErrors.push(err642);
									errors++;
								}
							} else {
								const err643 = {
									instancePath: instancePath + "/accepted/" + i34 + "/reason",
									schemaPath: "#/properties/accepted/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err643];
								else vErrors.push(err643);
								errors++;
							}
						}
						if (data195.by !== void 0) {
							let data199 = data195.by;
							if (typeof data199 === "string") {
								if (func3(data199) < 1) {
									const err644 = {
										instancePath: instancePath + "/accepted/" + i34 + "/by",
										schemaPath: "#/properties/accepted/items/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err644];
									else vErrors.push(err644);
									errors++;
								}
							} else {
								const err645 = {
									instancePath: instancePath + "/accepted/" + i34 + "/by",
									schemaPath: "#/properties/accepted/items/properties/by/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err645];
								else vErrors.push(err645);
								errors++;
							}
						}
						if (data195.until !== void 0) {
							let data200 = data195.until;
							if (typeof data200 === "string") {
								if (!pattern1.test(data200)) {
									const err646 = {
										instancePath: instancePath + "/accepted/" + i34 + "/until",
										schemaPath: "#/properties/accepted/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err646];
									else vErrors.push(err646);
									errors++;
								}
							} else {
								const err647 = {
									instancePath: instancePath + "/accepted/" + i34 + "/until",
									schemaPath: "#/properties/accepted/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err647];
								else vErrors.push(err647);
								errors++;
							}
						}
						if (data195.path !== void 0) {
							let data201 = data195.path;
							if (typeof data201 === "string") {
								if (func3(data201) < 1) {
									const err648 = {
										instancePath: instancePath + "/accepted/" + i34 + "/path",
										schemaPath: "#/properties/accepted/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err648];
									else vErrors.push(err648);
									errors++;
								}
							} else {
								const err649 = {
									instancePath: instancePath + "/accepted/" + i34 + "/path",
									schemaPath: "#/properties/accepted/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err649];
								else vErrors.push(err649);
								errors++;
							}
						}
					} else {
						const err650 = {
							instancePath: instancePath + "/accepted/" + i34,
							schemaPath: "#/properties/accepted/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err650];
						else vErrors.push(err650);
						errors++;
					}
				}
			} else {
				const err651 = {
					instancePath: instancePath + "/accepted",
					schemaPath: "#/properties/accepted/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err651];
				else vErrors.push(err651);
				errors++;
			}
		}
		if (data.siteRoot !== void 0) {
			let data202 = data.siteRoot;
			if (typeof data202 === "string") {
				if (func3(data202) < 1) {
					const err652 = {
						instancePath: instancePath + "/siteRoot",
						schemaPath: "#/properties/siteRoot/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err652];
					else vErrors.push(err652);
					errors++;
				}
			} else {
				const err653 = {
					instancePath: instancePath + "/siteRoot",
					schemaPath: "#/properties/siteRoot/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err653];
				else vErrors.push(err653);
				errors++;
			}
		}
		if (data.definedIn !== void 0) {
			let data203 = data.definedIn;
			if (data203 && typeof data203 == "object" && !Array.isArray(data203)) {
				for (const key18 in data203) if (!(key18 === "files" || key18 === "terms")) {
					const err654 = {
						instancePath: instancePath + "/definedIn",
						schemaPath: "#/properties/definedIn/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key18 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err654];
					else vErrors.push(err654);
					errors++;
				}
				if (data203.files !== void 0) {
					let data204 = data203.files;
					if (Array.isArray(data204)) {
						const len149 = data204.length;
						for (let i35 = 0; i35 < len149; i35++) {
							let data205 = data204[i35];
							if (typeof data205 === "string") {
								if (func3(data205) < 1) {
									const err655 = {
										instancePath: instancePath + "/definedIn/files/" + i35,
										schemaPath: "#/properties/definedIn/properties/files/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err655];
									else vErrors.push(err655);
									errors++;
								}
							} else {
								const err656 = {
									instancePath: instancePath + "/definedIn/files/" + i35,
									schemaPath: "#/properties/definedIn/properties/files/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err656];
								else vErrors.push(err656);
								errors++;
							}
						}
					} else {
						const err657 = {
							instancePath: instancePath + "/definedIn/files",
							schemaPath: "#/properties/definedIn/properties/files/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err657];
						else vErrors.push(err657);
						errors++;
					}
				}
				if (data203.terms !== void 0) {
					let data206 = data203.terms;
					if (Array.isArray(data206)) {
						const len150 = data206.length;
						for (let i36 = 0; i36 < len150; i36++) {
							let data207 = data206[i36];
							if (typeof data207 === "string") {
								if (func3(data207) < 1) {
									const err658 = {
										instancePath: instancePath + "/definedIn/terms/" + i36,
										schemaPath: "#/properties/definedIn/properties/terms/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err658];
									else vErrors.push(err658);
									errors++;
								}
							} else {
								const err659 = {
									instancePath: instancePath + "/definedIn/terms/" + i36,
									schemaPath: "#/properties/definedIn/properties/terms/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err659];
								else vErrors.push(err659);
								errors++;
							}
						}
					} else {
						const err660 = {
							instancePath: instancePath + "/definedIn/terms",
							schemaPath: "#/properties/definedIn/properties/terms/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err660];
						else vErrors.push(err660);
						errors++;
					}
				}
			} else {
				const err661 = {
					instancePath: instancePath + "/definedIn",
					schemaPath: "#/properties/definedIn/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err661];
				else vErrors.push(err661);
				errors++;
			}
		}
		if (data.facts !== void 0) {
			let data208 = data.facts;
			if (data208 && typeof data208 == "object" && !Array.isArray(data208)) {
				for (const key19 in data208) if (!func2.call(schema11.properties.facts.properties, key19)) {
					const err662 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key19 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err662];
					else vErrors.push(err662);
					errors++;
				}
				if (data208.controller !== void 0) {
					let data209 = data208.controller;
					if (typeof data209 === "string") {
						if (func3(data209) < 1) {
							const err663 = {
								instancePath: instancePath + "/facts/controller",
								schemaPath: "#/properties/facts/properties/controller/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err663];
							else vErrors.push(err663);
							errors++;
						}
					} else {
						const err664 = {
							instancePath: instancePath + "/facts/controller",
							schemaPath: "#/properties/facts/properties/controller/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err664];
						else vErrors.push(err664);
						errors++;
					}
				}
				if (data208.contacts !== void 0) {
					let data210 = data208.contacts;
					if (Array.isArray(data210)) {
						const len151 = data210.length;
						for (let i37 = 0; i37 < len151; i37++) {
							let data211 = data210[i37];
							const _errs711 = errors;
							let valid211 = true;
							const _errs712 = errors;
							if (!(data211 && typeof data211 == "object" && !Array.isArray(data211))) {
								const err665 = {};
								if (vErrors === null) vErrors = [err665];
								else vErrors.push(err665);
								errors++;
							}
							var _valid67 = _errs712 === errors;
							errors = _errs711;
							if (vErrors !== null) {
								if (_errs711) vErrors.length = _errs711;
								else vErrors = null;
							}
							let ifClause66;
							if (_valid67) {
								const _errs714 = errors;
								if (data211 && typeof data211 == "object" && !Array.isArray(data211)) {
									if (data211.value === void 0) {
										const err666 = {
											instancePath: instancePath + "/facts/contacts/" + i37,
											schemaPath: "#/properties/facts/properties/contacts/items/then/required",
											keyword: "required",
											params: { missingProperty: "value" },
											message: "must have required property 'value'"
										};
										if (vErrors === null) vErrors = [err666];
										else vErrors.push(err666);
										errors++;
									}
									for (const key20 in data211) if (!(key20 === "value" || key20 === "kind" || key20 === "role")) {
										const err667 = {
											instancePath: instancePath + "/facts/contacts/" + i37,
											schemaPath: "#/properties/facts/properties/contacts/items/then/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key20 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err667];
										else vErrors.push(err667);
										errors++;
									}
									if (data211.value !== void 0) {
										let data212 = data211.value;
										if (typeof data212 === "string") {
											if (func3(data212) < 1) {
												const err668 = {
													instancePath: instancePath + "/facts/contacts/" + i37 + "/value",
													schemaPath: "#/properties/facts/properties/contacts/items/then/properties/value/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err668];
												else vErrors.push(err668);
												errors++;
											}
										} else {
											const err669 = {
												instancePath: instancePath + "/facts/contacts/" + i37 + "/value",
												schemaPath: "#/properties/facts/properties/contacts/items/then/properties/value/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err669];
											else vErrors.push(err669);
											errors++;
										}
									}
									if (data211.kind !== void 0) {
										let data213 = data211.kind;
										if (!(data213 === "email" || data213 === "form" || data213 === "post" || data213 === "phone" || data213 === "url")) {
											const err670 = {
												instancePath: instancePath + "/facts/contacts/" + i37 + "/kind",
												schemaPath: "#/properties/facts/properties/contacts/items/then/properties/kind/enum",
												keyword: "enum",
												params: { allowedValues: schema11.properties.facts.properties.contacts.items.then.properties.kind.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err670];
											else vErrors.push(err670);
											errors++;
										}
									}
									if (data211.role !== void 0) {
										let data214 = data211.role;
										if (!(data214 === "privacy" || data214 === "support" || data214 === "dpo" || data214 === "other")) {
											const err671 = {
												instancePath: instancePath + "/facts/contacts/" + i37 + "/role",
												schemaPath: "#/properties/facts/properties/contacts/items/then/properties/role/enum",
												keyword: "enum",
												params: { allowedValues: schema11.properties.facts.properties.contacts.items.then.properties.role.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err671];
											else vErrors.push(err671);
											errors++;
										}
									}
								} else {
									const err672 = {
										instancePath: instancePath + "/facts/contacts/" + i37,
										schemaPath: "#/properties/facts/properties/contacts/items/then/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err672];
									else vErrors.push(err672);
									errors++;
								}
								var _valid67 = _errs714 === errors;
								valid211 = _valid67;
								ifClause66 = "then";
							} else {
								const _errs721 = errors;
								if (typeof data211 === "string") {
									if (func3(data211) < 1) {
										const err673 = {
											instancePath: instancePath + "/facts/contacts/" + i37,
											schemaPath: "#/properties/facts/properties/contacts/items/else/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err673];
										else vErrors.push(err673);
										errors++;
									}
								} else {
									const err674 = {
										instancePath: instancePath + "/facts/contacts/" + i37,
										schemaPath: "#/properties/facts/properties/contacts/items/else/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err674];
									else vErrors.push(err674);
									errors++;
								}
								var _valid67 = _errs721 === errors;
								valid211 = _valid67;
								ifClause66 = "else";
							}
							if (!valid211) {
								const err675 = {
									instancePath: instancePath + "/facts/contacts/" + i37,
									schemaPath: "#/properties/facts/properties/contacts/items/if",
									keyword: "if",
									params: { failingKeyword: ifClause66 },
									message: "must match \"" + ifClause66 + "\" schema"
								};
								if (vErrors === null) vErrors = [err675];
								else vErrors.push(err675);
								errors++;
							}
						}
					} else {
						const err676 = {
							instancePath: instancePath + "/facts/contacts",
							schemaPath: "#/properties/facts/properties/contacts/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err676];
						else vErrors.push(err676);
						errors++;
					}
				}
				if (data208.website !== void 0) {
					let data215 = data208.website;
					if (typeof data215 === "string") {
						if (func3(data215) < 1) {
							const err677 = {
								instancePath: instancePath + "/facts/website",
								schemaPath: "#/properties/facts/properties/website/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err677];
							else vErrors.push(err677);
							errors++;
						}
					} else {
						const err678 = {
							instancePath: instancePath + "/facts/website",
							schemaPath: "#/properties/facts/properties/website/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err678];
						else vErrors.push(err678);
						errors++;
					}
				}
				if (data208.sellsData !== void 0) {
					if (typeof data208.sellsData !== "boolean") {
						const err679 = {
							instancePath: instancePath + "/facts/sellsData",
							schemaPath: "#/properties/facts/properties/sellsData/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err679];
						else vErrors.push(err679);
						errors++;
					}
				}
				if (data208.sharesData !== void 0) {
					if (typeof data208.sharesData !== "boolean") {
						const err680 = {
							instancePath: instancePath + "/facts/sharesData",
							schemaPath: "#/properties/facts/properties/sharesData/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err680];
						else vErrors.push(err680);
						errors++;
					}
				}
				if (data208.hasDpo !== void 0) {
					if (typeof data208.hasDpo !== "boolean") {
						const err681 = {
							instancePath: instancePath + "/facts/hasDpo",
							schemaPath: "#/properties/facts/properties/hasDpo/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err681];
						else vErrors.push(err681);
						errors++;
					}
				}
				if (data208.transfersData !== void 0) {
					if (typeof data208.transfersData !== "boolean") {
						const err682 = {
							instancePath: instancePath + "/facts/transfersData",
							schemaPath: "#/properties/facts/properties/transfersData/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err682];
						else vErrors.push(err682);
						errors++;
					}
				}
				if (data208.automatedDecisions !== void 0) {
					if (typeof data208.automatedDecisions !== "boolean") {
						const err683 = {
							instancePath: instancePath + "/facts/automatedDecisions",
							schemaPath: "#/properties/facts/properties/automatedDecisions/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err683];
						else vErrors.push(err683);
						errors++;
					}
				}
				if (data208.directedToChildren !== void 0) {
					if (typeof data208.directedToChildren !== "boolean") {
						const err684 = {
							instancePath: instancePath + "/facts/directedToChildren",
							schemaPath: "#/properties/facts/properties/directedToChildren/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err684];
						else vErrors.push(err684);
						errors++;
					}
				}
				if (data208.minimumAge !== void 0) {
					let data222 = data208.minimumAge;
					if (!(typeof data222 == "number" && !(data222 % 1) && !isNaN(data222) && isFinite(data222))) {
						const err685 = {
							instancePath: instancePath + "/facts/minimumAge",
							schemaPath: "#/properties/facts/properties/minimumAge/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err685];
						else vErrors.push(err685);
						errors++;
					}
					if (typeof data222 == "number" && isFinite(data222)) {
						if (data222 > 25 || isNaN(data222)) {
							const err686 = {
								instancePath: instancePath + "/facts/minimumAge",
								schemaPath: "#/properties/facts/properties/minimumAge/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 25
								},
								message: "must be <= 25"
							};
							if (vErrors === null) vErrors = [err686];
							else vErrors.push(err686);
							errors++;
						}
						if (data222 < 0 || isNaN(data222)) {
							const err687 = {
								instancePath: instancePath + "/facts/minimumAge",
								schemaPath: "#/properties/facts/properties/minimumAge/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err687];
							else vErrors.push(err687);
							errors++;
						}
					}
				}
			} else {
				const err688 = {
					instancePath: instancePath + "/facts",
					schemaPath: "#/properties/facts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err688];
				else vErrors.push(err688);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data223 = data.baseline;
			if (typeof data223 === "string") {
				if (func3(data223) < 1) {
					const err689 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err689];
					else vErrors.push(err689);
					errors++;
				}
			} else {
				const err690 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err690];
				else vErrors.push(err690);
				errors++;
			}
		}
	} else {
		const err691 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err691];
		else vErrors.push(err691);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}

export { validator_default as default };