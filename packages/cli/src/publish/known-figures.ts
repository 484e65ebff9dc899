import { type AnyMetric, catalogue, type Region, type TableName, tables } from "@barneloftet/analytics";
import type { Figures } from "@barneloftet/ingest";
import type { FlatRow } from "./arrow.js";
import type { ReferenceTable } from "./reference-tables.js";

/**
 * The figures that a region knows, a row each, against which a page checks a file before it is sent: what is read and said
 * there is what the command line reads and says. A row is its table's cells in the order of the table's columns, as JSON.
 *
 * Of a real region a row that counts few of somebody is left out, also where a source has printed it: the open cubes
 * withhold it too, and no page may give it out another way.
 */
export function knownFigures({ kind }: Region, figures: Figures): ReferenceTable {
  const rows = (Object.keys(tables) as TableName[]).flatMap((table) => {
    const columns = Object.keys(tables[table]);
    const known = figures[table] as readonly FlatRow[];
    const shown = kind === "real" ? known.filter((row) => !isOfFew(table, row)) : known;
    return shown.map((row) => ({ table, row: JSON.stringify(columns.map((column) => row[column] ?? null)) }));
  });
  return { name: "known_figures", columns: { table: "text", row: "text" }, rows };
}

/** Whether a row has a count that is above 0 and below what a metric of its table asks of open figures. */
function isOfFew(table: TableName, row: FlatRow): boolean {
  const limit = Math.max(0, ...limitsOf(table));
  return Object.entries(tables[table]).some(([column, type]) => {
    const cell = row[column];
    return type === "integer" && typeof cell === "number" && cell > 0 && cell < limit;
  });
}

function limitsOf(table: TableName): readonly number[] {
  const metrics = (catalogue as readonly AnyMetric[]).filter((metric) => metric.table === table);
  return metrics.flatMap(({ disclosure: { least, hides } }) => [least ?? 0, hides?.below ?? 0]);
}
