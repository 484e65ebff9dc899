import ts from "typescript";
import { describe, expect, test } from "vitest";
import { filesLike, textOf } from "./repository.ts";
import { finding, nodesOf, parse, stringsOf } from "./syntax.ts";

const productCode = filesLike(/^(packages\/\w+\/src|dashboard|scripts)\/.*(?<!\.d)\.(ts|mjs|js|md)$/);
const siteCode = filesLike(/^dashboard\/src\/.*\.(ts|js|md)$/);

/** Where SQL may be written, and whether figures may be made there. */
const sqlHomes: readonly { readonly home: string; readonly makesFigures: boolean }[] = [
  { home: "packages/analytics/src/metrics/sql/", makesFigures: true },
  { home: "packages/cli/src/edition/", makesFigures: false },
  { home: "packages/cli/src/database.ts", makesFigures: false },
];

/** The files of the site where numbers are calculated: those of the drawings' layout. They know no data. */
const layouts = ["layout", "line-layout"].map((name) => `dashboard/src/views/parts/${name}.ts`);

describe("SQL", () => {
  test("figures are asked for in SQL made in metrics/sql only; the command line moves tables and makes no figure", () => {
    expect(productCode.flatMap((path) => misplacedSql(path, textOf(path)))).toEqual([]);
  });

  test.each([
    ["a query in a view", "dashboard/src/views/x.ts", 'const text = "SELECT * FROM requests_received";'],
    [
      "a query in lower case",
      "packages/cli/src/publish/x.ts",
      "const text = `select sum(received) from $" + "{table}`;",
    ],
    ["a table made outside editions", "packages/cli/src/publish/x.ts", 'run("CREATE TABLE t (a INTEGER)");'],
    ["a half of a query", "packages/analytics/src/metrics/x.ts", 'const filter = " WHERE level = ?";'],
    [
      "an aggregate in an edition",
      "packages/cli/src/edition/x.ts",
      'const text = "SELECT max(received) FROM requests";',
    ],
    [
      "a filter in an edition",
      "packages/cli/src/edition/x.ts",
      'const text = "SELECT * FROM requests WHERE level = 1";',
    ],
    ["a division in an edition", "packages/cli/src/edition/x.ts", 'const text = "SELECT a / b FROM requests";'],
    ["a SQL cell of a page", "dashboard/src/x.md", "# Side\n\n```sql id=rows\nFROM requests_received\n```\n"],
    ["a query in a cell of a page", "dashboard/src/x.md", "```js\nconst rows = sql`SELECT 1 FROM t`;\n```\n"],
  ])("%s is refused", (_, path, text) => {
    expect(misplacedSql(path, text)).toHaveLength(1);
  });

  test.each([
    [
      "a parquet file read whole",
      "packages/cli/src/edition/x.ts",
      "const text = `CREATE VIEW $" + "{v} AS SELECT * FROM read_parquet($" + "{p})`;",
    ],
    [
      "a sentence with the same words",
      "packages/ingest/src/x.ts",
      'const text = "Choose another file from the folder, where it lies";',
    ],
  ])("%s is allowed", (_, path, text) => {
    expect(misplacedSql(path, text)).toEqual([]);
  });
});

describe("the site", () => {
  test("calculates nothing: no arithmetic, no aggregates, no Math outside the layout", () => {
    expect(siteCode.flatMap((path) => calculations(path, textOf(path)))).toEqual([]);
  });

  test("keeps data out of the layout, which imports nothing but types", () => {
    expect(layouts.flatMap((path) => importsOfValues(path, textOf(path)))).toEqual([]);
  });

  test("a layout that imports an engine is found", () => {
    expect(importsOfValues("layout.ts", 'import { evaluate } from "@barneloftet/analytics";')).toHaveLength(1);
  });

  test.each([
    ["a share", "const share = assisted / received;"],
    ["a percentage of it", "const percent = share * 100;"],
    ["a remainder", "const rest = n % 2;"],
    ["a difference", "const unmet = received - assisted;"],
    ["a sum", "const total = a + b;"],
    ["a running sum", "total += value;"],
    ["a count", "n++;"],
    ["a sum by reduce", "const total = rows.reduce(add, 0);"],
    ["an import from d3", 'import { sum } from "d3";'],
    ["an import from npm:d3-array", 'import { rollup } from "npm:d3-array";'],
    ["a mean by d3", "const mean = d3.mean(values);"],
    ["the greatest by d3", "const most = d3.max(values);"],
    ["a grouping by Plot", 'const marks = Plot.groupX({ y: "count" }, {});'],
    ["a binning by Plot", 'const marks = Plot.binX({ y: "count" }, {});'],
    ["a rounding", "const whole = Math.round(value);"],
    ["a power", "const area = side ** 2;"],
    ["a number formatted by hand", "const text = value.toFixed(1);"],
  ])("%s is refused", (_, text) => {
    expect(calculations("dashboard/src/views/x.ts", text)).toHaveLength(1);
  });

  test("a calculation in a page is refused on its own line", () => {
    expect(calculations("dashboard/src/x.md", "# Side\n\n```js\nconst a = 1;\nconst b = a / 2;\n```\n")).toEqual([
      "dashboard/src/x.md:5: a calculation (/)",
    ]);
  });

  test("a calculation inside a sentence of a page is refused", () => {
    expect(calculations("dashboard/src/x.md", "Andelen er $" + "{assisted / received}.\n")).toHaveLength(1);
  });

  test.each([
    ["a template", "const text = `$" + "{year}–$" + "{next}`;"],
    ["a negative number", "const offset = -1;"],
    ["the turn that an element keeps of its own", "class A { #turn = 0; next() { return ++this.#turn; } }"],
    ["an order by position", "rows.toSorted(byPosition);"],
  ])("%s is allowed", (_, text) => {
    expect(calculations("dashboard/src/views/x.ts", text)).toEqual([]);
  });
});

// Upper case alone, as this code writes SQL; in lower case only what reads as a whole query.
const sqlWords =
  /\b(SELECT|FROM|WHERE|GROUP BY|ORDER BY|HAVING|JOIN|UNION|INSERT INTO|DELETE FROM|CREATE (TABLE|VIEW|OR REPLACE)|DROP (TABLE|VIEW)|COPY|PIVOT|CASE WHEN|CAST\(|FILTER \()/;
const lowerCaseQuery =
  /^\s*(select\b[\s\S]*\bfrom\b|with\s+\w+\s+as\s*\(|from\s+\S+\s+select\b|copy\s+\S+\s+to\b|create\s+(table|view)\b)/;
const isSql = (text: string): boolean => sqlWords.test(text) || lowerCaseQuery.test(text);

// Reading, writing and naming tables whole; anything else that has a parenthesis after a word is a function.
const figureMaking =
  /\b(WHERE|GROUP|HAVING|JOIN|UNION|PIVOT|OVER|CASE|QUALIFY|USING)\b|[\w"]\s*(?<!SELECT )[+*/%-]\s*[\w"]|\b(?!CAST\b|read_parquet\b|TO\b)\w+\(/i;

function misplacedSql(path: string, text: string): readonly string[] {
  const home = sqlHomes.find(({ home }) => path.startsWith(home));
  if (home?.makesFigures) return [];
  const written = stringsOf(parse(path, text)).filter(({ text }) => isSql(text));
  const refused = written
    .filter(({ text }) => !home || figureMaking.test(text))
    .map(({ node, text }) => finding(node, `SQL: ${text.slice(0, 60)}`));
  const cells = path.endsWith(".md") ? [...text.matchAll(/^(`{3,}|~{3,})sql\b/gm)] : [];
  return [...refused, ...cells.map(() => `${path}: a SQL cell`)];
}

const arithmetic = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.PlusToken, "+"],
  [ts.SyntaxKind.MinusToken, "-"],
  [ts.SyntaxKind.AsteriskToken, "*"],
  [ts.SyntaxKind.AsteriskAsteriskToken, "**"],
  [ts.SyntaxKind.SlashToken, "/"],
  [ts.SyntaxKind.PercentToken, "%"],
  [ts.SyntaxKind.PlusEqualsToken, "+="],
  [ts.SyntaxKind.MinusEqualsToken, "-="],
  [ts.SyntaxKind.AsteriskEqualsToken, "*="],
  [ts.SyntaxKind.SlashEqualsToken, "/="],
  [ts.SyntaxKind.PercentEqualsToken, "%="],
]);

const methods = /^(reduce|reduceRight|rollup|rollups|groupby|toFixed|toPrecision)$/;
const d3Aggregates =
  /^(sum|fsum|cumsum|fcumsum|mean|median|mode|quantile|quantileSorted|variance|deviation|min|max|extent|count|rollup|rollups|flatRollup|index|bin|blur|Adder)$/;
const plotAggregates =
  /^(group[XYZ]?|bin[XY]?|hexbin|normalize[XY]?|window[XY]?|map[XY]?|linearRegression[XY]|bollinger[XY]?|density|box[XY]|stack[XY][12]?)$/;

function calculations(path: string, text: string): readonly string[] {
  if (layouts.includes(path)) return [];
  const source = path.endsWith(".md") ? [parse(path, text), ...inlineExpressions(path, text)] : [parse(path, text)];
  return source
    .flatMap((file) => nodesOf(file))
    .flatMap((node) => {
      const what = calculation(node);
      return what === undefined ? [] : [finding(node, what)];
    });
}

function calculation(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node)) {
    const operator = arithmetic.get(node.operatorToken.kind);
    return operator && `a calculation (${operator})`;
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return unary(node);
  if (ts.isPropertyAccessExpression(node)) {
    const [owner, name] = [node.expression.getText(), node.name.text];
    if (owner === "Math") return `a calculation (Math.${name})`;
    if (owner === "d3" && d3Aggregates.test(name)) return `an aggregate (d3.${name})`;
    if (owner === "Plot" && plotAggregates.test(name)) return `an aggregate (Plot.${name})`;
    return methods.test(name) ? `an aggregate or a format (.${name})` : undefined;
  }
  if (ts.isImportSpecifier(node)) {
    const [from, name] = [node.parent.parent.parent.moduleSpecifier.getText(), (node.propertyName ?? node.name).text];
    if (/d3/.test(from) && d3Aggregates.test(name)) return `an aggregate (${name} of ${from})`;
    if (/plot/.test(from) && plotAggregates.test(name)) return `an aggregate (${name} of ${from})`;
  }
  return undefined;
}

// An element may count its own turns in a private field: that is no data.
function unary({ operator, operand }: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): string | undefined {
  const isStep = operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
  const isOwn = ts.isPropertyAccessExpression(operand) && ts.isPrivateIdentifier(operand.name);
  if (isStep) return isOwn ? undefined : "a count (++ or --)";
  return operator === ts.SyntaxKind.MinusToken && !ts.isNumericLiteral(operand) ? "a calculation (-)" : undefined;
}

// Framework runs what stands in ${…} inside a page's prose.
function inlineExpressions(path: string, text: string): readonly ts.SourceFile[] {
  const prose = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1\s*$/gm, (block) => block.replace(/[^\n]/g, " "));
  return [...prose.matchAll(/\$\{([^}]*)\}/g)].map(({ 1: code = "", index }) =>
    parse(path.replace(/\.md$/, ".ts"), `${prose.slice(0, index).replace(/[^\n]/g, " ")}(${code})`),
  );
}

function importsOfValues(path: string, text: string): readonly string[] {
  return nodesOf(parse(path, text))
    .filter(ts.isImportDeclaration)
    .filter(({ importClause }) => importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
    .map((node) => finding(node, `the layout imports ${node.moduleSpecifier.getText()}`));
}
