import type { CollectedRow, TableName } from "@barneloftet/analytics";
import { dimensionsOf } from "../source/region-pack/observation.js";

/** What a row is an observation of: two rows of one table with the same key are two values of the same figure. */
export function observationKey(table: TableName, row: CollectedRow): string {
  return JSON.stringify([...dimensionsOf(table), "period_start", "period_end"].map((column) => row[column]));
}

/** Whether two rows of a table say the same numbers. */
export function isSameFigure(a: CollectedRow, b: CollectedRow): boolean {
  return Object.keys(a).every((column) => provenance.has(column) || a[column] === b[column]);
}

const provenance: ReadonlySet<string> = new Set(["source", "status"]);
