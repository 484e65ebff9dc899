import type { TableName } from "@barneloftet/analytics";
import { figureColumns } from "../region-pack/figure-rows.js";
import { tableNames } from "../region-pack/files.js";

/** The table that has most of a header's columns, and fewest beside them. */
export function tableOf(header: readonly string[]): TableName {
  const likeness = (table: TableName): number => {
    const columns = figureColumns(table);
    const held = header.filter((column) => columns.includes(column)).length;
    return 2 * held - columns.length;
  };
  return tableNames.reduce((best, table) => (likeness(table) > likeness(best) ? table : best));
}
