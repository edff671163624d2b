/** ESLint's view of a policy: one root, its blocks, and the comments that configure rules. */
import type { DirectiveType, FileProblem, RulesConfig, SourceLocation } from "@eslint/core";
import { ConfigCommentParser, Directive, TextSourceCodeBase, VisitNodeStep } from "@eslint/plugin-kit";
import { LINE_ENDING } from "./lines.js";
import type { Block, PolicyDocument, Range } from "./model.js";

export interface PolicyNode {
  readonly type: "root" | Block["kind"];
  readonly range: Range;
  readonly loc: SourceLocation;
  readonly children?: readonly PolicyNode[];
  readonly block?: Block;
}

/** ESLint's own comments, and the same with our name in front, which take rule ids without prefix. */
const DIRECTIVE = /^\s*(eslint|clauselint)(-disable(?:-next-line|-line)?|-enable)?(?=\s|$)/;
const COMMENT_FENCES = /^(?:<!--|\{\/\*)|(?:-->|\*\/\})$/g;
const parser = new ConfigCommentParser();

interface ConfigComment {
  readonly value: string;
  readonly loc: SourceLocation;
  readonly range: Range;
}

/** `a, plugin/b` → `clauselint/a, plugin/b` */
const withPrefix = (value: string): string =>
  value
    .split(",")
    .map((id) => id.trim())
    .filter(Boolean)
    .map((id) => (id.includes("/") ? id : `clauselint/${id}`))
    .join(", ");

export class PolicySourceCode extends TextSourceCodeBase<{ LangOptions: Record<string, unknown>; RootNode: PolicyNode; SyntaxElementWithLoc: PolicyNode | ConfigComment; ConfigNode: ConfigComment }> {
  readonly document: PolicyDocument;
  readonly hasBOM: boolean;
  private readonly configComments: readonly ConfigComment[];

  constructor(document: PolicyDocument, hasBOM = false) {
    super({ text: document.source, ast: rootOf(document), lineEndingPattern: LINE_ENDING });
    this.document = document;
    this.hasBOM = hasBOM;
    this.configComments = document.comments
      .map(({ text, range }) => ({ value: text.replace(COMMENT_FENCES, ""), loc: locOf(document, range), range }))
      .filter(({ value }) => DIRECTIVE.test(value));
  }

  override getParent(node: PolicyNode): PolicyNode | undefined {
    return node.type === "root" ? undefined : this.ast;
  }

  getInlineConfigNodes(): ConfigComment[] {
    return [...this.configComments];
  }

  getDisableDirectives(): { directives: Directive[]; problems: FileProblem[] } {
    const directives: Directive[] = [];
    const problems: FileProblem[] = [];
    for (const comment of this.configComments) {
      const [, brand, action] = DIRECTIVE.exec(comment.value)!;
      if (!action) continue;
      const parsed = parser.parseDirective(comment.value.trim().replace(/^clauselint/, "eslint"));
      if (!parsed) continue;
      if (action === "-disable-line" && comment.loc.start.line !== comment.loc.end.line) {
        problems.push({ ruleId: null, message: `${parsed.label} comment should not span multiple lines.`, loc: comment.loc });
        continue;
      }
      const type = action.slice(1) as DirectiveType;
      directives.push(new Directive({ type, node: comment, value: brand === "clauselint" ? withPrefix(parsed.value) : parsed.value, justification: parsed.justification }));
    }
    return { directives, problems };
  }

  applyInlineConfig(): { configs: { config: { rules: RulesConfig }; loc: SourceLocation }[]; problems: FileProblem[] } {
    const configs: { config: { rules: RulesConfig }; loc: SourceLocation }[] = [];
    const problems: FileProblem[] = [];
    for (const comment of this.configComments) {
      const [, brand, action] = DIRECTIVE.exec(comment.value)!;
      if (action) continue;
      const { value } = parser.parseDirective(comment.value.trim().replace(/^clauselint/, "eslint")) ?? { value: "" };
      const parsed = parser.parseJSONLikeConfig(value);
      if (parsed.ok) {
        const rules = parsed.config;
        const named = brand === "clauselint" ? Object.fromEntries(Object.entries(rules).map(([id, entry]) => [withPrefix(id), entry])) : rules;
        configs.push({ config: { rules: named }, loc: comment.loc });
      } else problems.push({ ruleId: null, message: parsed.error.message, loc: comment.loc });
    }
    return { configs, problems };
  }

  override *traverse(): Iterable<VisitNodeStep> {
    yield new VisitNodeStep({ target: this.ast, phase: 1, args: [this.ast] });
    for (const child of this.ast.children!) {
      yield new VisitNodeStep({ target: child, phase: 1, args: [child, this.ast] });
      yield new VisitNodeStep({ target: child, phase: 2, args: [child, this.ast] });
    }
    yield new VisitNodeStep({ target: this.ast, phase: 2, args: [this.ast] });
  }
}

const locOf = (document: PolicyDocument, range: Range): SourceLocation => document.location(range);

function rootOf(document: PolicyDocument): PolicyNode {
  const node = (type: PolicyNode["type"], range: Range, block?: Block): PolicyNode => ({
    type,
    range,
    block,
    get loc() {
      return locOf(document, range);
    },
  });
  return Object.assign(node("root", [0, document.source.length]), {
    children: document.blocks.map((block) => node(block.kind, block.range, block)),
  });
}
