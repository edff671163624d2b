import { o as __toESM } from "./rolldown-runtime.js";
import { c as cut, o as version, p as InputError, r as didYouMean, u as logLine } from "./base.js";
import { A as inPreset, B as sectionReferences, C as paint, D as CONFIG_NAMES, E as bareId, F as retention, G as language, H as terms, I as controllers, J as ages, K as withSurroundings, L as contacts, N as requirementsOf, O as jsonSyntaxProblem, R as frames, T as wantsColor, U as definitions, V as undefinedTerms, W as isPronoun, Y as memo, _ as UnreadableDocumentError, b as width, c as workplace, d as decode, f as readSource, g as isMdx, h as formatOfFile, j as rules, k as PRESETS, l as safeJson, m as diskRepository, o as findPolicies, p as systemError, q as Lines, s as STDIN, u as writeWhole, v as parse, w as plural, x as wrap, y as stripBom, z as dates } from "./lint.js";
import { c as rangeOf, s as fingerprints } from "./reports.js";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

// src/cli/page.ts
const WIDEST$1 = 88;
const inline = (text) => text.replace(/\[([^[\]]+)\]\((https?:[^)\s]+)\)/g, (_, label, url) => label === url ? url : `${label} (${url})`).replace(/\[([^[\]]+)\]\([^)\s]+\)/g, "$1").replace(/\*\*([^*]+)\*\*/g, "$1").replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, "$1");
function readable(page, { color, columns }) {
	const ink = paint(color);
	const room = Math.min(columns, WIDEST$1);
	const out = [];
	let paragraph = [];
	let indent = "";
	let inCode = false;
	const flush = () => {
		if (paragraph.length === 0) return;
		const [first = "", ...rest] = wrap(inline(paragraph.join(" ")), room - indent.length, false);
		out.push(first, ...rest.map((line) => indent + line));
		paragraph = [];
		indent = "";
	};
	for (const line of page.split("\n")) {
		if (/^\s*(?:```|~~~)/.test(line)) {
			flush();
			inCode = !inCode;
			continue;
		}
		if (inCode) {
			out.push(ink.dim(`    ${line}`));
			continue;
		}
		const heading = /^#{1,6} (.*)$/.exec(line);
		const item = /^( *)([-*]|\d+\.) (.*)$/.exec(line);
		if (heading) {
			flush();
			out.push(ink.strong(inline(heading[1])));
		} else if (/^\s*(?:\||<!--)/.test(line)) {
			flush();
			if (line.trimStart().startsWith("|")) out.push(inline(line));
		} else if (line.trim() === "") {
			flush();
			if (out.at(-1) !== "") out.push("");
		} else if (item) {
			flush();
			indent = " ".repeat(item[1].length + item[2].length + 1);
			paragraph = [`${item[1]}${item[2]} ${item[3]}`];
		} else paragraph.push(line.trim());
	}
	flush();
	return out.join("\n").trim();
}

// src/cli/explain-command.ts
async function explainCommand(args, io) {
	const [argument, ...more] = args.paths;
	if (argument === void 0 || more.length) throw new InputError("say which rule: clauselint explain no-vague-retention. `clauselint rules` lists them");
	const id = bareId(argument);
	if (!Object.hasOwn(rules, id)) throw new InputError(`there is no rule “${id}”.${didYouMean(id, Object.keys(rules)) || " `clauselint rules` lists them."}`);
	const { pages } = await import("./pages.js");
	const { description, url } = rules[id].meta.docs;
	const page = `${pages[id] ?? `# ${id}\n\n${description}.\n\n${url}\n`}${askedBy(id)}`;
	io.stdout.write(`${readable(page, {
		color: wantsColor(io.stdout, io.env, args.color),
		columns: io.stdout.columns ?? 80
	})}\n`);
	return 0;
}
function askedBy(id) {
	const items = requirementsOf(id).map(({ preset, provision, duty, since, source }) => `- ${provision}, since ${since} (preset ${preset}): ${duty}. Read: ${source}.`);
	return items.length ? `\n## Asked for by\n\n${items.join("\n")}\n` : "";
}

// src/cli/fact-words.ts
const text$1 = (value) => typeof value === "string" || typeof value === "number" ? String(value) : "";
const list = (...parts) => parts.filter(Boolean).join(", ");
const UNITS = {
	Y: "year",
	M: "month",
	W: "week",
	D: "day",
	H: "hour"
};
function period(iso) {
	const [, days = "", time = ""] = /^P([\dYMWD.]*)(?:T([\dHMS.]+))?$/.exec(iso) ?? [];
	const words = [...days.matchAll(/(\d{1,9}(?:\.\d{1,9})?)([YMWD])/g), ...time.matchAll(/(\d{1,9}(?:\.\d{1,9})?)(H)/g)].map(([, count, unit]) => `${count} ${UNITS[unit]}${count === "1" ? "" : "s"}`);
	return words.length > 0 && !/[MS]/.test(time) ? words.join(" ") : iso;
}
function limit({ age, to, bound }) {
	if (bound === "range") return `${text$1(age)} to ${text$1(to)}`;
	return `${{
		"<": "under ",
		"<=": "up to ",
		">": "over ",
		">=": "from "
	}[text$1(bound)] ?? ""}${text$1(age)}`;
}
const ACTS$1 = {
	collect: "collects",
	use: "uses",
	share: "shares",
	sell: "sells",
	keep: "keeps"
};
const act = ({ act: name, polarity }) => polarity === "does" ? ACTS$1[text$1(name)] ?? text$1(name) : `${text$1(polarity)} ${text$1(name)}`;
const KINDS = {
	controller: ({ name }) => ({
		lead: text$1(name),
		aside: ""
	}),
	dates: ({ kind, value, text: words, problem }) => ({
		lead: text$1(value ?? words),
		aside: list(text$1(kind), problem ? text$1(problem) : "")
	}),
	contacts: ({ kind, value, role }) => ({
		lead: text$1(value),
		aside: list(text$1(kind), role === "other" ? "" : text$1(role))
	}),
	retention: (fact) => ({
		lead: text$1(fact["text"]),
		aside: [list(text$1(fact["class"]), fact["period"] ? period(text$1(fact["period"])) : ""), text$1(fact["subject"])].filter(Boolean).join(" – ")
	}),
	ages: (fact) => ({
		lead: text$1(fact["text"]),
		aside: list(limit(fact), text$1(fact["topic"]), fact["scope"] === "general" ? "" : text$1(fact["scope"]))
	}),
	definitions: ({ term, aliases }) => ({
		lead: text$1(term),
		aside: Array.isArray(aliases) && aliases.length > 0 ? `also ${aliases.join(", ")}` : ""
	}),
	terms: ({ term, uses, defined }) => ({
		lead: text$1(term),
		aside: list(`used ${uses === 1 ? "once" : uses === 2 ? "twice" : `${text$1(uses)} times`}`, defined ? "" : "defined nowhere")
	}),
	references: ({ kind, text: words, name, target }) => ({
		lead: text$1(words),
		aside: list(text$1(kind), text$1(name ?? target))
	}),
	practices: (fact) => ({
		lead: `${act(fact)} ${text$1(fact["what"])}`,
		aside: ""
	})
};
const factWords = (kind, fact) => KINDS[kind]?.(fact);

// src/cli/facts-table.ts
const PLACE_KEYS = /* @__PURE__ */ new Set([
	"line",
	"column",
	"endLine",
	"endColumn"
]);
const LEADING = [
	"value",
	"term",
	"name",
	"text",
	"title"
];
const WIDEST = 110;
const LEADING_LENGTH = 300;
const shown = (value) => Array.isArray(value) ? value.map(shown).join(", ") : typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
function details(fact, lead) {
	return Object.entries(fact).filter(([key, value]) => key !== lead && !PLACE_KEYS.has(key) && value !== void 0 && value !== null && !(Array.isArray(value) && value.length === 0)).map(([key, value]) => typeof value === "boolean" ? value ? key : `not ${key}` : `${key} ${cut(shown(value), 80)}`).join(" · ");
}
function wordsOf(kind, fact) {
	const words = factWords(kind, fact);
	if (words) return words;
	const lead = LEADING.find((key) => fact[key] !== void 0);
	return {
		lead: lead === void 0 ? "" : shown(fact[lead]),
		aside: details(fact, lead)
	};
}
function row(kind, fact, gutter, columns, ink) {
	const words = wordsOf(kind, fact);
	const place = fact.line === void 0 ? "" : `${fact.line}:${fact.column ?? 1}`;
	const indent = " ".repeat(gutter + 4);
	const text = wrap(logLine(cut(words.lead, LEADING_LENGTH)), columns - indent.length).join(`\n${indent}`);
	const rest = logLine(words.aside);
	const fits = !text.includes("\n") && indent.length + width(text) + 2 + width(rest) <= columns;
	const aside = rest === "" ? "" : fits ? `  ${ink.dim(rest)}` : `\n${indent}${wrap(rest, columns - indent.length).map(ink.dim).join(`\n${indent}`)}`;
	return `  ${ink.dim(place.padStart(gutter))}  ${text}${aside}`;
}
function factsTable(facts, look) {
	const ink = paint(look.color);
	const columns = Math.min(Math.max(look.columns, 40), WIDEST);
	const kinds = Object.entries(facts).filter((entry) => Array.isArray(entry[1]));
	const gutter = Math.max(1, ...kinds.flatMap(([, all]) => all.map(({ line, column }) => `${line ?? ""}:${column ?? ""}`.length)));
	const head = `${ink.path(logLine(facts.file))}  ${ink.dim([facts.format, facts.language].filter(Boolean).join(", "))}`;
	const empty = kinds.filter(([, all]) => all.length === 0).map(([kind]) => kind);
	const parts = kinds.filter(([, all]) => all.length > 0).map(([kind, all]) => [
		ink.strong(kind),
		...all.map((fact) => row(kind, fact, gutter, columns, ink)),
		""
	].join("\n"));
	const none = empty.length ? [`${ink.dim(`none found: ${empty.join(", ")}`)}\n`] : [];
	return [
		head,
		"",
		...parts,
		...none
	].join("\n");
}

// src/cli/facts-command.ts
const FORMATS$1 = [
	"table",
	"json",
	"yaml"
];
async function factsCommand(args, io) {
	const { format = "table", paths, stdin, stdinFilename, output } = args;
	if (!FORMATS$1.includes(format)) throw new InputError(`there is no format “${format}” for facts.${didYouMean(format, FORMATS$1) || ` There are ${FORMATS$1.join(", ")}.`}`);
	if (stdin ? paths.length > 0 : paths.length !== 1) throw new InputError("say which policy: clauselint facts PRIVACY.md");
	const place = workplace(io.cwd);
	const path = stdin ? stdinFilename === void 0 ? STDIN : place.toPath(stdinFilename) : place.toPath(paths[0]);
	const shown = place.show(path);
	const { text, damaged } = stdin ? decode(await io.readStdin(), shown) : readSource(place.absolute(path), shown);
	if (damaged) io.stderr.write(`clauselint: ${logLine(shown)}: is not valid UTF-8; what cannot be read shows as “\uFFFD”\n`);
	const facts = {
		file: shown,
		...await factsOf(text, path, shown, diskRepository(place.root, { whole: place.isRepository }))
	};
	const rendered = format === "json" ? `${safeJson(facts, 2)}\n` : format === "yaml" ? await yaml(facts) : factsTable(facts, {
		color: wantsColor(io.stdout, io.env, args.color),
		columns: io.stdout.columns ?? 80
	});
	if (output === void 0) io.stdout.write(rendered);
	else writeWhole(place.absolute(place.toPath(output)), rendered, output);
	return 0;
}
async function factsOf(text, path, shown, repository) {
	const source = stripBom(text).text;
	try {
		const bare = parse(source, formatOfFile(path, source), { mdx: isMdx(path) });
		const doc = withSurroundings(bare, {
			path,
			exists: (other) => repository.exists(other),
			document: () => void 0,
			supplements: []
		});
		const { allFacts } = await import("./entries/facts.js");
		return allFacts(doc);
	} catch (error) {
		if (error instanceof UnreadableDocumentError) throw new InputError(error.message, { file: shown });
		throw error;
	}
}
async function yaml(facts) {
	const { stringify } = await import("./entries/dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return stringify(JSON.parse(JSON.stringify(facts)), { lineWidth: 0 });
}

// src/cli/help.ts
const HELP = `clauselint: the linter for privacy policies

  clauselint [paths…]            lint; without a path it finds the repository's policies
  clauselint facts <file>        what the policy says: contacts, periods, ages, terms
  clauselint rules               all rules, with their presets
  clauselint explain <rule>      one rule: why, with examples and options
  clauselint init                config, workflow and pre-commit entry for this repository

Rules and config
  --config FILE                  instead of clauselint.config.json, .yml, .yaml
                                 or "clauselint" in package.json
  --no-config                    use no config file
  --preset NAME                  recommended (default), strict, gdpr, coppa, california,
                                 google-play, apple-app-store, chrome-web-store;
                                 more than once or with commas
  --rule 'ID: SEVERITY'          off, warn, error, or [severity, {options}]
  --ignore-pattern GLOB          leave out, as in .gitignore

Input
  --stdin                        read the policy from standard input
  --stdin-filename FILE          the name it goes by

Output
  -f, --format NAME              stylish (default), json, sarif, junit, html, markdown,
                                 github, checklist;
                                 for facts: table (default), json, yaml
  -o, --output FILE              write the report there
  --quiet                        errors only
  --color, --no-color            instead of asking the terminal
  --timing                       say where the time went
  --debug                        show the stack of an internal error

Mending
  --fix                          mend what is certain, in place
  --fix-dry-run                  the same, but only in the report (--format json)
  --baseline FILE                known findings: report only what is new
  --update-baseline              make all findings of this run known

Exit code
  --max-warnings N               more warnings than N fail

  0  no errors    1  errors, or too many warnings    2  wrong usage, config or input

  -h, --help    -v, --version
`;

// src/cli/init-command.ts
const REPOSITORY = "https://github.com/clauselint/clauselint";
const SCHEMA = `${REPOSITORY}/raw/main/dist/config.schema.json`;
const major = `v${version.split(".")[0]}`;
const CONFIG = `${JSON.stringify({
	$schema: SCHEMA,
	presets: ["recommended"],
	rules: {}
}, void 0, 2)}\n`;
const WORKFLOW = `name: Privacy policy
on:
  pull_request:
permissions:
  contents: read
  pull-requests: write
jobs:
  clauselint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: clauselint/clauselint@${major}
`;
const PRE_COMMIT = `repos:
  - repo: ${REPOSITORY}
    rev: v${version}
    hooks:
      - id: clauselint
`;
async function initCommand(args, io) {
	if (args.paths.length) throw new InputError("“init” takes no arguments");
	const { root, show } = workplace(io.cwd);
	const say = (line) => io.stdout.write(`${logLine(line)}\n`);
	const files = [
		{
			path: CONFIG_NAMES.find((name) => existsSync(join(root, name))) ?? CONFIG_NAMES[0],
			text: CONFIG
		},
		{
			path: ".github/workflows/clauselint.yml",
			text: WORKFLOW
		},
		{
			path: ".pre-commit-config.yaml",
			text: PRE_COMMIT,
			entry: PRE_COMMIT.split("\n").slice(1).join("\n")
		}
	];
	let kept = 0;
	for (const { path, text, entry } of files) if (existsSync(join(root, path))) {
		kept++;
		say(`${show(path)} exists and stays as it is.${entry === void 0 ? "" : " Add under “repos”:"}`);
		if (entry !== void 0) io.stdout.write(`\n${entry}\n`);
	} else {
		writeWhole(join(root, path), text, show(path));
		say(`${show(path)} written.`);
	}
	const policies = findPolicies({
		root,
		folder: ""
	});
	say(policies.length ? `Policies found: ${policies.map(show).join(", ")}. Try: clauselint` : "No privacy policy found by its name: set “files” in the config.");
	return kept === files.length ? 2 : 0;
}

// src/cli/rules-command.ts
const FORMATS = ["table", "json"];
const COLUMNS = 80;
const INDENT = "    ";
async function rulesCommand(args, io) {
	const { format = "table" } = args;
	if (args.paths.length) throw new InputError(`“rules” takes no arguments. For one rule: clauselint explain ${args.paths[0]}`);
	if (!FORMATS.includes(format)) throw new InputError(`there is no format “${format}” for rules.${didYouMean(format, FORMATS) || ` There are ${FORMATS.join(", ")}.`}`);
	const rows = Object.entries(rules).map(([id, rule]) => ({
		id,
		description: rule.meta.docs.description,
		severity: rule.meta.docs.severity,
		presets: PRESETS.filter((preset) => inPreset(rule, preset)),
		fixable: rule.meta.fixable !== void 0,
		url: rule.meta.docs.url
	}));
	if (format === "json") {
		io.stdout.write(`${JSON.stringify(rows, void 0, 2)}\n`);
		return 0;
	}
	const ink = paint(wantsColor(io.stdout, io.env, args.color));
	const columns = Math.min(io.stdout.columns ?? COLUMNS, 100);
	const entries = rows.map(({ id, description, severity, presets, fixable }) => {
		const facts = [
			severity === "error" ? "error" : "warning",
			presets.join(", ") || "in no preset",
			...fixable ? ["--fix"] : []
		].join(" · ");
		const lines = wrap(`${description}.`, columns - 4);
		return [
			ink.strong(id),
			...lines.map((line) => INDENT + line),
			INDENT + ink.dim(facts),
			""
		].join("\n");
	});
	io.stdout.write(`${entries.join("\n")}\n${rows.length} rules. More on one: clauselint explain <rule>\n`);
	return 0;
}

// src/lint/baseline.ts
const VERSION = 1;
const QUOTE_LENGTH = 120;
function quoteOf({ report, message }) {
	const quote = report.document.source.slice(...rangeOf(report, message)).replace(/\s+/g, " ").trim();
	return quote.length > QUOTE_LENGTH ? `${quote.slice(0, 119)}…` : quote;
}
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const byPathAndRule = (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.quote, b.quote) || compare(a.fingerprint, b.fingerprint);
const isOfRule = ({ message }) => message.ruleId !== null;
function baselineOf(reports, before = [], options) {
	const linted = new Set(reports.map(({ filePath }) => filePath));
	const kept = before.filter(({ path }) => !linted.has(path));
	const own = fingerprints(reports, options).filter(isOfRule).map((one) => ({
		path: one.report.filePath,
		rule: bareId(one.message.ruleId),
		quote: quoteOf(one),
		fingerprint: one.fingerprint
	}));
	return [...kept, ...own].sort(byPathAndRule);
}
const baselineText = (entries) => `${JSON.stringify({
	version: VERSION,
	findings: entries
}, null, 2)}\n`;
function parseBaseline(text, file) {
	let data;
	try {
		data = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		const problem = jsonSyntaxProblem(text.replace(/^\uFEFF/, "")) ?? {
			offset: 0,
			reason: "cannot be read"
		};
		throw new InputError(`not valid JSON: ${problem.reason}`, {
			file,
			...new Lines(text).locate(problem.offset)
		});
	}
	if (data?.version !== VERSION) throw new InputError(`is no baseline of this version (“version” must be ${VERSION}). Make it again with --update-baseline`, { file });
	const isEntry = (one) => [
		"path",
		"rule",
		"quote",
		"fingerprint"
	].every((key) => typeof one?.[key] === "string");
	if (!Array.isArray(data.findings)) throw new InputError("“findings” must be a list", { file });
	const bad = data.findings.findIndex((one) => !isEntry(one));
	if (bad >= 0) throw new InputError(`findings[${bad}] must have the texts path, rule, quote and fingerprint`, { file });
	return data.findings;
}
function applyBaseline(reports, entries, options) {
	const left = /* @__PURE__ */ new Map();
	for (const entry of entries) left.set(entry.fingerprint, [...left.get(entry.fingerprint) ?? [], entry]);
	const known = new Set(fingerprints(reports, options).filter((one) => isOfRule(one) && left.get(one.fingerprint)?.pop() !== void 0).map(({ message }) => message));
	const linted = new Set(reports.map(({ filePath }) => filePath));
	return {
		reports: reports.map((report) => ({
			...report,
			messages: report.messages.filter((message) => !known.has(message)),
			suppressedMessages: [...report.suppressedMessages, ...report.messages.filter((message) => known.has(message)).map((message) => ({
				...message,
				suppressions: [{
					kind: "baseline",
					justification: ""
				}]
			}))]
		})),
		stale: [...left.values()].flat().filter(({ path }) => linted.has(path))
	};
}

// src/cli/use-baseline.ts
const STALE_SHOWN = 3;
function read({ file, shown }) {
	let text;
	try {
		text = readFileSync(file, "utf8");
	} catch (error) {
		throw systemError(error, shown);
	}
	return parseBaseline(text, shown);
}
function useBaseline(reports, use) {
	const there = existsSync(use.file);
	if (!there && !use.update) throw new InputError("there is no such baseline. Make it with --update-baseline", { file: use.shown });
	const before = there ? read(use) : [];
	if (use.update) {
		const after = baselineOf(reports, before);
		writeWhole(use.file, baselineText(after), use.shown);
		const old = new Set(before.map(({ fingerprint }) => fingerprint));
		const added = after.filter(({ fingerprint }) => !old.has(fingerprint)).length;
		use.say(`${use.shown}: ${plural(after.length, "known finding")} (${added} added, ${before.length + added - after.length} removed)`);
		return applyBaseline(reports, after).reports;
	}
	const applied = applyBaseline(reports, before);
	const { stale } = applied;
	if (stale.length) {
		const some = stale.slice(0, STALE_SHOWN).map(({ path, rule, quote }) => `${rule} in ${path} (“${quote}”)`);
		use.say(`${use.shown}: ${stale.length === 1 ? "1 entry is" : `${stale.length} entries are`} no longer needed: ${some.join(", ")}${stale.length > STALE_SHOWN ? ", …" : ""}. --update-baseline removes ${stale.length === 1 ? "it" : "them"}`);
	}
	return applied.reports;
}

// src/facts/practices.ts
const ACTS = /* @__PURE__ */ new Set([
	"collect",
	"use",
	"share",
	"sell",
	"keep"
]);
const LONGEST = 160;
const NOTHING = /^(?:us|it|them|you|this|that|these|those|we|our|your)$|^us /i;
const CLAUSE = / (?:is|are|was|were|has|have|will|may|can|do|does) /;
const statedPractices = memo((doc) => {
	if (language(doc) !== "en") return [];
	const found = [];
	for (const frame of frames(doc)) {
		const { verbClass, sentence, modality } = frame;
		if (!ACTS.has(verbClass) || sentence.text.endsWith("?") || sentence.block.quoted) continue;
		if (modality === "ask" || modality === "should" || modality === "purpose" || frame.ceases || frame.reduced) continue;
		const { actor } = frame;
		if (!(actor === "we" || actor === "passive" && verbClass !== "use") || !frame.finite && frame.polarity === "positive") continue;
		const what = objectOf(frame);
		if (what === "" || NOTHING.test(what) || CLAUSE.test(what)) continue;
		const { object, verb } = frame;
		const { text } = sentence.block;
		const from = object ? Math.min(verb.from, object.from) : verb.from;
		const to = Math.max(verb.to, object ? from + text.text.slice(from, object.to).replace(/[\s.,;:]$/, "").length : 0);
		found.push({
			act: verbClass,
			what,
			polarity: frame.polarity === "negative" ? "does not" : modality === "may" ? "may" : "does",
			range: text.range(from, Math.min(to, from + 320))
		});
	}
	return found;
});
function objectOf({ object }) {
	const words = object?.text.replace(/^[\s,;:•–-]+/, "").trimEnd().replace(/[.,;:]$/, "") ?? "";
	return words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(" ", LONGEST))} …` : words;
}

// src/facts/index.ts
const INTERNAL = /^(?![a-z][a-z\d+.-]*:|\/\/)\S/i;
const MINIMUM_USES = 2;
function allFacts(doc) {
	const isEnglish = language(doc) === "en";
	const placed = (range, fact) => {
		const { start, end } = doc.location(range);
		return {
			...fact,
			line: start.line,
			column: start.column,
			endLine: end.line,
			endColumn: end.column
		};
	};
	return {
		language: language(doc),
		format: doc.format,
		controller: isEnglish ? controllers(doc).map(({ name, range }) => placed(range, { name })) : [],
		dates: dates(doc).map(({ kind, value, text, problem, range }) => placed(range, {
			kind,
			value,
			text,
			...problem && { problem }
		})),
		contacts: contacts(doc).map(({ kind, value, role, range }) => placed(range, {
			kind,
			value,
			role
		})),
		retention: retention(doc).map(({ text, class: kind, period, subject, range }) => placed(range, {
			text,
			class: kind,
			...period !== void 0 && { period },
			...subject !== "" && { subject }
		})),
		ages: isEnglish ? ages(doc).map(({ text, age, to, bound, scope, topic, range }) => placed(range, {
			text,
			age,
			...to !== void 0 && { to },
			bound,
			scope,
			topic
		})) : [],
		definitions: isEnglish ? definitions(doc).map(({ term, aliases, range }) => placed(range, {
			term,
			aliases
		})) : [],
		terms: isEnglish ? termFacts(doc, placed) : [],
		references: referenceFacts(doc, placed),
		practices: statedPractices(doc).map(({ act, what, polarity, range }) => placed(range, {
			act,
			what,
			polarity
		}))
	};
}
function termFacts(doc, placed) {
	const open = new Set(undefinedTerms(doc, {
		documents: [],
		known: [],
		minimumUses: MINIMUM_USES
	}).map(({ first }) => first));
	const pronouns = new Set(definitions(doc).filter(isPronoun).map(({ key }) => key));
	return terms(doc).filter(({ key, uses, defined }) => !pronouns.has(key) && (defined ? uses.length >= MINIMUM_USES : uses.some((use) => open.has(use)))).map(({ term, uses, defined }) => placed(uses[0].range, {
		term,
		uses: uses.length,
		defined
	}));
}
function referenceFacts(doc, placed) {
	const sections = sectionReferences(doc).map(({ text, number, name, range }) => ({
		range,
		fact: {
			kind: "section",
			text,
			...number && { number },
			...name && { name }
		}
	}));
	const links = doc.links.flatMap(({ url, text, range, kind }) => kind !== "autolink" && INTERNAL.test(url) && !url.includes("@") ? [{
		range,
		fact: {
			kind: url.startsWith("#") ? "anchor" : "file",
			text,
			target: url
		}
	}] : []);
	return [...sections, ...links].sort((a, b) => a.range[0] - b.range[0]).map(({ range, fact }) => placed(range, fact));
}

// src/lint/config-schema.ts
const text = {
	type: "string",
	minLength: 1
};
const texts = {
	type: "array",
	items: text
};
const oneOrMore = {
	if: { type: "array" },
	then: texts,
	else: text
};
const flag = { type: "boolean" };
const closed = (properties, required = []) => ({
	type: "object",
	properties,
	required,
	additionalProperties: false
});
const described = (description, schema) => ({
	description,
	...schema
});
const contact = closed({
	value: text,
	kind: { enum: [
		"email",
		"form",
		"post",
		"phone",
		"url"
	] },
	role: { enum: [
		"privacy",
		"support",
		"dpo",
		"other"
	] }
}, ["value"]);
const configSchema = {
	$id: "https://github.com/clauselint/clauselint/blob/main/dist/config.schema.json",
	title: "clauselint config",
	description: "What clauselint checks in the privacy policies of a repository. Data only: nothing in it is run.",
	type: "object",
	additionalProperties: false,
	properties: {
		$schema: described("Where editors find this schema.", text),
		extends: described("Config files that this one builds on, relative to this file. What stands here wins.", oneOrMore),
		presets: described("Sets of rules to start from; [\"recommended\"] when absent.", {
			type: "array",
			items: { enum: PRESETS }
		}),
		rules: described("Severity of single rules, or [severity, options].", {
			type: "object",
			patternProperties: { "^clauselint/": {} }
		}),
		files: described("Which files are policies, as in .gitignore; in place of the names that clauselint looks for by itself.", texts),
		ignore: described("Files and folders to leave out, as in .gitignore.", texts),
		documents: described("What clauselint cannot tell from a policy's text.", {
			type: "array",
			items: closed({
				path: described("The policy, relative to this config.", text),
				supplements: described("Policies that this one adds to: it inherits their contacts, periods and definitions.", oneOrMore),
				kind: described("What the document is, where clauselint is mistaken.", { enum: [
					"policy",
					"legal",
					"other"
				] }),
				language: described("Primary language tag, \"en\", where clauselint is mistaken.", {
					type: "string",
					pattern: "^[a-z]{2,3}$"
				})
			}, ["path"])
		}),
		accepted: described("Findings that somebody has looked at and accepted.", {
			type: "array",
			items: closed({
				rule: described("Id of the rule.", text),
				quote: described("Words of the policy under the finding.", text),
				reason: described("Why it is accepted.", text),
				by: described("Who accepted it.", text),
				until: described("Last day on which it holds, YYYY-MM-DD.", {
					type: "string",
					pattern: "^\\d{4}-\\d{2}-\\d{2}$"
				}),
				path: described("Only in this policy, relative to this config.", text)
			}, [
				"rule",
				"quote",
				"reason"
			])
		}),
		siteRoot: described("Folder that site-absolute links (\"/terms\") start from, relative to this config.", text),
		definedIn: described("Where terms are defined that the policy only uses.", closed({
			files: texts,
			terms: texts
		})),
		facts: described("What is true of the operator. What is not stated is not known.", closed({
			controller: text,
			contacts: {
				type: "array",
				items: {
					if: { type: "object" },
					then: contact,
					else: text
				}
			},
			website: text,
			sellsData: flag,
			sharesData: flag,
			hasDpo: flag,
			transfersData: flag,
			automatedDecisions: flag,
			directedToChildren: flag,
			minimumAge: {
				type: "integer",
				minimum: 0,
				maximum: 25
			}
		})),
		baseline: described("File with the findings that were there before, relative to this config.", text)
	}
};

// src/lint/config-problem.ts
const COMPOUND = /* @__PURE__ */ new Set([
	"if",
	"anyOf",
	"oneOf",
	"allOf"
]);
const pathOf = (pointer) => pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).map((part) => /^\d+$/.test(part) ? Number(part) : part);
const pathText = (path) => path.map((part, at) => typeof part === "number" ? `[${part}]` : at ? `.${part}` : part).join("");
function allowedAt(path, rules) {
	if (path[0] === "rules" && path.length === 1) return Object.keys(rules);
	let at = configSchema;
	let rest = path;
	if (path[0] === "rules" && typeof path[2] === "number") {
		at = rules[String(path[1])]?.meta.schema[path[2] - 1];
		rest = path.slice(3);
	}
	for (const part of rest) at = typeof part === "number" ? itemOf(at, part) : at?.properties?.[part];
	return [
		at,
		at?.then,
		...at?.anyOf ?? [],
		...at?.oneOf ?? []
	].flatMap((schema) => Object.keys(schema?.properties ?? {}));
}
function itemOf(schema, index) {
	const items = schema?.items ?? schema?.then?.items;
	return Array.isArray(items) ? items[index] : items;
}
const valueAt = (data, path) => path.reduce((value, key) => value?.[key], data);
const listed = (values) => values.map((value) => typeof value === "string" ? `“${value}”` : String(value)).join(", ");
const TYPES = {
	array: "a list",
	object: "an object",
	string: "a text",
	boolean: "true or false",
	integer: "a whole number",
	number: "a number"
};
function reasonOf({ keyword, params, message }, path, data, rules) {
	const value = valueAt(data, path);
	switch (keyword) {
		case "enum": {
			const allowed = params["allowedValues"];
			const near = typeof value === "string" ? didYouMean(value, allowed.filter((one) => typeof one === "string")) : "";
			return `must be one of ${listed(allowed)}.${near}`;
		}
		case "type": return `must be ${TYPES[String(params["type"])] ?? String(params["type"])}`;
		case "required": return `needs “${String(params["missingProperty"])}”`;
		case "minLength": return "must not be empty";
		case "pattern": return path.at(-1) === "until" ? "must be a day such as 2027-01-31" : `must match ${String(params["pattern"])}`;
		case "maxItems":
		case "additionalItems": return path[0] === "rules" && path.length === 2 ? `takes [severity${(rules[String(path[1])]?.meta.schema.length ?? 0) > 0 ? ", options" : ""}] and nothing more` : message ?? "does not fit";
		default: return message ?? "does not fit";
	}
}
function configProblem(errors, data, rules) {
	const plain = errors.filter(({ keyword }) => !COMPOUND.has(keyword));
	const error = plain.find(({ keyword }) => keyword === "additionalProperties") ?? plain[0] ?? errors[0];
	const path = pathOf(error.instancePath);
	if (error.keyword !== "additionalProperties") return {
		path,
		reason: reasonOf(error, path, data, rules)
	};
	const name = String(error.params["additionalProperty"]);
	const allowed = allowedAt(path, rules);
	const what = path[0] === "rules" ? path.length === 1 ? "no such rule" : "no such option" : "no such key";
	const near = didYouMean(name, allowed);
	const all = path[0] === "rules" && path.length === 1 ? " `clauselint rules` lists them." : allowed.length ? ` Allowed: ${allowed.join(", ")}.` : "";
	return {
		path: [...path, name],
		reason: `${what}.${near || all}`
	};
}
function unknownRule(data, rules) {
	const exists = (id) => Object.hasOwn(rules, id);
	const reason = (id) => `no such rule.${didYouMean(id, Object.keys(rules)) || " `clauselint rules` lists them."}`;
	const config = data;
	const configured = Object.keys(config?.rules ?? {}).find((id) => !exists(id));
	if (configured !== void 0) return {
		path: ["rules", configured],
		reason: reason(configured)
	};
	for (const [index, entry] of (Array.isArray(config?.accepted) ? config.accepted : []).entries()) {
		const id = typeof entry?.rule === "string" ? entry.rule.replace(/^clauselint\//, "") : void 0;
		if (id !== void 0 && !exists(id)) return {
			path: [
				"accepted",
				index,
				"rule"
			],
			reason: `“${id}”: ${reason(id)}`
		};
	}
}

export { useBaseline as a, HELP as c, allFacts as i, factsCommand as l, pathText as n, rulesCommand as o, unknownRule as r, initCommand as s, configProblem as t, explainCommand as u };