import { setFlagsFromString } from "node:v8";
import { parseArgs } from "node:util";

// src/cli/engine.ts
const FLAGS = ["--no-regexp-tier-up", "--interrupt-budget=600000"];
const LAST_KNOWN_NODE = 24;
function tuneEngine() {
	if (Number.parseInt(process.versions.node, 10) <= LAST_KNOWN_NODE) for (const flag of FLAGS) setFlagsFromString(flag);
}

// src/lint/errors.ts
const prefix = ({ file, line, column }) => file === void 0 ? "" : `${[
	file,
	line,
	column
].filter((part) => part !== void 0).join(":")}: `;
var InputError = class extends Error {
	reason;
	place;
	name = "InputError";
	constructor(reason, place = {}) {
		super(prefix(place) + reason);
		this.reason = reason;
		this.place = place;
	}
};
var ConfigError = class extends InputError {
	name = "ConfigError";
};
var RuleFault = class extends Error {
	ruleId;
	file;
	name = "RuleFault";
	constructor(ruleId, file, cause) {
		const reason = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
		super(`${file}: ${ruleId ? `rule ${ruleId}` : "linting"} failed: ${reason}`, { cause });
		this.ruleId = ruleId;
		this.file = file;
	}
};

// src/report/safe-text.ts
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
const BREAKS = /[\t\r\n]+/gu;
function visible(text) {
	return text.replace(BREAKS, " ").replace(INVISIBLE, (character) => `‹U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}›`);
}
function cut(text, limit) {
	if (text.length <= limit) return text;
	const end = limit - 1;
	const inPair = /[\uD800-\uDBFF]/u.test(text.charAt(end - 1));
	return `${text.slice(0, inPair ? end - 1 : end)}…`;
}
function logLine(text) {
	return visible(text).replaceAll("##[", "## [").replace(/^\s*::/u, (start) => start.replace("::", ": :"));
}
const MARKUP = /[\\`*_{}[\]<>()#+\-.!|~:&$@^="']/gu;
const REFERENCE = /(@|#|\bGH-)(?=[\p{L}\p{N}])/giu;
const ZERO_WIDTH_SPACE = "​";
function forMarkdown(text) {
	return visible(text).replace(REFERENCE, `$1${ZERO_WIDTH_SPACE}`).replace(MARKUP, (sign) => `\\${sign}`);
}
function codeSpan(text) {
	const shown = visible(text).replaceAll("|", "│");
	const fence = "`".repeat(longestRun(shown, "`") + 1);
	const pad = shown.startsWith("`") || shown.endsWith("`") || shown === "" ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
function longestRun(text, sign) {
	let longest = 0;
	let run = 0;
	for (const character of text) {
		run = character === sign ? run + 1 : 0;
		longest = Math.max(longest, run);
	}
	return longest;
}

// src/version.ts
const version = "1.0.0";

// src/rule/edit-distance.ts
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const changed = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			row[j] = Math.min(changed, last[j] + 1, row[j - 1] + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length];
}

// src/lint/nearest.ts
function nearest(name, candidates) {
	const wanted = name.toLowerCase();
	let best;
	let least = Math.max(2, Math.ceil(wanted.length / 3)) + 1;
	for (const candidate of candidates) {
		const other = candidate.toLowerCase();
		const distance = wanted.length > 3 && other.includes(wanted) ? 1 : editDistance(wanted, other);
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}
function didYouMean(name, candidates) {
	const near = nearest(name, candidates);
	return near === void 0 ? "" : ` Did you mean “${near}”?`;
}

// src/cli/args.ts
const COMMANDS = [
	"lint",
	"rules",
	"explain",
	"facts",
	"init"
];
const LINT = ["lint"];
const OPTIONS = {
	config: {
		kind: "negatable",
		for: LINT
	},
	preset: {
		kind: "list",
		for: LINT
	},
	rule: {
		kind: "list",
		for: LINT
	},
	"ignore-pattern": {
		kind: "list",
		for: LINT
	},
	format: {
		kind: "string",
		short: "f",
		for: [
			"lint",
			"rules",
			"facts"
		]
	},
	output: {
		kind: "string",
		short: "o",
		for: ["lint", "facts"]
	},
	fix: {
		kind: "boolean",
		for: LINT
	},
	"fix-dry-run": {
		kind: "boolean",
		for: LINT
	},
	quiet: {
		kind: "boolean",
		for: LINT
	},
	"max-warnings": {
		kind: "string",
		for: LINT
	},
	baseline: {
		kind: "string",
		for: LINT
	},
	"update-baseline": {
		kind: "boolean",
		for: LINT
	},
	stdin: {
		kind: "boolean",
		for: ["lint", "facts"]
	},
	"stdin-filename": {
		kind: "string",
		for: ["lint", "facts"]
	},
	timing: {
		kind: "boolean",
		for: LINT
	},
	color: { kind: "negatable" },
	debug: { kind: "boolean" },
	help: {
		kind: "boolean",
		short: "h"
	},
	version: {
		kind: "boolean",
		short: "v"
	}
};
const takesValue = (name) => OPTIONS[name].kind === "string" || OPTIONS[name].kind === "list" || name === "config";
const spellings = () => Object.entries(OPTIONS).flatMap(([name, { kind }]) => kind === "negatable" ? [`--${name}`, `--no-${name}`] : [`--${name}`]);
function read({ name = "", rawName = "", value, inlineValue }) {
	const negated = rawName.startsWith("--no-") && !Object.hasOwn(OPTIONS, name);
	const bare = negated ? rawName.slice(5) : name;
	if (!(Object.hasOwn(OPTIONS, bare) && (!negated || OPTIONS[bare].kind === "negatable"))) throw new InputError(`there is no option ${rawName}.${didYouMean(rawName, spellings()) || " `clauselint --help` lists them."}`);
	const option = bare;
	if (negated || !takesValue(option)) {
		if (value !== void 0 && inlineValue) throw new InputError(`${rawName} takes no value`);
		return [option, !negated];
	}
	if (value === void 0 || !inlineValue && value.startsWith("--")) throw new InputError(`${rawName} needs a value`);
	if (value === "") throw new InputError(`${rawName} must not be empty`);
	return [option, value];
}
const isCommand = (word) => COMMANDS.includes(word);
function parseArguments(argv) {
	const options = Object.fromEntries(Object.entries(OPTIONS).map(([name, option]) => [name, {
		type: takesValue(name) ? "string" : "boolean",
		multiple: option.kind === "list",
		...option.short && { short: option.short }
	}]));
	const { tokens, positionals } = parseArgs({
		args: [...argv],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const given = /* @__PURE__ */ new Map();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const [name, value] = read(token);
		given.set(name, [...given.get(name) ?? [], value]);
	}
	const command = isCommand(positionals[0]) ? positionals[0] : "lint";
	checkUse(given.keys(), command);
	const last = (name) => given.get(name)?.at(-1);
	const flag = (name) => last(name) ?? false;
	const listed = (name) => given.get(name) ?? [];
	const presets = listed("preset").flatMap((names) => names.split(",").map((name) => name.trim()));
	return {
		command,
		paths: isCommand(positionals[0]) ? positionals.slice(1) : positionals,
		config: last("config"),
		presets: presets.length ? presets : void 0,
		rules: listed("rule"),
		ignorePatterns: listed("ignore-pattern"),
		format: last("format"),
		output: last("output"),
		fix: flag("fix"),
		fixDryRun: flag("fix-dry-run"),
		quiet: flag("quiet"),
		maxWarnings: wholeNumber(last("max-warnings")),
		baseline: last("baseline"),
		updateBaseline: flag("update-baseline"),
		stdin: flag("stdin"),
		stdinFilename: last("stdin-filename"),
		timing: flag("timing"),
		color: last("color"),
		debug: flag("debug"),
		help: flag("help"),
		version: flag("version")
	};
}
function checkUse(names, command) {
	for (const name of names) {
		const { for: users } = OPTIONS[name];
		if (users && !users.includes(command)) throw new InputError(`--${name} means nothing to “${command}”`);
	}
}
function wholeNumber(text) {
	if (text === void 0) return void 0;
	if (!/^\d+$/.test(text)) throw new InputError(`--max-warnings must be a whole number, not “${text}”`);
	return Number(text);
}

// src/cli/run.ts
const ISSUES = "https://github.com/clauselint/clauselint/issues";
async function run(argv, io) {
	let args;
	try {
		args = parseArguments(argv);
		return await dispatch(args, io);
	} catch (error) {
		io.stderr.write(`clauselint: ${logLine(describe(error))}\n`);
		if ((args?.debug ?? argv.includes("--debug")) && error instanceof Error) io.stderr.write(`${(error.cause instanceof Error ? error.cause.stack : error.stack) ?? ""}\n`);
		return 2;
	}
}
function describe(error) {
	if (error instanceof InputError) return error.message;
	const reason = error instanceof Error ? error.message : String(error);
	return `${error instanceof RuleFault ? reason : `internal error: ${reason}`}. This is a fault of clauselint, please report it at ${ISSUES} (--debug shows where)`;
}
async function dispatch(args, io) {
	if (args.version) {
		io.stdout.write(`${version}\n`);
		return 0;
	}
	if (args.help) {
		const { HELP } = await import("./entries/help.js");
		io.stdout.write(HELP);
		return 0;
	}
	switch (args.command) {
		case "lint": return (await import("./entries/lint-command.js")).lintCommand(args, io);
		case "rules": return (await import("./entries/rules-command.js")).rulesCommand(args, io);
		case "explain": return (await import("./entries/explain-command.js")).explainCommand(args, io);
		case "facts": return (await import("./entries/facts-command.js")).factsCommand(args, io);
		case "init": return (await import("./entries/init-command.js")).initCommand(args, io);
	}
}

export { editDistance as a, cut as c, visible as d, ConfigError as f, tuneEngine as h, nearest as i, forMarkdown as l, RuleFault as m, COMMANDS as n, version as o, InputError as p, didYouMean as r, codeSpan as s, run as t, logLine as u };