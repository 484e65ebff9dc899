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
  /** Whether a row's cells stand below each other on a narrow screen, each with its column's heading before it. */
  readonly stacks?: boolean;
}

/** A table whose rows stand in groups, each under its heading; on a narrow screen it scrolls by itself, or stacks. */
export function groupedTable(
  document: Document,
  { caption, columns, groups, stacks = false }: GroupedTableContent,
): HTMLElement {
  // Cells that stand as blocks are no longer a table to some screen readers: one that stacks says what its parts are.
  const role = (name: string): string | undefined => (stacks ? name : undefined);
  const look = (i: number): string | undefined => (columns[i]?.numeric ? "number" : undefined);
  const row = (...cells: readonly HTMLElement[]): HTMLElement =>
    element(document, "tr", { role: role("row") }, ...cells);
  const heading = (scope: string, content: Child, attributes: Readonly<Record<string, string | undefined>> = {}) =>
    element(
      document,
      "th",
      { scope, role: role(scope === "col" ? "columnheader" : "rowheader"), ...attributes },
      content,
    );
  const cell = (content: Child, i: number): HTMLElement =>
    i === 0
      ? heading("row", content, { class: look(i) })
      : element(
          document,
          "td",
          { role: role("cell"), class: look(i), "data-label": stacks ? columns[i]?.label : undefined },
          content,
        );
  const bodies = groups.map((group) =>
    element(
      document,
      "tbody",
      { class: "group", role: role("rowgroup") },
      row(heading("rowgroup", group.heading, { colspan: String(columns.length) })),
      ...group.rows.map((cells) => row(...cells.map(cell))),
    ),
  );
  const head = row(...columns.map(({ label }, i) => heading("col", label, { class: look(i) })));
  return element(
    document,
    "div",
    { class: stacks ? "table stacks" : "table", tabindex: "0", role: "region", "aria-label": caption },
    element(
      document,
      "table",
      { role: role("table") },
      element(document, "caption", {}, caption),
      element(document, "thead", { role: role("rowgroup") }, head),
      ...bodies,
    ),
  );
}
