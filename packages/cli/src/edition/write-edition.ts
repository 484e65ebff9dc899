import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packFiles, type RegionPack, tables } from "@barneloftet/analytics";
import type { Figures } from "@barneloftet/ingest";
import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, openDatabase } from "../database.js";
import { Refusal } from "../refusal.js";
import { appendRows, type ColumnTypes } from "./append-rows.js";
import { manifestPath, objectPath } from "./layout.js";
import { hashOf, type Manifest } from "./manifest.js";
import { writeAside } from "./write-aside.js";

/** What an edition is made of: a pack that has been read, and the bytes it was read from. */
interface EditionInput {
  readonly name: string;
  readonly pack: RegionPack;
  readonly figures: Figures;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly madeBy: string;
}

/**
 * Writes an edition: each table as Parquet named by its content, then the manifest. The manifest comes last and whole,
 * so an edition is there or it is not.
 *
 * @throws Refusal if another edition of that name is there already: editions are never changed.
 */
export async function writeEdition(
  editions: string,
  { name, pack, figures, files, madeBy }: EditionInput,
): Promise<Manifest> {
  const scratch = mkdtempSync(join(tmpdir(), "barneloftet-"));
  const connection = await openDatabase();
  try {
    const written: { table: string; rows: number; sha256: string; bytes: Uint8Array }[] = [];
    for (const [table, columns, rows] of content(pack, figures)) {
      const bytes = await parquetOf(connection, columns, rows, join(scratch, "table.parquet"));
      written.push({ table, rows: rows.length, sha256: hashOf(bytes), bytes });
    }
    const about = pack["pack.csv"][0];
    const made: Manifest = {
      format: 1,
      edition: name,
      region: about?.id ?? "",
      kind: about?.kind ?? "real",
      made_by: madeBy,
      inputs: [...files].map(([file, bytes]) => ({ file, sha256: hashOf(bytes) })),
      tables: written.map(({ table, rows, sha256 }) => ({ table, rows, sha256 })),
    };
    refuseAnother(editions, made);
    // An object that is there but damaged is written anew.
    for (const { sha256, bytes } of written)
      if (!isWhole(objectPath(editions, sha256), sha256)) writeAside(objectPath(editions, sha256), bytes);
    writeAside(manifestPath(editions, name), Buffer.from(`${JSON.stringify(made, undefined, 2)}\n`));
    return made;
  } finally {
    connection.closeSync();
    rmSync(scratch, { recursive: true, force: true });
  }
}

type Table = readonly [name: string, columns: ColumnTypes, rows: readonly Readonly<Record<string, unknown>>[]];

/** Figures with the types of their table; the pack's own files as text, as they are written. */
function content(pack: RegionPack, figures: Figures): readonly Table[] {
  const figureTables = Object.entries(tables).map(
    ([name, columns]): Table => [`figures/${name}`, columns, figures[name as keyof Figures]],
  );
  const packTables = Object.entries(packFiles).map(([file, schema]): Table => {
    const columns = Object.fromEntries(Object.keys(schema.shape).map((column) => [column, "text"] as const));
    const rows = (pack[file as keyof RegionPack] as readonly Readonly<Record<string, unknown>>[]).map((row) =>
      Object.fromEntries(
        Object.keys(columns).map((column) => [column, row[column] === undefined ? "" : String(row[column])]),
      ),
    );
    return [file.replace(/\.csv$/, ""), columns, rows];
  });
  return [...packTables, ...figureTables];
}

async function parquetOf(
  connection: DuckDBConnection,
  columns: ColumnTypes,
  rows: Table[2],
  path: string,
): Promise<Uint8Array> {
  await appendRows(connection, "edition_table", columns, rows);
  await connection.run(`COPY edition_table TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd)`);
  await connection.run("DROP TABLE edition_table");
  return readFileSync(path);
}

function isWhole(path: string, sha256: string): boolean {
  return existsSync(path) && hashOf(readFileSync(path)) === sha256;
}

function refuseAnother(editions: string, made: Manifest): void {
  const path = manifestPath(editions, made.edition);
  if (!existsSync(path)) return;
  const found = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  if (JSON.stringify(found) === JSON.stringify(made)) return;
  throw new Refusal(
    `Utgaven «${made.edition}» finnes allerede i ${editions}, med annet innhold. En utgave endres aldri: velg et nytt navn med --name.`,
  );
}
