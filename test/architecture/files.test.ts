import ts from "typescript";
import { describe, expect, test } from "vitest";
import { files, filesLike, isIgnored, placeOf, textOf } from "./repository.ts";
import { finding, nodesOf, parse } from "./syntax.ts";

const longest = 300;
const medianBelow = 80;

const packageCode = filesLike(/^packages\/\w+\/src\/.*(?<!\.d)\.ts$/);
const productCode = filesLike(/^(packages\/\w+\/src|dashboard|scripts)\/.*(?<!\.d)\.(ts|mjs|js|css|md)$/);
const allCode = filesLike(/(?<!\.d)\.(ts|mjs|js)$/);
const tests = filesLike(/\.test\.ts$/);

describe("the files of the repository", () => {
  test("are all those that .gitignore does not leave out", () => {
    expect(files).toEqual(
      expect.arrayContaining(["package.json", ".ci/run", "packages/analytics/src/index.ts", "GLOSSARY.md"]),
    );
    expect(files.filter((path) => /node_modules|(^|\/)dist\/|^\.git\/|\.arrow$/.test(path))).toEqual([]);
  });

  test("are told by the patterns this repository uses, and another kind of pattern is refused", () => {
    const ignored = isIgnored("dist/\n*.tsbuildinfo\ndashboard/src/data/\n");
    expect(["packages/x/dist", "x/.tsbuildinfo", "dashboard/src/data", ".git"].filter(ignored)).toHaveLength(4);
    expect(["data", "packages/distance", "dashboard/src/data.ts"].filter(ignored)).toEqual([]);
    expect(() => isIgnored("!keep")).toThrow("unknown pattern");
    expect(() => filesLike(/^no such file$/)).toThrow("no file matches");
  });
});

describe("size", () => {
  test(`no file of the product has more than ${longest} lines`, () => {
    expect(productCode.filter((path) => linesOf(textOf(path)) > longest)).toEqual([]);
  });

  test(`half of the packages' files have fewer than ${medianBelow} lines`, () => {
    expect(median(packageCode.map((path) => linesOf(textOf(path))))).toBeLessThan(medianBelow);
  });

  test("lines are counted as an editor counts them", () => {
    expect(linesOf("a\nb\n")).toBe(2);
    expect(median([1, 90, 100])).toBe(90);
  });
});

describe("style", () => {
  test("nobody exports everything, exports a default, declares an enum or a namespace, or writes any", () => {
    expect(scan(allCode, looseSyntax)).toEqual([]);
  });

  test.each([
    ["everything exported", "x.ts", 'export * from "./y.js";'],
    ["everything exported under a name", "x.ts", 'export * as y from "./y.js";'],
    ["a default export", "x.ts", "export default 1;"],
    ["a default function", "x.ts", "export default function f() {}"],
    ["a default by name", "x.ts", "const y = 1;\nexport { y as default };"],
    ["an enum", "x.ts", "enum Kind { A }"],
    ["a namespace", "x.ts", "namespace N {}"],
    ["any in a type", "x.ts", "type X = Map<string, any>;"],
  ])("%s is found", (_, path, text) => {
    expect(looseSyntax(path, text)).toHaveLength(1);
  });

  test("a default export is for tools that ask for it in their own *.config.ts", () => {
    expect(looseSyntax("observablehq.config.ts", "export default {};")).toEqual([]);
  });

  test("nothing is put off by a note in the code", () => {
    expect(scan(filesLike(/\.(ts|mjs|js|css|md|yaml)$/), notesForLater)).toEqual([]);
  });

  test("a note for later is found", () => {
    expect(notesForLater("x.ts", `a();\n// ${"TO"}${"DO"} later`)).toEqual(["x.ts:2: do it, or write an issue"]);
  });

  test("no test is skipped, alone or left for later", () => {
    expect(scan(tests, testsNotRun)).toEqual([]);
  });

  test.each([
    "test.skip('a', () => {});",
    "describe.only('a', () => {});",
    "it.todo('a');",
    "test.skipIf(true)('a', () => {});",
    "test.concurrent.only('a', () => {});",
    "test('a', { skip: true }, () => {});",
    "xit('a', () => {});",
    "test('a', (context) => context.skip());",
  ])("%s is found", (text) => {
    expect(testsNotRun("x.test.ts", text)).toHaveLength(1);
  });

  test("every test is titled with a sentence of three words or more", () => {
    expect(scan(tests, titlesThatSayNothing)).toEqual([]);
  });

  test("a title of one word is found", () => {
    expect(titlesThatSayNothing("x.test.ts", "test('compare', () => {});")).toHaveLength(1);
  });
});

describe("exports", () => {
  test("every export of a package has a docstring", () => {
    expect(scan(packageCode, undocumented)).toEqual([]);
  });

  test.each([
    "export const a = 1;",
    "/** A. */\nconst b = 1;\nexport function f() {}",
    "export type T = 1;",
    "// A comment.\nexport class C {}",
    "/** */\nexport const a = 1;",
  ])("an export without a docstring is found in %s", (text) => {
    expect(undocumented("x.ts", text)).toHaveLength(1);
  });

  test("a file with one export shares a word of its name with it, or with its type", () => {
    expect(scan(packageCode, misnamed)).toEqual([]);
  });

  test.each([
    ["helpers.ts", "/** A. */\nexport function wilsonInterval() {}"],
    ["interval.ts", "/** A. */\nexport interface Bounds {}"],
  ])("%s with nothing of that name inside is found", (path, text) => {
    expect(misnamed(path, text)).toHaveLength(1);
  });

  test("a name in the singular or the plural, or of the language that a file is written in, will do", () => {
    expect(misnamed("unit.ts", "/** A. */\nexport const levelsOfUnits = [];")).toEqual([]);
    expect(misnamed("nb.ts", "/** A. */\nexport function faultSentence() {}")).toEqual([]);
  });
});

type Scanner = (path: string, text: string) => readonly string[];

function scan(paths: readonly string[], scanner: Scanner): readonly string[] {
  return paths.flatMap((path) => scanner(path, textOf(path)));
}

function looseSyntax(path: string, text: string): readonly string[] {
  return nodesOf(parse(path, text)).flatMap((node) => {
    if (ts.isExportDeclaration(node) && !(node.exportClause && ts.isNamedExports(node.exportClause)))
      return [finding(node, "name what you export")];
    if (isDefaultExport(node) && !path.endsWith(".config.ts")) return [finding(node, "export by name, not as default")];
    if (ts.isEnumDeclaration(node)) return [finding(node, "use a union of texts, not an enum")];
    if (ts.isModuleDeclaration(node)) return [finding(node, "a file is a module, no namespace is needed")];
    if (node.kind === ts.SyntaxKind.AnyKeyword) return [finding(node, "use unknown or a type parameter, not any")];
    return [];
  });
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === "default";
  return node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent);
}

function notesForLater(path: string, text: string): readonly string[] {
  return [...text.matchAll(/\b(TO[D]O|FIX[M]E|XX[X])\b/g)].map(
    ({ index }) => `${placeOf(path, text, index)}: do it, or write an issue`,
  );
}

function testsNotRun(path: string, text: string): readonly string[] {
  const unrun = /^(skip|only|todo|skipIf|runIf|fails|xit|xtest|xdescribe|fit|fdescribe)$/;
  return nodesOf(parse(path, text)).flatMap((node) => {
    const isMember = ts.isPropertyAccessExpression(node) && rootOf(node) && unrun.test(node.name.text);
    const isCall = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && unrun.test(node.expression.text);
    const isOption = ts.isPropertyAssignment(node) && isOptionOfTest(node) && unrun.test(node.name.getText());
    return isMember || isCall || isOption ? [finding(node, "every test runs")] : [];
  });
}

const testFunctions = /^(test|it|describe|suite|context)$/;

function rootOf(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootOf(node.expression);
  return ts.isIdentifier(node) && testFunctions.test(node.text);
}

function isOptionOfTest(node: ts.PropertyAssignment): boolean {
  const call = node.parent.parent;
  return ts.isCallExpression(call) && rootOf(call.expression);
}

function titlesThatSayNothing(path: string, text: string): readonly string[] {
  return nodesOf(parse(path, text)).flatMap((node) => {
    if (!ts.isCallExpression(node) || !/^(test|it)\b/.test(node.expression.getText())) return [];
    const [title] = node.arguments;
    if (!title || !(ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))) return [];
    return title.getText().split(/\s+/).length < 3 ? [finding(title, "say what holds, in a sentence")] : [];
  });
}

/** A declaration that a file exports, with its names. */
interface Export {
  readonly node: ts.Statement;
  readonly names: readonly string[];
  readonly isType: boolean;
}

function exportsOf(path: string, text: string): readonly Export[] {
  return parse(path, text).statements.flatMap((node): readonly Export[] => {
    const isExported =
      ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(node))
      return [{ node, names: node.declarationList.declarations.map(({ name }) => name.getText()), isType: false }];
    const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    const name = isType || ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) ? node.name?.text : undefined;
    return [{ node, names: name === undefined ? [] : [name], isType }];
  });
}

function undocumented(path: string, text: string): readonly string[] {
  return exportsOf(path, text).flatMap(({ node, names }) => {
    const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    const isDocumented = docs.some(({ comment, tags }) => (comment?.length ?? 0) > 0 || (tags?.length ?? 0) > 0);
    return isDocumented ? [] : [finding(node, `${names.join(", ")} has no docstring`)];
  });
}

function misnamed(path: string, text: string): readonly string[] {
  const all = exportsOf(path, text);
  const values = all.filter(({ isType }) => !isType).flatMap(({ names }) => names);
  const file = /([^/]+)\.ts$/.exec(path)?.[1] ?? "";
  if (all.length === 0 || values.length > 1 || /^(index|nb|nn|en)$/.test(file)) return [];
  const words = new Set(all.flatMap(({ names }) => names).flatMap(wordsOf));
  return wordsOf(file).some((word) => words.has(word))
    ? []
    : [`${path}: exports ${all.flatMap(({ names }) => names).join(", ")}`];
}

/** The words of a name in camel or kebab case, in the singular. */
function wordsOf(name: string): readonly string[] {
  return name.split(/-|(?<=[a-z0-9])(?=[A-Z])/).map((word) => word.toLowerCase().replace(/s$/, ""));
}

const linesOf = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
