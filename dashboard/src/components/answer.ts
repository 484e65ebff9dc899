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

/** The statement that makes a region's schema: its cubes are tables there, so that several regions stand side by side. */
export function schemaOf(region: string): string {
  return `CREATE SCHEMA IF NOT EXISTS "${checked(region)}"`;
}

/** The statement that takes a schema away again, with its tables. */
export function dropOf(schema: string): string {
  return `DROP SCHEMA "${checked(schema)}" CASCADE`;
}

/** The statement that makes days of a column of ISO days. */
export function asDays({ schema, table, column }: Readonly<Record<"schema" | "table" | "column", string>>): string {
  return `ALTER TABLE "${checked(schema)}"."${table}" ALTER "${column}" TYPE DATE`;
}

/** The statement by which a connection finds tables under their bare names, in the first of these schemas that has them. */
export function searchIn(...schemas: readonly string[]): string {
  return `SET search_path = '${schemas.map((schema) => `"${checked(schema)}"`).join(",")}'`;
}

function checked(region: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(region)) throw new Error(`invalid region: ${JSON.stringify(region)}`);
  return region;
}
