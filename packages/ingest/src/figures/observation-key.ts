import type { CollectedRow, TableName } from "@barneloftet/analytics";
import { dimensionsOf } from "../source/region-pack/observation.js";

/** What a row is an observation of: two rows of one table with the same key are two values of the same figure. */
export function observationKey(table: TableName, row: CollectedRow): string {
  return JSON.stringify([...dimensionsOf(table), "period_start", "period_end"].map((column) => row[column]));
}

/** Whether a row says all that another one says of the same figure, and the same; it may say more. */
export function saysAllOf(row: CollectedRow, other: CollectedRow): boolean {
  return Object.keys(other).every((column) => provenance.has(column) || row[column] === other[column]);
}

const provenance: ReadonlySet<string> = new Set(["source", "status"]);
