import { c as cut, d as visible, l as forMarkdown, p as InputError, s as codeSpan, u as logLine } from "./base.js";
import { C as paint, E as bareId, M as REQUIREMENTS, P as evidenceOf, S as countsOf, Y as memo, b as width, i as linesOf$2, k as PRESETS, l as safeJson, q as Lines, r as excerpt, w as plural, x as wrap, y as stripBom } from "./lint.js";
import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";

// src/lint/fingerprints.ts
const normal = (text) => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}@.]+/gu, " ").trim();
const HEADING_NUMBER = /^(?:(?:section|article|§)\s*)?(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])[.):]*\s+/i;
function headingPath(section) {
	const titles = [];
	for (let at = section; at && at.level > 0; at = at.parent) titles.unshift(normal(at.title.replace(HEADING_NUMBER, "")));
	return titles.join("\n");
}
var Places = class {
	doc;
	constructor(doc) {
		this.doc = doc;
	}
	blockAt(offset) {
		let best;
		for (const block of this.doc.blocks) {
			const [start, end] = block.range;
			if (start <= offset && offset < end && (!best || end - start <= best.range[1] - best.range[0])) best = block;
		}
		return best;
	}
	sentenceAt(block, [start, end]) {
		return this.doc.sentences.filter((sentence) => {
			if (sentence.block !== block) return false;
			const [from, to] = block.text.range(sentence.from, sentence.to);
			return from < end && start < to;
		}).map(({ text }) => text).join(" ");
	}
};
function isAboutDocument(report, message) {
	if (message.messageId?.startsWith("missing")) return true;
	const block = new Places(report.document).blockAt(rangeOf(report, message)[0]);
	return block?.kind === "heading" && block === report.document.title;
}
const linesOf$1 = memo((doc) => new Lines(doc.source));
function rangeOf({ document }, { line, column, endLine, endColumn }) {
	const lines = linesOf$1(document);
	return [lines.offset({
		line,
		column
	}), lines.offset({
		line: endLine,
		column: endColumn
	})];
}
function keyOf(report, places, message, path) {
	const rule = bareId(message.ruleId ?? message.message);
	if (isAboutDocument(report, message)) return [
		rule,
		path,
		message.messageId ?? ""
	];
	const range = rangeOf(report, message);
	const block = places.blockAt(range[0]);
	const matched = normal(report.document.source.slice(...range));
	const sentence = block ? normal(places.sentenceAt(block, range) || block.text.text) : matched;
	return [
		rule,
		path,
		message.messageId ?? "",
		headingPath(block?.section),
		matched,
		sentence
	];
}
function fingerprints(reports, { pathOf = (path) => path } = {}) {
	const seen = /* @__PURE__ */ new Map();
	return reports.flatMap((report) => {
		const places = new Places(report.document);
		const path = pathOf(report.filePath);
		return report.messages.map((message) => {
			const key = JSON.stringify(keyOf(report, places, message, path));
			const occurrence = seen.get(key) ?? 0;
			seen.set(key, occurrence + 1);
			return {
				report,
				message,
				fingerprint: createHash("sha256").update(`${key}\n${occurrence}`).digest("hex")
			};
		});
	});
}

// src/laws/checklist.ts
const TITLES = {
	gdpr: "GDPR",
	coppa: "COPPA",
	california: "California",
	"google-play": "Google Play",
	"apple-app-store": "App Store",
	"chrome-web-store": "Chrome Web Store"
};
const isLawPreset = (preset) => Object.hasOwn(TITLES, preset);
const checklistsOf = (doc, presets, facts) => presets.filter(isLawPreset).map((preset) => ({
	preset,
	title: TITLES[preset],
	lines: REQUIREMENTS.filter((requirement) => requirement.preset === preset).map((requirement) => ({
		requirement,
		evidence: evidenceOf(requirement.evidence, doc, facts)
	}))
}));

// src/report/check-line.ts
const pathOf = (report, doc) => doc === report.document ? report.filePath : doc.surroundings?.path ?? report.filePath;
const isOf = ({ ruleId }, rule) => ruleId !== null && bareId(ruleId) === rule;
function setAside({ rule }, report, config) {
	if (config.rules[rule]?.[0] === 0) return `${rule} is off in the config`;
	const suppressed = report.suppressedMessages.find((message) => isOf(message, rule));
	return suppressed && !report.messages.some((message) => isOf(message, rule)) ? suppressed.suppressions.at(-1)?.kind === "baseline" ? "missing, and in the baseline" : "missing, and accepted" : void 0;
}
function checkLine(checked, report, config) {
	const { requirement, evidence } = checked;
	const { duty, provision, since, rule } = requirement;
	const common = {
		duty,
		provision,
		since,
		rule
	};
	const finding = requirement.decides === "rule" ? report.messages.find((message) => isOf(message, rule)) : void 0;
	if (finding) return {
		...common,
		state: "missing",
		note: "see the finding",
		place: {
			path: report.filePath,
			line: finding.line
		}
	};
	if (evidence.state === "covered") {
		const { at, doc } = evidence;
		return {
			...common,
			state: "covered",
			note: at ? "" : "behind a link",
			...at && { place: {
				path: pathOf(report, doc),
				line: doc.locate(at[0]).line
			} }
		};
	}
	if (evidence.state !== "missing") return {
		...common,
		state: "aside",
		note: evidence.why
	};
	const aside = setAside(requirement, report, config);
	if (aside !== void 0) return {
		...common,
		state: "aside",
		note: aside
	};
	if (requirement.decides === "rule" && config.rules[rule]) return {
		...common,
		state: "covered",
		note: ""
	};
	return {
		...common,
		state: "missing",
		note: evidence.lacks ? `no statement found: ${evidence.lacks}` : "no statement found",
		...evidence.at && { place: {
			path: report.filePath,
			line: report.document.locate(evidence.at[0]).line
		} }
	};
}
function tally(lines) {
	const count = (state) => lines.filter((line) => line.state === state).length;
	return `${count("covered")} covered, ${count("missing")} missing, ${count("aside")} set aside`;
}
const CAVEAT = "A statement is there or not: whether it is true or enough, and which law applies, no text can tell. This is no legal advice.";
const linesOf = ({ lines }, report, config) => lines.map((checked) => checkLine(checked, report, config));

// src/report/checklist.ts
const NARROWEST = 40;
const WIDEST = 100;
const INDENT = "    ";
const SIGNS = {
	covered: "✓",
	missing: "✗",
	aside: "–"
};
var Page = class {
	context;
	config;
	columns;
	ink;
	constructor(context, config) {
		this.context = context;
		this.config = config;
		this.columns = Math.min(Math.max(context.columns, NARROWEST), WIDEST);
		this.ink = paint(context.color);
	}
	file(report) {
		const head = this.ink.path(logLine(this.context.show(report.filePath)));
		if (report.kind !== "policy" || report.language !== "en") return `${head}\n\n${INDENT}${report.kind === "policy" ? "Not in English, so nothing was looked for." : "No privacy policy, so nothing was looked for."}\n`;
		return [
			head,
			"",
			...checklistsOf(report.document, this.config.presets, this.config.settings).map((list) => this.list(list, report))
		].join("\n");
	}
	list(list, report) {
		const lines = linesOf(list, report, this.config);
		const right = tally(lines);
		const room = this.columns - list.title.length - width(right);
		const gap = room >= 2 ? " ".repeat(room) : `\n${INDENT}`;
		return [
			this.ink.strong(list.title) + gap + this.ink.dim(right),
			"",
			...lines.map((line) => this.line(line)),
			""
		].join("\n");
	}
	line(line) {
		const ink = {
			covered: this.ink.good,
			missing: this.ink.error,
			aside: this.ink.dim
		}[line.state];
		const duty = wrap(line.duty, this.columns - 4);
		const place = line.place && logLine(`${this.context.show(line.place.path)}:${line.place.line}`);
		const details = [
			line.provision,
			line.note,
			...line.state === "missing" ? [line.rule] : [],
			place
		].filter(Boolean).join(" · ");
		return [`  ${ink(SIGNS[line.state])} ${duty.join(`\n${INDENT}`)}`, ...wrap(details, this.columns - 4).map((part) => INDENT + this.ink.dim(part))].join("\n");
	}
	caveat() {
		return wrap(CAVEAT, this.columns).map((part) => this.ink.dim(part)).join("\n");
	}
};
function checklist(reports, context) {
	const { config } = context;
	if (!config?.presets.some(isLawPreset)) throw new InputError(`--format checklist needs a preset of a law or a store: add --preset gdpr, for instance. There are ${PRESETS.filter(isLawPreset).join(", ")}`);
	const page = new Page(context, config);
	return `\n${reports.map((report) => page.file(report)).join("\n")}\n${page.caveat()}\n`;
}

// src/report/github.ts
const data = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
const MESSAGE_LIMIT = 4096;
const SHOWN = 10;
function command({ filePath }, { severity, ruleId, message, line, endLine, column, endColumn }) {
	const columns = line === endLine ? {
		col: column,
		endColumn
	} : {};
	const title = ruleId === null ? "clauselint" : ruleId;
	const properties = Object.entries({
		file: visible(filePath),
		line,
		endLine,
		...columns,
		title
	}).map(([key, value]) => `${key}=${property(String(value))}`);
	return `::${severity === 2 ? "error" : "warning"} ${properties.join(",")}::${data(cut(visible(message).replaceAll("##[", "## ["), MESSAGE_LIMIT))}\n`;
}
function github(reports, context) {
	const found = reports.flatMap((report) => report.messages.map((message) => ({
		report,
		message
	}))).sort((a, b) => b.message.severity - a.message.severity);
	const hidden = [2, 1].reduce((sum, severity) => sum + Math.max(0, found.filter(({ message }) => message.severity === severity).length - SHOWN), 0);
	const note = hidden ? `clauselint: ${hidden} of ${found.length} findings are in this log only; GitHub shows ${SHOWN} errors and ${SHOWN} warnings a step as annotations.\n` : "";
	const done = found.length ? "" : `clauselint: no problems in ${reports.map(({ filePath }) => visible(context.show(filePath)).replaceAll("##[", "## [")).join(", ")}\n`;
	return found.map(({ report, message }) => command(report, message)).join("") + note + done;
}

// src/report/html.ts
const ENTITIES$1 = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
const escape = (text) => visible(text).replace(/[&<>"']/g, (sign) => ENTITIES$1[sign]).replaceAll("##[", "##&#91;");
const EXCERPT_COLUMNS = 240;
const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1f2328, #e6edf3); --paper: light-dark(#fff, #0d1117); --soft: light-dark(#57606a, #9198a1); --line: light-dark(#d0d7de, #3d444d); --error: light-dark(#b42318, #ff7b72); --warning: light-dark(#8a5a00, #e3b341); }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2.5rem; overflow-wrap: anywhere; }
ul { list-style: none; padding: 0; } li { border-top: 1px solid var(--line); padding: .8rem 0; }
.error { color: var(--error); font-weight: 600; } .warning { color: var(--warning); font-weight: 600; }
.meta, .meta a { color: var(--soft); font-size: .875rem; }
blockquote { margin: .4rem 0; padding-left: .8rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: .2em; } .error ~ blockquote mark { text-decoration-color: var(--error); } .warning ~ blockquote mark { text-decoration-color: var(--warning); }`;
function item(message, lines, { rules }) {
	const severity = message.severity === 2 ? "error" : "warning";
	const { before, marked, after } = excerpt(lines, message, EXCERPT_COLUMNS);
	const id = message.ruleId?.replace(/^clauselint\//, "");
	const docs = id === void 0 ? void 0 : rules[id]?.meta.docs;
	const name = id === void 0 ? "" : docs ? ` · <a href="${escape(docs.url)}">${escape(id)}</a>` : ` · ${escape(id)}`;
	const provisions = docs?.provisions?.length ? ` · ${docs.provisions.map(escape).join("; ")}` : "";
	return `<li><span class="${severity}">${severity}</span> ${escape(message.message)}
<blockquote>${escape(before)}<mark>${escape(marked)}</mark>${escape(after)}</blockquote>
<span class="meta">line ${message.line}, column ${message.column}${name}${provisions}</span></li>`;
}
function section(report, context) {
	const lines = linesOf$2(report.source);
	return `<section><h2>${escape(context.show(report.filePath))}</h2>
<ul>
${report.messages.map((message) => item(message, lines, context)).join("\n")}
</ul></section>`;
}
function html(reports, context) {
	const { errors, warnings } = countsOf(reports);
	const found = reports.filter(({ messages }) => messages.length > 0);
	const clean = reports.filter(({ messages }) => messages.length === 0).map(({ filePath }) => escape(context.show(filePath)));
	const summary = errors + warnings === 0 ? "No problems found." : `${plural(errors, "error")} and ${plural(warnings, "warning")} in ${found.length} of ${plural(reports.length, "file")}.`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>clauselint: ${summary}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>Privacy policy review</h1>
<p>${summary}</p>
${found.map((report) => section(report, context)).join("\n")}
${clean.length ? `<p class="meta">Without findings: ${clean.join(", ")}</p>\n` : ""}</body>
</html>
`;
}

// src/report/junit.ts
const NOT_XML = /[\uD800-\uDFFF\uFFFE\uFFFF]/gu;
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
const xml = (text) => visible(text).replace(NOT_XML, "�").replaceAll("##[", "## [").replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
function suite(report, context) {
	const name = xml(context.show(report.filePath));
	const cases = report.messages.map(({ ruleId, message, severity, line, column }) => {
		const title = `${xml(ruleId ?? "unused directive")} (${line}:${column})`;
		const text = xml(message);
		return `    <testcase name="${title}" classname="${name}" file="${name}" line="${line}" time="0">\n      <failure type="${severity === 2 ? "error" : "warning"}" message="${text}">${name}:${line}:${column}: ${text}</failure>\n    </testcase>`;
	});
	const tests = cases.length ? cases : [`    <testcase name="no problems" classname="${name}" file="${name}" time="0"/>`];
	return `  <testsuite name="${name}" tests="${tests.length}" failures="${cases.length}" errors="0" time="0">\n${tests.join("\n")}\n  </testsuite>`;
}
function junit(reports, context) {
	const failures = reports.reduce((sum, { messages }) => sum + messages.length, 0);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="clauselint" tests="${reports.reduce((sum, { messages }) => sum + Math.max(1, messages.length), 0)}" failures="${failures}" errors="0" time="0">\n${reports.map((report) => suite(report, context)).join("\n")}\n</testsuites>\n`;
}

// src/report/explained.ts
const QUOTE_LENGTH = 160;
const LAST_SENTENCE = /^(.*[.:;!?”])\s+(\p{Lu}[^.?!]*[.?!])$/su;
function explained(report, message) {
	const words = stripBom(report.source).text.slice(...rangeOf(report, message)).replace(/\s+/gu, " ").trim();
	const [, why = message.message, remedy = ""] = LAST_SENTENCE.exec(message.message) ?? [];
	return {
		quote: cut(words, QUOTE_LENGTH),
		why,
		remedy
	};
}

// src/report/markdown.ts
const bare$1 = (ruleId) => ruleId.replace(/^clauselint\//, "");
function ruleSection(report, ruleId, messages, { rules }) {
	const id = ruleId === null ? void 0 : bare$1(ruleId);
	const docs = id === void 0 ? void 0 : rules[id]?.meta.docs;
	return `${id === void 0 ? "### Comments that switch off nothing" : docs ? `### [${id}](${docs.url})` : `### ${forMarkdown(id)}`}\n${docs?.provisions?.length ? `\nProvision: ${docs.provisions.map(forMarkdown).join("; ")}\n` : ""}\n| Place | | Quote | Why | What to write |\n| ---: | --- | --- | --- | --- |\n${messages.map((message) => {
		const { quote, why, remedy } = explained(report, message);
		return `| ${message.line}:${message.column} | ${message.severity === 2 ? "error" : "warning"} | ${codeSpan(quote)} | ${forMarkdown(why)} | ${forMarkdown(remedy)} |`;
	}).join("\n")}\n`;
}
function fileSection(report, context) {
	const sections = [...grouped(report.messages)].sort(([a], [b]) => (a ?? "~") < (b ?? "~") ? -1 : 1).map(([ruleId, messages]) => ruleSection(report, ruleId, messages, context));
	return `## ${codeSpan(context.show(report.filePath))}\n\n${sections.join("\n")}`;
}
function grouped(messages) {
	const groups = /* @__PURE__ */ new Map();
	for (const message of messages) groups.set(message.ruleId, [...groups.get(message.ruleId) ?? [], message]);
	return groups;
}
function markdown(reports, context) {
	const { errors, warnings } = countsOf(reports);
	const found = reports.filter(({ messages }) => messages.length > 0);
	const clean = reports.filter(({ messages }) => messages.length === 0).map(({ filePath }) => codeSpan(context.show(filePath)));
	return [
		"# Privacy policy review",
		"",
		errors + warnings === 0 ? "No problems found." : `${plural(errors, "error")} and ${plural(warnings, "warning")} in ${found.length} of ${plural(reports.length, "file")}.`,
		"",
		...found.map((report) => fileSection(report, context)),
		...clean.length ? [`Without findings: ${clean.join(", ")}.`, ""] : []
	].join("\n");
}

// src/report/sarif.ts
const HOME = "https://github.com/clauselint/clauselint";
const UNUSED = "unused-directive";
const bare = (ruleId) => ruleId?.replace(/^clauselint\//, "") ?? UNUSED;
function rule(id, { rules }, pages) {
	const docs = rules[id]?.meta.docs;
	const description = docs ? `${docs.description}.` : "A comment in the text switches off nothing, or cannot be read.";
	const severity = docs?.severity === "error" ? "error" : "warning";
	return {
		id: `clauselint/${id}`,
		name: id,
		shortDescription: { text: description },
		fullDescription: { text: [description, ...docs?.provisions?.length ? [`Behind it: ${docs.provisions.join("; ")}.`] : []].join(" ") },
		help: {
			text: `${description} ${docs?.url ?? HOME}`,
			markdown: pages[id] ?? description
		},
		helpUri: docs?.url ?? HOME,
		defaultConfiguration: { level: severity },
		properties: {
			"problem.severity": severity,
			precision: docs?.recommended ? "high" : "medium",
			tags: ["privacy", "documentation"]
		}
	};
}
function artifact(path, { absolute }) {
	if (path.startsWith("..")) return { uri: pathToFileURL(absolute(path)).href };
	return {
		uri: path.split("/").map(encodeURIComponent).join("/"),
		uriBaseId: "%SRCROOT%"
	};
}
function result({ report, message, fingerprint }, ids, context) {
	const { line, column, endLine, endColumn } = message;
	const id = bare(message.ruleId);
	return {
		ruleId: `clauselint/${id}`,
		ruleIndex: ids.indexOf(id),
		level: message.severity === 2 ? "error" : "warning",
		message: { text: visible(message.message).replaceAll("](", "] (") },
		locations: [{ physicalLocation: {
			artifactLocation: artifact(report.filePath, context),
			region: {
				startLine: line,
				startColumn: column,
				endLine,
				endColumn
			}
		} }],
		partialFingerprints: { primaryLocationLineHash: `${fingerprint.slice(0, 32)}:1` }
	};
}
async function sarif(reports, context) {
	const { pages } = await import("./pages.js");
	const found = fingerprints(reports);
	const ids = [...new Set(found.map(({ message }) => bare(message.ruleId)))].sort();
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "clauselint",
				informationUri: HOME,
				semanticVersion: context.version,
				rules: ids.map((id) => rule(id, context, pages))
			} },
			automationDetails: { id: "clauselint/" },
			columnKind: "utf16CodeUnits",
			artifacts: reports.map(({ filePath }) => ({ location: artifact(filePath, context) })),
			results: found.map((one) => result(one, ids, context))
		}]
	};
	return `${safeJson(log, 2)}\n`;
}

export { github as a, rangeOf as c, html as i, markdown as n, checklist as o, junit as r, fingerprints as s, sarif as t };