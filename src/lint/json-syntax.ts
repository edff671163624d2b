/** Where a JSON text is broken; `JSON.parse` says so in another way on every version of Node, or not at all. */
export interface SyntaxProblem {
  /** UTF-16 units from the start. */
  readonly offset: number;
  /** What is wrong there. */
  readonly reason: string;
}

const TOKEN = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;
/** Of a string that stands where none may. */
const SHOWN = 30;
const BLANKS = /[ \t\r\n]*/y;

/** The first place at which `text` stops being JSON; undefined when it is JSON. */
export function jsonSyntaxProblem(text: string): SyntaxProblem | undefined {
  let at = 0;
  const problem = (reason: string): SyntaxProblem => ({ offset: at, reason });

  const peek = (): string => {
    BLANKS.lastIndex = at;
    BLANKS.exec(text);
    at = BLANKS.lastIndex;
    TOKEN.lastIndex = at;
    return TOKEN.exec(text)?.[0] ?? "";
  };
  const found = (): string => {
    if (at >= text.length) return "the end of the file";
    if (text.startsWith("//", at) || text.startsWith("/*", at)) return "a comment, which JSON does not have";
    if (text[at] === "'") return "a single quote; JSON wants double quotes";
    TOKEN.lastIndex = at;
    const string = text[at] === '"' ? TOKEN.exec(text)?.[0] : undefined;
    if (string !== undefined) return `“${string.slice(0, SHOWN)}”`;
    if (text[at] === '"') return "a string that is not closed, or holds a bad escape";
    return `“${[...text.slice(at, at + 2)][0]!}”`;
  };

  /** Open brackets, and what may come next. */
  const open: ("{" | "[")[] = [];
  let want: "value" | "value or ]" | "key" | "key or }" | "comma" | "end" = "value";
  for (;;) {
    const token = peek();
    const isValue = token !== "" && !"{}[],:".includes(token);
    const inside = open.at(-1);
    if (want === "end") return at >= text.length ? undefined : problem(`${found()} after the end of the JSON text`);
    if (want === "comma") {
      const close = inside === "{" ? "}" : "]";
      if (token === ",") want = inside === "{" ? "key" : "value";
      else if (token === close) {
        open.pop();
        want = open.length ? "comma" : "end";
      } else return problem(`expected “,” or “${close}”, found ${found()}`);
    } else if (want === "key" || want === "key or }") {
      if (token.startsWith('"')) {
        at += token.length;
        if (peek() !== ":") return problem(`expected “:” after the key, found ${found()}`);
        at += 1;
        want = "value";
        continue;
      }
      if (token !== "}" || want === "key") return problem(token === "}" ? "a comma with nothing after it" : `expected a key in double quotes, found ${found()}`);
      open.pop();
      want = open.length ? "comma" : "end";
    } else if (token === "{" || token === "[") {
      open.push(token);
      want = token === "{" ? "key or }" : "value or ]";
    } else if (isValue) want = open.length ? "comma" : "end";
    else if (token === "]" && want === "value or ]") {
      open.pop();
      want = open.length ? "comma" : "end";
    } else return problem(token === "]" && inside === "[" ? "a comma with nothing after it" : `expected a value, found ${found()}`);
    at += token.length;
  }
}
