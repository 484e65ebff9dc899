import ts from "typescript";

/** A `// =>` comment: what the code gave, and what the comment says it gives. */
export interface Claim {
  readonly line: number;
  readonly said: string;
  readonly gave: unknown;
}

type Modules = (name: string) => Promise<unknown>;

/**
 * Runs an example of the documentation and collects what its `// =>` comments claim, each about the statement it follows:
 * an expression, what is given to console.log, or what a declaration declares.
 *
 * @throws Error if a comment stands elsewhere than after a statement of the example's own level.
 * @param modules Gives the modules that the example imports.
 */
export async function runExample(code: string, modules: Modules): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  const { outputText } = ts.transpileModule(instrumented(code), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  const AsyncFunction = (async () => undefined).constructor as new (
    ...source: string[]
  ) => (...args: unknown[]) => Promise<void>;
  const run = new AsyncFunction("modulesOf", "claim", "console", withoutImports(outputText));
  await run(modules, (line: number, said: string, gave: unknown) => claims.push({ line, said, gave }), {
    log: () => undefined,
  });
  if (claims.length !== code.split("// =>").length - 1)
    throw new Error(`a comment with => follows no statement: ${code}`);
  return claims;
}

/** Whether a value is what a comment says: numbers to as many digits as are written, texts with any kind of space. */
export function isAsSaid(gave: unknown, said: string): boolean {
  const literal = ts.createSourceFile("said.ts", `(${said})`, ts.ScriptTarget.Latest, true).statements[0];
  const parsed =
    literal && ts.isExpressionStatement(literal) && ts.isParenthesizedExpression(literal.expression)
      ? literal.expression.expression
      : undefined;
  return (parsed && matches(gave, parsed)) || (typeof gave === "string" && plain(gave) === plain(said));
}

function instrumented(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  let result = code;
  for (const statement of source.statements.toReversed()) {
    const said = /^[^\S\n]*\n?[^\S\n]*\/\/ => (.*)/.exec(code.slice(statement.end))?.[1];
    const what = said === undefined ? undefined : claimed(statement);
    if (said === undefined || what === undefined) continue;
    const line = code.slice(0, statement.end).split("\n").length;
    const call = `;claim(${line}, ${JSON.stringify(said.trim())}, ${what});`;
    const kept = ts.isExpressionStatement(statement) ? "" : code.slice(statement.getStart(), statement.end);
    result = `${result.slice(0, statement.getStart())}${kept}${call}${result.slice(statement.end)}`;
  }
  return result;
}

function claimed(statement: ts.Statement): string | undefined {
  if (ts.isVariableStatement(statement)) {
    const [declaration] = statement.declarationList.declarations;
    return declaration && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined;
  }
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  const isLog = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  return isLog ? expression.arguments[0]?.getText() : expression.getText();
}

// `import { a as b } from "x"` becomes `const { a: b } = await modulesOf("x")`.
function withoutImports(code: string): string {
  const source = ts.createSourceFile("example.js", code, ts.ScriptTarget.Latest, true);
  return source.statements
    .map((statement) => (ts.isImportDeclaration(statement) ? asCall(statement) : statement.getFullText()))
    .join("");
}

function asCall({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  const bindings = importClause?.namedBindings;
  const call = `await modulesOf(${moduleSpecifier.getText()});`;
  if (!bindings) return importClause?.name ? `const { default: ${importClause.name.text} } = ${call}\n` : `${call}\n`;
  if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = ${call}\n`;
  const names = bindings.elements.map(({ propertyName, name }) =>
    propertyName ? `${propertyName.getText()}: ${name.text}` : name.text,
  );
  return `const { ${names.join(", ")} } = ${call}\n`;
}

function matches(gave: unknown, said: ts.Expression): boolean {
  if (ts.isNumericLiteral(said) || ts.isPrefixUnaryExpression(said)) {
    const text = said.getText().replaceAll("_", "");
    const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
    return typeof gave === "number" && Number(gave.toFixed(decimals)) === Number(text);
  }
  if (ts.isStringLiteralLike(said)) return typeof gave === "string" && plain(gave) === plain(said.text);
  if (ts.isArrayLiteralExpression(said))
    return (
      Array.isArray(gave) &&
      gave.length === said.elements.length &&
      said.elements.every((element, i) => matches(gave[i], element))
    );
  if (ts.isObjectLiteralExpression(said)) {
    const fields = said.properties.filter(ts.isPropertyAssignment);
    const isObject = typeof gave === "object" && gave !== null && Object.keys(gave).length === said.properties.length;
    return (
      isObject &&
      fields.length === said.properties.length &&
      fields.every(({ name, initializer }) => matches((gave as Record<string, unknown>)[fieldOf(name)], initializer))
    );
  }
  return ts.isIdentifier(said) ||
    said.kind === ts.SyntaxKind.TrueKeyword ||
    said.kind === ts.SyntaxKind.FalseKeyword ||
    said.kind === ts.SyntaxKind.NullKeyword
    ? String(gave) === said.getText() && typeof gave !== "string"
    : false;
}

const fieldOf = (name: ts.PropertyName): string => (ts.isStringLiteralLike(name) ? name.text : name.getText());
const plain = (text: string): string => text.replace(/\s/g, " ").trim();
