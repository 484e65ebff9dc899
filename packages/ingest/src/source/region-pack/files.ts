import { type PackFile, packFiles, type TableName, tables } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import { nearest } from "../../nearest.js";

/** The files of a pack that are read by their zod schema. */
export const packFileNames: readonly PackFile[] = Object.keys(packFiles) as PackFile[];

/** The tables of figures, a file each. */
export const tableNames: readonly TableName[] = Object.keys(tables) as TableName[];

/** Where the figures of a table stand in a pack. */
export function figureFile(table: TableName): string {
  return `figures/${table}.csv`;
}

/** Files that a pack must have and has not, and CSV files that it has and nothing reads. Other files are let be. */
export function fileFaults(files: ReadonlyMap<string, Uint8Array>): Fault[] {
  const expected: readonly string[] = [...packFileNames, ...tableNames.map(figureFile)];
  const missing = expected.filter((file) => !files.has(file));
  const unknown = [...files.keys()].filter((file) => /\.csv$/i.test(file) && !expected.includes(file));
  const candidates = missing.length > 0 ? missing : expected;
  return [
    ...missing.map((file) => fault("missing_file", { file }, {})),
    ...unknown.map((file) => fault("unknown_file", { file }, { suggestion: nearest(file, candidates) })),
  ];
}
