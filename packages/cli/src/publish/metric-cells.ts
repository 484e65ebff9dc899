import {
  type AnyMetric,
  bordersOn,
  type Cell,
  carriedMunicipalities,
  inRegion,
  notCarried,
  type RollupOptions,
  rollupQuery,
  serviceSums,
  toCells,
  type UnitMap,
} from "@barneloftet/analytics";
import { ask } from "../database.js";
import type { Edition } from "../edition/read-edition.js";

/**
 * Every cell of a metric that a page can show: as the source gives them, then rolled up to each larger unit, and
 * carried to later borders where whole municipalities merged. What a source prints for a unit is never replaced by a sum.
 * Those that the source gives stand first: `own` of them.
 *
 * @param memberships The maps from municipalities to what they belonged to (`membershipMaps`), the same for all metrics.
 */
export async function metricCells(
  edition: Edition,
  metric: AnyMetric,
  memberships: readonly UnitMap[],
): Promise<{ readonly cells: readonly Cell[]; readonly own: number }> {
  const { region } = edition;
  const cells = new Map<string, Cell>();
  const add = (more: readonly Cell[]): void => {
    for (const cell of more) if (!cells.has(keyOf(cell))) cells.set(keyOf(cell), cell);
  };
  const own = await rollup(edition, metric, {});
  const hasMunicipalities = own.some(({ level }) => level === "municipality");
  const maps = hasMunicipalities ? [...mapsToLaterBorders(edition, own), ...memberships] : [];
  for (const window of [undefined, ...(metric.windows ?? [])]) {
    const options = window ? { window } : {};
    const units = window ? await rollup(edition, metric, options) : own;
    add(units);
    for (const { to, isOf } of serviceSums(region, units, window ? "as_given" : metric.period))
      add((await rollup(edition, metric, { ...options, to })).filter(isOf));
    for (const to of maps) add(await rollup(edition, metric, { ...options, to }));
  }
  add(notCarried(region, own, region.organisationDate));
  return { cells: inRegion(region, metric, [...cells.values()]), own: own.length };
}

const keyOf = (cell: Cell): string =>
  JSON.stringify([
    cell.level,
    cell.unit,
    cell.boundaries,
    cell.periodStart,
    cell.periodEnd,
    Object.values(cell.dimensions),
  ]);

async function rollup({ connection }: Edition, metric: AnyMetric, options: RollupOptions): Promise<readonly Cell[]> {
  return toCells(metric, await ask(connection, rollupQuery(metric, options)), options.to);
}

/** A map to the borders of today from each older ones that a metric's figures of municipalities have. */
function mapsToLaterBorders({ region }: Edition, own: readonly Cell[]): readonly UnitMap[] {
  const to = region.organisationDate;
  const municipalities = own.filter(({ level }) => level === "municipality");
  const borders = new Set(municipalities.map(({ periodStart }) => bordersOn(region, periodStart)));
  const older = [...borders].filter((day) => day < bordersOn(region, to));
  return older.map((from) => carriedMunicipalities(region, { from, to }));
}
