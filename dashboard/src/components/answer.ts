import { RecordBatchReader } from "apache-arrow";

/** How DuckDB hands values over; the same in Node and in the browser, or figures would differ. */
export const queryOptions: { castBigIntToDouble: boolean; castTimestampToDate: boolean } = {
  castBigIntToDouble: true,
  castTimestampToDate: true,
};

/** The schema metadata of an Arrow IPC stream, read without decoding the rows. */
export function metadataOf(cube: Uint8Array): ReadonlyMap<string, string> {
  return RecordBatchReader.from(cube).open().schema.metadata;
}

/** Plain objects, one a row. */
export function rowsOf(table: {
  toArray(): readonly { toJSON(): Record<string, unknown> }[];
}): Record<string, unknown>[] {
  return table.toArray().map((row) => row.toJSON());
}
