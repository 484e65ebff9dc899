import { type AnyMetric, catalogue, type TableName, tables } from "@barneloftet/analytics";
import type { Figures } from "@barneloftet/ingest";
import type { FlatRow } from "./arrow.js";
import type { OwnCells } from "./quality-tables.js";
import type { ReferenceTable } from "./reference-tables.js";

/**
 * The figures that a region knows, a row each, against which a page checks a file before it is sent: what is read and said
 * there is what the command line reads and says. A row is its table's cells in the order of the table's columns, as JSON.
 *
 * What a unit said of a period in one table is left out whole where an open cube withholds a figure of it, or a row of it
 * counts few of somebody: no page may give out another way what the cubes do not, and the rows that were left would be parts
 * without their whole, which a check calls a fault.
 *
 * @param own The metrics' open cells as their sources give them, of all metrics.
 */
export function knownFigures(figures: Figures, own: readonly OwnCells[]): ReferenceTable {
  const rows = (Object.keys(tables) as TableName[]).flatMap((table) => {
    const columns = Object.keys(tables[table]);
    const known = figures[table] as readonly FlatRow[];
    const limit = limitOf(table);
    const withheld = new Set([
      ...known.filter((row) => isOfFew(table, row, limit)).map(observationOf),
      ...own.filter(({ metric }) => tableOf.get(metric) === table).flatMap(({ cells }) => withheldIn(cells)),
    ]);
    const shown = known.filter((row) => !withheld.has(observationOf(row)));
    return shown.map((row) => ({ table, row: JSON.stringify(columns.map((column) => row[column] ?? null)) }));
  });
  return { name: "known_figures", columns: { table: "text", row: "text" }, rows };
}

const metrics = catalogue as readonly AnyMetric[];
const tableOf: ReadonlyMap<string, string> = new Map(metrics.map(({ id, table }) => [id, table]));

const observationOf = ({ unit, period_start, period_end }: FlatRow): string =>
  JSON.stringify([unit, period_start, period_end]);

const withheldIn = (cells: OwnCells["cells"]): readonly string[] =>
  cells
    .filter(({ tooFew }) => tooFew !== undefined)
    .map(({ unit, periodStart, periodEnd }) =>
      observationOf({ unit, period_start: periodStart, period_end: periodEnd }),
    );

/** Whether a row has a count above 0 and below a limit, or two that differ by so little: what one leaves of the other. */
function isOfFew(table: TableName, row: FlatRow, limit: number): boolean {
  const counts = Object.entries(tables[table]).flatMap(([column, type]) => {
    const cell = row[column];
    return type === "integer" && typeof cell === "number" ? [cell] : [];
  });
  const isFew = (count: number): boolean => count > 0 && count < limit;
  return counts.some((count) => isFew(count) || counts.some((other) => isFew(count - other)));
}

/** The most that a metric of a table asks of open figures, and so of all its columns. */
function limitOf(table: TableName): number {
  const asked = metrics.filter((metric) => metric.table === table);
  return Math.max(0, ...asked.flatMap(({ disclosure: { least, hides } }) => [least ?? 0, hides?.below ?? 0]));
}
