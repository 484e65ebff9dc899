import { join } from "node:path";
import ts from "typescript";

/** One thing that an entry point exports, as its source says it. */
export interface Exported {
  readonly name: string;
  /** The folder of its package's `src` that it lies in; the file's own name where it lies in none. */
  readonly part: string;
  /** Its file, from the top of the repository. */
  readonly file: string;
  readonly signature: string;
  readonly documentation: string;
  readonly tags: readonly Tag[];
}

/** A tag of a docstring, as in `@throws RangeError if …`; `about` is the parameter it speaks of. */
export interface Tag {
  readonly name: string;
  readonly about: string | undefined;
  readonly text: string;
}

const top = join(import.meta.dirname, "../..");

/** Everything that each entry file of a package exports, in order of part and name, read by the compiler. */
export function exportsOf(entries: readonly string[]): ReadonlyMap<string, readonly Exported[]> {
  const places = entries.map((entry) => join(top, entry));
  const [folder = top] = places.map((place) => join(place, "../.."));
  const config = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
  const program = ts.createProgram(places, options);
  const checker = program.getTypeChecker();
  return new Map(
    entries.map((entry, index) => [entry, exportsOfFile(program.getSourceFile(places[index] ?? ""), checker)]),
  );
}

function exportsOfFile(file: ts.SourceFile | undefined, checker: ts.TypeChecker): readonly Exported[] {
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error("an entry point exports nothing");
  return checker
    .getExportsOfModule(module)
    .map((symbol) => exported(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol, checker))
    .toSorted(
      (a, b) => order(a.part, b.part) || order(a.name.toLowerCase(), b.name.toLowerCase()) || order(b.name, a.name),
    );
}

function exported(symbol: ts.Symbol, checker: ts.TypeChecker): Exported {
  const declarations = symbol.declarations ?? [];
  const file = declarations[0]?.getSourceFile().fileName.slice(top.length + 1) ?? "";
  const inPackage = file.replace(/^packages\/\w+\/src\//, "");
  return {
    name: symbol.name,
    part: inPackage.includes("/") ? inPackage.slice(0, inPackage.lastIndexOf("/")) : inPackage.replace(/\.ts$/, ""),
    file,
    signature: declarations.map((declaration) => signatureOf(declaration, checker)).join("\n"),
    documentation: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    tags: declarations.flatMap(tagsOf),
  };
}

/** A declaration without its body and its own docstring; a constant by its type. */
function signatureOf(declaration: ts.Declaration, checker: ts.TypeChecker): string {
  if (ts.isFunctionDeclaration(declaration)) {
    const end = declaration.body?.getStart() ?? declaration.getEnd();
    return withoutExport(declaration.getSourceFile().text.slice(declaration.getStart(), end));
  }
  if (!ts.isVariableDeclaration(declaration)) return withoutExport(declaration.getText());
  const type = declaration.type?.getText() ?? checker.typeToString(checker.getTypeAtLocation(declaration));
  return `const ${declaration.name.getText()}: ${type}`;
}

const withoutExport = (text: string): string => text.replace(/^export /, "").trim();

/** Tags as they are written: the compiler takes the first word of a source for a name, and divides an exception in two. */
function tagsOf(declaration: ts.Declaration): readonly Tag[] {
  return ts.getJSDocTags(declaration).map((tag) => {
    const about = ts.isJSDocParameterTag(tag) ? tag.name.getText() : undefined;
    const text = tag
      .getText()
      .replace(/^@\w+\s*/, "")
      .replace(/\n\s*\* ?/g, "\n")
      .replace(/[\s*]+$/, "");
    return { name: tag.tagName.text, about, text: about === undefined ? text : text.slice(about.length).trim() };
  });
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
