import { type Child, element } from "./element.js";

/** A column of a table: its heading, and how its cells look. */
export interface Column {
  readonly label: string;
  readonly numeric?: boolean;
  readonly wide?: boolean;
}

/** Rows under a heading of their own, as the figures of one indicator; without a heading where a table has one group. */
export interface RowGroup {
  readonly heading?: string;
  readonly rows: readonly (readonly Child[])[];
}

/** What a table holds beside its rows. */
export interface TableFrame {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Whether a row's cells stand below each other on a narrow screen, each with its column's heading before it. */
  readonly stacks?: boolean;
}

/** What a grouped table holds; the first cell of a row is its heading. */
export interface GroupedTableContent extends TableFrame {
  readonly groups: readonly RowGroup[];
}

/** A table whose rows stand in groups, each under its heading; on a narrow screen it scrolls by itself, or stacks. */
export function groupedTable(
  document: Document,
  { caption, columns, groups, stacks = false }: GroupedTableContent,
): HTMLElement {
  // Cells that stand as blocks are no longer a table to some screen readers: one that stacks says what its parts are.
  const role = (name: string): string | undefined => (stacks ? name : undefined);
  const look = (i: number): string | undefined =>
    columns[i]?.numeric ? "number" : columns[i]?.wide ? "wide" : undefined;
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
      { class: group.heading === undefined ? undefined : "group", role: role("rowgroup") },
      ...(group.heading === undefined
        ? []
        : [row(heading("rowgroup", group.heading, { colspan: String(columns.length) }))]),
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
