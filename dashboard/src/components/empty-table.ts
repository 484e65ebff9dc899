import type { OfferTable } from "@barneloftet/analytics";
import {
  type DataType,
  Field,
  Float64,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
} from "apache-arrow";

/** The Arrow type of each column of a table. */
export function arrowTypes({ columns }: Pick<OfferTable, "columns">): Readonly<Record<string, DataType>> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, type]) => [name, type === "text" ? new Utf8() : new Float64()]),
  );
}

/** A table without rows as an Arrow IPC stream: JSON without rows would not tell its columns. */
export function emptyTable(table: Pick<OfferTable, "columns">): Uint8Array {
  const fields = Object.entries(arrowTypes(table)).map(([name, type]) => new Field(name, type, true));
  const schema = new Schema(fields);
  const children = fields.map(({ type }) => makeData({ type, length: 0 }));
  const struct = makeData({ type: new Struct(fields), length: 0, nullCount: 0, children });
  return tableToIPC(new Table(schema, [new RecordBatch(schema, struct)]), "stream");
}
