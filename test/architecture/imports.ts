import { dirname, join, normalize } from "node:path/posix";
import ts from "typescript";
import { files, textOf } from "./repository.ts";
import { finding, nodesOf, parse } from "./syntax.ts";

/** One import, of values or of types only, static or dynamic; `target` is a file of the repository or a package's name. */
export interface Import {
  readonly from: string;
  readonly target: string;
  /** Path and line, for the reader of a failed test. */
  readonly place: string;
  /** The names imported; `*` for all of them. */
  readonly names: readonly string[];
}

/** What a file imports. Types count too: who knows of whom is what the rules are about. */
export function importsOf(path: string, text: string): readonly Import[] {
  return nodesOf(parse(path, text)).flatMap((node) => {
    const specifier = specifierOf(node);
    return specifier === undefined
      ? []
      : [
          {
            from: path,
            target: targetOf(path, specifier),
            place: finding(node, "").slice(0, -2),
            names: namesOf(node),
          },
        ];
  });
}

/** Every import in the files given. */
export function importsIn(paths: readonly string[]): readonly Import[] {
  return paths.flatMap((path) => importsOf(path, textOf(path)));
}

/** The first cycle found from each file that stands in one, as `a → b → a`. */
export function cyclesIn(imports: readonly Import[]): readonly string[] {
  const targets = byFile(imports);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return cycles;
}

/** Everything that a file reaches by imports, files and packages, with the way there. */
export function reachableFrom(start: string, imports: readonly Import[]): ReadonlyMap<string, string> {
  const targets = byFile(imports);
  const found = new Map([[start, start]]);
  for (const [path, way] of found) {
    for (const target of targets.get(path) ?? []) if (!found.has(target)) found.set(target, `${way} → ${target}`);
  }
  return found;
}

function byFile(imports: readonly Import[]): ReadonlyMap<string, ReadonlySet<string>> {
  const targets = new Map<string, Set<string>>();
  for (const { from, target } of imports) targets.set(from, (targets.get(from) ?? new Set()).add(target));
  return targets;
}

function specifierOf(node: ts.Node): string | undefined {
  const specifier =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) &&
          (node.expression.kind === ts.SyntaxKind.ImportKeyword || isRequire(node.expression))
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
  if (!specifier) return undefined;
  return ts.isStringLiteralLike(specifier) ? specifier.text : "an address made at run time";
}

const isRequire = (node: ts.Expression): boolean => ts.isIdentifier(node) && node.text === "require";

function namesOf(node: ts.Node): readonly string[] {
  if (ts.isImportDeclaration(node)) {
    const bindings = node.importClause?.namedBindings;
    if (bindings && ts.isNamedImports(bindings))
      return bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text);
    return bindings ? ["*"] : ["default"];
  }
  if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause))
    return node.exportClause.elements.map(({ propertyName, name }) => (propertyName ?? name).text);
  return ["*"];
}

// `./x.js` in TypeScript is the file x.ts; a package of the workspace is its entry point.
function targetOf(path: string, specifier: string): string {
  if (/^\.{0,2}\//.test(specifier)) {
    const target = specifier.startsWith("/") ? `dashboard/src${specifier}` : normalize(join(dirname(path), specifier));
    const candidates = [target, target.replace(/\.js$/, ".ts"), `${target}.ts`];
    return candidates.find((candidate) => files.includes(candidate)) ?? target;
  }
  const own = /^@barneloftet\/(\w+)(?:\/(\w+))?$/.exec(specifier);
  if (own) return `packages/${own[1]}/src/${own[2] ?? "index"}.ts`;
  const name = specifier.replace(/^npm:/, "");
  return name.startsWith("node:") ? name : (/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
}
