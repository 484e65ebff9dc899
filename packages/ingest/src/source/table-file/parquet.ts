import type { FileMetaData } from "hyparquet";
import { cellTextFault } from "../../csv/cell-text.js";
import type { GridRow } from "../../csv/grid.js";
import { type Fault, fault } from "../../fault.js";
import { figureLimits } from "../../sheet/sheet-limits.js";

/** Whether bytes are a Parquet file by their first and last four. */
export function isParquet(bytes: Uint8Array): boolean {
  const mark = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  return bytes.length >= 12 && mark(0) === "PAR1" && mark(bytes.length - 4) === "PAR1";
}

/** A table of a Parquet file as text, the first row being row 1, or why there is none. */
export type ParquetReading =
  | {
      readonly ok: true;
      readonly columns: readonly string[];
      readonly rows: readonly GridRow[];
      readonly faults: readonly Fault[];
    }
  | { readonly ok: false; readonly fault: Fault };

/** More columns than any of our tables has. */
const mostColumns = 100;

/** Reads a Parquet file with one table of texts, numbers and days. Never throws for what it holds. */
export async function readParquet(file: string, bytes: Uint8Array): Promise<ParquetReading> {
  if (bytes.length > figureLimits.bytes)
    return { ok: false, fault: fault("file_too_large", { file }, { megabytes: figureLimits.bytes / 1_000_000 }) };
  const { parquetMetadata, parquetReadObjects, parquetSchema } = await import("hyparquet");
  const { compressors } = await import("hyparquet-compressors");
  const buffer = new Uint8Array(bytes).buffer;
  let found: ReadRows;
  // What the library throws is about the file; what is wrong with ourselves is no fault of the file's.
  try {
    const metadata = parquetMetadata(buffer);
    const tooLarge = sizeFault(file, metadata);
    if (tooLarge) return { ok: false, fault: tooLarge };
    const names = parquetSchema(metadata).children.map(({ element }) => element.name);
    found = await rowsOf(Number(metadata.num_rows), names, (columns) =>
      parquetReadObjects({ file: buffer, metadata, columns, compressors: bounded(compressors) }),
    );
  } catch {
    return { ok: false, fault: fault("broken_parquet", { file }, {}) };
  }
  const columns = [...new Set(found.flatMap((row) => Object.keys(row)))];
  const rows = found.map((row, at) => gridRow(file, row, at + 1));
  return { ok: true, columns, rows: rows.map(({ row }) => row), faults: rows.flatMap(({ faults }) => faults) };
}

type ReadRows = readonly Readonly<Record<string, unknown>>[];

/** Rows read one column after another: of several that are damaged and read at once, only one fault would be caught. */
async function rowsOf(
  count: number,
  names: readonly string[],
  read: (columns: string[]) => Promise<ReadRows>,
): Promise<ReadRows> {
  const rows: Record<string, unknown>[] = Array.from({ length: count }, () => ({}));
  for (const name of names) for (const [at, row] of (await read([name])).entries()) Object.assign(rows[at] ?? {}, row);
  return rows;
}

/** A file that would take the machine's memory: by its rows, its columns, and what its columns come to. */
function sizeFault(file: string, { num_rows, row_groups }: FileMetaData): Fault | undefined {
  if (num_rows > figureLimits.rows) return fault("too_many_rows", { file }, { limit: figureLimits.rows });
  const chunks = row_groups.flatMap(({ columns }) => columns);
  const unpacked = chunks.reduce((sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0), 0);
  if (chunks.length <= mostColumns * Math.max(1, row_groups.length) && unpacked <= figureLimits.unpacked)
    return undefined;
  return fault("file_too_large", { file }, { megabytes: figureLimits.unpacked / 1_000_000 });
}

type Unpack = (packed: Uint8Array, length: number) => Uint8Array | Promise<Uint8Array>;

/** Ways to unpack that refuse a page which says that it is larger than any whole file may be. */
function bounded<T extends Readonly<Record<string, Unpack | undefined>>>(ways: T): T {
  const entries = Object.entries(ways).map(([name, unpack]) => [
    name,
    (packed: Uint8Array, length: number) => {
      if (!(length <= figureLimits.unpacked)) throw new Error(`page of ${length} bytes`);
      return unpack?.(packed, length);
    },
  ]);
  return Object.fromEntries(entries) as T;
}

function gridRow(
  file: string,
  values: Readonly<Record<string, unknown>>,
  row: number,
): { row: GridRow; faults: readonly Fault[] } {
  const cells = Object.fromEntries(Object.entries(values).map(([column, value]) => [column, textOf(value)]));
  const faults = Object.entries(cells).flatMap(([column, found]) => cellTextFault({ file, row, column, found }) ?? []);
  return { row: { row, cells, faulty: new Set(faults.flatMap(({ column }) => column ?? [])) }, faults };
}

/** A value as it would stand in a CSV file of a pack: a number that is not given is `..`. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "..";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "…" : value.toISOString().slice(0, 10);
  return typeof value === "object" ? "…" : String(value);
}
