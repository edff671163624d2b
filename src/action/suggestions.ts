/** What `--fix` would change, as blocks that a person can commit from the pull request. */

export interface LineChange {
  /** Lines of the source from 1, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** What stands there instead, without line endings; none means the lines go. */
  readonly lines: readonly string[];
}

interface Lines {
  readonly texts: readonly string[];
  /** The one line ending in use, "" in a text of one line; `undefined` where several are mixed. */
  readonly ending: string | undefined;
  readonly endsInBreak: boolean;
}

const LINE_END = /\r\n|\r|\n/gu;

function linesOf(text: string): Lines {
  const endings = new Set(text.match(LINE_END));
  const texts = text.split(/\r\n|\r|\n/u);
  const endsInBreak = texts.length > 1 && texts.at(-1) === "";
  return { texts: endsInBreak ? texts.slice(0, -1) : texts, ending: endings.size > 1 ? undefined : ([...endings][0] ?? ""), endsInBreak };
}

/** Work above this many compared pairs of lines is not worth a suggestion: one block then covers all that differs. */
const MOST_PAIRS = 1_000_000;

/** Pairs of equal lines by the longest common subsequence, in order. */
function commonLines(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > MOST_PAIRS) return [];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/**
 * The line ranges in which `output` differs from `source`, in order and apart from each other. An insertion takes
 * the line it follows (at the very start: the one it precedes) along, as a suggestion has to replace a line.
 * @returns `undefined` when the two differ in what a suggestion cannot say: line endings, or a line end at the end of the file.
 */
export function lineChanges(source: string, output: string): LineChange[] | undefined {
  const before = linesOf(source);
  const after = linesOf(output);
  if (before.endsInBreak !== after.endsInBreak || before.ending === undefined || after.ending === undefined) return undefined;
  // A file of one line does not tell which ending to write; GitHub then takes a line feed.
  if (after.ending !== "" && after.ending !== (before.ending === "" ? "\n" : before.ending)) return undefined;
  const oldTexts = before.texts;
  const newTexts = after.texts;

  let head = 0;
  while (head < oldTexts.length && head < newTexts.length && oldTexts[head] === newTexts[head]) head++;
  let tail = 0;
  while (tail < oldTexts.length - head && tail < newTexts.length - head && oldTexts.at(-1 - tail) === newTexts.at(-1 - tail)) tail++;
  const middle = commonLines(oldTexts.slice(head, oldTexts.length - tail), newTexts.slice(head, newTexts.length - tail)).map(([i, j]) => [i + head, j + head] as const);

  const changes: LineChange[] = [];
  let i = head;
  let j = head;
  for (const [nextI, nextJ] of [...middle, [oldTexts.length - tail, newTexts.length - tail] as const]) {
    if (nextI > i || nextJ > j) changes.push(withAnchor(oldTexts, i, nextI, newTexts.slice(j, nextJ)));
    i = nextI + 1;
    j = nextJ + 1;
  }
  return merged(changes);
}

function withAnchor(old: readonly string[], start: number, end: number, lines: readonly string[]): LineChange {
  if (end > start) return { from: start + 1, to: end, lines };
  if (start > 0) return { from: start, to: start, lines: [old[start - 1]!, ...lines] };
  return { from: 1, to: 1, lines: [...lines, old[0]!] };
}

/** An insertion whose anchor is the last line of the change before it becomes one with that change. */
function merged(changes: readonly LineChange[]): LineChange[] {
  const out: LineChange[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    if (last && change.from <= last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, change.to), lines: [...last.lines, ...change.lines.slice(1)] };
    else out.push(change);
  }
  return out;
}

/** The source with every change made, as pressing "commit suggestion" on each would. */
export function applyChanges(source: string, changes: readonly LineChange[]): string {
  const { texts, ending, endsInBreak } = linesOf(source);
  const lines = [...texts];
  for (const change of [...changes].sort((x, y) => y.from - x.from)) lines.splice(change.from - 1, change.to - change.from + 1, ...change.lines);
  const end = ending === undefined || ending === "" ? "\n" : ending;
  return lines.join(end) + (endsInBreak && lines.length > 0 ? end : "");
}
