import ts from "typescript";
import { placeOf } from "./repository.ts";

/** A file's code as the TypeScript compiler reads it. A page (.md) is its fenced js and ts cells and its scripts, on their own lines. */
export function parse(path: string, text: string): ts.SourceFile {
  const code = path.endsWith(".md") ? codeOfPage(text) : text;
  const kind = /\.m?js$/.test(path) ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
}

/** Every node of a file or a part of it, parents first. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (child: ts.Node): void => {
    nodes.push(child);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return nodes;
}

/** A finding as `path:line: what`. */
export function finding(node: ts.Node, what: string): string {
  const source = node.getSourceFile();
  return `${placeOf(source.fileName, source.text, node.getStart())}: ${what}`;
}

/** A text in the code. */
export interface Written {
  readonly node: ts.Node;
  readonly text: string;
}

/** Every text that the code writes: string literals, and templates with `…` for each value put in. Import paths apart. */
export function stringsOf(source: ts.SourceFile): readonly Written[] {
  return nodesOf(source).flatMap((node): readonly Written[] => {
    if (ts.isStringLiteral(node) && (ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent)))
      return [];
    if (ts.isStringLiteralLike(node)) return [{ node, text: node.text }];
    if (ts.isTemplateExpression(node))
      return [
        {
          node,
          text: [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join("…"),
        },
      ];
    return [];
  });
}

// Other lines are emptied, so that a place in the code is the same place in the page.
function codeOfPage(text: string): string {
  let inside = false;
  return text
    .split("\n")
    .map((line) => {
      const closes = inside && /^(`{3,}|~{3,})\s*$|<\/script>/.test(line);
      const opens =
        !inside && (/^(`{3,}|~{3,})(js|ts|jsx|tsx)\b/.test(line) || /<script(?![^>]*\ssrc=)[^>]*>\s*$/.test(line));
      if (closes) inside = false;
      else if (opens) inside = true;
      else if (inside) return line;
      return "";
    })
    .join("\n");
}
