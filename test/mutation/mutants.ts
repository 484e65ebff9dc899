import ts from "typescript";

/** One fault put into the code: where, of what kind, and the code as it was and as it becomes. */
export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly was: string;
  readonly becomes: string;
}

/** A file with all its mutants in it, each behind `__mutant(id)`. */
export interface Mutated {
  readonly text: string;
  readonly mutants: readonly Mutant[];
}

const swapped: Readonly<Record<string, readonly string[]>> = {
  ...{ "+": ["-"], "-": ["+"], "*": ["/"], "/": ["*"], "%": ["*"], "&&": ["||"], "||": ["&&"], "??": ["&&"] },
  ...{ "<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"], "===": ["!=="], "!==": ["==="] },
  ...{ "+=": ["-="], "-=": ["+="] },
};

const methods: Readonly<Record<string, string>> = {
  ...{ some: "every", every: "some", startsWith: "endsWith", endsWith: "startsWith", min: "max", max: "min" },
  ...{ filter: "", toSorted: "", slice: "", findLast: "find", find: "findLast", flatMap: "map", add: "delete" },
};

/** Texts that are read by people: their wording is nobody's calculation. */
const worded = /^(nb|en|title|url)$/;

/** Puts every mutant into a file's text; `first` is the first one's number. */
export function mutate(file: string, text: string, first: number): Mutated {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];

  const made = (node: ts.Node, kind: string, becomes: string): number => {
    const id = first + mutants.length;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    mutants.push({ id, file, line, kind, was: node.getText(), becomes });
    return id;
  };

  /** The text of a node with the mutants inside it. */
  const inside = (node: ts.Node): string => {
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    let [written, at] = ["", node.getStart()];
    for (const child of children.toSorted((a, b) => a.getStart() - b.getStart())) {
      written += text.slice(at, child.getStart()) + whole(child);
      at = child.getEnd();
    }
    return written + text.slice(at, node.getEnd());
  };

  const whole = (node: ts.Node): string => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.getText();
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return node.getText();
    if (ts.isBlock(node) && node.statements.length > 0)
      return `{ if (!__mutant(${made(node, "block", "{}")})) ${inside(node)} }`;
    if (ts.isCaseClause(node) && node.statements.some((statement) => !ts.isBlock(statement))) {
      const id = made(node, "case", "falls through");
      const body = node.statements.map(whole).join("\n");
      return `case ${whole(node.expression)}: if (!__mutant(${id})) { ${body} }`;
    }
    const alternatives = alternativesOf(node).map(([kind, becomes]) => [made(node, kind, becomes), becomes] as const);
    const own = inside(node);
    return alternatives.length === 0
      ? own
      : `(${alternatives.map(([id, becomes]) => `__mutant(${id}) ? ${becomes} : `).join("")}${own})`;
  };

  return { text: source.statements.map(whole).join("\n"), mutants };
}

type Alternative = readonly [kind: string, becomes: string];

/** What an expression may become, as code; nothing for what is no expression of its own. */
function alternativesOf(node: ts.Node): readonly Alternative[] {
  return [
    ...(isCondition(node)
      ? ([
          ["condition", "true"],
          ["condition", "false"],
        ] as const)
      : []),
    ...changesOf(node),
  ];
}

function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  return ts.isConditionalExpression(parent) && parent.condition === node;
}

function changesOf(node: ts.Node): readonly Alternative[] {
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [node.left.getText(), node.right.getText()];
    return (swapped[node.operatorToken.getText()] ?? []).map((operator) => [
      "operator",
      // Two kinds of logic side by side need their parentheses.
      `((${left}) ${operator} (${right}))`,
    ]);
  }
  if (ts.isPrefixUnaryExpression(node) && /[!-]/.test(node.getText()[0] ?? ""))
    return [["unary", `(${node.operand.getText()})`]];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [["boolean", "false"]];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [["boolean", "true"]];
  if (ts.isNumericLiteral(node) && ts.isExpression(node) && !isName(node))
    return [["number", `${Number(node.text) + 1}`]];
  if (ts.isStringLiteral(node) && !isName(node) && !isRead(node)) return [["text", node.text === "" ? '"x"' : '""']];
  if (ts.isTemplateExpression(node) && !isRead(node)) return [["text", '""']];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !isTarget(node)) return [["array", "[]"]];
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return [["function", "(() => undefined)"]];
  // One that is called is changed together with its call, which it is the object of.
  const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
  if (ts.isPropertyAccessExpression(node) && node.questionDotToken && !isCalled)
    return [["optional", `${node.expression.getText()}.${node.name.text}`]];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name, questionDotToken } = node.expression;
    const other = Object.hasOwn(methods, name.text) ? methods[name.text] : undefined;
    const given = node.arguments.map((argument) => argument.getText()).join(", ");
    return [
      ...(questionDotToken ? [["optional", `${expression.getText()}.${name.text}(${given})`] as const] : []),
      ...(other === undefined
        ? []
        : [["method", other === "" ? expression.getText() : `${expression.getText()}.${other}(${given})`] as const]),
    ];
  }
  return [];
}

const isName = (node: ts.Node): boolean => ts.isPropertyAssignment(node.parent) && node.parent.name === node;
const isTarget = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
  node.parent.left === node;

/** Whether a text is one to be read: in two languages, of a source, or of a fault. */
function isRead(node: ts.Node): boolean {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    if (ts.isPropertyAssignment(at) && worded.test(at.name.getText())) return true;
    if (ts.isNewExpression(at) || ts.isArrowFunction(at)) return ts.isNewExpression(at);
  }
  return false;
}
