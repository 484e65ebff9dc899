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

/** A table that a page puts into the database: days are ISO days in its rows. */
export interface GivenTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, "text" | "number" | "date">>;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/** The columns of a table that are days. */
export const daysOf = ({ columns }: Pick<GivenTable, "columns">): readonly string[] =>
  Object.keys(columns).filter((name) => columns[name] === "date");

/** The Arrow type that each column of a table is read by: days as text, of which the database makes days. */
export function arrowTypes({ columns }: Pick<GivenTable, "columns">): Readonly<Record<string, DataType>> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, type]) => [name, type === "number" ? new Float64() : new Utf8()]),
  );
}

/** A table without rows as an Arrow IPC stream: JSON without rows would not tell its columns. */
export function emptyTable(table: Pick<GivenTable, "columns">): Uint8Array {
  const fields = Object.entries(arrowTypes(table)).map(([name, type]) => new Field(name, type, true));
  const schema = new Schema(fields);
  const children = fields.map(({ type }) => makeData({ type, length: 0 }));
  const struct = makeData({ type: new Struct(fields), length: 0, nullCount: 0, children });
  return tableToIPC(new Table(schema, [new RecordBatch(schema, struct)]), "stream");
}
