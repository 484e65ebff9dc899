import { type Child, element } from "./element.js";

/** A table of what a figure shows: one heading a column, the first cell of a row is the row's heading. */
export interface TableContent {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean; readonly wide?: boolean }[];
  readonly rows: readonly (readonly Child[])[];
}

/** A real table with headings for columns and rows. It scrolls by itself on a narrow screen, and the keyboard reaches it. */
export function table(document: Document, { caption, columns, rows }: TableContent): HTMLElement {
  const look = (i: number): string | undefined =>
    columns[i]?.numeric ? "number" : columns[i]?.wide ? "wide" : undefined;
  const head = columns.map(({ label }, i) => element(document, "th", { scope: "col", class: look(i) }, label));
  const body = rows.map((cells) =>
    element(
      document,
      "tr",
      {},
      ...cells.map((cell, i) =>
        i === 0 ? element(document, "th", { scope: "row" }, cell) : element(document, "td", { class: look(i) }, cell),
      ),
    ),
  );
  return element(
    document,
    "div",
    { class: "table", tabindex: "0", role: "region", "aria-label": caption },
    element(
      document,
      "table",
      {},
      element(document, "caption", {}, caption),
      element(document, "thead", {}, element(document, "tr", {}, ...head)),
      element(document, "tbody", {}, ...body),
    ),
  );
}
