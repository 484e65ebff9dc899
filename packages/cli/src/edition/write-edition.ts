import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { packFiles, type RegionPack, tables } from "@barneloftet/analytics";
import type { Figures } from "@barneloftet/ingest";
import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, openDatabase } from "../database.js";
import { withFolderLock } from "../folder-lock.js";
import { isFolder } from "../is-folder.js";
import { Refusal } from "../refusal.js";
import { appendRows, type ColumnTypes } from "./append-rows.js";
import { definitionVersions } from "./definitions.js";
import { lockPath, manifestPath, objectPath, writingPath } from "./layout.js";
import { hashOf, type Manifest, manifest, type NewManifest } from "./manifest.js";
import { writeAside } from "./write-aside.js";

/** What an edition is made of: a pack that has been read, the bytes it was read from, and what was sent in. */
export interface EditionInput
  extends Partial<Pick<NewManifest, "release" | "submitted" | "left_out" | "after" | "inputs">> {
  readonly name: string;
  readonly pack: RegionPack;
  readonly figures: Figures;
  /** The pack's files, unless `inputs` says by their hashes which they were. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly madeBy: string;
}

/**
 * Writes an edition, by one writer at a time: each table as Parquet named by its content, then the manifest. The manifest
 * comes last and whole, so an edition is there or it is not. What a run that was cut off had left is removed first.
 *
 * @throws Refusal if another edition of that name is there already: editions are never changed; if the place is no folder;
 *   or if somebody else has written there for ten seconds.
 */
export async function writeEdition(editions: string, input: EditionInput): Promise<NewManifest> {
  if (existsSync(editions) && !isFolder(editions))
    throw new Refusal(`${editions} er en fil, ikke en mappe. Oppgi mappen til utgavene. Ingenting er skrevet.`);
  mkdirSync(editions, { recursive: true });
  return withFolderLock({ folder: editions, lock: lockPath(editions), waits: true }, () => {
    removeLeft(editions);
    return written(editions, input);
  });
}

async function written(editions: string, input: EditionInput): Promise<NewManifest> {
  const { name, pack, figures, files, madeBy, release = "final", submitted = [], left_out = [], after } = input;
  const scratch = writingPath(editions);
  mkdirSync(scratch);
  const connection = await openDatabase();
  try {
    const made: { table: string; rows: number; sha256: string; bytes: Uint8Array }[] = [];
    for (const [table, columns, rows] of content(pack, figures)) {
      const bytes = await parquetOf(connection, columns, rows, join(scratch, "table.parquet"));
      made.push({ table, rows: rows.length, sha256: hashOf(bytes), bytes });
    }
    const about = pack["pack.csv"][0];
    const next: NewManifest = {
      format: 2,
      edition: name,
      region: about?.id ?? "",
      kind: about?.kind ?? "real",
      made_by: madeBy,
      release,
      ...(after === undefined ? {} : { after }),
      inputs: input.inputs ?? [...files].map(([file, bytes]) => ({ file, sha256: hashOf(bytes) })),
      submitted,
      left_out,
      definitions: [...definitionVersions()],
      tables: made.map(({ table, rows, sha256 }) => ({ table, rows, sha256 })),
    };
    refuseAnother(editions, next);
    // An object that is there but damaged is written anew.
    for (const { sha256, bytes } of made)
      if (!isWhole(objectPath(editions, sha256), sha256)) writeAside(objectPath(editions, sha256), bytes);
    writeManifest(manifestPath(editions, name), next);
    return next;
  } finally {
    connection.closeSync();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Writes the manifest, which makes the edition; where the disk does not say that it has it, there is no edition. */
function writeManifest(path: string, made: NewManifest): void {
  if (existsSync(path)) return;
  try {
    writeAside(path, Buffer.from(`${JSON.stringify(made, undefined, 2)}\n`));
  } catch (fault) {
    rmSync(path, { force: true });
    throw fault;
  }
}

/** Removes what a writer that was cut off had begun: nobody else writes while the lock is held. */
function removeLeft(editions: string): void {
  rmSync(writingPath(editions), { recursive: true, force: true });
  for (const folder of [editions, dirname(objectPath(editions, ""))])
    for (const file of existsSync(folder) ? readdirSync(folder) : [])
      if (file.endsWith(".part")) rmSync(join(folder, file), { force: true });
}

type Table = readonly [name: string, columns: ColumnTypes, rows: readonly Readonly<Record<string, unknown>>[]];

/**
 * Figures with the types of their table, in an order of their own, so that the same figures are the same edition whichever
 * file they came in first; the pack's own files as text, as they are written.
 */
function content(pack: RegionPack, figures: Figures): readonly Table[] {
  const figureTables = Object.entries(tables).map(
    ([name, columns]): Table => [
      `figures/${name}`,
      columns,
      inOrder(Object.keys(columns), figures[name as keyof Figures]),
    ],
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

function inOrder(columns: readonly string[], rows: Table[2]): Table[2] {
  return rows
    .map((row) => ({ row, key: columns.map((column) => String(row[column])).join("\u0000") }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ row }) => row);
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

function refuseAnother(editions: string, made: NewManifest): void {
  const path = manifestPath(editions, made.edition);
  if (!existsSync(path)) return;
  if (isSame(readFileSync(path, "utf8"), made)) return;
  throw new Refusal(
    `Utgaven «${made.edition}» finnes allerede i ${editions}, med annet innhold. En utgave endres aldri: velg et nytt navn.`,
  );
}

function isSame(text: string, made: NewManifest): boolean {
  try {
    const found: Manifest = manifest.parse(JSON.parse(text));
    return JSON.stringify(found) === JSON.stringify(manifest.parse(made));
  } catch {
    return false;
  }
}
