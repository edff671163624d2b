/** The formats; only the one that is asked for is loaded. */
import type { Reporter } from "./context.js";

const REPORTERS = {
  stylish: async () => (await import("./stylish.js")).stylish,
  json: async () => (await import("./json.js")).json,
  sarif: async () => (await import("./sarif.js")).sarif,
  junit: async () => (await import("./junit.js")).junit,
  html: async () => (await import("./html.js")).html,
  markdown: async () => (await import("./markdown.js")).markdown,
  checklist: async () => (await import("./checklist.js")).checklist,
  github: async () => (await import("./github.js")).github,
} satisfies Record<string, () => Promise<Reporter>>;

export type FormatName = keyof typeof REPORTERS;

export const FORMAT_NAMES = Object.keys(REPORTERS) as FormatName[];

export const isFormatName = (name: string): name is FormatName => Object.hasOwn(REPORTERS, name);

export const loadReporter = (name: FormatName): Promise<Reporter> => REPORTERS[name]();

export type { ReportContext, Reporter } from "./context.js";
