import type { Grid } from "./grid.js";
import { gridReader } from "./grid-reader.js";

/** Reads a file that should have exactly these columns, in any order. Rows with a wrong number of cells are left out. */
export function readGrid(file: string, bytes: Uint8Array, columns: readonly string[]): Grid {
  const reader = gridReader(file, { columnsOf: () => columns });
  const most = reader.add(bytes);
  const { rows, faults, unread, broken } = reader.end();
  const end = broken === undefined ? [] : [broken];
  if (unread.length > 0) return { rows: [], faults: [...unread, ...end] };
  return { rows: [...most.rows, ...rows], faults: [...most.faults, ...faults, ...end] };
}
