import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import {
  type AnyMetric,
  type Cell,
  catalogue,
  evaluate,
  type Measured,
  membershipMaps,
  namedUnits,
  type PackUnits,
  type Protected,
  protectionMetadata,
  toRows,
  watched,
} from "@barneloftet/analytics";
import { figuresIn } from "../edition/figures-in.js";
import { type MetricChanges, metricChanges } from "../edition/metric-changes.js";
import { openCells } from "../edition/open-values.js";
import type { Edition } from "../edition/read-edition.js";
import { Refusal } from "../refusal.js";
import { type ArrowColumns, arrowOf, isCube } from "./arrow.js";
import { changeTables } from "./change-tables.js";
import { findingTables } from "./finding-tables.js";
import { knownFigures } from "./known-figures.js";
import { metricCells } from "./metric-cells.js";
import { type OwnCells, qualityTables } from "./quality-tables.js";
import { referenceTables } from "./reference-tables.js";
import { registerTables } from "./register-tables.js";
import { unitTables } from "./unit-tables.js";

/** What an edition is published with. */
export interface PublishOptions {
  /** The units of every real pack at hand: an invented edition may use none of them. */
  readonly real: readonly PackUnits[];
  /** Earlier editions of the same region, against which it is told what has changed. */
  readonly earlier?: readonly Edition[];
}

/**
 * Writes the open cubes of an edition into a folder of their own, an Arrow file each: one for every metric, protected,
 * and the reference tables. The folder is replaced whole, when all of it is written.
 *
 * @throws Refusal if the folder holds anything but cubes, the edition is invented and no real pack is at hand, or it is real and has
 *   figures that were sent in.
 */
export async function publish(
  edition: Edition,
  place: string,
  { real, earlier = [] }: PublishOptions,
): Promise<readonly string[]> {
  const folder = resolve(place);
  refuseUnpublished(edition);
  requireCubesOnly(folder);
  const aside = `${folder}.${process.pid}.part`;
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside);
  const names: string[] = [];
  const own: OwnCells[] = [];
  const measured: Measured[] = [];
  const since = earlier.map((before) => ({ earlier: before, metrics: [] as MetricChanges[] }));
  try {
    const memberships = membershipMaps(edition.region);
    for (const metric of catalogue as readonly AnyMetric[]) {
      const made = await metricCells(edition, metric, memberships);
      const cells = openCells(edition, metric, made.cells, real);
      const values = evaluate(metric, cells);
      if (watched.includes(metric)) measured.push({ metric, values });
      for (const { earlier: before, metrics } of since) {
        const changes = await metricChanges(metric, [before, edition], real, values);
        if (changes !== undefined) metrics.push(changes);
      }
      own.push({ metric: metric.id, cells: cells.cells.slice(0, made.own) });
      writeFileSync(join(aside, `${metric.id}.arrow`), cubeOf(edition, metric, cells));
      names.push(metric.id);
    }
    for (const { name, columns, rows } of [
      ...referenceTables(edition.region, edition.manifest),
      ...unitTables(edition.region),
      ...qualityTables(edition.region, own),
      ...findingTables(edition.region, inOrder(measured)),
      ...(await registerTables(edition.region)),
      ...changeTables(edition.region, since),
      knownFigures(await figuresIn(edition), own),
    ]) {
      writeFileSync(join(aside, `${name}.arrow`), arrowOf(columns, rows));
      names.push(name);
    }
    replace(folder, aside);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return names;
}

/** Figures that were sent in for a real region are nobody's to see until they are protected. */
function refuseUnpublished({ region, manifest }: Edition): void {
  const sent = new Set(region.pack["sources.csv"].flatMap(({ id, kind }) => (kind === "submitted" ? [id] : [])));
  if (region.kind === "real" && sent.size > 0)
    throw new Refusal(
      `Utgaven «${manifest.edition}» har tall som er sendt inn og ikke er offentlige. De kan ikke legges ut før små tall er vernet. Legg ut en utgave som bare har offentlige tall.`,
    );
}

/** In the order in which they are asked of a service. */
const inOrder = (measured: readonly Measured[]): readonly Measured[] =>
  measured.toSorted((a, b) => watched.indexOf(a.metric) - watched.indexOf(b.metric));

function cubeOf({ region }: Edition, metric: AnyMetric, cells: Protected<string, "open">): Uint8Array {
  const nameOf = namedUnits(region);
  const rows = toRows(cells.cells).map((row) => ({
    ...row,
    position: nameOf(row.level as Cell["level"], String(row.unit)).position,
  }));
  const text = [
    "level",
    "unit",
    "name",
    "boundaries",
    "territory",
    "period_start",
    "period_end",
    ...metric.dimensions,
    "too_few_nb",
    "too_few_nn",
    "too_few_en",
    "because_nb",
    "because_nn",
    "because_en",
    "status",
    "sources",
    "members",
    "series",
    "capacity_reached",
    "remarks",
  ];
  const numbers = [...Object.keys(metric.components), "members_found", "members_expected", "dispersion", "position"];
  const columns: ArrowColumns = Object.fromEntries([
    ...text.map((name) => [name, "text"] as const),
    ...numbers.map((name) => [name, "number"] as const),
  ]);
  const untold = Object.keys(rows[0] ?? {}).filter((name) => !(name in columns));
  if (untold.length > 0) throw new Error(`columns of ${metric.id} that the cube would lose: ${untold.join(", ")}`);
  return arrowOf(columns, rows, protectionMetadata(cells));
}

function requireCubesOnly(folder: string): void {
  const other = existsSync(folder) ? readdirSync(folder).find((name) => !isCube(join(folder, name))) : undefined;
  if (other === undefined) return;
  throw new Refusal(
    `Mappen ${folder} holder annet enn kuber (${other}) og blir ikke skrevet over. Velg en annen mappe med -o.`,
  );
}

/** Puts a finished folder in the place of an older one; the older is moved away first, and removed last. */
function replace(folder: string, finished: string): void {
  const older = `${finished}.old`;
  if (existsSync(folder)) renameSync(folder, older);
  renameSync(finished, folder);
  rmSync(older, { recursive: true, force: true });
}
