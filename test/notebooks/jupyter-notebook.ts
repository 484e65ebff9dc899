import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { top } from "../architecture/repository.ts";

/** A cell of a Jupyter notebook, as much of it as the tests ask for. */
export interface Cell {
  readonly cell_type: string;
  readonly id: string;
  readonly source: readonly string[];
  readonly outputs?: readonly unknown[];
  readonly execution_count?: number | null;
}

/** A Jupyter notebook, as its file holds it. */
export interface JupyterNotebook {
  readonly nbformat: number;
  readonly nbformat_minor: number;
  readonly metadata: { readonly kernelspec: { readonly name: string; readonly language: string } };
  readonly cells: readonly Cell[];
}

/** The folder of the notebooks: where Jupyter starts the kernel. */
export const folder: string = join(top, "docs/notebooks");

/** Reads a notebook. */
export const readNotebook = (name: string): JupyterNotebook =>
  JSON.parse(readFileSync(join(folder, name), "utf8")) as JupyterNotebook;

/** The cells that hold code. */
export const codeCells = ({ cells }: JupyterNotebook): readonly Cell[] =>
  cells.filter(({ cell_type }) => cell_type === "code");

/** All code cells as one module that Node can run: it prints, by the cell's id, what Jupyter would show, as JSON. */
export function asModule(notebook: JupyterNotebook): string {
  return [before, ...codeCells(notebook).map(shown), after].join("\n");
}

// What Deno's kernel has beside the language: a text that knows how it is shown. Here the text is all.
const before = `const shown: Record<string, string> = {};
const text = (strings: TemplateStringsArray, ...parts: readonly string[]): string => String.raw({ raw: strings }, ...parts);
const Deno = { jupyter: { md: text, html: text } };`;
const after = "console.log(JSON.stringify(shown));";

/** A cell's code, where the expression that ends it, if one does, is kept as Jupyter keeps it. */
function shown({ id, source }: Cell): string {
  const code = source.join("");
  const last = ts.createSourceFile("cell.ts", code, ts.ScriptTarget.Latest, true).statements.at(-1);
  if (!last || !ts.isExpressionStatement(last)) return code;
  return `${code.slice(0, last.getStart())}shown[${JSON.stringify(id)}] = ${last.expression.getText()};`;
}
