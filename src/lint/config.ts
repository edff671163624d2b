import type { DocumentKind } from "../facts/kind.js";
import type { PolicyRule, Preset } from "../rule/define.js";
import { PRESETS, presetRules } from "../rule/presets.js";
import type { DeclaredContact, RuleSettings } from "../rule/settings.js";
import { rules as allRules } from "../generated/rules.js";
import { CONFIG_NAMES, parseConfigFile, placeOf, type ConfigFile } from "./config-file.js";
import { ConfigError, InputError } from "./errors.js";
import { didYouMean } from "./nearest.js";
import { folderOf, foldersUpward, insidePath } from "./paths.js";
import type { Repository, Severity } from "./types.js";

/** Severity and options of one rule. */
export type RuleSetting = readonly [severity: Severity | 0, ...options: unknown[]];

export interface DocumentSettings {
  readonly path: string;
  readonly supplements: readonly string[];
  readonly kind?: DocumentKind;
  readonly language?: string;
}

export interface AcceptedFinding {
  /** Without prefix. */
  readonly rule: string;
  readonly quote: string;
  readonly reason: string;
  readonly by?: string;
  /** Last day on which it holds, "2027-01-31". */
  readonly until?: string;
  readonly path?: string;
  /** The file that states it, and its number there. */
  readonly origin: { readonly config: ConfigFile; readonly index: number };
}

/** A config with everything looked up; all paths are relative to the repository's root. */
export interface ResolvedConfig {
  /** The config file, as shown to the user; undefined without one. */
  readonly file?: string;
  /** Folder that the config's patterns start from. */
  readonly folder: string;
  /** In use, as named by the config or the command line. */
  readonly presets: readonly Preset[];
  /** By id without prefix; what is off may be absent. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Patterns as in .gitignore; undefined: look for the usual names. */
  readonly files?: readonly string[];
  readonly ignore: readonly string[];
  readonly documents: readonly DocumentSettings[];
  readonly accepted: readonly AcceptedFinding[];
  /** What rules get as `settings.clauselint`. */
  readonly settings: RuleSettings;
  readonly baseline?: string;
}

type SeverityName = "off" | "warn" | "error" | 0 | 1 | 2;

/** A config file's data once it fits the schema. */
interface RawConfig {
  extends?: string | string[];
  presets?: Preset[];
  rules?: Record<string, SeverityName | [SeverityName, ...unknown[]]>;
  files?: string[];
  ignore?: string[];
  documents?: { path: string; supplements?: string | string[]; kind?: DocumentKind; language?: string }[];
  accepted?: (Omit<AcceptedFinding, "origin"> & { origin?: AcceptedFinding["origin"] })[];
  siteRoot?: string;
  definedIn?: { files?: string[]; terms?: string[] };
  facts?: Omit<RuleSettings, "contacts" | "siteRoot" | "definedIn"> & { contacts?: (string | DeclaredContact)[] };
  baseline?: string;
}

export interface ConfigRequest {
  /** Where config files are read; `extends` stays inside it. */
  readonly repository: Repository;
  /** Folder in the repository to start looking from, upward. */
  readonly folder?: string;
  /** A config file in the repository; false: use none. */
  readonly file?: string | false;
  /** How a path of the repository is shown. */
  readonly show?: (path: string) => string;
  /** In place of the config's presets. */
  readonly presets?: readonly string[];
  /** `id: severity`, on top of everything. */
  readonly rules?: readonly string[];
  /** The rules there are; for tests. */
  readonly catalogue?: Readonly<Record<string, PolicyRule>>;
}

const PREFIX = "clauselint/";
const SEVERITIES: Readonly<Record<string, Severity | 0>> = { off: 0, warn: 1, error: 2, 0: 0, 1: 1, 2: 2 };

/** A rule's id without our prefix. */
export const bareId = (id: string): string => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id);

const list = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/**
 * Finds, reads and checks the config. Nothing of it is run.
 * @throws InputError (ConfigError where a file is to blame): one line with file, line, path in the config, and what is allowed
 */
export async function loadConfig(request: ConfigRequest): Promise<ResolvedConfig> {
  const reader = new ConfigReader(request);
  const path = request.file === false ? undefined : (request.file ?? reader.find(request.folder ?? ""));
  const raw = path === undefined ? {} : await reader.read(path, []);
  const named = checkPresets(request.presets);
  const extra = await reader.ruleArguments(request.rules ?? []);
  return resolve({ ...raw, ...(named && { presets: named }) }, extra, path, reader);
}

function checkPresets(names: readonly string[] | undefined): Preset[] | undefined {
  const unknown = names?.find((name) => !(PRESETS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new InputError(`--preset: there is no preset “${unknown}”.${didYouMean(unknown, PRESETS) || ` There are ${PRESETS.join(", ")}.`}`);
  return names as Preset[] | undefined;
}

class ConfigReader {
  readonly repository: Repository;
  readonly rules: Readonly<Record<string, PolicyRule>>;
  readonly show: (path: string) => string;

  constructor(request: ConfigRequest) {
    this.repository = request.repository;
    this.rules = request.catalogue ?? allRules;
    this.show = request.show ?? ((path) => path);
  }

  /** The nearest config file, from the folder upward. */
  find(folder: string): string | undefined {
    for (const at of foldersUpward(folder)) {
      const inFolder = (name: string): string => (at === "" ? name : `${at}/${name}`);
      const own = CONFIG_NAMES.map(inFolder).find((path) => this.repository.exists(path));
      if (own !== undefined) return own;
      const manifest = inFolder("package.json");
      if (this.repository.exists(manifest) && this.hasOwnKey(manifest)) return manifest;
    }
    return undefined;
  }

  /** A package.json that is broken in itself is none of our business. */
  private hasOwnKey(manifest: string): boolean {
    const text = this.repository.read(manifest);
    if (!text?.includes('"clauselint"')) return false;
    try {
      return (JSON.parse(text.replace(/^\uFEFF/, "")) as Record<string, unknown> | null)?.["clauselint"] !== undefined;
    } catch {
      return false;
    }
  }

  /** @param trail the configs that lead here by `extends` */
  async read(path: string, trail: readonly string[]): Promise<RawConfig> {
    const file = this.show(path);
    if (trail.includes(path)) throw new ConfigError(`“extends” runs in a circle: ${[...trail, path].map(this.show).join(" → ")}`, { file: this.show(trail.at(-1)!) });
    const text = this.repository.read(path);
    if (text === undefined) throw new ConfigError("there is no such config file", { file });
    const config = await parseConfigFile(file, text);
    if (!config) throw new ConfigError("has no “clauselint” in it", { file });
    const own = await this.checked(config);
    const origin = own.accepted?.map((entry, index) => ({ ...entry, origin: { config, index } }));
    let merged: RawConfig = {};
    for (const [index, base] of list(own.extends).entries()) merged = merge(merged, await this.read(await this.basePath(config, path, base, index), [...trail, path]));
    return merge(merged, { ...own, ...(origin && { accepted: origin }) });
  }

  private async basePath(config: ConfigFile, path: string, base: string, index: number): Promise<string> {
    const inside = insidePath(folderOf(path), base);
    const at = Array.isArray((config.data as RawConfig).extends) ? ["extends", index] : ["extends"];
    if (inside === undefined) throw new ConfigError(`extends: “${base}” is outside the repository; configs are read from inside it only`, await placeOf(config, at));
    if (this.repository.read(inside) === undefined) throw new ConfigError(`extends: there is no file “${base}”`, await placeOf(config, at));
    return inside;
  }

  /** The data with ids without prefix, checked against the schema. */
  private async checked(config: ConfigFile): Promise<RawConfig> {
    // An empty YAML file is an empty config.
    const data = withBareIds(config.data ?? {});
    const problem = await this.problem(data);
    if (problem) throw new ConfigError(`${problem.text}${problem.reason}`, await placeOf(config, problem.path));
    return data as RawConfig;
  }

  private async problem(data: unknown): Promise<{ path: readonly (string | number)[]; text: string; reason: string } | undefined> {
    const { default: validate } = await import("../generated/validate-config.js");
    const errors = validate(data) ? [] : (validate.errors ?? []);
    const { configProblem, pathText, unknownRule } = await import("./config-problem.js");
    const problem = unknownRule(data, this.rules) ?? (errors.length ? configProblem(errors, data, this.rules) : undefined);
    return problem && { ...problem, text: problem.path.length ? `${pathText(problem.path)}: ` : "" };
  }

  /** What `--rule` says, as a config's `rules`. */
  async ruleArguments(all: readonly string[]): Promise<NonNullable<RawConfig["rules"]>> {
    const rules: NonNullable<RawConfig["rules"]> = {};
    for (const argument of all) {
      const [, id = "", value = ""] = /^\s*["']?([^\s:"']+)["']?\s*:\s*(\S.*)$/s.exec(argument) ?? [];
      if (!id) throw new InputError(`--rule “${argument}”: write it as 'id: severity', for instance --rule 'no-vague-retention: error'`);
      const data = withBareIds({ rules: { [id]: await argumentValue(value, argument) } }) as RawConfig;
      const problem = await this.problem(data);
      if (problem) throw new InputError(`--rule “${argument}”: ${problem.path.length > 2 ? problem.text : ""}${problem.reason}`);
      Object.assign(rules, data.rules);
    }
    return rules;
  }
}

async function argumentValue(value: string, argument: string): Promise<unknown> {
  const word = value.trim();
  if (/^\w+$/.test(word)) return /^[012]$/.test(word) ? Number(word) : word;
  const { parse } = await import("yaml");
  try {
    return parse(word) as unknown;
  } catch {
    throw new InputError(`--rule “${argument}”: “${word}” is neither a severity nor [severity, {options}]`);
  }
}

function withBareIds(data: unknown): unknown {
  const rules = (data as RawConfig | null)?.rules;
  if (typeof rules !== "object" || rules === null || Array.isArray(rules)) return data;
  return { ...(data as RawConfig), rules: Object.fromEntries(Object.entries(rules).map(([id, entry]) => [bareId(id), entry])) };
}

/** Single values and `presets` of the later config win, lists are joined, rules and facts are joined by key. */
function merge(base: RawConfig, own: RawConfig): RawConfig {
  const rules = { ...base.rules };
  for (const [id, entry] of Object.entries(own.rules ?? {})) rules[id] = withOptionsOf(entry, rules[id]);
  const joined = <T>(first: T[] | undefined, second: T[] | undefined): T[] | undefined => (first && second ? [...first, ...second] : (second ?? first));
  return {
    presets: own.presets ?? base.presets,
    rules,
    files: own.files ?? base.files,
    ignore: joined(base.ignore, own.ignore),
    documents: joined(base.documents, own.documents),
    accepted: joined(base.accepted, own.accepted),
    siteRoot: own.siteRoot ?? base.siteRoot,
    definedIn: own.definedIn || base.definedIn ? { files: joined(base.definedIn?.files, own.definedIn?.files), terms: joined(base.definedIn?.terms, own.definedIn?.terms) } : undefined,
    facts: own.facts || base.facts ? { ...base.facts, ...own.facts } : undefined,
    baseline: own.baseline ?? base.baseline,
  };
}

type RawRule = NonNullable<RawConfig["rules"]>[string];

/** A severity alone leaves the options as they were, as in ESLint. */
const withOptionsOf = (entry: RawRule, before: RawRule | undefined): RawRule => (!Array.isArray(entry) && Array.isArray(before) ? [entry, ...before.slice(1)] : entry);

function resolve(raw: RawConfig, extra: NonNullable<RawConfig["rules"]>, path: string | undefined, { rules, show }: ConfigReader): ResolvedConfig {
  const folder = path === undefined ? "" : folderOf(path);
  const file = path === undefined ? undefined : show(path);
  const inside = (relative: string, key: string): string => {
    const at = insidePath(folder, relative);
    if (at === undefined) throw new ConfigError(`${key}: “${relative}” is outside the repository`, { file });
    return at;
  };
  const settings: Record<string, RawRule> = {};
  const presets = raw.presets ?? (["recommended"] as const);
  for (const preset of presets) Object.assign(settings, presetRules(rules, preset));
  for (const [id, entry] of [...Object.entries(raw.rules ?? {}), ...Object.entries(extra)]) settings[id] = withOptionsOf(entry, settings[id]);
  const { contacts, ...facts } = raw.facts ?? {};
  return {
    file,
    folder,
    presets,
    rules: Object.fromEntries(Object.entries(settings).map(([id, entry]) => [id, Array.isArray(entry) ? [SEVERITIES[entry[0]]!, ...entry.slice(1)] : [SEVERITIES[entry]!]])),
    files: raw.files,
    ignore: raw.ignore ?? [],
    documents: (raw.documents ?? []).map(({ path: document, supplements, ...rest }) => ({
      ...rest,
      path: inside(document, "documents"),
      supplements: list(supplements).map((other) => inside(other, "documents.supplements")),
    })),
    accepted: (raw.accepted ?? []).map((entry) => ({ ...entry, rule: bareId(entry.rule), ...(entry.path !== undefined && { path: inside(entry.path, "accepted.path") }) }) as AcceptedFinding),
    settings: {
      ...facts,
      ...(contacts && { contacts: contacts.map((contact) => (typeof contact === "string" ? { value: contact } : contact)) }),
      ...(raw.siteRoot !== undefined && { siteRoot: inside(raw.siteRoot, "siteRoot") }),
      ...(raw.definedIn && { definedIn: { files: list(raw.definedIn.files).map((other) => inside(other, "definedIn.files")), terms: raw.definedIn.terms ?? [] } }),
    },
    baseline: raw.baseline === undefined ? undefined : inside(raw.baseline, "baseline"),
  };
}
