import { readFileSync } from "node:fs";
import {
  Field,
  Float64,
  makeData,
  RecordBatch,
  RecordBatchReader,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from "apache-arrow";

/** A flat row of a cube: text, numbers, null. */
export type FlatRow = Readonly<Record<string, string | number | null>>;

/** Columns by name: text or number. Stated, not guessed, so that an empty cube keeps its shape. */
export type ArrowColumns = Readonly<Record<string, "text" | "number">>;

/** What every file of ours says of itself, so that no other is ever taken for one and removed. */
const mark = "barneloftet.cube";

/** Whether a file is an Arrow stream that `arrowOf` made. */
export function isCube(path: string): boolean {
  try {
    return RecordBatchReader.from(readFileSync(path)).open().schema.metadata.has(mark);
  } catch {
    return false;
  }
}

/** Rows as an Arrow IPC stream with metadata in its schema. */
export function arrowOf(
  columns: ArrowColumns,
  rows: readonly FlatRow[],
  metadata: ReadonlyMap<string, string> = new Map(),
): Uint8Array {
  const fields = Object.entries(columns).map(
    ([name, type]) => new Field(name, type === "text" ? new Utf8() : new Float64(), true),
  );
  const schema = new Schema(fields, new Map([[mark, "1"], ...metadata]));
  const vectors = Object.entries(columns).map(([name, type]) => {
    const values = rows.map((row) => row[name] ?? null);
    return type === "text"
      ? vectorFromArray(
          values.map((value) => (value === null ? null : String(value))),
          new Utf8(),
        )
      : vectorFromArray(values as (number | null)[], new Float64());
  });
  const children = vectors.map(
    ({ data }, i) => data[0] ?? makeData({ type: fields[i]?.type as Utf8 | Float64, length: 0 }),
  );
  const batch = new RecordBatch(
    schema,
    makeData({ type: new Struct(schema.fields), length: rows.length, nullCount: 0, children }),
  );
  return tableToIPC(new Table(schema, [batch]), "stream");
}
