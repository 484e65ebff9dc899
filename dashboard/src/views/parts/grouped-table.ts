import { type Child, element } from "./element.js";

/** Rows under a heading of their own, as the figures of one indicator. */
export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly (readonly Child[])[];
}

/** What a grouped table holds; the first cell of a row is its heading. */
export interface GroupedTableContent {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly groups: readonly RowGroup[];
}

/** A table whose rows stand in groups, each under its heading; it scrolls by itself on a narrow screen. */
export function groupedTable(document: Document, { caption, columns, groups }: GroupedTableContent): HTMLElement {
  const cell = (tag: string, scope: string | undefined, content: Child, i: number): HTMLElement =>
    element(document, tag, { scope, class: columns[i]?.numeric ? "number" : undefined }, content);
  const bodies = groups.map(({ heading, rows }) =>
    element(
      document,
      "tbody",
      { class: "group" },
      element(
        document,
        "tr",
        {},
        element(document, "th", { scope: "rowgroup", colspan: String(columns.length) }, heading),
      ),
      ...rows.map((cells) =>
        element(
          document,
          "tr",
          {},
          ...cells.map((content, i) => (i === 0 ? cell("th", "row", content, i) : cell("td", undefined, content, i))),
        ),
      ),
    ),
  );
  const head = element(document, "tr", {}, ...columns.map(({ label }, i) => cell("th", "col", label, i)));
  return element(
    document,
    "div",
    { class: "table", tabindex: "0", role: "region", "aria-label": caption },
    element(
      document,
      "table",
      {},
      element(document, "caption", {}, caption),
      element(document, "thead", {}, head),
      ...bodies,
    ),
  );
}
