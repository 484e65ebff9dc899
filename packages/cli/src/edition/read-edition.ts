import { existsSync, readFileSync } from "node:fs";
import {
  createRegion,
  type PopulationRow,
  packFiles,
  type Region,
  type RegionPack,
  tables,
} from "@barneloftet/analytics";
import type { DuckDBConnection } from "@duckdb/node-api";
import { ask, literal, openDatabase } from "../database.js";
import { Refusal } from "../refusal.js";
import { version } from "../version.js";
import { manifestPath, objectPath } from "./layout.js";
import { hashOf, type Manifest, manifest } from "./manifest.js";
import { requireEditionName } from "./require-edition-name.js";

/** An edition opened: its manifest, its region, and a database where each table of figures is a view. */
export interface Edition {
  readonly manifest: Manifest;
  readonly region: Region;
  readonly connection: DuckDBConnection;
}

/**
 * Opens an edition after checking every file against its hash. Close its connection when done.
 *
 * @throws Refusal if the edition is not there, or a file is missing or not what the manifest says.
 */
export async function readEdition(editions: string, name: string): Promise<Edition> {
  requireEditionName(name);
  const path = manifestPath(editions, name);
  if (!existsSync(path))
    throw new Refusal(`Utgaven «${name}» finnes ikke i ${editions}. Lag den med «barneloftet edition».`);
  const found = manifestFrom(path, name);
  const connection = await openDatabase();
  for (const { table, sha256 } of found.tables) {
    const object = objectPath(editions, sha256);
    if (!existsSync(object) || hashOf(readFileSync(object)) !== sha256) {
      throw new Refusal(
        `Utgaven «${name}» er skadet: filen til tabellen ${table} mangler eller er endret (${object}). Lag utgaven på nytt fra kildefilene.`,
      );
    }
    const view = table.startsWith("figures/") ? table.slice("figures/".length) : table;
    await connection.run(`CREATE VIEW "${view}" AS SELECT * FROM read_parquet(${literal(object)})`);
  }
  const pack = await readPack(connection);
  const rows = (await ask(connection, { text: populationQuery, values: [] })) as unknown as readonly PopulationRow[];
  // The database gives whole numbers as BigInt.
  const population = rows.map((row) => ({ ...row, persons: row.persons === null ? null : Number(row.persons) }));
  return { manifest: found, region: createRegion(pack, population), connection };
}

function manifestFrom(path: string, name: string): Manifest {
  const text = readFileSync(path, "utf8");
  const said = jsonIn(text);
  const read = manifest.safeParse(said);
  if (read.success && read.data.edition === name) return read.data;
  if (read.success)
    throw new Refusal(`${path} er manifestet til utgaven «${read.data.edition}». Gi filen det navnet igjen.`);
  if (isNewer(said))
    throw new Refusal(
      `Utgaven «${name}» er laget av en nyere versjon av programmet enn ${version}. Bruk den versjonen, eller en nyere.`,
    );
  throw new Refusal(`Utgaven «${name}» er skadet: ${path} kan ikke leses. Lag utgaven på nytt fra kildefilene.`);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isNewer = (said: unknown): boolean =>
  typeof said === "object" && said !== null && "format" in said && typeof said.format === "number" && said.format > 2;

const populationQuery = `SELECT ${Object.entries(tables.population)
  .map(([column, type]) => (type === "date" ? `CAST("${column}" AS VARCHAR) AS "${column}"` : `"${column}"`))
  .join(", ")} FROM population`;

async function readPack(connection: DuckDBConnection): Promise<RegionPack> {
  const files = Object.keys(packFiles) as (keyof typeof packFiles)[];
  const entries: [string, unknown][] = [];
  for (const file of files) {
    const rows = await ask(connection, { text: `SELECT * FROM "${file.replace(/\.csv$/, "")}"`, values: [] });
    entries.push([file, rows.map((row) => packFiles[file].parse(row))]);
  }
  return Object.fromEntries(entries) as unknown as RegionPack;
}
